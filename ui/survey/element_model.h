// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/survey_dossier.h"
#include "ui/widgets/table_model.h"

#include <memory>

namespace tinjau::ui {

/// One element of service as the report lists it.
struct ElementRow {
    QString number; ///< "U3"
    QString name;
    survey::ElementResult result;
};

/// The elements that were asked for, in the order of the papers.
std::vector<ElementRow> elementRows(const overview::SurveyDossier& dossier);

/// What stands under the table and decides how its figures are written.
struct ElementTotals {
    std::optional<survey::IndexValue> index = {};
    qint64 respondents = 0;
    int decimals = 3; ///< of NRR
};

/// Sum, mean, weighted mean, value and grade of each element, with the index under them.
std::unique_ptr<RowModel<ElementRow>> makeElementModel(const std::shared_ptr<const ElementTotals>& totals);

/// The index under one weight, beside the others.
std::unique_ptr<RowModel<survey::IndexValue>> makeConventionModel();

} // namespace tinjau::ui
