// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/roster_view.h"

#include "core/wording/dates.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

void fill(QComboBox& box, const std::vector<std::pair<qint64, QString>>& list, qint64 chosen)
{
    const QSignalBlocker quiet(box);
    box.clear();
    for (const auto& [key, name] : list) box.addItem(name, key);
    box.setCurrentIndex(box.findData(chosen));
}

} // namespace

RosterView::RosterView(RosterPresenter& presenter, UiSettings& settings)
    : m_presenter(presenter), m_whole(new QStackedWidget), m_grid(new Grid(&presenter.grid(), {.id = u"jam.jadwal"_s, .name = tr("Jadwal sif"), .dense = true}, settings)), m_panel(new Panel)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Between);
    column->addWidget(choices());
    m_grid->view().header().setTitleHeight(2 * QFontMetrics(fontFor(Type::Dense)).lineSpacing() + 8);
    m_grid->view().freezeColumns(1);
    m_panel->setBody(m_grid);
    m_panel->setFoot({});
    auto* empty = new EmptyPage({.icon = u"people"_s, .sentence = tr("Di sini belum ada pegawai yang tercatat. Impor daftar pegawainya, lalu isi jadwal sifnya; jadwal dari Excel dapat ditempel langsung ke tabel."), .act = {}, .actIcon = {}});
    m_whole->addWidget(m_panel);
    m_whole->addWidget(empty);
    column->addWidget(m_whole, 1);
    connect(&presenter, &RosterPresenter::changed, this, &RosterView::show);
    connect(m_grid, &Grid::bulkDone, &presenter, [&presenter](const QString& words) { Q_EMIT presenter.said(words, tr("Urungkan"), u"edit.undo"_s); });
}

QWidget* RosterView::choices()
{
    auto* strip = new QWidget;
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Between);
    const auto box = [&](const QString& name, int least) {
        auto* field = new QComboBox;
        field->setAccessibleName(name);
        field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        field->setMinimumContentsLength(least);
        row->addWidget(field);
        return field;
    };
    m_office = box(tr("OPD"), 26);
    m_unit = box(tr("Unit kerja"), 20);
    auto* before = makeIconButton(u"chevron-left"_s, tr("Bulan sebelumnya"));
    auto* next = makeIconButton(u"chevron-right"_s, tr("Bulan berikutnya"));
    m_month = makeLabel({}, Type::PanelTitle);
    m_month->setAlignment(Qt::AlignCenter);
    m_month->setMinimumWidth(QFontMetrics(fontFor(Type::PanelTitle)).horizontalAdvance(u"September 2026"_s) + 16);
    row->addWidget(before);
    row->addWidget(m_month);
    row->addWidget(next);
    row->addStretch();
    connect(before, &QPushButton::clicked, this, [this] { m_presenter.chooseMonth(m_presenter.month().addMonths(-1)); });
    connect(next, &QPushButton::clicked, this, [this] { m_presenter.chooseMonth(m_presenter.month().addMonths(1)); });
    connect(m_office, &QComboBox::activated, this, [this] { m_presenter.chooseOffice(m_office->currentData().toLongLong()); });
    connect(m_unit, &QComboBox::activated, this, [this] { m_presenter.chooseUnit(m_unit->currentData().toLongLong()); });
    return strip;
}

void RosterView::show()
{
    fill(*m_office, m_presenter.offices(), m_presenter.office());
    fill(*m_unit, m_presenter.units(), m_presenter.unit());
    m_month->setText(wording::monthAndYear(m_presenter.month()));
    m_whole->setCurrentIndex(m_presenter.grid().rowCount() == 0 ? 1 : 0);
    m_panel->setTitle(tr("Jadwal sif"));
    m_panel->setContext(m_presenter.stateWords());
    m_panel->setFoot(m_presenter.hasShifts() ? m_presenter.keyWords() : tr("Belum ada sif bagi pegawai di sini: tambahkan pola dengan sif, lalu berikan kepada unit kerjanya."));
    for (int column = 0; column < m_presenter.grid().columnCount(); ++column)
        m_grid->view().setColumnHidden(column, column > 28 && column <= 31 && !m_presenter.grid().dayOf(column).isValid());
}

QWidget* RosterView::firstFocus() const
{
    return m_whole->currentIndex() == 0 ? static_cast<QWidget*>(&m_grid->view()) : m_office;
}

} // namespace tinjau::ui
