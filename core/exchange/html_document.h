// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/html_table.h"

#include <deque>

namespace tinjau::exchange {

/// The tables of an HTML file with at least one value, in the order in which they begin; a table in
/// a cell of another is one of its own. They are kept, packed: spans and nested tables deliver
/// cells out of turn, so one pass must serve all tables.
struct HtmlDocument {
    QString encoding;
    std::deque<HtmlTable> tables;
    std::vector<QString> sheetNames; ///< as Excel writes them beside its tables
    std::vector<NumberFormat> formats;

    /// Errors: FileNotATable (no table), FileEmpty (only empty tables), FileDamaged (nested or
    /// spanned beyond reason), FileTooLarge (values: the number of columns), FileUnsupported
    /// (values: "MHTML" or "HTML frameset": the tables lie in other files or parts).
    static Result<HtmlDocument> parse(std::string_view bytes);
};

} // namespace tinjau::exchange
