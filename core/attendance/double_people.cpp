// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/double_people.h"

#include <map>

namespace tinjau::attendance {

using namespace Qt::StringLiterals;
using organisation::SheetPerson;

namespace {

constexpr qsizetype digitsOfBirth = 8;

QString nameOf(const SheetPerson& person)
{
    return person.parts.name.isEmpty() ? person.name : person.parts.name;
}

} // namespace

std::vector<SheetProblem> doublesIn(const SheetReading& roster, const organisation::TitleList& titles, bool isText)
{
    std::vector<SheetProblem> found;
    const auto say = [&](const QString& code, const SheetPerson& person, const QString& seen, const QString& before) {
        const exchange::CellAddress at{person.row, isText ? 0 : 1};
        found.push_back({code, roster.layout.sheet, {at, at}, {}, seen, before});
    };
    std::map<std::pair<QString, QString>, const SheetPerson*> byPin, byBirth;
    for (const SheetPerson& person : roster.people) {
        for (const organisation::SheetPin& pin : person.pins) {
            const auto [first, isNew] = byPin.try_emplace({pin.machine.toLower(), pin.pin}, &person);
            if (!isNew && first->second != &person) say(u"PIN_GANDA"_s, person, pin.pin, nameOf(*first->second));
        }
        const bool hasNip = person.nip.size() == 18 && person.nipRaw.isEmpty();
        if (!hasNip || nameOf(person).isEmpty()) continue;
        const auto [first, isNew] = byBirth.try_emplace({organisation::nameKey(nameOf(person), titles), person.nip.left(digitsOfBirth)}, &person);
        if (!isNew && first->second->nip != person.nip) say(u"DUA_NIP"_s, person, person.nip, first->second->nip);
    }
    return found;
}

} // namespace tinjau::attendance
