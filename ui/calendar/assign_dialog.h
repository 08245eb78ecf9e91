// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/schedule_presenter.h"
#include "ui/shell/dialog_frame.h"

namespace tinjau::ui {

class Form;

/// To whom a schedule is given and when, with whose hours would change.
class AssignDialog final : public DialogFrame {
    Q_OBJECT

public:
    explicit AssignDialog(SchedulePresenter& presenter, QWidget* parent = nullptr);
    AssignmentFields fields() const;

private:
    void showAssignees();
    void showEffects();
    void take();

    SchedulePresenter& m_presenter;
    Form* m_form;
    QLabel* m_effects;
};

} // namespace tinjau::ui
