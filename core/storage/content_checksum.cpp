// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/content_checksum.h"

#include "core/storage/row_json.h"
#include "core/storage/statement.h"

#include <QCryptographicHash>

namespace tinjau::storage {

QString contentChecksum(Connection& connection)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const JournalledTable& table : journalledTables(connection)) {
        hash.addData(table.name.toUtf8() + '\n');
        Statement select(connection, "SELECT " + rowAsJson(table, "t") + " FROM \""
                                         + table.name.toStdString() + "\" AS t ORDER BY t.id");
        while (select.step()) {
            const std::string_view row = select.view(0);
            hash.addData(QByteArrayView(row.data(), static_cast<qsizetype>(row.size())));
            hash.addData("\n");
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace tinjau::storage
