// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/column_draft.h"

namespace tinjau::survey {

/// What a person must decide about the columns of a table: unknown and missing elements, U8 and U9,
/// two columns for one element, contents that belong elsewhere.
std::vector<exchange::Decision> questionsAbout(const ColumnDrafts& drafts, SkmKind kind,
                                               const SkmReadOptions& options,
                                               const std::optional<QString>& sheet);

} // namespace tinjau::survey
