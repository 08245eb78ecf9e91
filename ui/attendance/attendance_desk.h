// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attendance/board_presenter.h"
#include "ui/attendance/evidence_presenter.h"
#include "ui/attendance/month_presenter.h"
#include "ui/attendance/recap_presenter.h"
#include "ui/attendance/story_presenter.h"
#include "ui/base/prompts.h"

namespace tinjau::ui {

/// What the page Kehadiran and its acts share: the presenters, and what is selected now.
class AttendanceDesk final : public QObject {
    Q_OBJECT

public:
    AttendanceDesk(Workspace& workspace, Prompts& whoAsks, JobRunner& jobs)
        : prompts(whoAsks), month(workspace, jobs), evidence(workspace, month), board(workspace, jobs, month), stories(workspace, jobs), recaps(workspace, jobs, month)
    {
    }

    Prompts& prompts;
    MonthPresenter month;
    EvidencePresenter evidence;
    BoardPresenter board;
    StoryPresenter stories;
    RecapPresenter recaps;
    QString tab = QStringLiteral("matriks");
    std::vector<DayCell> cells;     ///< selected in the matrix
    std::optional<DayCell> current; ///< under the keyboard
    std::vector<DayCell> candidates; ///< what would be verified
    std::vector<DayCell> verified;   ///< whose verification would be taken back
    QString who;                     ///< the people of the candidates, in words
    bool isAboutAll = false;         ///< Calon TK and Surat show all offices
    std::vector<attendance::LetterLine> letters; ///< chosen on Surat
    std::optional<CoverageRow> source; ///< chosen on Cakupan

Q_SIGNALS:
    void tabWanted(const QString& tab);
    void importWanted();
    void findWanted();
    void printWanted();
    void letterWanted();
    void correctionWanted();
    void verificationWanted();
    void outageWanted();
    void declarationWanted();
    /// The next candidate, or the next open cell, in the matrix.
    void nextCandidateWanted();
    void nextOpenWanted();
};

} // namespace tinjau::ui
