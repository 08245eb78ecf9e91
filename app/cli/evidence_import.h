// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/base/result.h"

#include <QJsonObject>

namespace tinjau::cli {

/// Whether the file is to be read as a list of people, punches, days or letters: by --as, or, where
/// it is not said, because that is what its best table is.
Result<bool> isEvidence(const Invocation& call, const QString& path);

/// `import` for such files: preview, or taking over as one batch each.
int runEvidenceImport(const Invocation& call, Console& console);

} // namespace tinjau::cli
