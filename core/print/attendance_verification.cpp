// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/day_class.h"
#include "core/print/attendance_words.h"
#include "core/wording/dates.h"

#include <algorithm>

namespace tinjau::print {

using namespace Qt::StringLiterals;
using attendance::DayClass;
using attendance::DayResult;
using attendance::DayStatus;
using attendance::MonthPerson;
using attendance::OfficeMonth;
using attendance::StatusReason;

namespace {

bool isCandidate(const DayResult& day)
{
    return day.status == DayStatus::UnexcusedAbsence && day.reason != StatusReason::Verified;
}

/// Working days in a row up to the day that were absences, candidates or not decided, and whether the row
/// may have begun before the month.
struct Run {
    int days = 0;
    bool isOpen = true;
};

Run runUpTo(const MonthPerson& person, std::size_t day)
{
    Run run;
    for (std::size_t i = day + 1; i-- > 0;) {
        const DayClass what = dayClassOf(person.days[i]);
        if (what == DayClass::NotWorkingDay) continue;
        if (what == DayClass::Present || what == DayClass::Excused) return {run.days, false};
        ++run.days;
    }
    return run;
}

int verifiedUpTo(const MonthPerson& person, std::size_t day)
{
    const auto last = person.days.begin() + static_cast<std::ptrdiff_t>(day) + 1;
    return static_cast<int>(std::count_if(person.days.begin(), last, [](const DayResult& one) { return dayClassOf(one) == DayClass::Absent; }));
}

QString evidenceOf(const OfficeMonth& month, const DayResult& result, std::size_t day, const AttendanceWords& words)
{
    QStringList tested;
    for (const auto& source : month.sources)
        if (source.days[day] == attendance::Coverage::Full) tested << words.text(u"verify.source"_s, {{u"machine"_s, source.machine.name}});
    if (tested.isEmpty())
        tested << words.text(u"verify.noSource"_s);
    else
        tested << words.text(u"verify.noPunch"_s);
    tested << words.text(result.flags.has(attendance::DayFlag::LetterTooLate) ? u"verify.letterLate"_s : u"verify.noLetter"_s);
    return tested.join(u"; "_s);
}

ValueRow rowOf(const OfficeMonth& month, const MonthPerson& person, std::size_t day, qint64 number, const AttendanceWords& words)
{
    const Run run = runUpTo(person, day);
    const QDate date = month.days[day].day;
    const QString days = (run.isOpen ? u"≥ "_s : QString()) + QString::number(run.days);
    return {{ValueCell(number), ValueCell(person.line.person.fullName()), ValueCell(printedNip(person.line.person.nip)),
             ValueCell(person.line.unitName), ValueCell(SheetValue(date)), ValueCell(wording::weekdayName(date)),
             ValueCell(evidenceOf(month, person.days[day], day, words)), ValueCell(days), ValueCell(qint64(verifiedUpTo(person, day))),
             ValueCell(u"□"_s), ValueCell(u"□"_s), ValueCell(QString())}};
}

ValueSheet sheetOf(const OfficeMonth& month, const AttendanceFrame& frame, const AttendanceWords& words)
{
    ValueSheet sheet;
    sheet.name = month.office.shortName.isEmpty() ? month.office.name : month.office.shortName;
    sheet.title = words.lines(u"verify.title"_s);
    sheet.columns = {{8, Align::Right},  {0, Align::Left},   {39, Align::Left},  {38, Align::Left},   {19, Align::Center}, {15, Align::Left},
                     {60, Align::Left}, {16, Align::Center}, {11, Align::Right}, {17, Align::Center}, {13, Align::Center}, {32, Align::Left}};
    sheet.head = headOf(words.lines(u"verify.columns"_s));
    for (const MonthPerson& person : month.people)
        for (std::size_t day = 0; day < person.days.size(); ++day)
            if (isCandidate(person.days[day])) sheet.body.push_back(rowOf(month, person, day, qint64(sheet.body.size() + 1), words));
    const auto count = qint64(sheet.body.size());
    if (sheet.body.empty()) sheet.body.push_back({{ValueCell(words.text(u"verify.none"_s), static_cast<int>(sheet.columns.size()))}});
    sheet.totals = {{{ValueCell(words.text(u"verify.total"_s), 4), ValueCell(count, 2), ValueCell(QString(), 6)}}};
    sheet.notes = words.lines(u"verify.notes"_s) + basisLines(month, std::nullopt, words);
    sheet.frozenColumns = 2;
    sheet.signer = signerOf(frame, words);
    return sheet;
}

} // namespace

ValuePaper verificationPaper(std::span<const OfficeMonth> offices, const AttendanceFrame& frame, const wording::TextCatalogue& catalogue)
{
    TINJAU_ENSURE(!offices.empty(), "a paper about offices has one");
    const AttendanceWords first(catalogue, commonValues(offices.front()));
    ValuePaper paper = paperFor(frame, first, first.text(u"verify.footer"_s));
    for (const OfficeMonth& month : offices) paper.sheets.push_back(sheetOf(month, frame, AttendanceWords(catalogue, commonValues(month))));
    return paper;
}

} // namespace tinjau::print
