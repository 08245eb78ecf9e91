// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ratio.h"
#include "core/survey/survey_settings.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tinjau::survey {

/// Answers to one question. answered + missing = respondents.
struct QuestionResult {
    QString column = {};
    qint64 answered = 0;
    qint64 missing = 0;
    Ratio sum = {};                  ///< whole unless a five-point scale was converted
    std::optional<Ratio> mean = {};  ///< none if nobody answered
    bool operator==(const QuestionResult&) const = default;
};

/// One element (unsur). With several questions, answered, missing and sum count the answers to all of
/// them, and nrr is the mean of their means.
struct ElementResult {
    QString key = {};
    QString column = {};     ///< heading of its (first) column in the file; "U1"
    QString name = {};       ///< official name; the heading for an extra element
    QString shortName = {};
    bool extra = false;      ///< not of the instrument
    bool counted = true;     ///< is part of the index
    bool filledWithFour = false; ///< nobody answered; counted as 4 because the service is free
    qint64 answered = 0;
    qint64 missing = 0;
    Ratio sum = {};
    std::optional<Ratio> nrr = {};   ///< NRR, mean score 1–4, as used (rounded only by nrrRounding)
    std::optional<Ratio> nrrt = {};  ///< NRR tertimbang under the chosen convention; none if not counted
    std::optional<Ratio> value = {}; ///< nilai konversi: NRR × 25
    QString grade = {};              ///< letter by the same table; empty without answers
    QString performance = {};
    std::vector<QuestionResult> questions = {};
    bool operator==(const ElementResult&) const = default;
};

/// The index under one weight convention.
struct IndexValue {
    WeightConvention convention = WeightConvention::Exact;
    std::optional<Ratio> weight = {}; ///< of each element; none if they differ (given weights)
    Ratio ni = {};                    ///< nilai interval, 1–4
    Ratio value = {};                 ///< IKM = NI × 25, exact
    Ratio shown = {};                 ///< rounded half up to the decimals of the settings
    QString grade = {};
    QString performance = {};
    bool belowRange = false;          ///< below 25: "di bawah rentang"
    bool operator==(const IndexValue&) const = default;
};

/// Required and reached number of respondents.
struct Sampling {
    SampleMethod method = SampleMethod::KmTable;
    std::optional<qint64> population = {};
    std::optional<qint64> required = {};  ///< none while the population is unknown
    std::optional<qint64> shortfall = {}; ///< 0 when enough; a surplus is never cut
    bool operator==(const Sampling&) const = default;
};

enum class FlagLevel { NotCounted, Info, Warning };

/// What one quality rule noticed. Never changes a figure by itself.
struct Flag {
    QString rule = {};            ///< "Q2"
    int version = 1;              ///< of the rule's definition
    FlagLevel level = FlagLevel::Info;
    std::vector<int> rows = {};   ///< source rows, ascending; empty when about an element
    std::vector<std::size_t> responses = {}; ///< the same, as indices into AnswerSheet::responses
    QStringList cells = {};       ///< Q5: "F12"; or element keys for Q12
    QString detail = {};          ///< machine-readable: "outside", "night", "future", "age", "ageClasses", "sex"
    bool unitWarning = false;     ///< Q1: more than the allowed share of the unit
    /// The index without these rows; none when they are not respondents or nothing would remain.
    std::optional<IndexValue> indexWithout = {};
    bool operator==(const Flag&) const = default;
};

/// A row that a person, the missing policy or minAnswered left out.
struct ExcludedRow {
    int row = 0;
    QString reason = {}; ///< "person", "incomplete" (dropRespondent), "fewAnswers" (minAnswered), "blank"
    QString words = {};  ///< the reason that a person gave
    bool operator==(const ExcludedRow&) const = default;
};

