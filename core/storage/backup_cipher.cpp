// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup_cipher.h"

#include <QFile>
#include <QSaveFile>
#include <QtEndian>

#include <sodium.h>

#include <array>

namespace tinjau::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr char magic[] = "TinjauBackup\1\0\0"; // with the closing NUL: sixteen bytes
constexpr qsizetype magicSize = 16;
constexpr qsizetype pieceSize = 65536;
constexpr qsizetype sealedSize = pieceSize + crypto_secretstream_xchacha20poly1305_ABYTES;
// magic, salt, passes, memory, stream header
constexpr qsizetype headSize =
    magicSize + crypto_pwhash_SALTBYTES + 8 + 8 + crypto_secretstream_xchacha20poly1305_HEADERBYTES;

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}
const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

/// A key that is wiped from memory after use.
class Key {
public:
    ~Key() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    unsigned char* data() { return m_bytes.data(); }

    /// False when there is not enough memory.
    bool derive(const QString& passphrase, const unsigned char* salt, quint64 passes,
                quint64 memory)
    {
        // The same words typed on another keyboard are the same passphrase.
        QByteArray utf8 = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
        const int outcome =
            crypto_pwhash(m_bytes.data(), m_bytes.size(), utf8.constData(),
                          static_cast<unsigned long long>(utf8.size()), salt, passes,
                          static_cast<std::size_t>(memory), crypto_pwhash_ALG_ARGON2ID13);
        sodium_memzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
        return outcome == 0;
    }

private:
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> m_bytes{};
};

Failure cannotWrite(const QSaveFile& file)
{
    const ErrorCode code =
        file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::WriteFailed;
    return failure(code, {file.fileName()}, file.fileName(), file.errorString());
}

Failure damaged(const QString& path)
{
    return failure(ErrorCode::FileDamaged, {}, path);
}

Result<void> finish(QSaveFile& file)
{
    if (!file.commit()) return cannotWrite(file);
    return {};
}

} // namespace

bool isEncryptedBackup(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(magicSize) == QByteArray(magic, magicSize);
}

Result<void> encryptFile(const QString& from, const QString& to, const QString& passphrase,
                         Progress& progress)
{
    if (passphrase.isEmpty()) return failure(ErrorCode::BadArgument, {u"passphrase"_s});
    QFile source(from);
    if (sodium_init() < 0 || !source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {}, from, source.errorString());
    QSaveFile target(to);
    if (!target.open(QIODevice::WriteOnly)) return cannotWrite(target);

    QByteArray head(headSize, '\0');
    std::copy_n(magic, magicSize, head.begin());
    unsigned char* salt = raw(head) + magicSize;
    randombytes_buf(salt, crypto_pwhash_SALTBYTES);
    constexpr quint64 passes = crypto_pwhash_OPSLIMIT_MODERATE,
                      memory = crypto_pwhash_MEMLIMIT_MODERATE;
    qToLittleEndian(passes, salt + crypto_pwhash_SALTBYTES);
    qToLittleEndian(memory, salt + crypto_pwhash_SALTBYTES + 8);
    Key key;
    if (!key.derive(passphrase, salt, passes, memory))
        return failure(ErrorCode::WriteFailed, {to}, to, u"no memory for the key"_s);
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, salt + crypto_pwhash_SALTBYTES + 16,
                                                    key.data());
    target.write(head);

    QByteArray sealed(sealedSize, '\0');
    for (bool isFirst = true, isLast = false; !isLast; isFirst = false) {
        const QByteArray piece = source.read(pieceSize);
        isLast = source.atEnd();
        unsigned long long size = 0;
        crypto_secretstream_xchacha20poly1305_push(
            &state, raw(sealed), &size, raw(piece), static_cast<unsigned long long>(piece.size()),
            isFirst ? raw(head) : nullptr, isFirst ? static_cast<unsigned long long>(headSize) : 0,
            isLast ? static_cast<unsigned char>(crypto_secretstream_xchacha20poly1305_TAG_FINAL)
                   : static_cast<unsigned char>(0));
        if (target.write(sealed.constData(), static_cast<qint64>(size)) < 0)
            return cannotWrite(target);
        progress.report(source.pos(), source.size());
        if (progress.isCancelled()) return failure(ErrorCode::Cancelled, {}, to);
    }
    if (source.error() != QFileDevice::NoError) return failure(ErrorCode::FileUnreadable, {}, from);
    return finish(target);
}

Result<void> decryptFile(const QString& from, const QString& to, const QString& passphrase,
                         Progress& progress)
{
    QFile source(from);
    if (sodium_init() < 0 || !source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {}, from, source.errorString());
    const QByteArray head = source.read(headSize);
    if (head.size() < headSize || !head.startsWith(QByteArray(magic, magicSize)))
        return damaged(from);
    const unsigned char* salt = raw(head) + magicSize;
    const auto passes = qFromLittleEndian<quint64>(salt + crypto_pwhash_SALTBYTES);
    const auto memory = qFromLittleEndian<quint64>(salt + crypto_pwhash_SALTBYTES + 8);
    // A made-up header must not cost gigabytes or hours.
    if (passes < crypto_pwhash_OPSLIMIT_MIN || passes > crypto_pwhash_OPSLIMIT_SENSITIVE
        || memory < crypto_pwhash_MEMLIMIT_MIN || memory > crypto_pwhash_MEMLIMIT_SENSITIVE)
        return damaged(from);
    Key key;
    if (!key.derive(passphrase, salt, passes, memory))
        return failure(ErrorCode::FileUnreadable, {}, from, u"no memory for the key"_s);
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, salt + crypto_pwhash_SALTBYTES + 16,
                                                        key.data())
        != 0)
        return damaged(from);

    QSaveFile target(to);
    if (!target.open(QIODevice::WriteOnly)) return cannotWrite(target);
    QByteArray piece(pieceSize, '\0');
    unsigned char tag = 0;
    bool isFirst = true;
    while (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        const QByteArray sealed = source.read(sealedSize);
        unsigned long long size = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(
                &state, raw(piece), &size, &tag, raw(sealed),
                static_cast<unsigned long long>(sealed.size()), isFirst ? raw(head) : nullptr,
                isFirst ? static_cast<unsigned long long>(headSize) : 0)
            != 0) {
            // The first piece tells a wrong passphrase; after it the passphrase is known to be
            // right.
            if (isFirst) return failure(ErrorCode::WrongPassphrase, {}, from);
            return damaged(from);
        }
        if (target.write(piece.constData(), static_cast<qint64>(size)) < 0)
            return cannotWrite(target);
        progress.report(source.pos(), source.size());
        if (progress.isCancelled()) return failure(ErrorCode::Cancelled, {}, to);
        isFirst = false;
    }
    // The end was reached as it was written: nothing may follow.
    if (!source.atEnd()) return damaged(from);
    return finish(target);
}

} // namespace tinjau::storage
