// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reversal.h"

#include "core/storage/sql_failure.h"

#include <sqlite3.h>

namespace tinjau::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr char selectVersion[] = "SELECT schema_version FROM journal_act WHERE id = :act";

constexpr char selectEntries[] = R"sql(
    SELECT id, table_name, row_id, before, after FROM journal_entry WHERE act_id = :act ORDER BY id
)sql";

constexpr char selectBulk[] = R"sql(
    SELECT id, operation, table_name, batch_id, digests
    FROM journal_bulk WHERE act_id = :act ORDER BY id DESC
)sql";

constexpr char insertRemoval[] = R"sql(
    INSERT INTO journal_bulk(act_id, operation, table_name, batch_id, row_count, digests, checksum)
    VALUES (:act, 'remove', :table, :batch, :count, :digests, :checksum)
)sql";

constexpr char insertKeptRows[] = R"sql(
    INSERT INTO journal_bulk_rows(bulk_id, part, rows) VALUES (:bulk, :part, :rows)
)sql";

constexpr char selectKeptRows[] = R"sql(
    SELECT rows FROM journal_bulk_rows WHERE bulk_id = :bulk ORDER BY part
)sql";

constexpr char insertTouched[] = R"sql(
    INSERT INTO touched_row(role, table_name, row_id) VALUES (:role, :table, :row)
    ON CONFLICT DO NOTHING
)sql";

/// Later acts on a row that are in force: not undone, and not an undo.
constexpr char selectLaterAct[] = R"sql(
    SELECT max(coalesce(a.of_act, a.id)) FROM journal_entry AS e JOIN journal_act AS a ON a.id = e.act_id
    WHERE e.table_name = :table AND e.row_id = :row AND e.act_id > :target AND a.kind <> 'undo'
      AND coalesce((SELECT u.kind FROM journal_act AS u WHERE u.of_act = coalesce(a.of_act, a.id)
                    ORDER BY u.id DESC LIMIT 1), 'redo') = 'redo'
)sql";

/// The list of dependants is for people; a thousand is as good as all.
constexpr std::size_t mostDependants = 1000;
constexpr int rowsPerPart = 2000;

QByteArray bytesOf(std::string_view view)
{
    return QByteArray(view.data(), static_cast<qsizetype>(view.size()));
}

