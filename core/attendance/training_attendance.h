// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/storage/store.h"

namespace tinjau::attendance {

/// How much attendance is invented. The defaults are the training data as shipped.
struct TrainingAttendance {
    int people = 0; ///< new ones for offices without any, in all; 0: some twenty in each
    int months = 0; ///< up to and with the present one; 0: three
    unsigned seed = 1;
};

/// Fills a data file that has offices: people where there are none, their machine numbers, the files of their
/// machines month by month, taken in as an office's files are, letters, a unit that works in shifts. On
/// purpose some things are wrong, so that each state is seen: absences without a reason, files that were
/// not sent, a machine that failed, a number that nobody owns. One load gives the same evidence on the
/// same day. Errors: those of the import; Cancelled.
Result<void> fillTrainingAttendance(storage::Store& store, const TrainingAttendance& load, Progress& progress);

} // namespace tinjau::attendance
