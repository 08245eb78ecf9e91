// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/dated_name.h"

#include "core/organisation/office_repository.h"
#include "core/organisation/unit_repository.h"

namespace tinjau::organisation {

using namespace Qt::StringLiterals;
using storage::Session;

namespace {

OfficeRepository repositoryOf(Session& session, OfficeId)
{
    return OfficeRepository(session);
}
UnitRepository repositoryOf(Session& session, UnitId)
{
    return UnitRepository(session);
}
ServiceRepository repositoryOf(Session& session, ServiceId)
{
    return ServiceRepository(session);
}

/// Does `work` with the office, unit or service, and its repository.
template <typename Work>
Result<void> withThing(Session& session, const NamedThing& thing, Work work)
{
    return std::visit(
        [&](auto id) -> Result<void> {
            auto repository = repositoryOf(session, id);
            auto found = repository.find(id);
            if (!found) return failure(ErrorCode::NotFound, {u"name"_s, QString::number(id.number())});
            return work(*found, repository);
        },
        thing);
}

QString isoOf(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

Result<QDate> firstDayOfNextName(Session& session, const NamedThing& thing)
{
    QDate first;
    const auto found = withThing(session, thing, [&](const auto& named, const auto&) -> Result<void> {
        first = named.validity.first;
        return {};
    });
    if (!found) return failure(found.error());
    const auto former = FormerNameRepository(session).of(thing);
    if (!former.empty()) first = former.back().lastDay.addDays(1);
    return first.isValid() ? first.addDays(1) : QDate();
}

Result<void> rename(Session& session, const NamedThing& thing, const QString& name, QDate from)
{
    const auto earliest = firstDayOfNextName(session, thing);
    if (!earliest) return failure(earliest.error());
    if (from.isValid() && earliest->isValid() && from < *earliest) return failure(ErrorCode::RuleRefused, {u"name-day"_s, isoOf(*earliest)});
    return withThing(session, thing, [&](auto& named, auto& repository) -> Result<void> {
        if (from.isValid()) FormerNameRepository(session).add(thing, {named.name, from.addDays(-1)});
        named.name = name;
        repository.update(named);
        return {};
    });
}

Result<void> endAfter(Session& session, const NamedThing& thing, QDate lastDay)
{
    return withThing(session, thing, [&](auto& named, auto& repository) -> Result<void> {
        if (named.validity.first.isValid() && lastDay < named.validity.first) return failure(ErrorCode::RuleRefused, {u"end-day"_s, isoOf(named.validity.first)});
        named.validity.last = lastDay;
        repository.update(named);
        return {};
    });
}

} // namespace tinjau::organisation
