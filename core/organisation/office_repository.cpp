// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/office_repository.h"

#include "core/base/ensure.h"
#include "core/storage/row_values.h"

namespace tinjau::organisation {

using storage::orNothing;

namespace {

constexpr const char* insertOffice = R"(
    INSERT INTO office(name, short_name, code, kind, valid_from, valid_to, merged_into)
    VALUES (:name, :short_name, :code, :kind, :from, :to, :merged))";
constexpr const char* updateOffice = R"(
    UPDATE office SET name = :name, short_name = :short_name, code = :code, kind = :kind,
        valid_from = :from, valid_to = :to, merged_into = :merged
    WHERE id = :id)";
constexpr const char* deleteOffice = "DELETE FROM office WHERE id = :id";
constexpr const char* findOffice = R"(
    SELECT id, name, short_name, code, kind, valid_from, valid_to, merged_into FROM office WHERE id = :id)";
constexpr const char* officesOn = R"(
    SELECT id, name, short_name, code, kind, valid_from, valid_to, merged_into FROM office
    WHERE :day IS NULL
       OR (coalesce(valid_from, :day) <= :day AND coalesce(valid_to, :day) >= :day)
    ORDER BY name, id)";

void bindOffice(storage::Statement& statement, const Office& office)
{
    statement.bind(":name", office.name)
        .bind(":short_name", orNothing(office.shortName))
        .bind(":code", orNothing(office.code))
        .bind(":kind", orNothing(office.kind))
        .bind(":merged", office.mergedInto);
    bindRange(statement, office.validity);
}

Office officeAt(const storage::Statement& row)
{
    return {row.column<OfficeId>(0), row.column<QString>(1), textAt(row, 2), textAt(row, 3),
            textAt(row, 4), rangeAt(row, 5), row.column<std::optional<OfficeId>>(7)};
}

bool isNamed(const Office& office, const QString& name)
{
    return office.name.compare(name, Qt::CaseInsensitive) == 0
           || (!office.shortName.isEmpty()
               && office.shortName.compare(name, Qt::CaseInsensitive) == 0);
}

} // namespace

OfficeId OfficeRepository::insert(const Office& office)
{
    storage::Statement statement = m_session.prepare(insertOffice);
    bindOffice(statement, office);
    statement.run();
    return OfficeId::fromNumber(m_session.lastInsertId());
}

void OfficeRepository::update(const Office& office)
{
    TINJAU_ENSURE(office.id.has_value(), "only a stored office can be changed");
    storage::Statement statement = m_session.prepare(updateOffice);
    bindOffice(statement, office);
    statement.bind(":id", *office.id).run();
}

void OfficeRepository::remove(OfficeId id)
{
    m_session.prepare(deleteOffice).bind(":id", id).run();
}

std::optional<Office> OfficeRepository::find(OfficeId id)
{
    storage::Statement statement = m_session.prepare(findOffice);
    statement.bind(":id", id);
    if (!statement.step()) return std::nullopt;
    return officeAt(statement);
}

std::optional<Office> OfficeRepository::named(const QString& name, QDate on)
{
    std::optional<Office> oldest;
    const QString wanted = name.simplified();
    for (const Office& office : all(on))
        if (isNamed(office, wanted) && (!oldest || office.id < oldest->id)) oldest = office;
    return oldest;
}

std::vector<Office> OfficeRepository::all(QDate on)
{
    storage::Statement statement = m_session.prepare(officesOn);
    statement.bind(":day", orNothing(on));
    std::vector<Office> offices;
    while (statement.step()) offices.push_back(officeAt(statement));
    return offices;
}

OfficeId OfficeRepository::idOf(const QString& name, QDate on)
{
    if (const auto known = named(name, on)) return *known->id;
    Office office;
    office.name = name.simplified();
    return insert(office);
}

} // namespace tinjau::organisation
