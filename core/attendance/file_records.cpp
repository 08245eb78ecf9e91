// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/file_records.h"

#include <algorithm>
#include <map>

namespace tinjau::attendance {

using namespace Qt::StringLiterals;
using organisation::MatchClass;
using organisation::SheetPerson;

namespace {

/// The sheet on which a record stands, given its place in one of the lists of the reading; none for a
/// file of lines.
std::optional<QString> sheetOf(const FileReading& file, RowRecords::Span RowRecords::*list, std::size_t place)
{
    if (file.isText) return std::nullopt;
    for (const SheetPart& part : file.parts)
        if (place < (part.records.*list).to) return part.sheet;
    return file.reading.layout.sheet.value_or(QString());
}

/// Whom a list or letter means. A NIP stays as it was written, so that it does not matter whether the
/// list or the register came first.
struct Meant {
    std::optional<PersonId> person = {};
    QString namedAs = {};
};

Meant meantBy(const FileReading& file, int index)
{
    const auto place = static_cast<std::size_t>(index);
    const SheetPerson& person = file.reading.people[place];
    if (person.nip.size() == 18 && person.nipRaw.isEmpty()) return {{}, person.nip};
    const MatchedPerson& matched = file.matches[place];
    const bool isSure = matched.match.matched == MatchClass::Nip || matched.match.matched == MatchClass::Pin;
    if (isSure && !matched.nip.isEmpty()) return {{}, matched.nip};
    return {{}, person.name.isEmpty() ? markOf(person) : person.name.simplified()};
}

FiledEntry entryOf(const FileReading& file, std::size_t place)
{
    const SheetStatus& status = file.reading.statuses[place];
    const Meant meant = meantBy(file, status.person);
    ListEntry entry{meant.person, status.day, ListMark::None, {}, {}, {}, meant.namedAs};
    if (status.code == u"H"_s) entry.mark = ListMark::Present;
    else if (status.code == u"TK"_s) entry.mark = ListMark::Absent;
    else entry.code = status.code;
    return {entry, placeOfRow(sheetOf(file, &RowRecords::statuses, place), status.at.row, status.at.column)};
}

/// The first and the last time of each person and day.
void addTimes(const FileReading& file, const RowRecords& part, std::vector<FiledEntry>& entries)
{
    std::map<std::pair<int, QDate>, FiledEntry> times;
    for (std::size_t i = part.punches.from; i < part.punches.to; ++i) {
        const SheetPunch& punch = file.reading.punches[i];
        if (punch.person < 0) continue;
        const int minute = punch.second / 60;
        const auto [known, isNew] = times.try_emplace({punch.person, punch.day});
        FiledEntry& filed = known->second;
        if (isNew) {
            const Meant meant = meantBy(file, punch.person);
            filed = {{meant.person, punch.day, ListMark::None, minute, {}, {}, meant.namedAs},
                     placeOfRow(sheetOf(file, &RowRecords::punches, i), punch.row, std::max(punch.column, 1))};
        }
        const int first = std::min(*filed.entry.in, minute), last = std::max(filed.entry.out.value_or(*filed.entry.in), minute);
        filed.entry.in = first;
        filed.entry.out = last != first ? std::optional(last) : std::nullopt;
    }
    for (auto& [key, filed] : times) entries.push_back(std::move(filed));
}

/// A letter with a number was issued; without one it is only said that it will come.
FiledLetter letterOf(const FileReading& file, std::size_t place)
{
    const SheetLetter& listed = file.reading.letters[place];
    const Meant meant = meantBy(file, listed.person);
    ExcuseLetter letter{listed.code, listed.number, {}, listed.number.isEmpty() ? LetterState::Applied : LetterState::Approved,
                        {listed.first, listed.last}, {}, {}, {}};
    if (listed.date.isValid()) letter.datedOn = listed.date;
    if (meant.person) letter.people = {*meant.person};
    else letter.named = {meant.namedAs};
    return {letter, placeOfRow(sheetOf(file, &RowRecords::letters, place), listed.row)};
}

FiledPunch punchOf(const FileReading& file, const SheetPunch& punch, const std::optional<QString>& sheet, MachineId machine)
{
    const QString mark = punch.person < 0 ? QString() : markOf(file.reading.people[static_cast<std::size_t>(punch.person)]);
    return {{machine, mark, startOf(punch.day) + punch.second}, sheet, punch.row};
}

} // namespace

QString markOf(const SheetPerson& person)
{
    if (!person.pin.isEmpty()) return person.pin;
    return person.nip.isEmpty() ? person.name.simplified() : person.nip;
}

bool isOfMachine(const FileReading& file)
{
    return file.reading.layout.kind == u"punches"_s || file.reading.layout.layout == u"zk_user_dat"_s;
}

FileRecords recordsOf(const FileReading& file, const RowRecords& part, MachineId machine)
{
    FileRecords records;
    const SheetReading& reading = file.reading;
    if (reading.layout.kind == u"matrix"_s) addTimes(file, part, records.entries);
    if (reading.layout.kind == u"punches"_s)
        for (std::size_t i = part.punches.from; i < part.punches.to; ++i) {
            FiledPunch filed = punchOf(file, reading.punches[i], sheetOf(file, &RowRecords::punches, i), machine);
            if (!filed.punch.pin.isEmpty()) records.punches.push_back(std::move(filed));
        }
    for (std::size_t i = part.statuses.from; i < part.statuses.to; ++i)
        if (reading.statuses[i].person >= 0) records.entries.push_back(entryOf(file, i));
    for (std::size_t i = part.letters.from; i < part.letters.to; ++i)
        if (reading.letters[i].person >= 0) records.letters.push_back(letterOf(file, i));
    return records;
}

std::vector<FiledPunch> lostPunchesOf(const FileReading& file, MachineId machine)
{
    std::vector<FiledPunch> lost;
    if (file.reading.layout.kind != u"punches"_s) return lost;
    const std::optional<QString> sheet = file.isText ? std::nullopt : std::optional(file.reading.layout.sheet.value_or(QString()));
    for (const SheetPunch& punch : file.reading.lost) {
        FiledPunch filed = punchOf(file, punch, sheet, machine);
        if (!filed.punch.pin.isEmpty()) lost.push_back(std::move(filed));
    }
    return lost;
}

std::optional<FileSpan> spanOf(const FileReading& file, MachineId machine)
{
    if (file.reading.layout.kind != u"punches"_s) return std::nullopt;
    if (const auto& period = file.reading.layout.period)
        return FileSpan{machine, startOf(period->first), startOf(period->last.addDays(1))};
    std::optional<FileSpan> span;
    for (const SheetPunch& punch : file.reading.punches) {
        const LocalSecond at = startOf(punch.day) + punch.second;
        if (punch.person < 0 || isClockReset(at)) continue;
        if (!span) span = FileSpan{machine, at, at + 1};
        span->from = std::min(span->from, at);
        span->to = std::max(span->to, at + 1);
    }
    return span;
}

std::vector<MachineUser> usersOf(const FileReading& file, MachineId machine)
{
    std::vector<MachineUser> users;
    if (!isOfMachine(file)) return users;
    for (const SheetPerson& person : file.reading.people) {
        const MachineUser user{machine, markOf(person), person.name.simplified(), person.nipRaw.isEmpty() ? person.nip : person.nipRaw};
        const bool isCalledAnything = !user.name.isEmpty() || !user.nip.isEmpty();
        if (!user.pin.isEmpty() && isCalledAnything) users.push_back(user);
    }
    return users;
}

} // namespace tinjau::attendance
