// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QString>

namespace tinjau::storage {

/// A checksum over every row of every table except the journal's and the file's own: two files with
/// the same have the same content, whatever their history. Takes about a second for 200,000 rows.
QString contentChecksum(Connection& connection);

} // namespace tinjau::storage
