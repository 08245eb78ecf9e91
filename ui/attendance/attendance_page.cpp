// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/attendance_page.h"

#include "ui/attendance/attendance_reasons.h"
#include "ui/attendance/evidence_dialogs.h"
#include "ui/attendance/month_tab.h"
#include "ui/widgets/controls.h"

#include <QCoreApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

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
        : Page(parent), m_desk(std::move(desk)), m_actions(actions), m_settings(settings), m_stack(new QStackedWidget), m_month(new MonthTab(*m_desk, actions))
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_stack);
        m_stack->addWidget(m_month);
        const qint64 office = settings.value(officeSetting).toLongLong();
        if (office > 0) m_desk->month.chooseOffice(organisation::OfficeId::fromNumber(office));
        connectDesk();
        connectDialogs();
    }

    PageHead head() const override;
    void open(const QString& argument) override;
    Explanation explanation() const override;
    QWidget* firstFocus() const override { return m_month->firstFocus(); }
    PageHelp help() const override;
    void arrive() override { m_desk->month.reload().arrive(); }
    void leave() override { m_desk->month.reload().leave(); }

private:
    void connectDesk();
    void connectDialogs();
    void showMonth();
    void askLetter();
    void askCorrection();
    void askVerification();
    void askOutage();

    std::shared_ptr<AttendanceDesk> m_desk;
    ActionRegistry& m_actions;
    UiSettings& m_settings;
    QStackedWidget* m_stack;
    MonthTab* m_month;
};

void AttendancePage::connectDesk()
{
    AttendanceDesk& desk = *m_desk;
    connect(&desk.month, &MonthPresenter::changed, this, &AttendancePage::showMonth);
    connect(&desk, &AttendanceDesk::importWanted, this, [this] { Q_EMIT goTo(u"impor"_s); });
    connect(m_month, &MonthTab::selected, this, [this] {
        m_actions.refresh();
        Q_EMIT explanationChanged();
    });
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
    connect(&desk.evidence, &EvidencePresenter::said, this, [this](const QString& sentence, bool canBeUndone) {
        Q_EMIT said(sentence, canBeUndone ? AttendancePageWords::tr("Urungkan") : QString(), canBeUndone ? u"edit.undo"_s : QString());
    });
}

void AttendancePage::askLetter()
{
    LetterDraft draft{.dated = m_desk->month.today(), .first = m_desk->month.today(), .last = m_desk->month.today()};
    if (m_desk->tab == u"matriks"_s) {
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
    const auto candidates = m_desk->evidence.candidatesIn(m_desk->cells);
    if (candidates.empty()) return;
    // One day alone may be meant with those around it.
    const bool isOne = m_desk->cells.size() == 1;
    VerificationDialog dialog(m_desk->evidence, candidates, isOne ? m_desk->evidence.runAround(candidates.front()) : candidates, window());
    if (dialog.exec() == QDialog::Accepted) m_desk->evidence.verify(dialog.cells(), dialog.by());
}

void AttendancePage::askOutage()
{
    QDate first = m_desk->month.firstDay(), last = first;
    if (!m_desk->cells.empty()) {
        const auto [least, most] = std::ranges::minmax_element(m_desk->cells, {}, &DayCell::day);
        first = least->day;
        last = most->day;
    }
    OutageDialog dialog(m_desk->evidence, first, last, window());
    if (dialog.exec() == QDialog::Accepted) m_desk->evidence.record(dialog.draft());
}

void AttendancePage::showMonth()
{
    if (m_desk->month.isLoading()) return;
    if (const auto office = m_desk->month.office()) m_settings.set(officeSetting, office->number());
    m_month->showMonth();
    m_actions.refresh();
    Q_EMIT headChanged();
}

void AttendancePage::open(const QString& argument)
{
    const qint64 office = argument.section(u'/', 0, 0).toLongLong();
    const QDate month = QDate::fromString(argument.section(u'/', 1, 1) + u"-01"_s, Qt::ISODate);
    if (office > 0) m_desk->month.choose(organisation::OfficeId::fromNumber(office), month);
}

PageHead AttendancePage::head() const
{
    return {.title = AttendancePageWords::tr("Kehadiran"), .purpose = AttendancePageWords::tr("Matriks bulan: orang × hari. Yang biasa tampak redup, yang perlu dilihat menonjol."),
            .primary = u"kehadiran.import"_s};
}

Explanation AttendancePage::explanation() const
{
    const MatrixView& matrix = m_month->matrix();
    const auto* month = m_desk->month.month();
    const auto* person = month ? m_desk->month.model().person(matrix.currentRow()) : nullptr;
    if (!person) return {};
    return tallyReason(*month, *person);
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
