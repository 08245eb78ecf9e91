// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/grid.h"
#include "core/exchange/table_layout.h"

#include <optional>
#include <vector>

namespace tinjau::exchange {

enum class FieldKind { Text, Number, Date, Time, DateTime, Choice, Identifier, Answer };

/// A field that a target can take from a column.
struct FieldSpec {
    QString key;
    QStringList synonyms; ///< headings that mean it
    FieldKind kind = FieldKind::Text;
    bool isKey = false;             ///< tells records apart
    bool blankMayOverwrite = false; ///< a blank cell may erase what is stored
    bool operator==(const FieldSpec&) const = default;
};

/// The heading of one column, all rows of the header joined downwards.
struct Heading {
    int column = 0;
    QStringList parts;      ///< from the top row down, without empty ones and repeats
    bool fromGroup = false; ///< a part stands over several columns
    QString text() const { return parts.join(QStringLiteral(" / ")); }
    bool operator==(const Heading&) const = default;
};

/// What a heading means to a target.
struct FieldMatch {
    QString field;
    int confidence = 0; ///< hundredths
    QString reason;
    bool marksHeader = false; ///< only this kind of table has such a heading
    bool operator==(const FieldMatch&) const = default;
};

/// A header and the columns under it.
struct HeaderBlock {
    std::vector<int> rows; ///< 0 to 3, ascending
    int firstColumn = 1;
    int lastColumn = 0;
    std::vector<Heading> headings; ///< one per column from first to last; parts may be empty
    /// Columns to the right that belong to something else (a legend), if any.
    std::optional<int> sideBlockFrom;
    bool operator==(const HeaderBlock&) const = default;
};

/// What the finder needs to know about one kind of table. A target lives in its domain; the finder
/// knows none of them. Stateless but for its vocabulary, so it may be shared.
class ImportTarget {
public:
    virtual ~ImportTarget() = default;
    /// "skm", "roster", …
    virtual QString kind() const = 0;
    virtual const std::vector<FieldSpec>& fields() const = 0;
    /// What a heading means here, if anything.
    virtual std::optional<FieldMatch> match(const Heading& heading) const = 0;
    /// How many different headings that mark a header make a row one.
    virtual int marksNeeded() const = 0;
    /// Whether a text only ever stands in a header ("P1", "(2)"), though it means no field.
    virtual bool isHeadingCode(QStringView text) const = 0;
    /// Every table of this kind in the sheet, with mapping and rows; empty if there is none.
    virtual std::vector<TableLayout> tablesIn(const Grid& grid, std::size_t sheetIndex) const = 0;
};

} // namespace tinjau::exchange
