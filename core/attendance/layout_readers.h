// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/collector.h"

namespace tinjau::attendance {

/// One way in which machines and offices lay out people, punches and days. Gives nothing where the
/// sheet is something else. `layout.confidence` says how sure it is.
using LayoutReader = std::optional<SheetReading> (*)(const exchange::Grid&, const ReaderKit&,
                                                     const ReadOptions&);

/// Logs of fingerprint machines without a heading ("attlog"), also with the name in between
/// (punch_log).
std::optional<SheetReading> readAttlog(const exchange::Grid& grid, const ReaderKit& kit,
                                       const ReadOptions& options);
/// Tables with a heading: one punch per row (glog_text, punch_log), one day per row
/// (solution_daily, daily_rows, fixed_width_daily, clock_pairs_daily).
std::optional<SheetReading> readDayTable(const exchange::Grid& grid, const ReaderKit& kit,
                                         const ReadOptions& options);
/// One block per person, with labels above each table (person_blocks).
std::optional<SheetReading> readPersonBlocks(const exchange::Grid& grid, const ReaderKit& kit,
                                             const ReadOptions& options);
/// The standard report of machines (attend_logs).
std::optional<SheetReading> readAttendLogs(const exchange::Grid& grid, const ReaderKit& kit,
                                           const ReadOptions& options);
/// One person per row and one day per column: dates_across_pairs, month_matrix_codes,
/// month_matrix_times.
std::optional<SheetReading> readMonthMatrix(const exchange::Grid& grid, const ReaderKit& kit,
                                            const ReadOptions& options);
/// Plans of who works which shift on which day, one person per row (shift_roster); of the kind
/// "schedule".
std::optional<SheetReading> readShiftRoster(const exchange::Grid& grid, const ReaderKit& kit,
                                            const ReadOptions& options);
/// Lists of people, also those of machines (roster, zk_user_dat).
std::optional<SheetReading> readRoster(const exchange::Grid& grid, const ReaderKit& kit,
                                       const ReadOptions& options);
/// Lists of permissions and duty travel (letters).
std::optional<SheetReading> readLetters(const exchange::Grid& grid, const ReaderKit& kit,
                                        const ReadOptions& options);
/// Tables without any heading, by what their columns hold (daily_rows, roster).
std::optional<SheetReading> readHeadless(const exchange::Grid& grid, const ReaderKit& kit,
                                         const ReadOptions& options);

} // namespace tinjau::attendance
