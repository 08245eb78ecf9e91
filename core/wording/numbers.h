// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ratio.h"

#include <QString>

#include <optional>

namespace tinjau::wording {

/// The greatest number that official letters write in words.
inline constexpr qint64 greatestInWords = 999'999'999'999'999;

/// "dua puluh sembilan"; negatives begin with "minus". Nothing beyond ±greatestInWords.
std::optional<QString> inWords(qint64 number);

/// inWords() with a capital at each word: "Dua Puluh Sembilan".
std::optional<QString> inCapitalisedWords(qint64 number);

/// Decimals are read digit by digit: 3.05 to two places is "tiga koma nol lima".
std::optional<QString> decimalInWords(const Ratio& number, int decimals);

/// "1.234.567,89": rounded half up to `decimals` places, dots between thousands, comma for
/// decimals.
QString formatted(const Ratio& number, int decimals = 0);

/// "29 (dua puluh sembilan)", as counts stand in letters; digits alone beyond the range of words.
QString withWords(qint64 number);

/// "ke-2"; `ordinalInWords` writes "kedua", for 1 "pertama".
QString ordinal(qint64 number);
std::optional<QString> ordinalInWords(qint64 number);

/// "I", "IV", "XVII". From 1 to 3999, else digits.
QString roman(int number);

/// "Rp1.234.567,00".
QString rupiah(const Ratio& amount, int decimals = 2);
/// "satu juta … rupiah"; sen are read as a whole number ("… rupiah lima puluh sen").
std::optional<QString> rupiahInWords(const Ratio& amount);

/// `percent` is 93.87 for 93,87%. Tables write "93,87%", sentences "93,87 persen".
QString percentInTable(const Ratio& percent, int decimals = 2);
QString percentInSentence(const Ratio& percent, int decimals = 2);

} // namespace tinjau::wording
