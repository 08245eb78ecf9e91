// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/print/fonts.h"
#include "core/print/laid_out.h"

namespace tinjau::print {

/// The paper as DOCX, for local edits: same page, margins, text, tables and pictures; charts are
/// pictures of 300 dpi. `pages` is the same document laid out: it gives the page numbers of the
/// contents. Attachments are left out. Cancelled, or WriteFailed by the zip library.
Result<QByteArray> docxBytes(const Document& document, const LaidOutDocument& pages,
                             const Fonts& fonts, Progress& progress);

/// Writes that DOCX, whole or not at all: WriteFailed, DiskFull, Cancelled.
Result<void> writeDocx(const Document& document, const LaidOutDocument& pages, const Fonts& fonts,
                       const QString& path, Progress& progress);

} // namespace tinjau::print
