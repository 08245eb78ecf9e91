// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tinjau::storage {

/// Where a data file lies. Only a local disk is safe: a share loses locks, and a synchronised
/// folder copies half-written files and makes second versions.
enum class Place { LocalDisk, Network, CloudFolder };

/// Looks at the folder of the file and at the kind of disk below it.
Place placeOf(const QString& path);

/// The decision alone. `fileSystem` is the type that the system tells ("ext4", "cifs"), `device`
/// what is mounted.
Place placeFrom(const QString& absolutePath, const QString& fileSystem, const QString& device);

} // namespace tinjau::storage
