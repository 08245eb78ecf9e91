// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/decimal_digits.h"
#include "core/exchange/format_code.h"
#include "core/exchange/number_format.h"

#include <algorithm>
#include <cmath>

namespace tinjau::exchange {

using namespace Qt::StringLiterals;
using Kind = FormatToken::Kind;

namespace {

constexpr QChar DECIMAL_MARK = u',';
constexpr QChar GROUP_MARK = u'.';

struct Digits {
    QString whole;    ///< without leading zeros; empty for 0,…
    QString decimals; ///< without trailing zeros
};

Digits split(const DecimalDigits& number) {
    const QString digits = QString::fromLatin1(number.digits);
    const qsizetype point = number.point;
    if (digits.isEmpty()) return {};
    if (point <= 0) return {{}, QString(-point, u'0') + digits};
    if (digits.size() <= point) return {digits + QString(point - digits.size(), u'0'), {}};
    return {digits.left(point), digits.mid(point)};
}

QString joined(const Digits& digits) {
    const QString whole = digits.whole.isEmpty() ? u"0"_s : digits.whole;
    return digits.decimals.isEmpty() ? whole : whole + DECIMAL_MARK + digits.decimals;
}

QString exponentText(int power, bool showsPlus) {
    const QString digits = QString::number(std::abs(power)).rightJustified(2, u'0');
    return u'E' + (power < 0 ? u"-"_s : showsPlus ? u"+"_s : QString()) + digits;
}

/// Excel's General: at most eleven characters, so that longer numbers turn scientific.
QString displayedGeneral(double number) {
    constexpr int WIDTH = 11, SCIENTIFIC_DIGITS = 6, SMALLEST_POWER = -8;
    const DecimalDigits exact = roundedToSignificant(std::abs(number), WIDTH);
    if (exact.digits.empty()) return u"0"_s;
    const QString sign = number < 0 ? u"-"_s : QString();
    if (exact.point > WIDTH || exact.point < SMALLEST_POWER) {
        DecimalDigits mantissa = roundedToSignificant(std::abs(number), SCIENTIFIC_DIGITS);
        const int power = mantissa.point - 1;
        mantissa.point = 1;
        return sign + joined(split(mantissa)) + exponentText(power, true);
    }
    const int decimals = std::max(WIDTH - 1 - std::max(exact.point, 1), 0);
    return sign + joined(split(roundedToDecimals(std::abs(number), decimals)));
}

/// What the placeholders of a section ask for.
struct Layout {
    std::vector<FormatToken> whole;    ///< up to the point
    std::vector<FormatToken> decimals; ///< after it
    bool hasPoint = false;
    bool hasGroups = false;
    int scale = 0; ///< powers of ten: +2 per percent sign, −3 per closing comma
    std::optional<FormatToken> exponent;
    int decimalPlaces = 0;
};

Layout layoutOf(const FormatSection& section) {
    Layout layout;
    int openCommas = 0;
    bool hasDigits = false;
    for (const FormatToken& token : section.tokens) {
        std::vector<FormatToken>& part = layout.hasPoint ? layout.decimals : layout.whole;
        if (token.kind == Kind::Comma) {
            if (hasDigits) ++openCommas;
            continue;
        }
        if (token.kind == Kind::Point && !layout.hasPoint) {
            layout.scale -= 3 * std::exchange(openCommas, 0);
            layout.hasPoint = true;
            continue;
        }
        if (token.kind == Kind::Exponent) {
            layout.exponent = token;
            continue;
        }
        if (token.isDigit()) {
            if (layout.exponent) continue; // the width of the power is always two here
            if (openCommas > 0) layout.hasGroups = true;
            openCommas = 0;
            hasDigits = true;
            if (layout.hasPoint) ++layout.decimalPlaces;
        }
        if (token.kind == Kind::Percent) layout.scale += 2;
        part.push_back(token);
    }
    layout.scale -= 3 * openCommas;
    return layout;
}

QString literalOf(const FormatToken& token) {
    switch (token.kind) {
    case Kind::Percent:
        return u"%"_s;
    case Kind::Slash:
        return u"/"_s;
    default:
        return token.text;
    }
}

/// Fills the places before the point from the right; digits without a place stay at the left end.
QString filledWhole(const Layout& layout, const QString& digits) {
    QString text;
    qsizetype left = digits.size();
    int written = 0;
    const auto put = [&](QChar c) {
        if (layout.hasGroups && written > 0 && written % 3 == 0) text.prepend(GROUP_MARK);
        text.prepend(c);
        ++written;
    };
    const auto firstPlace = std::find_if(layout.whole.begin(), layout.whole.end(),
                                         [](const FormatToken& t) { return t.isDigit(); });
    for (auto at = layout.whole.end(); at != layout.whole.begin();) {
        --at;
        if (!at->isDigit()) {
            text.prepend(literalOf(*at));
            continue;
        }
        if (left > 0) {
            put(digits[--left]);
        } else if (at->kind == Kind::Zero) {
            put(u'0');
        }
        while (at == firstPlace && left > 0) put(digits[--left]);
    }
    return text;
}

QString filledDecimals(const Layout& layout, const QString& digits) {
    QString text;
    qsizetype next = 0;
    for (const FormatToken& token : layout.decimals) {
        if (!token.isDigit()) {
            text += literalOf(token);
        } else if (next < digits.size()) {
            text += digits[next++];
        } else if (token.kind == Kind::Zero) {
            text += u'0';
        }
    }
    return text;
}

QString displayedInSection(double magnitude, const FormatSection& section) {
    Layout layout = layoutOf(section);
    constexpr int MOST_PLACES = 30;
    const int places = std::min(layout.decimalPlaces, MOST_PLACES);
    double scaled = magnitude * std::pow(10.0, layout.scale);
    QString power;
    if (layout.exponent) {
        const int exponent = scaled == 0 ? 0 : static_cast<int>(std::floor(std::log10(scaled)));
        scaled /= std::pow(10.0, exponent);
        power = exponentText(exponent, layout.exponent->text.endsWith(u'+'));
    }
    const Digits digits = split(roundedToDecimals(scaled, places));
    QString text = filledWhole(layout, digits.whole);
    if (layout.hasPoint) text += DECIMAL_MARK + filledDecimals(layout, digits.decimals);
    return text + power;
}

/// Fractions are shown as decimals; nobody in these sheets uses them.
bool isFraction(const FormatSection& section) {
    const auto slash = std::find_if(section.tokens.begin(), section.tokens.end(),
                                    [](const FormatToken& t) { return t.kind == Kind::Slash; });
    return slash != section.tokens.begin() && slash != section.tokens.end()
           && std::prev(slash)->isDigit();
}

QString displayedInGeneral(double magnitude, const FormatSection& section) {
    QString text;
    for (const FormatToken& token : section.tokens) {
        text += token.kind == Kind::General ? displayedGeneral(magnitude) : literalOf(token);
    }
    return text;
}

} // namespace

QString displayedNumber(double number, const NumberFormat& format) {
    const bool isPlain = format.kind != NumberFormat::Kind::Number;
    if (isPlain || !std::isfinite(number)) return displayedGeneral(number);
    const std::vector<FormatSection> sections = parseFormatCode(format.code);
    const bool hasNegative = sections.size() > 1 && number < 0;
    const bool hasZero = sections.size() > 2 && number == 0;
    const FormatSection& section = sections[hasNegative ? 1 : hasZero ? 2 : 0];
    if (isFraction(section)) return displayedGeneral(number);
    const double magnitude = std::abs(number);
    const QString text = section.contains(Kind::General) ? displayedInGeneral(magnitude, section)
                                                         : displayedInSection(magnitude, section);
    const bool needsSign = number < 0 && !hasNegative;
    const bool hasOnlyZeros =
        std::none_of(text.begin(), text.end(), [](QChar c) { return c >= u'1' && c <= u'9'; });
    return needsSign && !hasOnlyZeros ? u'-' + text : text;
}

} // namespace tinjau::exchange
