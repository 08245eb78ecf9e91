// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/table_model.h"

#include <QStyledItemDelegate>

namespace tinjau::ui {

/// Draws every cell of a grid: text, mark, second line, hairlines, selection, the frame of the
/// current cell. Also edits: Enter, Tab and the arrows behave as in a spreadsheet.
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class Move { Stay, Up, Down, Left, Right };

    using QStyledItemDelegate::QStyledItemDelegate;
    void setVerticalLines(bool on) { m_verticalLines = on; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

Q_SIGNALS:
    /// After the editor closed by a key that also moves on.
    void moveOn(tinjau::ui::CellDelegate::Move move);

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;

private:
    bool m_verticalLines = false;
};

/// The ground, text and mark of one cell, for delegates and for rows of totals.
struct CellStyle {
    QFont font;
    bool selected = false;
    bool total = false;
    bool first = false; ///< at the left edge of its table
};
/// Room left and right of the words in a cell, and before those of the first column.
struct CellInsets {
    int inside;
    int edge;
};
CellInsets insetsFor(const QFont& font);
void paintCellContent(QPainter& painter, const QRect& rect, const Column& column, const Cell& cell,
                      const CellStyle& style);
/// How wide the cell wants to be so that nothing is cut.
int cellWidth(const Column& column, const Cell& cell, const QFont& font);

} // namespace tinjau::ui
