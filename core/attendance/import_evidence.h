// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/read_evidence.h"
#include "core/organisation/import_batch.h"
#include "core/storage/store.h"

namespace tinjau::attendance {

/// Where a file comes from. What is left out is taken from what is known: an office with one machine
/// need not name it.
struct EvidenceOrigin {
    QString office = {};
    QString machine = {};
};

/// The rows of the file by what is stored already: those that the reading calls fresh become new, same
/// or changed. A row of several records is new if one of them is. BadArgument (--machine, the names)
/// where the office has several machines and none is named.
Result<RowCounts> compareEvidence(storage::Store& store, const FileReading& file, const EvidenceOrigin& origin);

/// Takes punches, lists and letters over as one batch, which can be taken back as a whole. Punches are a
/// set of machine, number and second: what another file brought gets a second origin, so that taking
/// that file back leaves it. A file that is in already adds nothing (no batch). Office, machine and
/// numbers that a NIP of the file proves are kept by an act of their own, because later files rely on
/// them. Errors: as compareEvidence(), and those of Store::write.
Result<std::optional<organisation::BatchId>> importEvidence(storage::Store& store, const FileReading& file,
                                                            const EvidenceOrigin& origin, organisation::ImportBatch batch);

} // namespace tinjau::attendance
