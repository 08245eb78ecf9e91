// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attendance/attendance_desk.h"
#include "ui/base/action_registry.h"
#include "ui/base/ui_settings.h"
#include "ui/shell/page.h"

#include <memory>

namespace tinjau::ui {

/// The page Kehadiran. Its argument is an office and a month ("kehadiran/12/2026-10"), or a tab about all offices and
/// the month that is over ("kehadiran/calon", "kehadiran/surat", "kehadiran/cakupan").
PageSpec attendancePage(const std::shared_ptr<AttendanceDesk>& desk, ActionRegistry& actions, UiSettings& settings);

} // namespace tinjau::ui
