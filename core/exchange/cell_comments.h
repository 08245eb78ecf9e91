// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace tinjau::exchange {

/// Comments by cell, in UTF-8.
using CommentsByCell = std::map<CellAddress, std::string>;

/// The part of comments with these added; without a part a new one. A cell that has a comment keeps it and
/// gets ours below; one that has ours already is left as it is.
std::string withComments(const std::optional<std::string>& part, const CommentsByCell& comments, const std::string& author);

/// The cells that carry a comment in a part.
std::vector<CellAddress> commentedCells(std::string_view part);

/// The drawing of the comments' boxes with one for each of these cells added; without a part a new one.
std::string withCommentBoxes(const std::optional<std::string>& part, const std::vector<CellAddress>& cells);

} // namespace tinjau::exchange