std::optional<QByteArray> optionalBytes(const Statement& row, int column)
{
    if (row.isNull(column)) return std::nullopt;
    return bytesOf(row.view(column));
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

Reversal::Reversal(Session& session, Recorder& recorder, SchemaHistory& history, ActId target)
    : m_session(session), m_recorder(recorder), m_history(history), m_target(target),
      m_version(session.prepare(selectVersion).bind(":act", target).value<qint64>()),
      m_touch(session.prepare(insertTouched))
{
}

std::vector<Dependant> Reversal::run()
{
    // Until the commit: rows come back in any order.
    m_session.connection().execute("PRAGMA defer_foreign_keys = ON; DELETE FROM touched_row;");
    loadChanges();
    for (const Bulk& bulk : loadBulk()) {
        if (bulk.isInsert)
            removeBulk(bulk);
        else
            restoreBulk(bulk);
    }
    revertRows();
    if (m_dependants.empty()) findReferences();
    m_session.connection().execute("DELETE FROM touched_row");
    return m_dependants;
}

void Reversal::loadChanges()
{
    Statement select = m_session.prepare(selectEntries);
    select.bind(":act", m_target);
    while (select.step()) {
        const Key key{select.column<QString>(1), select.column<qint64>(2)};
        auto [place, isNew] = m_changes.try_emplace(key);
        if (isNew) place->second.before = optionalBytes(select, 3);
        place->second.after = optionalBytes(select, 4);
        place->second.lastEntry = select.column<qint64>(0);
    }
}

std::vector<Reversal::Bulk> Reversal::loadBulk()
{
    std::vector<Bulk> found;
    Statement select = m_session.prepare(selectBulk);
    select.bind(":act", m_target);
    while (select.step())
        found.push_back({select.column<qint64>(0), select.column<QString>(1) == u"insert"_s,
                         select.column<QString>(2), select.column<qint64>(3),
                         select.column<QByteArray>(4)});
    return found;
}

bool Reversal::isAsTheActLeftIt(const Key& key, quint64 digest, std::string_view then)
{
    if (changedInNewerColumns(key)) return false;
    const auto changed = m_changes.find(key);
    if (changed == m_changes.end()) return rowDigest(then) == digest;
    return changed->second.after && viewOf(*changed->second.after) == then;
}

/// What was written after a migration may stand in columns that the act does not know.
bool Reversal::changedInNewerColumns(const Key& key)
{
    return m_version != m_recorder.version() && actThatChanged(key.first, key.second).has_value();
}

void Reversal::removeBulk(const Bulk& bulk)
{
    const JournalledTable& table = tableNow(bulk.table);
    const std::vector<RowDigest> inserted = unpacked(bulk.digests);
    std::vector<RowDigest> removed;
    std::vector<QByteArray> parts;
    QByteArray part;

    const bool isOlder = tableThen(bulk.table) != table;
    Statement select =
        m_session.prepare("SELECT " + rowAsJson(table, "t")
                          + (isOlder ? ", " + rowAsJson(tableThen(bulk.table), "t") : "")
                          + " FROM \"" + table.name.toStdString() + "\" AS t WHERE t.id = :id");
    const int id = select.parameter(":id");
    for (const RowDigest& row : inserted) {
        const Key key{bulk.table, row.row};
        const auto inAct = m_changes.find(key);
        const bool deletedInAct = inAct != m_changes.end() && !inAct->second.after;
        select.bind(id, row.row);
        if (!select.step()) {
            if (!deletedInAct) addDependant(bulk.table, row.row);
            continue;
        }
        const std::string_view now = select.view(0);
        const std::string_view then = isOlder ? select.view(1) : now;
        if (deletedInAct || !isAsTheActLeftIt(key, row.digest, then))
            addDependant(bulk.table, row.row);
        removed.push_back({row.row, rowDigest(now)});
        part += part.isEmpty() ? '[' : ',';
        part += QByteArrayView(now.data(), static_cast<qsizetype>(now.size()));
        if (removed.size() % rowsPerPart == 0) {
            parts.push_back(qCompress(part + ']', 6));
            part.clear();
        }
        select.reset();
        touch("gone", bulk.table, row.row);
    }
    if (!part.isEmpty()) parts.push_back(qCompress(part + ']', 6));
    // The net change of a row that came in with the batch is its whole life; it goes with the
    // batch.
    for (const RowDigest& row : inserted) m_changes.erase({bulk.table, row.row});
    if (!m_dependants.empty() || removed.empty()) return;

    const QByteArray digests = packed(removed);
    m_session.prepare(insertRemoval)
        .bind(":act", *m_session.act())
        .bind(":table", bulk.table)
        .bind(":batch", bulk.batch)
        .bind(":count", static_cast<qint64>(removed.size()))
        .bind(":digests", digests)
        .bind(":checksum", sha256Hex(digests))
        .run();
    const qint64 record = m_session.lastInsertId();
    int number = 0;
    for (const QByteArray& rows : parts) keepRows(record, number++, rows);

    const Recorder::BulkRemoval silence(m_recorder);
    m_session
        .prepare("DELETE FROM \"" + table.name.toStdString()
                 + "\" WHERE id IN (SELECT row_id FROM touched_row"
                   " WHERE role = 'gone' AND table_name = :table)")
        .bind(":table", bulk.table)
        .run();
}

void Reversal::keepRows(qint64 bulk, int part, const QByteArray& rows)
{
    m_session.prepare(insertKeptRows)
        .bind(":bulk", bulk)
        .bind(":part", part)
        .bind(":rows", rows)
        .run();
}

void Reversal::restoreBulk(const Bulk& bulk)
{
    const JournalledTable& table = tableThen(bulk.table);
    for (const RowDigest& row : unpacked(bulk.digests)) touch("back", bulk.table, row.row);
    Statement insert = m_session.prepare(
        "INSERT INTO \"" + table.name.toStdString() + "\"(" + columnList(table) + ") SELECT "
        + columnsFromJson(table, "j.value") + " FROM json_each(:rows) AS j WHERE true");
    Statement select = m_session.prepare(selectKeptRows);
    select.bind(":bulk", bulk.id);
    while (select.step()) {
        const QByteArray rows = qUncompress(select.column<QByteArray>(0));
        insert.bind(":rows", viewOf(rows)).run();
    }
}

void Reversal::revertRows()
{
    // The last change first: what it made room for can then come back.
    std::vector<const std::pair<const Key, Change>*> ordered;
    for (const auto& entry : m_changes)
        if (entry.second.before != entry.second.after) ordered.push_back(&entry);
    std::sort(ordered.begin(), ordered.end(), [](const auto* a, const auto* b) {
        return a->second.lastEntry > b->second.lastEntry;
    });
    for (const auto* entry : ordered) {
        const auto& [table, row] = entry->first;
        if (currentRow(tableThen(table), row) != entry->second.after
            || changedInNewerColumns(entry->first))
            addDependant(table, row);
    }
    if (!m_dependants.empty()) return;
    for (const auto* entry : ordered)
        revertRow(tableThen(entry->first.first), entry->first.second, entry->second);
}

void Reversal::revertRow(const JournalledTable& table, qint64 row, const Change& change)
{
    const std::string name = '"' + table.name.toStdString() + '"';
    if (!change.before) {
        m_session.prepare("DELETE FROM " + name + " WHERE id = :row").bind(":row", row).run();
        touch("gone", table.name, row);
        return;
    }
    touch("back", table.name, row);
    const std::string values = columnsFromJson(table, ":json");
    Statement write = m_session.prepare(
        change.after
            ? "UPDATE " + name + " SET (" + columnList(table) + ") = (SELECT " + values
                  + ") WHERE id = " + std::to_string(row)
            : "INSERT INTO " + name + "(" + columnList(table) + ") VALUES (" + values + ")");
    write.bind(":json", viewOf(*change.before)).run();
}

std::optional<QByteArray> Reversal::currentRow(const JournalledTable& table, qint64 row)
{
    Statement select = m_session.prepare("SELECT " + rowAsJson(table, "t") + " FROM \""
                                         + table.name.toStdString() + "\" AS t WHERE t.id = :id");
    select.bind(":id", row);
    if (!select.step()) return std::nullopt;
    return bytesOf(select.view(0));
}

void Reversal::touch(const char* role, const QString& table, qint64 row)
{
    m_touch.bind(":role", std::string_view(role)).bind(":table", table).bind(":row", row).run();
}

void Reversal::findReferences()
{
    for (const dialect::Reference& reference : dialect::references(m_session.connection())) {
        if (!m_recorder.table(reference.table) || !m_recorder.table(reference.target)) continue;
        const std::string child = '"' + reference.table.toStdString() + '"';
        const std::string target = '"' + reference.target.toStdString() + '"';
        const std::string column = "c.\"" + reference.column.toStdString() + '"';

        Statement stillRefer = m_session.prepare(
            "SELECT c.id FROM touched_row AS g CROSS JOIN " + child + " AS c ON " + column
            + " = g.row_id WHERE g.role = 'gone' AND g.table_name = :target LIMIT "
            + std::to_string(mostDependants));
        stillRefer.bind(":target", reference.target);
        while (stillRefer.step()) addDependant(reference.table, stillRefer.column<qint64>(0));

        Statement nowMissing = m_session.prepare(
            "SELECT DISTINCT " + column + " FROM touched_row AS b CROSS JOIN " + child
            + " AS c ON c.id = b.row_id WHERE b.role = 'back' AND b.table_name = :child AND "
            + column + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + target
            + " AS t WHERE t.id = " + column + ")");
        nowMissing.bind(":child", reference.table);
        while (nowMissing.step()) addDependant(reference.target, nowMissing.column<qint64>(0));
    }
}

void Reversal::addDependant(const QString& table, qint64 row)
{
    if (m_dependants.size() >= mostDependants) return;
    const Dependant found{table, row, actThatChanged(table, row)};
    if (std::find(m_dependants.begin(), m_dependants.end(), found) == m_dependants.end())
        m_dependants.push_back(found);
}

std::optional<ActId> Reversal::actThatChanged(const QString& table, qint64 row)
{
    return m_session.prepare(selectLaterAct)
        .bind(":table", table)
        .bind(":row", row)
        .bind(":target", m_target)
        .value<std::optional<ActId>>();
}

const JournalledTable& Reversal::tableThen(const QString& name)
{
    return m_version == m_recorder.version() ? tableNow(name) : m_history.table(m_version, name);
}

const JournalledTable& Reversal::tableNow(const QString& name)
{
    const JournalledTable* table = m_recorder.table(name);
    // Only a file that was changed outside can name a table that no schema has.
    if (!table)
        throw SqlFailure(SQLITE_CORRUPT, u"the journal names no table of the schema"_s, name);
    return *table;
}

} // namespace tinjau::storage
