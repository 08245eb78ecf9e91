// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ratio.h"

#include "core/base/ensure.h"

namespace tinjau {

namespace {

using Integer = Ratio::Integer;

Integer powerOfTen(int exponent)
{
    Integer power = 1;
    for (int i = 0; i < exponent; ++i) power *= 10;
    return power;
}

std::optional<Integer> digits(QStringView text)
{
    if (text.isEmpty()) return std::nullopt;
    for (const QChar c : text)
        if (c < u'0' || c > u'9') return std::nullopt;
    // Leading zeros would make cpp_int read octal.
    while (text.size() > 1 && text.front() == u'0') text = text.sliced(1);
    return Integer(text.toLatin1().toStdString());
}

/// |numerator| / denominator in units of 10^-decimals, rounded half up.
Integer scaledHalfUp(const Integer& numerator, const Integer& denominator, int decimals)
{
    const Integer scaled = abs(numerator) * powerOfTen(decimals);
    return (2 * scaled + denominator) / (2 * denominator);
}

} // namespace

Ratio::Ratio(Integer numerator, Integer denominator)
    : m_numerator(std::move(numerator)), m_denominator(std::move(denominator))
{
    reduce();
}

std::optional<Ratio> Ratio::parse(QStringView text)
{
    text = text.trimmed();
    const bool negative = text.startsWith(u'-') || text.startsWith(u'\u2212');
    if (negative || text.startsWith(u'+')) text = text.sliced(1);
    const auto sign = [negative](Ratio r) { return negative ? -r : r; };

    if (const qsizetype slash = text.indexOf(u'/'); slash >= 0) {
        const auto over = digits(text.first(slash)), under = digits(text.sliced(slash + 1));
        if (!over || !under || *under == 0) return std::nullopt;
        return sign(Ratio(*over, *under));
    }
    qsizetype mark = text.indexOf(u'.');
    if (mark < 0) mark = text.indexOf(u',');
    if (mark < 0) {
        const auto whole = digits(text);
        if (!whole) return std::nullopt;
        return sign(Ratio(*whole, 1));
    }
    const QStringView fraction = text.sliced(mark + 1);
    if (fraction.size() > 1000) return std::nullopt;
    const auto whole = digits(text.first(mark)), part = digits(fraction);
    if (!whole || !part) return std::nullopt;
    const Integer power = powerOfTen(static_cast<int>(fraction.size()));
    return sign(Ratio(*whole * power + *part, power));
}

void Ratio::reduce()
{
    TINJAU_ENSURE(m_denominator != 0, "no figure is divided by zero");
    if (m_denominator < 0) {
        m_numerator = -m_numerator;
        m_denominator = -m_denominator;
    }
    const Integer common = gcd(m_numerator, m_denominator);
    if (common > 1) {
        m_numerator /= common;
        m_denominator /= common;
    }
}

Ratio Ratio::operator-() const
{
    Ratio negated = *this;
    negated.m_numerator = -negated.m_numerator;
    return negated;
}

Ratio& Ratio::operator+=(const Ratio& other)
{
    m_numerator = m_numerator * other.m_denominator + other.m_numerator * m_denominator;
    m_denominator *= other.m_denominator;
    reduce();
    return *this;
}

Ratio& Ratio::operator-=(const Ratio& other)
{
    return *this += -other;
}

Ratio& Ratio::operator*=(const Ratio& other)
{
    m_numerator *= other.m_numerator;
    m_denominator *= other.m_denominator;
    reduce();
    return *this;
}

Ratio& Ratio::operator/=(const Ratio& other)
{
    const Integer under = other.m_numerator; // other may be *this
    m_numerator *= other.m_denominator;
    m_denominator *= under;
    reduce();
    return *this;
}

std::strong_ordering Ratio::operator<=>(const Ratio& other) const
{
    const Integer left = m_numerator * other.m_denominator;
    const Integer right = other.m_numerator * m_denominator;
    if (left < right) return std::strong_ordering::less;
    return left == right ? std::strong_ordering::equal : std::strong_ordering::greater;
}

Ratio Ratio::rounded(int decimals) const
{
    const Ratio magnitude(scaledHalfUp(m_numerator, m_denominator, decimals), powerOfTen(decimals));
    return m_numerator < 0 ? -magnitude : magnitude;
}

QString Ratio::toFixed(int decimals, QChar mark) const
{
    const Integer scaled = scaledHalfUp(m_numerator, m_denominator, decimals);
    QString text = QString::fromStdString(scaled.str()).rightJustified(decimals + 1, u'0');
    if (decimals > 0) text.insert(text.size() - decimals, mark);
    if (m_numerator < 0 && scaled != 0) text.prepend(u'-');
    return text;
}

QString Ratio::toFraction() const
{
    const QString over = QString::fromStdString(m_numerator.str());
    return isWhole() ? over : over + u'/' + QString::fromStdString(m_denominator.str());
}

double Ratio::toDouble() const
{
    using boost::multiprecision::cpp_rational;
    return cpp_rational(m_numerator, m_denominator).convert_to<double>();
}

} // namespace tinjau
