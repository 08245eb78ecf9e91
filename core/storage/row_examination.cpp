// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_examination.h"

#include "core/storage/bulk_digest.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tinjau::storage {

namespace {

constexpr char selectBulk[] = R"sql(
    SELECT act_id, operation, digests FROM journal_bulk WHERE table_name = :table ORDER BY id
)sql";

constexpr char selectOlderActs[] = R"sql(
    SELECT a.id, a.schema_version FROM journal_act AS a
    WHERE a.schema_version <> :version
      AND (EXISTS (SELECT 1 FROM journal_entry AS e WHERE e.act_id = a.id AND e.table_name = :table)
        OR EXISTS (SELECT 1 FROM journal_bulk AS b WHERE b.act_id = a.id AND b.table_name = :table))
)sql";

/// Rows whose last entry says that they exist, but which do not.
constexpr char selectLostPart[] = R"sql(
    SELECT e.row_id, e.act_id FROM journal_entry AS e
    WHERE e.table_name = :table AND e.after IS NOT NULL
      AND e.id = (SELECT max(l.id) FROM journal_entry AS l
                  WHERE l.table_name = e.table_name AND l.row_id = e.row_id)
      AND NOT EXISTS (SELECT 1 FROM
)sql";

constexpr char selectLaterEntry[] = R"sql(
    SELECT 1 FROM journal_entry WHERE table_name = :table AND row_id = :row AND act_id >= :act LIMIT 1
)sql";

constexpr int mostFindings = 1000;

QByteArray bytesOf(std::string_view view)
{
    return QByteArray(view.data(), static_cast<qsizetype>(view.size()));
}

QStringList differingColumns(const QByteArray& known, const QByteArray& now)
{
    const QJsonObject before = QJsonDocument::fromJson(known).object();
    const QJsonObject after = QJsonDocument::fromJson(now).object();
    QStringList columns;
    for (const QString& name : after.keys())
        if (before.value(name) != after.value(name)) columns << name;
    return columns;
}

} // namespace

RowExamination::RowExamination(Connection& connection, const JournalledTable& table,
                               SchemaHistory& history)
    : m_connection(connection), m_table(table), m_history(history)
{
}

qint64 RowExamination::run(std::vector<Finding>& findings)
{
    loadOlderActs();
    if (m_table.hasBatches) loadBulk();
    const std::string name = '"' + m_table.name.toStdString() + '"';
    Statement select(
        m_connection,
        "SELECT t.id, " + rowAsJson(m_table, "t") + ", e.id, e.act_id, e.after FROM " + name
            + " AS t LEFT JOIN journal_entry AS e ON e.id = (SELECT l.id FROM journal_entry AS l"
              " WHERE l.table_name = :table AND l.row_id = t.id ORDER BY l.id DESC LIMIT 1)");
    select.bind(":table", m_table.name);
    qint64 rows = 0;
    while (select.step()) {
        compareRow(findings, select);
        ++rows;
    }
    findMissing(findings);
    return rows;
}

void RowExamination::loadOlderActs()
{
    Statement select(m_connection, selectOlderActs);
    select.bind(":table", m_table.name).bind(":version", dialect::readVersion(m_connection));
    while (select.step()) {
        const qint64 version = select.column<qint64>(1);
        if (m_history.table(version, m_table.name) != m_table)
            m_olderActs[select.column<qint64>(0)] = version;
    }
}

/// The row as JSON with the columns that the act knew.
QByteArray RowExamination::rowAsKnownTo(qint64 act, qint64 row, std::string_view now)
{
    const auto older = m_olderActs.find(act);
    if (older == m_olderActs.end()) return bytesOf(now);
    auto select = m_selectByVersion.find(older->second);
    if (select == m_selectByVersion.end())
        select = m_selectByVersion
                     .emplace(older->second,
                              Statement(
                                  m_connection,
                                  "SELECT "
                                      + rowAsJson(m_history.table(older->second, m_table.name), "t")
                                      + " FROM \"" + m_table.name.toStdString()
                                      + "\" AS t WHERE t.id = :row"))
                     .first;
    return select->second.bind(":row", row).value<QByteArray>();
}

void RowExamination::loadBulk()
{
    Statement select(m_connection, selectBulk);
    select.bind(":table", m_table.name);
    while (select.step()) {
        const qint64 act = select.column<qint64>(0);
        const bool isInsert = select.view(1) == "insert";
        for (const RowDigest& row : unpacked(select.column<QByteArray>(2)))
            m_bulk[row.row] = {act, row.digest, isInsert};
    }
}

/// Columns of `row`: key, row now, and of its last entry: id, act, row after it.
void RowExamination::compareRow(std::vector<Finding>& findings, const Statement& row)
{
    const qint64 id = row.column<qint64>(0);
    const auto bulk = m_bulk.find(id);
    const bool hasEntry = !row.isNull(2);
    // Within one act a batch comes in before its rows are changed one by one.
    if (hasEntry && (bulk == m_bulk.end() || row.column<qint64>(3) >= bulk->second.act)) {
        const ActId act = row.column<ActId>(3);
        if (row.isNull(4)) {
            add(findings, {FindingKind::RowUnknown, m_table.name, id, {}, act});
            return;
        }
        const QByteArray known = bytesOf(row.view(4)),
                         now = rowAsKnownTo(act.number(), id, row.view(1));
        if (known != now)
            add(findings,
                {FindingKind::RowChanged, m_table.name, id, differingColumns(known, now), act});
        return;
    }
    if (bulk == m_bulk.end() || !bulk->second.isPresent) {
        add(findings, {FindingKind::RowUnknown, m_table.name, id});
        return;
    }
    const QByteArray now = rowAsKnownTo(bulk->second.act, id, row.view(1));
    if (bulk->second.digest != rowDigest({now.constData(), static_cast<std::size_t>(now.size())}))
        add(findings,
            {FindingKind::RowChanged, m_table.name, id, {}, ActId::fromNumber(bulk->second.act)});
}

void RowExamination::findMissing(std::vector<Finding>& findings)
{
    const std::string name = '"' + m_table.name.toStdString() + '"';
    Statement lost(m_connection, selectLostPart + name + " AS t WHERE t.id = e.row_id)");
    lost.bind(":table", m_table.name);
    while (lost.step()) {
        const qint64 row = lost.column<qint64>(0);
        const auto bulk = m_bulk.find(row);
        const bool isBulk = bulk != m_bulk.end() && bulk->second.act > lost.column<qint64>(1);
        if (!isBulk)
            add(findings, {FindingKind::RowMissing, m_table.name, row, {}, lost.column<ActId>(1)});
    }
    Statement exists(m_connection, "SELECT 1 FROM " + name + " WHERE id = :row");
    Statement later(m_connection, selectLaterEntry);
    later.bind(":table", m_table.name);
    for (const auto& [row, state] : m_bulk) {
        if (!state.isPresent || exists.bind(":row", row).optionalValue<int>()) continue;
        if (later.bind(":row", row).bind(":act", state.act).optionalValue<int>()) continue;
        add(findings,
            {FindingKind::RowMissing, m_table.name, row, {}, ActId::fromNumber(state.act)});
    }
}

void RowExamination::add(std::vector<Finding>& findings, Finding finding)
{
    if (++m_found <= mostFindings) findings.push_back(std::move(finding));
}

} // namespace tinjau::storage
