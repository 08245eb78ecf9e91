// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace tinjau {

/// Civil days from first to last, both included, as letters say it ("s.d."). An invalid last day
/// means "until further notice"; an invalid first day "since ever".
struct DateRange {
    QDate first;
    QDate last;

    bool contains(QDate day) const
    {
        return (!first.isValid() || first <= day) && (!last.isValid() || day <= last);
    }
    bool operator==(const DateRange&) const = default;
};

} // namespace tinjau
