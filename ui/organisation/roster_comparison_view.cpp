// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/roster_comparison_view.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

using organisation::RosterFate;

namespace {

constexpr RosterFate fates[] = {RosterFate::New, RosterFate::Moved, RosterFate::Changed, RosterFate::Unclear, RosterFate::Gone, RosterFate::Same};

QString chipOf(RosterFate fate)
{
    return QString::number(static_cast<int>(fate));
}

} // namespace

RosterComparisonView::RosterComparisonView(RosterComparisonPresenter& presenter, Prompts& prompts, UiSettings& settings)
    : m_presenter(presenter), m_prompts(prompts), m_panel(new Panel), m_body(new QStackedWidget), m_office(new QComboBox), m_day(new DateField), m_note(new Note), m_chips(new FilterChips)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_body);
    m_empty = new EmptyPage({u"people"_s, tr("Daftar pegawai dari OPD (DUK, bezetting, daftar nama dengan NIP) dibandingkan dengan yang tercatat: siapa baru, pindah, berubah, atau tidak ada lagi. Tidak ada yang tertulis sebelum Anda mencentangnya."),
                             tr("Pilih berkas …"), u"folder"_s, tr("atau jatuhkan berkas di sini (xlsx, xls, ods, csv)")});
    connect(m_empty, &EmptyPage::actTaken, this, &RosterComparisonView::chooseFile);
    m_body->addWidget(m_empty);
    m_body->addWidget(m_panel);
    auto* body = new QWidget;
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(head());
    rows->addWidget(m_chips);
    m_grid = new Grid(&presenter.rows(), {.id = u"opd.banding"_s, .name = tr("Perbandingan daftar"), .canExport = false}, settings);
    rows->addWidget(m_grid, 1);
    m_panel->setTitle(tr("Daftar pegawai"));
    m_panel->setBody(body);
    m_panel->setFoot(tr("Spasi mencentang baris terpilih. Sel kosong di daftar tidak menghapus apa pun."));
    m_panel->addToFoot(decisions());
    connect(m_chips, &FilterChips::chose, this, &RosterComparisonView::filter);
    connect(&m_presenter, &RosterComparisonPresenter::changed, this, &RosterComparisonView::refresh);
    refresh();
}

QWidget* RosterComparisonView::head()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(12, 8, 12, 4);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::Between);
    const auto label = [&](const QString& text, QWidget* buddy) {
        auto* words = makeLabel(text, Type::Body, Token::Text2);
        words->setBuddy(buddy);
        row->addWidget(words);
        buddy->setAccessibleName(text);
        row->addWidget(buddy);
    };
    m_office->setObjectName(u"banding.office"_s);
    m_office->setMinimumWidth(grown(340));
    label(tr("Daftar dari"), m_office);
    m_day->setObjectName(u"banding.day"_s);
    m_day->setFixedWidth(grown(140));
    label(tr("keadaan per"), m_day);
    row->addStretch(1);
    auto* other = makeButton(tr("Berkas lain …"), ButtonKind::Link);
    row->addWidget(other);
    column->addLayout(row);
    column->addWidget(m_note);
    connect(other, &QPushButton::clicked, this, &RosterComparisonView::chooseFile);
    connect(m_office, &QComboBox::activated, this, [this](int index) { m_presenter.setOffice(index == 0 ? QString() : m_office->itemText(index)); });
    connect(m_day, &DateField::edited, this, [this] {
        if (m_day->date() || m_day->text().isEmpty()) m_presenter.setDay(m_day->date().value_or(QDate()));
    });
    return head;
}

QWidget* RosterComparisonView::decisions()
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
    m_accept = button(u"banding.accept"_s, tr("Memang dia"), ButtonKind::Outlined);
    m_accept->setToolTip(tr("Orang yang diusulkan di baris terpilih adalah orang ini"));
    m_new = button(u"banding.new"_s, tr("Orang baru"), ButtonKind::Outlined);
    m_new->setToolTip(tr("Orang di baris terpilih belum tercatat"));
    m_write = button(u"banding.write"_s, {}, ButtonKind::Primary);
    connect(m_accept, &QPushButton::clicked, this, [this] { m_presenter.takeProposals(m_grid->selectedSourceRows()); });
    connect(m_new, &QPushButton::clicked, this, [this] { m_presenter.takeAsNew(m_grid->selectedSourceRows()); });
    connect(m_write, &QPushButton::clicked, &m_presenter, &RosterComparisonPresenter::write);
    return bar;
}

void RosterComparisonView::chooseFile()
{
    const QStringList paths = m_prompts.filesToOpen({.id = u"opd.roster"_s, .title = tr("Pilih daftar pegawai"), .filter = tr("Lembar sebar (*.xlsx *.xls *.ods *.csv *.html)")});
    if (!paths.isEmpty()) m_presenter.read(paths.front());
}

void RosterComparisonView::showChips()
{
    std::vector<FilterChip> chips{{QString(), {}, tr("Semua"), m_presenter.rows().rowCount()}};
    for (const RosterFate fate : fates)
        if (const int count = m_presenter.count(fate); count > 0) chips.push_back({chipOf(fate), fateMark(fate), {}, count});
    const bool isKnown = std::ranges::any_of(chips, [this](const FilterChip& chip) { return chip.id == m_chip; });
    if (!isKnown) filter({});
    m_chips->show(chips, m_chip);
}

void RosterComparisonView::filter(const QString& chip)
{
    m_chip = chip;
    if (chip.isEmpty()) return m_grid->rows().setRowRule({});
    m_grid->rows().setRowRule([this, chip](int row) { return chipOf(m_presenter.rows().row(row).line.fate) == chip; });
}

void RosterComparisonView::refresh()
{
    m_body->setCurrentIndex(m_presenter.isOpen() ? 1 : 0);
    if (!m_presenter.isOpen()) return;
    m_panel->setContext(m_presenter.fileName());
    m_office->clear();
    m_office->addItem(tr("(pilih OPD)"));
    m_office->addItems(m_presenter.officeNames());
    m_office->setCurrentIndex(m_presenter.office().isEmpty() ? 0 : std::max(0, m_office->findText(m_presenter.office())));
    if (!m_day->hasFocus()) m_day->setDate(m_presenter.day());
    const auto& problems = m_presenter.problems();
    QString trouble = problems.empty() ? QString() : problems.size() == 1 ? problems.front() : tr("%1 sel di berkas perlu dilihat. Yang pertama: %2").arg(problems.size()).arg(problems.front());
    if (m_presenter.office().isEmpty()) trouble = tr("OPD pemilik daftar belum diketahui. Pilih OPD-nya, supaya yang pindah dan yang tidak ada lagi tampak.");
    else if (!m_presenter.day().isValid() && trouble.isEmpty()) trouble = tr("Berkas tidak menyebut “keadaan per”. Isi tanggalnya; kosong berarti hari ini.");
    m_note->setText(trouble.toHtmlEscaped(), Tone::Warn);
    showChips();
    const int ticked = m_presenter.ticked();
    m_write->setText(tr("Tulis %1 perubahan").arg(ticked));
    m_write->setEnabled(m_presenter.obstacle().isEmpty());
    m_write->setToolTip(m_presenter.obstacle());
    const bool hasUnclear = m_presenter.count(RosterFate::Unclear) > 0;
    m_accept->setVisible(m_presenter.proposals() > 0);
    m_new->setVisible(hasUnclear);
}

QWidget* RosterComparisonView::firstFocus() const
{
    return m_presenter.isOpen() ? static_cast<QWidget*>(&m_grid->view()) : m_empty;
}

} // namespace tinjau::ui
