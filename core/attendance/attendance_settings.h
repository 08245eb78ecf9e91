// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/day_facts.h"
#include "core/rules/rule_book.h"
#include "core/storage/session.h"

#include <map>

namespace tinjau::attendance {

/// Key and value of each choice: "toleranceMinutes" → "15".
using SettingValues = std::map<QString, QString>;

/// The choices as values: minutes and days from 0, "true" or "false", grace or deduct, letter or punch.
/// BadArgument (values: key, what is expected) for an unknown key or value, and for a missing one.
Result<AttendanceSettings> attendanceSettingsFrom(const SettingValues& values);

/// What counts on a day: the shipped choices, and over them what the bureau set from a day on (settings
/// "attendance.<key>", each with its legal basis). Errors: RuleMissing, and as attendanceSettingsFrom().
Result<AttendanceSettings> attendanceSettingsOn(storage::Session& session, const rules::RuleBook& book, QDate day);

} // namespace tinjau::attendance
