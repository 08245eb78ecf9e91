// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/base/ensure.h"
#include "core/storage/dialect.h"

#include <QDir>
#include <QFile>

namespace tinjau::storage {

using namespace Qt::StringLiterals;

std::vector<Migration> shippedMigrations()
{
    const QDir folder(u":/migrations"_s);
    std::vector<Migration> found;
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        TINJAU_ENSURE(file.open(QIODevice::ReadOnly), "a shipped migration can be read");
        const qint64 version = name.section(u'_', 0, 0).toLongLong();
        TINJAU_ENSURE(version == static_cast<qint64>(found.size()) + 1,
                      "migrations are numbered without gaps");
        found.push_back({version, name, file.readAll()});
    }
    TINJAU_ENSURE(!found.empty(), "the program carries its migrations");
    return found;
}

qint64 newestVersion(const std::vector<Migration>& migrations)
{
    return migrations.back().version;
}

void migrate(Connection& connection, const std::vector<Migration>& migrations)
{
    const qint64 current = dialect::readVersion(connection);
    for (const Migration& step : migrations) {
        if (step.version <= current) continue;
        Transaction transaction(connection, Transaction::Kind::Write);
        connection.execute(
            std::string_view(step.sql.constData(), static_cast<std::size_t>(step.sql.size())));
        dialect::writeVersion(connection, step.version);
        transaction.commit();
    }
}

} // namespace tinjau::storage
