// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_pack.h"

#include <algorithm>

namespace tinjau::calendar {

using namespace Qt::StringLiterals;
using rules::PackReader;

QString nameOf(HolidayKind kind)
{
    switch (kind) {
    case HolidayKind::National: return u"national"_s;
    case HolidayKind::JointLeave: return u"joint-leave"_s;
    case HolidayKind::Local: return u"local"_s;
    }
    return {};
}

std::optional<HolidayKind> holidayKindNamed(QStringView name)
{
    for (const HolidayKind kind : {HolidayKind::National, HolidayKind::JointLeave, HolidayKind::Local})
        if (nameOf(kind) == name) return kind;
    return std::nullopt;
}

namespace {

QDate dateWithin(PackReader& entry, int year)
{
    const QDate date = entry.date(u"date"_s);
    if (date.isValid() && date.year() != year) entry.mistake(u"date"_s, u"in-%1"_s.arg(year));
    return date;
}

Holiday holidayFrom(PackReader& entry, int year)
{
    entry.allowOnly({u"date"_s, u"name"_s, u"kind"_s, u"source"_s});
    Holiday day{dateWithin(entry, year), entry.text(u"name"_s), HolidayKind::National, entry.text(u"source"_s)};
    const auto kind = holidayKindNamed(entry.text(u"kind"_s));
    if (kind) day.kind = *kind;
    else entry.mistake(u"kind"_s, u"national|joint-leave|local"_s);
    return day;
}

std::optional<DateRange> ramadanFrom(PackReader& pack)
{
    if (!pack.has(u"ramadan"_s)) return std::nullopt;
    PackReader range = pack.child(u"ramadan"_s);
    range.allowOnly({u"first"_s, u"last"_s});
    const auto first = range.optionalDate(u"first"_s), last = range.optionalDate(u"last"_s);
    if (!first && !last) return std::nullopt;
    if (!first || !last || *last < *first) {
        range.mistake(u"last"_s, u"both-ends"_s);
        return std::nullopt;
    }
    return DateRange{*first, *last};
}

} // namespace

Result<CalendarPack> calendarPackFrom(const rules::RulePack& source)
{
    PackReader reader = source.read({u"year"_s, u"version"_s, u"amendments"_s, u"joint_leave_decree"_s,
                                     u"ramadan"_s, u"days"_s, u"withdrawn"_s});
    CalendarPack pack;
    pack.id = source.id;
    pack.year = reader.integer(u"year"_s, 1900, 2200);
    pack.version = reader.integer(u"version"_s, 1, 999);
    pack.decree = source.source.regulation;
    pack.jointLeaveDecree = reader.textOr(u"joint_leave_decree"_s, {});
    for (const QString& amendment : reader.texts(u"amendments"_s)) pack.amendments.push_back(amendment);
    pack.ramadan = ramadanFrom(reader);
    reader.each(u"days"_s, [&](PackReader& entry) { pack.days.push_back(holidayFrom(entry, pack.year)); });
    reader.each(u"withdrawn"_s, [&](PackReader& entry) {
        entry.allowOnly({u"date"_s, u"name"_s, u"reason"_s});
        pack.withdrawn.push_back({dateWithin(entry, pack.year), entry.text(u"name"_s), entry.text(u"reason"_s)});
    });
    if (!reader.isSound()) return reader.asFailure();
    std::ranges::stable_sort(pack.days, {}, &Holiday::date);
    return pack;
}

Result<std::vector<CalendarPack>> calendarPacksOf(const rules::RuleBook& book)
{
    std::vector<CalendarPack> packs;
    for (const rules::RulePack& source : book.all(u"work-calendar"_s)) {
        auto pack = calendarPackFrom(source);
        if (!pack) return Failure{pack.error()};
        packs.push_back(*std::move(pack));
    }
    return packs;
}

} // namespace tinjau::calendar
