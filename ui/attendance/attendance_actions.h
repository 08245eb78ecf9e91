// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attendance/attendance_desk.h"
#include "ui/base/action_registry.h"

#include <memory>

namespace tinjau::ui {

/// The acts of the page Kehadiran.
std::vector<ActionSpec> attendanceActions(const std::shared_ptr<AttendanceDesk>& desk);

} // namespace tinjau::ui
