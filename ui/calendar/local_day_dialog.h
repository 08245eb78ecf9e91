// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_presenter.h"
#include "ui/shell/dialog_frame.h"

namespace tinjau::ui {

class Form;

/// A free day of the regency: date, name, decree.
class LocalDayDialog final : public DialogFrame {
    Q_OBJECT

public:
    /// A day with an id is changed, else a new one is added.
    LocalDayDialog(const CalendarPresenter& presenter, const calendar::LocalDay& day, QWidget* parent = nullptr);
    calendar::LocalDay day() const;

private:
    void take();

    const CalendarPresenter& m_presenter;
    calendar::LocalDay m_day;
    Form* m_form;
};

} // namespace tinjau::ui
