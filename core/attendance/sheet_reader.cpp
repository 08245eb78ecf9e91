// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/sheet_reader.h"

#include <array>

namespace tinjau::attendance {

namespace {

/// From the most particular to the most general; of equally sure ones the first wins.
constexpr std::array<LayoutReader, 9> readers{readAttlog,      readPersonBlocks, readAttendLogs,
                                              readMonthMatrix, readShiftRoster,  readLetters,
                                              readDayTable,    readRoster,       readHeadless};

} // namespace

std::optional<SheetReading> readSheet(const exchange::Grid& grid, std::size_t sheetIndex,
                                      const ReaderKit& kit, const ReadOptions& options,
                                      const QString& kind)
{
    if (grid.lastRow() == 0) return std::nullopt;
    std::optional<SheetReading> best;
    for (const LayoutReader reader : readers) {
        // What has headings is not guessed from its content.
        if (best && reader == readHeadless) break;
        auto reading = reader(grid, kit, options);
        if (!reading || (!kind.isEmpty() && reading->layout.kind != kind)) continue;
        if (best && reading->layout.confidence <= best->layout.confidence) continue;
        best = std::move(reading);
        if (reader == readAttlog) break;
    }
    if (best) best->layout.sheetIndex = sheetIndex;
    return best;
}

std::vector<exchange::TableLayout> EvidenceTarget::tablesIn(const exchange::Grid& grid,
                                                            std::size_t sheetIndex) const
{
    if (auto reading = readSheet(grid, sheetIndex, m_kit, m_options))
        return {std::move(reading->layout)};
    return {};
}

} // namespace tinjau::attendance
