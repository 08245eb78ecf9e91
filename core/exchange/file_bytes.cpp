// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_bytes.h"

#include <QFile>

namespace tinjau::exchange {

Result<std::string> readFileBytes(const QString& path, qint64 mostMegabytes)
{
    QFile file(path);
    if (!file.exists()) return failure(ErrorCode::FileMissing, {}, path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, {}, path, file.errorString());
    }
    if (file.size() > mostMegabytes * 1024 * 1024) {
        return failure(ErrorCode::FileTooLarge, {QString::number(mostMegabytes)}, path);
    }
    std::string bytes(static_cast<std::size_t>(file.size()), '\0');
    const qint64 got = file.read(bytes.data(), static_cast<qint64>(bytes.size()));
    if (got < 0) return failure(ErrorCode::FileUnreadable, {}, path, file.errorString());
    bytes.resize(static_cast<std::size_t>(got));
    if (bytes.empty()) return failure(ErrorCode::FileEmpty, {}, path);
    return bytes;
}

} // namespace tinjau::exchange
