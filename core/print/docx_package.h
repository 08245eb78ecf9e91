// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace tinjau::print {

struct PackagePart {
    QString name; ///< path inside the package, without a leading slash
    QByteArray bytes;
};

/// Packs parts into a zip in memory, in their order and with a fixed time stamp, so that the same
/// paper gives the same bytes. WriteFailed if memory or the library fails.
Result<QByteArray> packParts(const std::vector<PackagePart>& parts);

} // namespace tinjau::print
