// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/register.h"

#include <algorithm>
#include <set>

namespace tinjau::organisation {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestNipPrefix = 9;
/// Below this a beginning of a name proves nothing.
constexpr int shortestNamePrefix = 6;

QString letters(const QString& text)
{
    QString key;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.isLetterOrNumber()) key += c.toLower();
    return key;
}

bool isDigits(const QString& text)
{
    return !text.isEmpty()
           && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QString matchClassName(MatchClass matched)
{
    switch (matched) {
    case MatchClass::Nip: return u"NIP"_s;
    case MatchClass::Pin: return u"PIN"_s;
    case MatchClass::NipPrefix: return u"NIP_PREFIX"_s;
    case MatchClass::Nip15AndName: return u"NIP15+NAME"_s;
    case MatchClass::Name: return u"NAME"_s;
    case MatchClass::Prefix: return u"PREFIX"_s;
    case MatchClass::Ambiguous: return u"AMBIGUOUS"_s;
    case MatchClass::None: break;
    }
    return {};
}

QString nameKey(const QString& name, const TitleList& titles)
{
    const QString bare = letters(titles.split(name.simplified()).name);
    return bare.isEmpty() ? letters(name) : bare;
}

Register::Register(std::vector<RegisteredPerson> people) : m_people(std::move(people))
{
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        const RegisteredPerson& person = m_people[i];
        m_keys.push_back(nameKey(person.name, m_titles));
        if (!person.nip.isEmpty()) m_byNip.insert(person.nip, i);
        m_byName[m_keys.back()].push_back(i);
        for (const SheetPin& pin : person.pins) {
            m_byPin[pin.machine.toLower() + u'/' + pin.pin].push_back(i);
            m_byPin[u'*' + pin.pin].push_back(i);
        }
    }
}

std::optional<std::size_t> Register::withNip(const QString& nip) const
{
    const auto found = m_byNip.constFind(nip);
    return found == m_byNip.constEnd() ? std::nullopt : std::optional(*found);
}

std::vector<std::size_t> Register::withNipPrefix(const QString& digits) const
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_people.size(); ++i)
        if (m_people[i].nip.startsWith(digits)) found.push_back(i);
    return found;
}

bool Register::mayBeNamed(std::size_t person, const QString& name) const
{
    const QString asked = nameKey(name, m_titles), known = m_keys[person];
    if (asked.isEmpty()) return false;
    return asked == known || (asked.size() >= shortestNamePrefix && known.startsWith(asked));
}

RegisterMatch Register::findByName(const QString& name, const NameHabits& habits) const
{
    const QString key = nameKey(name, m_titles);
    if (key.isEmpty()) return {};
    if (const auto equal = m_byName.constFind(key); equal != m_byName.constEnd()) {
        if (equal->size() > 1) return {std::nullopt, MatchClass::Ambiguous};
        return {equal->front(), MatchClass::Name};
    }
    if (key.size() < shortestNamePrefix) return {};
    std::vector<std::size_t> longer;
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        if (m_keys[i].startsWith(key)) longer.push_back(i);
    if (longer.empty()) return {};
    if (longer.size() > 1) return {std::nullopt, MatchClass::Ambiguous};
    const bool isFull = habits.fieldWidth > 0 && name.size() >= habits.fieldWidth;
    return {longer.front(), isFull ? MatchClass::Name : MatchClass::Prefix};
}

RegisterMatch Register::findByPin(const SheetPerson& person, const NameHabits& habits) const
{
    if (!habits.machine.isEmpty()) {
        const auto known = m_byPin.constFind(habits.machine.toLower() + u'/' + person.pin);
        if (known != m_byPin.constEnd() && known->size() == 1)
            return {known->front(), MatchClass::Pin};
    }
    if (isDigits(person.pin) && person.pin.size() == 18)
        if (const auto found = withNip(person.pin)) return {found, MatchClass::Nip};
    if (isDigits(person.pin) && person.pin.size() >= shortestNipPrefix && person.pin.size() < 18) {
        const auto found = withNipPrefix(person.pin);
        if (found.size() == 1) return {found.front(), MatchClass::NipPrefix};
        if (found.size() > 1) return {std::nullopt, MatchClass::Ambiguous};
    }
    return {};
}

RegisterMatch Register::find(const SheetPerson& person, const NameHabits& habits) const
{
    if (person.nip.size() == 18 && person.nipRaw.isEmpty())
        if (const auto found = withNip(person.nip)) return {found, MatchClass::Nip};
    if (!person.pin.isEmpty())
        if (const RegisterMatch found = findByPin(person, habits);
            found.matched != MatchClass::None)
            return found;
    if (!person.name.isEmpty()) return findByName(person.name, habits);
    if (person.pin.isEmpty()) return {};
    const auto anywhere = m_byPin.constFind(u'*' + person.pin);
    if (anywhere == m_byPin.constEnd()) return {};
    const std::set<std::size_t> owners(anywhere->begin(), anywhere->end());
    if (owners.size() > 1) return {std::nullopt, MatchClass::Ambiguous};
    return {*owners.begin(), MatchClass::Pin};
}

} // namespace tinjau::organisation
