// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/fonts.h"
#include "core/print/laid_out.h"
#include "ui/widgets/page_preview.h"

#include <memory>

namespace tinjau::ui {

/// Pages of a paper as the preview and the printer paint them: the items that the PDF is made of.
/// `words` stand under the last sheet ("F4 · 7 halaman · konsep").
PagePictures picturesOf(std::shared_ptr<const print::LaidOutDocument> pages, const print::Fonts& fonts, const QString& words = {});

} // namespace tinjau::ui
