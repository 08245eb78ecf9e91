// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/recorder.h"
#include "core/storage/session.h"
#include "core/storage/sql_failure.h"

#include <QString>

#include <memory>
#include <optional>
#include <type_traits>

namespace tinjau::storage {

/// How a data file is opened. Reading is possible while another program writes.
enum class OpenMode { ReadWrite, ReadOnly };

/// The result of Store::read or write: what the work returns, wrapped unless it is a Result already.
template <typename T>
struct AsResult {
    using Type = Result<T>;
};
template <typename T>
struct AsResult<Result<T>> {
    using Type = Result<T>;
};

/// An open data file (`*.tinjau`). One act is one transaction and one entry of the journal: all of
/// it is kept, or, after any failure, nothing.
///
///     const auto id = store.write({u"office.add"_s, u"Menambah OPD"_s}, [&](Session& session) {
///         return OfficeRepository(session).insert(office);
///     });
///
/// Belongs to the thread that opened it; a job on another thread opens its own.
class Store {
public:
    /// Makes a new, empty data file. Errors: StoreExists, WriteFailed, DiskFull, StoreLocked.
    static Result<std::unique_ptr<Store>> create(const QString& path, const Clock& clock,
                                                 const QString& actor);
    /// Opens a data file; an older one is backed up, then brought to the newest schema. Errors:
    /// StoreMissing, StoreForeign, StoreDamaged, StoreNewer (values: its version, ours), StoreLocked (values: program, person, computer),
    /// StoreReadOnly (an older file cannot be migrated when opened for reading only).
    static Result<std::unique_ptr<Store>> open(const QString& path, OpenMode mode,
                                               const Clock& clock, const QString& actor);
    ~Store();

    /// Runs `work(Session&)` on one unchanging view of the data.
    template <typename Work>
    auto read(Work&& work) -> typename AsResult<std::invoke_result_t<Work, Session&>>::Type;

    /// Runs `work(Session&)` as one act. When it returns a failure, or the database refuses, nothing
    /// has happened. Errors besides those of the work: StoreReadOnly, DiskFull, WriteFailed,
    /// StoreLocked, StoreRefused (a constraint), StoreDamaged.
    template <typename Work>
    auto write(const Act& act, Work&& work) ->
        typename AsResult<std::invoke_result_t<Work, Session&>>::Type;

    const QString& path() const { return m_path; }
    const QString& actor() const { return m_actor; }
    const Clock& clock() const { return m_clock; }
    bool isReadOnly() const { return m_mode == OpenMode::ReadOnly; }
    qint64 schemaVersion() const { return m_version; }

private:
    friend class Journal;
    class Reading;
    class Writing;

    Store(QString path, OpenMode mode, const Clock& clock, QString actor);

    template <typename Work>
    auto perform(const Act& act, ActKind kind, std::optional<ActId> of, Work&& work) ->
        typename AsResult<std::invoke_result_t<Work, Session&>>::Type;

    static Result<std::unique_ptr<Store>> prepared(std::unique_ptr<Store> store, bool isNew);

    QString m_path;
    OpenMode m_mode;
    const Clock& m_clock;
    QString m_actor;
    qint64 m_version = 0;
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
    try {
        Reading reading(*this);
        if constexpr (std::is_void_v<std::invoke_result_t<Work, Session&>>) {
            work(reading.session());
            return {};
        } else {
            return work(reading.session());
        }
    } catch (const SqlFailure& refused) {
        return failure(refused.toError(m_path));
    }
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
    if (isReadOnly()) return failure(ErrorCode::StoreReadOnly, {}, m_path);
    try {
        Writing writing(*this, act, kind, of);
        if constexpr (std::is_void_v<std::invoke_result_t<Work, Session&>>) {
            work(writing.session());
            writing.commit();
            return {};
        } else {
            typename AsResult<std::invoke_result_t<Work, Session&>>::Type outcome
                = work(writing.session());
            if (outcome) writing.commit();
            return outcome;
        }
    } catch (const SqlFailure& refused) {
        return failure(refused.toError(m_path));
    }
}

} // namespace tinjau::storage
