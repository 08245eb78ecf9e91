// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/evidence.h"
#include "core/attendance/source_place.h"
#include "core/organisation/import_batch.h"
#include "core/storage/session.h"

namespace tinjau::attendance {

/// How a record stands to what is stored of the same person and day (a letter: the same number).
enum class Standing { New, Same, Changed };

/// Where a record came in. All of it empty: entered by hand.
struct RecordOrigin {
    std::optional<organisation::BatchId> batch = {};
    std::optional<organisation::OfficeId> office = {}; ///< whose list it is
    QString source = {};                               ///< "Rekap!B9", "line 41"
};

/// What people wrote: letters, signed lists, marks of inspections, corrections, verifications, declared
/// coverage, rosters. Who serves where comes from the register.
class EvidenceRepository {
public:
    explicit EvidenceRepository(storage::Session& session) : m_session(session) {}

    void insert(const ExcuseLetter& letter, const RecordOrigin& origin = {});
    void insert(const ListEntry& entry, const RecordOrigin& origin = {});
    void insert(const InspectionEntry& entry);
    void insert(const Correction& correction);
    void insert(const Verification& verification);
    /// The newest declaration of a unit and day stands.
    void save(const DeclaredCoverage& coverage);
    /// The newest code of a person and day stands.
    void save(const RosterEntry& entry, std::optional<organisation::BatchId> batch = {});

    /// Beside the entries of the same office's lists.
    Standing standingOf(const ListEntry& entry, std::optional<organisation::OfficeId> office);
    /// Of a letter for one person.
    Standing standingOf(const ExcuseLetter& letter, std::optional<organisation::OfficeId> office);

    /// Fills in what touches the days and the two around them.
    void load(const DateRange& days, Evidence& evidence);

    /// Where the lists and letters stand that speak of the person and day; lists first.
    std::vector<SourcePlace> sourcesOf(PersonId person, QDate day);

private:
    void loadLetters(QDate first, QDate last, Evidence& evidence);
    void loadDays(QDate first, QDate last, Evidence& evidence);

    storage::Session& m_session;
};

} // namespace tinjau::attendance
