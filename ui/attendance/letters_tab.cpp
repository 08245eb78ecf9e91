// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/letters_tab.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/panel.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

LettersTab::LettersTab(AttendanceDesk& desk, UiSettings& settings)
    : m_desk(desk), m_rows(makeLetterModel([this] { takeSelection(); })), m_panel(new Panel(tr("Surat bulan ini"))), m_body(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, 0, space::Page, 14);
    m_grid = new Grid(m_rows.get(), {.id = u"kehadiran.surat"_s, .name = tr("Surat bulan ini"), .canExport = false}, settings);
    auto* empty = new EmptyPage({u"mail"_s, tr("Belum ada surat cuti, izin, sakit, atau tugas yang menyentuh bulan ini. Catat satu surat untuk banyak pegawai sekaligus, atau impor daftarnya."),
                                 tr("Catat surat…"), u"mail"_s, tr("atau jatuhkan berkas daftar surat di sini")});
    connect(empty, &EmptyPage::actTaken, &m_desk, &AttendanceDesk::letterWanted);
    m_body->addWidget(m_grid);
    m_body->addWidget(empty);
    m_panel->setBody(m_body);
    m_panel->setFoot(tr("Spasi mencentang baris; tanpa centang berlaku baris yang dipilih. Surat yang ditolak atau dibatalkan tidak menjadikan hari sah, tetapi tetap tersimpan."));
    column->addWidget(m_panel);
    connect(m_grid, &Grid::currentRowChanged, this, &LettersTab::takeSelection);
}

void LettersTab::refresh()
{
    std::vector<LetterRow> rows;
    for (attendance::LetterLine& line : m_desk.evidence.letters(m_desk.isAboutAll)) {
        // Of other offices the month is not read.
        std::optional<int> days;
        if (!m_desk.isAboutAll) days = m_desk.evidence.workingDays(line.letter.people, line.letter.days.first, line.letter.days.last);
        rows.push_back({std::move(line), days, false});
    }
    // What waits for a person comes first.
    std::ranges::stable_partition(rows, [](const LetterRow& row) { return row.line.letter.state == attendance::LetterState::Applied; });
    const int before = m_grid->currentSourceRow();
    const auto waiting = std::ranges::count_if(rows, [](const LetterRow& row) { return row.line.letter.state == attendance::LetterState::Applied; });
    m_rows->show(std::move(rows));
    m_body->setCurrentIndex(m_rows->rowCount() > 0 ? 0 : 1);
    m_panel->setContext(m_rows->rowCount() == 0 ? QString() : waiting > 0 ? tr("%1 surat, %2 menunggu persetujuan").arg(m_rows->rowCount()).arg(waiting) : tr("%1 surat").arg(m_rows->rowCount()));
    if (m_rows->rowCount() > 0) m_grid->selectSourceRow(before >= 0 && before < m_rows->rowCount() ? before : 0);
    takeSelection();
}

void LettersTab::takeSelection()
{
    m_desk.letters.clear();
    for (const LetterRow& row : m_rows->rows())
        if (row.isTicked) m_desk.letters.push_back(row.line);
    const int current = m_grid->currentSourceRow();
    if (m_desk.letters.empty() && current >= 0 && current < m_rows->rowCount()) m_desk.letters.push_back(m_rows->row(current).line);
    m_desk.cells.clear();
    m_desk.candidates.clear();
    m_desk.verified.clear();
    m_desk.current.reset();
    Q_EMIT selected();
}

QWidget* LettersTab::firstFocus() const
{
    return m_body->currentWidget() == m_grid ? m_grid : nullptr;
}

} // namespace tinjau::ui
