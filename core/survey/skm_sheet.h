// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ratio.h"
#include "core/exchange/table_layout.h"
#include "core/exchange/workbook.h"
#include "core/survey/answers.h"
#include "core/survey/profile_lists.h"
#include "core/survey/survey_settings.h"

namespace tinjau::survey {

/// A person's answers to what the reading of a survey sheet asks.
struct SkmReadOptions {
    exchange::LayoutMap map = {};
    std::optional<NaElement> na = {}; ///< answers ELEMENT_WITHOUT_ANSWERS and MISSING_ELEMENT
    /// Answers FIVE_POINT: AnswerScale::FiveLinear or FiveProportional.
    std::optional<AnswerScale> fivePoint = {};
    /// Answers REVERSED: 1 is the best answer of this form.
    bool isReversed = false;
    /// Words of the office for the profile of a respondent; a word that they do not know stays as
    /// it stood.
    ProfileLists profiles = {};
    /// Key of the hash by which rule Q7 finds one sender of several forms; none: telephone numbers,
    /// addresses and the like are not looked at. What stood there is never kept.
    std::optional<QByteArray> senderKey = {};
};

/// Rows of the sheet by class; the classes add up to `read`.
struct SkmRowCounts {
    int read = 0;
    int respondents = 0; ///< rows with at least one answer
    int blank = 0;       ///< rows without any, also those with a number or profile only (rule Q0)
    int title = 0;       ///< above the table, and section rows inside it
    int header = 0;
    int number = 0; ///< "1 2 3 …" under the header
    int total = 0;
    int footer = 0;
    int skipped = 0; ///< sample rows of a template
    int dropped = 0; ///< left out by a policy; set by who applies it
    bool operator==(const SkmRowCounts&) const = default;
};

/// Where the answers stand in the file.
struct SkmSource {
    std::optional<QString> sheet; ///< several sheets taken together: joined by "+"
    std::vector<int> headerRows;
    std::optional<int> numberRow;
    std::optional<exchange::RowSpan>
        dataRows; ///< first to last respondent; none without respondents
    bool operator==(const SkmSource&) const = default;
};

/// A total that the file itself states, for comparing with ours.
struct PrintedIndex {
    QString text; ///< as it is written, with a point: "85.25"
    Ratio value;
    exchange::Place where;
};

/// A remark on how the sheet was read; nothing has to be decided.
struct SkmNote {
    QString code;
    exchange::Place where;
    QStringList values;
    bool operator==(const SkmNote&) const = default;
};

enum class SkmKind {
    Answers,       ///< rows of respondents, elements known or asked for
    Summary,       ///< means or indices only, no answers (ringkasan)
    Questionnaire, ///< answers, but not to the elements of an SKM
    None,          ///< nothing of the kind
};

/// A survey sheet as it was read, with everything that a person must know about the reading.
struct SkmSheet {
    SkmKind kind = SkmKind::None;
    /// One question per column of an element; also the ones without any answer. Elements beyond the
    /// nine (transparency, integrity, …) follow them.
    AnswerSheet answers;
    /// Sheet of each response (index into `tables`).
    std::vector<std::size_t> tableOfResponse;
    SkmRowCounts rows;
    SkmSource source;
    std::vector<exchange::TableLayout> tables; ///< the tables that were read
    std::vector<exchange::Decision> decisions; ///< what is still open
    std::vector<exchange::Problem> problems;
    std::optional<PrintedIndex> printedIndex;
    std::vector<SkmNote> notes;

    bool hasBlockingDecision() const;
};

/// Reads the answers of every sheet that holds some (those the options name, else all visible
/// ones). Error: those of the readers, and NotFound for a sheet that the options name but the file
/// lacks.
Result<SkmSheet> readSkmSheet(exchange::Workbook& book, const SkmReadOptions& options,
                              Progress& progress);

} // namespace tinjau::survey
