// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

#include "core/storage/backup.h"
#include "core/storage/dialect.h"
#include "core/storage/file_lock.h"
#include "core/storage/file_seal.h"
#include "core/storage/migrations.h"

#include <QFile>
#include <QFileInfo>

namespace tinjau::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr char selectFact[] = "SELECT value FROM store_fact WHERE name = :name";

constexpr char upsertFact[] = R"sql(
    INSERT INTO store_fact(name, value) VALUES (:name, :value)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value
)sql";

QStringList versions(qint64 found, qint64 ours)
{
    return {QString::number(found), QString::number(ours)};
}

} // namespace

Store::Store(QString path, OpenMode mode, const Clock& clock, QString actor)
    : m_path(std::move(path)), m_mode(mode), m_clock(clock), m_actor(std::move(actor)),
      m_place(placeOf(m_path))
{
}

Store::~Store()
{
    // Only the last connection: another would write on under a seal.
    if (!m_recorder || m_lock.use_count() > 1) return;
    // A file that cannot be sealed (a full disk, a reader) stays unsealed, which is no fault.
    static_cast<void>(guarded(m_path, [this] { sealFile(*m_connection); }));
}

Result<std::unique_ptr<Store>> Store::create(const QString& path, const Clock& clock,
                                             const QString& actor)
{
    if (QFileInfo::exists(path)) return failure(ErrorCode::StoreExists, {}, path);
    std::unique_ptr<Store> store(new Store(path, OpenMode::ReadWrite, clock, actor));
    if (const auto connected = store->connect(true); !connected) {
        store.reset();
        QFile::remove(path); // half a file is no data file
        return failure(connected.error());
    }
    return store;
}

Result<std::unique_ptr<Store>> Store::open(const QString& path, OpenMode mode, const Clock& clock,
                                           const QString& actor)
{
    const QFileInfo file(path);
    if (!file.exists()) return failure(ErrorCode::StoreMissing, {}, path);
    if (!file.isFile() || !file.isReadable()) return failure(ErrorCode::FileUnreadable, {}, path);
    if (file.size() == 0) return failure(ErrorCode::StoreDamaged, {u"0"_s}, path);
    std::unique_ptr<Store> store(new Store(path, mode, clock, actor));
    if (const auto connected = store->connect(false); !connected) return failure(connected.error());
    return store;
}

Result<std::unique_ptr<Store>> Store::another() const
{
    std::unique_ptr<Store> store(new Store(m_path, m_mode, m_clock, m_actor));
    store->m_lock = m_lock;
    if (const auto connected = store->connect(false); !connected) return failure(connected.error());
    return store;
}

Result<void> Store::connect(bool isNew)
{
    if (!isReadOnly() && !m_lock) {
        Result<std::shared_ptr<FileLock>> lock = FileLock::take(m_path, m_actor);
        if (!lock) return failure(lock.error());
        m_lock = *lock;
    }
    return guarded(m_path, [&]() -> Result<void> {
        const auto access = isNew          ? Connection::Access::Create
                            : isReadOnly() ? Connection::Access::ReadOnly
                                           : Connection::Access::ReadWrite;
        m_connection = std::make_unique<Connection>(m_path, access);
        if (isNew) dialect::writeApplicationId(*m_connection);
        if (const auto identity = checkIdentity(newestVersion(shippedMigrations())); !identity)
            return identity;
        if (isReadOnly())
            dialect::prepareForReading(*m_connection);
        else if (const auto newest = bringToNewest(); !newest)
            return newest;
        m_version = dialect::readVersion(*m_connection);
        return {};
    });
}

Result<void> Store::checkIdentity(qint64 newest)
{
    if (dialect::readApplicationId(*m_connection) != dialect::applicationId)
        return failure(ErrorCode::StoreForeign, {}, m_path);
    const qint64 found = dialect::readVersion(*m_connection);
    if (found > newest && !isReadOnly())
        return failure(ErrorCode::StoreNewer, versions(found, newest), m_path);
    if (found < newest && isReadOnly())
        return failure(ErrorCode::StoreReadOnly, versions(found, newest), m_path);
    return {};
}

Result<void> Store::bringToNewest()
{
    dialect::prepareForWork(*m_connection, m_place);
    const std::vector<Migration> migrations = shippedMigrations();
    const qint64 found = dialect::readVersion(*m_connection);
    if (found > 0 && found < newestVersion(migrations)) {
        const QFileInfo file(m_path);
        const QString copy = u"%1/%2-versi-%3-%4.tinjau"_s.arg(
            file.absolutePath(), file.completeBaseName(), QString::number(found),
            m_clock.nowUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
        NoProgress progress;
        if (const auto proven = copyAndProve(*m_connection, copy, progress); !proven)
            return failure(proven.error());
        m_backupBeforeMigration = copy;
        breakSeal(*m_connection);
    }
    migrate(*m_connection, migrations);
    m_recorder = std::make_unique<Recorder>(*m_connection);
    return {};
}

Result<std::optional<QString>> Store::fact(const QString& name)
{
    return read([&](Session& session) {
        return session.prepare(selectFact).bind(":name", name).optionalValue<QString>();
    });
}

Result<void> Store::rememberFact(const QString& name, const QString& value)
{
    return withConnection([&](Connection& connection) {
        Transaction transaction(connection, Transaction::Kind::Write);
        breakSeal(connection);
        Statement(connection, upsertFact).bind(":name", name).bind(":value", value).run();
        transaction.commit();
    });
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
    breakSeal(*store.m_connection);
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
