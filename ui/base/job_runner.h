// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>
#include <type_traits>
#include <vector>

namespace tinjau::ui {

/// How far a running job has come.
struct JobState {
    int id = 0;
    QString title;
    qint64 done = 0;
    qint64 total = 0; ///< 0 while not known
    bool cancelled = false;
};

/// Runs work outside the thread of the window, one job after the other, so that two jobs never wait
/// for the same data file. Lives in the window's thread; results arrive there.
class JobRunner final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// Cancels what runs and waits for it.
    ~JobRunner() override;

    /// `work` runs in a thread of its own and opens its own Store; `finished` gets its result in the
    /// window's thread. A cancelled job still finishes: its work returns what it says on cancelling.
    template <typename Work, typename Finished>
    int start(const QString& title, Work work, Finished finished)
    {
        using Value = std::invoke_result_t<Work, Progress&>;
        if constexpr (std::is_void_v<Value>) {
            return enqueue(title, [work = std::move(work), finished](Progress& progress) mutable {
                work(progress);
                return std::function<void()>(finished);
            });
        } else {
            return enqueue(title, [work = std::move(work), finished](Progress& progress) mutable {
                auto value = std::make_shared<Value>(work(progress));
                return std::function<void()>([finished, value] { finished(std::move(*value)); });
            });
        }
    }

    void cancel(int job);
    /// The running one first, then those that wait.
    std::vector<JobState> jobs() const;
    bool isIdle() const { return m_jobs.empty(); }

Q_SIGNALS:
    /// A job began, came further or ended.
    void changed();

private:
    using Work = std::function<std::function<void()>(Progress&)>;
    struct Job;
    class Feedback;

    int enqueue(const QString& title, Work work);
    void startNext();
    void finish(int job, const std::function<void()>& deliver);

    std::vector<std::shared_ptr<Job>> m_jobs;
    std::thread m_thread;
    int m_lastId = 0;
};

} // namespace tinjau::ui
