// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/office.h"
#include "core/storage/session.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace tinjau::organisation {

/// The work units of offices.
class UnitRepository {
public:
    explicit UnitRepository(storage::Session& session) : m_session(session) {}

    UnitId insert(const Unit& unit);
    void update(const Unit& unit);
    void remove(UnitId id);
    std::optional<Unit> find(UnitId id);
    /// Those of an office on a day, by name; all of them for an invalid day.
    std::vector<Unit> of(OfficeId office, QDate on);
    /// Those of every office, by office and name; with an invalid day also those that are no more.
    std::vector<Unit> all(QDate on);
    /// The id of the unit of this name in the office, made if there is none.
    UnitId idOf(OfficeId office, const QString& name, QDate on);

private:
    storage::Session& m_session;
};

/// The kinds of service of offices.
class ServiceRepository {
public:
    explicit ServiceRepository(storage::Session& session) : m_session(session) {}

    ServiceId insert(const Service& service);
    void update(const Service& service);
    void remove(ServiceId id);
    std::optional<Service> find(ServiceId id);
    /// Those of an office on a day, by name; all of them for an invalid day.
    std::vector<Service> of(OfficeId office, QDate on);
    /// Those of every office, by office and name; with an invalid day also those that are no more.
    std::vector<Service> all(QDate on);
    /// The id of the service of this name in the office, made if there is none.
    ServiceId idOf(OfficeId office, const QString& name, QDate on);

private:
    storage::Session& m_session;
};

} // namespace tinjau::organisation
