// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/machine.h"
#include "core/organisation/person.h"
#include "core/storage/store.h"

#include "core/rules/rule_book.h"
#include "ui/start/start_presenter.h"

#include <QTemporaryDir>

#include <vector>

namespace tinjau::tests {

/// An invented office with its people and machines, and what these recorded.
struct AttendanceOffice {
    organisation::OfficeId office = organisation::OfficeId::fromNumber(0);
    std::vector<organisation::MachineId> machines = {};
    std::vector<organisation::PersonId> people = {};
};

/// October 2026 in a transport office of three units: fifteen people, two machines of which one was dead from the
/// 28th on, letters, lateness, single sides, and two people who were away without a letter. Some absences of
/// the first of them are verified.
AttendanceOffice fillOctober(storage::Store& store);
/// Thousands of people in one office, with a machine that spans the month.
AttendanceOffice fillCrowd(storage::Store& store, int people, QDate month);

/// A new data file in a folder that vanishes, with an office as above.
struct AttendanceFile {
    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 25)};
    rules::RuleBook rules = *rules::RuleBook::shipped();
    AttendanceOffice made;

    /// October of the transport office; with a number of people a crowd instead.
    explicit AttendanceFile(int crowd = 0);
    QString path() const { return folder.filePath(QStringLiteral("kantor.tinjau")); }
    ui::StartPlaces places() const { return {path(), folder.filePath(QStringLiteral("latihan.tinjau"))}; }
};

} // namespace tinjau::tests
