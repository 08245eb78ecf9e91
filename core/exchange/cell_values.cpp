// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_values.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace tinjau::exchange {

using namespace Qt::StringLiterals;

bool meansNothing(QStringView text)
{
    const QString word = text.trimmed().toString().toLower();
    static const QStringList nothing{u""_s,     u"-"_s,   u"–"_s,      u"—"_s,   u"--"_s,
                                     u"null"_s, u"\\n"_s, u"(null)"_s, u"n/a"_s, u"na"_s,
                                     u"#n/a"_s, u"nan"_s, u"none"_s,   u"nil"_s};
    return nothing.contains(word);
}

std::optional<Ratio> numberIn(QStringView text)
{
    static const QRegularExpression frame(
        u"^(?:\\*+\\)\\s*)?(?:rp\\.?\\s*)?([+-]?[0-9][0-9.,]*)\\s*%?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = frame.match(text.trimmed().toString());
    if (!match.hasMatch()) return std::nullopt;
    QString digits = match.captured(1);
    const qsizetype lastPoint = digits.lastIndexOf(u'.'), lastComma = digits.lastIndexOf(u',');
    if (lastPoint >= 0 && lastComma >= 0) {
        digits.remove(lastPoint > lastComma ? u',' : u'.'); // the earlier mark groups thousands
    } else if (digits.count(u'.') > 1 || digits.count(u',') > 1) {
        digits.remove(u'.');
        digits.remove(u',');
    }
    return Ratio::parse(digits);
}

namespace {

struct Tokens {
    std::vector<int> numbers;
    std::vector<int> widths;    ///< digits of each number
    std::optional<int> monthAt; ///< index into numbers before which a month name stood
    int month = 0;
};

int monthNamed(QStringView word)
{
    static const std::array<QStringList, 12> names{{
        {u"januari"_s, u"jan"_s, u"january"_s},
        {u"februari"_s, u"pebruari"_s, u"feb"_s, u"peb"_s, u"february"_s},
        {u"maret"_s, u"mar"_s, u"march"_s},
        {u"april"_s, u"apr"_s},
        {u"mei"_s, u"may"_s},
        {u"juni"_s, u"jun"_s, u"june"_s},
        {u"juli"_s, u"jul"_s, u"july"_s},
        {u"agustus"_s, u"agu"_s, u"ags"_s, u"agt"_s, u"aug"_s, u"august"_s},
        {u"september"_s, u"sep"_s, u"sept"_s},
        {u"oktober"_s, u"okt"_s, u"oct"_s, u"october"_s},
        {u"november"_s, u"nopember"_s, u"nov"_s, u"nop"_s},
        {u"desember"_s, u"des"_s, u"dec"_s, u"december"_s},
    }};
    const QString plain = word.toString().toLower();
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i].contains(plain)) return static_cast<int>(i) + 1;
    return 0;
}

