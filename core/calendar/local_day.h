// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/calendar/calendar_pack.h"

namespace tinjau::calendar {

using LocalDayId = Id<struct LocalDayTag>;

/// A free day that the regency set itself (hari libur daerah, pemungutan suara ulang).
struct LocalDay {
    std::optional<LocalDayId> id = {};
    QDate day = {};
    QString name = {};
    QString decree = {};    ///< keputusan or surat edaran that set it
    QString withdrawn = {}; ///< why it is a working day again; empty: it is free
    bool operator==(const LocalDay&) const = default;

    bool isFree() const { return withdrawn.isEmpty(); }
    Holiday asHoliday() const { return {day, name, HolidayKind::Local, decree}; }
};

} // namespace tinjau::calendar
