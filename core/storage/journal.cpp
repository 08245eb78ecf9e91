// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"

#include "core/storage/reversal.h"
#include "core/storage/store.h"

#include <QJsonDocument>

namespace tinjau::storage {

using namespace Qt::StringLiterals;

namespace {

/// Columns of an act, in the order that readAct() takes them; `a` is the act.
constexpr char actColumns[] = R"sql(
    a.id, a.at, a.actor, a.code, a.description, a.source, a.kind, a.of_act,
    coalesce((SELECT u.kind FROM journal_act AS u WHERE u.of_act = a.id
              ORDER BY u.id DESC LIMIT 1), 'redo') = 'undo'
)sql";

constexpr char fromActs[] = R"sql(
    FROM journal_act AS a WHERE a.id < :before ORDER BY a.id DESC LIMIT :limit
)sql";

constexpr char fromAct[] = "FROM journal_act AS a WHERE a.id = :act";

constexpr char fromHistory[] = R"sql(
    , e.before, e.after
    FROM journal_entry AS e JOIN journal_act AS a ON a.id = e.act_id
    WHERE e.table_name = :table AND e.row_id = :row ORDER BY e.id
)sql";

constexpr char fromBatches[] = R"sql(
    , e.row_id,
        (SELECT coalesce(sum(b.row_count), 0) FROM journal_bulk AS b
         WHERE b.act_id = e.act_id AND b.batch_id = e.row_id AND b.operation = 'insert'),
        (SELECT coalesce(l.after, l.before) FROM journal_entry AS l
         WHERE l.table_name = e.table_name AND l.row_id = e.row_id ORDER BY l.id DESC LIMIT 1)
    FROM journal_entry AS e JOIN journal_act AS a ON a.id = e.act_id
    WHERE e.table_name = :table AND e.before IS NULL AND a.kind = 'act' ORDER BY e.id
)sql";

constexpr char selectActOfBatch[] = R"sql(
    SELECT e.act_id FROM journal_entry AS e JOIN journal_act AS a ON a.id = e.act_id
    WHERE e.table_name = :table AND e.row_id = :batch AND e.before IS NULL AND a.kind = 'act'
)sql";

constexpr char selectLastUndoable[] = R"sql(
    SELECT max(a.id) FROM journal_act AS a
    WHERE a.kind = 'act'
      AND coalesce((SELECT u.kind FROM journal_act AS u WHERE u.of_act = a.id
                    ORDER BY u.id DESC LIMIT 1), 'redo') = 'redo'
)sql";

/// A new act ends the chance to redo what was undone before it.
constexpr char selectLastRedoable[] = R"sql(
    SELECT u.of_act FROM journal_act AS u
    WHERE u.kind = 'undo'
      AND u.id > (SELECT coalesce(max(id), 0) FROM journal_act WHERE kind = 'act')
      AND NOT EXISTS (SELECT 1 FROM journal_act AS r WHERE r.of_act = u.of_act AND r.id > u.id)
    ORDER BY u.id DESC LIMIT 1
)sql";

/// The last act that undid or redid `act` before the one that is being written.
constexpr char selectInForce[] = R"sql(
    SELECT coalesce((SELECT u.id FROM journal_act AS u WHERE u.of_act = :act AND u.id < :writing
                     ORDER BY u.id DESC LIMIT 1), :act)
)sql";

Statement selectingAct(Session& session, const char* from)
{
    std::string sql = "SELECT ";
    sql += actColumns;
    sql += from;
    return session.prepare(sql);
}

ActKind kindOf(const QString& word)
{
    if (word == u"undo"_s) return ActKind::Undo;
    return word == u"redo"_s ? ActKind::Redo : ActKind::Act;
}

JournalAct readAct(const Statement& row)
{
    return {row.column<ActId>(0),
            row.column<QDateTime>(1),
            row.column<QString>(2),
            row.column<QString>(3),
            row.column<QString>(4),
            row.column<std::optional<QString>>(5),
            kindOf(row.column<QString>(6)),
            row.column<std::optional<ActId>>(7),
            row.column<bool>(8)};
}

std::optional<QJsonObject> readObject(const Statement& row, int column)
{
    if (row.isNull(column)) return std::nullopt;
    return QJsonDocument::fromJson(row.column<QByteArray>(column)).object();
}

/// The table that rows with a batch_id refer to; empty if the schema has none.
QString batchTable(Connection& connection)
{
    for (const dialect::Reference& reference : dialect::references(connection))
        if (reference.column == u"batch_id"_s) return reference.target;
    return {};
}

