// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/office_month.h"
#include "ui/attendance/candidate_model.h"
#include "ui/widgets/table_model.h"

#include <memory>
#include <vector>

namespace tinjau::ui {

/// What one source of an office says about the days of a month; an office without any has one row, too.
struct CoverageRow {
    organisation::OfficeId office = organisation::OfficeId::fromNumber(0);
    QString officeName = {};
    std::optional<organisation::MachineId> machine = {};
    QString source = {};
    std::vector<attendance::Coverage> days = {};
    std::vector<bool> due = {}; ///< working days that are over
    int complete = 0;
    int dutyDays = 0;
    int people = 0;
    int open = 0;       ///< days of people that cannot be judged yet
    int candidates = 0;
};

/// The sources of all offices in one month, and who was away without a reason that is known.
struct CoverageBoard {
    QDate firstDay = {};
    std::vector<CoverageRow> rows = {};
    std::vector<CandidateRow> candidates = {};
};

/// Adds the sources of an office, the least complete first, and its candidates.
void addCoverage(CoverageBoard& board, const attendance::OfficeMonth& month);

using CoverageTable = RowModel<CoverageRow>;

/// Of a column of a day, in pixels at the usual size.
inline constexpr int coverageDayWidth = 21;

/// One column for each day of the month.
std::unique_ptr<CoverageTable> makeCoverageModel(QDate firstDay);

/// "28–30 Okt", "1, 5, dan 28–30": the days that are still missing.
QString missingWords(const CoverageRow& row, QDate firstDay);
/// The first and the last day that is missing; the first of the month where none is.
std::pair<QDate, QDate> missingDays(const CoverageRow& row, QDate firstDay);

} // namespace tinjau::ui
