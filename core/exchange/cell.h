// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace tinjau::exchange {

/// A place in a sheet; rows and columns count from 1, as people read them.
struct CellAddress {
    int row = 1;
    int column = 1;
    auto operator<=>(const CellAddress&) const = default;
};

/// "A" for 1, "AA" for 27.
QString columnLetters(int column);
/// "B9".
QString toA1(CellAddress address);
/// "B9", "$B$9", also lower case; nothing else.
std::optional<CellAddress> parseA1(QStringView text);

/// A rectangle of cells, both corners included.
struct CellRange {
    CellAddress first;
    CellAddress last;
    bool contains(CellAddress a) const {
        return first.row <= a.row && a.row <= last.row && first.column <= a.column
               && a.column <= last.column;
    }
    bool operator==(const CellRange&) const = default;
};
/// "A1:B9".
QString toA1(CellRange range);

enum class CellType { Text, Number, Boolean, Date, DateTime, Time, Duration, Error };

/// How a stored number is shown; made once per style by the reader of the format.
struct NumberFormat {
    enum class Kind { General, Number, Date, DateTime, Time, Duration, Text };
    Kind kind = Kind::General;
    QString code; ///< as the file has it: "dd/mm/yyyy", "0.00"; empty for General
    bool operator==(const NumberFormat&) const = default;
};

/// One cell with a value, as a reader hands it out. `text` is valid only during the call that
/// delivers it.
struct Cell {
    CellAddress at = {};
    CellType type = CellType::Text;
    /// UTF-8. Text: the value, line ends as \n. Error: "#N/A". Boolean: "true" or "false".
    /// Numbers and temporal kinds: may be empty; the value is in `number`.
    std::string_view text = {};
    /// Number: the value. Date, DateTime: days since 1899-12-30 (already moved if the book counts
    /// from 1904). Time: part of a day, 0 ≤ t < 1. Duration: days.
    double number = 0;
    /// Never null for numbers and temporal kinds; null for the others.
    const NumberFormat* format = nullptr;
    bool isFormula = false; ///< the value is a cached result
};

/// The value in one canonical form: text as it is; number as the shortest decimal that gives the
/// same double; "true"; "2021-01-01"; "2021-01-01T10:10:10"; "10:10:10"; "255:10:10"; "#N/A".
QString canonicalText(const Cell& cell);
std::string canonicalUtf8(const Cell& cell);
/// The value as the sheet shows it, in its number format ("01/01/2021", "73,00"); decimal comma.
QString displayedText(const Cell& cell);

} // namespace tinjau::exchange
