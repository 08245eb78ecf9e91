// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/job_runner.h"

#include <QElapsedTimer>
#include <QMetaObject>

namespace tinjau::ui {

struct JobRunner::Job {
    int id;
    QString title;
    Work work;
    std::atomic<qint64> done{0};
    std::atomic<qint64> total{0};
    std::atomic<bool> cancelled{false};
    bool started = false;
};

/// Tells the window at most 20 times a second, for each telling repaints the status bar.
class JobRunner::Feedback final : public Progress {
public:
    Feedback(JobRunner& runner, std::shared_ptr<Job> job) : m_runner(runner), m_job(std::move(job))
    {
        m_sinceTold.start();
    }
    void report(qint64 done, qint64 total) override
    {
        m_job->done = done;
        m_job->total = total;
        if (m_sinceTold.elapsed() < 50) return;
        m_sinceTold.restart();
        QMetaObject::invokeMethod(&m_runner, &JobRunner::changed, Qt::QueuedConnection);
    }
    bool isCancelled() const override { return m_job->cancelled; }

private:
    JobRunner& m_runner;
    std::shared_ptr<Job> m_job;
    QElapsedTimer m_sinceTold;
};

JobRunner::~JobRunner()
{
    for (const auto& job : m_jobs) job->cancelled = true;
    if (m_thread.joinable()) m_thread.join();
}

int JobRunner::enqueue(const QString& title, Work work)
{
    auto job = std::make_shared<Job>();
    job->id = ++m_lastId;
    job->title = title;
    job->work = std::move(work);
    m_jobs.push_back(job);
    startNext();
    Q_EMIT changed();
    return job->id;
}

void JobRunner::startNext()
{
    if (m_jobs.empty() || m_jobs.front()->started) return;
    const auto job = m_jobs.front();
    job->started = true;
    if (m_thread.joinable()) m_thread.join();
    m_thread = std::thread([this, job] {
        Feedback feedback(*this, job);
        const auto deliver = job->work(feedback);
        QMetaObject::invokeMethod(
            this, [this, id = job->id, deliver] { finish(id, deliver); }, Qt::QueuedConnection);
    });
}

void JobRunner::finish(int id, const std::function<void()>& deliver)
{
    std::erase_if(m_jobs, [id](const auto& job) { return job->id == id; });
    startNext();
    Q_EMIT changed();
    if (deliver) deliver();
}

void JobRunner::cancel(int id)
{
    for (const auto& job : m_jobs)
        if (job->id == id) job->cancelled = true;
    Q_EMIT changed();
}

std::vector<JobState> JobRunner::jobs() const
{
    std::vector<JobState> states;
    for (const auto& job : m_jobs)
        states.push_back({job->id, job->title, job->done, job->total, job->cancelled});
    return states;
}

} // namespace tinjau::ui
