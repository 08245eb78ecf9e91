// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/grid.h"
#include "tests/support/text.h"

#include <QStringList>

namespace tinjau::tests {

/// A sheet of an opened workbook in memory; the test fails if it cannot be read.
inline exchange::Grid gridOf(exchange::Workbook& book, std::size_t sheet = 0) {
    NoProgress progress;
    auto grid = exchange::Grid::load(book, sheet, progress);
    if (!grid) FAIL("sheet cannot be read: code " << static_cast<int>(grid.error().code));
    return std::move(*grid);
}

/// Opens a file that must be readable.
inline std::unique_ptr<exchange::Workbook> opened(const QString& path) {
    auto book = exchange::openWorkbook(path);
    if (!book) {
        FAIL("file cannot be opened: code " << static_cast<int>(book.error().code) << ' '
                                            << book.error().technical.toStdString());
    }
    return std::move(*book);
}

/// "A1=No, B1=Nama": every cell with a value in canonical form, in the order of the grid.
inline QString cellsOf(const exchange::Grid& grid) {
    QStringList cells;
    for (int row = 1; row <= grid.lastRow(); ++row) {
        for (const exchange::GridCell& cell : grid.row(row)) {
            const exchange::CellAddress at{row, static_cast<int>(cell.column)};
            cells << exchange::toA1(at) + u'=' + grid.raw(cell);
        }
    }
    return cells.join(QStringLiteral(", "));
}

} // namespace tinjau::tests
