// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_findings.h"
#include "core/exchange/layout_map.h"

namespace tinjau::exchange {

/// "0.97" for 97.
QString hundredths(int value);

/// What one column of a table was taken for, and why.
struct ColumnMapping {
    int column = 0;               ///< from 1
    QString header;               ///< as it stands in the file, rows of the heading joined by " / "
    std::optional<QString> field; ///< none: left out
    int confidence = 0;           ///< hundredths, 0 to 100
    QString reason; ///< code: "synonym", "keyword", "typo", "code", "content", "map", …
    bool operator==(const ColumnMapping&) const = default;
};

/// First and last row, both included.
struct RowSpan {
    int first = 0;
    int last = 0;
    bool operator==(const RowSpan&) const = default;
};

/// The order of the dates in a table, and how it is known.
struct FoundDateOrder {
    DateOrder order = DateOrder::DayFirst;
    bool isCertain = false;
    QString reason = {}; ///< code: "only-reading", "both-orders", "period", "default"
    bool operator==(const FoundDateOrder&) const = default;
};

/// One table as it was found in a sheet.
struct TableLayout {
    QString kind = QStringLiteral("unknown"); ///< "skm", "roster", …, "unknown"
    std::optional<QString> layout;            ///< "skm_answers", "questionnaire", …
    int confidence = 0;                       ///< hundredths
    QString reason;                           ///< code
    std::optional<QString> sheet;
    std::size_t sheetIndex = 0;
    bool isHiddenSheet = false;
    std::vector<int> headerRows;
    std::optional<int> numberingRow;
    std::optional<RowSpan> dataRows;
    int dataRowCount = 0;
    std::vector<ColumnMapping> columns;
    std::optional<int> people;               ///< distinct persons or machine numbers
    std::optional<DateRange> period;         ///< as the file states it, or its dates span
    std::optional<FoundDateOrder> dateOrder; ///< where dates are written as numbers
    bool operator==(const TableLayout&) const = default;

    /// Names the structure, not the file: equal headings give an equal text, whatever the sheet is
    /// called, wherever the columns stand and however many rows there are. Accepted layouts are
    /// remembered by it.
    QString fingerprint() const;
    /// The mapping as answers that read the same structure again.
    LayoutMap toMap() const;
};

} // namespace tinjau::exchange
