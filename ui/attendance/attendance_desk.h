// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attendance/board_presenter.h"
#include "ui/attendance/evidence_presenter.h"
#include "ui/attendance/month_presenter.h"
#include "ui/attendance/story_presenter.h"
#include "ui/base/prompts.h"

namespace tinjau::ui {

/// What the page Kehadiran and its acts share: the presenters, and what is selected now.
class AttendanceDesk final : public QObject {
    Q_OBJECT

public:
    AttendanceDesk(Workspace& workspace, Prompts& whoAsks, JobRunner& jobs) : prompts(whoAsks), month(workspace, jobs), evidence(workspace, month), board(workspace, jobs, month), stories(workspace, jobs) {}

    Prompts& prompts;
    MonthPresenter month;
    EvidencePresenter evidence;
    BoardPresenter board;
    StoryPresenter stories;
    QString tab = QStringLiteral("matriks");
    std::vector<DayCell> cells;     ///< selected in the matrix
    std::optional<DayCell> current; ///< under the keyboard

Q_SIGNALS:
    void tabWanted(const QString& tab);
    void importWanted();
    void findWanted();
    void letterWanted();
    void correctionWanted();
    void verificationWanted();
    void outageWanted();
    /// The next candidate, or the next open cell, in the matrix.
    void nextCandidateWanted();
    void nextOpenWanted();
};

} // namespace tinjau::ui
