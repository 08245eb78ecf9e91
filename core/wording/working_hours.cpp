// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/working_hours.h"

#include <QRegularExpression>
#include <QStringList>

namespace tinjau::wording {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesOfDay = 24 * 60;

} // namespace

std::optional<int> minuteIn(const QString& text)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:[.:,]?(\\d{2}))?\\s*(\\+1)?$"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch()) return std::nullopt;
    const int hour = match.captured(1).toInt(), minute = match.captured(2).toInt();
    if (hour > 24 || minute > 59 || (hour == 24 && minute > 0)) return std::nullopt;
    return hour * 60 + minute + (match.captured(3).isEmpty() ? 0 : minutesOfDay);
}

QString minuteText(int minute)
{
    const int ofDay = minute == minutesOfDay ? minute : minute % minutesOfDay;
    return u"%1.%2"_s.arg(ofDay / 60, 2, 10, QChar(u'0')).arg(ofDay % 60, 2, 10, QChar(u'0')) + (minute > minutesOfDay ? u"+1"_s : QString());
}

std::optional<calendar::MinuteSpan> spanIn(const QString& text)
{
    static const QRegularExpression dash(u"\\s*(?:-|–|—|s\\.?/?d\\.?|sampai)\\s*"_s);
    const QStringList ends = text.trimmed().split(dash);
    if (ends.size() != 2) return std::nullopt;
    const auto from = minuteIn(ends[0]), to = minuteIn(ends[1]);
    if (!from || !to) return std::nullopt;
    return calendar::MinuteSpan{*from, *to > *from ? *to : *to + minutesOfDay};
}

QString spanText(const calendar::MinuteSpan& span)
{
    return minuteText(span.from) + u'–' + minuteText(span.to);
}

std::optional<std::vector<calendar::MinuteSpan>> breaksIn(const QString& text, int dutyStart)
{
    std::vector<calendar::MinuteSpan> breaks;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty()) continue;
        auto span = spanIn(part);
        if (!span) return std::nullopt;
        if (span->from < dutyStart && span->from < minutesOfDay) *span = {span->from + minutesOfDay, span->to + minutesOfDay};
        breaks.push_back(*span);
    }
    return breaks;
}

QString breaksText(const std::vector<calendar::MinuteSpan>& breaks)
{
    QStringList parts;
    for (const calendar::MinuteSpan& span : breaks) parts << spanText(span);
    return parts.join(u"; "_s);
}

QString durationText(int minutes)
{
    const QString hours = u"%1 jam"_s.arg(minutes / 60);
    return minutes % 60 == 0 ? hours : hours + u" %1 menit"_s.arg(minutes % 60);
}

} // namespace tinjau::wording
