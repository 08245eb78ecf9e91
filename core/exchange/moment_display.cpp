// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/civil_moment.h"
#include "core/exchange/format_code.h"
#include "core/exchange/number_format.h"

#include <algorithm>
#include <cmath>

namespace tinjau::exchange {

using namespace Qt::StringLiterals;
using Kind = FormatToken::Kind;

namespace {

struct Names {
    const char16_t* months[12];
    const char16_t* shortMonths[12];
    const char16_t* days[7];
    const char16_t* shortDays[7];
};

constexpr Names INDONESIAN = {
    {u"Januari", u"Februari", u"Maret", u"April", u"Mei", u"Juni", u"Juli", u"Agustus",
     u"September", u"Oktober", u"November", u"Desember"},
    {u"Jan", u"Feb", u"Mar", u"Apr", u"Mei", u"Jun", u"Jul", u"Agu", u"Sep", u"Okt", u"Nov",
     u"Des"},
    {u"Minggu", u"Senin", u"Selasa", u"Rabu", u"Kamis", u"Jumat", u"Sabtu"},
    {u"Min", u"Sen", u"Sel", u"Rab", u"Kam", u"Jum", u"Sab"},
};

constexpr Names ENGLISH = {
    {u"January", u"February", u"March", u"April", u"May", u"June", u"July", u"August", u"September",
     u"October", u"November", u"December"},
    {u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun", u"Jul", u"Aug", u"Sep", u"Oct", u"Nov",
     u"Dec"},
    {u"Sunday", u"Monday", u"Tuesday", u"Wednesday", u"Thursday", u"Friday", u"Saturday"},
    {u"Sun", u"Mon", u"Tue", u"Wed", u"Thu", u"Fri", u"Sat"},
};

QString padded(qint64 number, int width) {
    return QString::number(number).rightJustified(width, u'0');
}

class MomentWriter {
public:
    MomentWriter(double days, const FormatSection& section)
        : m_days(days), m_moment(civilMoment(days)), m_section(section),
          m_names(section.hasEnglishNames ? ENGLISH : INDONESIAN) {}

    QString write() const {
        QString text;
        for (const FormatToken& token : m_section.tokens) text += shown(token);
        return text;
    }

private:
    QString shown(const FormatToken& token) const {
        const int width = std::min(token.length, 2);
        switch (token.kind) {
        case Kind::Year:
            return padded(token.length > 2 ? m_moment.year : m_moment.year % 100,
                          token.length > 2 ? 4 : 2);
        case Kind::Month:
            return month(token.length);
        case Kind::Day:
            return day(token.length);
        case Kind::Hour:
            return padded(hour(), width);
        case Kind::Minute:
            return padded(m_moment.minute, width);
        case Kind::Second:
            return padded(m_moment.second, width);
        case Kind::SecondFraction:
            return u',' + QString(token.length, u'0');
        case Kind::ElapsedHours:
            return padded(elapsed() / 3600, token.length);
        case Kind::ElapsedMinutes:
            return padded(elapsed() / 60, token.length);
        case Kind::ElapsedSeconds:
            return padded(elapsed(), token.length);
        case Kind::AmPm:
            return m_moment.hour < 12 ? u"AM"_s : u"PM"_s;
        case Kind::Slash:
            return u"/"_s;
        case Kind::Point:
            return u"."_s;
        case Kind::Comma:
            return u","_s;
        case Kind::Zero:
            return u"0"_s;
        default:
            return token.text;
        }
    }

    QString month(int length) const {
        const int index = m_moment.month - 1;
        if (length < 3) return padded(m_moment.month, length);
        if (length == 3) return QStringView(m_names.shortMonths[index]).toString();
        const QStringView name(m_names.months[index]);
        return (length == 5 ? name.left(1) : name).toString();
    }

    QString day(int length) const {
        if (length < 3) return padded(m_moment.day, length);
        const char16_t* name = (length == 3 ? m_names.shortDays : m_names.days)[m_moment.weekday];
        return QStringView(name).toString();
    }

    int hour() const {
        if (!m_section.contains(Kind::AmPm)) return m_moment.hour;
        return m_moment.hour % 12 == 0 ? 12 : m_moment.hour % 12;
    }

    qint64 elapsed() const { return std::abs(wholeSeconds(m_days)); }

    double m_days;
    CivilMoment m_moment;
    const FormatSection& m_section;
    const Names& m_names;
};

QString canonicalCode(CellType type) {
    switch (type) {
    case CellType::Date:
        return u"dd/mm/yyyy"_s;
    case CellType::DateTime:
        return u"dd/mm/yyyy hh:mm:ss"_s;
    case CellType::Duration:
        return u"[h]:mm:ss"_s;
    default:
        return u"hh:mm:ss"_s;
    }
}

} // namespace

QString displayedMoment(const Cell& cell) {
    const bool hasCode = cell.format && !cell.format->code.isEmpty();
    const QString code = hasCode ? cell.format->code : canonicalCode(cell.type);
    const FormatSection section = parseFormatCode(code).front();
    const bool isNegative = cell.type == CellType::Duration && cell.number < 0;
    const double size = isNegative ? -cell.number : cell.number;
    return (isNegative ? u"-"_s : QString()) + MomentWriter(size, section).write();
}

} // namespace tinjau::exchange
