// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tinjau::exchange {

/// A place in a file: a cell, a column or row of one sheet, or the sheet as a whole.
struct Place {
    std::optional<QString> sheet; ///< none where the container names no sheets
    int row = 0;                  ///< 0: the whole column
    int column = 0;               ///< 0: the whole row
    bool operator==(const Place&) const = default;
};

/// "Rekap!B9", "B9", "Rekap!B", "baris 9", "Rekap".
QString placeText(const Place& place);

/// Trouble in the user's data: what stood where, what was expected, what the program proposes.
/// The sentence for people is made from it in core/wording.
struct Problem {
    Place where;
    QString code;            ///< "Q5", "UNREADABLE", …
    QString seen;            ///< the value as it stands in the cell
    QString expected = {};   ///< code of what was expected
    QString suggestion = {}; ///< what the program did or proposes
    bool operator==(const Problem&) const = default;
};

/// A question that only a person can answer. As long as a blocking one is open, nothing is computed
/// or written. LayoutMap and the options of the target answer it.
struct Decision {
    QString code;        ///< "FIVE_POINT", "MISSING_ELEMENT", …
    Place where;         ///< column 0 if it concerns the table as a whole
    QString column;      ///< heading (or key of the field) it is about; may be empty
    QStringList values;  ///< words, headings or keys that the sentence names
    QStringList choices; ///< what may be answered, the default first
    bool blocking = true;
    bool operator==(const Decision&) const = default;
};

/// What a row of the sheet is. The counts of all classes add up to the rows read.
enum class RowClass { Title, Header, Number, Data, Blank, Section, Total, Footer, Skipped };

/// What becomes of a data row at an import.
enum class RowVerdict { New, Same, Changed, Problem, Skipped };

} // namespace tinjau::exchange
