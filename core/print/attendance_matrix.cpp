// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/excuse_group.h"
#include "core/print/attendance_words.h"
#include "core/wording/numbers.h"

#include <algorithm>

namespace tinjau::print {

using namespace Qt::StringLiterals;
using attendance::AttendanceTally;
using attendance::DayResult;
using attendance::DayStatus;
using attendance::ExcuseGroup;
using attendance::MonthPerson;
using attendance::OfficeMonth;

namespace {

constexpr double freeShade = 0.16;
constexpr double sectionShade = 0.06;
constexpr double tableWidth = 310; ///< of F4 landscape; the only sheet that holds 31 days at 8 pt
constexpr double dayWidth = 5.5;
constexpr double percentWidth = 9.5;

/// The counted columns with their widths in mm; those that can pass 999 days in a big office are wider.
struct CountColumn {
    QString code;
    double width;
};

const std::vector<CountColumn>& countColumns()
{
    static const std::vector<CountColumn> columns{{u"H"_s, 7.8}, {u"TL"_s, 5.4}, {u"PC"_s, 5.4}, {u"LK"_s, 5.4},  {u"DL"_s, 6.2},
                                                  {u"C"_s, 5.4}, {u"S"_s, 5.4},  {u"I"_s, 5.4},  {u"TB"_s, 5.4},  {u"LP"_s, 5.4},
                                                  {u"TK"_s, 5.4}, {u"TK*"_s, 5.6}, {u"?"_s, 7.8}};
    return columns;
}

int restDaysOf(const MonthPerson& person)
{
    return static_cast<int>(std::ranges::count(person.days, attendance::StatusReason::RestAfterDuty, &DayResult::reason));
}

void addCounts(std::vector<ValueCell>& cells, const AttendanceTally& tally, int restDays)
{
    const auto excused = [&](ExcuseGroup group) { return excusedDays(tally, group); };
    for (const int count : {tally.onTime, tally.late, tally.leftEarly, tally.incomplete, excused(ExcuseGroup::Duty), excused(ExcuseGroup::Leave),
                            excused(ExcuseGroup::Sick), excused(ExcuseGroup::Permission), excused(ExcuseGroup::Study), restDays,
                            tally.verifiedAbsent, tally.candidates, tally.pending})
        cells.push_back(ValueCell(qint64(count)));
    cells.push_back(ValueCell(Percent{tally.attendance()}));
    cells.push_back(ValueCell(Percent{tally.dataCoverage()}));
}

std::vector<ValueColumn> columnsOf(const OfficeMonth& month)
{
    std::vector<ValueColumn> columns{{5.6, Align::Center}, {0, Align::Left}, {6.6, Align::Center}};
    for (std::size_t i = 0; i < month.days.size(); ++i) columns.push_back({dayWidth, Align::Center});
    for (const CountColumn& column : countColumns()) columns.push_back({column.width, Align::Center});
    columns.push_back({percentWidth, Align::Center});
    columns.push_back({percentWidth, Align::Center});
    double used = 0;
    for (const ValueColumn& column : columns) used += column.width;
    columns[1].width = tableWidth - used;
    return columns;
}

std::vector<ValueRow> headOf(const OfficeMonth& month, const AttendanceWords& words)
{
    const QStringList letters = words.lines(u"matrix.weekdays"_s);
    ValueRow top, below;
    for (const QString& key : {u"matrix.number"_s, u"matrix.name"_s, u"matrix.rank"_s}) top.cells.push_back(ValueCell(words.text(key), 1, 2));
    for (const auto& column : month.days) {
        const bool isShaded = column.isFree || !column.holiday.isEmpty();
        ValueCell weekday(letters.value(column.day.dayOfWeek() - 1)), number(qint64(column.day.day()));
        weekday.shade = number.shade = isShaded ? freeShade : 0;
        top.cells.push_back(std::move(weekday));
        below.cells.push_back(std::move(number));
    }
    top.cells.push_back(ValueCell(words.text(u"matrix.counts"_s), static_cast<int>(countColumns().size())));
    for (const CountColumn& column : countColumns()) below.cells.push_back(ValueCell(column.code));
    top.cells.push_back(ValueCell(words.text(u"matrix.percent"_s), 1, 2));
    top.cells.push_back(ValueCell(words.text(u"matrix.coverage"_s), 1, 2));
    return {top, below};
}

ValueRow rowOf(const MonthPerson& person, int number)
{
    ValueRow row;
    const QString nip = printedNip(person.line.person.nip);
    const QString name = person.line.person.fullName();
    row.cells = {ValueCell(qint64(number)), ValueCell(nip.isEmpty() ? name : name + u'\n' + nip), ValueCell(person.line.rank)};
    for (const DayResult& day : person.days) {
        ValueCell cell(dayCode(day));
        cell.shade = day.status == DayStatus::NonWorkingDay ? freeShade : 0;
        cell.bold = day.status == DayStatus::UnexcusedAbsence;
        row.cells.push_back(std::move(cell));
    }
    addCounts(row.cells, person.tally, restDaysOf(person));
    return row;
}

ValueRow sectionRow(const QString& name, std::size_t columns)
{
    ValueRow row;
    row.cells = {ValueCell(name, static_cast<int>(columns))};
    row.cells.front().align = Align::Left;
    row.cells.front().shade = sectionShade;
    row.bold = row.isHeading = true;
    return row;
}

/// People by unit; an office without units has no headings.
std::vector<ValueRow> bodyOf(const OfficeMonth& month, const AttendanceWords& words, std::size_t columns)
{
    std::vector<ValueRow> rows;
    const bool hasUnits = std::ranges::any_of(month.people, [](const MonthPerson& person) { return !person.line.unitName.isEmpty(); });
    int number = 0;
    for (const MonthPerson& person : month.people) {
        const QString& unit = person.line.unitName;
        if (hasUnits && (number == 0 || unit != month.people[static_cast<std::size_t>(number - 1)].line.unitName))
            rows.push_back(sectionRow(unit.isEmpty() ? words.text(u"matrix.officeItself"_s) : unit, columns));
        rows.push_back(rowOf(person, ++number));
    }
    if (rows.empty()) {
        rows.push_back(sectionRow(words.text(u"matrix.nobody"_s), columns));
        rows.back().isHeading = false;
    }
    return rows;
}

ValueRow totalRow(const OfficeMonth& month, const AttendanceWords& words)
{
    int restDays = 0;
    for (const MonthPerson& person : month.people) restDays += restDaysOf(person);
    ValueRow row;
    row.cells = {ValueCell(words.text(u"matrix.total"_s), static_cast<int>(3 + month.days.size()))};
    row.cells.front().align = Align::Right;
    addCounts(row.cells, month.total, restDays);
    return row;
}

QStringList notesOf(const OfficeMonth& month, const AttendanceWords& words)
{
    wording::TextValues values = tallyValues(month.total);
    values[u"people"_s] = wording::formatted(Ratio(static_cast<qint64>(month.people.size())));
    QStringList notes{words.text(month.total.settled() > 0 ? u"matrix.result"_s : u"matrix.empty"_s, values)};
    notes << basisLines(month, month.workingDays, words) << words.lines(u"matrix.legend"_s);
    return notes;
}

} // namespace

ValuePaper monthMatrixPaper(const OfficeMonth& month, const AttendanceFrame& frame, const wording::TextCatalogue& catalogue)
{
    const AttendanceWords words(catalogue, commonValues(month));
    ValuePaper paper = paperFor(frame, words, words.text(u"matrix.footer"_s));
    paper.sheet = Paper::F4;
    ValueSheet sheet;
    sheet.name = words.text(u"matrix.sheet"_s);
    sheet.title = words.lines(u"matrix.title"_s);
    sheet.columns = columnsOf(month);
    sheet.head = headOf(month, words);
    sheet.body = bodyOf(month, words, sheet.columns.size());
    sheet.totals = {totalRow(month, words)};
    sheet.notes = notesOf(month, words);
    sheet.size = 8;
    sheet.sidePadding = 0.3;
    sheet.frozenColumns = 3;
    sheet.signer = signerOf(frame, words);
    paper.sheets.push_back(std::move(sheet));
    return paper;
}

} // namespace tinjau::print
