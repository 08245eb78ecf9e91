// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal_seal.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace tinjau::storage {

namespace {

constexpr char selectAct[] = R"sql(
    SELECT previous_hash, id, at, actor, code, description, source, kind, of_act, schema_version
    FROM journal_act WHERE id = :act
)sql";

constexpr char selectEntries[] = R"sql(
    SELECT id, table_name, row_id, before, after FROM journal_entry WHERE act_id = :act ORDER BY id
)sql";

constexpr char selectBulk[] = R"sql(
    SELECT id, operation, table_name, batch_id, row_count, checksum
    FROM journal_bulk WHERE act_id = :act ORDER BY id
)sql";

void addField(QCryptographicHash& hash, std::string_view field)
{
    char length[8];
    qToBigEndian(static_cast<quint64>(field.size()), length);
    hash.addData(QByteArrayView(length, 8));
    hash.addData(QByteArrayView(field.data(), static_cast<qsizetype>(field.size())));
}

/// NULL is told from the empty text by a length that no text has.
void addRows(QCryptographicHash& hash, Statement select)
{
    while (select.step()) {
        for (int column = 0; column < select.columnCount(); ++column) {
            if (select.isNull(column))
                hash.addData(QByteArrayView("\xff\xff\xff\xff\xff\xff\xff\xff", 8));
            else
                addField(hash, select.view(column));
        }
    }
}

} // namespace

QString sealOf(Connection& connection, ActId act)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const char* sql : {selectAct, selectEntries, selectBulk}) {
        Statement select(connection, sql);
        select.bind(":act", act);
        addRows(hash, std::move(select));
        addField(hash, "|");
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString firstSeal()
{
    return QString(64, u'0');
}

} // namespace tinjau::storage
