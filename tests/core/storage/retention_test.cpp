// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/retention.h"

#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tinjau::storage;

namespace {

const QDate today(2026, 11, 25); // a Wednesday

KeptBackup backup(QDate day, int hour = 8, bool isProven = true)
{
    return {day.toString(Qt::ISODate) + u" %1"_s.arg(hour), QDateTime(day, QTime(hour, 0), Qt::UTC),
            isProven};
}

QStringList pathsOf(const std::vector<KeptBackup>& backups)
{
    QStringList paths;
    for (const KeptBackup& one : backups) paths << one.path;
    return paths;
}

} // namespace

TEST_CASE("every backup of today and the newest of each earlier day is kept", "[storage][backup]")
{
    CHECK(deletable({backup(today, 8), backup(today, 12), backup(today.addDays(-1), 8),
                     backup(today.addDays(-1), 15)},
                    today)
          == std::vector{backup(today.addDays(-1), 8)});
}

TEST_CASE("the newest backup is never deleted, however old", "[storage][backup]")
{
    CHECK(deletable({backup(QDate(2001, 1, 1)), backup(QDate(2001, 1, 2))}, today)
          == std::vector{backup(QDate(2001, 1, 1))});
    CHECK(deletable({}, today).empty());
}

TEST_CASE("an unproven backup stands for nothing and goes when a proven one is newer",
          "[storage][backup]")
{
    const KeptBackup unproven = backup(today.addDays(-2), 9, false);
    CHECK(deletable({unproven}, today).empty());
    CHECK(deletable({unproven, backup(today.addDays(-2), 8)}, today).empty());
    CHECK(deletable({unproven, backup(today)}, today) == std::vector{unproven});
}

TEST_CASE("daily backups over two years thin out to days, weeks and months", "[storage][backup]")
{
    std::vector<KeptBackup> all;
    for (int i = 0; i < 800; ++i) all.push_back(backup(today.addDays(-i)));
    const std::vector<KeptBackup> gone = deletable(all, today);
    const QStringList paths = pathsOf(gone);
    // 14 days; the Sundays of 8 weeks of which two lie in the 14 days or are this week; the last
    // days of 24 months
    CHECK(all.size() - gone.size() == 14 + 6 + 22);
    CHECK_FALSE(paths.contains(backup(today.addDays(-13)).path));
    CHECK(paths.contains(backup(today.addDays(-14)).path));
    CHECK_FALSE(paths.contains(backup(QDate(2026, 10, 31)).path));
    CHECK_FALSE(paths.contains(backup(QDate(2024, 12, 31)).path));
    CHECK(paths.contains(backup(QDate(2024, 11, 30)).path));
    CHECK(gone.front().at < gone.back().at);
}
