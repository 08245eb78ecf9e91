// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/signing.h"
#include "core/print/issue_skm_paper.h"
#include "ui/base/job_runner.h"
#include "ui/base/workspace.h"

#include <map>

namespace tinjau::ui {

/// What a person fills in before a paper is issued; prefilled as far as the data say it.
struct IssueDraft {
    tinjau::survey::SurveyId survey = tinjau::survey::SurveyId::fromNumber(0);
    print::SkmPaperKind kind = print::SkmPaperKind::Report;
    QString subject = {};     ///< "Dinas …, Akta Perkawinan, Semester II Tahun 2026"
    QString figures = {};     ///< "IKM 91,48 (A) dari 29 responden"
    QStringList cautions = {}; ///< what a person should know first
    std::optional<documents::IssuedPaper> revises = {}; ///< given: this is its next revision
    int revision = 0;
    QString number = {};
    QDate date = {};
    std::vector<organisation::SignatoryEntry> signatories = {}; ///< who may sign on the date
    int signatory = -1;                                          ///< of these; -1: dotted lines
    QString reason = {};                                         ///< of a revision
};

/// The fields in which something is wrong, each with its sentence: "number", "date", "signatory", "reason".
using IssueErrors = std::map<QString, QString>;

/// Issues papers of surveys: proposes, checks, then makes and freezes them beside the window.
class IssuePresenter final : public QObject {
    Q_OBJECT

public:
    IssuePresenter(Workspace& workspace, JobRunner& jobs);

    /// The next paper of this kind of a survey: a new number, or the next revision where one was issued.
    /// Errors: those of surveyDossier; RuleRefused while there is no index, or while the survey of an
    /// issued report was not opened again (values: "issued").
    Result<IssueDraft> prepare(tinjau::survey::SurveyId survey, print::SkmPaperKind kind);
    /// Another date may mean another year of the register and another signatory.
    void redate(IssueDraft& draft, QDate date);
    IssueErrors errorsIn(const IssueDraft& draft);
    /// The draft must be without errors.
    void issue(const IssueDraft& draft);

Q_SIGNALS:
    void issued(tinjau::documents::PaperId paper);
    void said(const QString& sentence, const QString& actText = {}, const QString& act = {});

private:
    void proposeNumber(IssueDraft& draft);
    void proposeSignatory(IssueDraft& draft);

    Workspace& m_workspace;
    JobRunner& m_jobs;
};

/// "Drs. Contoh, Kepala Dinas …", as the list of signatories says it.
QString signatoryWords(const organisation::SignatoryEntry& entry);

} // namespace tinjau::ui
