// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/table_model.h"

#include <QSortFilterProxyModel>

#include <map>

namespace tinjau::ui {

/// Sorts by raw values and keeps the rows that match the filter row. A row does not jump while it
/// is being edited: the order changes only when it is asked for, as in a spreadsheet.
class FilterModel final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit FilterModel(TableModel* source, QObject* parent = nullptr);

    TableModel& table() const { return *m_table; }
    /// Empty text lifts the filter. "kec tel" finds rows with both words; ">80", "<=3" and "=" compare
    /// figures and find empty cells.
    void setColumnFilter(int column, const QString& text);
    QString columnFilter(int column) const;
    void clearFilters();
    bool isFiltered() const { return !m_filters.empty() || m_rule; }
    /// A rule beside the filter row (a chip): keeps the source rows for which it holds; empty lifts it.
    void setRowRule(std::function<bool(int sourceRow)> rule);

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// The source rows that are shown, in their order.
    std::vector<int> shownRows() const;
    int sourceRow(int shownRow) const { return mapToSource(index(shownRow, 0)).row(); }
    /// Rows of the source in one act.
    bool apply(const std::vector<CellEdit>& edits);

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void filtersChanged();

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    struct SortKey {
        int kind = 0; ///< 0 figure, 1 text, 2 empty: the empty ones stay last
        double number = 0;
        QString text;
    };
    SortKey keyOf(int sourceRow, int column) const;
    void changeFilters();

    TableModel* m_table;
    std::map<int, QString> m_filters;
    std::function<bool(int)> m_rule;
    std::vector<SortKey> m_keys; ///< filled while sorting; a comparison then costs no call of the model
    int m_keyColumn = -1;
    bool m_descending = false;
};

} // namespace tinjau::ui
