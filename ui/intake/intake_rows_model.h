// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/import_preview.h"
#include "ui/widgets/table_model.h"

#include <functional>
#include <map>
#include <memory>

namespace tinjau::ui {

/// The rows of a file before it is imported: row number, whether it is written, verdict and why, then the columns
/// as they stand in the file. Cells can be repaired and rows left out; the file itself stays as it is.
class IntakeRowsModel final : public TableModel {
    Q_OBJECT

public:
    using TableModel::TableModel;

    using Repairs = std::map<std::size_t, exchange::CellRepairs>;

    /// nullptr shows nothing. `repairs` are the cells that the preview was read with.
    void show(std::shared_ptr<const overview::ImportPreview> preview, Repairs repairs = {});
    /// The columns are the same as those of the preview shown before.
    bool hasSameColumns(const overview::ImportPreview& preview) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    const Column& column(int index) const override { return m_columns[static_cast<std::size_t>(index)]; }
    Cell cell(int row, int column) const override;
    bool apply(const std::vector<CellEdit>& edits) override { return m_edit && m_edit(edits); }
    void setEditing(std::function<bool(const std::vector<CellEdit>&)> edit) { m_edit = std::move(edit); }

    const survey::ImportRow& importRow(int row) const { return m_preview->rows[static_cast<std::size_t>(row)]; }
    /// The row in the file; none for a row that is no response.
    std::optional<survey::FileRow> fileRow(int row) const;
    /// The cell of the file behind a cell of the table; none outside the file's columns.
    std::optional<exchange::CellAddress> place(int row, int column) const;
    bool isTickColumn(int column) const;
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
    Cell tickCell(const survey::ImportRow& row) const;
    void makeColumns();
    QString shortReason(const survey::ImportRow& row) const;

    std::shared_ptr<const overview::ImportPreview> m_preview;
    std::vector<exchange::Decision> m_decisions;
    std::vector<Column> m_columns;
    Repairs m_repairs;
    std::function<bool(const std::vector<CellEdit>&)> m_edit;
};

/// The chip of a verdict: icon, word and tone.
CellMark verdictMark(survey::ImportVerdict verdict);

} // namespace tinjau::ui
