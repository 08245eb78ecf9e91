// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bulk_digest.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <sodium.h>

#include <array>

namespace tinjau::storage {

namespace {

QByteArray sha256(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result();
}

} // namespace

quint64 rowDigest(std::string_view json)
{
    // Not QCryptographicHash, which takes memory anew for each row of a large batch.
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash = {};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(json.data()), json.size());
    return qFromBigEndian<quint64>(hash.data());
}

QByteArray packed(const std::vector<RowDigest>& digests)
{
    QByteArray bytes(static_cast<qsizetype>(digests.size()) * 16, Qt::Uninitialized);
    char* place = bytes.data();
    for (const RowDigest& one : digests) {
        qToBigEndian(one.row, place);
        qToBigEndian(one.digest, place + 8);
        place += 16;
    }
    return bytes;
}

std::vector<RowDigest> unpacked(const QByteArray& bytes)
{
    std::vector<RowDigest> digests;
    digests.reserve(static_cast<std::size_t>(bytes.size() / 16));
    for (qsizetype at = 0; at + 16 <= bytes.size(); at += 16)
        digests.push_back({qFromBigEndian<qint64>(bytes.constData() + at),
                           qFromBigEndian<quint64>(bytes.constData() + at + 8)});
    return digests;
}

QString sha256Hex(QByteArrayView bytes)
{
    return QString::fromLatin1(sha256(bytes).toHex());
}

} // namespace tinjau::storage
