// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/profile_reading.h"

#include "core/exchange/text_match.h"

#include <QRegularExpression>

namespace tinjau::survey {

using namespace Qt::StringLiterals;

std::optional<QString> readSex(const QString& text)
{
    const auto word = readProfileWord(text);
    if (!word) return std::nullopt;
    static const QStringList men{u"l"_s,    u"lk"_s,    u"laki"_s, u"laki laki"_s, u"lakilaki"_s,
                                 u"pria"_s, u"laki2"_s, u"male"_s, u"m"_s,         u"1"_s};
    static const QStringList women{u"p"_s,      u"pr"_s, u"perempuan"_s, u"wanita"_s,
                                   u"female"_s, u"f"_s,  u"2"_s,         u"w"_s};
    const QString plain = exchange::plainText(*word);
    if (men.contains(plain)) return u"L"_s;
    if (women.contains(plain)) return u"P"_s;
    return word;
}

void readAge(const QString& text, Profile& profile)
{
    const auto word = readProfileWord(text);
    if (!word) return;
    static const QRegularExpression years(u"^(\\d{1,9})(?:[.,]0+)?\\s*(?:tahun|thn|th)?\\.?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (const auto match = years.match(*word); match.hasMatch())
        profile.age = match.captured(1).toInt();
    else
        profile.ageClass = word;
}

std::optional<QString> readProfileWord(const QString& text)
{
    if (exchange::meansNothing(text)) return std::nullopt;
    return text.simplified();
}

std::optional<AnsweredAt> readAnsweredAt(const QString& dateText, const QString& timeText,
                                         exchange::DateOrder order)
{
    const auto date = exchange::readMoment(dateText, order);
    if (!date || !date->date.isValid()) return std::nullopt;
    QTime time = date->time;
    bool hasSeconds = date->hasSeconds;
    if (!time.isValid()) {
        const auto moment = exchange::readMoment(timeText, order);
        if (moment && !moment->date.isValid()) {
            time = moment->time;
            hasSeconds = moment->hasSeconds;
        }
    }
    const bool hasTime = time.isValid();
    return AnsweredAt{QDateTime(date->date, hasTime ? time : QTime(0, 0), Qt::UTC), hasTime,
                      hasTime && hasSeconds};
}

} // namespace tinjau::survey
