// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/backup_cipher.h"
#include "core/storage/content.h"
#include "core/storage/content_checksum.h"
#include "core/storage/doctor.h"
#include "tests/support/memory_store.h"
#include "tests/support/office_data.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::storage;
using namespace tinjau::tests;

namespace {

const QString secret = u"kuda lumping merah 17"_s;

void fill(Store& store)
{
    const auto filled = store.write({u"import"_s, u"Mengimpor jawaban"_s}, [](Session& s) {
        const qint64 survey = addSurvey(s, addOffice(s, u"Dinas"_s));
        addResponses(s, survey, addBatch(s, u"jawaban.xlsx"_s), 500);
        keepContent(s, "isi lampiran");
    });
    REQUIRE(filled);
}

QString checksum(Store& store)
{
    return store.read([](Session& s) { return contentChecksum(s.connection()); }).value();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

class Stopped final : public Progress {
public:
    void report(qint64, qint64) override {}
    bool isCancelled() const override { return true; }
};

} // namespace

TEST_CASE("a backup is proven, remembered, and gives the same data back", "[storage][backup]")
{
    MemoryStore store;
    fill(*store);
    NoProgress progress;
    CHECK_FALSE(lastProvenBackup(*store)->has_value());
    const QString path = store.folder() + u"/cadangan.tinjau"_s;
    const auto passphrase = GENERATE(values<std::optional<QString>>({std::nullopt, secret}));
    const Result<BackupProof> proof = createBackup(*store, path, passphrase, progress);
    REQUIRE(proof);
    CHECK(proof->isEncrypted == passphrase.has_value());
    CHECK(proof->content.contentChecksum == checksum(*store));
    CHECK(proof->at == store.clock().nowUtc());
    const auto remembered = lastProvenBackup(*store);
    CHECK((*remembered)->content == proof->content);
    CHECK((*remembered)->path == proof->path);

    const auto verified = verifyBackup(path, passphrase, store.clock().nowUtc());
    REQUIRE(verified);
    CHECK(verified->content == proof->content);
    const QString restored = store.folder() + u"/pulih.tinjau"_s;
    REQUIRE(restoreBackup(path, passphrase, restored, store.clock().nowUtc()));
    auto again = Store::open(restored, OpenMode::ReadWrite, store.clock(), u"Penguji"_s);
    REQUIRE(again);
    CHECK(checksum(**again) == checksum(*store));
    CHECK(examine(**again)->isClean());
    // Nothing is overwritten by something older.
    CHECK(restoreBackup(path, passphrase, restored, store.clock().nowUtc()).error().code
          == ErrorCode::StoreExists);
    const QStringList left = QDir(store.folder()).entryList({u"*.part"_s}, QDir::Files);
    CHECK(left.isEmpty());
}

TEST_CASE("an encrypted backup opens with its passphrase only, and only whole", "[storage][backup]")
{
    const QTemporaryDir folder;
    NoProgress progress;
    const QString original = folder.filePath(u"asli"_s), path = folder.filePath(u"cadangan"_s),
                  plain = folder.filePath(u"terbuka"_s);
    const QByteArray source = QByteArray("Dinas ").repeated(40'000);
    write(original, source);
    REQUIRE(encryptFile(original, path, secret, progress));
    const QByteArray sealed = contentOf(path);
    CHECK_FALSE(sealed.contains("Dinas"));
    REQUIRE(decryptFile(path, plain, secret, progress));
    CHECK(contentOf(plain) == source);
    QFile::remove(plain);

    CHECK(verifyBackup(path, std::nullopt, {}).error().code == ErrorCode::WrongPassphrase);
    CHECK(decryptFile(path, plain, secret + u" "_s, progress).error().code
          == ErrorCode::WrongPassphrase);
    const auto codeAfter = [&](const QByteArray& bytes) {
        write(path, bytes);
        return decryptFile(path, plain, secret, progress).error().code;
    };
    REQUIRE(sealed.size() > 200'000);
    // Cut between two pieces: all that is left is genuine, but the marked end is missing.
    CHECK(codeAfter(sealed.first(72 + 2 * (65536 + 17))) == ErrorCode::FileDamaged);
    CHECK(codeAfter(sealed + 'x') == ErrorCode::FileDamaged);
    CHECK(codeAfter(sealed.first(40)) == ErrorCode::FileDamaged);
    QByteArray changed = sealed;
    changed[150'000] = static_cast<char>(changed[150'000] ^ 1);
    CHECK(codeAfter(changed) == ErrorCode::FileDamaged);
    changed = sealed;
    changed[39] = '\x7f'; // claims petabytes of memory
    CHECK(codeAfter(changed) == ErrorCode::FileDamaged);
    CHECK_FALSE(QFile::exists(plain));
    CHECK(encryptFile(original, path, QString(), progress).error().code == ErrorCode::BadArgument);
}

TEST_CASE("a backup that was damaged later is not called proven", "[storage][backup]")
{
    MemoryStore store;
    fill(*store);
    NoProgress progress;
    const QString path = store.folder() + u"/cadangan.tinjau"_s;
    REQUIRE(createBackup(*store, path, std::nullopt, progress));
    const QByteArray whole = contentOf(path);
    const auto verify = [&] { return verifyBackup(path, std::nullopt, {}); };
    REQUIRE(verify());

    QByteArray changed = whole;
    changed.replace("Jawaban \"77\"", "Jawaban \"78\"");
    REQUIRE(changed != whole);
    write(path, changed);
    CHECK(verify().error().code == ErrorCode::BackupNotProven);
    write(path, whole.first(whole.size() / 2));
    CHECK_FALSE(verify());
    write(path, "bukan cadangan");
    CHECK(verify().error().code == ErrorCode::BackupNotProven);
    QFile::remove(path);
    CHECK(verify().error().code == ErrorCode::FileMissing);
}

TEST_CASE("a backup that is stopped or impossible leaves the older one in place",
          "[storage][backup]")
{
    MemoryStore store;
    fill(*store);
    NoProgress progress;
    Stopped stopped;
    const QString path = store.folder() + u"/cadangan.tinjau"_s;
    REQUIRE(createBackup(*store, path, std::nullopt, progress));
    const QByteArray older = contentOf(path);
    CHECK(createBackup(*store, path, std::nullopt, stopped).error().code == ErrorCode::Cancelled);
    CHECK(contentOf(path) == older);
    CHECK(QDir(store.folder()).entryList({u"*.part*"_s}, QDir::Files).isEmpty());
    CHECK_FALSE(createBackup(*store, store.folder() + u"/tidak/ada"_s, std::nullopt, progress));
    CHECK(createBackup(*store, store.path(), std::nullopt, progress).error().code
          == ErrorCode::BadArgument);
}

TEST_CASE("the data file lists its proven backups that are still there, newest first and each file once", "[storage][backup]")
{
    MemoryStore store;
    fill(*store);
    NoProgress progress;
    const QString first = store.folder() + u"/satu"_s, second = store.folder() + u"/dua"_s;
    const auto listed = [&] {
        QStringList names;
        const auto known = knownBackups(*store);
        REQUIRE(known);
        for (const BackupProof& proof : *known) names << QFileInfo(proof.path).fileName();
        return names;
    };
    CHECK(listed().isEmpty());
    REQUIRE(createBackup(*store, first, std::nullopt, progress));
    REQUIRE(createBackup(*store, second, secret, progress));
    CHECK(listed() == QStringList{u"dua"_s, u"satu"_s});
    CHECK(knownBackups(*store)->front().isEncrypted);
    REQUIRE(createBackup(*store, first, std::nullopt, progress));
    CHECK(listed() == QStringList{u"satu"_s, u"dua"_s});
    CHECK(lastProvenBackup(*store).value()->path == first);
    QFile::remove(second);
    CHECK(listed() == QStringList{u"satu"_s});
}

TEST_CASE("a backup taken while another connection writes holds one state", "[storage][backup]")
{
    MemoryStore store;
    fill(*store);
    auto second = store->another();
    REQUIRE(second);
    class Writer final : public Progress {
    public:
        explicit Writer(Store& other) : m_other(other) {}
        void report(qint64, qint64) override
        {
            REQUIRE(m_other.write({u"office.add"_s, u"Menambah OPD"_s},
                                  [](Session& s) { addOffice(s, u"Sela"_s); }));
        }
        bool isCancelled() const override { return false; }

    private:
        Store& m_other;
    } writer(**second);
    const QString before = checksum(*store);
    const auto proof =
        createBackup(*store, store.folder() + u"/cadangan.tinjau"_s, std::nullopt, writer);
    REQUIRE(proof);
    CHECK(proof->content.contentChecksum == before);
    CHECK(checksum(*store) != before);
}
