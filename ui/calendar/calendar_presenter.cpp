// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_presenter.h"

#include "core/calendar/calendar_repository.h"
#include "core/calendar/record_calendar.h"
#include "core/calendar/working_days.h"
#include "core/wording/dates.h"
#include "core/wording/error_sentence.h"

#include <QFile>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

using calendar::Holiday;
using calendar::LocalDay;

namespace {

DateRange monthRange(int year, int month)
{
    const QDate first(year, month, 1);
    return {first, first.addMonths(1).addDays(-1)};
}

} // namespace

CalendarPresenter::CalendarPresenter(Workspace& workspace, JobRunner& jobs)
    : m_workspace(workspace), m_jobs(jobs), m_days(freeDayFields()), m_day(workspace.today())
{
}

void CalendarPresenter::load()
{
    const auto read = m_workspace.store().read([this](storage::Session& session) -> Result<calendar::WorkCalendar> {
        m_local = calendar::CalendarRepository(session).localDays();
        return calendar::calendarOf(session, m_workspace.rules());
    });
    if (read) m_calendar = *read;
    else Q_EMIT said(wording::errorSentence(read.error()));
    showDays();
    Q_EMIT changed();
}

void CalendarPresenter::showDays()
{
    std::vector<FreeDayRow> rows;
    for (const Holiday& day : m_calendar.freeDaysOf(year()))
        if (day.kind != calendar::HolidayKind::Local) rows.push_back({day, {}, {}});
    for (const LocalDay& local : m_local)
        if (local.day.year() == year()) rows.push_back({local.asHoliday(), local.withdrawn, local});
    if (const calendar::CalendarPack* pack = m_calendar.packOf(year()))
        for (const calendar::WithdrawnDay& day : pack->withdrawn)
            rows.push_back({{day.date, day.name, calendar::HolidayKind::JointLeave, {}}, day.reason, {}});
    std::ranges::stable_sort(rows, {}, [](const FreeDayRow& row) { return row.day.date; });
    m_days.show(std::move(rows));
}

void CalendarPresenter::setYear(int year)
{
    const QDate day(year, m_day.month(), 1);
    if (day.isValid()) select(year == today().year() && m_day.month() == today().month() ? today() : day);
}

void CalendarPresenter::select(QDate day)
{
    if (!day.isValid() || day == m_day) return;
    const bool isOtherYear = day.year() != year();
    m_day = day;
    if (isOtherYear) {
        showDays();
        Q_EMIT changed();
    }
    Q_EMIT dayChanged();
}

YearDay CalendarPresenter::lookOf(QDate day) const
{
    YearDay look{{}, m_calendar.isRamadan(day), day.dayOfWeek() > 5, {}};
    if (const Holiday* holiday = m_calendar.holidayOn(day)) {
        look.kind = holiday->kind;
        look.words = stateWords(*holiday, look.isRamadan);
    } else if (const auto* withdrawn = m_calendar.withdrawnOn(day)) {
        look.words = tr("hari biasa; %1 dicabut").arg(withdrawn->name);
    } else if (look.isRamadan) {
        look.words = tr("Ramadan");
    }
    return look;
}

QString CalendarPresenter::yearWords() const
{
    const DateRange range{QDate(year(), 1, 1), QDate(year(), 12, 31)};
    const auto five = workingDaysIn(m_calendar, range, 5), six = workingDaysIn(m_calendar, range, 6);
    if (!five || !six) return tr("belum ada kalender, jadi tidak ada yang dihitung");
    return tr("%1 hari kerja (5 hari seminggu), %2 (6 hari)").arg(*five).arg(*six);
}

QString CalendarPresenter::monthWords(int month) const
{
    const auto five = workingDaysIn(m_calendar, monthRange(year(), month), 5), six = workingDaysIn(m_calendar, monthRange(year(), month), 6);
    return five && six ? u"%1 · %2"_s.arg(*five).arg(*six) : QString();
}

