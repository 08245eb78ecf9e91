// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/unit_repository.h"

#include "core/base/ensure.h"
#include "core/storage/row_values.h"

namespace tinjau::organisation {

using storage::orNothing;

namespace {

constexpr const char* insertUnit = R"(
    INSERT INTO unit(office_id, parent_id, name, kind, valid_from, valid_to)
    VALUES (:office, :parent, :name, :kind, :from, :to))";
constexpr const char* updateUnit = R"(
    UPDATE unit SET office_id = :office, parent_id = :parent, name = :name, kind = :kind,
        valid_from = :from, valid_to = :to
    WHERE id = :id)";
constexpr const char* deleteUnit = "DELETE FROM unit WHERE id = :id";
constexpr const char* findUnit = R"(
    SELECT id, office_id, parent_id, name, kind, valid_from, valid_to FROM unit WHERE id = :id)";
constexpr const char* unitsOf = R"(
    SELECT id, office_id, parent_id, name, kind, valid_from, valid_to FROM unit
    WHERE (:office IS NULL OR office_id = :office)
      AND (:day IS NULL
           OR (coalesce(valid_from, :day) <= :day AND coalesce(valid_to, :day) >= :day))
    ORDER BY office_id, name, id)";

constexpr const char* insertService = R"(
    INSERT INTO service(office_id, unit_id, name, valid_from, valid_to)
    VALUES (:office, :unit, :name, :from, :to))";
constexpr const char* updateService = R"(
    UPDATE service SET office_id = :office, unit_id = :unit, name = :name, valid_from = :from,
        valid_to = :to
    WHERE id = :id)";
constexpr const char* deleteService = "DELETE FROM service WHERE id = :id";
constexpr const char* findService = R"(
    SELECT id, office_id, unit_id, name, valid_from, valid_to FROM service WHERE id = :id)";
constexpr const char* servicesOf = R"(
    SELECT id, office_id, unit_id, name, valid_from, valid_to FROM service
    WHERE (:office IS NULL OR office_id = :office)
      AND (:day IS NULL
           OR (coalesce(valid_from, :day) <= :day AND coalesce(valid_to, :day) >= :day))
    ORDER BY office_id, name, id)";

void bindUnit(storage::Statement& statement, const Unit& unit)
{
    statement.bind(":office", unit.office)
        .bind(":parent", unit.parent)
        .bind(":name", unit.name)
        .bind(":kind", orNothing(unit.kind));
    bindRange(statement, unit.validity);
}

Unit unitAt(const storage::Statement& row)
{
    return {row.column<UnitId>(0), row.column<OfficeId>(1), row.column<std::optional<UnitId>>(2),
            row.column<QString>(3), textAt(row, 4), rangeAt(row, 5)};
}

void bindService(storage::Statement& statement, const Service& service)
{
    statement.bind(":office", service.office)
        .bind(":unit", service.unit)
        .bind(":name", service.name);
    bindRange(statement, service.validity);
}

Service serviceAt(const storage::Statement& row)
{
    return {row.column<ServiceId>(0), row.column<OfficeId>(1), row.column<std::optional<UnitId>>(2),
            row.column<QString>(3), rangeAt(row, 4)};
}

std::vector<Unit> unitsWhere(storage::Session& session, std::optional<OfficeId> office, QDate on)
{
    storage::Statement statement = session.prepare(unitsOf);
    statement.bind(":office", office).bind(":day", orNothing(on));
    std::vector<Unit> units;
    while (statement.step()) units.push_back(unitAt(statement));
    return units;
}

std::vector<Service> servicesWhere(storage::Session& session, std::optional<OfficeId> office, QDate on)
{
    storage::Statement statement = session.prepare(servicesOf);
    statement.bind(":office", office).bind(":day", orNothing(on));
    std::vector<Service> services;
    while (statement.step()) services.push_back(serviceAt(statement));
    return services;
}

/// The one with this name, case apart.
template <typename Named>
const Named* named(const std::vector<Named>& all, const QString& name)
{
    for (const Named& one : all)
        if (one.name.compare(name, Qt::CaseInsensitive) == 0) return &one;
    return nullptr;
}

} // namespace

UnitId UnitRepository::insert(const Unit& unit)
{
    storage::Statement statement = m_session.prepare(insertUnit);
    bindUnit(statement, unit);
    statement.run();
    return UnitId::fromNumber(m_session.lastInsertId());
}

void UnitRepository::update(const Unit& unit)
{
    TINJAU_ENSURE(unit.id.has_value(), "only a stored unit can be changed");
    storage::Statement statement = m_session.prepare(updateUnit);
    bindUnit(statement, unit);
    statement.bind(":id", *unit.id).run();
}

void UnitRepository::remove(UnitId id)
{
    m_session.prepare(deleteUnit).bind(":id", id).run();
}

std::optional<Unit> UnitRepository::find(UnitId id)
{
    storage::Statement statement = m_session.prepare(findUnit);
    statement.bind(":id", id);
    if (!statement.step()) return std::nullopt;
    return unitAt(statement);
}

std::vector<Unit> UnitRepository::of(OfficeId office, QDate on)
{
    return unitsWhere(m_session, office, on);
}

std::vector<Unit> UnitRepository::all(QDate on)
{
    return unitsWhere(m_session, std::nullopt, on);
}

UnitId UnitRepository::idOf(OfficeId office, const QString& name, QDate on)
{
    const QString wanted = name.simplified();
    if (const auto all = of(office, on); const Unit* known = named(all, wanted)) return *known->id;
    Unit unit;
    unit.office = office;
    unit.name = wanted;
    return insert(unit);
}

ServiceId ServiceRepository::insert(const Service& service)
{
    storage::Statement statement = m_session.prepare(insertService);
    bindService(statement, service);
    statement.run();
    return ServiceId::fromNumber(m_session.lastInsertId());
}

void ServiceRepository::update(const Service& service)
{
    TINJAU_ENSURE(service.id.has_value(), "only a stored service can be changed");
    storage::Statement statement = m_session.prepare(updateService);
    bindService(statement, service);
    statement.bind(":id", *service.id).run();
}

void ServiceRepository::remove(ServiceId id)
{
    m_session.prepare(deleteService).bind(":id", id).run();
}

std::optional<Service> ServiceRepository::find(ServiceId id)
{
    storage::Statement statement = m_session.prepare(findService);
    statement.bind(":id", id);
    if (!statement.step()) return std::nullopt;
    return serviceAt(statement);
}

std::vector<Service> ServiceRepository::of(OfficeId office, QDate on)
{
    return servicesWhere(m_session, office, on);
}

std::vector<Service> ServiceRepository::all(QDate on)
{
    return servicesWhere(m_session, std::nullopt, on);
}

ServiceId ServiceRepository::idOf(OfficeId office, const QString& name, QDate on)
{
    const QString wanted = name.simplified();
    if (const auto all = of(office, on); const Service* known = named(all, wanted))
        return *known->id;
    Service service;
    service.office = office;
    service.name = wanted;
    return insert(service);
}

} // namespace tinjau::organisation
