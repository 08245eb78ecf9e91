// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace tinjau::exchange {

/// One piece of a number format code such as `dd/mm/yyyy` or `#,##0.00 "orang"`.
struct FormatToken {
    enum class Kind {
        Literal,
        Zero,
        Hash,
        Question,
        Point,
        Comma,
        Percent,
        Exponent,
        Slash,
        Text,
        General,
        Year,
        Month,
        Day,
        Hour,
        Minute,
        Second,
        SecondFraction,
        ElapsedHours,
        ElapsedMinutes,
        ElapsedSeconds,
        AmPm,
    };
    Kind kind;
    int length = 1;    ///< repetitions: 4 for yyyy
    QString text = {}; ///< Literal: what is shown; Exponent: "E+" or "E-"
    bool isDate() const { return kind == Kind::Year || kind == Kind::Month || kind == Kind::Day; }
    bool isElapsed() const { return kind >= Kind::ElapsedHours && kind <= Kind::ElapsedSeconds; }
    bool isTime() const { return kind >= Kind::Hour && kind <= Kind::AmPm; }
    bool isDigit() const { return kind >= Kind::Zero && kind <= Kind::Question; }
};

/// One of the up to four parts between `;`: positive, negative, zero, text.
struct FormatSection {
    std::vector<FormatToken> tokens;
    bool hasEnglishNames = false; ///< `[$-409]` asks for English names of months and days
    bool contains(FormatToken::Kind kind) const;
};

/// Never empty; unknown letters become literals.
std::vector<FormatSection> parseFormatCode(QStringView code);

} // namespace tinjau::exchange
