// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/guard.h"
#include "core/storage/place.h"
#include "core/storage/recorder.h"
#include "core/storage/session.h"

#include <QString>

#include <memory>
#include <optional>
#include <type_traits>

namespace tinjau::storage {

class FileLock;

/// How a data file is opened. Reading is possible while another program writes.
enum class OpenMode { ReadWrite, ReadOnly };

/// An open data file (`*.tinjau`). One act is one transaction and one entry of the journal: all of
/// it is kept, or, after any failure, nothing.
///
///     const auto id = store.write({u"office.add"_s, u"Menambah OPD"_s}, [&](Session& session) {
///         return OfficeRepository(session).insert(office);
///     });
///
/// Belongs to the thread that opened it; a job on another thread gets its own by another(). Acts do
/// not nest, and reading does not happen inside of one.
class Store {
public:
    /// Makes a new, empty data file. Errors: StoreExists, WriteFailed, DiskFull, StoreLocked.
    static Result<std::unique_ptr<Store>> create(const QString& path, const Clock& clock,
                                                 const QString& actor);
    /// Opens a data file. An older one is first copied beside itself (backupBeforeMigration()),
    /// then brought to the newest schema. Errors: StoreMissing, StoreForeign, StoreDamaged,
    /// StoreNewer (values: its version, ours; may still be read), StoreLocked (values: person,
    /// program, computer, process number, as far as known), StoreReadOnly (an older file cannot be
    /// migrated when opened for reading only; values: its version, ours).
    static Result<std::unique_ptr<Store>> open(const QString& path, OpenMode mode,
                                               const Clock& clock, const QString& actor);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    /// A second connection to the same file under the same lock, for a job on another thread, which
    /// is the one to call it. The first store must stay open meanwhile.
    Result<std::unique_ptr<Store>> another() const;

    /// Runs `work(Session&)` on one unchanging view of the data.
    template <typename Work>
    auto read(Work&& work) -> typename AsResult<std::invoke_result_t<Work, Session&>>::Type;

    /// Runs `work(Session&)` as one act. When it returns a failure, or the database refuses,
    /// nothing has happened. Errors besides those of the work: StoreReadOnly, DiskFull,
    /// WriteFailed, StoreLocked, StoreRefused (a constraint), StoreDamaged.
    template <typename Work>
    auto write(const Act& act, Work&& work) ->
        typename AsResult<std::invoke_result_t<Work, Session&>>::Type;

    /// Facts about the file itself, outside the journal.
    Result<std::optional<QString>> fact(const QString& name);
    Result<void> rememberFact(const QString& name, const QString& value);

    /// For the engines of core/storage: runs `work(Connection&)` without a transaction.
    template <typename Work>
    auto withConnection(Work&& work) ->
        typename AsResult<std::invoke_result_t<Work, Connection&>>::Type
    {
        return guarded(m_path, [&] { return work(*m_connection); });
    }

    const QString& path() const { return m_path; }
    const QString& actor() const { return m_actor; }
    const Clock& clock() const { return m_clock; }
    bool isReadOnly() const { return m_mode == OpenMode::ReadOnly; }
    qint64 schemaVersion() const { return m_version; }
    /// Where the file lies; anything but a local disk is worth a warning.
    Place place() const { return m_place; }
    /// The copy that opening made because the schema had to change; nothing if it had not.
    const std::optional<QString>& backupBeforeMigration() const { return m_backupBeforeMigration; }

private:
    friend class Journal;
    class Reading;
    class Writing;

    Store(QString path, OpenMode mode, const Clock& clock, QString actor);

    template <typename Work>
    auto perform(const Act& act, ActKind kind, std::optional<ActId> of, Work&& work) ->
        typename AsResult<std::invoke_result_t<Work, Session&>>::Type;

    Result<void> connect(bool isNew);
    Result<void> checkIdentity(qint64 newest);
    Result<void> bringToNewest();

    QString m_path;
    OpenMode m_mode;
    const Clock& m_clock;
    QString m_actor;
    Place m_place;
    qint64 m_version = 0;
    std::optional<QString> m_backupBeforeMigration;
    std::shared_ptr<FileLock> m_lock; ///< none when opened for reading only
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Recorder> m_recorder; ///< none when opened for reading only
};

/// A view for reading; ends with its scope.
class Store::Reading {
public:
    explicit Reading(Store& store);
    Session& session() { return m_session; }

private:
    Transaction m_transaction;
    Session m_session;
};

/// An act on its way: undone at the end of its scope unless it was committed.
class Store::Writing {
public:
    Writing(Store& store, const Act& act, ActKind kind, std::optional<ActId> of);
    ~Writing();
    Writing(const Writing&) = delete;
    Writing& operator=(const Writing&) = delete;
    Session& session() { return m_session; }
    void commit();

private:
    Store& m_store;
    Transaction m_transaction;
    Session m_session;
};

template <typename Work>
auto Store::read(Work&& work) -> typename AsResult<std::invoke_result_t<Work, Session&>>::Type
{
    return guarded(m_path, [&] {
        Reading reading(*this);
        return work(reading.session());
    });
}

template <typename Work>
auto Store::write(const Act& act, Work&& work) ->
    typename AsResult<std::invoke_result_t<Work, Session&>>::Type
{
    return perform(act, ActKind::Act, std::nullopt, std::forward<Work>(work));
}

template <typename Work>
auto Store::perform(const Act& act, ActKind kind, std::optional<ActId> of, Work&& work) ->
    typename AsResult<std::invoke_result_t<Work, Session&>>::Type
{
    using Outcome = typename AsResult<std::invoke_result_t<Work, Session&>>::Type;
    if (isReadOnly()) return failure(ErrorCode::StoreReadOnly, {}, m_path);
    return guarded(m_path, [&]() -> Outcome {
        Writing writing(*this, act, kind, of);
        if constexpr (std::is_void_v<std::invoke_result_t<Work, Session&>>) {
            work(writing.session());
            writing.commit();
            return {};
        } else {
            Outcome outcome = work(writing.session());
            if (outcome) writing.commit();
            return outcome;
        }
    });
}

} // namespace tinjau::storage
