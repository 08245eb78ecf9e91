// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/organisation/nip.h"
#include "core/organisation/sheet_person.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace tinjau::organisation {

using PersonId = Id<struct PersonTag>;

/// What the register knows of a person, for finding him again.
struct RegisteredPerson {
    std::optional<PersonId> id = {};
    QString nip = {};  ///< empty where there is none
    QString name = {}; ///< without titles
    QString unit = {};
    std::vector<SheetPin> pins = {};
    bool operator==(const RegisteredPerson&) const = default;
};

/// By what a person of a file was found. Only Nip, and Pin of a known machine, are taken without
/// asking.
enum class MatchClass { None, Nip, Pin, NipPrefix, Nip15AndName, Name, Prefix, Ambiguous };
/// "NIP", "NIP15+NAME", …; empty for None.
QString matchClassName(MatchClass matched);

struct RegisterMatch {
    std::optional<std::size_t> person = {}; ///< index into Register::people()
    MatchClass matched = MatchClass::None;
    bool operator==(const RegisterMatch&) const = default;
};

/// How a file writes its names and numbers.
struct NameHabits {
    QString machine = {};    ///< whose PINs these are, if known
    int fieldWidth = 0;      ///< names are cut there by the format itself; 0: they are not
};

/// The people that are known on one day.
class Register {
public:
    Register() = default;
    explicit Register(std::vector<RegisteredPerson> people);

    const std::vector<RegisteredPerson>& people() const { return m_people; }
    bool isEmpty() const { return m_people.empty(); }

    std::optional<std::size_t> withNip(const QString& nip) const;
    std::vector<std::size_t> withNipPrefix(const QString& digits) const;
    RegisterMatch find(const SheetPerson& person, const NameHabits& habits = {}) const;
    /// Whether a name of a file can be that of the person: equal, or cut off.
    bool mayBeNamed(std::size_t person, const QString& name) const;

private:
    RegisterMatch findByName(const QString& name, const NameHabits& habits) const;
    RegisterMatch findByPin(const SheetPerson& person, const NameHabits& habits) const;

    std::vector<RegisteredPerson> m_people;
    std::vector<QString> m_keys; ///< nameKey() of each
    QHash<QString, std::size_t> m_byNip;
    QHash<QString, std::vector<std::size_t>> m_byName;
    QHash<QString, std::vector<std::size_t>> m_byPin;
    TitleList m_titles = TitleList::shipped();
};

/// A name for comparing: without titles, case, marks and blanks.
QString nameKey(const QString& name, const TitleList& titles);

} // namespace tinjau::organisation
