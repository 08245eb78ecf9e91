// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/attendance_page.h"

#include "ui/attendance/attendance_reasons.h"
#include "ui/attendance/candidates_tab.h"
#include "ui/attendance/coverage_tab.h"
#include "ui/attendance/evidence_dialogs.h"
#include "ui/attendance/letters_tab.h"
#include "ui/attendance/month_chooser.h"
#include "ui/attendance/month_tab.h"
#include "ui/attendance/recap_tab.h"
#include "ui/widgets/controls.h"

#include <QCoreApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct AttendancePageWords {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::AttendancePageWords)
};

const QString officeSetting = u"kehadiran/opd"_s;

class AttendancePage final : public Page {
public:
    AttendancePage(std::shared_ptr<AttendanceDesk> desk, ActionRegistry& actions, UiSettings& settings, QWidget* parent)
        : Page(parent), m_desk(std::move(desk)), m_actions(actions), m_settings(settings), m_chooser(new MonthChooser(*m_desk)), m_stack(new QStackedWidget), m_month(new MonthTab(*m_desk, actions)),
          m_coverage(new CoverageTab(*m_desk, settings)), m_candidates(new CandidatesTab(*m_desk, settings)), m_letters(new LettersTab(*m_desk, settings)), m_recap(new RecapTab(*m_desk))
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(m_chooser);
        column->addWidget(m_stack, 1);
        for (QWidget* tab : std::initializer_list<QWidget*>{m_month, m_coverage, m_candidates, m_letters, m_recap}) m_stack->addWidget(tab);
        const qint64 office = settings.value(officeSetting).toLongLong();
        if (office > 0) m_desk->month.chooseOffice(organisation::OfficeId::fromNumber(office));
        connectDesk();
        connectDialogs();
    }

    PageHead head() const override;
    void open(const QString& argument) override;
    Explanation explanation() const override;
    std::vector<PageTab> tabs() const override;
    QString currentTab() const override { return m_desk->tab; }
    void showTab(const QString& id) override;
    QWidget* firstFocus() const override;
    PageHelp help() const override;
    void arrive() override { m_desk->month.reload().arrive(); }
    void leave() override;

private:
    void connectDesk();
    void connectDialogs();
    void showMonth();
    void refreshTab();
    void tellSelected();
    void askLetter();
    void askCorrection();
    void askVerification();
    void askOutage();
    void askDeclaration();

    std::shared_ptr<AttendanceDesk> m_desk;
    ActionRegistry& m_actions;
    UiSettings& m_settings;
    MonthChooser* m_chooser;
    QStackedWidget* m_stack;
    MonthTab* m_month;
    CoverageTab* m_coverage;
    CandidatesTab* m_candidates;
    LettersTab* m_letters;
    RecapTab* m_recap;
};

void AttendancePage::connectDesk()
{
    AttendanceDesk& desk = *m_desk;
    connect(&desk.month, &MonthPresenter::changed, this, &AttendancePage::showMonth);
    connect(&desk.stories, &StoryPresenter::changed, this, &Page::explanationChanged);
    connect(&desk, &AttendanceDesk::importWanted, this, [this] { Q_EMIT goTo(u"impor"_s); });
    connect(&desk, &AttendanceDesk::tabWanted, this, [this](const QString& tab) {
        showTab(tab);
        Q_EMIT headChanged();
    });
    connect(&desk, &AttendanceDesk::printWanted, m_recap, &RecapTab::print);
    connect(&desk.recaps, &RecapPresenter::changed, &m_actions, &ActionRegistry::refresh);
    connect(&desk.recaps, &RecapPresenter::said, this, [this](const QString& sentence) { Q_EMIT said(sentence); });
    connect(m_recap, &RecapTab::said, this, [this](const QString& sentence) { Q_EMIT said(sentence); });
    connect(m_month, &MonthTab::selected, this, &AttendancePage::tellSelected);
    connect(m_chooser, &MonthChooser::extentChanged, this, [this] { showTab(m_desk->tab); });
    connect(m_coverage, &CoverageTab::selected, this, &AttendancePage::tellSelected);
    connect(m_candidates, &CandidatesTab::selected, this, &AttendancePage::tellSelected);
    connect(m_letters, &LettersTab::selected, this, &AttendancePage::tellSelected);
    connect(m_month, &MonthTab::whyWanted, this, &Page::whyWanted);
    connect(m_month, &MonthTab::said, this, [this](const QString& sentence) { Q_EMIT said(sentence); });
}

