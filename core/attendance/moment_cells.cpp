// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/moment_cells.h"

#include "core/exchange/cell_values.h"
#include "core/exchange/text_match.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace tinjau::attendance {

using namespace Qt::StringLiterals;
using exchange::CellType;
using exchange::DateOrder;
using exchange::Grid;
using exchange::GridCell;

namespace {

constexpr int minuteSeconds = 60, hourSeconds = 3600, daySeconds = 86400;
constexpr double firstDayNumber = 36526, lastDayNumber = 73050; // 2000 to 2099

int secondOfDay(double fraction)
{
    const int second = static_cast<int>(std::llround((fraction - std::floor(fraction)) * daySeconds));
    return second % daySeconds;
}

QDate fromDayNumber(double number)
{
    return QDate(1899, 12, 30).addDays(static_cast<qint64>(std::floor(number)));
}

struct NumericDate {
    int first = 0, second = 0, year = 0;
};

std::optional<NumericDate> numericDate(const QString& text)
{
    static const QRegularExpression pattern(u"^(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})(?:\\s.*)?$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch()) return std::nullopt;
    int year = match.captured(3).toInt();
    if (year < 100) year += 2000;
    return NumericDate{match.captured(1).toInt(), match.captured(2).toInt(), year};
}

QDate dayFirst(const NumericDate& date)
{
    return QDate(date.year, date.second, date.first);
}
QDate monthFirst(const NumericDate& date)
{
    return QDate(date.year, date.first, date.second);
}

DayCell fromNumericDate(const NumericDate& date, DateOrder order)
{
    const QDate dmy = dayFirst(date), mdy = monthFirst(date);
    if (!dmy.isValid() && !mdy.isValid()) return {{}, false, true};
    const bool isMonthFirst = order == DateOrder::MonthFirst;
    DayCell cell;
    cell.isAmbiguous = dmy.isValid() && mdy.isValid() && dmy != mdy;
    cell.day = isMonthFirst ? (mdy.isValid() ? mdy : dmy) : (dmy.isValid() ? dmy : mdy);
    return cell;
}

std::optional<int> clockOf(int hour, int minute, int second, const QString& half)
{
    if (half == u"p"_s && hour < 12) hour += 12;
    if (half == u"a"_s && hour == 12) hour = 0;
    const bool isMidnight = hour == 24 && minute == 0 && second == 0;
    if ((hour > 23 && !isMidnight) || minute > 59 || second > 59) return std::nullopt;
    return hour * hourSeconds + minute * minuteSeconds + second;
}

} // namespace

DayCell readDay(const Grid& grid, const GridCell& cell, DateOrder order, int year)
{
    const CellType type = grid.type(cell);
    if (type == CellType::Date || type == CellType::DateTime) return {fromDayNumber(cell.number)};
    if (type == CellType::Number) {
        if (cell.number < firstDayNumber || cell.number > lastDayNumber) return {};
        return {fromDayNumber(cell.number)};
    }
    const QString text = grid.raw(cell).simplified();
    if (const auto numeric = numericDate(text)) return fromNumericDate(*numeric, order);
    if (year > 0) {
        static const QRegularExpression shortDate(u"^(\\d{1,2})[-/. ](\\d{1,2}|\\p{L}+)$"_s);
        if (const auto match = shortDate.match(text); match.hasMatch()) {
            const auto moment = exchange::readMoment(
                match.captured(1) + u'-' + match.captured(2) + u'-' + QString::number(year), order);
            if (moment && moment->date.isValid()) return {moment->date};
        }
    }
    const auto moment = exchange::readMoment(text, order);
    if (moment && moment->date.isValid()) return {moment->date};
    return {};
}

ClockCell readClock(const Grid& grid, const GridCell& cell)
{
    static const QRegularExpression pattern(
        u"^(\\d{1,2})[:.,](\\d{2})(?:[:.](\\d{2}))?\\s*([AaPp])?\\.?[Mm]?\\.?$"_s);
    static const QRegularExpression glued(u"^(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression shortMinutes(u"^(\\d{1,2})[.,](\\d)$"_s);
    const CellType type = grid.type(cell);
    if (type == CellType::Time || type == CellType::DateTime)
        return {secondOfDay(cell.number), false, false};
    if (type == CellType::Number && cell.number > 0 && cell.number < 1)
        return {secondOfDay(cell.number), false, false};
    const QString text = grid.raw(cell).simplified();
    auto match = pattern.match(text);
    if (!match.hasMatch()) match = glued.match(text);
    if (match.hasMatch()) {
        const auto second = clockOf(match.captured(1).toInt(), match.captured(2).toInt(),
                                    match.captured(3).toInt(), match.captured(4).toLower());
        return {second, false, !second};
    }
    if (const auto cut = shortMinutes.match(text); cut.hasMatch()) {
        const int tens = cut.captured(2).toInt() * 10;
        const auto second = clockOf(cut.captured(1).toInt(), tens, 0, {});
        return {second, second.has_value() && tens > 0, !second};
    }
    if (type == CellType::Number) {
        const auto second = clockOf(static_cast<int>(cell.number), 0, 0, {});
        return {cell.number > 0 ? second : std::nullopt, false, cell.number > 0 && !second};
    }
    return {};
}

std::optional<MomentCell> readIsoMoment(std::string_view text)
{
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    if (text.size() < 19) return std::nullopt;
    const auto isDigit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
    const auto two = [&](std::size_t at) { return (text[at] - '0') * 10 + text[at + 1] - '0'; };
    for (const std::size_t at : {0U, 1U, 2U, 3U, 5U, 6U, 8U, 9U})
        if (!isDigit(at)) return std::nullopt;
    if ((text[4] != '-' && text[4] != '/') || text[7] != text[4]) return std::nullopt;
    std::size_t clock = 10;
    while (clock < text.size() && (text[clock] == ' ' || text[clock] == 'T')) ++clock;
    if (clock == 10 || clock + 8 != text.size()) return std::nullopt;
    for (const std::size_t at : {0U, 1U, 3U, 4U, 6U, 7U})
        if (!isDigit(clock + at)) return std::nullopt;
    if (text[clock + 2] != ':' || text[clock + 5] != ':') return std::nullopt;
    const QDate day(two(0) * 100 + two(2), two(5), two(8));
    const auto second = clockOf(two(clock), two(clock + 3), two(clock + 6), {});
    if (!day.isValid() || !second || *second == daySeconds) return std::nullopt;
    return MomentCell{day, *second};
}

std::optional<MomentCell> readMomentCell(const Grid& grid, const GridCell& cell, DateOrder order)
{
    const CellType type = grid.type(cell);
    if (type == CellType::DateTime) {
        const double whole = std::floor(cell.number);
        const auto second = std::llround((cell.number - whole) * daySeconds);
        return MomentCell{fromDayNumber(whole + static_cast<double>(second / daySeconds)),
                          static_cast<int>(second % daySeconds)};
    }
    if (type != CellType::Text) return std::nullopt;
    if (auto iso = readIsoMoment(grid.rawUtf8(cell))) return iso;
    const auto moment = exchange::readMoment(grid.raw(cell).simplified(), order);
    if (!moment || !moment->date.isValid() || !moment->time.isValid()) return std::nullopt;
    return MomentCell{moment->date, QTime(0, 0).secsTo(moment->time)};
}

ClockList readClocks(const QString& text)
{
    static const QRegularExpression clock(u"(\\d{1,2})[:.](\\d{2})(?::(\\d{2})(?![:\\d]))?"_s);
    ClockList list;
    QString rest = text;
    auto matches = clock.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto second = clockOf(match.captured(1).toInt(), match.captured(2).toInt(),
                                    match.captured(3).toInt(), {});
        if (second)
            list.seconds.push_back(*second);
        else
            list.isImpossible = true;
    }
    rest.remove(clock);
    list.hasDash = rest.contains(u'-') || rest.contains(u'–');
    list.isOpen = list.hasDash && list.seconds.size() == 1;
    for (const QChar c : rest)
        if (c.isLetter() || c == u' ') list.rest += c;
    list.rest = list.rest.simplified();
    return list;
}

exchange::FoundDateOrder orderOfDates(const std::vector<QString>& texts)
{
    bool fitsDmy = true, fitsMdy = true, isOpen = false;
    std::set<QDate> asDmy, asMdy;
    for (const QString& text : texts) {
        const auto date = numericDate(text.simplified());
        if (!date || (date->first > 12 && date->second > 12)) continue;
        isOpen = true;
        if (dayFirst(*date).isValid()) asDmy.insert(dayFirst(*date));
        if (monthFirst(*date).isValid()) asMdy.insert(monthFirst(*date));
        fitsDmy = fitsDmy && date->second <= 12;
        fitsMdy = fitsMdy && date->first <= 12;
    }
    if (!isOpen) return {DateOrder::DayFirst, true, u"only-reading"_s};
    if (fitsDmy != fitsMdy)
        return {fitsDmy ? DateOrder::DayFirst : DateOrder::MonthFirst, true, u"only-reading"_s};
    if (!fitsDmy) return {DateOrder::DayFirst, false, u"both-orders"_s};
    const qint64 dmySpan = asDmy.begin()->daysTo(*asDmy.rbegin());
    const qint64 mdySpan = asMdy.begin()->daysTo(*asMdy.rbegin());
    if (mdySpan < dmySpan) return {DateOrder::MonthFirst, false, u"closer"_s};
    return {DateOrder::DayFirst, false, mdySpan > dmySpan ? u"closer"_s : u"default"_s};
}

DateRange monthOf(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    return {first, first.addMonths(1).addDays(-1)};
}

std::optional<DateRange> periodIn(const QString& text)
{
    static const QRegularExpression twoDays(
        u"(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|\\d{1,2} \\p{L}+ \\d{4})\\s*"
        "(?:~|s\\.?\\s*/?d\\.?|sampai(?: dengan)?|-|–|to)\\s*"
        "(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|\\d{1,2} \\p{L}+ \\d{4})"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression month(u"(\\p{L}{3,})[\\s.,-]+(\\d{4})\\b"_s);
    const auto dayIn = [](const QString& part) {
        const auto moment = exchange::readMoment(part, DateOrder::DayFirst);
        return moment ? moment->date : QDate();
    };
    const QString plain = text.simplified();
    if (const auto match = twoDays.match(plain); match.hasMatch()) {
        const DateRange range{dayIn(match.captured(1)), dayIn(match.captured(2))};
        if (range.first.isValid() && range.last.isValid() && range.first <= range.last)
            return range;
    }
    auto matches = month.globalMatch(plain);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QDate first = dayIn(u"1 "_s + match.captured(1) + u' ' + match.captured(2));
        if (first.isValid()) return monthOf(first);
    }
    return std::nullopt;
}

} // namespace tinjau::attendance
