// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ratio.h"
#include "core/survey/sheet_vocabulary.h"

#include <optional>

namespace tinjau::survey {

/// Degree of an answer in words, from worst to best; which score it means depends on the other
/// answers of the column ("cukup puas" is 2 where nobody says "kurang puas", else the middle of
/// five).
enum class Degree { VeryNot, Not, Less, Middle, Enough, Plain, Very };

/// What one answer cell says, before the scale of its column is known.
struct AnswerReading {
    enum class Kind {
        Blank,
        Number,       ///< number
        Words,        ///< score: official words of an element
        Shape,        ///< degree: words of the general kind ("kurang puas")
        NumberLabel,  ///< number, and score or degree of the label if it is readable
        Letter,       ///< a–d: score 1–4
        Capital,      ///< A–D: may be a letter or a grade
        Abbreviation, ///< "SS": score proposed
        Emoji,        ///< score
        Multiple,     ///< two answers in one cell
        Unknown,
    };
    Kind kind = Kind::Unknown;
    std::optional<Ratio> number = {};
    int score = 0; ///< 1–4; 0 if not known
    std::optional<Degree> degree = {};
    QString element = {}; ///< whose official words these are, if of one element only
    bool operator==(const AnswerReading&) const = default;
};

/// Reads the text of an answer cell. `element` decides between words that several elements use
/// ("tidak ada" is 1 for complaints); empty if it is not known.
AnswerReading readAnswer(QStringView text, const QString& element,
                         const SheetVocabulary& vocabulary);

/// Whether the cell could be an answer at all: a number, known words, a letter, an emoji.
bool isAnswerLike(const AnswerReading& reading);

} // namespace tinjau::survey
