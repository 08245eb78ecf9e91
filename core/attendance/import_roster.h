// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/read_evidence.h"
#include "core/organisation/import_batch.h"
#include "core/storage/store.h"

namespace tinjau::attendance {

/// The rows of a duty roster (kind "schedule") by what is stored: new, same or changed; a person whom the
/// register does not know for sure is a problem.
Result<RowCounts> compareRoster(storage::Store& store, const FileReading& file);

/// Takes a duty roster over as one batch, in place of what stood on its days for its people. Without
/// anything new there is no batch. Errors: those of Store::write.
Result<std::optional<organisation::BatchId>> importRoster(storage::Store& store, const FileReading& file, organisation::ImportBatch batch);

} // namespace tinjau::attendance