QString CalendarPresenter::packWords() const
{
    const calendar::CalendarPack* pack = m_calendar.packOf(year());
    if (!pack) return tr("Tahun %1 belum punya kalender. Hari kerjanya tidak dihitung dan status pegawai tetap “belum dapat ditetapkan” sampai kalendernya dimuat.").arg(year());
    QStringList words{pack->decree};
    for (const QString& amendment : pack->amendments) words << tr("diubah dengan %1").arg(amendment);
    if (!pack->jointLeaveDecree.isEmpty()) words << tr("cuti bersama ASN: %1").arg(pack->jointLeaveDecree);
    if (pack->ramadan) words << tr("Ramadan %1").arg(wording::dateRange(*pack->ramadan));
    else words << tr("Ramadan belum ditetapkan");
    words << (isAmended() ? tr("berkas daerah, versi %1").arg(pack->version) : tr("bawaan program, versi %1").arg(pack->version));
    return words.join(u"; "_s) + u'.';
}

bool CalendarPresenter::isAmended() const
{
    const auto shipped = calendar::calendarPacksOf(m_workspace.rules());
    const calendar::CalendarPack* pack = m_calendar.packOf(year());
    return shipped && pack && std::ranges::find(*shipped, *pack) == shipped->end();
}

std::map<QString, QString> CalendarPresenter::errorsIn(const LocalDay& day) const
{
    std::map<QString, QString> errors;
    if (!day.day.isValid()) errors[u"day"_s] = tr("Isi tanggal hari liburnya, misalnya 08/09/2026.");
    if (day.name.trimmed().isEmpty()) errors[u"name"_s] = tr("Isi nama hari liburnya.");
    if (day.decree.trimmed().isEmpty()) errors[u"decree"_s] = tr("Isi keputusan yang menetapkannya; tanpa dasar, hari itu tetap hari kerja.");
    for (const LocalDay& known : m_local)
        if (known.id != day.id && known.day == day.day && known.name.compare(day.name.trimmed(), Qt::CaseInsensitive) == 0)
            errors[u"name"_s] = tr("Hari libur ini sudah tercatat pada tanggal yang sama.");
    return errors;
}

void CalendarPresenter::tell(const Result<void>& done, const QString& sentence)
{
    if (!done) return Q_EMIT said(wording::errorSentence(done.error()));
    m_workspace.tellChanged();
    Q_EMIT said(sentence, tr("Urungkan"), u"edit.undo"_s);
}

void CalendarPresenter::save(const LocalDay& day)
{
    LocalDay tidy = day;
    tidy.name = day.name.trimmed();
    tidy.decree = day.decree.trimmed();
    const auto saved = calendar::saveLocalDay(m_workspace.store(), tidy);
    m_day = tidy.day;
    tell(saved ? Result<void>() : failure(saved.error()), tr("%1 dicatat sebagai hari libur daerah: %2.").arg(wording::longDate(tidy.day), tidy.name));
}

void CalendarPresenter::withdraw(const LocalDay& day, const QString& reason)
{
    tell(calendar::withdrawLocalDay(m_workspace.store(), day, reason), tr("%1 kembali menjadi hari biasa.").arg(wording::longDate(day.day)));
}

std::optional<CalendarProposal> CalendarPresenter::propose(const QString& path)
{
    QFile file(path);
    CalendarProposal proposal;
    proposal.fileName = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT said(wording::errorSentence({ErrorCode::FileUnreadable, {}, path, {}}));
        return std::nullopt;
    }
    proposal.json = file.readAll();
    const auto pack = calendar::amendmentFrom(proposal.json, proposal.fileName, m_calendar);
    if (!pack) {
        Q_EMIT said(wording::errorSentence(pack.error()));
        return std::nullopt;
    }
    proposal.pack = *pack;
    const DateRange whole{QDate(pack->year, 1, 1), QDate(pack->year, 12, 31)};
    proposal.days = calendar::dayChanges(m_calendar, m_calendar.with(*pack), whole);
    return proposal;
}

