// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/ui_settings.h"
#include "ui/calendar/calendar_presenter.h"
#include "ui/shell/dialog_frame.h"

namespace tinjau::ui {

/// What a calendar file would change, before it is laid over the one in force: the days at once, the
/// statuses as soon as they are computed.
class AmendmentDialog final : public DialogFrame {
    Q_OBJECT

public:
    AmendmentDialog(CalendarPresenter& presenter, const CalendarProposal& proposal, UiSettings& settings, QWidget* parent = nullptr);

private:
    void showEffects(const overview::CalendarEffects& effects);

    RowModel<DayChangeRow> m_days;
    RowModel<overview::PlannedStatusChange> m_statuses;
    QLabel* m_words;
    QWidget* m_statusGrid;
};

} // namespace tinjau::ui