std::optional<JournalAct> findAct(Session& session, ActId act)
{
    Statement select = selectingAct(session, fromAct);
    select.bind(":act", act);
    if (!select.step()) return std::nullopt;
    return readAct(select);
}

std::vector<Dependant> reverse(Session& session, Recorder& recorder, ActId act)
{
    const ActId inForce = session.prepare(selectInForce)
                              .bind(":act", act)
                              .bind(":writing", *session.act())
                              .value<ActId>();
    SchemaHistory history;
    return Reversal(session, recorder, history, inForce).run();
}

QStringList named(const std::vector<Dependant>& dependants)
{
    QStringList names;
    for (const Dependant& one : dependants)
        names << u"%1/%2/%3"_s.arg(one.table).arg(one.row).arg(
            one.act ? QString::number(one.act->number()) : QString());
    return names;
}

} // namespace

Result<std::vector<JournalAct>> Journal::acts(int limit, std::optional<ActId> before)
{
    return m_store.read([&](Session& session) {
        std::vector<JournalAct> found;
        Statement select = selectingAct(session, fromActs);
        select.bind(":limit", limit)
            .bind(":before", before ? before->number() : std::numeric_limits<qint64>::max());
        while (select.step()) found.push_back(readAct(select));
        return found;
    });
}

Result<std::vector<Change>> Journal::history(const QString& table, qint64 row)
{
    return m_store.read([&](Session& session) {
        std::vector<Change> found;
        Statement select = selectingAct(session, fromHistory);
        select.bind(":table", table).bind(":row", row);
        while (select.step())
            found.push_back({readAct(select), readObject(select, 9), readObject(select, 10)});
        return found;
    });
}

Result<std::vector<JournalBatch>> Journal::batches()
{
    return m_store.read([&](Session& session) {
        std::vector<JournalBatch> found;
        Statement select = selectingAct(session, fromBatches);
        select.bind(":table", batchTable(session.connection()));
        while (select.step())
            found.push_back({select.column<qint64>(9), readAct(select), select.column<qint64>(10),
                             readObject(select, 11)});
        return found;
    });
}

Result<std::optional<ActId>> Journal::lastUndoable()
{
    return m_store.read([](Session& session) {
        return session.prepare(selectLastUndoable).value<std::optional<ActId>>();
    });
}

Result<std::optional<ActId>> Journal::lastRedoable()
{
    return m_store.read([](Session& session) {
        return session.prepare(selectLastRedoable).optionalValue<ActId>();
    });
}

Result<ActId> Journal::undo(ActId act)
{
    return revert(act, ActKind::Undo);
}

Result<ActId> Journal::redo(ActId act)
{
    return revert(act, ActKind::Redo);
}

Result<ActId> Journal::undoBatch(qint64 batch)
{
    const Result<std::optional<ActId>> act = m_store.read([&](Session& session) {
        return session.prepare(selectActOfBatch)
            .bind(":table", batchTable(session.connection()))
            .bind(":batch", batch)
            .optionalValue<ActId>();
    });
    if (!act) return failure(act.error());
    if (!*act) return failure(ErrorCode::NotFound, {QString::number(batch)}, m_store.path());
    return undo(**act);
}

Result<ActId> Journal::revert(ActId act, ActKind kind)
{
    const Result<std::optional<JournalAct>> found =
        m_store.read([&](Session& session) { return findAct(session, act); });
    if (!found) return failure(found.error());
    if (!*found || (*found)->kind != ActKind::Act)
        return failure(ErrorCode::NotFound, {QString::number(act.number())}, m_store.path());
    const JournalAct& original = **found;
    if (original.isUndone == (kind == ActKind::Undo))
        return failure(ErrorCode::BadArgument, {u"act"_s, original.description}, m_store.path());

    const Act again{original.code, original.description, original.source};
    return m_store.perform(again, kind, act, [&](Session& session) -> Result<ActId> {
        const auto dependants = reverse(session, *m_store.m_recorder, act);
        if (!dependants.empty())
            return failure(ErrorCode::Conflict, named(dependants), m_store.path());
        return *session.act();
    });
}

Result<std::vector<Dependant>> Journal::dependants(ActId act)
{
    std::vector<Dependant> found;
    // Tried in earnest and rolled back: only so are all references looked at.
    const Result<void> tried =
        m_store.perform({u"undo"_s, {}}, ActKind::Undo, act, [&](Session& session) -> Result<void> {
            found = reverse(session, *m_store.m_recorder, act);
            return failure(ErrorCode::Cancelled);
        });
    if (tried.error().code != ErrorCode::Cancelled) return failure(tried.error());
    return found;
}

} // namespace tinjau::storage
