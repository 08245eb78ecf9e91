// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/excuse_group.h"
#include "core/print/attendance_words.h"
#include "core/wording/dates.h"
#include "core/wording/numbers.h"

#include <algorithm>

namespace tinjau::print {

using namespace Qt::StringLiterals;
using attendance::AttendanceTally;
using attendance::Coverage;
using attendance::ExcuseGroup;
using attendance::MonthSource;
using attendance::OfficeMonth;
using attendance::SendingState;

namespace {

/// By name, never by percentage: the paper is no ranking.
std::vector<const OfficeMonth*> byName(std::span<const OfficeMonth> offices)
{
    std::vector<const OfficeMonth*> sorted;
    for (const OfficeMonth& office : offices) sorted.push_back(&office);
    std::ranges::stable_sort(sorted, {}, [](const OfficeMonth* office) { return office->office.name; });
    return sorted;
}

enum class Sent { NoDuty, Nothing, Partly, All };

Sent sentBy(const OfficeMonth& office)
{
    const SendingState& state = office.sending;
    if (state.dutyDays == 0) return Sent::NoDuty;
    if (state.complete == state.dutyDays) return Sent::All;
    return state.complete == 0 && state.partial.empty() ? Sent::Nothing : Sent::Partly;
}

QString wordOf(Sent sent, const AttendanceWords& words)
{
    switch (sent) {
    case Sent::NoDuty: return words.text(u"sending.state.none"_s);
    case Sent::Nothing: return words.text(u"sending.state.missing"_s);
    case Sent::Partly: return words.text(u"sending.state.partial"_s);
    case Sent::All: return words.text(u"sending.state.complete"_s);
    }
    return {};
}

void addFigures(std::vector<ValueCell>& cells, qint64 people, const AttendanceTally& tally)
{
    const auto excused = [&](ExcuseGroup group) { return excusedDays(tally, group); };
    cells.push_back(ValueCell(people));
    for (const int count : {tally.scheduled, tally.settled(), tally.present(), tally.onDuty(), excused(ExcuseGroup::Leave), excused(ExcuseGroup::Sick),
                            excused(ExcuseGroup::Permission), tally.verifiedAbsent, tally.candidates, tally.pending})
        cells.push_back(ValueCell(qint64(count)));
    cells.push_back(ValueCell(Percent{tally.attendance()}));
    cells.push_back(ValueCell(Percent{tally.dataCoverage()}));
}

QString missingLine(const std::vector<const OfficeMonth*>& offices, const AttendanceWords& words)
{
    QStringList missing;
    for (const OfficeMonth* office : offices)
        if (sentBy(*office) == Sent::Nothing) missing << office->office.name;
    return missing.isEmpty() ? words.text(u"offices.allSent"_s) : words.text(u"offices.missing"_s, {{u"list"_s, missing.join(u"; "_s)}});
}

QString daysOf(const std::vector<QDate>& days)
{
    QStringList list;
    for (std::size_t i = 0; i < days.size(); ++i) {
        std::size_t last = i;
        while (last + 1 < days.size() && days[last].daysTo(days[last + 1]) == 1) ++last;
        const QString first = QString::number(days[i].day());
        list << (last == i ? first : first + u'–' + QString::number(days[last].day()));
        i = last;
    }
    return list.join(u", "_s);
}

QString sourcesOf(const OfficeMonth& office, const AttendanceWords& words)
{
    QStringList list;
    for (const MonthSource& source : office.sources)
        list << words.text(u"sending.source"_s, {{u"machine"_s, source.machine.name}, {u"complete"_s, QString::number(source.complete)},
                                                 {u"days"_s, QString::number(source.dutyDays)}});
    return list.isEmpty() ? words.text(u"sending.noSource"_s) : list.join(u"; "_s);
}

ValueRow sendingRow(const OfficeMonth& office, qint64 number, const AttendanceWords& words)
{
    const SendingState& state = office.sending;
    return {{ValueCell(number), ValueCell(office.office.name), ValueCell(qint64(state.dutyDays)), ValueCell(qint64(state.complete)),
             ValueCell(qint64(state.partial.size())), ValueCell(qint64(state.missing.size())), ValueCell(wordOf(sentBy(office), words)),
             ValueCell(daysOf(state.partial)), ValueCell(daysOf(state.missing)), ValueCell(sourcesOf(office, words))}};
}

ValueRow sendingTotal(const std::vector<const OfficeMonth*>& offices, const AttendanceWords& words)
{
    qint64 duty = 0, complete = 0, partial = 0, missing = 0;
    for (const OfficeMonth* office : offices) {
        duty += office->sending.dutyDays;
        complete += office->sending.complete;
        partial += qint64(office->sending.partial.size());
        missing += qint64(office->sending.missing.size());
    }
    return {{ValueCell(words.text(u"sending.total"_s), 2), ValueCell(duty), ValueCell(complete), ValueCell(partial), ValueCell(missing), ValueCell(QString(), 4)}};
}

} // namespace

ValuePaper officesPaper(std::span<const OfficeMonth> offices, const AttendanceFrame& frame, const wording::TextCatalogue& catalogue)
{
    TINJAU_ENSURE(!offices.empty(), "a paper about offices has one");
    const AttendanceWords words(catalogue, commonValues(offices.front()));
    const auto sorted = byName(offices);
    ValuePaper paper = paperFor(frame, words, words.text(u"offices.footer"_s));
    ValueSheet sheet;
    sheet.name = words.text(u"offices.sheet"_s);
    sheet.title = words.lines(u"offices.title"_s);
    sheet.columns = {{9, Align::Right}, {0, Align::Left}};
    for (const double width : {16.0, 15.0, 15.0, 15.0, 14.0, 13.0, 13.0, 12.0, 12.0, 12.0, 14.0, 15.0, 15.0}) sheet.columns.push_back({width, Align::Right});
    sheet.columns.push_back({28, Align::Left});
    sheet.head = headOf(words.lines(u"offices.columns"_s));
    AttendanceTally total;
    qint64 people = 0;
    for (const OfficeMonth* office : sorted) {
        ValueRow row{{ValueCell(qint64(sheet.body.size() + 1)), ValueCell(office->office.name)}};
        addFigures(row.cells, qint64(office->people.size()), office->total);
        row.cells.push_back(ValueCell(wordOf(sentBy(*office), words)));
        sheet.body.push_back(std::move(row));
        total.add(office->total);
        people += qint64(office->people.size());
    }
    ValueRow sum{{ValueCell(words.text(u"offices.total"_s), 2)}};
    addFigures(sum.cells, people, total);
    sum.cells.push_back(ValueCell(QString()));
    sheet.totals = {std::move(sum)};
    sheet.notes = QStringList{missingLine(sorted, words)} << basisLines(offices.front(), std::nullopt, words) << words.lines(u"offices.notes"_s);
    sheet.frozenColumns = 2;
    sheet.signer = signerOf(frame, words);
    paper.sheets.push_back(std::move(sheet));
    return paper;
}

ValuePaper sendingPaper(std::span<const OfficeMonth> offices, const AttendanceFrame& frame, const wording::TextCatalogue& catalogue)
{
    TINJAU_ENSURE(!offices.empty(), "a paper about offices has one");
    const AttendanceWords words(catalogue, commonValues(offices.front()));
    const auto sorted = byName(offices);
    ValuePaper paper = paperFor(frame, words, words.text(u"sending.footer"_s));
    ValueSheet sheet;
    sheet.name = words.text(u"sending.sheet"_s);
    sheet.title = words.lines(u"sending.title"_s);
    sheet.columns = {{9, Align::Right},  {70, Align::Left}, {15, Align::Right}, {16, Align::Right}, {17, Align::Right},
                     {15, Align::Right}, {26, Align::Left}, {36, Align::Left},  {42, Align::Left},  {0, Align::Left}};
    sheet.head = headOf(words.lines(u"sending.columns"_s));
    for (const OfficeMonth* office : sorted) sheet.body.push_back(sendingRow(*office, qint64(sheet.body.size() + 1), words));
    sheet.totals = {sendingTotal(sorted, words)};
    const QDate last = lastDayOfData(offices.front().range, offices.front().today);
    sheet.notes = QStringList{missingLine(sorted, words)}
        << (last.isValid() ? words.lines(u"sending.notes"_s, {{u"day"_s, wording::longDate(last)}}) : QStringList{words.text(u"basis.noCutOff"_s)});
    sheet.frozenColumns = 2;
    sheet.signer = signerOf(frame, words);
    paper.sheets.push_back(std::move(sheet));
    return paper;
}

} // namespace tinjau::print
