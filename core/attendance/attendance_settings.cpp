// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/attendance_settings.h"

#include "core/organisation/setting_repository.h"

#include <algorithm>
#include <functional>

namespace tinjau::attendance {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMinutes = 24 * 60;

/// One choice: what may stand there, and where it goes. `take` says whether the text is one of its values.
struct Choice {
    QString key;
    QString expected;
    std::function<bool(AttendanceSettings&, const QString&)> take;
};

Choice number(const QString& key, int AttendanceSettings::*field)
{
    return {key, u"0 … %1"_s.arg(mostMinutes), [field](AttendanceSettings& settings, const QString& text) {
                bool isNumber = false;
                const int value = text.toInt(&isNumber);
                if (!isNumber || value < 0 || value > mostMinutes) return false;
                settings.*field = value;
                return true;
            }};
}

Choice either(const QString& key, const QString& yes, const QString& no, bool AttendanceSettings::*field)
{
    return {key, yes + u" | "_s + no, [yes, no, field](AttendanceSettings& settings, const QString& text) {
                if (text != yes && text != no) return false;
                settings.*field = text == yes;
                return true;
            }};
}

Choice toleranceMode()
{
    return {u"toleranceMode"_s, u"grace | deduct"_s, [](AttendanceSettings& settings, const QString& text) {
                if (text != u"grace"_s && text != u"deduct"_s) return false;
                settings.toleranceMode = text == u"grace"_s ? AttendanceSettings::Tolerance::Grace : AttendanceSettings::Tolerance::Deduct;
                return true;
            }};
}

std::vector<Choice> choices()
{
    return {number(u"toleranceMinutes"_s, &AttendanceSettings::toleranceMinutes),
            toleranceMode(),
            number(u"winBefore"_s, &AttendanceSettings::windowBefore),
            number(u"winAfter"_s, &AttendanceSettings::windowAfter),
            number(u"joinGap"_s, &AttendanceSettings::joinGap),
            number(u"minSpan"_s, &AttendanceSettings::minSpan),
            number(u"burstMinutes"_s, &AttendanceSettings::burstMinutes),
            either(u"deductBreak"_s, u"true"_s, u"false"_s, &AttendanceSettings::deductBreak),
            either(u"letterVsPunch"_s, u"letter"_s, u"punch"_s, &AttendanceSettings::letterWins),
            either(u"partialCoverageAbsent"_s, u"true"_s, u"false"_s, &AttendanceSettings::partialCoverageAbsent),
            either(u"emptyDayIsCoverage"_s, u"true"_s, u"false"_s, &AttendanceSettings::emptyDayIsCoverage),
            number(u"lateDocumentDays"_s, &AttendanceSettings::lateDocumentDays)};
}

} // namespace

Result<AttendanceSettings> attendanceSettingsFrom(const SettingValues& values)
{
    AttendanceSettings settings;
    const std::vector<Choice> known = choices();
    for (const Choice& choice : known) {
        const auto value = values.find(choice.key);
        if (value == values.end() || !choice.take(settings, value->second)) return failure(ErrorCode::BadArgument, {choice.key, choice.expected});
    }
    for (const auto& [key, value] : values)
        if (std::ranges::find(known, key, &Choice::key) == known.end()) return failure(ErrorCode::BadArgument, {key, u"pilihan yang dikenal"_s});
    return settings;
}

Result<AttendanceSettings> attendanceSettingsOn(storage::Session& session, const rules::RuleBook& book, QDate day)
{
    const auto pack = book.find(u"attendance-settings"_s, day);
    if (!pack) return failure(pack.error());
    const QJsonObject shipped = pack->body[u"values"_s].toObject();
    organisation::SettingRepository stored(session);
    SettingValues values;
    for (auto value = shipped.begin(); value != shipped.end(); ++value) {
        const auto own = stored.inForce(u"attendance."_s + value.key(), std::nullopt, day);
        values[value.key()] = own ? own->value : value.value().toString();
    }
    return attendanceSettingsFrom(values);
}

} // namespace tinjau::attendance
