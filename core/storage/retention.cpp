// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/retention.h"

#include <algorithm>
#include <set>
#include <utility>

namespace tinjau::storage {

namespace {

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

int monthNumber(QDate day)
{
    return day.year() * 12 + day.month();
}

/// The periods of the schedule that a day lies in: kind and number.
std::vector<std::pair<char, qint64>> periodsOf(QDate day, QDate today,
                                               const RetentionSchedule& schedule)
{
    std::vector<std::pair<char, qint64>> periods;
    if (day.daysTo(today) < schedule.days) periods.push_back({'d', day.toJulianDay()});
    if (mondayOf(day).daysTo(mondayOf(today)) < qint64{7} * schedule.weeks)
        periods.push_back({'w', mondayOf(day).toJulianDay()});
    if (monthNumber(today) - monthNumber(day) < schedule.months)
        periods.push_back({'m', monthNumber(day)});
    return periods;
}

} // namespace

std::vector<KeptBackup> deletable(std::vector<KeptBackup> backups, QDate today,
                                  const RetentionSchedule& schedule)
{
    std::stable_sort(backups.begin(), backups.end(),
                     [](const KeptBackup& a, const KeptBackup& b) { return a.at > b.at; });
    std::vector<KeptBackup> gone;
    std::set<std::pair<char, qint64>> covered;
    bool hasNewerProven = false;
    for (const KeptBackup& backup : backups) {
        const QDate day = backup.at.date();
        bool isKept = !hasNewerProven || (backup.isProven && day >= today);
        if (backup.isProven) {
            for (const auto& period : periodsOf(day, today, schedule))
                isKept = covered.insert(period).second || isKept;
            hasNewerProven = true;
        }
        if (!isKept) gone.push_back(backup);
    }
    std::reverse(gone.begin(), gone.end());
    return gone;
}

} // namespace tinjau::storage
