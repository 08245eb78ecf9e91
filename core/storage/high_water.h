// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/session.h"

#include <QString>

#include <optional>

namespace tinjau::storage {

/// The highest number that was ever given out under a name; nothing if none was. Unlike rows it is
/// not taken back by undo, because the number may stand on a paper that left the office.
std::optional<qint64> highWater(Session& session, const QString& name);

/// Raises it; a lower number changes nothing. Within an act.
void raiseHighWater(Session& session, const QString& name, qint64 number);

} // namespace tinjau::storage