void AttendancePage::connectDialogs()
{
    AttendanceDesk& desk = *m_desk;
    connect(&desk, &AttendanceDesk::letterWanted, this, &AttendancePage::askLetter);
    connect(&desk, &AttendanceDesk::correctionWanted, this, &AttendancePage::askCorrection);
    connect(&desk, &AttendanceDesk::verificationWanted, this, &AttendancePage::askVerification);
    connect(&desk, &AttendanceDesk::outageWanted, this, &AttendancePage::askOutage);
    connect(&desk, &AttendanceDesk::declarationWanted, this, &AttendancePage::askDeclaration);
    connect(&desk.evidence, &EvidencePresenter::said, this, [this](const QString& sentence, bool canBeUndone) {
        Q_EMIT said(sentence, canBeUndone ? AttendancePageWords::tr("Urungkan") : QString(), canBeUndone ? u"edit.undo"_s : QString());
    });
}

void AttendancePage::askLetter()
{
    LetterDraft draft{.isForAll = m_desk->isAboutAll, .dated = m_desk->month.today(), .first = m_desk->month.today(), .last = m_desk->month.today()};
    if (!m_desk->cells.empty() && m_desk->tab != u"surat"_s) {
        std::set<organisation::PersonId> people;
        for (const DayCell& cell : m_desk->cells) people.insert(cell.person);
        draft.people.assign(people.begin(), people.end());
        const auto [first, last] = std::ranges::minmax_element(m_desk->cells, {}, &DayCell::day);
        draft.first = first->day;
        draft.last = last->day;
    }
    LetterDialog dialog(m_desk->evidence, draft, window());
    if (dialog.exec() == QDialog::Accepted) m_desk->evidence.record(dialog.draft());
}

void AttendancePage::askCorrection()
{
    CorrectionDialog dialog(m_desk->evidence, m_desk->cells, window());
    if (dialog.exec() == QDialog::Accepted) m_desk->evidence.record(dialog.draft());
}

void AttendancePage::askVerification()
{
    if (m_desk->candidates.empty()) return;
    const bool isOneDay = m_desk->tab == u"matriks"_s && m_desk->cells.size() == 1;
    VerificationDialog dialog(m_desk->evidence, m_desk->who, isOneDay ? m_desk->cells : m_desk->candidates, m_desk->candidates, window());
    if (dialog.exec() == QDialog::Accepted) m_desk->evidence.verify(dialog.cells(), dialog.by());
}

void AttendancePage::askOutage()
{
    QDate first = m_desk->month.firstDay(), last = first;
    auto machines = m_desk->evidence.machines();
    if (m_desk->tab == u"cakupan"_s && m_desk->source) {
        machines = {organisation::Machine{m_desk->source->machine, m_desk->source->source, m_desk->source->office}};
        std::tie(first, last) = missingDays(*m_desk->source, first);
    } else if (!m_desk->cells.empty()) {
        const auto [least, most] = std::ranges::minmax_element(m_desk->cells, {}, &DayCell::day);
        first = least->day;
        last = most->day;
    }
    OutageDialog dialog(m_desk->evidence, machines, first, last, window());
    if (dialog.exec() == QDialog::Accepted) m_desk->evidence.record(dialog.draft());
}

void AttendancePage::askDeclaration()
{
    if (!m_desk->source) return;
    const auto [first, last] = missingDays(*m_desk->source, m_desk->month.firstDay());
    CoverageDialog dialog(m_desk->evidence, {.office = m_desk->source->office, .first = first, .last = last}, m_desk->source->officeName, window());
    if (dialog.exec() == QDialog::Accepted) m_desk->evidence.declare(dialog.draft());
}

