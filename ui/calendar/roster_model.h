// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/shift_roster.h"
#include "ui/widgets/table_model.h"

namespace tinjau::ui {

/// The grid of a duty roster: a row per person, a column per day of the month, the hours at the end.
class RosterModel final : public TableModel {
    Q_OBJECT

public:
    using Write = std::function<bool(const std::vector<attendance::RosterEdit>& edits)>;
    explicit RosterModel(Write write);

    void show(attendance::ShiftRoster roster);
    const attendance::ShiftRoster& roster() const { return m_roster; }
    /// The day of a column; invalid for the others.
    QDate dayOf(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    const Column& column(int index) const override { return m_columns[static_cast<std::size_t>(index)]; }
    Cell cell(int row, int column) const override;
    QString editText(int row, int column) const override;
    bool apply(const std::vector<CellEdit>& edits) override;

private:
    Write m_write;
    attendance::ShiftRoster m_roster;
    std::vector<Column> m_columns;
};

} // namespace tinjau::ui
