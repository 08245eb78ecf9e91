// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/import_preview.h"
#include "core/survey/decision_answer.h"
#include "core/survey/survey_result.h"
#include "ui/base/explanation.h"
#include "ui/base/job_runner.h"
#include "ui/base/workspace.h"
#include "ui/intake/evidence_intake_presenter.h"
#include "ui/intake/intake_rows_model.h"
#include "ui/intake/intake_sheet_model.h"

#include <QTemporaryDir>

namespace tinjau::ui {

/// A file on its way into the data file.
struct IntakeFile {
    enum class State { Waiting, Open, Written, NothingNew, Unreadable, Left, Undone };

    QString path = {};
    State state = State::Waiting;
    QString words = {};                             ///< why it could not be read
    qint64 rows = 0;                                ///< written
    QString destination = {};                       ///< "Dinas Sosial · Bantuan Sosial · Semester II Tahun 2026"
    std::optional<organisation::BatchId> batch = {};
    std::optional<survey::SurveyId> survey = {};
    QString changes = {};                           ///< which statuses became others, with simple marks
    QString page = {};                              ///< where people or attendance are seen; empty: answers
    std::optional<survey::IndexValue> index = {};   ///< of the survey, after the rows came in
    QString name() const;
};

/// A period that answers may belong to.
struct PeriodChoice {
    std::optional<DateRange> days; ///< none: as the times of the answers say
    QString words;
    /// "2026-07-01/2026-12-31"; empty without days.
    QString key() const;
};

/// The import assistant: files wait in a row; the one in front is read, decided on, and written as one act
/// that can be taken back. Reading and writing are jobs.
class IntakePresenter final : public QObject {
    Q_OBJECT

public:
    enum class Stage { Empty, Reading, Checking, Done };

    IntakePresenter(Workspace& workspace, JobRunner& jobs);

    /// Puts files at the end of the row and opens the first one if none is open.
    void take(const QStringList& paths);
    /// The same with a block of cells that was copied from a spreadsheet.
    void takeCells(const QString& text);
    /// All answers of the next files go to this survey; nothing lets them say where they belong.
    void setSurvey(std::optional<survey::SurveyId> survey);

    Stage stage() const { return m_stage; }
    /// Something is being read or written.
    bool isBusy() const { return m_isBusy; }
    const std::vector<IntakeFile>& files() const { return m_files; }
    /// None while no file is open.
    const IntakeFile* file() const;
    IntakeRowsModel& rows() { return m_rows; }
    /// The cells as they stand in the file, where no table of answers was found.
    IntakeSheetModel& bareSheet() { return m_bareSheet; }
    /// The file in front holds people or attendance; this part of the assistant has it then.
    EvidenceIntake& evidenceIntake() { return m_evidence; }
    bool hasEvidence() const { return m_evidence.isOpen(); }
    /// The file in front holds answers.
    bool hasAnswers() const { return m_preview && m_preview->import.sheet.kind == survey::SkmKind::Answers; }
    /// Sheets to choose among; empty where there is no choice.
    QStringList sheets() const;
    /// The sheet that is read; empty while several are read together.
    QString chosenSheet() const;
    void setSheet(const QString& name);
    const overview::ImportPreview* preview() const { return m_preview.get(); }
    const std::vector<AskedDecision>& decisions() const { return m_asked; }
    int openDecisionCount() const;
    std::map<survey::ImportVerdict, int> counts() const;
    /// Only rows with this verdict are shown; none: all.
    void setFilter(std::optional<survey::ImportVerdict> verdict);
    std::optional<survey::ImportVerdict> filter() const { return m_filter; }
    bool isShown(int row) const { return !m_filter || m_rows.verdict(row) == *m_filter; }

    // where the answers go
    const survey::ImportDestination& destination() const { return m_wish.destination; }
    QString surveyWords() const { return m_surveyWords; } ///< of a survey that was given; else empty
    QStringList offices() const;
    QStringList services() const;
    std::vector<PeriodChoice> periods() const;
    void setOffice(const QString& name);
    void setService(const QString& name);
    void setPeriod(const std::optional<DateRange>& days);
    /// By the key of a choice.
    void setPeriodByKey(const QString& key);
    /// Of the period chosen now.
    QString periodKey() const;
    /// What is wrong with a field ("office", "period"); empty: nothing.
    QString destinationError(const QString& field) const;
    /// What will be made besides the answers, because the data file does not know it; empty: nothing.
    QString destinationNote() const;
    /// The destination of the file before, where there is one and this file has none.
    bool canRepeatDestination() const;
    void repeatDestination();

