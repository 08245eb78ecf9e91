// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at random moments of an import: afterwards the file opens, holds all of the batch or
// nothing of it, and the doctor finds nothing. Usage: tinjau-kill-test [times] [seed]
#include "core/storage/doctor.h"
#include "core/storage/store.h"
#include "tests/support/office_data.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <random>

#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::storage;

namespace {

constexpr int rowsOfBatch = 3000;
const FixedClock officeClock(QDateTime(QDate(2026, 11, 25), QTime(1, 30), Qt::UTC));

[[noreturn]] void stop(const char* why, const QString& detail = {})
{
    std::fprintf(stderr, "kill test failed: %s %s\n", why, qUtf8Printable(detail));
    std::exit(1);
}

std::unique_ptr<Store> openFile(const QString& path)
{
    auto opened = Store::open(path, OpenMode::ReadWrite, officeClock, u"Penguji"_s);
    if (!opened)
        stop("the file does not open:", QString::number(static_cast<int>(opened.error().code))
                                            + u' ' + opened.error().values.join(u' ') + u' '
                                            + opened.error().technical);
    return std::move(*opened);
}

/// A file with a survey and one batch in it.
void prepare(const QString& path)
{
    auto created = Store::create(path, officeClock, u"Penguji"_s);
    if (!created) stop("no file:", created.error().technical);
    const auto filled = (*created)->write({u"survey.add"_s, u"Membuka survei"_s}, [](Session& s) {
        const qint64 survey = tests::addSurvey(s, tests::addOffice(s, u"Dinas"_s));
        tests::addResponses(s, survey, tests::addBatch(s, u"pertama.xlsx"_s), 200);
    });
    if (!filled) stop("not filled:", filled.error().technical);
}

/// What is killed. Ends by itself when nobody does.
[[noreturn]] void import(const QString& path)
{
    auto store = Store::open(path, OpenMode::ReadWrite, officeClock, u"Anak"_s);
    if (!store) _exit(2);
    const auto done = (*store)->write({u"import"_s, u"Mengimpor jawaban"_s}, [](Session& s) {
        tests::addResponses(s, 1, tests::addBatch(s, u"kedua.xlsx"_s), rowsOfBatch);
    });
    store->reset();
    _exit(done ? 0 : 3);
}

/// Starts an import; kills it after `microseconds` unless that is negative. True when it was killed
/// while still at work.
bool runImport(const QString& path, qint64 microseconds)
{
    const pid_t child = fork();
    if (child < 0) stop("no second process");
    if (child == 0) import(path);
    if (microseconds >= 0) {
        const timespec pause{static_cast<time_t>(microseconds / 1'000'000),
                             static_cast<long>(microseconds % 1'000'000 * 1000)};
        nanosleep(&pause, nullptr);
        kill(child, SIGKILL);
    }
    int status = 0;
    waitpid(child, &status, 0);
    if (WIFEXITED(status) && WEXITSTATUS(status) != 0) stop("the import failed by itself");
    return WIFSIGNALED(status);
}

/// True when the whole batch is in the file; stops when only a part is, or anything else is amiss.
bool holdsBatch(const QString& path, const QString& checksumBefore, const QString& checksumAfter)
{
    const auto store = openFile(path);
    const Result<DoctorReport> report = examine(*store);
    if (!report) stop("no examination:", report.error().technical);
    if (!report->isClean())
        stop("the doctor found something:",
             report->findings.front().table + u' ' + report->findings.front().detail);
    if (report->contentChecksum == checksumAfter) return true;
    if (report->contentChecksum != checksumBefore) stop("a part of the batch came in");
    return false;
}

/// Puts the file back as it was, with nothing left beside it.
void reset(const QString& original, const QString& path)
{
    for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s, u".holder"_s})
        QFile::remove(path + ending);
    if (!QFile::copy(original, path)) stop("no copy");
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const int times = argc > 1 ? std::atoi(argv[1]) : 200;
    std::mt19937 random(argc > 2 ? static_cast<unsigned>(std::atoi(argv[2])) : 20261125u);
    const QTemporaryDir folder;
    const QString original = folder.filePath(u"asal.tinjau"_s),
                  path = folder.filePath(u"uji.tinjau"_s);
    prepare(original);
    const QString before = examine(*openFile(original))->contentChecksum;

    // How long it takes when nobody kills it, and what is in the file then.
    reset(original, path);
    QElapsedTimer timer;
    timer.start();
    runImport(path, -1);
    const qint64 whole = timer.nsecsElapsed() / 1000;
    const QString after = examine(*openFile(path))->contentChecksum;

    int killed = 0, held = 0;
    for (int i = 0; i < times; ++i) {
        reset(original, path);
        std::uniform_int_distribution<qint64> moment(0, whole * 11 / 10);
        killed += runImport(path, moment(random)) ? 1 : 0;
        held += holdsBatch(path, before, after) ? 1 : 0;
    }
    std::printf("%d imports of %d rows (%lld ms each): %d killed at work; %d hold the batch, %d "
                "hold nothing of it\n",
                times, rowsOfBatch, static_cast<long long>(whole / 1000), killed, held,
                times - held);
    if (killed < times / 4) stop("too few were killed at work to prove anything");
    return 0;
}
