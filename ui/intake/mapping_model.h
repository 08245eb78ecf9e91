// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/mapping_presenter.h"

namespace tinjau::ui {

/// What a chip above the table and the cell of a row show of a state.
CellMark mappingMark(MappingRow::State state);
std::vector<RowModel<MappingRow>::Field> mappingFields();

} // namespace tinjau::ui
