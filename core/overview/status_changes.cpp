// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/status_changes.h"

#include <algorithm>
#include <map>

namespace tinjau::overview {

using attendance::DayResult;
using attendance::MonthPerson;

namespace {

constexpr std::size_t mostMonths = 12;

/// Minutes alone do not make another status.
bool isOther(const DayResult& before, const DayResult& after)
{
    return before.status != after.status || before.reason != after.reason || before.letterCode != after.letterCode;
}

void addMonth(std::set<QDate>& months, QDate day, QDate today)
{
    if (day.isValid() && day <= today && !attendance::isClockReset(attendance::startOf(day))) months.insert(QDate(day.year(), day.month(), 1));
}

} // namespace

std::vector<StatusChange> statusChanges(const attendance::OfficeMonth& before, const attendance::OfficeMonth& after)
{
    std::map<organisation::PersonId, const MonthPerson*> known;
    for (const MonthPerson& person : before.people) known.emplace(*person.line.person.id, &person);
    std::vector<StatusChange> changes;
    for (const MonthPerson& person : after.people) {
        const auto was = known.find(*person.line.person.id);
        if (was == known.end()) continue;
        const std::size_t days = std::min({person.days.size(), was->second->days.size(), after.days.size()});
        for (std::size_t i = 0; i < days; ++i)
            if (isOther(was->second->days[i], person.days[i])) changes.push_back({person.line, after.days[i].day, was->second->days[i], person.days[i]});
    }
    return changes;
}

std::set<QDate> monthsOf(const attendance::SheetReading& reading, QDate today)
{
    std::set<QDate> months;
    for (const auto& punch : reading.punches) addMonth(months, punch.day, today);
    for (const auto& status : reading.statuses) addMonth(months, status.day, today);
    for (const auto& letter : reading.letters)
        for (QDate day = letter.first; day.isValid() && day <= letter.last && day <= today; day = day.addMonths(1)) addMonth(months, day, today);
    while (months.size() > mostMonths) months.erase(months.begin());
    return months;
}

} // namespace tinjau::overview
