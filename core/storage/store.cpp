// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

#include "core/storage/dialect.h"
#include "core/storage/migrations.h"

#include <QFile>
#include <QFileInfo>

namespace tinjau::storage {

using namespace Qt::StringLiterals;

Store::Store(QString path, OpenMode mode, const Clock& clock, QString actor)
    : m_path(std::move(path)), m_mode(mode), m_clock(clock), m_actor(std::move(actor))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString& path, const Clock& clock,
                                             const QString& actor)
{
    if (QFileInfo::exists(path)) return failure(ErrorCode::StoreExists, {}, path);
    std::unique_ptr<Store> store(new Store(path, OpenMode::ReadWrite, clock, actor));
    return prepared(std::move(store), true);
}

Result<std::unique_ptr<Store>> Store::open(const QString& path, OpenMode mode, const Clock& clock,
                                           const QString& actor)
{
    if (!QFileInfo::exists(path)) return failure(ErrorCode::StoreMissing, {}, path);
    std::unique_ptr<Store> store(new Store(path, mode, clock, actor));
    return prepared(std::move(store), false);
}

Result<std::unique_ptr<Store>> Store::prepared(std::unique_ptr<Store> store, bool isNew)
{
    const std::vector<Migration> migrations = shippedMigrations();
    const qint64 newest = newestVersion(migrations);
    try {
        store->m_connection = std::make_unique<Connection>(
            store->m_path,
            isNew ? Connection::Access::Create
                  : store->isReadOnly() ? Connection::Access::ReadOnly
                                        : Connection::Access::ReadWrite);
        Connection& connection = *store->m_connection;
        if (!isNew && dialect::readApplicationId(connection) != dialect::applicationId)
            return failure(ErrorCode::StoreForeign, {}, store->m_path);
        const qint64 found = dialect::readVersion(connection);
        if (found > newest && !store->isReadOnly())
            return failure(ErrorCode::StoreNewer,
                           {QString::number(found), QString::number(newest)}, store->m_path);
        if (store->isReadOnly()) {
            dialect::prepareForReading(connection);
            if (found < newest) return failure(ErrorCode::StoreReadOnly, {}, store->m_path);
        } else {
            dialect::prepareForWork(connection, dialect::Place::LocalDisk);
            if (isNew) dialect::writeApplicationId(connection);
            migrate(connection, migrations);
            store->m_recorder = std::make_unique<Recorder>(connection);
        }
        store->m_version = dialect::readVersion(connection);
    } catch (const SqlFailure& refused) {
        return failure(refused.toError(store->m_path));
    }
    return store;
}

Store::Reading::Reading(Store& store)
    : m_transaction(*store.m_connection, Transaction::Kind::Read),
      m_session(*store.m_connection, store.m_actor, store.m_clock.nowUtc(), std::nullopt)
{
}

Store::Writing::Writing(Store& store, const Act& act, ActKind kind, std::optional<ActId> of)
    : m_store(store), m_transaction(*store.m_connection, Transaction::Kind::Write),
      m_session(*store.m_connection, store.m_actor, store.m_clock.nowUtc(),
                store.m_recorder->begin(act, store.m_actor, store.m_clock.nowUtc(), kind, of))
{
}

Store::Writing::~Writing()
{
    m_store.m_recorder->abandon();
}

void Store::Writing::commit()
{
    m_store.m_recorder->finish();
    m_transaction.commit();
}

} // namespace tinjau::storage