void AttendancePage::showMonth()
{
    if (m_desk->month.isLoading()) return;
    if (const auto office = m_desk->month.office()) m_settings.set(officeSetting, office->number());
    m_chooser->refresh();
    m_chooser->setVisible(!m_desk->month.hasNobody());
    refreshTab();
    m_actions.refresh();
    Q_EMIT headChanged();
}

void AttendancePage::tellSelected()
{
    m_actions.refresh();
    Q_EMIT explanationChanged();
}

void AttendancePage::showTab(const QString& id)
{
    const std::pair<QString, QWidget*> known[] = {{u"matriks"_s, m_month}, {u"cakupan"_s, m_coverage}, {u"calon"_s, m_candidates}, {u"surat"_s, m_letters}, {u"rekap"_s, m_recap}};
    for (const auto& [name, widget] : known) {
        if (name != id) continue;
        m_desk->tab = id;
        m_stack->setCurrentWidget(widget);
    }
    const bool needsBoard = id == u"cakupan"_s || (id == u"calon"_s && m_desk->isAboutAll);
    if (!needsBoard) m_desk->board.reload().leave();
    if (!m_desk->month.isLoading()) refreshTab();
    tellSelected();
}

void AttendancePage::refreshTab()
{
    const QString& tab = m_desk->tab;
    m_chooser->showParts(tab != u"cakupan"_s, tab == u"calon"_s || tab == u"surat"_s, tab == u"matriks"_s);
    if (tab == u"matriks"_s) m_month->showMonth();
    if (tab == u"cakupan"_s) m_coverage->refresh();
    if (tab == u"calon"_s) m_candidates->refresh();
    if (tab == u"surat"_s) m_letters->refresh();
    if (tab == u"rekap"_s) m_recap->refresh();
}

std::vector<PageTab> AttendancePage::tabs() const
{
    if (m_desk->month.hasNobody()) return {};
    const int candidates = m_desk->month.count(isCandidate);
    return {{u"matriks"_s, AttendancePageWords::tr("Matriks bulan")}, {u"cakupan"_s, AttendancePageWords::tr("Cakupan")},
            {u"calon"_s, AttendancePageWords::tr("Calon TK"), candidates > 0 ? QString::number(candidates) : QString(), true},
            {u"surat"_s, AttendancePageWords::tr("Surat")}, {u"rekap"_s, AttendancePageWords::tr("Rekap")}};
}

QWidget* AttendancePage::firstFocus() const
{
    if (m_desk->tab == u"cakupan"_s) return m_coverage->firstFocus();
    if (m_desk->tab == u"calon"_s) return m_candidates->firstFocus();
    if (m_desk->tab == u"surat"_s) return m_letters->firstFocus();
    if (m_desk->tab == u"rekap"_s) return m_recap->firstFocus();
    return m_month->firstFocus();
}

void AttendancePage::leave()
{
    m_desk->month.reload().leave();
    m_desk->board.reload().leave();
}

void AttendancePage::open(const QString& argument)
{
    const QString object = argument.section(u'/', 0, 0);
    if (object.isEmpty()) return;
    const QDate month = QDate::fromString(argument.section(u'/', 1, 1) + u"-01"_s, Qt::ISODate);
    const qint64 office = object.toLongLong();
    if (office > 0) return m_desk->month.choose(organisation::OfficeId::fromNumber(office), month);
    // What waits is about all offices, and the month that is over.
    m_desk->isAboutAll = true;
    m_desk->month.choose(m_desk->month.office(), month.isValid() ? month : m_desk->month.today().addMonths(-1));
    showTab(object);
}

