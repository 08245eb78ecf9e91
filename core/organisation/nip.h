// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace tinjau::organisation {

enum class Sex { Male, Female };

/// The number of a civil servant (Nomor Induk Pegawai), 18 digits, always text.
/// PNS: birth date 8, year and month of appointment as CPNS 6, sex 1, serial 3.
/// PPPK: birth date 8, year 4, digit 2 and order of the contract 1–9, sex 1, serial 3.
class Nip {
public:
    enum class Kind { Pns, Pppk };

    /// Exactly 18 digits that make sense; readNip() also takes what files hold and says what is
    /// wrong.
    static std::optional<Nip> parse(QStringView digits);

    const QString& digits() const { return m_digits; }
    Kind kind() const;
    QDate birthDate() const;
    int startYear() const;
    std::optional<int> startMonth() const;    ///< PNS only
    std::optional<int> contractOrder() const; ///< PPPK only, 1 to 9
    Sex sex() const;
    QString serial() const { return m_digits.last(3); }
    /// "19850317 201001 1 005", as letters print it.
    QString spaced() const;

    bool operator==(const Nip&) const = default;
    auto operator<=>(const Nip& other) const { return m_digits.compare(other.m_digits) <=> 0; }

private:
    explicit Nip(QString digits) : m_digits(std::move(digits)) {}
    QString m_digits;
};

/// What is wrong with, or doubtful about, the text of a NIP. All but the last two leave no Nip.
enum class NipFault {
    Empty,
    Length,             ///< not 18 digits; NipReading::length says how many
    NotADigit,          ///< NipReading::position, from 1 in the cleaned text
    LetterForDigit,     ///< O or l where a digit stands; NipReading::proposal has the repair
    ScientificNotation, ///< "1,98503E+17": most digits are gone; not repairable alone
    BirthDate,
    Start,           ///< month 00 or above 12, or PPPK order 0
    Sex,             ///< neither 1 nor 2
    LooksLikeNik,    ///< 16 digits that make a NIK
    SerialTruncated, ///< serial 000: a spreadsheet kept 15 digits only
    TooYoung,        ///< warning: younger than 17 at the start
};

struct NipReading {
    std::optional<Nip> nip = {};
    std::vector<NipFault> faults = {};
    int length = 0;        ///< digits found
    int position = 0;      ///< of the first wrong character
    QString proposal = {}; ///< 18 digits to confirm; empty if there is none
    /// The digits that a truncated number still states: the person is found by them, name and unit.
    QString reliablePrefix = {};
    bool operator==(const NipReading&) const = default;
};

/// Reads the text of a cell: spaces (also NBSP), dots and a leading apostrophe are ignored.
NipReading readNip(const QString& text);

/// Whether a column of NIPs went through binary doubles, which keep multiples of 32 only: the last
/// digits are then unreliable although each number looks valid. One multiple alone proves nothing
/// (chance 1 in 32), so a column is suspicious when it has two or more different NIPs, all of them
/// multiples.
bool nipsLookRounded(const std::vector<QString>& column);

struct NamedNip {
    Nip nip;
    QString name;
};
/// NIPs that stand beside two different names, each once; they are never merged silently.
std::vector<Nip> nipsWithTwoNames(const std::vector<NamedNip>& list);

/// The birth date of the personnel data contradicts the number. A warning: the NIP stays.
bool contradictsBirthDate(const Nip& nip, QDate recorded);

} // namespace tinjau::organisation
