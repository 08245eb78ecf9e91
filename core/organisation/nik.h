// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace tinjau::organisation {

enum class Sex;

/// The number of a resident (Nomor Induk Kependudukan), 16 digits, always text: province 2, regency
/// 2, district 2, day 2 (+40 for women), month 2, year 2, serial 4.
class Nik {
public:
    static std::optional<Nik> parse(QStringView digits);

    const QString& digits() const { return m_digits; }
    /// "32.73.01".
    QString area() const;
    Sex sex() const;
    /// The century is not in the number: a year up to that of `today` is taken as 20xx, else 19xx.
    QDate birthDate(QDate today) const;
    QString serial() const { return m_digits.last(4); }
    bool operator==(const Nik&) const = default;

private:
    explicit Nik(QString digits) : m_digits(std::move(digits)) {}
    QString m_digits;
};

enum class NikFault {
    Empty,
    Length,
    NotADigit,
    Area,            ///< a part of the area is 00
    BirthDate,       ///< day 32–40 or above 71, month above 12, a day that the month has not
    SerialTruncated, ///< serial 0000: a spreadsheet kept 15 digits only
};

struct NikReading {
    std::optional<Nik> nik = {};
    std::vector<NikFault> faults = {};
    int length = 0;
    int position = 0; ///< of the first character that is no digit
    bool operator==(const NikReading&) const = default;
};

/// Reads the text of a cell; an invalid `today` leaves the century open (29 February passes).
NikReading readNik(const QString& text, QDate today);

/// Whether a column of NIKs went through binary doubles: above 9007199254740992 (provinces 91–97)
/// these keep even numbers only. Suspicious when there are at least two such numbers and all are
/// even.
bool niksLookRounded(const std::vector<QString>& column);

} // namespace tinjau::organisation
