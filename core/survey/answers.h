// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace tinjau::survey {

/// An answer as it was given, on the scale of its question (1 … 4 or 1 … 5), or none.
using Score = std::optional<quint8>;

/// How given answers become scores 1 (worst) … 4 (best). All but Four need a person's decision.
enum class AnswerScale {
    Four,             ///< as given
    FourReversed,     ///< 1 was the best: 5 − x
    FiveLinear,       ///< five-point: 1 + (x − 1)·3/4
    FiveProportional, ///< five-point: x·4/5
};

/// One question of a questionnaire; several questions may belong to one element (unsur).
struct Question {
    /// Key of the element by its meaning ("PERSYARATAN"), never by its position; "U8" or "U9" while
    /// nobody has said which of the two it is; a key unknown to the instrument ("TRANSPARANSI") is
    /// an extra element.
    QString element = {};
    QString column = {};  ///< heading as short as the file has it ("U1", "Persyaratan")
    QString letters = {}; ///< column of the sheet ("F"); empty when typed in
    AnswerScale scale = AnswerScale::Four;
    bool operator==(const Question&) const = default;
};

/// When a form was filled in: office wall-clock time. Seconds matter to the quality rules.
struct AnsweredAt {
    QDateTime when; ///< Qt::LocalTime is not meant; kept in UTC spec only to carry date and time
    bool hasTime = false;
    bool hasSeconds = false;
    bool operator==(const AnsweredAt&) const = default;
};

/// What the respondent said about themselves (karakteristik responden), as words of the office's lists;
/// a missing value is shown as "tidak diisi".
struct Profile {
    std::optional<QString> sex = {};       ///< "L" or "P", or what stood there
    std::optional<int> age = {};           ///< in years
    std::optional<QString> ageClass = {};  ///< where the file has classes
    std::optional<QString> education = {};
    std::optional<QString> occupation = {};
    std::optional<QString> service = {};   ///< jenis layanan
    std::optional<QString> disability = {};
    bool operator==(const Profile&) const = default;
};

/// One filled-in form (satu responden).
struct Response {
    int sourceRow = 0;                  ///< row of the sheet, from 1; 0 when typed in
    std::vector<Score> scores = {};     ///< one per question, in the order of AnswerSheet::questions
    std::vector<QString> rawTexts = {}; ///< as they stood in the cells, same order; empty if all are plain scores
    /// Questions (by index, ascending) whose cell held something that is no answer: a number outside
    /// the scale, or two choices at once. Their score is none; rule Q5 lists them.
    std::vector<int> rejected = {};
    std::optional<AnsweredAt> answeredAt = {};
    Profile profile = {};
    QString comment = {};               ///< saran/masukan
    /// Keyed hash of device, e-mail or telephone number, only where the office asked for rule Q7.
    QString senderHash = {};
    bool operator==(const Response&) const = default;
};

/// The answers of one survey, from a file or from the data file. A wholly blank row is in the list
/// (rule Q0 names it) but is no respondent.
struct AnswerSheet {
    std::vector<Question> questions = {};
    std::vector<Response> responses = {};
    bool operator==(const AnswerSheet&) const = default;
};

} // namespace tinjau::survey
