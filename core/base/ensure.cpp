// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ensure.h"

#include <cstdio>
#include <cstdlib>

namespace tinjau {

void stopForBug(const char* condition, const char* why, const char* file, int line)
{
    std::fprintf(stderr, "tinjau: bug at %s:%d: %s does not hold: %s\n", file, line, condition, why);
    std::abort();
}

} // namespace tinjau
