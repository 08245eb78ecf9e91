// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/office_month.h"
#include "core/attendance/person_month.h"
#include "core/overview/issuing_office.h"
#include "core/print/value_paper.h"
#include "core/wording/text_catalogue.h"

#include <span>

/// The papers of attendance (rekap kehadiran). Each is a ValuePaper, so that pages and workbook say the same.
/// Every percentage stands beside the coverage of its data and names its denominator; candidates (TK*) and
/// verified absences (TK) are never added up.
namespace tinjau::print {

/// Who issues a paper, and what stands on it besides the figures.
struct AttendanceFrame {
    PaperOffice office = {};
    Paper sheet = Paper::F4;
    Typeface typeface = Typeface::Sans;
    bool draft = false;    ///< watermark KONSEP
    bool training = false; ///< watermark LATIHAN
    std::optional<organisation::SigningLines> signature = {}; ///< none: dotted lines
    QDate signedOn = {};      ///< invalid: dotted
    QString number = {};      ///< in the office's register; empty: not issued
    int revision = 0;
    QString dataVersion = {}; ///< state of the data, for the footer: "25-11-2026 09.41"
};

/// Which papers the table of signatories means by these.
inline const QString attendanceSignedAs = QStringLiteral("rekap kehadiran");

AttendanceFrame attendanceFrameOf(const overview::IssuingOffice& office, QDate signedOn, const QString& dataVersion);

/// Matrix of a month: people × days, by unit, with totals and the basis of the figures.
ValuePaper monthMatrixPaper(const attendance::OfficeMonth& month, const AttendanceFrame& frame, const wording::TextCatalogue& catalogue);

/// One sheet per person: every working day with its hours, status and letter.
ValuePaper personPaper(std::span<const attendance::PersonMonth> people, const AttendanceFrame& frame, const wording::TextCatalogue& catalogue);

/// One row per office, by name; offices that sent nothing are named. All of one month, at least one.
ValuePaper officesPaper(std::span<const attendance::OfficeMonth> offices, const AttendanceFrame& frame, const wording::TextCatalogue& catalogue);

/// Who has sent what of the month and who has not (siapa belum mengirim). All of one month, at least one.
ValuePaper sendingPaper(std::span<const attendance::OfficeMonth> offices, const AttendanceFrame& frame, const wording::TextCatalogue& catalogue);

/// The candidates of the month, one row per person and day, to be ticked and signed by whoever verifies.
ValuePaper verificationPaper(std::span<const attendance::OfficeMonth> offices, const AttendanceFrame& frame, const wording::TextCatalogue& catalogue);

/// The yearly recap (L06): January to December, first of the office, then of each person; only of `who`
/// if given. `months`: those of one office and year, in order; months that are missing have not begun.
ValuePaper yearPaper(std::span<const attendance::OfficeMonth> months, std::optional<organisation::PersonId> who, const AttendanceFrame& frame,
                     const wording::TextCatalogue& catalogue);

} // namespace tinjau::print
