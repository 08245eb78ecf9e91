// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <boost/multiprecision/cpp_int.hpp>

#include <compare>
#include <optional>

namespace tinjau {

/// An exact fraction of big integers, always in lowest terms with a positive denominator. Every
/// figure that decides something is a Ratio until it is shown; fixed widths overflow once means of
/// differently sized groups are added (nine elements: up to 9·n⁹ in the denominator).
class Ratio {
public:
    using Integer = boost::multiprecision::cpp_int;

    Ratio() = default;
    Ratio(qint64 whole) : m_numerator(whole) {} // NOLINT: whole numbers are ratios
    Ratio(Integer numerator, Integer denominator);

    /// "105/29", "4", "-1/3" or a decimal "0.1111", "88,31" (either mark, no grouping); nothing
    /// else, and no zero denominator.
    static std::optional<Ratio> parse(QStringView text);

    const Integer& numerator() const { return m_numerator; }
    const Integer& denominator() const { return m_denominator; }
    bool isWhole() const { return m_denominator == 1; }

    Ratio operator-() const;
    Ratio& operator+=(const Ratio& other);
    Ratio& operator-=(const Ratio& other);
    Ratio& operator*=(const Ratio& other);
    /// The divisor must not be zero.
    Ratio& operator/=(const Ratio& other);
    friend Ratio operator+(Ratio a, const Ratio& b) { return a += b; }
    friend Ratio operator-(Ratio a, const Ratio& b) { return a -= b; }
    friend Ratio operator*(Ratio a, const Ratio& b) { return a *= b; }
    friend Ratio operator/(Ratio a, const Ratio& b) { return a /= b; }

    bool operator==(const Ratio&) const = default;
    std::strong_ordering operator<=>(const Ratio& other) const;

    /// Rounded half up (away from zero) to `decimals` ≥ 0 places: 88.305 → 88.31, −0.5 → −1.
    Ratio rounded(int decimals) const;
    /// Rounded as by rounded(), written with exactly `decimals` places: "88.31"; mark is '.' or ','.
    QString toFixed(int decimals, QChar mark = u'.') const;
    /// "105/29", or "4" for a whole number.
    QString toFraction() const;
    /// Nearest double, for drawing only.
    double toDouble() const;

private:
    void reduce();

    Integer m_numerator = 0;
    Integer m_denominator = 1;
};

} // namespace tinjau
