// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/evidence.h"
#include "core/organisation/office.h"
#include "core/storage/session.h"

#include <optional>
#include <vector>

namespace tinjau::attendance {

using LetterId = Id<struct LetterTag>;

/// A stored letter with the names of the people it is about.
struct LetterLine {
    LetterId id = LetterId::fromNumber(0);
    ExcuseLetter letter = {}; ///< `people`: those of the office asked for
    std::vector<QString> names = {}; ///< of `people`, without titles
    QString file = {};        ///< that it was imported from; empty: entered by hand
    QString office = {};      ///< where the first of them is placed
    bool operator==(const LetterLine&) const = default;
};

/// What people decided and may decide otherwise: states of letters, verified absences.
class DecisionRepository {
public:
    explicit DecisionRepository(storage::Session& session) : m_session(session) {}

    /// Letters that touch the days (both ends included) and somebody who is placed in the office (without one: in
    /// any) on one of them; by first day, then by number.
    std::vector<LetterLine> letters(const DateRange& days, std::optional<organisation::OfficeId> office);
    /// A refused or cancelled letter excuses nobody, but stays to be seen.
    void setState(LetterId letter, LetterState state);
    /// The absence is a candidate again.
    void removeVerification(PersonId person, QDate day);

private:
    storage::Session& m_session;
};

} // namespace tinjau::attendance
