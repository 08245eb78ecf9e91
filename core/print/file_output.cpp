// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/file_output.h"

#include <QSaveFile>

namespace tinjau::print {

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    const auto failed = [&] {
        const bool isFull = file.error() == QFileDevice::ResourceError;
        return failure(isFull ? ErrorCode::DiskFull : ErrorCode::WriteFailed, {path}, path,
                       file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly)) return failed();
    if (file.write(bytes) != bytes.size() || !file.flush()) return failed();
    if (!file.commit()) return failed();
    return {};
}

} // namespace tinjau::print
