// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/month_tab.h"

#include "core/wording/dates.h"
#include "ui/attendance/matrix_paint.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>

#include <set>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

/// The acts on what is selected, as they stand under the matrix and in its menu.
const QStringList& verbsOnCells()
{
    static const QStringList ids{u"kehadiran.letter"_s, u"kehadiran.correct"_s, u"kehadiran.verify"_s, u"kehadiran.unverify"_s, u"kehadiran.outage"_s};
    return ids;
}

QLabel* centred(const QString& words = {})
{
    auto* label = makeLabel(words, Type::Body, Token::Text2);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

MonthTab::MonthTab(AttendanceDesk& desk, ActionRegistry& actions) : m_desk(desk), m_actions(actions), m_whole(new QStackedWidget)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::Page, 0, space::Page, 14);
    outer->addWidget(m_whole);
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Between);
    column->addWidget(matrixPanel(), 1);
    m_whole->addWidget(all);
    auto* empty = new EmptyPage({u"calendar-clock"_s, tr("Di sini tampak siapa hadir pada hari apa, dan dari bukti mana. Mulailah dengan daftar pegawai sebuah OPD; sesudah itu berkas mesin absensi dan surat."),
                                 tr("Impor daftar pegawai"), u"import"_s, tr("atau jatuhkan berkas di sini")});
    connect(empty, &EmptyPage::actTaken, &m_desk, &AttendanceDesk::importWanted);
    m_whole->addWidget(empty);
    connect(&m_actions, &ActionRegistry::changed, this, &MonthTab::showSelection);
    connect(&m_desk, &AttendanceDesk::findWanted, this, [this] { m_matrix->corner().find(); });
    connect(&m_desk, &AttendanceDesk::nextCandidateWanted, this, [this] { jump(isCandidate); });
    connect(&m_desk, &AttendanceDesk::nextOpenWanted, this, [this] { jump(isOpen); });
}

QWidget* MonthTab::matrixPanel()
{
    auto* panel = new Panel;
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_note = new Note;
    m_nobody = centred();
    m_noMatch = new QWidget;
    auto* noMatch = new QVBoxLayout(m_noMatch);
    m_noMatchWords = centred();
    auto* clear = makeButton(tr("Hapus saringan"), ButtonKind::Outlined, u"x"_s);
    noMatch->addStretch();
    noMatch->addWidget(m_noMatchWords);
    noMatch->addWidget(clear, 0, Qt::AlignHCenter);
    noMatch->addStretch();
    m_matrix = new MatrixView(m_desk.month.model());
    connect(clear, &QPushButton::clicked, this, [this] {
        m_matrix->corner().clearFind();
        m_matrix->setFocus(Qt::OtherFocusReason);
    });
    column->addWidget(m_note);
    column->addWidget(m_matrix, 1);
    column->addWidget(m_noMatch, 1);
    column->addWidget(m_nobody, 1);
    column->addWidget(makeHairline());
    m_key = new QWidget;
    auto* keyRow = new QHBoxLayout(m_key);
    keyRow->setContentsMargins(8, 3, 8, 3);
    keyRow->addWidget(new MatrixKey);
    m_bar = selectionBar();
    m_bar->hide();
    column->addWidget(m_key);
    column->addWidget(m_bar);
    panel->setBody(body);
    connect(m_matrix, &MatrixView::cursorMoved, this, &MonthTab::takeSelection);
    connect(m_matrix, &MatrixView::selectedChanged, this, &MonthTab::takeSelection);
    connect(m_matrix, &MatrixView::whyWanted, this, &MonthTab::whyWanted);
    connect(m_matrix, &MatrixView::filterChanged, this, [this] {
        showFacts();
        Q_EMIT m_desk.month.filterChanged();
    });
    connect(m_matrix, &MatrixView::menuWanted, this, &MonthTab::openMenu);
    connect(m_matrix, &MatrixView::copied, this, [this](int cells) { Q_EMIT said(tr("%1 sel disalin, dengan nama dan tanggalnya.").arg(cells)); });
    return panel;
}

QWidget* MonthTab::selectionBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(10, 3, 10, 3);
    row->setSpacing(16);
    m_selection = makeLabel({}, Type::Note, Token::Text2);
    row->addWidget(m_selection);
    row->addStretch();
    for (const QString& id : verbsOnCells()) {
        const ActionSpec* spec = m_actions.find(id);
        if (!spec) continue;
        auto* link = makeButton(spec->text, ButtonKind::Link);
        connect(link, &QPushButton::clicked, this, [this, id] { m_actions.run(id); });
        row->addWidget(link);
        m_verbs.emplace_back(id, link);
    }
    return bar;
}

