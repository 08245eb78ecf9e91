// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/answer_reading.h"
#include "core/survey/skm_sheet.h"

#include <QHash>

namespace tinjau::survey {

/// The different answers of one column and how often each stands there.
struct ColumnAnswers {
    int column = 0;
    QString element;
    QString heading;
    QHash<QString, int> counts; ///< trimmed text → rows
};

/// What one cell contributes.
struct CellScore {
    enum class Trouble {
        None,
        OutOfRange, ///< a number outside the scale (Q5)
        Multiple,   ///< two answers where one was asked (Q5)
        Unreadable, ///< a decision about it is open
    };
    Score score = {};
    Trouble trouble = Trouble::None;
    bool operator==(const CellScore&) const = default;
};

/// The scale on which the columns of one table were answered, found from all answers together
///. What words alone cannot tell becomes a decision.
class TableScale {
public:
    /// `sheet` is named in the decisions.
    static TableScale find(const std::vector<ColumnAnswers>& columns, const SkmReadOptions& options,
                           const SheetVocabulary& vocabulary, const std::optional<QString>& sheet);

    AnswerScale scale() const { return m_scale; }
    const std::vector<exchange::Decision>& decisions() const { return m_decisions; }
    /// Score of a trimmed text that was among the answers of the column (index into `columns`).
    CellScore scoreOf(std::size_t column, const QString& text) const;

private:
    AnswerScale m_scale = AnswerScale::Four;
    std::vector<exchange::Decision> m_decisions;
    std::vector<QHash<QString, CellScore>> m_scores;
};

} // namespace tinjau::survey
