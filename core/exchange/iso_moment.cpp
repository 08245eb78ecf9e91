// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/iso_moment.h"

#include <charconv>
#include <chrono>

namespace tinjau::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr double DAY_SECONDS = 86400;

/// Takes the parts of a text from the left.
class Scanner {
public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    std::optional<int> digits(std::size_t count) {
        if (m_rest.size() < count) return std::nullopt;
        int number = 0;
        const char* end = m_rest.data() + count;
        const auto [stop, error] = std::from_chars(m_rest.data(), end, number);
        if (error != std::errc() || stop != end || number < 0) return std::nullopt;
        m_rest.remove_prefix(count);
        return number;
    }
    bool sign(char c) {
        if (!m_rest.starts_with(c)) return false;
        m_rest.remove_prefix(1);
        return true;
    }
    std::optional<double> decimal() {
        double number = 0;
        const auto [stop, error] =
            std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), number);
        if (error != std::errc() || number < 0) return std::nullopt;
        m_rest.remove_prefix(static_cast<std::size_t>(stop - m_rest.data()));
        return number;
    }
    std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
};

std::optional<double> scanDate(Scanner& scanner) {
    using namespace std::chrono;
    const auto y = scanner.digits(4);
    if (!y || !scanner.sign('-')) return std::nullopt;
    const auto m = scanner.digits(2);
    if (!m || !scanner.sign('-')) return std::nullopt;
    const auto d = scanner.digits(2);
    if (!d) return std::nullopt;
    const year_month_day date(year{*y}, month{static_cast<unsigned>(*m)},
                              day{static_cast<unsigned>(*d)});
    if (!date.ok()) return std::nullopt;
    constexpr sys_days origin = year{1899} / December / 30;
    return static_cast<double>((sys_days(date) - origin).count());
}

/// Part of a day.
std::optional<double> scanTime(Scanner& scanner) {
    const auto hour = scanner.digits(2);
    if (!hour || *hour > 23 || !scanner.sign(':')) return std::nullopt;
    const auto minute = scanner.digits(2);
    if (!minute || *minute > 59) return std::nullopt;
    double seconds = 0;
    if (scanner.sign(':')) {
        const auto exact = scanner.decimal();
        if (!exact || *exact >= 60) return std::nullopt;
        seconds = *exact;
    }
    return (*hour * 3600 + *minute * 60 + seconds) / DAY_SECONDS;
}

bool isZone(std::string_view text) {
    return text.empty() || text == "Z" || text.front() == '+' || text.front() == '-';
}

} // namespace

std::optional<TypedNumber> parseIsoMoment(std::string_view text) {
    Scanner scanner(text);
    const auto date = scanDate(scanner);
    if (!date) {
        Scanner again(text.starts_with('T') ? text.substr(1) : text);
        const auto time = scanTime(again);
        if (!time || !isZone(again.rest())) return std::nullopt;
        return TypedNumber{CellType::Time, *time};
    }
    if (scanner.rest().empty()) return TypedNumber{CellType::Date, *date};
    if (!scanner.sign('T') && !scanner.sign(' ')) return std::nullopt;
    const auto time = scanTime(scanner);
    if (!time || !isZone(scanner.rest())) return std::nullopt;
    return TypedNumber{CellType::DateTime, *date + *time};
}

std::optional<double> parseIsoDuration(std::string_view text) {
    const bool isNegative = text.starts_with('-');
    Scanner scanner(text.substr(isNegative ? 1 : 0));
    if (!scanner.sign('P')) return std::nullopt;
    double seconds = 0;
    bool isTime = false, hasAny = false;
    while (!scanner.rest().empty()) {
        if (scanner.sign('T')) {
            isTime = true;
            continue;
        }
        const auto count = scanner.decimal();
        if (!count) return std::nullopt;
        hasAny = true;
        if (!isTime && scanner.sign('D')) {
            seconds += *count * DAY_SECONDS;
        } else if (isTime && scanner.sign('H')) {
            seconds += *count * 3600;
        } else if (isTime && scanner.sign('M')) {
            seconds += *count * 60;
        } else if (isTime && scanner.sign('S')) {
            seconds += *count;
        } else {
            return std::nullopt;
        }
    }
    if (!hasAny) return std::nullopt;
    return (isNegative ? -seconds : seconds) / DAY_SECONDS;
}

const NumberFormat* canonicalFormat(CellType type) {
    static const NumberFormat date{NumberFormat::Kind::Date, u"dd/mm/yyyy"_s};
    static const NumberFormat moment{NumberFormat::Kind::DateTime, u"dd/mm/yyyy hh:mm:ss"_s};
    static const NumberFormat time{NumberFormat::Kind::Time, u"hh:mm:ss"_s};
    static const NumberFormat duration{NumberFormat::Kind::Duration, u"[h]:mm:ss"_s};
    switch (type) {
    case CellType::Date:
        return &date;
    case CellType::DateTime:
        return &moment;
    case CellType::Time:
        return &time;
    case CellType::Duration:
        return &duration;
    default:
        return nullptr;
    }
}

} // namespace tinjau::exchange
