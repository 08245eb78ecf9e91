// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/answers.h"
#include "core/survey/profile_lists.h"
#include "core/survey/survey_result.h"

#include <vector>

namespace tinjau::survey {

/// Tables of respondent characteristics over these responses, one per field that anybody filled in.
/// Rows stand in the order of the list, unknown words after them by frequency, "tidak diisi" last; the
/// counts of each table sum to the responses. Ages are put into classes and never averaged.
std::vector<ProfileTable> profileTables(const AnswerSheet& sheet,
                                        const std::vector<std::size_t>& responses,
                                        const ProfileLists& lists);

} // namespace tinjau::survey
