// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/typed_date.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

constexpr auto months = std::to_array<QStringView>(
    {u"jan", u"feb", u"mar", u"apr", u"mei", u"jun", u"jul", u"agu", u"sep", u"okt", u"nov", u"des"});

int fullYear(int year)
{
    return year < 100 ? 2000 + year : year;
}

int monthNamed(QStringView name)
{
    for (size_t i = 0; i < months.size(); ++i)
        if (name.startsWith(months[i], Qt::CaseInsensitive)) return static_cast<int>(i) + 1;
    return 0;
}

std::optional<QDate> day(int year, int month, int dayOfMonth)
{
    const QDate date(fullYear(year), month, dayOfMonth);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

std::optional<QDate> dateIn(const QString& text)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression usual(u"^(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{2}|\\d{4})$"_s);
    static const QRegularExpression words(u"^(\\d{1,2}) ([a-zA-Z]{3,}) (\\d{2}|\\d{4})$"_s);
    static const QRegularExpression digits(u"^(\\d{2})(\\d{2})(\\d{2}|\\d{4})$"_s);
    const QString shown = text.simplified();
    if (const auto m = iso.match(shown); m.hasMatch())
        return day(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    if (const auto m = words.match(shown); m.hasMatch())
        return day(m.captured(3).toInt(), monthNamed(m.capturedView(2)), m.captured(1).toInt());
    for (const auto& form : {usual, digits})
        if (const auto m = form.match(shown); m.hasMatch())
            return day(m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt());
    return std::nullopt;
}

} // namespace tinjau::ui
