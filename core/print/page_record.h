// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/print/laid_out.h"

#include <QByteArray>

namespace tinjau::print {

/// The pages of a paper as bytes: every text, line and picture where it stands. An issued paper keeps
/// them beside its PDF, so that it is previewed and printed again exactly, without being laid out anew.
QByteArray pageRecord(const LaidOutDocument& pages);

/// The pages back, without headings. FileDamaged if the bytes are none of ours, or not whole.
Result<LaidOutDocument> pagesFromRecord(const QByteArray& record);

} // namespace tinjau::print
