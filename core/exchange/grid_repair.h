// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/grid.h"

#include <map>

namespace tinjau::exchange {

/// What a person says should have stood in cells of one sheet; an empty text empties the cell.
using CellRepairs = std::map<CellAddress, QString>;

/// The grid as it would have been read had those cells held these texts.
Grid repaired(const Grid& grid, const CellRepairs& repairs);

} // namespace tinjau::exchange
