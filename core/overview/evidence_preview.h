// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/foreign_file.h"
#include "core/attendance/import_evidence.h"
#include "core/organisation/roster.h"

namespace tinjau::overview {

/// What a person said about a file of people or attendance.
struct EvidenceWish {
    attendance::ReadOptions options = {};
    attendance::EvidenceOrigin origin = {};
    /// Take the office from the people found in the file where the origin names none.
    bool mayPropose = false;
};

/// Somebody in the file, beside the register.
struct EvidencePerson {
    organisation::SheetPerson listed = {};
    organisation::MatchClass matched = organisation::MatchClass::None;
    QString registeredName = {};
    QString registeredNip = {};
    QString worksAt = {}; ///< office of the registered person; empty where nobody was found
    int punches = 0;
    int days = 0;    ///< codes of days
    int letters = 0;
    bool operator==(const EvidencePerson&) const = default;
};

/// A file of people or attendance before it is taken over.
struct EvidencePreview {
    attendance::FileReading file = {};
    attendance::RowCounts rows = {}; ///< beside what is stored
    std::vector<EvidencePerson> people = {};
    std::vector<organisation::RosterLine> roster = {}; ///< of a list of people
    std::vector<organisation::PersonLine> registered = {}; ///< everybody, for a list of people
    attendance::EvidenceOrigin origin = {};            ///< the caller's, with what the file proposes
    QStringList offices = {};
    QStringList machines = {}; ///< of that office
    std::vector<attendance::SheetProblem> foreign = {}; ///< signs that the file is of another office or month
    /// A list of staff. The users of a machine are none: they only say what the machine calls its numbers.
    bool isRoster() const { return file.reading.layout.kind == QStringLiteral("roster") && !isOfMachineUsers(); }
    bool isOfMachineUsers() const { return file.reading.layout.layout == QStringLiteral("zk_user_dat"); }
    /// A roster holds from this day on; invalid: since ever.
    QDate rosterDay() const { return file.reading.layout.period ? file.reading.layout.period->first : QDate(); }
};

/// Reads the file and puts it beside the register and the stored evidence. Writes nothing. Where several machines of
/// the office could be meant, rows are as the reading alone counts them. Errors: those of reading and of Store::read.
Result<EvidencePreview> previewEvidence(storage::Store& store, const QString& path, const EvidenceWish& wish, Progress& progress);

/// What is noted about the file when it is taken over. FileUnreadable.
Result<organisation::ImportBatch> evidenceBatch(const QString& path, const attendance::FileReading& file);

} // namespace tinjau::overview
