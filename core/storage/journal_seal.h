// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/session.h"

#include <QString>

namespace tinjau::storage {

/// The hash that closes an act: SHA-256 over the hash of the act before, the act itself, its
/// entries and its bulk records, each field with its length, so that no two acts read alike.
/// Whoever changes one act in the file must change every later one.
QString sealOf(Connection& connection, ActId act);

/// The hash before the first act.
QString firstSeal();

} // namespace tinjau::storage
