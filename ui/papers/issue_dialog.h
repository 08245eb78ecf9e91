// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/issue_presenter.h"
#include "ui/shell/dialog_frame.h"

namespace tinjau::ui {

class Form;

/// Asks for number, date and signatory before a paper is frozen, and why it is revised.
class IssueDialog final : public DialogFrame {
    Q_OBJECT

public:
    IssueDialog(IssuePresenter& presenter, IssueDraft draft, QWidget* parent = nullptr);
    const IssueDraft& draft() const { return m_draft; }

private:
    void build();
    void take();
    void showSignatories();
    void redate();
    void issue();

    IssuePresenter& m_presenter;
    IssueDraft m_draft;
    Form* m_form;
};

/// The act "Terbitkan" of a survey: asks, then issues. What stands in the way is said by the presenter.
void askAndIssue(IssuePresenter& presenter, tinjau::survey::SurveyId survey, print::SkmPaperKind kind, QWidget* window);

} // namespace tinjau::ui
