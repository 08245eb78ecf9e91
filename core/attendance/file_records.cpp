// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/file_records.h"

#include <algorithm>
#include <map>

namespace tinjau::attendance {

using namespace Qt::StringLiterals;
using organisation::MatchClass;
using organisation::SheetPerson;

namespace {

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

ListEntry entryOf(const FileReading& file, const SheetStatus& status)
{
    const Meant meant = meantBy(file, status.person);
    ListEntry entry{meant.person, status.day, ListMark::None, {}, {}, {}, meant.namedAs};
    if (status.code == u"H"_s) entry.mark = ListMark::Present;
    else if (status.code == u"TK"_s) entry.mark = ListMark::Absent;
    else entry.code = status.code;
    return entry;
}

/// The first and the last time of each person and day.
void addTimes(const FileReading& file, const RowRecords& part, std::vector<ListEntry>& entries)
{
    std::map<std::pair<int, QDate>, std::pair<int, int>> times;
    for (std::size_t i = part.punches.from; i < part.punches.to; ++i) {
        const SheetPunch& punch = file.reading.punches[i];
        if (punch.person < 0) continue;
        const int minute = punch.second / 60;
        const auto [known, isNew] = times.try_emplace({punch.person, punch.day}, minute, minute);
        known->second = {std::min(known->second.first, minute), std::max(known->second.second, minute)};
    }
    for (const auto& [key, minutes] : times) {
        const Meant meant = meantBy(file, key.first);
        ListEntry entry{meant.person, key.second, ListMark::None, minutes.first, {}, {}, meant.namedAs};
        if (minutes.second != minutes.first) entry.out = minutes.second;
        entries.push_back(entry);
    }
}

/// A letter with a number was issued; without one it is only said that it will come.
ExcuseLetter letterOf(const FileReading& file, const SheetLetter& listed)
{
    const Meant meant = meantBy(file, listed.person);
    ExcuseLetter letter{listed.code, listed.number, {}, listed.number.isEmpty() ? LetterState::Applied : LetterState::Approved,
                        {listed.first, listed.last}, {}, {}, {}};
    if (listed.date.isValid()) letter.datedOn = listed.date;
    if (meant.person) letter.people = {*meant.person};
    else letter.named = {meant.namedAs};
    return letter;
}

std::optional<FileSpan> spanOf(const FileReading& file, const std::vector<Punch>& punches, MachineId machine)
{
    if (file.reading.layout.kind != u"punches"_s) return std::nullopt;
    if (const auto& period = file.reading.layout.period)
        return FileSpan{machine, startOf(period->first), startOf(period->last.addDays(1))};
    std::optional<FileSpan> span;
    for (const Punch& punch : punches) {
        if (isClockReset(punch.at)) continue;
        if (!span) span = FileSpan{machine, punch.at, punch.at + 1};
        span->from = std::min(span->from, punch.at);
        span->to = std::max(span->to, punch.at + 1);
    }
    return span;
}

} // namespace

QString markOf(const SheetPerson& person)
{
    if (!person.pin.isEmpty()) return person.pin;
    return person.nip.isEmpty() ? person.name.simplified() : person.nip;
}

FileRecords recordsOf(const FileReading& file, const RowRecords& part, MachineId machine)
{
    FileRecords records;
    if (file.reading.layout.kind == u"matrix"_s) {
        addTimes(file, part, records.entries);
    } else {
        for (std::size_t i = part.punches.from; i < part.punches.to; ++i) {
            const SheetPunch& punch = file.reading.punches[i];
            if (punch.person < 0) continue;
            const QString mark = markOf(file.reading.people[static_cast<std::size_t>(punch.person)]);
            if (!mark.isEmpty()) records.punches.push_back({machine, mark, startOf(punch.day) + punch.second});
        }
    }
    for (std::size_t i = part.statuses.from; i < part.statuses.to; ++i)
        if (file.reading.statuses[i].person >= 0) records.entries.push_back(entryOf(file, file.reading.statuses[i]));
    for (std::size_t i = part.letters.from; i < part.letters.to; ++i)
        if (file.reading.letters[i].person >= 0) records.letters.push_back(letterOf(file, file.reading.letters[i]));
    return records;
}

FileRecords recordsOf(const FileReading& file, MachineId machine)
{
    const SheetReading& reading = file.reading;
    FileRecords records
        = recordsOf(file, {{0, reading.punches.size()}, {0, reading.statuses.size()}, {0, reading.letters.size()}}, machine);
    records.span = spanOf(file, records.punches, machine);
    return records;
}

} // namespace tinjau::attendance