    // how the file is read
    void answer(std::size_t decision, const QString& answer);
    /// No field leaves the column out.
    void mapColumn(int column, const std::optional<QString>& field);
    /// Ticks of rows and repaired cells of the table, as one change.
    bool edit(const std::vector<CellEdit>& edits);
    /// "6, 7": the rows of the heading. False if that is no list of rows.
    bool setHeaderRows(const QString& rows);

    // What was said about the file in front can be taken back until it is written.
    /// What takeBack() would take back ("perbaikan 1 sel"); empty: nothing.
    QString lastSaid() const { return m_said.empty() ? QString() : m_said.back().words; }
    QString lastTakenBack() const { return m_takenBack.empty() ? QString() : m_takenBack.back().words; }
    void takeBack();
    void sayAgain();

    bool canWrite() const;
    qint64 rowsToWrite() const;
    void write();
    /// Leaves the file in front and opens the next. While it is being written: only if that can still be stopped.
    void leaveFile();
    /// Takes an import of this row back.
    void undo(std::size_t file);
    /// Forgets the files that are done and begins anew.
    void startOver();

    // words
    QString title() const;
    QString purpose() const;
    /// What will be written, and what still holds it back; with simple marks.
    QString footWords() const;
    QString trouble() const { return m_trouble; }
    Explanation explanation() const;
    /// Which step of the four the work is at, from 0.
    int step() const;

Q_SIGNALS:
    void changed();
    void said(const QString& sentence, const QString& actText = {}, const QString& act = {});
    void written();

private:
    struct Outcome;
    /// How the file is read and where it goes, as a person said it.
    struct Saying {
        overview::PreviewWish wish;
        std::vector<AskedDecision> asked;
        bool layoutWasKnown = false;
    };
    /// A change, and how things stood on its other side.
    struct Step {
        QString words;
        Saying other;
    };

    /// Carries out a change of what was said and reads the file anew. False if it changed nothing, or if the file
    /// can no longer be changed.
    bool change(const QString& words, const std::function<bool()>& say);
    void go(std::vector<Step>& from, std::vector<Step>& to);
    Saying saying() const { return {m_wish, m_asked, m_layoutWasKnown}; }
    void forgetSteps();
    void showEvidenceOutcome(const EvidenceOutcome& outcome);
    void openNext();
    void finishFile(IntakeFile::State state);
    void read(bool isFirst);
    void showPreview(std::shared_ptr<const overview::ImportPreview> preview, bool isFirst);
    void failToRead(const Error& error, bool isFirst);
    void noteDecisions();
    void tick(const survey::FileRow& row, bool isOn);
    void showOutcome(const Outcome& outcome);
    void lookAtBatches();
    IntakeFile& current() { return m_files[*m_current]; }
    QString destinationWords() const;
    DateRange periodInMind() const;

    Workspace& m_workspace;
    JobRunner& m_jobs;
    QTemporaryDir m_pasted;
    int m_pastedCount = 0;
    std::vector<IntakeFile> m_files;
    std::optional<std::size_t> m_current;
    Stage m_stage = Stage::Empty;
    bool m_isBusy = false;
    bool m_isWriting = false;
    bool m_isStale = false; ///< the rows shown were read before the last change
    int m_job = 0;
    int m_ticket = 0; ///< a newer reading makes an older one worthless
    overview::PreviewWish m_wish;
    std::optional<survey::SurveyId> m_survey;
    QString m_surveyWords;
    std::shared_ptr<const overview::ImportPreview> m_preview;
    IntakeRowsModel m_rows;
    IntakeSheetModel m_bareSheet;
    std::vector<AskedDecision> m_asked;
    bool m_layoutWasKnown = false;
    std::vector<Step> m_said;
    std::vector<Step> m_takenBack;
    std::optional<survey::ImportVerdict> m_filter;
    std::optional<survey::ImportDestination> m_destinationBefore;
    QString m_trouble;
    EvidenceIntake m_evidence;
};

} // namespace tinjau::ui
