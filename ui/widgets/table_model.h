// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/cell_mark.h"

#include <QAbstractTableModel>

#include <functional>
#include <utility>
#include <vector>

namespace tinjau::ui {

/// One column of a table as people see it.
struct Column {
    QString id;    ///< remembered with its width: "nrr"
    QString title; ///< head of the column
    Qt::Alignment align = Qt::AlignLeft;
    int width = 120;       ///< in pixels at the usual size
    bool stretch = false;  ///< takes the room that is left; one column of a table
    bool editable = false;
    bool isHidden = false; ///< at first; the column chooser brings it
    QString tip = {};
    QString note = {};     ///< quiet words at the right of the title: how sure a column is ("97 %")
    bool needsPerson = false; ///< the note is drawn as something to look at
    int markAt = 0;        ///< a mark stands this far from the left of the cell; 0: right after the text
};

/// What a cell becomes by typing, filling down or pasting.
struct CellEdit {
    int row = 0;
    int column = 0;
    QString text;
};

/// Where a cell of a model says what it is.
enum CellRole {
    CellRoleId = Qt::UserRole + 1, ///< the whole Cell, for delegates
    SortRole,                      ///< raw value
    GroupRole,                     ///< true for a row that only heads the rows below it
    NoteRole,                      ///< of a heading: Column::note
    NeedsPersonRole,               ///< of a heading: Column::needsPerson
};

/// The base of every table: rows are plain structs held below, cells are asked from them. Text,
/// raw value and what a screen reader says are separate.
class TableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    virtual const Column& column(int index) const = 0;
    virtual Cell cell(int row, int column) const = 0;
    /// Row that only carries a heading ("Bidang Angkutan").
    virtual bool isGroup(int row) const;
    /// The text to start editing with; the shown one unless said otherwise.
    virtual QString editText(int row, int column) const;
    /// One bulk change (a pasted block, a filled column, a typed cell) is one act, so that it is
    /// taken back as one. Says whether all of it was taken; what is refused stays marked in its cell.
    virtual bool apply(const std::vector<CellEdit>& edits);
    /// Rows under the table: no. 0 … totalRows()-1, for the rows that are shown now.
    virtual int totalRows() const { return 0; }
    virtual Cell total(int line, int column, const std::vector<int>& shownRows) const;

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    int columnIndex(const QString& id) const;

Q_SIGNALS:
    /// The totals are to be drawn anew.
    void totalsChanged();
};

/// A table over a vector of `Row` structs: columns are listed once, each with how its cell is read.
template <typename Row>
class RowModel : public TableModel {
public:
    using ReadCell = std::function<Cell(const Row&)>;
    using TotalCell = std::function<Cell(int line, const std::vector<const Row*>&)>;
    struct Field {
        Column column;
        ReadCell read;
        TotalCell total = {};
    };

    explicit RowModel(std::vector<Field> fields, QObject* parent = nullptr)
        : TableModel(parent), m_fields(std::move(fields))
    {
    }

    void show(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        Q_EMIT totalsChanged();
    }
    /// Replaces one row where it stands: selection and scrolling stay.
    void replace(int index, Row row)
    {
        m_rows[static_cast<size_t>(index)] = std::move(row);
        Q_EMIT dataChanged(this->index(index, 0), this->index(index, columnCount() - 1));
        Q_EMIT totalsChanged();
    }
    void append(Row row)
    {
        const int at = rowCount();
        beginInsertRows({}, at, at);
        m_rows.push_back(std::move(row));
        endInsertRows();
        Q_EMIT totalsChanged();
    }
    void remove(int first, int count)
    {
        beginRemoveRows({}, first, first + count - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + count);
        endRemoveRows();
        Q_EMIT totalsChanged();
    }
    void setTotalRows(int lines) { m_totalRows = lines; }
    void setGroupRule(std::function<bool(const Row&)> rule) { m_groupRule = std::move(rule); }
    void setEditing(std::function<bool(const std::vector<CellEdit>&)> apply) { m_apply = std::move(apply); }

    const std::vector<Row>& rows() const { return m_rows; }
    const Row& row(int index) const { return m_rows[static_cast<size_t>(index)]; }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
    }
    const Column& column(int index) const override { return m_fields[static_cast<size_t>(index)].column; }
    Cell cell(int rowIndex, int columnIndex) const override
    {
        return m_fields[static_cast<size_t>(columnIndex)].read(row(rowIndex));
    }
    bool isGroup(int index) const override { return m_groupRule && m_groupRule(row(index)); }
    bool apply(const std::vector<CellEdit>& edits) override { return m_apply && m_apply(edits); }
    int totalRows() const override { return m_totalRows; }
    Cell total(int line, int columnIndex, const std::vector<int>& shownRows) const override
    {
        const Field& field = m_fields[static_cast<size_t>(columnIndex)];
        if (!field.total) return {};
        std::vector<const Row*> shown;
        shown.reserve(shownRows.size());
        for (int index : shownRows) shown.push_back(&row(index));
        return field.total(line, shown);
    }

private:
    std::vector<Field> m_fields;
    std::vector<Row> m_rows;
    std::function<bool(const Row&)> m_groupRule;
    std::function<bool(const std::vector<CellEdit>&)> m_apply;
    int m_totalRows = 0;
};

/// What a screen reader says for a cell: column, text, sign, note.
QString spokenCell(const QString& columnTitle, const Cell& cell);

/// Lets the box in the first column tick a row (its field isTicked); `ticked` is called after each change.
template <typename Row>
void tickByFirstColumn(RowModel<Row>& table, std::function<void()> ticked)
{
    table.setEditing([&table, ticked = std::move(ticked)](const std::vector<CellEdit>& edits) {
        for (const CellEdit& edit : edits) {
            if (edit.column != 0) continue;
            Row row = table.row(edit.row);
            row.isTicked = !edit.text.isEmpty();
            table.replace(edit.row, std::move(row));
        }
        ticked();
        return true;
    });
}

} // namespace tinjau::ui
