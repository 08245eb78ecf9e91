// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attendance/evidence_presenter.h"
#include "ui/attendance/matrix_heads.h"

#include <QTableView>

namespace tinjau::ui {

/// The month matrix on screen. Arrows, PgUp and PgDn, Home and End walk; with Shift, or by the mouse, a block is
/// selected; Ctrl+C copies it with its heads. Names and days never scroll away.
class MatrixView final : public QTableView {
    Q_OBJECT

public:
    explicit MatrixView(MonthModel& model, QWidget* parent = nullptr);

    MonthModel& days() const { return m_model; }
    MatrixCorner& corner() const { return *m_corner; }
    /// The month, its order or its filter changed: cell and widths as they fit.
    void refresh();
    /// The cell under the keyboard; none in a heading or a sum.
    std::optional<DayCell> currentCell() const;
    /// -1: none.
    int currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }
    /// The selected days of people, in reading order.
    std::vector<DayCell> selectedCells() const;
    void goTo(int row, int column);
    /// The selected block with the heads of its rows and columns, for a spreadsheet.
    QString selectedText() const;
    void copySelected();
    bool isBlock() const;
    void setOrder(MonthOrder order);
    void setFilter(const QString& words);

Q_SIGNALS:
    void cursorMoved();
    void selectedChanged();
    /// Enter or a double click on a day.
    void whyWanted();
    void copied(int cells);
    void filterChanged();
    void menuWanted(const QPoint& globalPos);

protected:
    void updateGeometries() override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void fit();
    void fitInto(int room);
    void keepCell(const std::function<void()>& change);

    MonthModel& m_model;
    MatrixDays* m_head;
    MatrixNames* m_names;
    MatrixCorner* m_corner;
    std::optional<DayCell> m_kept; ///< where the keyboard was before the month was read anew
    bool m_isFitting = false;
};

} // namespace tinjau::ui
