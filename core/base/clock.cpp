// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace tinjau {

QDate SystemClock::today() const
{
    return QDate::currentDate();
}

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace tinjau
