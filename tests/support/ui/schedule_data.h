// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/office.h"
#include "core/organisation/person.h"
#include "core/rules/rule_book.h"
#include "core/storage/store.h"

#include <QTemporaryDir>

#include <vector>

namespace tinjau::test {

/// Invented people with schedules, to test pages of working time and to look at them.
struct ScheduleData {
    organisation::OfficeId office = organisation::OfficeId::fromNumber(0);
    organisation::UnitId ward = organisation::UnitId::fromNumber(0);
    std::vector<organisation::PersonId> people = {}; ///< of the ward, by name
    organisation::PersonId clerk = organisation::PersonId::fromNumber(0); ///< of the office itself
    QString clerkNip = {};
};

/// A new data file, gone with its scope.
struct NewFile {
    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 25)};
    rules::RuleBook rules = *rules::RuleBook::shipped();

    std::unique_ptr<storage::Store> open() const
    {
        return std::move(*storage::Store::create(folder.filePath(QStringLiteral("uji.tinjau")), clock, QStringLiteral("Rini Contoh")));
    }
};

/// A hospital with a ward that works by shifts in October and November 2026, a clerk in the group of
/// guards, the office's own five days, and a free day of the regency.
ScheduleData fillSchedules(storage::Store& store);

} // namespace tinjau::test
