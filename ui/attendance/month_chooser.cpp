// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/month_chooser.h"

#include "core/wording/dates.h"
#include "ui/attendance/jump_chip.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

constexpr int monthsBack = 36;

QPushButton* stepButton(const QString& icon, const QString& name)
{
    auto* button = makeIconButton(icon, name);
    button->setProperty("kind", u"outlined"_s);
    button->setFixedWidth(grown(30));
    button->setStyleSheet(u"padding: 0px"_s);
    return button;
}

} // namespace

MonthChooser::MonthChooser(AttendanceDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_office(new QComboBox), m_month(new QComboBox), m_figures(new QWidget), m_facts(new ElidedLabel), m_share(makeLabel({}, Type::Label)),
      m_candidates(new JumpChip), m_open(new JumpChip)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::Page, 8, space::Page, 8);
    row->setSpacing(space::Between);
    makeOffice();
    auto* before = stepButton(u"chevron-left"_s, tr("Bulan sebelumnya"));
    auto* after = stepButton(u"chevron-right"_s, tr("Bulan berikutnya"));
    m_month->setAccessibleName(tr("Bulan"));
    m_month->setMaxVisibleItems(13);
    m_month->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_month->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(before, &QPushButton::clicked, this, [this] { m_desk.month.step(-1); });
    connect(after, &QPushButton::clicked, this, [this] { m_desk.month.step(1); });
    connect(m_month, &QComboBox::activated, this, [this] { m_desk.month.choose(m_desk.month.office(), m_month->currentData().toDate()); });
    m_facts->setFont(fontFor(Type::Note));
    setInk(m_facts, Token::Text2);
    connect(m_candidates, &QAbstractButton::clicked, &m_desk, &AttendanceDesk::nextCandidateWanted);
    connect(m_open, &QAbstractButton::clicked, &m_desk, &AttendanceDesk::nextOpenWanted);
    auto* figures = new QHBoxLayout(m_figures);
    figures->setContentsMargins(6, 0, 0, 0);
    figures->setSpacing(space::Between);
    figures->addWidget(m_facts);
    figures->addWidget(m_share);
    figures->addStretch(1);
    figures->addWidget(m_candidates);
    figures->addWidget(m_open);
    row->addWidget(m_office, 4);
    row->addWidget(before);
    row->addWidget(m_month);
    row->addWidget(after);
    row->addWidget(m_figures, 9);
    connect(&m_desk.month, &MonthPresenter::filterChanged, this, &MonthChooser::showFacts);
}

void MonthChooser::makeOffice()
{
    m_office->setEditable(true);
    m_office->setInsertPolicy(QComboBox::NoInsert);
    m_office->completer()->setFilterMode(Qt::MatchContains);
    m_office->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_office->setAccessibleName(tr("OPD"));
    m_office->lineEdit()->setPlaceholderText(tr("Ketik sebagian nama OPD"));
    m_office->lineEdit()->setTextMargins(5, 0, 14, 0);
    m_office->setMinimumWidth(grown(165));
    m_office->setMaximumWidth(grown(340));
    m_office->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_office, &QComboBox::activated, this, [this] {
        const qint64 office = m_office->currentData().toLongLong();
        m_desk.isAboutAll = office == 0;
        Q_EMIT extentChanged();
        if (office > 0) m_desk.month.chooseOffice(organisation::OfficeId::fromNumber(office));
    });
    // What is no office becomes again what it was.
    connect(m_office->lineEdit(), &QLineEdit::editingFinished, this, [this] { m_office->setEditText(m_office->itemText(m_office->currentIndex())); });
}

void MonthChooser::showParts(bool office, bool all, bool facts)
{
    m_office->setVisible(office);
    m_mayBeAll = all;
    fillOffices();
    m_hasFacts = facts;
    showFacts();
}

void MonthChooser::refresh()
{
    fillOffices();
    fillMonths();
    showFacts();
}

void MonthChooser::fillOffices()
{
    const QSignalBlocker quiet(m_office);
    std::vector<std::pair<QString, qint64>> wanted;
    if (m_mayBeAll) wanted.emplace_back(tr("Semua OPD"), 0);
    for (const OfficeChoice& office : m_desk.month.offices()) wanted.emplace_back(office.name, office.id.number());
    bool isSame = m_office->count() == static_cast<int>(wanted.size());
    for (int i = 0; isSame && i < m_office->count(); ++i) isSame = m_office->itemText(i) == wanted[static_cast<size_t>(i)].first;
    if (!isSame) {
        m_office->clear();
        for (const auto& [name, id] : wanted) m_office->addItem(name, id);
    }
    const auto chosen = m_desk.month.office();
    m_office->setCurrentIndex(m_mayBeAll && m_desk.isAboutAll ? 0 : chosen ? m_office->findData(chosen->number()) : -1);
    m_office->lineEdit()->setCursorPosition(0); // a long name is read from its beginning
    m_office->setToolTip(m_office->currentText());
}

void MonthChooser::fillMonths()
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

void MonthChooser::showFacts()
{
    const MonthPresenter& month = m_desk.month;
    m_facts->setText(month.factsWords());
    m_share->setText(month.coverageShare());
    const int candidates = month.count(isCandidate), open = month.count(isOpen);
    m_facts->setVisible(m_hasFacts);
    m_share->setVisible(m_hasFacts);
    m_candidates->setVisible(m_hasFacts && candidates > 0);
    m_open->setVisible(m_hasFacts && open > 0);
    m_candidates->show(chipMark(tr("%1 calon TK").arg(candidates), Tone::Warn, u"why"_s), tr("Ke calon tanpa keterangan berikutnya (F3)"));
    m_open->show(chipMark(tr("%1 sel ?").arg(open), Tone::Quiet, u"info"_s), tr("Ke sel berikutnya yang belum dapat ditetapkan (Shift+F3)"));
}

} // namespace tinjau::ui
