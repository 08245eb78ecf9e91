// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/skm_sheet.h"
#include "core/survey/survey.h"
#include "core/survey/take_answers.h"

#include <functional>
#include <optional>
#include <set>

namespace tinjau::survey {

/// Which survey the answers of a file belong to.
struct ImportDestination {
    std::optional<SurveyId> survey = {}; ///< given: nothing else counts
    QString office = {};                 ///< made when the data file does not know it
    QString service = {};                ///< empty: the office as a whole; made when not known
    /// Any day of the period meant; invalid: from the times of the answers, if they agree.
    QDate inPeriod = {};
    /// Exactly these days (a year, a quarter); none: the usual period around `inPeriod`.
    std::optional<DateRange> period = {};
    /// What papers call a period ("Semester I Tahun 2026"); its words are not the survey's to choose.
    std::function<QString(const DateRange&)> periodName = {};
    std::optional<qint64> population = {};
    /// Rows that a person wants although they look the same as stored ones, and rows that nobody wants.
    std::set<FileRow> takeAnyway = {};
    std::set<FileRow> leaveOut = {};
};

/// What an import found, and what it did.
struct SurveyImport {
    SkmSheet sheet = {};
    Comparison comparison = {};
    /// Beside those of the sheet: OFFICE (nobody said whose answers these are), PERIOD (the times do not
    /// say which), both blocking.
    std::vector<exchange::Decision> decisions = {};
    std::optional<SurveyId> survey = {};
    std::optional<organisation::BatchId> batch = {}; ///< none: nothing was written
    bool layoutWasKnown = false;                     ///< a remembered layout answered what was asked
    exchange::LayoutMap map = {};                    ///< what the file was read with: the caller's, or the remembered one

    bool isBlocked() const;
};

/// Reads a file and puts it beside what is stored; writes nothing. Errors: those of the readers and of
/// the data file.
Result<SurveyImport> previewSurveyImport(storage::Store& store, const QString& path, const SkmReadOptions& options,
                                         const ImportDestination& destination, Progress& progress);

/// The same, then writes everything as one act: office, service and survey where they are new, and the new
/// answers as one batch. While a decision is open nothing is written. A map that answered what was
/// asked is remembered for files of the same structure. What was said about an element without answers
/// becomes the choice of the survey, unless it has one.
Result<SurveyImport> importSurvey(storage::Store& store, const QString& path, const SkmReadOptions& options,
                                  const ImportDestination& destination, Progress& progress);

/// The key by which this data file hashes senders (rule Q7), made at its first use. Never leaves the file.
Result<QByteArray> senderKeyOf(storage::Store& store);

/// The half-year, quarter or year that a day lies in, by the calendar of the office.
DateRange surveyPeriodAround(QDate day, Periods periods);

} // namespace tinjau::survey
