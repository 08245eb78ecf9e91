// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/office.h"
#include "core/storage/session.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace tinjau::organisation {

/// Whose name it is.
using NamedThing = std::variant<OfficeId, UnitId, ServiceId>;

/// A name that is no longer in use (nama lama).
struct FormerName {
    QString name = {};
    QDate lastDay = {}; ///< on which it still held
    bool operator==(const FormerName&) const = default;
};

/// Names that changed at a day, so that an older paper keeps the name of its time. The name of now
/// stands with the office, unit or service itself.
class FormerNameRepository {
public:
    explicit FormerNameRepository(storage::Session& session) : m_session(session) {}

    void add(const NamedThing& thing, const FormerName& former);
    /// Oldest first.
    std::vector<FormerName> of(const NamedThing& thing);
    /// Those of everything, each oldest first; what never had another name is missing.
    std::map<NamedThing, std::vector<FormerName>> all();
    /// The name that held on a day, if it was another one than now.
    std::optional<QString> on(const NamedThing& thing, QDate day);

private:
    storage::Session& m_session;
};

} // namespace tinjau::organisation
