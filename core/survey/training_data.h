// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_range.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/storage/store.h"

#include <functional>

namespace tinjau::survey {

/// How much training data is made. The defaults are the training data as shipped; larger numbers make a
/// reference load: about 25 answers per 36 months and employee, spread over the offices.
struct TrainingLoad {
    int offices = 0; ///< 0: those of the invented regency
    int people = 0;  ///< 0: the shipped surveys
    int months = 0;
    unsigned seed = 1;
};

/// Fills a new, empty data file with the invented regency: offices, services, profile, signatories,
/// surveys that come in as the files that offices send, follow-up and publications. `periodName` words a
/// period for papers. Errors: those of the import; Cancelled.
Result<void> fillTrainingData(storage::Store& store, const TrainingLoad& load,
                              const std::function<QString(const DateRange&)>& periodName, Progress& progress);

} // namespace tinjau::survey
