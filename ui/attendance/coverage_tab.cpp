// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/coverage_tab.h"

#include "core/wording/dates.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/panel.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

CoverageTab::CoverageTab(AttendanceDesk& desk, UiSettings& settings)
    : m_desk(desk), m_settings(settings), m_panel(new Panel(tr("Siapa belum mengirim"))), m_body(new QStackedWidget), m_words(makeLabel({}, Type::Body, Token::Text2))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, 0, space::Page, 14);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_body->addWidget(m_words);
    m_panel->setBody(m_body);
    m_panel->setFoot(tr("Batang penuh: berkas mesin memuat seluruh hari · setengah: berkas berakhir di tengah hari · kosong: belum ada berkas. Enter membuka matriks OPD itu."));
    column->addWidget(m_panel);
    connect(&m_desk.board, &BoardPresenter::changed, this, &CoverageTab::showBoard);
}

void CoverageTab::makeGrid(QDate firstDay)
{
    // The old table goes before the model that it shows.
    delete m_grid;
    m_rows = makeCoverageModel(firstDay);
    m_firstDay = firstDay;
    m_grid = new Grid(m_rows.get(), {.id = u"kehadiran.cakupan"_s, .name = tr("Cakupan tiap sumber"), .dense = true, .frozenColumns = 2, .canExport = false}, m_settings);
    m_body->addWidget(m_grid);
    m_grid->view().header().setMinimumSectionSize(coverageDayWidth);
    for (int column = 0; column < m_rows->columnCount(); ++column)
        if (m_rows->column(column).width == coverageDayWidth) m_grid->view().setColumnWidth(column, grown(coverageDayWidth));
    // Two digits fit into a day.
    m_grid->view().header().setInsets(4, 7);
    m_grid->view().fitColumns();
    connect(m_grid, &Grid::currentRowChanged, this, &CoverageTab::takeSelection);
    connect(m_grid, &Grid::rowActivated, this, [this](int row) {
        m_desk.month.chooseOffice(m_rows->row(row).office);
        Q_EMIT m_desk.tabWanted(u"matriks"_s);
    });
}

void CoverageTab::refresh()
{
    if (m_desk.board.isOutdated()) m_desk.board.reload().now();
    else m_desk.board.reload().arrive();
    showBoard();
}

void CoverageTab::showBoard()
{
    const BoardPresenter& presenter = m_desk.board;
    const CoverageBoard& board = presenter.board();
    if (!presenter.trouble().isEmpty() || board.rows.empty() || presenter.isOutdated()) {
        m_words->setText(!presenter.trouble().isEmpty() ? presenter.trouble() : presenter.isLoading() ? tr("Cakupan semua OPD sedang dibaca …") : tr("Belum ada OPD yang mempunyai pegawai."));
        m_body->setCurrentWidget(m_words);
        m_panel->setContext({});
        return;
    }
    if (!m_grid || m_firstDay != board.firstDay) makeGrid(board.firstDay);
    const int before = m_grid->currentSourceRow();
    m_rows->show(board.rows);
    m_grid->selectSourceRow(before >= 0 && before < m_rows->rowCount() ? before : 0);
    m_body->setCurrentWidget(m_grid);
    takeSelection();
    const int incomplete = presenter.incomplete();
    m_panel->setContext(incomplete > 0 ? tr("%1 OPD belum lengkap pada %2").arg(incomplete).arg(wording::monthAndYear(board.firstDay)) : tr("semua lengkap pada %1").arg(wording::monthAndYear(board.firstDay)));
}

void CoverageTab::takeSelection()
{
    const int current = m_grid ? m_grid->currentSourceRow() : -1;
    m_desk.source = current >= 0 && current < m_rows->rowCount() ? std::optional(m_rows->row(current)) : std::nullopt;
    m_desk.cells.clear();
    m_desk.candidates.clear();
    m_desk.verified.clear();
    m_desk.current.reset();
    Q_EMIT selected();
}

QWidget* CoverageTab::firstFocus() const
{
    return m_grid && m_body->currentWidget() == m_grid ? m_grid : nullptr;
}

} // namespace tinjau::ui
