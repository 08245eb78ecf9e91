// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/candidates_tab.h"

#include "core/wording/lists.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/panel.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

CandidatesTab::CandidatesTab(AttendanceDesk& desk, UiSettings& settings)
    : m_desk(desk), m_rows(makeCandidateModel([this] { takeSelection(); })), m_panel(new Panel(tr("Calon tanpa keterangan"))), m_body(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, 0, space::Page, 14);
    m_grid = new Grid(m_rows.get(), {.id = u"kehadiran.calon"_s, .name = tr("Calon tanpa keterangan"), .canExport = false}, settings);
    m_body->addWidget(m_grid);
    m_body->addWidget(new EmptyPage({u"shield-check"_s, tr("Tidak ada hari tanpa keterangan pada bulan ini: setiap hari yang dapat ditetapkan mempunyai rekaman, surat, atau koreksi.")}));
    m_panel->setBody(m_body);
    m_panel->setFoot(tr("Spasi mencentang baris. Calon belum terhitung; baru sesudah seseorang memverifikasi atas namanya, harinya menjadi tanpa keterangan (TK)."));
    column->addWidget(m_panel);
    connect(m_grid, &Grid::currentRowChanged, this, &CandidatesTab::takeSelection);
    connect(&m_desk.board, &BoardPresenter::changed, this, [this] {
        if (m_desk.isAboutAll && m_desk.tab == u"calon"_s && !m_desk.board.isLoading()) refresh();
    });
}

void CandidatesTab::refresh()
{
    const auto* month = m_desk.month.month();
    if (m_desk.isAboutAll && m_desk.board.isOutdated()) m_desk.board.reload().now();
    else if (m_desk.isAboutAll) m_desk.board.reload().arrive();
    if (m_desk.isAboutAll) m_rows->show(m_desk.board.isOutdated() ? std::vector<CandidateRow>{} : m_desk.board.board().candidates);
    else m_rows->show(month ? candidateRows(*month) : std::vector<CandidateRow>{});
    m_body->setCurrentIndex(m_rows->rowCount() > 0 ? 0 : 1);
    const auto candidates = std::ranges::count(m_rows->rows(), false, &CandidateRow::isVerified);
    m_panel->setContext(m_rows->rowCount() == 0 ? QString() : tr("%1 menunggu, %2 terverifikasi").arg(candidates).arg(m_rows->rowCount() - candidates));
    if (m_rows->rowCount() > 0) m_grid->selectSourceRow(0);
    takeSelection();
}

void CandidatesTab::takeSelection()
{
    std::vector<const CandidateRow*> chosen;
    for (const CandidateRow& row : m_rows->rows())
        if (row.isTicked) chosen.push_back(&row);
    const int current = m_grid->currentSourceRow();
    const CandidateRow* under = current >= 0 && current < m_rows->rowCount() ? &m_rows->row(current) : nullptr;
    if (chosen.empty() && under) chosen.push_back(under);
    m_desk.cells.clear();
    for (const CandidateRow* row : chosen)
        for (const QDate day : row->days) m_desk.cells.push_back({row->person, day});
    m_desk.candidates.clear();
    m_desk.verified.clear();
    QStringList names;
    for (const CandidateRow* row : chosen) {
        auto& days = row->isVerified ? m_desk.verified : m_desk.candidates;
        for (const QDate day : row->days) days.push_back({row->person, day});
        if (!row->isVerified && !names.contains(row->name)) names << row->name;
    }
    m_desk.who = names.size() > 3 ? tr("%1 dan %2 lainnya").arg(names.first(2).join(u", "_s)).arg(names.size() - 2) : wording::listed(names, tr("dan"));
    m_desk.current = under ? std::optional(DayCell{under->person, under->days.front()}) : std::nullopt;
    Q_EMIT selected();
}

QWidget* CandidatesTab::firstFocus() const
{
    return m_body->currentWidget() == m_grid ? m_grid : nullptr;
}

} // namespace tinjau::ui
