// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace tinjau::survey {

/// An answer on the scale of the instrument (1 = worst … 4 = best), or none.
using Score = std::optional<quint8>;

/// One question of a questionnaire; several questions may belong to one element (unsur).
struct Question {
    /// Key of the element by its meaning ("PERSYARATAN"), never by its position; "U8" or "U9" while
    /// nobody has said which of the two it is.
    QString element;
    QString column;  ///< heading as short as the file has it ("U1", "Persyaratan")
    QString letters; ///< column of the sheet ("F"); empty when typed in
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
    std::optional<QString> sex;       ///< "L" or "P", or what stood there
    std::optional<int> age;           ///< in years
    std::optional<QString> ageClass;  ///< where the file has classes
    std::optional<QString> education;
    std::optional<QString> occupation;
    std::optional<QString> service;   ///< jenis layanan
    std::optional<QString> disability;
    bool operator==(const Profile&) const = default;
};

/// One filled-in form (satu responden).
struct Response {
    int sourceRow = 0;               ///< row of the sheet, from 1; 0 when typed in
    std::vector<Score> scores;       ///< one per question, in the order of AnswerSheet::questions
    std::vector<QString> rawTexts;   ///< as they stood in the cells, same order; empty if all are plain scores
    std::optional<AnsweredAt> answeredAt;
    Profile profile;
    QString comment;                 ///< saran/masukan
    bool operator==(const Response&) const = default;
};

/// The answers of one survey, from a file or from the data file. A wholly blank row is in the list
/// (rule Q0 names it) but is no respondent.
struct AnswerSheet {
    std::vector<Question> questions;
    std::vector<Response> responses;
    bool operator==(const AnswerSheet&) const = default;
};

} // namespace tinjau::survey
