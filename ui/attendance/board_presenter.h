// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attendance/coverage_model.h"
#include "ui/attendance/month_presenter.h"
#include "ui/base/job_runner.h"
#include "ui/base/reload.h"

#include <QPointer>

namespace tinjau::ui {

/// Who has not sent yet: the sources of all offices in one month. Read office by office beside the window, and only
/// while somebody looks.
class BoardPresenter final : public QObject {
    Q_OBJECT

public:
    BoardPresenter(Workspace& workspace, JobRunner& jobs, MonthPresenter& month);

    Reload& reload() { return m_reload; }
    const CoverageBoard& board() const { return m_board; }
    bool isLoading() const { return m_isLoading; }
    const QString& trouble() const { return m_trouble; }
    /// Another month than that of the board was chosen.
    bool isOutdated() const { return m_board.firstDay != m_month.firstDay(); }
    /// Offices whose month is not complete, and how many there are.
    int incomplete() const;

Q_SIGNALS:
    void changed();

private:
    void load();
    void finish(int turn, Result<CoverageBoard> board);

    Workspace& m_workspace;
    JobRunner& m_jobs;
    MonthPresenter& m_month;
    Reload m_reload;
    CoverageBoard m_board;
    QString m_trouble;
    bool m_isLoading = false;
    int m_turn = 0;
    int m_job = 0;
};

} // namespace tinjau::ui
