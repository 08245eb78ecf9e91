// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/storage/journal.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace tinjau::organisation {

using BatchId = Id<struct BatchTag>;

/// One file (or sheet) that was taken in, whatever it holds. It is taken back as a whole.
struct ImportBatch {
    std::optional<BatchId> id = {};
    QString kind = {};              ///< "skm"
    QString fileName = {};
    QString fileSha256 = {};        ///< 64 hexadecimal characters
    QString sheet = {};
    QString layoutFingerprint = {};
    QJsonObject mapping = {};       ///< columns and values as they were read
    QJsonObject counts = {};        ///< read, new, same, …
    QString checksum = {};          ///< over the rows taken over
    bool operator==(const ImportBatch&) const = default;
};

/// Rows of the file that an import took over, whatever they became in the data file (a file of punches also leaves the
/// time it speaks for, a list of people terms and places).
qint64 rowsTakenOver(const storage::JournalBatch& batch);

} // namespace tinjau::organisation
