// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_finder.h"
#include "core/survey/heading_meaning.h"
#include "core/survey/sheet_legend.h"
#include "core/survey/skm_sheet.h"

namespace tinjau::survey {

/// A column that holds answers.
struct AnswerColumn {
    int column = 0;
    QString element; ///< key; "U8", "U9" while undecided; the key of an extra element
    QString heading; ///< as short as the file has it
    bool isUndecided() const
    {
        return element.startsWith(u'?');
    } ///< a numbered question without a name
    bool operator==(const AnswerColumn&) const = default;
};

/// What the columns under one header mean.
struct ColumnPlan {
    SkmKind kind = SkmKind::None;
    std::vector<AnswerColumn> answers;             ///< in the order of the sheet
    std::map<QString, std::vector<int>> fields;    ///< "sex", "age", "datetime", … → columns
    std::vector<int> senders; ///< columns that tell who sent the form: telephone, e-mail, NIK, device
    std::vector<exchange::ColumnMapping> mappings; ///< every column that has a heading or values
    std::vector<exchange::Decision> decisions;
    std::vector<SkmNote> notes;

    std::optional<int> fieldColumn(const QString& field) const;
    bool hasElement(const QString& key) const;
};

/// Decides what each column means: what the person said, the words of the heading, the legend, then
/// the content. Whatever stays open is in `decisions`.
ColumnPlan planColumns(const exchange::Grid& grid, const exchange::HeaderBlock& header,
                       const SheetLegend& legend, const SkmReadOptions& options,
                       const SheetVocabulary& vocabulary);

} // namespace tinjau::survey
