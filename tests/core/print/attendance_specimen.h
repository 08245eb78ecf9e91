// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/attendance_paper.h"

namespace tinjau::print {

/// An office's month made up for the tests of papers.
struct MonthRecipe {
    QDate month = QDate(2026, 8, 1);
    int people = 15;
    int units = 3; ///< 0: nobody has a unit
    QString office = QStringLiteral("Dinas Contoh");
    bool longNames = false;
    unsigned seed = 5;
    QDate today = {}; ///< invalid: long after the month
    bool hasSent = true; ///< false: nothing is known of any day
};

/// The shipped calendar, offices of five days.
const calendar::WorkCalendar& shippedCalendar();

/// Days of all kinds, chosen at random by the seed.
attendance::OfficeMonth monthOf(const MonthRecipe& recipe);

/// People A and B of the worked example of August 2026: A has 13 days present (2 late), 1 DL, 2 CT, 1 TK, 2
/// without data; B came on all 19.
attendance::OfficeMonth workedExample();

/// The same people day by day, with hours, punches and letters.
std::vector<attendance::PersonMonth> peopleOf(const attendance::OfficeMonth& month);

AttendanceFrame aFrame();

} // namespace tinjau::print
