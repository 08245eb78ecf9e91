// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_range.h"
#include "core/base/id.h"

#include <QString>

#include <optional>

namespace tinjau::calendar {

using WorkGroupId = Id<struct WorkGroupTag>;

/// People who work alike though they sit in different units (kelompok kerja): guards, drivers.
struct WorkGroup {
    std::optional<WorkGroupId> id = {};
    QString name = {};
    bool operator==(const WorkGroup&) const = default;
};

/// Somebody in a group for a time, both ends included.
struct GroupMember {
    std::optional<qint64> id = {};
    WorkGroupId group = WorkGroupId::fromNumber(0);
    qint64 person = 0; ///< key of the person
    DateRange validity = {};
    bool operator==(const GroupMember&) const = default;
};

} // namespace tinjau::calendar
