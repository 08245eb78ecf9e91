// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/board_presenter.h"

#include "core/wording/error_sentence.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

using attendance::OfficeMonth;

Result<CoverageBoard> readBoard(storage::Store& store, const std::vector<OfficeChoice>& offices, QDate month, QDate today, Progress& progress)
{
    CoverageBoard board{.firstDay = month};
    qint64 done = 0;
    for (const OfficeChoice& office : offices) {
        if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
        auto found = attendance::officeMonth(store, office.id, month, today);
        if (!found) return failure(found.error());
        addCoverage(board, *found);
        progress.report(++done, static_cast<qint64>(offices.size()));
    }
    return board;
}

} // namespace

BoardPresenter::BoardPresenter(Workspace& workspace, JobRunner& jobs, MonthPresenter& month)
    : m_workspace(workspace), m_jobs(jobs), m_month(month), m_reload(workspace, [this] { load(); })
{
}

void BoardPresenter::load()
{
    const int turn = ++m_turn;
    // Of an earlier month nobody waits for the rest.
    if (m_isLoading) m_jobs.cancel(m_job);
    m_isLoading = true;
    m_job = m_jobs.start(tr("Membaca cakupan semua OPD"),
                         [store = &m_workspace.store(), offices = m_month.offices(), month = m_month.firstDay(), today = m_workspace.today()](Progress& progress) -> Result<CoverageBoard> {
                             auto own = store->another();
                             if (!own) return failure(own.error());
                             return readBoard(**own, offices, month, today, progress);
                         },
                         [self = QPointer(this), turn](Result<CoverageBoard> board) {
                             if (self) self->finish(turn, std::move(board));
                         });
    Q_EMIT changed();
}

void BoardPresenter::finish(int turn, Result<CoverageBoard> board)
{
    if (turn != m_turn) return;
    m_isLoading = false;
    m_trouble.clear();
    if (board) {
        m_board = std::move(*board);
        std::ranges::stable_partition(m_board.candidates, [](const CandidateRow& row) { return !row.isVerified; });
    }
    else m_trouble = wording::errorSentence(board.error());
    Q_EMIT changed();
}

int BoardPresenter::incomplete() const
{
    std::set<qint64> offices;
    for (const CoverageRow& row : m_board.rows)
        if (row.complete < row.dutyDays) offices.insert(row.office.number());
    return static_cast<int>(offices.size());
}

} // namespace tinjau::ui
