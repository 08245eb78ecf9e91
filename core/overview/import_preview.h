// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/grid.h"
#include "core/overview/destination_hint.h"
#include "core/survey/import_rows.h"

namespace tinjau::overview {

/// A file before it is imported: what it would become, and the file itself, to be looked at beside it.
struct ImportPreview {
    survey::SurveyImport import = {};
    std::vector<survey::ImportRow> rows = {};
    /// One per table of the sheet, in its order; without any table the first sheet that holds cells, so that a
    /// person can see what came.
    std::vector<exchange::Grid> grids = {};
    /// A table of people, punches, days or letters, in a file that holds no answers.
    std::optional<exchange::TableLayout> evidence = {};
    /// Visible sheets with cells, in their order; empty where the file names none.
    QStringList sheets = {};
    /// Where it was put beside: the caller's, with what the file proposes where the caller said nothing.
    survey::ImportDestination destination = {};
};

/// What is asked of a preview besides the reading itself.
struct PreviewWish {
    survey::SkmReadOptions options = {};
    survey::ImportDestination destination = {};
    /// Take office, service and period from the file where the destination says nothing of them.
    bool mayPropose = false;
    std::function<std::optional<DateRange>(const QString&)> readPeriod = {};
    QDate today = {};
};

/// Writes nothing. Errors: as previewSurveyImport().
Result<ImportPreview> previewImport(storage::Store& store, const QString& path, const PreviewWish& wish, Progress& progress);

} // namespace tinjau::overview
