// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/evidence_view.h"

#include "core/wording/dates.h"
#include "ui/intake/decision_cards.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/form.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/name_box.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/steps_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

constexpr int sideWidth = 280, monthsOffered = 24;

} // namespace

EvidenceView::EvidenceView(EvidenceIntake& intake, UiSettings& settings, QWidget* parent)
    : QWidget(parent), m_intake(intake), m_steps(new StepsBar), m_trouble(new Note({}, Tone::Bad)), m_warning(new Note({}, Tone::Warn)), m_facts(new Note)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_steps);
    column->addWidget(m_trouble);
    column->addWidget(m_facts);
    column->addWidget(m_warning);
    column->addWidget(destinationStrip());
    auto* row = new QHBoxLayout;
    row->setSpacing(space::Panels);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::Panels);
    left->addWidget(peoplePanel(settings), 3);
    left->addWidget(problemPanel(settings), 2);
    row->addLayout(left, 1);
    m_decisionPanel = new Panel(tr("Keputusan Anda"));
    m_decisionPanel->setFixedWidth(sideWidth);
    m_cards = new DecisionCards;
    m_decisionPanel->setBody(m_cards);
    connect(m_cards, &DecisionCards::answered, &m_intake, &EvidenceIntake::answer);
    row->addWidget(m_decisionPanel);
    column->addLayout(row, 1);
}

Panel* EvidenceView::peoplePanel(UiSettings& settings)
{
    m_peoplePanel = new Panel(tr("Orang dalam berkas"));
    m_people = new Grid(&m_intake.people(), {.id = u"impor.orang"_s, .name = tr("Orang dalam berkas"), .dense = true}, settings);
    m_roster = new Grid(&m_intake.roster(), {.id = u"impor.daftar"_s, .name = tr("Daftar pegawai dibandingkan"), .dense = true}, settings);
    m_tables = new QStackedWidget;
    m_tables->addWidget(m_people);
    m_tables->addWidget(m_roster);
    m_peoplePanel->setBody(m_tables);
    return m_peoplePanel;
}

Panel* EvidenceView::problemPanel(UiSettings& settings)
{
    m_problemPanel = new Panel(tr("Yang perlu dilihat"));
    m_problems = new Grid(&m_intake.problems(), {.id = u"impor.masalah"_s, .name = tr("Yang perlu dilihat"), .dense = true}, settings);
    m_problemPanel->setBody(m_problems);
    m_return = m_problemPanel->addLink(tr("Kembalikan ke pengirim…"), [this] { Q_EMIT returnWanted(); });
    m_return->setObjectName(u"intake.return"_s);
    m_return->setToolTip(tr("Simpan berkas ini dengan sel yang perlu diperbaiki diwarnai dan diberi komentar."));
    return m_problemPanel;
}

QWidget* EvidenceView::destinationStrip()
{
    auto* strip = new Panel;
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(12, 8, 12, 10);
    row->setSpacing(space::Panels);
    m_office = new NameBox;
    m_machine = new NameBox;
    connect(m_office, &NameBox::named, &m_intake, &EvidenceIntake::setOffice);
    connect(m_machine, &NameBox::named, &m_intake, &EvidenceIntake::setMachine);
    m_officeForm = new Form;
    m_officeForm->addWidget(u"office"_s, tr("OPD"), m_office);
    m_machineForm = new Form;
    m_machineForm->addWidget(u"machine"_s, tr("Mesin"), m_machine);
    m_office->setObjectName(u"intake.office"_s); // the forms give names of their own
    m_machine->setObjectName(u"intake.machine"_s);
    m_monthForm = new Form;
    m_month = m_monthForm->addChoice(u"month"_s, tr("Bulan"), {});
    connect(m_monthForm, &Form::edited, this, [this](const QString&, const QString& value) { m_intake.setMonth(QDate::fromString(value, Qt::ISODate)); });
    row->addWidget(m_officeForm, 5, Qt::AlignTop);
    row->addWidget(m_machineForm, 4, Qt::AlignTop);
    row->addWidget(m_monthForm, 3, Qt::AlignTop);
    row->addStretch(1);
    strip->setBody(body);
    return strip;
}

void EvidenceView::show()
{
    const bool isRoster = m_intake.isRoster();
    m_steps->show({tr("Berkas"), tr("Tabel"), tr("Periksa & putuskan"), tr("Tulis")}, m_intake.canWrite() ? 3 : 2);
    m_trouble->setText(m_intake.trouble().toHtmlEscaped(), Tone::Bad);
    m_facts->setText(m_intake.factsWords());
    m_warning->setText(m_intake.warningWords(), Tone::Warn);
    m_tables->setCurrentWidget(isRoster ? m_roster : m_people);
    m_peoplePanel->setTitle(isRoster ? tr("Dibandingkan dengan yang tercatat") : tr("Orang dalam berkas"));
    m_peoplePanel->setContext(QString::number(isRoster ? m_intake.roster().rowCount() : m_intake.people().rowCount()));
    m_problemPanel->setContext(QString::number(m_intake.problems().rowCount()));
    m_problemPanel->setVisible(m_intake.problems().rowCount() > 0);
    m_return->setVisible(m_intake.returnCount() > 0);
    const int open = m_intake.openDecisionCount();
    m_decisionPanel->setVisible(!m_intake.decisions().empty());
    m_decisionPanel->setContext(open > 0 ? tr("%1 menahan").arg(open) : QString());
    m_cards->show(m_intake.decisions());
    showDestination();
}

void EvidenceView::showDestination()
{
    m_office->offer(m_intake.offices(), m_intake.origin().office);
    m_machine->offer(m_intake.machines(), m_intake.origin().machine);
    m_machine->lineEdit()->setPlaceholderText(tr("Mesin absensi"));
    m_machineForm->setVisible(m_intake.asksMachine());
    m_monthForm->setVisible(m_intake.asksMonth());
    if (m_month->count() == 0) {
        const QDate first = QDate(m_intake.today().year(), m_intake.today().month(), 1);
        for (int i = 0; i < monthsOffered; ++i) m_month->addItem(wording::monthAndYear(first.addMonths(-i)), first.addMonths(-i).toString(Qt::ISODate));
        m_month->setPlaceholderText(tr("pilih bulannya"));
        m_month->setCurrentIndex(-1);
    }
    if (m_intake.month().isValid()) m_monthForm->setValue(u"month"_s, m_intake.month().toString(Qt::ISODate));
    m_officeForm->setError(u"office"_s, m_intake.error(u"office"_s));
    m_machineForm->setError(u"machine"_s, m_intake.error(u"machine"_s));
    m_monthForm->setError(u"month"_s, m_intake.error(u"month"_s));
}

QWidget* EvidenceView::firstFocus() const
{
    if (!m_intake.error(u"office"_s).isEmpty()) return m_office;
    if (!m_intake.error(u"machine"_s).isEmpty()) return m_machine;
    if (!m_intake.error(u"month"_s).isEmpty()) return m_month;
    return m_intake.isRoster() ? &m_roster->view() : &m_people->view();
}

} // namespace tinjau::ui
