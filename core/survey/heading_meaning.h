// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_target.h"
#include "core/survey/sheet_vocabulary.h"

namespace tinjau::survey {

/// What the heading of a column says about it.
struct HeadingMeaning {
    enum class Kind {
        None,
        Element,     ///< key: one of the nine, by its words or as U1 … U7
        BareElement, ///< key: "U8" or "U9"; which of two elements it is, only words tell
        Question,    ///< numbered without a name ("P4"); key: as it stands
        Extra,       ///< an element beyond the nine; key: "TRANSPARANSI", "U10"
        Older,       ///< an element of an older instrument; key: "MAKLUMAT"
        Field,       ///< key: "sex", "age", …
        Personal,    ///< key: "name", "phone", …; not read
        Importance,  ///< expectation instead of performance: no answer about the service
        OtherIndex,  ///< belongs to another index (anti-corruption and the like)
    };
    /// Which of three columns of one element it is in an export with words, scale and question.
    enum class Part { Whole, Answer, Scale, Question };

    Kind kind = Kind::None;
    QString key = {};
    int number = 0;      ///< of a code; 0 if there is none
    int confidence = 0;  ///< hundredths
    QString reason = {}; ///< code
    Part part = Part::Whole;
    bool operator==(const HeadingMeaning&) const = default;

    /// Whether the column may hold answers.
    bool isAsked() const
    {
        return kind == Kind::Element || kind == Kind::BareElement || kind == Kind::Question
               || kind == Kind::Extra || kind == Kind::Older;
    }
};

/// Reads a heading by meaning: words before numbers.
HeadingMeaning meaningOf(const exchange::Heading& heading, const SheetVocabulary& vocabulary);

/// Whether a text only ever stands in a header: "P1", "Nilai Unsur Pelayanan", "Harapan".
bool isHeadingCode(QStringView text, const SheetVocabulary& vocabulary);

} // namespace tinjau::survey
