// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/prompts.h"
#include "ui/survey/form_entry_presenter.h"
#include "ui/survey/new_survey_presenter.h"
#include "ui/survey/survey_list_presenter.h"
#include "ui/survey/survey_papers_presenter.h"
#include "ui/survey/survey_presenter.h"

namespace tinjau::ui {

/// What the page SKM and its acts share: the presenters, and what is selected now. Lives as long as
/// the page or an act needs it.
class SurveyDesk final : public QObject {
    Q_OBJECT

public:
    SurveyDesk(Workspace& workspace, Prompts& whoAsks, JobRunner& jobs)
        : prompts(whoAsks), list(workspace), survey(workspace), papers(workspace, jobs), entry(survey), planner(workspace)
    {
    }

    Prompts& prompts;
    SurveyListPresenter list;
    SurveyPresenter survey;
    SurveyPapersPresenter papers;
    FormEntryPresenter entry;
    NewSurveyPresenter planner;
    QString tab;             ///< shown now; empty on the list
    bool isPlanning = false; ///< the form of a new survey is shown
    std::vector<std::size_t> responses;        ///< selected on Mutu data or Jawaban
    std::vector<tinjau::survey::FollowUpId> followUps; ///< selected on Tindak lanjut

    bool isOpen() const { return survey.dossier() != nullptr; }
    /// Forms from paper are being typed in.
    bool isEntering() const { return m_isEntering; }
    void setEntering(bool isEntering)
    {
        m_isEntering = isEntering;
        Q_EMIT enteringChanged();
    }

Q_SIGNALS:
    void tabWanted(const QString& tab);
    void printWanted();
    /// Go to a page ("skm/baru").
    void goToWanted(const QString& target);
    /// The form of the new survey is filled in.
    void planWanted();
    void listExportWanted();
    void enteringChanged();
    /// A new line of the plan is to be written into.
    void followUpAdded();
    /// A plan is to begin with the lowest elements.
    void lowestPlanWanted();

private:
    bool m_isEntering = false;
};

} // namespace tinjau::ui
