// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/attendance_paper.h"

namespace tinjau::print {

/// The sentences of one attendance paper, with the values that all of them share already filled.
class AttendanceWords {
public:
    AttendanceWords(const wording::TextCatalogue& catalogue, wording::TextValues common) : m_catalogue(catalogue), m_common(std::move(common)) {}

    QString text(const QString& key, wording::TextValues own = {}) const;
    QStringList lines(const QString& key, wording::TextValues own = {}) const;

private:
    const wording::TextCatalogue& m_catalogue;
    wording::TextValues m_common;
};

/// "office", "officeCapitals", "month" (August 2026), "monthCapitals", "year" of a month of an office.
wording::TextValues commonValues(const attendance::OfficeMonth& month);

/// The paper without its sheets.
ValuePaper paperFor(const AttendanceFrame& frame, const AttendanceWords& words, const QString& footer);
Signature signerOf(const AttendanceFrame& frame, const AttendanceWords& words);

/// What a day is called in the matrix: "H", "TL", "CT", "TK*", "?", "LP", "–"; empty on a free day.
QString dayCode(const attendance::DayResult& day);

/// Calendar, last day of the data and working days (of whomever the paper is about) in one line; the
/// holidays of the month in another.
QStringList basisLines(const attendance::OfficeMonth& month, std::optional<int> workingDays, const AttendanceWords& words);
/// The last day that the data can speak about; invalid if none is over.
QDate lastDayOfData(const DateRange& range, QDate today);

/// The values of a tally by name: scheduled, settled, pending, present, duty (with study), attendance, coverage, …
wording::TextValues tallyValues(const attendance::AttendanceTally& tally);

/// A head of one row from the texts of a key.
std::vector<ValueRow> headOf(const QStringList& columns);
/// "19850317 201001 1 005", or the number as it is.
QString printedNip(const QString& nip);

} // namespace tinjau::print
