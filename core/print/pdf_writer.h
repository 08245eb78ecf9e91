// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/print/fonts.h"
#include "core/print/laid_out.h"

namespace tinjau::print {

/// The pages as PDF, with the document's metadata and attachments; fonts are embedded. Plain PDF
/// 1.6 and not PDF/A, which forbids attached files. Fails only with Cancelled.
Result<QByteArray> pdfBytes(const Document& document, const LaidOutDocument& pages,
                            const Fonts& fonts, Progress& progress);

/// Writes that PDF, whole or not at all: WriteFailed, DiskFull, Cancelled.
Result<void> writePdf(const Document& document, const LaidOutDocument& pages, const Fonts& fonts,
                      const QString& path, Progress& progress);

} // namespace tinjau::print