void CalendarPresenter::computeEffects(const CalendarProposal& proposal)
{
    const auto turn = ++m_turn;
    m_jobs.start(
        tr("Menghitung status yang berubah"),
        [&store = m_workspace.store(), after = m_calendar.with(proposal.pack), day = today()](Progress& progress) -> Result<overview::CalendarEffects> {
            const auto own = store.another();
            if (!own) return failure(own.error());
            return overview::calendarEffects(**own, after, day, progress);
        },
        [this, self = QPointer(this), turn](const Result<overview::CalendarEffects>& effects) {
            if (self && turn == m_turn && effects) Q_EMIT effectsKnown(*effects);
        });
}

void CalendarPresenter::accept(const CalendarProposal& proposal)
{
    const auto done = calendar::acceptAmendment(m_workspace.store(), proposal.json, proposal.fileName, m_workspace.rules());
    tell(done, tr("Kalender %1 versi %2 dipasang; %3 hari berubah.").arg(proposal.pack.year).arg(proposal.pack.version).arg(proposal.days.size()));
}

void CalendarPresenter::dropAmendment()
{
    const calendar::CalendarPack* pack = m_calendar.packOf(year());
    if (pack) tell(calendar::dropAmendment(m_workspace.store(), pack->year, pack->version), tr("Kalender %1 versi %2 dilepas; yang sebelumnya berlaku lagi.").arg(pack->year).arg(pack->version));
}

Explanation CalendarPresenter::explanation() const
{
    const YearDay look = lookOf(m_day);
    Explanation why{.title = wording::longDate(m_day), .subtitle = wording::weekdayName(m_day)};
    if (look.kind) why.mark = holidayMark(*look.kind);
    ReasonSection state{.heading = tr("Yang diperiksa, berurutan"), .rows = {}};
    state.rows.push_back({.text = tr("Tahun %1 punya kalender").arg(m_day.year()), .fulfilled = hasYear()});
    const Holiday* holiday = m_calendar.holidayOn(m_day);
    state.rows.push_back({.text = holiday ? u"%1: %2"_s.arg(holidayWords(holiday->kind), holiday->name) : tr("Bukan hari libur"), .fulfilled = holiday == nullptr});
    state.rows.push_back({.text = m_day.dayOfWeek() <= 5 ? tr("Hari kerja pada pola 5 dan 6 hari")
                                  : m_day.dayOfWeek() == 6 ? tr("Sabtu: hari kerja hanya pada pola 6 hari") : tr("Minggu: bukan hari kerja"),
                          .fulfilled = m_day.dayOfWeek() <= 5});
    if (look.isRamadan) state.rows.push_back({.text = tr("Ramadan: jam kerja Ramadan berlaku bila polanya punya")});
    why.sections.push_back(state);
    if (const auto* withdrawn = m_calendar.withdrawnOn(m_day))
        why.sections.push_back({.heading = tr("Pernah libur"), .paragraph = withdrawn->name, .source = withdrawn->reason});
    if (holiday) why.sections.push_back({.heading = tr("Dasar"), .source = holiday->source});
    why.sections.push_back({.heading = tr("Kalender"), .paragraph = packWords()});
    why.sections.push_back({.heading = tr("Sif"), .paragraph = tr("Unit bersif mengikuti jadwal sifnya: dinas pada hari libur tetap dinas.")});
    return why;
}

QString statusWords(const attendance::DayResult& result)
{
    const QString word = attendance::nameOf(result.status).toLower().replace(u'_', u' ');
    const QString detail = attendance::detailOf(result);
    return detail.isEmpty() ? word : u"%1 (%2)"_s.arg(word, detail.toLower().replace(u'_', u' '));
}

} // namespace tinjau::ui
