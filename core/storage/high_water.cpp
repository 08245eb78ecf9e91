// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/high_water.h"

namespace tinjau::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr char selectMark[] = "SELECT value FROM store_fact WHERE name = :name";

constexpr char upsertMark[] = R"sql(
    INSERT INTO store_fact(name, value) VALUES (:name, :value)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value
)sql";

} // namespace

std::optional<qint64> highWater(Session& session, const QString& name)
{
    const auto kept = session.prepare(selectMark).bind(":name", u"highest/"_s + name).optionalValue<QString>();
    return kept ? std::optional(kept->toLongLong()) : std::nullopt;
}

void raiseHighWater(Session& session, const QString& name, qint64 number)
{
    if (number <= highWater(session, name).value_or(0)) return;
    session.prepare(upsertMark).bind(":name", u"highest/"_s + name).bind(":value", QString::number(number)).run();
}

} // namespace tinjau::storage
