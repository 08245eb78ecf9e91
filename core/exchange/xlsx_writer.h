// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/cell.h"

#include <QDate>
#include <QDateTime>

#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace tinjau::exchange {

/// How a cell that we write looks.
struct XlsxStyle {
    enum class Align { Natural, Left, Centre, Right };
    QString numberFormat = {}; ///< "0.00", "dd/mm/yyyy"; empty for General
    Align align = Align::Natural;
    bool isBold = false;
    bool isItalic = false;
    bool isWrapped = false;
    bool isVerticallyCentred = false;
    bool hasBorder = false;
    bool isShaded = false; ///< light grey, for headings
    bool isMarked = false; ///< light red: must be corrected
    int fontSize = 11;     ///< points
    bool operator==(const XlsxStyle&) const = default;
};

/// How a sheet is printed.
struct XlsxPage {
    enum class Paper { F4, A4 };
    Paper paper = Paper::F4; ///< F4 (215 × 330 mm) is Excel's "Folio", 0.9 mm shorter each way
    bool isLandscape = false;
    QString header = {}; ///< in the middle of the top margin
    bool isFittedToWidth = true;
    bool isNarrow = false; ///< margins of 10 mm, for wide tables
};

/// Writes an xlsx cell by cell. Identifiers go in as text, so that no digit is lost and nothing is
/// taken for a formula; formulas carry the value they give, for programs that do not compute.
/// The file appears under its name only when it is whole.
class XlsxWriter {
public:
    /// `createdUtc` stands in the file's properties.
    XlsxWriter(QString path, const QDateTime& createdUtc);
    ~XlsxWriter();
    XlsxWriter(const XlsxWriter&) = delete;
    XlsxWriter& operator=(const XlsxWriter&) = delete;

    /// Makes a sheet and goes to it. A name that Excel would refuse is adapted.
    void addSheet(const QString& name, const XlsxPage& page);
    /// Characters of the standard font.
    void setColumnWidth(int column, double characters);
    /// Points.
    void setRowHeight(int row, double points);

    /// Texts beyond 32,767 characters are cut, as Excel would refuse them.
    void text(CellAddress at, const QString& text, const XlsxStyle& style = {});
    void number(CellAddress at, double number, const XlsxStyle& style = {});
    void date(CellAddress at, QDate date, const XlsxStyle& style = {});
    void moment(CellAddress at, const QDateTime& moment, const XlsxStyle& style = {});
    void time(CellAddress at, QTime time, const XlsxStyle& style = {});
    void blank(CellAddress at, const XlsxStyle& style);
    /// `formula` in English with commas, "=SUM(B2:B30)"; `value` is its result.
    void formula(CellAddress at, const QString& formula, double value, const XlsxStyle& style = {});
    void textFormula(CellAddress at, const QString& formula, const QString& value,
                     const XlsxStyle& style = {});
    void merge(CellRange range, const QString& text, const XlsxStyle& style = {});
    /// A note that opens beside the cell; in addition to what the cell holds.
    void comment(CellAddress at, const QString& text);

    /// Rows above this one stay in view.
    void freezeAbove(int row);
    /// Rows above and columns before this cell stay in view.
    void freezeBefore(CellAddress cell);
    /// Rows that stand on top of every printed page.
    void repeatRows(int first, int last);
    void filter(CellRange range);

    /// Errors: WriteFailed (values: the path), DiskFull.
    Result<void> close();

private:
    lxw_format* format(const XlsxStyle& style);
    QString freeName(const QString& wanted) const;

    QString m_path;
    QString m_partPath;
    lxw_workbook* m_book;
    lxw_worksheet* m_sheet = nullptr;
    std::vector<std::pair<XlsxStyle, lxw_format*>> m_formats;
    QStringList m_names;
};

} // namespace tinjau::exchange
