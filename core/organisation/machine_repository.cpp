// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/machine_repository.h"

#include "core/base/ensure.h"

#include <algorithm>

namespace tinjau::organisation {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* insertMachine = "INSERT INTO machine(office_id, name) VALUES (:office, :name)";
constexpr const char* updateMachine = "UPDATE machine SET office_id = :office, name = :name WHERE id = :id";
constexpr const char* allMachines = "SELECT id, name, office_id FROM machine ORDER BY office_id, name, id";

} // namespace

MachineId MachineRepository::insert(const Machine& machine)
{
    m_session.prepare(insertMachine).bind(":office", machine.office).bind(":name", machine.name).run();
    return MachineId::fromNumber(m_session.lastInsertId());
}

void MachineRepository::update(const Machine& machine)
{
    TINJAU_ENSURE(machine.id.has_value(), "only a stored machine can be changed");
    m_session.prepare(updateMachine).bind(":office", machine.office).bind(":name", machine.name).bind(":id", *machine.id).run();
}

std::vector<Machine> MachineRepository::all()
{
    storage::Statement row = m_session.prepare(allMachines);
    std::vector<Machine> machines;
    while (row.step())
        machines.push_back({row.column<MachineId>(0), row.column<QString>(1), row.column<std::optional<OfficeId>>(2)});
    return machines;
}

std::vector<Machine> MachineRepository::meant(const QString& name, std::optional<OfficeId> office)
{
    std::vector<Machine> machines = all();
    std::erase_if(machines, [&](const Machine& one) {
        return !name.isEmpty() && one.name.compare(name.simplified(), Qt::CaseInsensitive) != 0;
    });
    if (!office && !name.isEmpty()) return machines;
    const bool isOfOffice = office && std::ranges::find(machines, office, &Machine::office) != machines.end();
    std::erase_if(machines, [&](const Machine& one) { return isOfOffice ? one.office != office : one.office.has_value(); });
    return machines;
}

std::vector<Machine> MachineRepository::meantOrMade(const QString& name, std::optional<OfficeId> office)
{
    std::vector<Machine> machines = meant(name, office);
    if (!machines.empty()) return machines;
    Machine made{{}, name.isEmpty() ? u"Mesin absensi"_s : name.simplified(), office};
    made.id = insert(made);
    return {made};
}

} // namespace tinjau::organisation
