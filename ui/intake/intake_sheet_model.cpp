// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_sheet_model.h"

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

constexpr int mostRows = 200, mostColumns = 60; // a heading stands at the top
constexpr int rowsMeasured = 40, letterWidth = 8, leastWidth = 64, mostWidth = 220;
constexpr std::size_t mostStretched = 6; // few columns fill the table

int widthOf(const exchange::Grid& grid, int column)
{
    qsizetype longest = 0;
    for (int row = 1; row <= std::min(grid.lastRow(), rowsMeasured); ++row)
        if (const exchange::GridCell* cell = grid.at({row, column})) longest = std::max(longest, grid.displayed(*cell).size());
    return std::clamp(static_cast<int>(longest) * letterWidth + 12, leastWidth, mostWidth);
}

} // namespace

void IntakeSheetModel::show(std::shared_ptr<const overview::ImportPreview> preview)
{
    beginResetModel();
    m_preview = preview && !preview->grids.empty() ? std::move(preview) : nullptr;
    m_columns.clear();
    m_rowCount = 0;
    if (m_preview) {
        const exchange::Grid& grid = m_preview->grids.front();
        m_rowCount = std::min(grid.lastRow(), mostRows);
        m_columns.push_back({u"baris"_s, tr("Baris"), Qt::AlignRight, 52});
        for (int column = 1; column <= std::min(grid.lastColumn(), mostColumns); ++column) {
            const QString letters = exchange::columnLetters(column);
            m_columns.push_back({u"kolom."_s + letters, letters, Qt::AlignLeft, widthOf(grid, column)});
        }
        m_columns.back().stretch = m_columns.size() <= mostStretched;
    }
    endResetModel();
    Q_EMIT totalsChanged();
}

Cell IntakeSheetModel::cell(int row, int column) const
{
    if (column == 0) return {.text = QString::number(row + 1), .sort = row, .tone = Tone::Quiet};
    const exchange::Grid& grid = m_preview->grids.front();
    const exchange::GridCell* found = grid.at({row + 1, column});
    return {.text = found ? grid.displayed(*found).simplified() : QString()};
}

} // namespace tinjau::ui
