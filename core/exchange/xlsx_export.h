// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsx_writer.h"

#include <variant>
#include <vector>

namespace tinjau::exchange {

/// What stands in a cell of a list; nothing leaves it empty. Identifiers (NIP, PIN) are texts.
using ListValue = std::variant<std::monostate, QString, qint64, double, QDate, QDateTime, QTime>;

struct ListColumn {
    QString heading;
    QString numberFormat = {};        ///< for numbers; empty for General
    std::optional<double> width = {}; ///< in characters; by its content if not given
};

/// A list of the window on its way out: one heading row, then the rows.
struct ExportList {
    QString title; ///< name of the sheet, and printed above each page
    std::vector<ListColumn> columns;
    std::vector<std::vector<ListValue>> rows;
    XlsxPage page = {};
};

/// Writes a list as a table that can be printed and read again: bold heading that stays in view and
/// is repeated on every page, filter, column widths, real dates and numbers. Errors: WriteFailed,
/// DiskFull.
Result<void> writeList(const ExportList& list, const QString& path, const QDateTime& createdUtc);

} // namespace tinjau::exchange