int fullYear(int year, int width)
{
    if (width > 2) return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

QDate dateOf(const QStringList& parts, DateOrder order)
{
    std::array<int, 3> n{};
    for (std::size_t i = 0; i < 3; ++i) n[i] = parts[static_cast<qsizetype>(i)].toInt();
    if (parts[0].size() == 4) return QDate(n[0], n[1], n[2]);
    const int year = fullYear(n[2], static_cast<int>(parts[2].size()));
    if (order == DateOrder::YearFirst)
        return QDate(fullYear(n[0], static_cast<int>(parts[0].size())), n[1], n[2]);
    return order == DateOrder::DayFirst ? QDate(year, n[1], n[0]) : QDate(year, n[0], n[1]);
}

struct TimePart {
    QTime time;
    bool hasSeconds = false;
    qsizetype begin = -1; ///< where it stands in the text; -1: there is none
};

/// The time at the end: "8:12:44", "08.12", "8:12 PM"; a range of hours ("08:00 - 12:00") is a
/// class, not a moment.
TimePart timeIn(const QString& text)
{
    static const QRegularExpression pattern(
        u"(?:^|[\\sT])(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:[.,]\\d+)?\\s*([AaPp])?\\.?[Mm]?\\."
        u"?"
        "\\s*(?:Z|WIB|WITA|WIT|(?:GMT|UTC)?[+-]\\d{1,2}:?(?:\\d{2})?|GMT|UTC)?$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) return {};
    int hour = match.captured(1).toInt();
    const QString half = match.captured(4).toLower();
    if (half == u"p"_s && hour < 12) hour += 12;
    if (half == u"a"_s && hour == 12) hour = 0;
    const bool hasSeconds = !match.captured(3).isEmpty();
    const QTime time(hour, match.captured(2).toInt(), hasSeconds ? match.captured(3).toInt() : 0);
    return {time, hasSeconds, match.capturedStart(0)};
}

QDate numericDate(const QString& text, DateOrder order)
{
    static const QRegularExpression pattern(u"^(\\d{1,4})[-/.\\s](\\d{1,2})[-/.\\s](\\d{1,4})$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) return {};
    const QStringList parts{match.captured(1), match.captured(2), match.captured(3)};
    if (parts[0].size() == 3 || parts[2].size() == 3) return {};
    return dateOf(parts, order);
}

QDate namedDate(const QString& text)
{
    static const QRegularExpression dayFirst(
        u"^(?:\\p{L}+\\s*,?\\s+)?(\\d{1,2})[-\\s/]*(\\p{L}+)\\.?[-\\s/,]*(\\d{4}|\\d{2})$"_s);
    static const QRegularExpression monthFirst(
        u"^(?:\\p{L}+\\s*,\\s*)?(\\p{L}+)\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})$"_s);
    if (const auto match = dayFirst.match(text); match.hasMatch()) {
        const int month = monthNamed(match.captured(2));
        const QString year = match.captured(3);
        if (month > 0)
            return QDate(fullYear(year.toInt(), static_cast<int>(year.size())), month,
                         match.captured(1).toInt());
    }
    if (const auto match = monthFirst.match(text); match.hasMatch()) {
        const int month = monthNamed(match.captured(1));
        if (month > 0) return QDate(match.captured(3).toInt(), month, match.captured(2).toInt());
    }
    return {};
}

/// Day numbers of spreadsheets between 1954 and 2119; anything else is no date.
std::optional<WrittenMoment> fromDayNumber(const QString& text)
{
    bool isNumber = false;
    const double days = text.toDouble(&isNumber);
    if (!isNumber || days < 20000 || days > 80000) return std::nullopt;
    const auto whole = static_cast<qint64>(days);
    const qint64 seconds = qRound64((days - static_cast<double>(whole)) * 86400);
    WrittenMoment moment{QDate(1899, 12, 30).addDays(whole + seconds / 86400), {}, false};
    if (text.contains(u'.')) {
        moment.time = QTime(0, 0).addSecs(static_cast<int>(seconds % 86400));
        moment.hasSeconds = true;
    }
    return moment;
}

} // namespace

std::optional<WrittenMoment> readMoment(QStringView text, DateOrder order)
{
    QString rest = text.trimmed().toString();
    if (rest.isEmpty()) return std::nullopt;
    if (auto moment = fromDayNumber(rest)) return moment;
    if (const QDate whole = numericDate(rest, order); whole.isValid())
        return WrittenMoment{whole, {}, false}; // "07.04.26" is a date, not an hour
    const TimePart time = timeIn(rest);
    if (time.begin >= 0 && !time.time.isValid()) return std::nullopt;
    if (time.begin >= 0) rest = rest.left(time.begin).trimmed();
    while (rest.endsWith(u',')) rest.chop(1);
    static const QRegularExpression joint(u"[\\s,]*(?:pukul|jam|at)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    rest.remove(joint);
    if (rest.isEmpty())
        return time.begin >= 0 ? std::optional(WrittenMoment{{}, time.time, time.hasSeconds})
                               : std::nullopt;
    QDate date = numericDate(rest, order);
    if (!date.isValid()) date = namedDate(rest);
    if (!date.isValid()) return std::nullopt;
    return WrittenMoment{date, time.time, time.hasSeconds};
}

DateOrderFinding findDateOrder(std::span<const QString> values)
{
    static const QRegularExpression pattern(
        u"^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})(?:\\D|$)"_s);
    bool dayFirstFits = true, monthFirstFits = true, isAmbiguous = false;
    for (const QString& value : values) {
        const QRegularExpressionMatch match = pattern.match(value.trimmed());
        if (!match.hasMatch()) continue;
        const int first = match.captured(1).toInt(), second = match.captured(2).toInt();
        isAmbiguous = isAmbiguous || first != second;
        if (second > 12) dayFirstFits = false;
        if (first > 12) monthFirstFits = false;
    }
    if (!isAmbiguous) return {DateOrder::DayFirst, true, false};
    if (dayFirstFits == monthFirstFits) return {DateOrder::DayFirst, false, true};
    return {dayFirstFits ? DateOrder::DayFirst : DateOrder::MonthFirst, true, true};
}

} // namespace tinjau::exchange
