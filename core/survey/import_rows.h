// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/import_survey.h"

namespace tinjau::survey {

/// What a person reads about a row of the file before it is written.
enum class ImportVerdict {
    New,         ///< will be stored
    CellRefused, ///< will be stored without the cell that holds no answer (rule Q5)
    Same,        ///< is stored already
    Decide,      ///< waits for an open decision
    Blank,       ///< has no answer; not stored
    Skipped,     ///< sample row of a template; not stored
};

struct ImportRow {
    std::size_t table = 0;                       ///< index into SkmSheet::tables
    int sheetRow = 0;                            ///< from 1
    std::optional<std::size_t> response = {};    ///< index into the answers; none for a skipped row
    ImportVerdict verdict = ImportVerdict::New;
    std::optional<std::size_t> decision = {};    ///< index into openDecisions(): what it waits for
    std::vector<std::size_t> problems = {};      ///< indices into SkmSheet::problems
    bool operator==(const ImportRow&) const = default;
};

/// Everything that is still to be decided, of the sheet and of its destination.
std::vector<exchange::Decision> openDecisions(const SurveyImport& import);

/// The rows read, in the order of the file, each with one verdict, so that their counts add up.
std::vector<ImportRow> importRows(const SurveyImport& import);

} // namespace tinjau::survey
