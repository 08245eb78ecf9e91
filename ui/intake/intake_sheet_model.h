// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/import_preview.h"
#include "ui/widgets/table_model.h"

#include <memory>

namespace tinjau::ui {

/// The first rows of a sheet as they stand in the file, for a person to point at its heading.
class IntakeSheetModel final : public TableModel {
    Q_OBJECT

public:
    using TableModel::TableModel;

    /// nullptr, or a preview without cells, shows nothing.
    void show(std::shared_ptr<const overview::ImportPreview> preview);

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rowCount; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()); }
    const Column& column(int index) const override { return m_columns[static_cast<std::size_t>(index)]; }
    Cell cell(int row, int column) const override;

private:
    std::shared_ptr<const overview::ImportPreview> m_preview;
    std::vector<Column> m_columns;
    int m_rowCount = 0;
};

} // namespace tinjau::ui
