// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at random moments while somebody types: every field and cell that was left holds what was
// typed, and the doctor finds nothing. Usage: tinjau-kill-typing-test [times] [seed]
#include "core/storage/doctor.h"
#include "tests/support/ui/training_file.h"
#include "tests/kill/typist.h"

#include <QApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <cstdlib>
#include <map>
#include <random>

#include <csignal>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tinjau;

namespace {

[[noreturn]] void fail(const char* why, const QString& detail = {})
{
    std::fprintf(stderr, "typing test failed: %s %s\n", why, qUtf8Printable(detail));
    std::exit(1);
}

/// What the typist told before it was killed.
struct Told {
    std::map<QString, QString> left; ///< place → last text with which it was left
    QString place;                   ///< where it was typing, empty if nowhere
    QString text;                    ///< what it was typing there
};

/// A line is "typing\tPLACE\tTEXT" or "left\tPLACE\tTEXT"; the last one may be cut.
Told understood(const QByteArray& lines)
{
    Told told;
    const auto whole = lines.left(lines.lastIndexOf('\n') + 1);
    for (const QString& line : QString::fromUtf8(whole).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.split(u'\t');
        if (words.size() != 3) fail("the typist said:", line);
        if (words[0] == u"left"_s) {
            told.left[words[1]] = words[2];
            told.place.clear();
        } else {
            told.place = words[1];
            told.text = words[2];
        }
    }
    return told;
}

/// Lets the typist work for `milliseconds` counted from its first word, then kills it.
QByteArray typeAndKill(const char* self, const QString& path, unsigned seed, int milliseconds)
{
    int ends[2];
    if (pipe(ends) != 0) fail("no pipe");
    const pid_t child = fork();
    if (child < 0) fail("no second process");
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        execl(self, self, "--type", qUtf8Printable(path), std::to_string(seed).c_str(), nullptr);
        _exit(127);
    }
    close(ends[1]);
    QByteArray said;
    QElapsedTimer timer;
    const auto remaining = [&] { return timer.isValid() ? milliseconds - static_cast<int>(timer.elapsed()) : 60'000; };
    while (remaining() > 0) {
        pollfd one{ends[0], POLLIN, 0};
        if (poll(&one, 1, remaining()) <= 0) break;
        char buffer[4096];
        const ssize_t count = read(ends[0], buffer, sizeof buffer);
        if (count <= 0) fail("the typist ended by itself");
        if (!timer.isValid()) timer.start();
        said.append(buffer, count);
    }
    if (!timer.isValid()) fail("the typist never began");
    kill(child, SIGKILL);
    for (char buffer[4096];;) {
        const ssize_t count = read(ends[0], buffer, sizeof buffer);
        if (count <= 0) break;
        said.append(buffer, count);
    }
    close(ends[0]);
    waitpid(child, nullptr, 0);
    return said;
}

/// Compares what the file shows with what was typed; returns how many places were compared.
int compare(const QString& path, const Told& told)
{
    const FixedClock clock(QDate(2026, 11, 25));
    auto store = storage::Store::open(path, storage::OpenMode::ReadWrite, clock, u"Penguji"_s);
    if (!store) fail("the file does not open:", store.error().values.join(u' '));
    const auto report = storage::examine(**store);
    if (!report || !report->isClean()) fail("the doctor found something in", path);
    store->reset();
    const auto shown = test::textsOfPlaces(path, clock);
    for (const auto& [place, text] : told.left) {
        const auto found = shown.find(place);
        if (found == shown.end()) fail("a place is gone:", place);
        const bool mayBeNewer = place == told.place && found->second == told.text;
        if (found->second != text && !mayBeNewer)
            fail("lost:", u"%1 should show “%2”, shows “%3”"_s.arg(place, text, found->second));
    }
    return static_cast<int>(told.left.size());
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--type") == 0)
        test::typeForever(QString::fromLocal8Bit(argv[2]), FixedClock(QDate(2026, 11, 25)), static_cast<unsigned>(std::atoi(argv[3])));
    const int times = argc > 1 ? std::atoi(argv[1]) : 100;
    std::mt19937 random(argc > 2 ? static_cast<unsigned>(std::atoi(argv[2])) : 20261125u);
    int compared = 0;
    for (int i = 0; i < times; ++i) {
        const test::TrainingFile file;
        std::uniform_int_distribution<int> moment(0, 600);
        const QByteArray said = typeAndKill("/proc/self/exe", file.path(), static_cast<unsigned>(random()), moment(random));
        compared += compare(file.path(), understood(said));
    }
    std::printf("%d typists killed; %d fields and cells that were left hold what was typed\n", times, compared);
    if (compared < times) fail("too little was typed to prove anything");
    return 0;
}
