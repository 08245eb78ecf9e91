// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/doctor.h"

#include "core/storage/bulk_digest.h"
#include "core/storage/content_checksum.h"
#include "core/storage/file_seal.h"
#include "core/storage/journal_seal.h"
#include "core/storage/migrations.h"
#include "core/storage/row_examination.h"
#include "core/storage/schema_history.h"
#include "core/storage/store.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace tinjau::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr char selectSchema[] = R"sql(
    SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND substr(name, 1, 7) <> 'sqlite_'
)sql";

constexpr char selectBrokenReferences[] = R"sql(
    SELECT "table", rowid, parent FROM pragma_foreign_key_check LIMIT 1000
)sql";

constexpr char selectChain[] = "SELECT id, previous_hash, hash FROM journal_act ORDER BY id";

constexpr char selectBulk[] = R"sql(
    SELECT id, act_id, operation, table_name, batch_id, row_count, digests, checksum FROM journal_bulk ORDER BY id
)sql";

constexpr char selectKeptRows[] = R"sql(
    SELECT rows FROM journal_bulk_rows WHERE bulk_id = :bulk ORDER BY part
)sql";

constexpr char selectContents[] = "SELECT sha256, bytes FROM store_content";

/// One examination; writes into its report.
class Examination {
public:
    Examination(Connection& connection, SchemaHistory& history)
        : m_connection(connection), m_history(history)
    {
    }

    DoctorReport run()
    {
        checkPages();
        // What is read from damaged pages would only add misleading findings.
        if (!m_report.isClean()) return m_report;
        checkSchema();
        if (!m_report.isClean()) return m_report;
        checkReferences();
        checkChain();
        checkBulk();
        checkRows();
        checkContents();
        m_report.contentChecksum = contentChecksum(m_connection);
        if (m_report.isClean() && checkSeal(m_connection) == SealState::Broken)
            add({FindingKind::FileAltered});
        return m_report;
    }

private:
    void add(Finding finding) { m_report.findings.push_back(std::move(finding)); }

    void checkPages()
    {
        Statement check(m_connection, "PRAGMA integrity_check(100)");
        while (check.step()) {
            const QString words = check.column<QString>(0);
            if (words != u"ok"_s) add({FindingKind::DatabaseDamaged, {}, {}, {}, {}, words});
        }
    }

    static std::map<QString, QString> schemaOf(Connection& connection)
    {
        std::map<QString, QString> found;
        Statement select(connection, selectSchema);
        while (select.step()) found[select.column<QString>(0)] = select.column<QString>(1);
        return found;
    }

    void checkSchema()
    {
        const qint64 version = dialect::readVersion(m_connection);
        std::vector<Migration> steps = m_history.steps();
        if (version > newestVersion(steps)) return;
        steps.resize(static_cast<std::size_t>(version));
        Connection fresh(u":memory:"_s, Connection::Access::Create);
        migrate(fresh, steps);
        const std::map<QString, QString> expected = schemaOf(fresh), found = schemaOf(m_connection);
        for (const auto& [name, sql] : expected) {
            const auto same = found.find(name);
            if (same == found.end() || same->second != sql) add({FindingKind::SchemaChanged, name});
        }
        for (const auto& [name, sql] : found)
            if (!expected.contains(name)) add({FindingKind::SchemaChanged, name});
    }

    void checkReferences()
    {
        Statement check(m_connection, selectBrokenReferences);
        while (check.step())
            add({FindingKind::ReferenceBroken,
                 check.column<QString>(0),
                 check.column<std::optional<qint64>>(1),
                 {},
                 {},
                 check.column<QString>(2)});
    }

    void checkChain()
    {
        Statement select(m_connection, selectChain);
        QString previous = firstSeal();
        while (select.step()) {
            const ActId act = select.column<ActId>(0);
            const QString hash = select.column<QString>(2);
            if (select.column<QString>(1) != previous || sealOf(m_connection, act) != hash)
                add({FindingKind::JournalBroken, {}, {}, {}, act});
            previous = hash;
            ++m_report.acts;
        }
        m_report.entries =
            Statement(m_connection, "SELECT count(*) FROM journal_entry").value<qint64>();
    }

    void checkBulk()
    {
        Statement select(m_connection, selectBulk);
        while (select.step()) {
            const QByteArray digests = select.column<QByteArray>(6);
            const bool isWhole = digests.size() == select.column<qint64>(5) * 16
                                 && sha256Hex(digests) == select.column<QString>(7);
            const bool isKept =
                select.view(2) != "remove" || keptDigests(select.column<qint64>(0)) == digests;
            if (!isWhole || !isKept)
                add({FindingKind::BatchBroken,
                     select.column<QString>(3),
                     select.column<qint64>(4),
                     {},
                     select.column<ActId>(1)});
            ++m_report.batches;
        }
    }

    /// The digests of the rows that a removed batch is kept with.
    QByteArray keptDigests(qint64 bulk)
    {
        std::vector<RowDigest> digests;
        Statement select(m_connection, selectKeptRows);
        Statement each(m_connection,
                       "SELECT json_extract(value, '$.id'), value FROM json_each(:rows)");
        select.bind(":bulk", bulk);
        while (select.step()) {
            const QByteArray rows = qUncompress(select.column<QByteArray>(0));
            if (QJsonDocument::fromJson(rows).isNull()) return {};
            each.bind(":rows",
                      std::string_view(rows.constData(), static_cast<std::size_t>(rows.size())));
            while (each.step())
                digests.push_back({each.column<qint64>(0), rowDigest(each.view(1))});
        }
        return packed(digests);
    }

    void checkRows()
    {
        for (const JournalledTable& table : journalledTables(m_connection))
            m_report.rows += RowExamination(m_connection, table, m_history).run(m_report.findings);
    }

    void checkContents()
    {
        Statement select(m_connection, selectContents);
        while (select.step()) {
            const std::string_view bytes = select.view(1);
            const QString name = select.column<QString>(0);
            if (sha256Hex(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())))
                != name)
                add({FindingKind::ContentChanged, {}, {}, {}, {}, name});
            ++m_report.contents;
        }
        m_report.unusedContents = m_report.contents - usedContents();
    }

    qint64 usedContents()
    {
        std::string names;
        for (const dialect::Reference& reference : dialect::references(m_connection))
            if (reference.target == u"store_content"_s)
                names += (names.empty() ? "SELECT \"" : " UNION SELECT \"")
                         + reference.column.toStdString() + "\" FROM \""
                         + reference.table.toStdString() + '"';
        if (names.empty()) return 0;
        return Statement(m_connection,
                         "SELECT count(*) FROM store_content WHERE sha256 IN (" + names + ")")
            .value<qint64>();
    }

    Connection& m_connection;
    SchemaHistory& m_history;
    DoctorReport m_report;
};

} // namespace

DoctorReport examine(Connection& connection, SchemaHistory& history)
{
    return Examination(connection, history).run();
}

Result<DoctorReport> examine(Store& store)
{
    return store.read([](Session& session) {
        SchemaHistory history;
        return examine(session.connection(), history);
    });
}

} // namespace tinjau::storage
