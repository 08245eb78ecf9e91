// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/mapping_view.h"

#include "ui/intake/mapping_model.h"
#include "ui/intake/person_choice_dialog.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

using State = MappingRow::State;

namespace {

constexpr State states[] = {State::Proposed, State::Several, State::Nobody, State::Owned};

QString chipOf(State state)
{
    return QString::number(static_cast<int>(state));
}

} // namespace

MappingView::MappingView(MappingPresenter& presenter, UiSettings& settings) : m_presenter(presenter), m_panel(new Panel), m_body(new QStackedWidget), m_chips(new FilterChips)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::Panels, 0, 0);
    column->addWidget(m_panel);
    auto* body = new QWidget;
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(sourceRow());
    rows->addWidget(m_chips);
    m_grid = new Grid(&presenter.rows(), {.id = u"impor.pin"_s, .name = tr("Pemetaan PIN")}, settings);
    m_body->addWidget(m_grid);
    m_body->addWidget(new EmptyPage({u"people"_s, tr("Belum ada nomor atau nama di sini. Nomor mesin muncul sesudah rekamannya diimpor, nama sesudah rekap atau daftar surat diimpor.")}));
    rows->addWidget(m_body, 1);
    m_panel->setTitle(tr("Pemetaan PIN"));
    m_panel->setBody(body);
    m_panel->setFoot(tr("Beberapa baris dapat dipilih sekaligus. Rekaman yang belum berpasangan tetap disimpan dan belum dihitung."));
    m_panel->addToFoot(decisions());
    connect(m_chips, &FilterChips::chose, this, &MappingView::filter);
    connect(&m_presenter, &MappingPresenter::changed, this, &MappingView::refresh);
    connect(m_grid->view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &MappingView::showButtons);
    connect(m_grid, &Grid::currentRowChanged, this, &MappingView::showButtons);
    connect(m_grid, &Grid::rowActivated, this, &MappingView::choose);
    refresh();
}

QWidget* MappingView::sourceRow()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 8, 12, 4);
    row->setSpacing(space::Between);
    auto* words = makeLabel(tr("Mesin atau daftar"), Type::Body, Token::Text2);
    m_source = new QComboBox;
    m_source->setObjectName(u"pin.source"_s);
    m_source->setAccessibleName(words->text());
    m_source->setMinimumWidth(grown(340));
    words->setBuddy(m_source);
    row->addWidget(words);
    row->addWidget(m_source);
    row->addStretch(1);
    connect(m_source, &QComboBox::activated, &m_presenter, &MappingPresenter::setSource);
    return head;
}

QWidget* MappingView::decisions()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Between);
    const auto button = [&](const QString& name, const QString& text, ButtonKind kind) {
        auto* made = makeButton(text, kind);
        made->setObjectName(name);
        row->addWidget(made);
        return made;
    };
    m_forget = button(u"pin.forget"_s, tr("Lepaskan"), ButtonKind::Outlined);
    m_forget->setToolTip(tr("Nomor atau nama ini tidak lagi berarti siapa pun; rekamannya tetap tersimpan"));
    m_choose = button(u"pin.choose"_s, tr("Pilih orang …"), ButtonKind::Outlined);
    m_confirm = button(u"pin.confirm"_s, {}, ButtonKind::Primary);
    m_confirm->setToolTip(tr("Orang yang diusulkan di baris terpilih adalah orang ini"));
    connect(m_confirm, &QPushButton::clicked, this, [this] { m_presenter.confirm(m_grid->selectedSourceRows()); });
    connect(m_choose, &QPushButton::clicked, this, &MappingView::choose);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        if (const int current = m_grid->currentSourceRow(); current >= 0) m_presenter.forget(current);
    });
    return bar;
}

void MappingView::choose()
{
    const int row = m_grid->currentSourceRow();
    if (row < 0 || row >= m_presenter.rows().rowCount()) return;
    PersonChoiceDialog dialog(m_presenter.rows().row(row).key, m_presenter.choosable(row), !m_presenter.isAboutNames(), window());
    if (dialog.exec() != QDialog::Accepted || !dialog.person()) return;
    m_presenter.choose(row, *dialog.person(), dialog.since());
}

void MappingView::refresh()
{
    const QSignalBlocker quiet(m_source);
    m_source->clear();
    for (const MappingSource& source : m_presenter.sources()) m_source->addItem(source.words);
    m_source->setCurrentIndex(m_presenter.sources().empty() ? -1 : m_presenter.source());
    const bool hasRows = m_presenter.rows().rowCount() > 0;
    m_body->setCurrentIndex(hasRows || m_presenter.isLoading() ? 0 : 1);
    m_panel->setContext(m_presenter.isLoading() ? tr("sedang dibaca") : tr("%1 sudah dipastikan dari %2").arg(m_presenter.count(State::Owned)).arg(m_presenter.rows().rowCount()));
    showChips();
    if (hasRows && m_grid->currentSourceRow() < 0) m_grid->selectSourceRow(0);
    showButtons();
}

void MappingView::showChips()
{
    std::vector<FilterChip> chips{{QString(), {}, tr("Semua"), m_presenter.rows().rowCount()}};
    for (const State state : states)
        if (const int count = m_presenter.count(state); count > 0) chips.push_back({chipOf(state), mappingMark(state), {}, count});
    if (std::ranges::none_of(chips, [this](const FilterChip& chip) { return chip.id == m_chip; })) filter({});
    m_chips->show(chips, m_chip);
}

void MappingView::filter(const QString& chip)
{
    m_chip = chip;
    if (chip.isEmpty()) return m_grid->rows().setRowRule({});
    m_grid->rows().setRowRule([this, chip](int row) { return chipOf(m_presenter.rows().row(row).state) == chip; });
}

void MappingView::showButtons()
{
    const int row = m_grid->currentSourceRow(), rows = m_presenter.rows().rowCount();
    const bool hasRow = row >= 0 && row < rows;
    const int proposals = m_presenter.proposalsIn(m_grid->selectedSourceRows());
    m_confirm->setText(proposals > 1 ? tr("Pastikan %1 usulan").arg(proposals) : tr("Pastikan usulan"));
    m_confirm->setEnabled(proposals > 0);
    m_choose->setEnabled(hasRow);
    m_forget->setEnabled(hasRow && m_presenter.rows().row(row).state == State::Owned);
}

QWidget* MappingView::firstFocus() const
{
    return m_presenter.rows().rowCount() > 0 ? static_cast<QWidget*>(&m_grid->view()) : m_source;
}

} // namespace tinjau::ui
