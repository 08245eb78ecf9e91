// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/import_batch.h"

#include <QString>

#include <optional>

namespace tinjau::attendance {

/// Where a piece of evidence was read (asal bukti).
struct SourcePlace {
    enum class Kind { Punch, List, Letter };
    Kind kind = Kind::Punch;
    QString what = {};  ///< "2026-08-03T07:19:35"; code and number of a letter; code of a list
    QString file = {};  ///< name of the imported file; empty: entered by hand
    QString place = {}; ///< "line 41", "Rekap!B9"; empty where it is not known
    std::optional<organisation::BatchId> batch = {};
    bool operator==(const SourcePlace&) const = default;
};

} // namespace tinjau::attendance
