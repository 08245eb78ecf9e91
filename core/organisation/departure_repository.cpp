// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/departure_repository.h"

#include "core/base/ensure.h"
#include "core/storage/row_values.h"

#include <array>

namespace tinjau::organisation {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* insertDeparture = R"(
    INSERT INTO departure(person_id, last_day, reason, note) VALUES (:person, :day, :reason, :note))";
constexpr const char* updateDeparture = R"(
    UPDATE departure SET person_id = :person, last_day = :day, reason = :reason, note = :note WHERE id = :id)";
constexpr const char* deleteDeparture = "DELETE FROM departure WHERE id = :id";
constexpr const char* someDepartures = R"(
    SELECT id, person_id, last_day, reason, note FROM departure
    WHERE :person IS NULL OR person_id = :person ORDER BY last_day, id)";

constexpr std::array<const char*, 5> words{"pensiun", "pindah", "berhenti", "meninggal", "lain"};

void bindDeparture(storage::Statement& statement, const Departure& departure)
{
    statement.bind(":person", departure.person)
        .bind(":day", departure.lastDay)
        .bind(":reason", departureWord(departure.reason))
        .bind(":note", storage::orNothing(departure.note));
}

std::map<PersonId, Departure> departuresWhere(storage::Session& session, std::optional<PersonId> person)
{
    storage::Statement row = session.prepare(someDepartures);
    row.bind(":person", person);
    std::map<PersonId, Departure> found;
    while (row.step()) {
        const auto reason = departureReasonOf(row.column<QString>(3));
        found.insert_or_assign(row.column<PersonId>(1), Departure{row.column<qint64>(0), row.column<PersonId>(1), row.column<QDate>(2),
                                                                  reason.value_or(DepartureReason::Other), storage::textAt(row, 4)});
    }
    return found;
}

} // namespace

QString departureWord(DepartureReason reason)
{
    return QString::fromLatin1(words[static_cast<std::size_t>(reason)]);
}

std::optional<DepartureReason> departureReasonOf(const QString& word)
{
    for (std::size_t i = 0; i < words.size(); ++i)
        if (word == QLatin1StringView(words[i])) return static_cast<DepartureReason>(i);
    return std::nullopt;
}

void DepartureRepository::insert(const Departure& departure)
{
    storage::Statement statement = m_session.prepare(insertDeparture);
    bindDeparture(statement, departure);
    statement.run();
}

void DepartureRepository::update(const Departure& departure)
{
    TINJAU_ENSURE(departure.id.has_value(), "only a stored departure can be changed");
    storage::Statement statement = m_session.prepare(updateDeparture);
    bindDeparture(statement, departure);
    statement.bind(":id", *departure.id).run();
}

void DepartureRepository::remove(qint64 id)
{
    m_session.prepare(deleteDeparture).bind(":id", id).run();
}

std::map<PersonId, Departure> DepartureRepository::newest()
{
    return departuresWhere(m_session, std::nullopt);
}

std::optional<Departure> DepartureRepository::newestOf(PersonId person)
{
    const auto found = departuresWhere(m_session, person);
    return found.empty() ? std::nullopt : std::optional(found.begin()->second);
}

} // namespace tinjau::organisation
