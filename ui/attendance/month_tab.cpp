// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/month_tab.h"

#include "core/wording/dates.h"
#include "ui/attendance/jump_chip.h"
#include "ui/attendance/matrix_paint.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/panel.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>

#include <set>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

constexpr int monthsBack = 36;

/// The acts on what is selected, as they stand under the matrix and in its menu.
const QStringList& verbsOnCells()
{
    static const QStringList ids{u"kehadiran.letter"_s, u"kehadiran.correct"_s, u"kehadiran.verify"_s, u"kehadiran.outage"_s};
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
    outer->setContentsMargins(space::Page, 8, space::Page, 14);
    outer->addWidget(m_whole);
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Between);
    column->addWidget(chooser());
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

QWidget* MonthTab::chooser()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Between);
    m_office = new QComboBox;
    m_office->setEditable(true);
    m_office->setInsertPolicy(QComboBox::NoInsert);
    m_office->completer()->setFilterMode(Qt::MatchContains);
    m_office->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_office->setAccessibleName(tr("OPD"));
    m_office->lineEdit()->setPlaceholderText(tr("Ketik sebagian nama OPD"));
    m_office->lineEdit()->setTextMargins(5, 0, 0, 0);
    m_office->setMinimumWidth(grown(165));
    m_office->setMaximumWidth(grown(270));
    m_office->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_office, &QComboBox::activated, this, [this] { m_desk.month.chooseOffice(organisation::OfficeId::fromNumber(m_office->currentData().toLongLong())); });
    // What is no office becomes again what it was.
    connect(m_office->lineEdit(), &QLineEdit::editingFinished, this, [this] { m_office->setEditText(m_office->itemText(m_office->currentIndex())); });
    auto* before = makeIconButton(u"chevron-left"_s, tr("Bulan sebelumnya"));
    auto* after = makeIconButton(u"chevron-right"_s, tr("Bulan berikutnya"));
    for (QPushButton* button : {before, after}) button->setProperty("kind", u"outlined"_s);
    for (QPushButton* button : {before, after}) button->setFixedWidth(grown(30));
    for (QPushButton* button : {before, after}) button->setStyleSheet(u"padding: 0px"_s);
    m_month = new QComboBox;
    m_month->setAccessibleName(tr("Bulan"));
    m_month->setMaxVisibleItems(13);
    m_month->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_month->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(before, &QPushButton::clicked, this, [this] { m_desk.month.step(-1); });
    connect(after, &QPushButton::clicked, this, [this] { m_desk.month.step(1); });
    connect(m_month, &QComboBox::activated, this, [this] { m_desk.month.choose(m_desk.month.office(), m_month->currentData().toDate()); });
    m_facts = new ElidedLabel;
    m_facts->setFont(fontFor(Type::Note));
    setInk(m_facts, Token::Text2);
    m_share = makeLabel({}, Type::Label);
    m_candidates = new JumpChip;
    m_open = new JumpChip;
    connect(m_candidates, &QAbstractButton::clicked, this, [this] { jump(isCandidate); });
    connect(m_open, &QAbstractButton::clicked, this, [this] { jump(isOpen); });
    row->addWidget(m_office, 3);
    row->addWidget(before);
    row->addWidget(m_month);
    row->addWidget(after);
    row->addSpacing(6);
    row->addWidget(m_facts);
    row->addWidget(m_share);
    row->addStretch(1);
    row->addWidget(m_candidates);
    row->addWidget(m_open);
    return bar;
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
    connect(m_matrix, &MatrixView::filterChanged, this, &MonthTab::showFacts);
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

void MonthTab::fillOffices()
{
    const auto& offices = m_desk.month.offices();
    const QSignalBlocker quiet(m_office);
    if (m_office->count() != static_cast<int>(offices.size()) || m_office->itemText(0) != (offices.empty() ? QString() : offices.front().name)) {
        m_office->clear();
        for (const OfficeChoice& office : offices) m_office->addItem(office.name, office.id.number());
    }
    const auto chosen = m_desk.month.office();
    m_office->setCurrentIndex(chosen ? m_office->findData(chosen->number()) : -1);
    m_office->lineEdit()->setCursorPosition(0); // a long name is read from its beginning
    m_office->setToolTip(m_office->currentText());
}

void MonthTab::fillMonths()
{
    const QSignalBlocker quiet(m_month);
    const QDate chosen = m_desk.month.firstDay();
    const QDate today = m_desk.month.today(), last = std::max(QDate(today.year(), today.month(), 1), chosen);
    if (m_month->findData(chosen) < 0 || m_month->itemData(0).toDate() != last) {
        m_month->clear();
        const QDate first = std::min(last.addMonths(-monthsBack), chosen);
        for (QDate month = last; month >= first; month = month.addMonths(-1)) m_month->addItem(wording::monthAndYear(month), month);
    }
    m_month->setCurrentIndex(m_month->findData(chosen));
}

void MonthTab::showFacts()
{
    MonthPresenter& month = m_desk.month;
    const MonthModel& model = month.model();
    m_facts->setText(month.factsWords());
    m_share->setText(month.coverageShare());
    const int candidates = model.count(isCandidate), open = model.count(isOpen);
    m_candidates->setVisible(candidates > 0);
    m_open->setVisible(open > 0);
    m_candidates->show(chipMark(tr("%1 calon TK").arg(candidates), Tone::Warn, u"why"_s), tr("Ke calon tanpa keterangan berikutnya (F3)"));
    m_open->show(chipMark(tr("%1 sel ?").arg(open), Tone::Quiet, u"info"_s), tr("Ke sel berikutnya yang belum dapat ditetapkan (Shift+F3)"));
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
    fillOffices();
    fillMonths();
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
