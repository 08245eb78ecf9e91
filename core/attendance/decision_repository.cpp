// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/decision_repository.h"

#include "core/base/ensure.h"

#include <algorithm>
#include <array>

namespace tinjau::attendance {

using namespace Qt::StringLiterals;

namespace {

// Whoever is named by a NIP is known as soon as the register knows it, whichever came first.
constexpr const char* lettersOf = R"(
    SELECT l.id, l.code, l.number, l.dated_on, l.state, l.first_day, l.last_day, l.from_minute, l.to_minute, b.file_name,
        w.id, w.name, o.name
    FROM excuse_letter l
    JOIN excuse_letter_person p ON p.letter_id = l.id
    LEFT JOIN person n ON n.nip = p.named_as AND n.merged_into IS NULL
    JOIN person w ON w.id = coalesce(p.person_id, n.id)
    JOIN placement s ON s.person_id = w.id
    JOIN office o ON o.id = s.office_id
    LEFT JOIN import_batch b ON b.id = l.batch_id
    WHERE l.first_day <= :last AND l.last_day >= :first
        AND coalesce(s.valid_from, '0000') <= :last AND coalesce(s.valid_to, '9999') >= :first
        AND (:office IS NULL OR s.office_id = :office)
    GROUP BY l.id, w.id
    ORDER BY l.first_day, l.number, l.id, w.name)";
constexpr const char* setLetterState = "UPDATE excuse_letter SET state = :state WHERE id = :id";
constexpr const char* deleteVerification = "DELETE FROM absence_verification WHERE person_id = :person AND day = :day";

const std::array<QString, 4> letterStates{u"diajukan"_s, u"disetujui"_s, u"ditolak"_s, u"dibatalkan"_s};

LetterState stateNamed(const QString& word)
{
    const auto found = std::ranges::find(letterStates, word);
    TINJAU_ENSURE(found != letterStates.end(), "the data file checks its words");
    return static_cast<LetterState>(found - letterStates.begin());
}

LetterLine lineAt(const storage::Statement& row)
{
    LetterLine line{row.column<LetterId>(0), {}, {}, row.column<std::optional<QString>>(9).value_or(QString()), row.column<QString>(12)};
    line.letter = {row.column<QString>(1), row.column<QString>(2), row.column<std::optional<QDate>>(3), stateNamed(row.column<QString>(4)),
                   {row.column<QDate>(5), row.column<QDate>(6)}, {}, {}, {}};
    if (const auto from = row.column<std::optional<int>>(7)) line.letter.hours = calendar::MinuteSpan{*from, row.column<int>(8)};
    return line;
}

} // namespace

std::vector<LetterLine> DecisionRepository::letters(const DateRange& days, std::optional<organisation::OfficeId> office)
{
    std::vector<LetterLine> lines;
    storage::Statement row = m_session.prepare(lettersOf);
    row.bind(":first", days.first).bind(":last", days.last).bind(":office", office);
    while (row.step()) {
        if (lines.empty() || lines.back().id != row.column<LetterId>(0)) lines.push_back(lineAt(row));
        lines.back().letter.people.push_back(row.column<PersonId>(10));
        lines.back().names.push_back(row.column<QString>(11));
    }
    return lines;
}

void DecisionRepository::setState(LetterId letter, LetterState state)
{
    m_session.prepare(setLetterState).bind(":id", letter).bind(":state", letterStates.at(static_cast<std::size_t>(state))).run();
}

void DecisionRepository::removeVerification(PersonId person, QDate day)
{
    m_session.prepare(deleteVerification).bind(":person", person).bind(":day", day).run();
}

} // namespace tinjau::attendance
