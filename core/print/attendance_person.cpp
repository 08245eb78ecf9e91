// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/attendance_words.h"
#include "core/wording/dates.h"
#include "core/wording/numbers.h"

namespace tinjau::print {

using namespace Qt::StringLiterals;
using attendance::DayFacts;
using attendance::DayResult;
using attendance::DayStatus;
using attendance::PersonMonth;
using attendance::StatusReason;

namespace {

wording::TextValues commonOf(const PersonMonth& person)
{
    const QString month = wording::monthAndYear(person.range.first);
    return {{u"office"_s, person.line.officeName}, {u"month"_s, month}, {u"monthCapitals"_s, month.toUpper()},
            {u"person"_s, person.line.person.fullName()}, {u"year"_s, QString::number(person.range.first.year())}};
}

bool isDutyDay(const DayResult& day)
{
    return day.status != DayStatus::NonWorkingDay && day.status != DayStatus::NotScheduled;
}

QString hoursOf(const DayFacts& facts)
{
    if (!facts.plan.hours) return {};
    const auto& span = facts.plan.hours->span;
    return shownText(ClockMinute{span.from}) + u"–"_s + shownText(ClockMinute{span.to});
}

SheetValue clockOf(const std::optional<attendance::DutyMinute>& minute)
{
    return minute ? SheetValue(ClockMinute{*minute}) : SheetValue();
}

/// Of a minute value that is not known nothing is printed, and nothing is known of an excused day.
SheetValue minutesOf(const std::optional<int>& minutes, const DayResult& day)
{
    return minutes && day.status != DayStatus::Excused ? SheetValue(qint64(*minutes)) : SheetValue();
}

QString statusOf(const DayResult& day, const AttendanceWords& words)
{
    if (day.status == DayStatus::UnexcusedAbsence && day.reason != StatusReason::Verified) return words.text(u"status.KANDIDAT"_s);
    return words.text(u"status."_s + nameOf(day.status), {{u"code"_s, day.letterCode}});
}

/// Numbers of the letters that touch the day and were not refused or cancelled.
QString lettersOf(const DayFacts& facts)
{
    QStringList numbers;
    for (const auto& letter : facts.letters) {
        const bool isAlive = letter.state == attendance::LetterState::Approved || letter.state == attendance::LetterState::Applied;
        if (isAlive && !letter.number.isEmpty()) numbers << letter.number;
    }
    numbers.removeDuplicates();
    return numbers.join(u", "_s);
}

QString noteOf(const DayResult& day, const AttendanceWords& words)
{
    QStringList notes;
    const bool isSaid = day.reason == StatusReason::None || day.status == DayStatus::UnexcusedAbsence;
    if (!isSaid) notes << words.text(u"reason."_s + nameOf(day.reason));
    for (const QString& flag : day.flags.names()) notes << words.text(u"flag."_s + flag);
    notes.removeDuplicates();
    return notes.join(u"; "_s);
}

ValueRow rowOf(const PersonMonth& person, std::size_t index, const AttendanceWords& words)
{
    const DayFacts& facts = person.facts[index];
    const DayResult& day = person.days[index];
    return {{ValueCell(SheetValue(facts.day)), ValueCell(wording::weekdayName(facts.day)), ValueCell(hoursOf(facts)),
             ValueCell(clockOf(person.sides[index].in)), ValueCell(clockOf(person.sides[index].out)), ValueCell(minutesOf(day.late, day)),
             ValueCell(minutesOf(day.early, day)), ValueCell(statusOf(day, words)), ValueCell(lettersOf(facts)), ValueCell(noteOf(day, words))}};
}

/// Working days, and days on which somebody came although they were free.
std::vector<ValueRow> bodyOf(const PersonMonth& person, const AttendanceWords& words, std::size_t columns)
{
    std::vector<ValueRow> rows;
    for (std::size_t i = 0; i < person.days.size(); ++i) {
        if (isDutyDay(person.days[i])) {
            rows.push_back(rowOf(person, i, words));
        } else if (person.days[i].flags.has(attendance::DayFlag::PresentOnFreeDay)) {
            rows.push_back(rowOf(person, i, words));
            rows.back().cells[7] = ValueCell(words.text(u"person.free"_s));
            rows.back().cells[9] = ValueCell(words.text(u"flag.HADIR_DI_HARI_LIBUR"_s));
        }
    }
    if (rows.empty()) rows.push_back({{ValueCell(words.text(u"person.noDuty"_s), static_cast<int>(columns))}});
    return rows;
}

std::vector<std::pair<QString, QString>> factsOf(const PersonMonth& person, const AttendanceWords& words)
{
    const auto& line = person.line;
    const auto orDash = [](const QString& text) { return text.isEmpty() ? u"–"_s : text; };
    return {{words.text(u"person.name"_s), line.person.fullName()},
            {words.text(u"person.nip"_s), orDash(printedNip(line.person.nip))},
            {words.text(u"person.rank"_s), orDash(line.rank)},
            {words.text(u"person.post"_s), orDash(line.post)},
            {words.text(u"person.unit"_s), line.unitName.isEmpty() ? line.officeName : line.unitName + u", "_s + line.officeName}};
}

QStringList notesOf(const PersonMonth& person, const AttendanceWords& words)
{
    const auto values = tallyValues(person.tally);
    attendance::OfficeMonth basis;
    basis.range = person.range;
    basis.today = person.today;
    basis.calendarSources = person.calendarSources;
    return QStringList{words.text(u"person.counts"_s, values),
                       words.text(person.tally.settled() > 0 ? u"person.result"_s : u"person.resultEmpty"_s, values)}
        << basisLines(basis, person.tally.scheduled, words);
}

Signature employeeSignature(const PersonMonth& person, const AttendanceWords& words)
{
    Signature signature;
    signature.above = {words.text(u"person.employee"_s)};
    signature.name = person.line.person.fullName();
    signature.nameBold = signature.nameUnderlined = true;
    const QString nip = printedNip(person.line.person.nip);
    if (!nip.isEmpty()) signature.below = {u"NIP. "_s + nip};
    return signature;
}

ValueSheet sheetOf(const PersonMonth& person, const AttendanceFrame& frame, const AttendanceWords& words)
{
    ValueSheet sheet;
    sheet.name = person.line.person.name;
    sheet.isLandscape = false;
    sheet.title = words.lines(u"person.title"_s);
    sheet.facts = factsOf(person, words);
    sheet.columns = {{17.5, Align::Center}, {13, Align::Left}, {22, Align::Center}, {13, Align::Center}, {13, Align::Center},
                     {17, Align::Right},    {15, Align::Right}, {24, Align::Left}, {21, Align::Left},   {0, Align::Left}};
    sheet.head = headOf(words.lines(u"person.columns"_s));
    sheet.body = bodyOf(person, words, sheet.columns.size());
    ValueRow total{{ValueCell(words.text(u"person.total"_s), 5), ValueCell(qint64(person.tally.lateMinutes)),
                    ValueCell(qint64(person.tally.earlyMinutes)), ValueCell(QString(), 3)}};
    total.cells.front().align = Align::Right;
    sheet.totals = {std::move(total)};
    sheet.notes = notesOf(person, words);
    sheet.size = 8.5;
    sheet.sidePadding = 0.8;
    sheet.leftSigner = employeeSignature(person, words);
    sheet.signer = signerOf(frame, words);
    return sheet;
}

} // namespace

ValuePaper personPaper(std::span<const PersonMonth> people, const AttendanceFrame& frame, const wording::TextCatalogue& catalogue)
{
    TINJAU_ENSURE(!people.empty(), "a paper about people has somebody");
    const AttendanceWords first(catalogue, commonOf(people.front()));
    ValuePaper paper = paperFor(frame, first, first.text(people.size() == 1 ? u"person.footer"_s : u"matrix.footer"_s));
    for (const PersonMonth& person : people) paper.sheets.push_back(sheetOf(person, frame, AttendanceWords(catalogue, commonOf(person))));
    return paper;
}

} // namespace tinjau::print
