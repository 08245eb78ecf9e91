// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/number_format.h"

#include "core/exchange/format_code.h"

#include <algorithm>
#include <cmath>

namespace tinjau::exchange {

using namespace Qt::StringLiterals;

namespace {

NumberFormat::Kind kindOf(const FormatSection& section) {
    using Kind = NumberFormat::Kind;
    const auto any = [&](auto&& matches) {
        return std::any_of(section.tokens.begin(), section.tokens.end(), matches);
    };
    const bool hasDate = any([](const FormatToken& t) { return t.isDate(); });
    const bool hasTime = any([](const FormatToken& t) { return t.isTime(); });
    if (any([](const FormatToken& t) { return t.isElapsed(); })) return Kind::Duration;
    if (hasDate && hasTime) return Kind::DateTime;
    if (hasDate) return Kind::Date;
    if (hasTime) return Kind::Time;
    if (section.contains(FormatToken::Kind::General)) return Kind::General;
    const bool hasDigits = any([](const FormatToken& t) { return t.isDigit(); });
    if (section.contains(FormatToken::Kind::Text) && !hasDigits) return Kind::Text;
    return Kind::Number;
}

struct BuiltIn {
    int id;
    const char16_t* code;
};

/// ECMA-376 part 1, 18.8.30; the ids that follow the language of Windows are written as in
/// Indonesia.
constexpr BuiltIn BUILT_IN[] = {
    {1, u"0"},
    {2, u"0.00"},
    {3, u"#,##0"},
    {4, u"#,##0.00"},
    {5, u"\"Rp\"#,##0;-\"Rp\"#,##0"},
    {6, u"\"Rp\"#,##0;-\"Rp\"#,##0"},
    {7, u"\"Rp\"#,##0.00;-\"Rp\"#,##0.00"},
    {8, u"\"Rp\"#,##0.00;-\"Rp\"#,##0.00"},
    {9, u"0%"},
    {10, u"0.00%"},
    {11, u"0.00E+00"},
    {12, u"# ?/?"},
    {13, u"# ?"
         u"?/?"
         u"?"},
    {14, u"dd/mm/yyyy"},
    {15, u"d-mmm-yy"},
    {16, u"d-mmm"},
    {17, u"mmm-yy"},
    {18, u"h:mm AM/PM"},
    {19, u"h:mm:ss AM/PM"},
    {20, u"h:mm"},
    {21, u"h:mm:ss"},
    {22, u"dd/mm/yyyy h:mm"},
    {37, u"#,##0;-#,##0"},
    {38, u"#,##0;-#,##0"},
    {39, u"#,##0.00;-#,##0.00"},
    {40, u"#,##0.00;-#,##0.00"},
    {41, u"#,##0;-#,##0;\"-\""},
    {42, u"\"Rp\"#,##0;-\"Rp\"#,##0;\"-\""},
    {43, u"#,##0.00;-#,##0.00;\"-\""},
    {44, u"\"Rp\"#,##0.00;-\"Rp\"#,##0.00;\"-\""},
    {45, u"mm:ss"},
    {46, u"[h]:mm:ss"},
    {47, u"mm:ss.0"},
    {48, u"##0.0E+0"},
    {49, u"@"},
};

constexpr double LAST_DAY = 2958465; // 9999-12-31
constexpr double HALF_SECOND = 0.5 / 86400;

bool hasHours(double days) {
    return days - std::floor(days + HALF_SECOND) > HALF_SECOND;
}

/// Serials of 1900 count a 29 February 1900 that never was: those before it are a day short.
double daysFromSerial(double serial, DateSystem system) {
    constexpr double FROM_1904 = 1462, PHANTOM_DAY = 60;
    if (system == DateSystem::From1904) return serial + FROM_1904;
    return serial < PHANTOM_DAY ? serial + 1 : serial;
}

} // namespace

NumberFormat numberFormatFromCode(QStringView code) {
    if (code.isEmpty()) return {};
    const NumberFormat::Kind kind = kindOf(parseFormatCode(code).front());
    if (kind == NumberFormat::Kind::General) return {};
    return {kind, code.toString()};
}

NumberFormat builtInNumberFormat(int id) {
    const auto* found = std::find_if(std::begin(BUILT_IN), std::end(BUILT_IN),
                                     [id](const BuiltIn& one) { return one.id == id; });
    if (found == std::end(BUILT_IN)) return {};
    return numberFormatFromCode(QStringView(found->code));
}

TypedNumber typedNumber(double stored, const NumberFormat& format, DateSystem system) {
    using Kind = NumberFormat::Kind;
    constexpr double YEAR = 366;
    const TypedNumber plain{CellType::Number, stored};
    if (!std::isfinite(stored)) return plain;
    // Beyond the length of the calendar no clock has run; such a number would not even fit in
    // seconds.
    if (format.kind == Kind::Duration && std::abs(stored) <= LAST_DAY) {
        return {CellType::Duration, stored};
    }
    const bool isClock = format.kind == Kind::Time || format.kind == Kind::DateTime;
    if (isClock && stored >= 0 && stored < 1) return {CellType::Time, stored};
    if (format.kind == Kind::Time && std::abs(stored) < YEAR) return {CellType::Duration, stored};
    if (!isClock && format.kind != Kind::Date) return plain;
    const double days = daysFromSerial(stored, system);
    if (days < 0 || days >= LAST_DAY + 1) return plain;
    if (format.kind == Kind::Date && !hasHours(days)) {
        return {CellType::Date, std::floor(days + HALF_SECOND)};
    }
    return {CellType::DateTime, days};
}

} // namespace tinjau::exchange
