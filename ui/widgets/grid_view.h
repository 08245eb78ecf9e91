// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/filter_model.h"
#include "ui/widgets/grid_header.h"

#include <QTableView>

namespace tinjau::ui {

/// A table that behaves as in a spreadsheet: type to edit, Enter and Tab move on, F2 edits within
/// the text, Ctrl+D fills down, Ctrl+C and Ctrl+V exchange blocks, Del empties. Ctrl+Tab leaves.
class GridView final : public QTableView {
    Q_OBJECT

public:
    GridView(FilterModel* rows, bool dense, QWidget* parent = nullptr);
    ~GridView() override;

    FilterModel& rows() const { return *m_rows; }
    GridHeader& header() const { return *m_header; }
    CellDelegate& cells() const { return *m_delegate; }
    bool isEditable() const;
    /// The first `count` shown columns stay while the rest scrolls; 0 releases them.
    void freezeColumns(int count);
    int frozenColumns() const { return m_frozenCount; }
    /// Gives the column that stretches the room that is left.
    void fitColumns();

    /// The selected block as text with tabs, for a spreadsheet.
    QString selectedText(bool withTitles) const;
    void copy(bool withTitles);
    void paste();
    void fillDown();
    void emptyCells();
    /// Also keeps the cell clear of the columns that stay.
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// Enter or a double click on a row that is not edited.
    void rowActivated(int sourceRow);
    void currentRowChanged(int sourceRow);
    /// Enter or Tab beyond the last row: a page may add one.
    void movedPastEnd();
    /// A bulk change was made or refused, in words: "12 sel ditempel".
    void bulkDone(const QString& words);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    class Frozen;

    void moveOn(CellDelegate::Move move);
    /// The next shown cell in reading order, or an invalid index at the end.
    QModelIndex nextCell(bool forward) const;
    QItemSelectionRange block() const;
    std::vector<int> shownColumns(int fromVisual, int count) const;
    void apply(const std::vector<CellEdit>& edits, const QString& words);
    /// Turns the box of a cell over, and with `withSelection` those of all selected rows likewise. False where the cell has no box.
    bool turnTick(const QModelIndex& index, bool withSelection);
    void placeFrozen();

    FilterModel* m_rows;
    GridHeader* m_header;
    CellDelegate* m_delegate;
    Frozen* m_frozen = nullptr;
    int m_frozenCount = 0;
    bool m_fitting = false;
};

} // namespace tinjau::ui
