// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell.h"

#include "core/exchange/civil_moment.h"
#include "core/exchange/decimal_digits.h"
#include "core/exchange/number_format.h"

#include <algorithm>

namespace tinjau::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int LETTERS = 26;
constexpr int MOST = 100'000'000;

bool isLetter(QChar c) {
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}
bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

} // namespace

QString columnLetters(int column) {
    QString letters;
    for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
        letters.prepend(QChar(u'A' + (rest - 1) % LETTERS));
    }
    return letters;
}

QString toA1(CellAddress address) {
    return columnLetters(address.column) + QString::number(address.row);
}

QString toA1(CellRange range) {
    return toA1(range.first) + u':' + toA1(range.last);
}

std::optional<CellAddress> parseA1(QStringView text) {
    qsizetype at = 0;
    const auto skipDollar = [&] {
        if (at < text.size() && text[at] == u'$') ++at;
    };
    CellAddress address{0, 0};
    skipDollar();
    for (; at < text.size() && isLetter(text[at]); ++at) {
        if (address.column > MOST / LETTERS) return std::nullopt;
        address.column = address.column * LETTERS + (text[at].toUpper().unicode() - u'A' + 1);
    }
    if (address.column == 0) return std::nullopt;
    skipDollar();
    for (; at < text.size() && isDigit(text[at]); ++at) {
        if (address.row > MOST) return std::nullopt;
        address.row = address.row * 10 + (text[at].unicode() - u'0');
    }
    if (address.row == 0 || at != text.size()) return std::nullopt;
    return address;
}

std::string canonicalUtf8(const Cell& cell) {
    switch (cell.type) {
    case CellType::Number:
        return plainDecimal(cell.number);
    case CellType::Date:
        return isoDate(cell.number);
    case CellType::DateTime:
        return isoDateTime(cell.number);
    case CellType::Time:
        return clockTime(cell.number);
    case CellType::Duration:
        return durationText(cell.number);
    case CellType::Text:
    case CellType::Boolean:
    case CellType::Error:
        break;
    }
    return std::string(cell.text);
}

QString canonicalText(const Cell& cell) {
    return QString::fromStdString(canonicalUtf8(cell));
}

QString displayedText(const Cell& cell) {
    static const NumberFormat general;
    switch (cell.type) {
    case CellType::Number:
        return displayedNumber(cell.number, cell.format ? *cell.format : general);
    case CellType::Date:
    case CellType::DateTime:
    case CellType::Time:
    case CellType::Duration:
        return displayedMoment(cell);
    case CellType::Boolean:
        return cell.text == "true" ? u"TRUE"_s : u"FALSE"_s;
    case CellType::Text:
    case CellType::Error:
        break;
    }
    return QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size()));
}

} // namespace tinjau::exchange
