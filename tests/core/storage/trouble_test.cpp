// SPDX-License-Identifier: GPL-3.0-or-later
// Locks, full disks, files cut off in the middle: the old state stays, and the message can say why.
#include "core/storage/store.h"

#include "core/storage/content_checksum.h"
#include "core/storage/doctor.h"
#include "core/storage/place.h"
#include "tests/support/memory_store.h"
#include "tests/support/office_data.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::storage;
using namespace tinjau::tests;

namespace {

const Act adding{u"office.add"_s, u"Menambah OPD"_s};

QString checksum(Store& store)
{
    return store.read([](Session& s) { return contentChecksum(s.connection()); }).value();
}

/// Fills 64 rows at a time until the file may not grow any more.
void importMuch(Session& session)
{
    const qint64 survey = addSurvey(session, addOffice(session, u"Dinas"_s));
    addResponses(session, survey, addBatch(session, u"besar.xlsx"_s), 20'000);
}

} // namespace

TEST_CASE("a second program is told who holds the file, and may read meanwhile", "[storage][lock]")
{
    MemoryStore store;
    REQUIRE(store->write(adding, [](Session& s) { addOffice(s, u"Dinas"_s); }));
    const auto refused =
        Store::open(store.path(), OpenMode::ReadWrite, store.clock(), u"Orang Kedua"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::StoreLocked);
    REQUIRE(refused.error().values.size() == 4);
    CHECK(refused.error().values[0] == u"Penguji"_s);
    CHECK(refused.error().values[3] == QString::number(QCoreApplication::applicationPid()));

    auto reader = Store::open(store.path(), OpenMode::ReadOnly, store.clock(), u"Orang Kedua"_s);
    REQUIRE(reader);
    CHECK(checksum(**reader) == checksum(*store));
    CHECK((*reader)->write(adding, [](Session& s) { addOffice(s, u"X"_s); }).error().code
          == ErrorCode::StoreReadOnly);
    store.close();
    CHECK(Store::open(store.path(), OpenMode::ReadWrite, store.clock(), u"Orang Kedua"_s));
    CHECK(QDir(store.folder()).entryList({u"*.lock"_s, u"*.holder"_s}, QDir::Files).isEmpty());
}

TEST_CASE("the lock of a program that died is taken over", "[storage][lock]")
{
    MemoryStore store;
    store.close();
    // Written by the previous holder, whose process number no process has; or not even written.
    const QByteArray dead = "4194304000\ntinjau\n" + QSysInfo::machineHostName().toUtf8() + "\n";
    const auto content = GENERATE_COPY(values<QByteArray>({dead, QByteArray()}));
    QFile lock(store.path() + u".lock"_s);
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write(content);
    lock.close();
    store.reopen();
}

TEST_CASE("a job gets its own connection under the same lock", "[storage][lock]")
{
    MemoryStore store;
    auto job = store->another();
    REQUIRE(job);
    REQUIRE((*job)->write(adding, [](Session& s) { addOffice(s, u"Dari pekerjaan"_s); }));
    CHECK(checksum(**job) == checksum(*store));
    CHECK(examine(*store)->isClean());
}

TEST_CASE("a full disk leaves the old state, and the file goes on working", "[storage]")
{
    MemoryStore store;
    REQUIRE(store->write(adding, [](Session& s) { addOffice(s, u"Lama"_s); }));
    const QString before = checksum(*store);
    REQUIRE(store->withConnection([](Connection& c) {
        Statement pages(c, "PRAGMA page_count");
        c.execute("PRAGMA max_page_count = " + std::to_string(pages.value<int>() + 40));
    }));
    const auto outcome = store->write(adding, importMuch);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == ErrorCode::DiskFull);
    CHECK(checksum(*store) == before);
    REQUIRE(store->write(adding, [](Session& s) { addOffice(s, u"Baru"_s); }));
    CHECK(examine(*store)->isClean());
    store.reopen();
    REQUIRE(store->write(adding, importMuch));
    CHECK(examine(*store)->isClean());
}

TEST_CASE("a log that was cut off in the middle of a commit gives the state before it", "[storage]")
{
    MemoryStore store;
    REQUIRE(store->write(adding, [](Session& s) { addOffice(s, u"Lama"_s); }));
    const QString before = checksum(*store);
    // What a power cut leaves: the file and a log of which only a part reached the disk.
    const QString copy = store.folder() + u"/putus.tinjau"_s;
    REQUIRE(
        store->withConnection([](Connection& c) { c.execute("PRAGMA wal_checkpoint(TRUNCATE)"); }));
    REQUIRE(QFile::copy(store.path(), copy));
    REQUIRE(store->write(adding, importMuch));
    QFile log(store.path() + u"-wal"_s);
    REQUIRE(log.open(QIODevice::ReadOnly));
    const QByteArray whole = log.readAll();
    REQUIRE(whole.size() > 100'000);
    const auto share = GENERATE(1, 30, 60, 99);
    QFile cut(copy + u"-wal"_s);
    REQUIRE(cut.open(QIODevice::WriteOnly));
    cut.write(whole.first(whole.size() * share / 100));
    cut.close();
    auto opened = Store::open(copy, OpenMode::ReadWrite, store.clock(), u"Penguji"_s);
    REQUIRE(opened);
    CHECK(checksum(**opened) == before);
    CHECK(examine(**opened)->isClean());
}

TEST_CASE("a data file that was cut off is called damaged, by opening it or by the doctor",
          "[storage]")
{
    MemoryStore store;
    REQUIRE(store->write(adding, importMuch));
    store.close();
    QFile file(store.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    const auto share = GENERATE(0, 1, 50, 99);
    REQUIRE(file.resize(file.size() * share / 100));
    file.close();
    const auto opened = Store::open(store.path(), OpenMode::ReadWrite, store.clock(), u"Penguji"_s);
    if (!opened) {
        CHECK(opened.error().code == ErrorCode::StoreDamaged);
        return;
    }
    const Result<DoctorReport> report = examine(**opened);
    CHECK((!report || !report->isClean()));
}

TEST_CASE("a share and a synchronised folder are told from a local disk", "[storage][lock]")
{
    const auto [path, fileSystem, device, place] =
        GENERATE(table<QString, QString, QString, Place>({
            {u"/home/a/data.tinjau"_s, u"ext4"_s, u"/dev/sda1"_s, Place::LocalDisk},
            {u"C:/Users/a/data.tinjau"_s, u"NTFS"_s, u"\\\\?\\Volume{0}\\"_s, Place::LocalDisk},
            {u"/mnt/kantor/data.tinjau"_s, u"cifs"_s, u"//server/kantor"_s, Place::Network},
            {u"//server/kantor/data.tinjau"_s, u"NTFS"_s, QString(), Place::Network},
            {u"Z:/data.tinjau"_s, u"NTFS"_s, u"\\\\server\\kantor"_s, Place::Network},
            {u"/srv/data.tinjau"_s, u"nfs4"_s, u"server:/srv"_s, Place::Network},
            {u"C:/Users/a/OneDrive - Kabupaten/data.tinjau"_s, u"NTFS"_s, QString(),
             Place::CloudFolder},
            {u"G:/My Drive/data.tinjau"_s, u"FAT32"_s, QString(), Place::CloudFolder},
            {u"C:/data/onedrive.tinjau"_s, u"NTFS"_s, QString(), Place::LocalDisk},
        }));
    INFO(path.toStdString());
    CHECK(placeFrom(path, fileSystem, device) == place);
}
