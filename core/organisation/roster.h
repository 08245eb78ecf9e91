// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/import_batch.h"
#include "core/organisation/person.h"
#include "core/storage/store.h"

#include <vector>

namespace tinjau::organisation {

/// What a list of people says about somebody beside what is stored on the day of the list.
enum class RosterFate {
    New,     ///< not known
    Same,    ///< nothing differs
    Moved,   ///< works elsewhere (and maybe more differs)
    Changed, ///< name, rank, post or employment differ
    Gone,    ///< stored in the office, but not in the list
    Unclear, ///< cannot be taken: no name, a damaged NIP, several candidates, or somebody of the name with another NIP
};

/// One difference: which field, what is stored, what the list says.
struct RosterDifference {
    QString field; ///< "name", "rank", "post", "employment", "office", "unit", "nip"
    QString stored;
    QString listed;
    bool operator==(const RosterDifference&) const = default;
};

struct RosterLine {
    RosterFate fate = RosterFate::New;
    std::optional<std::size_t> listed = {}; ///< index in the list; none: Gone
    std::optional<PersonId> person = {};    ///< none: New or Unclear
    std::vector<RosterDifference> differences = {};
    /// Unclear: who may be meant, likeliest first; never taken without a person's word.
    std::vector<PersonId> candidates = {};
    bool operator==(const RosterLine&) const = default;
};

/// Of which office a list is, and as of which day ("keadaan per …").
struct RosterOf {
    QString office = {}; ///< empty: only people are compared, nobody is missed
    QDate day = {};      ///< invalid: holds since ever
};

/// Compares a list with what is stored on its day. People are found by NIP; without one by a name
/// that is unique in the office. Blank cells never differ.
std::vector<RosterLine> compareRoster(storage::Session& session,
                                      const std::vector<SheetPerson>& list, const RosterOf& of);

/// Takes over the lines that are ticked (all of the list if `ticked` is empty; Gone only if ticked)
/// as one batch in one act. An office or machine that is new is made before, by an act of its own, so
/// that the list can be taken back after files have come in from there. None if there was nothing to take.
Result<std::optional<BatchId>> applyRoster(storage::Store& store, const std::vector<SheetPerson>& list,
                                           const RosterOf& of, const ImportBatch& batch,
                                           const std::vector<RosterLine>& ticked = {});

} // namespace tinjau::organisation