PageHead AttendancePage::head() const
{
    PageHead head{.title = AttendancePageWords::tr("Kehadiran"), .purpose = AttendancePageWords::tr("Matriks bulan: orang × hari. Yang biasa tampak redup, yang perlu dilihat menonjol."),
                  .acts = {u"kehadiran.recap"_s}, .primary = u"kehadiran.import"_s};
    if (m_desk->tab == u"cakupan"_s) {
        head.purpose = AttendancePageWords::tr("Sumber tiap OPD: hari mana yang sudah tercakup, dan siapa belum mengirim.");
        head.acts = {u"kehadiran.declare"_s, u"kehadiran.outage"_s};
    } else if (m_desk->tab == u"calon"_s) {
        head.purpose = AttendancePageWords::tr("Hari tanpa keterangan yang menunggu orang: verifikasi, atau catat surat dan koreksinya.");
        head.acts = {u"kehadiran.unverify"_s, u"kehadiran.letter"_s};
        head.primary = u"kehadiran.verify"_s;
    } else if (m_desk->tab == u"surat"_s) {
        head.purpose = AttendancePageWords::tr("Surat cuti, izin, sakit, dan tugas yang menyentuh bulan ini.");
        head.acts = {u"kehadiran.letter-refuse"_s, u"kehadiran.letter-approve"_s};
        head.primary = u"kehadiran.letter"_s;
    } else if (m_desk->tab == u"rekap"_s) {
        head.purpose = AttendancePageWords::tr("Naskah kehadiran bulan ini, persis seperti yang akan tercetak.");
        head.acts = {u"kehadiran.xlsx"_s, u"kehadiran.pdf"_s};
        head.primary = u"kehadiran.print"_s;
    }
    return head;
}

Explanation AttendancePage::explanation() const
{
    const auto* month = m_desk->month.month();
    if (!month || m_desk->tab == u"cakupan"_s || m_desk->tab == u"rekap"_s || m_desk->tab == u"surat"_s) return {};
    const MonthModel& model = m_desk->month.model();
    if (const auto& cell = m_desk->current) {
        const auto person = std::ranges::find_if(month->people, [&](const attendance::MonthPerson& one) { return one.line.person.id == cell->person; });
        const auto* story = m_desk->stories.storyOf(*cell);
        if (person != month->people.end()) return dayReason(*month, *person, *cell, story, m_desk->evidence);
        if (story) return storyReason(*story, cell->day);
    }
    const auto* person = m_desk->tab == u"matriks"_s ? model.person(m_month->matrix().currentRow()) : nullptr;
    return person ? tallyReason(*month, *person) : Explanation{};
}

PageHelp AttendancePage::help() const
{
    return {.purpose = AttendancePageWords::tr("Halaman ini menunjukkan kehadiran setiap pegawai pada setiap hari kerja, dan bukti yang mendasarinya. Hari tanpa bukti yang cukup tetap “belum dapat ditetapkan”."),
            .steps = {AttendancePageWords::tr("Pilih OPD dan bulan."), AttendancePageWords::tr("Impor berkas mesin absensi, rekap, dan surat dari OPD itu."),
                      AttendancePageWords::tr("Buka Mengapa? (Enter pada sebuah hari) untuk melihat dari mana statusnya."),
                      AttendancePageWords::tr("Pilih hari dengan Shift+panah, lalu catat surat atau koreksi."),
                      AttendancePageWords::tr("Periksa calon tanpa keterangan (F3); baru sesudah diverifikasi oleh orang yang disebut namanya, harinya terhitung.")},
            .basis = AttendancePageWords::tr("Perpres 21/2023 tentang hari dan jam kerja; PP 94/2021 tentang disiplin PNS. Program hanya menunjukkan; yang memutuskan orang.")};
}

} // namespace

PageSpec attendancePage(const std::shared_ptr<AttendanceDesk>& desk, ActionRegistry& actions, UiSettings& settings)
{
    return {.id = u"kehadiran"_s, .title = AttendancePageWords::tr("Kehadiran"), .icon = u"calendar-clock"_s,
            .create = [desk, &actions, &settings](QWidget* parent) -> Page* { return new AttendancePage(desk, actions, settings, parent); }};
}

} // namespace tinjau::ui
