// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/prompts.h"
#include "ui/papers/issue_presenter.h"
#include "ui/papers/papers_presenter.h"

namespace tinjau::ui {

/// What the page Laporan and its acts share.
class PapersDesk final : public QObject {
    Q_OBJECT

public:
    PapersDesk(Workspace& workspace, Prompts& whoAsks, JobRunner& jobs) : prompts(whoAsks), papers(workspace, jobs), issuing(workspace, jobs) {}

    Prompts& prompts;
    PapersPresenter papers;
    IssuePresenter issuing;

Q_SIGNALS:
    void printWanted();
    void surveyWanted(qint64 survey);
    void checkWanted();
    void issueWanted(qint64 survey, const QString& kind);
};

} // namespace tinjau::ui
