// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tinjau::survey {

/// The invented regency of the training data (resources/training/regency.json), as plain values.
struct TrainingPerson {
    QString name;
    QString rank;
    QString nip;
};

struct TrainingOffice {
    QString name;
    QString shortName;
    TrainingPerson head;
    QStringList services;
};

/// How the file of a survey is laid out; each stands for a kind that offices send.
enum class TrainingLayout {
    Matrix,    ///< No, profile, U1 … U9 as figures; semicolons
    Form,      ///< export of an online form: long questions, words
    Sheet,     ///< processing sheet with titles, number row, totals and footer
    Words,     ///< short headings, generic words; tabs
    Letters,   ///< a–d; Windows-1252
    Questions, ///< sixteen questions under nine merged headings
    NoCost,    ///< as Matrix, with the cost column left empty
};

struct TrainingSurvey {
    std::size_t office = 0;
    std::size_t service = 0;
    int year = 2026;
    int semester = 1;
    TrainingLayout layout = TrainingLayout::Matrix;
    int respondents = 0;
    int population = 0;
    std::vector<double> means; ///< wanted mean of each element; only a recipe for invented answers
    int presetFours = 0;       ///< rows that were sent with the form's preselected 4s
};

struct TrainingFollowUp {
    std::size_t office = 0;
    std::size_t service = 0;
    int year = 2026;
    int semester = 1;
    QString element;
    QString action;
    QString owner;
    QDate due;
    std::optional<QDate> done;
    QString evidence;
};

struct TrainingPublication {
    std::size_t office = 0;
    std::size_t service = 0;
    int year = 2026;
    int semester = 1;
    QString medium;
    QDate at;
};

struct TrainingRegency {
    QString regency;
    QString capital;
    QString government;
    QString office;
    QString bureau;
    QStringList address;
    TrainingPerson signatory;
    QString signatoryPost;
    std::vector<TrainingOffice> offices;
    std::vector<TrainingSurvey> surveys;
    std::vector<TrainingFollowUp> followUps;
    std::vector<TrainingPublication> publications;
    QStringList comments;
};

/// Reads the shipped file. Error: RuleMalformed naming the key.
Result<TrainingRegency> loadTrainingRegency();

/// First and last day of a half-year.
QDate firstDayOf(int year, int semester);
QDate lastDayOf(int year, int semester);

/// A sheet as an office would send it.
struct TrainingFile {
    QString name;       ///< "skm_disdukcapil_2026_1.csv"
    QByteArray content;
};

/// Invents the answers of one survey and lays them out; the same seed gives the same bytes.
TrainingFile writeTrainingFile(const TrainingRegency& regency, const TrainingSurvey& survey, unsigned seed);

} // namespace tinjau::survey
