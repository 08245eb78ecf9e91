// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_file.h"

#include <QDir>
#include <QFileInfo>

namespace tinjau::cli {

Result<std::unique_ptr<storage::Store>> openDataFile(const Invocation& call, storage::OpenMode mode)
{
    return storage::Store::open(call.dataFile, mode, call.clock, call.actor);
}

Result<std::unique_ptr<storage::Store>> createDataFile(const Invocation& call)
{
    QDir().mkpath(QFileInfo(call.dataFile).absolutePath());
    return storage::Store::create(call.dataFile, call.clock, call.actor);
}

} // namespace tinjau::cli
