// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/flow.h"

namespace tinjau::print {

/// Where a strip stands.
struct PlacedStrip {
    const Strip* strip; ///< owned by the flow
    qreal y;            ///< below the top of the body; < 0 for a letterhead near the edge
};

struct PlannedPage {
    std::vector<PlacedStrip> strips;
    bool isOverfull = false; ///< holds a strip higher than the body
};

/// Spreads a flow over pages whose body is `height` units high and starts `top` units below the
/// edge. Heads of tables are repeated; no page is empty.
std::vector<PlannedPage> paginate(const Flow& flow, qreal height, qreal top);

} // namespace tinjau::print
