// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/schedule.h"

namespace tinjau::wording {

/// The minute of the day that a person wrote: "07.30", "7:30", "0730", "7", "24.00"; with "+1" behind it
/// the next day. None where it is no time.
std::optional<int> minuteIn(const QString& text);
/// "07.30"; beyond midnight "07.30+1".
QString minuteText(int minute);

/// "07.30–14.00" and the like, an end that is not after its start meaning the next day.
std::optional<calendar::MinuteSpan> spanIn(const QString& text);
QString spanText(const calendar::MinuteSpan& span);

/// Breaks with semicolons between them, empty for none: "12.00–13.00; 15.00–15.15". Those of a duty over
/// midnight that lie before its start belong to the next day. None where one of them is no span.
std::optional<std::vector<calendar::MinuteSpan>> breaksIn(const QString& text, int dutyStart);
QString breaksText(const std::vector<calendar::MinuteSpan>& breaks);

/// "37 jam 30 menit", "36 jam".
QString durationText(int minutes);

} // namespace tinjau::wording
