// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/flow.h"
#include "core/print/table_layout.h"
#include "core/print/text_layout.h"

/// Blocks whose parts have their set places: each makes its own strip.
namespace tinjau::print {

Strip signatureStrip(const SignatureBlock& block, const Room& room, Measurer& measurer);
Strip letterheadStrip(const Letterhead& letterhead, const Room& room, Measurer& measurer);
Strip coverStrip(const Cover& cover, const Room& room, Measurer& measurer);
Strip photoRowStrip(const PhotoGrid& grid, std::size_t first, std::size_t end, const Room& room,
                    Measurer& measurer);

/// Lines of the table of contents; their page numbers are filled in after pagination.
std::vector<Strip> contentsStrips(const TableOfContents& contents,
                                  const std::vector<PlacedHeading>& headings, const Room& room,
                                  Measurer& measurer);
/// Prints the page at the right end of a line of contents that is `width` wide.
void fillContentsPage(Strip& strip, int page, qreal width, Measurer& measurer);

} // namespace tinjau::print
