// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_range.h"
#include "core/organisation/office.h"
#include "core/organisation/register.h"
#include "core/storage/session.h"

#include <optional>
#include <vector>

namespace tinjau::organisation {

/// Atasan langsung of one person that was named for him.
struct NamedSuperior {
    std::optional<qint64> id = {};
    PersonId person = PersonId::fromNumber(0);
    PersonId superior = PersonId::fromNumber(0);
    DateRange validity = {};
    bool operator==(const NamedSuperior&) const = default;
};

/// Who leads an office or one of its units for a while.
struct UnitHead {
    std::optional<qint64> id = {};
    OfficeId office = OfficeId::fromNumber(0);
    std::optional<UnitId> unit = {}; ///< none: the office as a whole
    PersonId person = PersonId::fromNumber(0);
    DateRange validity = {};
    bool operator==(const UnitHead&) const = default;
};

/// Superiors by name and by the place that they lead.
class SuperiorRepository {
public:
    explicit SuperiorRepository(storage::Session& session) : m_session(session) {}

    /// Those named for the person, oldest first.
    std::vector<NamedSuperior> of(PersonId person);
    std::vector<NamedSuperior> all();
    /// From `since` on it is this one; who was it until then ends the day before.
    bool setSuperior(PersonId person, PersonId superior, QDate since);
    /// The head of the unit leads the person again from `since` on.
    void endSuperior(PersonId person, QDate since);
    void update(const NamedSuperior& superior);

    std::vector<UnitHead> heads();
    /// From `since` on the place is led by this person.
    bool setHead(OfficeId office, std::optional<UnitId> unit, PersonId person, QDate since);
    void insert(const UnitHead& head);
    void update(const UnitHead& head);

private:
    void insert(const NamedSuperior& superior);

    storage::Session& m_session;
};

} // namespace tinjau::organisation
