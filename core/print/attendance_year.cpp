// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/excuse_group.h"
#include "core/print/attendance_words.h"
#include "core/wording/dates.h"
#include "core/wording/numbers.h"

#include <algorithm>
#include <map>

namespace tinjau::print {

using namespace Qt::StringLiterals;
using attendance::AttendanceTally;
using attendance::ExcuseGroup;
using attendance::MonthPerson;
using attendance::OfficeMonth;
using organisation::PersonId;

namespace {

/// One month of whomever the sheet is about; without a tally there is nothing to count.
struct MonthLine {
    std::optional<AttendanceTally> tally = {};
    QString verifiedDays = {}; ///< "4, 17"
    QString remark = {};
};

QString verifiedDaysOf(const MonthPerson& person, const OfficeMonth& month)
{
    QStringList days;
    for (std::size_t i = 0; i < person.days.size(); ++i)
        if (person.days[i].reason == attendance::StatusReason::Verified) days << QString::number(month.days[i].day.day());
    return days.join(u", "_s);
}

QString remarkOf(const OfficeMonth& month, const AttendanceTally& tally, const AttendanceWords& words)
{
    QStringList remarks;
    if (month.today <= month.range.last) remarks << words.text(u"year.notOver"_s);
    if (tally.pending > 0) remarks << words.text(u"year.coverage"_s, {{u"coverage"_s, attendance::percentText(tally.dataCoverage())}});
    return remarks.join(u"; "_s);
}

/// Of a year the months that are there, by their number.
std::map<int, const OfficeMonth*> byMonth(std::span<const OfficeMonth> months)
{
    std::map<int, const OfficeMonth*> found;
    for (const OfficeMonth& month : months) found[month.range.first.month()] = &month;
    return found;
}

const MonthPerson* personIn(const OfficeMonth& month, PersonId person)
{
    const auto found = std::ranges::find(month.people, std::optional(person), [](const MonthPerson& one) { return one.line.person.id; });
    return found == month.people.end() ? nullptr : &*found;
}

MonthLine lineOf(const OfficeMonth* month, std::optional<PersonId> who, const AttendanceWords& words)
{
    if (!month || month->today <= month->range.first) return {{}, {}, words.text(u"year.notBegun"_s)};
    if (!who) return {month->total, {}, remarkOf(*month, month->total, words)};
    const MonthPerson* person = personIn(*month, *who);
    if (!person) return {{}, {}, words.text(u"year.elsewhere"_s)};
    return {person->tally, verifiedDaysOf(*person, *month), remarkOf(*month, person->tally, words)};
}

void addFigures(std::vector<ValueCell>& cells, const AttendanceTally& tally, const QString& verifiedDays, int running)
{
    const auto excused = [&](ExcuseGroup group) { return excusedDays(tally, group); };
    for (const int count : {tally.scheduled, tally.present(), excused(ExcuseGroup::Leave), tally.onDuty(), excused(ExcuseGroup::Sick), excused(ExcuseGroup::Permission)})
        cells.push_back(ValueCell(qint64(count)));
    cells.push_back(ValueCell(verifiedDays));
    for (const int count : {tally.verifiedAbsent, tally.candidates, tally.pending, tally.lateMinutes, tally.earlyMinutes, running})
        cells.push_back(ValueCell(qint64(count)));
}

void addMonths(ValueSheet& sheet, std::span<const OfficeMonth> months, std::optional<PersonId> who, const AttendanceWords& words)
{
    const auto found = byMonth(months);
    AttendanceTally sum;
    for (int number = 1; number <= 12; ++number) {
        const auto month = found.find(number);
        const MonthLine line = lineOf(month == found.end() ? nullptr : month->second, who, words);
        ValueRow row{{ValueCell(wording::monthName(number))}};
        if (line.tally) {
            sum.add(*line.tally);
            addFigures(row.cells, *line.tally, line.verifiedDays, sum.verifiedAbsent);
        } else {
            row.cells.resize(14);
        }
        row.cells.push_back(ValueCell(line.remark));
        sheet.body.push_back(std::move(row));
    }
    ValueRow total{{ValueCell(words.text(u"year.total"_s))}};
    addFigures(total.cells, sum, {}, sum.verifiedAbsent);
    total.cells.push_back(ValueCell(QString()));
    sheet.totals = {std::move(total)};
}

ValueSheet emptySheet(const AttendanceFrame& frame, const AttendanceWords& words)
{
    ValueSheet sheet;
    sheet.title = words.lines(u"year.title"_s);
    sheet.columns = {{24, Align::Left}};
    for (const double width : {16.0, 16.0, 15.0, 15.0, 14.0, 14.0}) sheet.columns.push_back({width, Align::Right});
    sheet.columns.push_back({38, Align::Left});
    for (const double width : {12.0, 13.0, 15.0, 18.0, 18.0, 20.0}) sheet.columns.push_back({width, Align::Right});
    sheet.columns.push_back({0, Align::Left});
    sheet.head = headOf(words.lines(u"year.columns"_s));
    sheet.notes = words.lines(u"year.notes"_s);
    sheet.rowPadding = 0.4;
    sheet.frozenColumns = 1;
    sheet.signer = signerOf(frame, words);
    return sheet;
}

Signature verifierSignature(const AttendanceWords& words)
{
    Signature signature;
    signature.above = {words.text(u"year.verifier"_s)};
    signature.name = dots(36);
    signature.below = {u"NIP. "_s + dots(30)};
    return signature;
}

ValueSheet officeSheet(std::span<const OfficeMonth> months, const AttendanceFrame& frame, const AttendanceWords& words)
{
    ValueSheet sheet = emptySheet(frame, words);
    const OfficeMonth& newest = months.back();
    sheet.name = newest.office.shortName.isEmpty() ? newest.office.name : newest.office.shortName;
    sheet.facts = {{words.text(u"year.office"_s), newest.office.name},
                   {words.text(u"year.people"_s), wording::formatted(Ratio(qint64(newest.people.size())))}};
    addMonths(sheet, months, std::nullopt, words);
    return sheet;
}

ValueSheet personSheet(std::span<const OfficeMonth> months, const MonthPerson& person, const AttendanceFrame& frame, const AttendanceWords& words)
{
    ValueSheet sheet = emptySheet(frame, words);
    const auto& line = person.line;
    const QString nip = printedNip(line.person.nip);
    sheet.name = line.person.name;
    const QString unit = line.unitName.isEmpty() ? months.back().office.name : line.unitName + u", "_s + months.back().office.name;
    sheet.facts = {{words.text(u"year.named"_s), nip.isEmpty() ? line.person.fullName() : line.person.fullName() + u" / "_s + nip},
                   {words.text(u"year.placed"_s), line.post.isEmpty() ? unit : line.post + u" / "_s + unit}};
    addMonths(sheet, months, line.person.id, words);
    sheet.leftSigner = verifierSignature(words);
    return sheet;
}

/// Everybody who was in the office in some month, as they stood in the last of these, in its order.
std::vector<const MonthPerson*> peopleOf(std::span<const OfficeMonth> months)
{
    std::vector<const MonthPerson*> people;
    for (auto month = months.rbegin(); month != months.rend(); ++month)
        for (const MonthPerson& person : month->people)
            if (std::ranges::none_of(people, [&](const MonthPerson* known) { return known->line.person.id == person.line.person.id; }))
                people.push_back(&person);
    return people;
}

} // namespace

ValuePaper yearPaper(std::span<const OfficeMonth> months, std::optional<PersonId> who, const AttendanceFrame& frame,
                     const wording::TextCatalogue& catalogue)
{
    TINJAU_ENSURE(!months.empty(), "a recap of a year has a month");
    const auto people = peopleOf(months);
    wording::TextValues common = commonValues(months.back());
    const auto named = std::ranges::find_if(people, [&](const MonthPerson* person) { return who && person->line.person.id == who; });
    common[u"person"_s] = named == people.end() ? months.back().office.name : (*named)->line.person.fullName();
    const AttendanceWords words(catalogue, common);
    ValuePaper paper = paperFor(frame, words, words.text(u"year.footer"_s));
    if (!who) paper.sheets.push_back(officeSheet(months, frame, words));
    for (const MonthPerson* person : people)
        if (!who || person->line.person.id == who) paper.sheets.push_back(personSheet(months, *person, frame, words));
    return paper;
}

} // namespace tinjau::print
