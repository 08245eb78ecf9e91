// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/store.h"

namespace tinjau::organisation {

/// Fills the offices of the training data with invented people: units, heads, PNS, CPNS and PPPK, one transfer, one
/// retirement and one record that was written twice, so that each act of the page has something to do. One act; the
/// same offices give the same people. Error: RuleMalformed naming the file.
Result<void> fillTrainingPeople(storage::Store& store);

} // namespace tinjau::organisation
