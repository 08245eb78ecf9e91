// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/mapping_repository.h"

#include "core/attendance/stored_moment.h"
#include "core/storage/row_values.h"

#include <algorithm>
#include <map>

namespace tinjau::attendance {

namespace {

constexpr const char* insertUser = R"(
    INSERT INTO machine_user(batch_id, machine_id, pin, name, nip) VALUES (:batch, :machine, :pin, :name, :nip))";
constexpr const char* punchedPins = R"(
    SELECT pin, count(DISTINCT at), min(at), max(at) FROM punch WHERE machine_id = :machine GROUP BY pin)";
constexpr const char* usersOfMachine
    = "SELECT DISTINCT pin, name, nip FROM machine_user WHERE machine_id = :machine ORDER BY pin, name, nip";

// A NIP that the register knows needs no confirmation.
constexpr const char* unsureNames = R"(
    SELECT office, named, sum(is_letter = 0), sum(is_letter), min(first), max(last), person FROM (
        SELECT e.office_id AS office, e.named_as AS named, 0 AS is_letter, e.day AS first, e.day AS last,
            a.person_id AS person
        FROM list_entry e LEFT JOIN name_owner a ON a.named_as = e.named_as AND a.office_id IS e.office_id
        WHERE e.person_id IS NULL AND NOT EXISTS (SELECT 1 FROM person n WHERE n.nip = e.named_as AND n.merged_into IS NULL)
        UNION ALL
        SELECT l.office_id, p.named_as, 1, l.first_day, l.last_day, a.person_id
        FROM excuse_letter_person p JOIN excuse_letter l ON l.id = p.letter_id
        LEFT JOIN name_owner a ON a.named_as = p.named_as AND a.office_id IS l.office_id
        WHERE p.person_id IS NULL AND NOT EXISTS (SELECT 1 FROM person n WHERE n.nip = p.named_as AND n.merged_into IS NULL))
    GROUP BY office, named ORDER BY office, named)";
constexpr const char* firstPlace = R"(
    SELECT coalesce(b.file_name, ''), x.source FROM (
        SELECT batch_id, source FROM list_entry WHERE person_id IS NULL AND named_as = :named AND office_id IS :office
        UNION ALL
        SELECT l.batch_id, l.source FROM excuse_letter_person p JOIN excuse_letter l ON l.id = p.letter_id
        WHERE p.person_id IS NULL AND p.named_as = :named AND l.office_id IS :office) x
    LEFT JOIN import_batch b ON b.id = x.batch_id LIMIT 1)";
constexpr const char* saveName = R"(
    INSERT INTO name_owner(office_id, named_as, person_id, found_by) VALUES (:office, :named, :person, :found_by)
    ON CONFLICT (named_as, coalesce(office_id, 0)) DO UPDATE SET person_id = excluded.person_id, found_by = excluded.found_by)";
constexpr const char* removeName = "DELETE FROM name_owner WHERE named_as = :named AND office_id IS :office RETURNING id";

bool isBefore(const SeenPin& a, const SeenPin& b)
{
    const auto isNumber = [](const QString& pin) { return std::ranges::all_of(pin, [](QChar c) { return c >= u'0' && c <= u'9'; }); };
    const bool areNumbers = isNumber(a.pin) && isNumber(b.pin);
    return areNumbers && a.pin.size() != b.pin.size() ? a.pin.size() < b.pin.size() : a.pin < b.pin;
}

} // namespace

void MappingRepository::insert(const std::vector<MachineUser>& users, std::optional<organisation::BatchId> batch)
{
    storage::Statement statement = m_session.prepare(insertUser);
    for (const MachineUser& user : users)
        statement.bind(":batch", batch)
            .bind(":machine", user.machine)
            .bind(":pin", user.pin)
            .bind(":name", user.name)
            .bind(":nip", user.nip)
            .run();
}

std::vector<SeenPin> MappingRepository::pinsOf(organisation::MachineId machine)
{
    std::map<QString, SeenPin> seen;
    storage::Statement punched = m_session.prepare(punchedPins);
    punched.bind(":machine", machine);
    while (punched.step()) {
        const QString pin = punched.column<QString>(0);
        seen[pin] = {pin, punched.column<qint64>(1), momentFrom(punched.view(2)), momentFrom(punched.view(3)), {}, {}};
    }
    storage::Statement user = m_session.prepare(usersOfMachine);
    user.bind(":machine", machine);
    while (user.step()) {
        SeenPin& pin = seen[user.column<QString>(0)];
        pin.pin = user.column<QString>(0);
        const QString name = user.column<QString>(1), nip = user.column<QString>(2);
        if (!name.isEmpty() && !pin.names.contains(name)) pin.names << name;
        if (!nip.isEmpty() && !pin.nips.contains(nip)) pin.nips << nip;
    }
    std::vector<SeenPin> pins;
    for (auto& [pin, one] : seen) pins.push_back(std::move(one));
    std::ranges::sort(pins, isBefore);
    return pins;
}

std::vector<SeenName> MappingRepository::names()
{
    storage::Statement row = m_session.prepare(unsureNames);
    std::vector<SeenName> names;
    while (row.step())
        names.push_back({row.column<std::optional<organisation::OfficeId>>(0), row.column<QString>(1), row.column<qint64>(2),
                         row.column<qint64>(3), row.column<QDate>(4), row.column<QDate>(5), {}, {},
                         row.column<std::optional<organisation::PersonId>>(6)});
    storage::Statement place = m_session.prepare(firstPlace);
    for (SeenName& name : names) {
        place.bind(":named", name.named).bind(":office", name.office);
        if (place.step()) {
            name.file = place.column<QString>(0);
            name.source = place.column<QString>(1);
        }
        place.reset();
    }
    return names;
}

void MappingRepository::setOwner(std::optional<organisation::OfficeId> office, const QString& named, organisation::PersonId person,
                                 const QString& foundBy)
{
    m_session.prepare(saveName)
        .bind(":office", office)
        .bind(":named", named)
        .bind(":person", person)
        .bind(":found_by", foundBy)
        .run();
}

bool MappingRepository::forgetOwner(std::optional<organisation::OfficeId> office, const QString& named)
{
    storage::Statement row = m_session.prepare(removeName);
    row.bind(":named", named).bind(":office", office);
    bool isForgotten = false;
    while (row.step()) isForgotten = true;
    return isForgotten;
}

} // namespace tinjau::attendance
