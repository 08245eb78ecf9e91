// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace tinjau::wording {

/// What happened, where, and what to do next, in plain Indonesian. Error::technical is for the log
/// and never appears.
QString errorSentence(const Error& error);

} // namespace tinjau::wording
