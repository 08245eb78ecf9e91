// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/signatory_repository.h"

#include "core/base/ensure.h"
#include "core/storage/row_values.h"

namespace tinjau::organisation {

using storage::orNothing;

using namespace Qt::StringLiterals;

namespace {

constexpr const char* insertSignatory = R"(
    INSERT INTO signatory(office_id, paper_kind, name, rank, nip, name_only, post, own_post,
        on_behalf_of, through, acting, valid_from, valid_to)
    VALUES (:office, :use, :name, :rank, :nip, :name_only, :post, :own_post, :on_behalf_of, :through,
        :acting, :from, :to))";
constexpr const char* updateSignatory = R"(
    UPDATE signatory SET office_id = :office, paper_kind = :use, name = :name, rank = :rank,
        nip = :nip, name_only = :name_only, post = :post, own_post = :own_post,
        on_behalf_of = :on_behalf_of, through = :through, acting = :acting, valid_from = :from,
        valid_to = :to
    WHERE id = :id)";
constexpr const char* deleteSignatory = "DELETE FROM signatory WHERE id = :id";
constexpr const char* signatoriesOf = R"(
    SELECT id, office_id, paper_kind, name, rank, nip, name_only, post, own_post, on_behalf_of, through,
        acting, valid_from, valid_to
    FROM signatory WHERE coalesce(office_id, 0) = coalesce(:office, 0)
    ORDER BY coalesce(valid_from, ''), id)";

QString nameOf(Acting acting)
{
    switch (acting) {
    case Acting::None: return u"none"_s;
    case Acting::Plt: return u"plt"_s;
    case Acting::Plh: return u"plh"_s;
    case Acting::Pj: return u"pj"_s;
    }
    return u"none"_s;
}

Acting actingNamed(const QString& name)
{
    if (name == "plt"_L1) return Acting::Plt;
    if (name == "plh"_L1) return Acting::Plh;
    return name == "pj"_L1 ? Acting::Pj : Acting::None;
}

void bindSignatory(storage::Statement& statement, const Signatory& signatory)
{
    const Signer& signer = signatory.entry.signer;
    const Authority& authority = signatory.entry.authority;
    statement.bind(":office", signatory.office)
        .bind(":use", orNothing(signatory.entry.use))
        .bind(":name", signer.name)
        .bind(":rank", orNothing(signer.rank))
        .bind(":nip", signer.nip ? std::optional(signer.nip->digits()) : std::nullopt)
        .bind(":name_only", signer.nameOnly)
        .bind(":post", authority.post)
        .bind(":own_post", orNothing(authority.ownPost))
        .bind(":on_behalf_of", orNothing(authority.onBehalfOf))
        .bind(":through", orNothing(authority.through))
        .bind(":acting", nameOf(authority.acting));
    bindRange(statement, signer.validity);
}

Signatory signatoryAt(const storage::Statement& row)
{
    Signatory signatory{row.column<SignatoryId>(0), row.column<std::optional<OfficeId>>(1),
                        SignatoryEntry{textAt(row, 2), {}, {}}};
    Signer& signer = signatory.entry.signer;
    signer.name = row.column<QString>(3);
    signer.rank = textAt(row, 4);
    signer.nip = Nip::parse(textAt(row, 5));
    signer.nameOnly = row.column<bool>(6);
    signer.validity = rangeAt(row, 12);
    Authority& authority = signatory.entry.authority;
    authority.post = row.column<QString>(7);
    authority.ownPost = textAt(row, 8);
    authority.onBehalfOf = textAt(row, 9);
    authority.through = textAt(row, 10);
    authority.acting = actingNamed(row.column<QString>(11));
    return signatory;
}

} // namespace

SignatoryId SignatoryRepository::insert(const Signatory& signatory)
{
    storage::Statement statement = m_session.prepare(insertSignatory);
    bindSignatory(statement, signatory);
    statement.run();
    return SignatoryId::fromNumber(m_session.lastInsertId());
}

void SignatoryRepository::update(const Signatory& signatory)
{
    TINJAU_ENSURE(signatory.id.has_value(), "only a stored signatory can be changed");
    storage::Statement statement = m_session.prepare(updateSignatory);
    bindSignatory(statement, signatory);
    statement.bind(":id", *signatory.id).run();
}

void SignatoryRepository::remove(SignatoryId id)
{
    m_session.prepare(deleteSignatory).bind(":id", id).run();
}

std::vector<Signatory> SignatoryRepository::of(std::optional<OfficeId> office)
{
    storage::Statement statement = m_session.prepare(signatoriesOf);
    statement.bind(":office", office);
    std::vector<Signatory> all;
    while (statement.step()) all.push_back(signatoryAt(statement));
    return all;
}

} // namespace tinjau::organisation
