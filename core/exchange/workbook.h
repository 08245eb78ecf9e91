// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/cell.h"

#include <memory>
#include <optional>
#include <vector>

namespace tinjau::exchange {

/// What the content of a file is, whatever its name says.
enum class Container { Xlsx, Biff8, Biff5, Ods, Html, Xml2003, Text, UserDat };

/// "XLSX", "BIFF8", …: the word of the command line contract.
QString containerName(Container container);

enum class SheetKind { Cells, Chart };

struct SheetHead {
    std::optional<QString> name; ///< none where the container names no sheets (text files)
    SheetKind kind = SheetKind::Cells;
    bool isHidden = false;
    /// Lines that stand before the table and outside of any sheet, such as the title of an HTML page
    /// ("LAPORAN ABSENSI JULI 2025"); empty in the other containers.
    std::vector<QString> leadingLines = {};
};

/// What is known about a sheet after its cells were read.
struct SheetFacts {
    std::vector<CellRange> merged;
    std::vector<int> hiddenRows;    ///< ascending
    std::vector<int> hiddenColumns; ///< ascending
};

/// A trait of the file that a person should know of, though it can be read.
struct ReadWarning {
    enum class Code {
        DuplicatePart,   ///< the zip holds a part twice; where: its name
        CappedRepetition,///< a repetition beyond reason was cut; where: sheet
        TruncatedText,   ///< a cell or the rest of a file was cut
        NulBytes,        ///< a text file with runs of NUL bytes; where: line
        Recovered,       ///< a damaged part was read as far as it went
    };
    Code code;
    QString where;
};

/// Takes the cells of one sheet, row by row, left to right; only cells that hold a value.
class CellVisitor {
public:
    virtual ~CellVisitor() = default;
    /// Returning false ends the reading without an error.
    virtual bool visit(const Cell& cell) = 0;
};

/// An opened spreadsheet file of any kind. Cells are streamed; no reader keeps a whole sheet.
class Workbook {
public:
    virtual ~Workbook() = default;

    virtual Container container() const = 0;
    /// For Text and Html: "ascii", "UTF-8", "UTF-8 BOM", "UTF-16LE BOM", "UTF-16LE without BOM",
    /// "UTF-16BE BOM", "windows-1252".
    virtual std::optional<QString> encoding() const { return std::nullopt; }
    /// For Text: "LF", "CRLF", "CR".
    virtual std::optional<QString> newline() const { return std::nullopt; }
    /// For Text: "TAB", ";", ",", "|", "SPACES", "FIXED".
    virtual std::optional<QString> delimiter() const { return std::nullopt; }
    /// In the order of the file, hidden ones and charts included.
    virtual const std::vector<SheetHead>& sheets() const = 0;
    /// Streams the cells of sheet `index` to `visitor`. May be called again.
    virtual Result<SheetFacts> read(std::size_t index, CellVisitor& visitor, Progress& progress) = 0;
    /// Grows while sheets are read.
    virtual const std::vector<ReadWarning>& warnings() const = 0;
};

/// Opens a file by its content, never by its name. Errors: FileMissing, FileEmpty, FileProtected,
/// FileDamaged, FileNotATable, FileTooLarge, FileUnsupported.
Result<std::unique_ptr<Workbook>> openWorkbook(const QString& path);

} // namespace tinjau::exchange
