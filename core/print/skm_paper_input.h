// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_range.h"
#include "core/organisation/signing.h"
#include "core/print/document.h"
#include "core/print/page_setup.h"
#include "core/print/paper_office.h"
#include "core/survey/answers.h"
#include "core/survey/instrument.h"
#include "core/survey/respondents.h"
#include "core/survey/survey_result.h"

#include <QImage>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace tinjau::print {

/// One row of the plan of work in 2.4.
struct PlanStep {
    QString activity;
    DateRange days = {};
    std::optional<int> workingDays = {};
};

/// Users and respondents of one service, for 2.5.
struct ServicePopulation {
    QString service;
    std::optional<qint64> population = {};
    std::optional<qint64> required = {};
    std::optional<qint64> respondents = {};
};

/// One row of the table by which the required sample was read.
struct SampleStep {
    qint64 population = 0;
    qint64 sample = 0;
};

/// The index of an earlier period.
struct EarlierPeriod {
    QString name;                    ///< "Semester I Tahun 2026"
    QString shortName = {};          ///< for the chart: "Smt I 2026"; empty: name
    std::optional<Ratio> shown = {}; ///< none: not surveyed
    QString grade = {};
    std::optional<qint64> respondents = {};
    QString weight = {};     ///< as printed: "1/9", "0,11"
    bool fromReport = false; ///< typed in from a printed report, not computed from answers
    /// Why the period after this one cannot be compared with it: "bobot berubah dari 0,11 menjadi
    /// 1/9".
    QString breakBeforeNext = {};
};

/// A measure of the follow-up plan (RTL).
struct PlannedMeasure {
    QString element; ///< name of the element
    QString action;
    std::array<bool, 4> quarters = {}; ///< TW I to IV
    QString owner = {};                ///< penanggung jawab
};

/// What became of a measure that the previous report planned.
struct MeasureOutcome {
    QString action;
    bool done = false;
    QString description = {};
    QString documentation = {};
    QString obstacles = {};
};

/// A photograph for the annex.
struct SkmPhoto {
    QImage image;
    QString caption = {};
};

struct SkmPaperOptions {
    Paper paper = Paper::F4;
    Margins margins = {};            ///< of upright text pages
    Typeface typeface = Typeface::Sans;
    bool draft = false;              ///< watermark KONSEP
    bool training = false;           ///< watermark LATIHAN
    bool withQuestionnaire = true;   ///< annex: blank form
    bool withProcessingSheet = true; ///< annex: one row per respondent
};

/// Everything that the papers of one survey print. Built by the caller from files or from the data
/// file; the papers ask nothing more.
struct SkmPaperInput {
    PaperOffice office = {};
    QString unit = {};           ///< "Dinas Kependudukan dan Pencatatan Sipil"
    QString unitShort = {};      ///< "Disdukcapil", for footers; empty: unit
    QString service = {};        ///< jenis layanan; empty: all services of the unit
    QString period = {};         ///< "Semester II Tahun 2026"; empty: made from `fieldwork`
    QString periodShort = {};    ///< "Smt II 2026", for the chart; empty: period
    DateRange fieldwork = {};    ///< days on which answers were collected
    QString executedBy = {};     ///< who carried the survey out; empty: the unit itself
    QStringList methods = {};    ///< "kuesioner yang diisi sendiri oleh responden", …
    QStringList places = {};     ///< where answers were collected
    QStringList legalBases = {}; ///< regulations of the regency, after the national ones
    std::vector<PlanStep> plan = {};

    survey::Instrument instrument = {};
    survey::AnswerSheet answers = {};
    survey::SurveyResult result = {};
    /// Rows that a person took out; the same that the result was computed with.
    std::vector<survey::Exclusion> exclusions = {};

    std::vector<ServicePopulation> populations = {}; ///< by service; empty: the survey as a whole
    std::vector<SampleStep> sampleTable = {};        ///< printed in 2.5 when given
    std::vector<EarlierPeriod> earlier = {};         ///< oldest first, without the present one
    /// Sampling error of the index in points; a smaller change is called "relatif tetap".
    std::optional<Ratio> samplingError = {};
    std::vector<PlannedMeasure> followUp = {};
    QString followUpForum =
        {}; ///< where the plan was discussed: "Forum Konsultasi Publik pada tanggal …"
    std::vector<MeasureOutcome> earlierFollowUp = {};
    std::vector<SkmPhoto> photos = {};

    std::optional<organisation::SigningLines> signature = {}; ///< none: dotted lines
    QDate signedOn = {};                                      ///< invalid: dotted
    QDate printedOn = {};
    QString number = {};      ///< in the office's register; empty: not issued, nothing is printed
    int revision = 0;         ///< 0: as first issued
    QString dataVersion = {}; ///< state of the data, for the footer: "25-11-2026 09.41"
    SkmPaperOptions options = {};
};

} // namespace tinjau::print
