// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recorder.h"

#include "core/base/ensure.h"
#include "core/storage/journal_seal.h"

#include <sqlite3.h>

namespace tinjau::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr char insertAct[] = R"sql(
    INSERT INTO journal_act(at, actor, code, description, source, kind, of_act, schema_version,
                            previous_hash, hash)
    VALUES (:at, :actor, :code, :description, :source, :kind, :of, :version,
            coalesce((SELECT hash FROM journal_act ORDER BY id DESC LIMIT 1), :first), '')
)sql";

constexpr char sealAct[] = "UPDATE journal_act SET hash = :hash WHERE id = :act";

constexpr char removeAct[] = "DELETE FROM journal_act WHERE id = :act";

constexpr char selectIsWorthKeeping[] = R"sql(
    SELECT EXISTS (SELECT 1 FROM journal_act WHERE id = :act AND kind <> 'act')
        OR EXISTS (SELECT 1 FROM journal_entry WHERE act_id = :act)
        OR EXISTS (SELECT 1 FROM journal_bulk WHERE act_id = :act)
)sql";

constexpr char insertBulk[] = R"sql(
    INSERT INTO journal_bulk(act_id, operation, table_name, batch_id, row_count, digests, checksum)
    VALUES (:act, 'insert', :table, :batch, :count, :digests, :checksum)
)sql";

QString nameOf(ActKind kind)
{
    switch (kind) {
    case ActKind::Act:
        return u"act"_s;
    case ActKind::Undo:
        return u"undo"_s;
    case ActKind::Redo:
        break;
    }
    return u"redo"_s;
}

/// One temporary trigger: `event` is INSERT, UPDATE or DELETE.
std::string trigger(const std::string& name, const char* event, const std::string& table,
                    const std::string& when, const std::string& body)
{
    return "CREATE TEMP TRIGGER \"" + name + "\" AFTER " + event + " ON main.\"" + table + "\""
           + (when.empty() ? std::string() : " WHEN " + when) + " BEGIN " + body + " END;\n";
}

std::string entry(const std::string& table, const char* row, const std::string& before,
                  const std::string& after)
{
    return "INSERT INTO journal_entry(act_id, table_name, row_id, before, after) VALUES "
           "(journal_current_act(), '"
           + table + "', " + row + ".id, " + before + ", " + after + ");";
}

std::string someColumnDiffers(const JournalledTable& table)
{
    std::string sql;
    for (const dialect::Column& column : table.columns) {
        const std::string name = '"' + column.name.toStdString() + '"';
        sql += (sql.empty() ? "OLD." : " OR OLD.") + name + " IS NOT NEW." + name;
    }
    return sql;
}

std::string triggersFor(const JournalledTable& table)
{
    const std::string name = table.name.toStdString();
    const std::string before = rowAsJson(table, "OLD"), after = rowAsJson(table, "NEW");
    std::string sql;
    sql +=
        trigger("journal_insert_" + name, "INSERT", name,
                table.hasBatches ? "NEW.batch_id IS NULL" : "", entry(name, "NEW", "NULL", after));
    if (table.hasBatches)
        sql += trigger("journal_bulk_" + name, "INSERT", name, "NEW.batch_id IS NOT NULL",
                       "SELECT journal_note_bulk('" + name + "', NEW.batch_id, NEW.id, " + after
                           + ");");
    sql += trigger("journal_key_" + name, "UPDATE", name, "OLD.id <> NEW.id",
                   "SELECT RAISE(ABORT, 'the key of a row never changes');");
    sql += trigger("journal_update_" + name, "UPDATE", name, someColumnDiffers(table),
                   entry(name, "OLD", before, after));
    sql += trigger("journal_delete_" + name, "DELETE", name,
                   table.hasBatches ? "OLD.batch_id IS NULL OR NOT journal_is_removing()" : "",
                   entry(name, "OLD", before, "NULL"));
    return sql;
}

} // namespace

/// The functions that the triggers call; SQLite hands the recorder back to them.
struct RecorderFunctions {
    static Recorder& recorder(sqlite3_context* context)
    {
        return *static_cast<Recorder*>(sqlite3_user_data(context));
    }

    static bool refuseOutsideAct(sqlite3_context* context)
    {
        if (recorder(context).m_act) return false;
        sqlite3_result_error(context, "a change outside an act", -1);
        return true;
    }

    static void currentAct(sqlite3_context* context, int, sqlite3_value**)
    {
        if (refuseOutsideAct(context)) return;
        sqlite3_result_int64(context, recorder(context).m_act->number());
    }

