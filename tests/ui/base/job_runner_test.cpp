// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/job_runner.h"

#include "tests/support/text.h"

#include <QEventLoop>

#include <semaphore>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::ui;

namespace {

void waitUntilIdle(JobRunner& jobs)
{
    QEventLoop loop;
    QObject::connect(&jobs, &JobRunner::changed, &loop, [&] {
        if (jobs.isIdle()) QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    if (!jobs.isIdle()) loop.exec();
}

} // namespace

TEST_CASE("the result of a job arrives in the window's thread")
{
    JobRunner jobs;
    const auto windowThread = std::this_thread::get_id();
    std::thread::id workThread, arrivalThread;
    int sum = 0;
    jobs.start(u"Menghitung"_s, [&](Progress&) { workThread = std::this_thread::get_id(); return 42; },
               [&](int result) { arrivalThread = std::this_thread::get_id(); sum = result; });
    waitUntilIdle(jobs);
    CHECK(sum == 42);
    CHECK(workThread != windowThread);
    CHECK(arrivalThread == windowThread);
}

TEST_CASE("a second job waits for the first, since both may need the same data file")
{
    JobRunner jobs;
    std::binary_semaphore mayEnd{0};
    QStringList order;
    jobs.start(u"Satu"_s, [&](Progress&) { mayEnd.acquire(); }, [&] { order << u"satu"_s; });
    jobs.start(u"Dua"_s, [](Progress&) {}, [&] { order << u"dua"_s; });
    CHECK(jobs.jobs().size() == 2);
    mayEnd.release();
    waitUntilIdle(jobs);
    CHECK(order == QStringList{u"satu"_s, u"dua"_s});
}

TEST_CASE("a cancelled job is told so and still delivers what it says")
{
    JobRunner jobs;
    std::binary_semaphore isCancelled{0};
    QString said;
    const int id = jobs.start(u"Impor"_s, [&](Progress& progress) {
        progress.report(1, 100);
        isCancelled.acquire();
        return progress.isCancelled() ? u"dibatalkan"_s : u"selesai"_s;
    }, [&](const QString& words) { said = words; });
    jobs.cancel(id);
    isCancelled.release();
    waitUntilIdle(jobs);
    CHECK(said == u"dibatalkan"_s);
}