/// Why there is no index yet.
struct Obstacle {
    enum class Kind {
        NoRespondents,
        ElementWithoutAnswers, ///< element: which; a person chooses naElement
        MissingRefused,        ///< cells: the blank ones (missingPolicy error)
        Gratis4OnlyForCost,    ///< element: gratis4 was chosen for another element than BIAYA
        WeightsNotOne,         ///< given weights do not sum to 1, or lack an element
        AboveRange,            ///< early rounding lifted the index above 100; nothing may be printed
    };
    Kind kind;
    QString element = {};
    QStringList cells = {}; ///< "E4": column letters and source row
    bool operator==(const Obstacle&) const = default;
};

/// Something that the report must say about the figures.
enum class NoteCode {
    BelowRange,            ///< values: shown
    ElementsUsed,          ///< values: k ("8 unsur"); when k differs from the instrument
    FilledGratis,          ///< values: element
    IntermediateRounded,   ///< "angka antara dibulatkan"
    ConventionsDisagree,   ///< values: shown exact, grade, shown d2, grade
    ConvertedFromFive,     ///< values: "linear" or "proportional"
    ReversedScale,         ///< values: columns
    UnequalCounts,         ///< n(j) differ
    SampleShort,           ///< values: respondents, required
    FewRespondents,        ///< values: respondents (< 30)
    DroppedRows,           ///< values: number (dropRespondent)
    FewAnswersRows,        ///< values: number (minAnswered)
    ExcludedByPerson,      ///< values: number, index without exclusion, its grade
    ExtraSeparate,         ///< values: keys
    ExtraCounted,          ///< values: keys
    SeveralQuestions,      ///< values: number of questions
};
struct Note {
    NoteCode code;
    QStringList values = {};
    bool operator==(const Note&) const = default;
};

/// One step of the computation, in order, for "Mengapa?" on screen and the method note on paper.
struct Step {
    enum class Kind {
        QuestionMean, ///< subject: column; figures: sum, answered, mean
        ElementMean,  ///< subject: element; figures: sum, answered, NRR (or the question means, then NRR)
        Weighted,     ///< subject: element; figures: NRR, weight, NRRT
        Interval,     ///< figures: the NRRT in order, then NI
        Converted,    ///< figures: NI, 25, IKM
        Rounded,      ///< figures: IKM, shown
        Graded,       ///< subject: letter; figures: what was compared, lowest limit of the letter
    };
    Kind kind;
    QString subject = {};
    std::vector<Ratio> figures = {};
    bool operator==(const Step&) const = default;
};

/// One table of respondent characteristics; its counts sum to the respondents.
struct ProfileTable {
    struct Row {
        QString label = {};  ///< empty: "tidak diisi"
        qint64 count = 0;
        Ratio percent = {};  ///< exact, 0–100
        bool operator==(const Row&) const = default;
    };
    QString field = {}; ///< "sex", "age", "education", "occupation", "service", "disability"
    std::vector<Row> rows = {};
    bool operator==(const ProfileTable&) const = default;
};

/// Everything that one set of answers yields under one instrument and one set of settings.
struct SurveyResult {
    QString instrument = {};
    QStringList rulePacks = {};      ///< ids of all packs that were used
    SurveySettings settings = {};
    qint64 respondents = 0;          ///< n
    int elementsUsed = 0;            ///< k
    std::vector<ElementResult> elements = {};  ///< in the order of the columns
    std::optional<IndexValue> index = {};      ///< under the chosen convention; none while obstacles remain
    std::vector<IndexValue> conventions = {};  ///< all that exist for k, exact first
    bool conventionsDisagree = false;          ///< exact and d2 give different letters
    Sampling sampling = {};
    std::vector<Flag> flags = {};
    std::vector<ExcludedRow> excluded = {};
    std::vector<ProfileTable> profile = {};
    std::vector<Obstacle> obstacles = {};
    std::vector<Note> notes = {};
    std::vector<Step> steps = {};

    bool operator==(const SurveyResult&) const = default;

    const ElementResult* find(QStringView key) const;
    const IndexValue* under(WeightConvention convention) const;
};

} // namespace tinjau::survey
