// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/prompts.h"
#include "ui/survey/form_entry_presenter.h"
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
        : prompts(whoAsks), list(workspace), survey(workspace), papers(workspace, jobs), entry(survey)
    {
    }

    Prompts& prompts;
    SurveyListPresenter list;
    SurveyPresenter survey;
    SurveyPapersPresenter papers;
    FormEntryPresenter entry;
    QString tab;                               ///< shown now; empty on the list
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
    void listExportWanted();
    void enteringChanged();
    /// A new line of the plan is to be written into.
    void followUpAdded();

private:
    bool m_isEntering = false;
};

} // namespace tinjau::ui
