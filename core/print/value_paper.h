// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ratio.h"
#include "core/base/result.h"
#include "core/print/paper_office.h"

#include <QDate>
#include <QDateTime>

#include <optional>
#include <variant>
#include <vector>

/// A paper that is tables of values. The pages show them as people write them; the workbook made of the same
/// values has numbers, dates and times as such, and identifiers as text.
namespace tinjau::print {

/// A part of one as percent, "82,35"; none: "–".
struct Percent {
    std::optional<Ratio> share = {};
    bool operator==(const Percent&) const = default;
};

/// Minutes from midnight: "07.30"; from 1440 on the day after: "07.30 (+1)".
struct ClockMinute {
    int minute = 0;
    bool operator==(const ClockMinute&) const = default;
};

/// A count; 0 shows as "–".
using SheetValue = std::variant<std::monostate, QString, qint64, Percent, QDate, ClockMinute>;

/// "–", "1.234", "82,35", "03-08-2026".
QString shownText(const SheetValue& value);

struct ValueCell {
    SheetValue value = {};
    int columnSpan = 1;
    int rowSpan = 1;
    std::optional<Align> align = {}; ///< none: the column's; in the head: centred
    bool bold = false;
    double shade = 0; ///< as print::Cell
    ValueCell() = default;
    ValueCell(SheetValue held, int columns = 1, int rows = 1) // NOLINT: a cell is its value
        : value(std::move(held)), columnSpan(columns), rowSpan(rows)
    {
    }
    ValueCell(const QString& text, int columns = 1, int rows = 1) // NOLINT
        : value(text), columnSpan(columns), rowSpan(rows)
    {
    }
    bool operator==(const ValueCell&) const = default;
};

struct ValueRow {
    std::vector<ValueCell> cells = {};
    bool bold = false;
    bool isHeading = false; ///< of a group of rows: never the last one of a page
};

struct ValueColumn {
    double width = 0; ///< mm; 0: a share of what the others leave
    Align align = Align::Left;
};

/// One table with what stands above and below it.
struct ValueSheet {
    QString name = {}; ///< of the worksheet
    bool isLandscape = true;
    QStringList title = {};
    std::vector<std::pair<QString, QString>> facts = {}; ///< label and value, above the table
    std::vector<ValueColumn> columns = {};
    std::vector<ValueRow> head = {};
    std::vector<ValueRow> body = {};
    std::vector<ValueRow> totals = {};
    QStringList notes = {};
    double size = 9;                        ///< of the table, in points
    double rowPadding = 0.6;                ///< in mm above and below
    double sidePadding = 1;                 ///< in mm
    int frozenColumns = 0;                  ///< that stay in view in the workbook
    std::optional<Signature> leftSigner = {};
    Signature signer = {};
};

struct ValuePaper {
    QString title = {};
    QString subject = {}; ///< the period
    PaperOffice office = {};
    Paper sheet = Paper::F4;
    Typeface typeface = Typeface::Sans;
    QString footer = {};      ///< at the left
    QString dataVersion = {}; ///< at the right
    QString watermark = {};
    QStringList issueLines = {}; ///< "NOMOR …" below the title; empty for a draft
    std::vector<ValueSheet> sheets = {};
};

/// The pages. Each sheet begins on a new one; the letterhead stands on its first.
Document documentOf(const ValuePaper& paper);

/// The workbook: one worksheet per sheet, set up for the same sheet of paper. Errors: WriteFailed, DiskFull.
Result<void> writeWorkbook(const ValuePaper& paper, const QString& path, const QDateTime& createdUtc);

} // namespace tinjau::print
