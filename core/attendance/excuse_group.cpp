// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/excuse_group.h"

namespace tinjau::attendance {

using namespace Qt::StringLiterals;

ExcuseGroup excuseGroupOf(const QString& letterCode)
{
    static const std::map<QString, ExcuseGroup> groups{
        {u"DL"_s, ExcuseGroup::Duty},   {u"DIK"_s, ExcuseGroup::Duty}, {u"WFA"_s, ExcuseGroup::Duty}, {u"KAHAR"_s, ExcuseGroup::Duty},
        {u"TB"_s, ExcuseGroup::Study}, {u"CS"_s, ExcuseGroup::Sick},  {u"IZN"_s, ExcuseGroup::Permission}};
    const auto found = groups.find(letterCode);
    return found == groups.end() ? ExcuseGroup::Leave : found->second;
}

int excusedDays(const AttendanceTally& tally, ExcuseGroup group)
{
    int days = 0;
    for (const auto& [code, count] : tally.excused)
        if (excuseGroupOf(code) == group) days += count;
    return days;
}

} // namespace tinjau::attendance
