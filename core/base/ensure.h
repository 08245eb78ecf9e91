// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tinjau {

/// Stops the program with a line for the crash log. Only for bugs: a wrong figure on a signed
/// paper costs more than a restart. Never for what a user or a file can cause.
[[noreturn]] void stopForBug(const char* condition, const char* why, const char* file, int line);

} // namespace tinjau

#define TINJAU_ENSURE(condition, why)                                                              \
    ((condition) ? static_cast<void>(0)                                                            \
                 : ::tinjau::stopForBug(#condition, why, __FILE__, __LINE__))
