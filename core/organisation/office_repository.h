// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/office.h"
#include "core/storage/session.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace tinjau::organisation {

/// The offices of the regency.
class OfficeRepository {
public:
    explicit OfficeRepository(storage::Session& session) : m_session(session) {}

    OfficeId insert(const Office& office);
    /// The office must have its id.
    void update(const Office& office);
    /// Refused by the database while anything refers to it.
    void remove(OfficeId id);

    std::optional<Office> find(OfficeId id);
    /// The office with this name or short name on a day, case apart; of several the oldest.
    std::optional<Office> named(const QString& name, QDate on);
    /// All that exist on a day, by name; all that ever existed for an invalid day.
    std::vector<Office> all(QDate on);
    /// The id of the office with this name, made if there is none.
    OfficeId idOf(const QString& name, QDate on);

private:
    storage::Session& m_session;
};

} // namespace tinjau::organisation