void MonthTab::showFacts()
{
    MonthPresenter& month = m_desk.month;
    const MonthModel& model = month.model();
    const bool isEmpty = month.month() && month.month()->people.empty(), matches = model.shownPeople() > 0;
    m_nobody->setVisible(isEmpty || !month.trouble().isEmpty());
    m_nobody->setText(!month.trouble().isEmpty() ? month.trouble() : tr("%1 tidak mempunyai pegawai pada %2.").arg(month.officeName(), wording::monthAndYear(month.firstDay())));
    m_noMatch->setVisible(!isEmpty && !matches && !model.filter().isEmpty());
    m_noMatchWords->setText(tr("Tidak ada pegawai yang nama atau NIP-nya memuat “%1”.").arg(model.filter()));
    m_matrix->setVisible(!isEmpty && month.trouble().isEmpty() && !m_noMatch->isVisibleTo(this));
}

void MonthTab::showMonth()
{
    MonthPresenter& month = m_desk.month;
    m_whole->setCurrentIndex(month.hasNobody() ? 1 : 0);
    showFacts();
    const bool hasNothing = month.hasNoEvidence();
    m_note->setText(hasNothing ? tr("Belum ada berkas kehadiran untuk bulan ini, jadi belum ada yang dapat ditetapkan. <b>Impor berkas</b> mesin absensi, rekap, atau surat dari OPD ini.") : QString());
    m_note->setVisible(hasNothing);
    if (m_shown != month.shared()) m_matrix->refresh();
    m_shown = month.shared();
    takeSelection();
}

void MonthTab::takeSelection()
{
    m_desk.current = m_matrix->currentCell();
    m_desk.cells = m_matrix->selectedCells();
    if (m_desk.cells.empty() && m_desk.current) m_desk.cells = {*m_desk.current};
    m_desk.verified = m_desk.evidence.verifiedIn(m_desk.cells);
    m_desk.candidates = m_desk.evidence.candidatesIn(m_desk.cells);
    // One day alone is meant with those around it, unless the dialog is told otherwise.
    if (m_desk.cells.size() == 1 && m_desk.candidates.size() == 1) m_desk.candidates = m_desk.evidence.runAround(m_desk.candidates.front());
    std::vector<organisation::PersonId> people;
    for (const DayCell& cell : m_desk.candidates) people.push_back(cell.person);
    m_desk.who = m_desk.evidence.peopleWords(people);
    showSelection();
    Q_EMIT selected();
}

void MonthTab::showSelection()
{
    const auto& cells = m_desk.cells;
    const bool isBlock = cells.size() > 1;
    // As high as the key whose place it takes: the matrix shall not jump.
    if (isBlock && m_key->isVisible()) m_bar->setFixedHeight(m_key->height());
    m_key->setVisible(!isBlock);
    m_bar->setVisible(isBlock);
    if (!isBlock) return;
    std::set<organisation::PersonId> people;
    std::set<QDate> days;
    for (const DayCell& cell : cells) {
        people.insert(cell.person);
        days.insert(cell.day);
    }
    m_selection->setText(tr("%1 pegawai, %2 hari terpilih").arg(people.size()).arg(days.size()));
    for (const auto& [id, link] : m_verbs) {
        const ActionSpec* spec = m_actions.find(id);
        link->setText(spec->detail ? spec->detail() : spec->text);
        link->setVisible(m_actions.isEnabled(id));
    }
}

void MonthTab::openMenu(const QPoint& at)
{
    QMenu menu(this);
    for (const QString& id : verbsOnCells()) {
        const ActionSpec* spec = m_actions.find(id);
        if (!spec) continue;
        QAction* entry = menu.addAction(spec->detail ? spec->detail() : spec->text, this, [this, id] { m_actions.run(id); });
        entry->setEnabled(m_actions.isEnabled(id));
    }
    menu.addSeparator();
    menu.addAction(tr("Mengapa?"), this, &MonthTab::whyWanted);
    menu.addAction(tr("Salin dengan nama dan tanggal"), m_matrix, &MatrixView::copySelected);
    menu.exec(at);
}

void MonthTab::jump(MonthModel::Claim claim)
{
    const QModelIndex at = m_matrix->currentIndex();
    const auto found = m_desk.month.model().nextCell(at.row(), at.column(), claim);
    if (!found) return;
    m_matrix->goTo(found->first, found->second);
    m_matrix->setFocus(Qt::OtherFocusReason);
}

QWidget* MonthTab::firstFocus() const
{
    return m_whole->currentIndex() == 0 ? m_matrix : nullptr;
}

} // namespace tinjau::ui
