// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tinjau::exchange {

/// A place in a sender's file that the sender has to correct.
struct ReturnMark {
    std::optional<QString> sheet = {};         ///< none: the first sheet with cells
    CellRange at = {{0, 0}, {0, 0}};           ///< row 0: the file as a whole; column 0: whole rows
    QString place = {};                        ///< as people read it: "Rekap!B9", "baris 41"
    QString seen = {};
    QString expected = {};
    QString advice = {};                       ///< what is wrong and what to do; also the comment of the cell
    bool operator==(const ReturnMark&) const = default;
};

/// What the returned file says besides the marks.
struct ReturnWords {
    QString author = {};       ///< of the comments
    QString sheetName = {};    ///< of the list of problems
    QStringList intro = {};    ///< lines above the list
    QStringList headings = {}; ///< number, place, seen, expected, what to do
    QString copyNote = {};     ///< a further line where the file is a copy in another format
};

/// What became of the marks.
struct ReturnedFile {
    bool isCopy = false; ///< the values in a new workbook; otherwise the sender's own, everything else kept
    int cells = 0;       ///< that were coloured
    int comments = 0;
};

/// More cells than this are not coloured, and fewer still carry a comment: a workbook with more cannot be
/// worked with. The list of problems has them all.
inline constexpr int mostColouredCells = 20'000;
inline constexpr int mostComments = 2'000;

} // namespace tinjau::exchange
