// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/print/fonts.h"
#include "core/print/laid_out.h"

namespace tinjau::print {

/// Lays a document out on its pages. Never on a page's foot: a heading, a single line of a
/// paragraph, the head of a table; never torn: a row (unless it is higher than a page), a total
/// from its rows, a signature. Always at least one page. Fails only with Cancelled.
Result<LaidOutDocument> layOut(const Document& document, const Fonts& fonts, Progress& progress);

/// The same where nobody waits or cancels.
LaidOutDocument layOut(const Document& document, const Fonts& fonts);

} // namespace tinjau::print