    static void isRemoving(sqlite3_context* context, int, sqlite3_value**)
    {
        sqlite3_result_int(context, recorder(context).m_isRemoving ? 1 : 0);
    }

    static void noteBulk(sqlite3_context* context, int, sqlite3_value** arguments)
    {
        if (refuseOutsideAct(context)) return;
        const auto text = [](sqlite3_value* value) {
            const char* bytes = reinterpret_cast<const char*>(sqlite3_value_text(value));
            return std::string_view(bytes, static_cast<std::size_t>(sqlite3_value_bytes(value)));
        };
        const std::string_view table = text(arguments[0]);
        Recorder& self = recorder(context);
        const qint64 batch = sqlite3_value_int64(arguments[1]);
        const QLatin1String name(table.data(), static_cast<qsizetype>(table.size()));
        if (!self.m_lastList || self.m_lastKey.second != batch || self.m_lastKey.first != name) {
            self.m_lastKey = {QString(name), batch};
            self.m_lastList = &self.m_inserted[self.m_lastKey];
        }
        self.m_lastList->push_back(
            {sqlite3_value_int64(arguments[2]), rowDigest(text(arguments[3]))});
    }
};

Recorder::Recorder(Connection& connection)
    : m_connection(connection), m_version(dialect::readVersion(connection)),
      m_tables(journalledTables(connection))
{
    defineFunctions();
    createTriggers();
}

Recorder::~Recorder() = default;

void Recorder::defineFunctions()
{
    const auto define = [this](const char* name, int arguments,
                               void (*function)(sqlite3_context*, int, sqlite3_value**)) {
        const int code =
            sqlite3_create_function_v2(m_connection.handle(), name, arguments, SQLITE_UTF8, this,
                                       function, nullptr, nullptr, nullptr);
        TINJAU_ENSURE(code == SQLITE_OK, "the journal's functions can be defined");
    };
    define("journal_current_act", 0, RecorderFunctions::currentAct);
    define("journal_is_removing", 0, RecorderFunctions::isRemoving);
    define("journal_note_bulk", 4, RecorderFunctions::noteBulk);
}

void Recorder::createTriggers()
{
    std::string sql = "CREATE TEMP TABLE touched_row(role TEXT, table_name TEXT, row_id INTEGER,"
                      " PRIMARY KEY (role, table_name, row_id)) WITHOUT ROWID;\n";
    for (const JournalledTable& table : m_tables) sql += triggersFor(table);
    m_connection.execute(sql);
}

const JournalledTable* Recorder::table(const QString& name) const
{
    for (const JournalledTable& table : m_tables)
        if (table.name == name) return &table;
    return nullptr;
}

ActId Recorder::begin(const Act& act, const QString& actor, const QDateTime& nowUtc, ActKind kind,
                      std::optional<ActId> of)
{
    abandon();
    Statement(m_connection, insertAct)
        .bind(":at", nowUtc)
        .bind(":actor", actor)
        .bind(":code", act.code)
        .bind(":description", act.description)
        .bind(":source", act.source)
        .bind(":kind", nameOf(kind))
        .bind(":of", of)
        .bind(":version", m_version)
        .bind(":first", firstSeal())
        .run();
    m_act = ActId::fromNumber(m_connection.lastInsertId());
    return *m_act;
}

void Recorder::writeBulkInserts()
{
    Statement insert(m_connection, insertBulk);
    for (auto& [key, digests] : m_inserted) {
        std::sort(digests.begin(), digests.end(),
                  [](const RowDigest& a, const RowDigest& b) { return a.row < b.row; });
        const QByteArray bytes = packed(digests);
        insert.bind(":act", *m_act)
            .bind(":table", key.first)
            .bind(":batch", key.second)
            .bind(":count", static_cast<qint64>(digests.size()))
            .bind(":digests", bytes)
            .bind(":checksum", sha256Hex(bytes))
            .run();
    }
}

bool Recorder::isWorthKeeping()
{
    return Statement(m_connection, selectIsWorthKeeping).bind(":act", *m_act).value<bool>();
}

void Recorder::finish()
{
    TINJAU_ENSURE(m_act.has_value(), "an act that ends has begun");
    writeBulkInserts();
    if (isWorthKeeping()) {
        const QString hash = sealOf(m_connection, *m_act);
        Statement(m_connection, sealAct).bind(":hash", hash).bind(":act", *m_act).run();
    } else {
        Statement(m_connection, removeAct).bind(":act", *m_act).run();
    }
    abandon();
}

void Recorder::abandon()
{
    m_act.reset();
    m_inserted.clear();
    m_lastList = nullptr;
    m_isRemoving = false;
}

} // namespace tinjau::storage
