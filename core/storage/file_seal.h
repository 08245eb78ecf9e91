// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace tinjau::storage {

/// A checksum over every byte of a data file, kept in the file itself while nobody works in it: set
/// when the last connection closes, broken by the first change. It finds what neither SQLite nor
/// the journal looks at, such as a byte in unused space, and so tells of a dying disk in time.
enum class SealState {
    Open, ///< somebody works in the file, or it was not closed in order: nothing to compare
    Intact,
    Broken, ///< bytes were changed since the file was closed
};

/// Seals the file if its seal is open and nobody else reads it. Throws SqlFailure.
void sealFile(Connection& connection);

/// To be called within each transaction that changes something.
void breakSeal(Connection& connection);

SealState checkSeal(Connection& connection);

} // namespace tinjau::storage
