// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bulk_digest.h"

#include <QCryptographicHash>
#include <QtEndian>

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
    return qFromBigEndian<quint64>(
        sha256(QByteArrayView(json.data(), static_cast<qsizetype>(json.size()))).constData());
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
