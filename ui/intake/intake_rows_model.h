// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/import_preview.h"
#include "ui/widgets/table_model.h"

#include <map>
#include <memory>

namespace tinjau::ui {

/// The rows of a file before it is imported: row number, verdict and why, then the columns as they stand in
/// the file.
class IntakeRowsModel final : public TableModel {
    Q_OBJECT

public:
    using TableModel::TableModel;

    /// nullptr shows nothing.
    void show(std::shared_ptr<const overview::ImportPreview> preview);
    /// The columns are the same as those of the preview shown before.
    bool hasSameColumns(const overview::ImportPreview& preview) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    const Column& column(int index) const override { return m_columns[static_cast<std::size_t>(index)]; }
    Cell cell(int row, int column) const override;

    /// The column of the file behind a column of the table; nullptr for the row number, verdict and reason.
    const exchange::ColumnMapping* mapping(int column) const;
    survey::ImportVerdict verdict(int row) const { return m_preview->rows[static_cast<std::size_t>(row)].verdict; }
    /// Why the row is as it is, in one or more sentences; empty where there is nothing to say.
    QString reason(int row) const;
    /// The column of the cell that was refused or waits for a decision; -1: none.
    int columnInTrouble(int row) const;

private:
    int columnOfTable(std::size_t table, int column) const;
    Cell fileCell(const survey::ImportRow& row, const exchange::ColumnMapping& mapping) const;
    QString shortReason(const survey::ImportRow& row) const;

    std::shared_ptr<const overview::ImportPreview> m_preview;
    std::vector<exchange::Decision> m_decisions;
    std::vector<Column> m_columns;
};

/// The chip of a verdict: icon, word and tone.
CellMark verdictMark(survey::ImportVerdict verdict);

} // namespace tinjau::ui
