// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_amendment.h"

#include "core/calendar/calendar_repository.h"
#include "core/calendar/working_days.h"

#include <QJsonArray>

namespace tinjau::calendar {

using namespace Qt::StringLiterals;

namespace {

const QString calendarKind = u"work-calendar"_s;

Failure malformed(const QString& fileName, const QString& key, const QString& expectation)
{
    return failure(ErrorCode::RuleMalformed, {fileName, key, expectation}, fileName);
}

/// The worked examples of the file have to hold, as those of the shipped files do.
Result<void> checkExamples(const rules::RulePack& source, const CalendarPack& pack, const WorkCalendar& calendar)
{
    const DateRange year{QDate(pack.year, 1, 1), QDate(pack.year, 12, 31)};
    for (const QJsonValue& example : source.body[u"examples"_s].toArray()) {
        const int perWeek = example[u"days_per_week"_s].toInt();
        const int stated = example[u"working_days"_s].toInt();
        const auto counted = workingDaysIn(calendar, year, perWeek);
        if (!counted) return failure(counted.error());
        if (*counted != stated)
            return malformed(source.file, u"examples"_s, u"%1 hari kerja untuk %2 hari seminggu, bukan %3"_s.arg(*counted).arg(perWeek).arg(stated));
    }
    return {};
}

} // namespace

Result<CalendarPack> amendmentFrom(const QByteArray& json, const QString& fileName, const WorkCalendar& current)
{
    const auto source = rules::parsePack(json, fileName, true);
    if (!source) return failure(source.error());
    if (source->kind != calendarKind) return malformed(fileName, u"kind"_s, calendarKind);
    auto pack = calendarPackFrom(*source);
    if (!pack) return failure(pack.error());
    const CalendarPack* known = current.packOf(pack->year);
    if (known && pack->version <= known->version)
        return malformed(fileName, u"version"_s, u"lebih besar dari %1"_s.arg(known->version));
    // Local days are not the business of a decreed file: its examples count without them.
    if (const auto sound = checkExamples(*source, *pack, WorkCalendar({*pack})); !sound) return failure(sound.error());
    return pack;
}

Result<WorkCalendar> calendarOf(storage::Session& session, std::vector<CalendarPack> shipped)
{
    CalendarRepository calendars(session);
    for (const auto& [fileName, json] : calendars.amendments()) {
        const auto source = rules::parsePack(json, fileName, true);
        if (!source) return failure(source.error());
        auto pack = calendarPackFrom(*source);
        if (!pack) return failure(pack.error());
        shipped.push_back(*std::move(pack));
    }
    return WorkCalendar(std::move(shipped), calendars.localDays());
}

Result<WorkCalendar> calendarOf(storage::Session& session, const rules::RuleBook& book)
{
    auto packs = calendarPacksOf(book);
    if (!packs) return failure(packs.error());
    return calendarOf(session, *std::move(packs));
}

} // namespace tinjau::calendar
