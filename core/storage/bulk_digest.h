// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>
#include <vector>

namespace tinjau::storage {

/// The first eight bytes of SHA-256 over a row as JSON: enough to find a changed row; the whole
/// list is sealed by a full SHA-256.
quint64 rowDigest(std::string_view json);

struct RowDigest {
    qint64 row = 0;
    quint64 digest = 0;
    bool operator==(const RowDigest&) const = default;
};

/// Sixteen bytes a row, big-endian, in the order given.
QByteArray packed(const std::vector<RowDigest>& digests);
/// Nothing that was left over by a damaged length is returned.
std::vector<RowDigest> unpacked(const QByteArray& bytes);

/// SHA-256 in hex.
QString sha256Hex(QByteArrayView bytes);

} // namespace tinjau::storage
