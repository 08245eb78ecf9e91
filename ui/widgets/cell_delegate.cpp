// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_delegate.h"

#include "ui/shell/icons.h"
#include "ui/widgets/filter_model.h"
#include "ui/widgets/mark_painter.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

constexpr int markGap = 7, iconSide = 16;

const Column* columnOf(const QModelIndex& index)
{
    if (const auto* filter = qobject_cast<const FilterModel*>(index.model()))
        return &filter->table().column(index.column());
    const auto* table = qobject_cast<const TableModel*>(index.model());
    return table ? &table->column(index.column()) : nullptr;
}

const QAbstractItemView* viewOf(const QStyleOptionViewItem& option)
{
    return qobject_cast<const QAbstractItemView*>(option.widget);
}

/// The grid, whichever of its parts (main, frozen columns) asks.
bool hasFocus(const QAbstractItemView* view)
{
    if (!view) return false;
    const QWidget* main = view->focusProxy() ? view->focusProxy() : view;
    return main->hasFocus() || main->isAncestorOf(QApplication::focusWidget());
}

QColor inkFor(const Cell& cell, const CellStyle& style)
{
    const Theme& theme = Theme::current();
    if (cell.tone == Tone::Quiet) return theme(Token::Text2);
    return theme.ink(style.total && cell.tone == Tone::Plain ? Tone::Plain : cell.tone);
}

void paintTwoLines(QPainter& painter, const QRect& room, const Column& column, const Cell& cell,
                   const QFont& font)
{
    const QFont small = fontFor(Type::Note);
    const int first = QFontMetrics(font).height(), second = QFontMetrics(small).height();
    QRect line(room.left(), room.center().y() - (first + second + 1) / 2, room.width(), first);
    painter.setFont(font);
    painter.drawText(line, static_cast<int>(column.align) | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(cell.text, Qt::ElideRight, line.width()));
    line = QRect(line.left(), line.bottom() + 2, line.width(), second);
    painter.setFont(small);
    painter.setPen(Theme::current()(Token::Text2));
    painter.drawText(line, static_cast<int>(column.align) | Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(cell.note, Qt::ElideRight, line.width()));
}

bool isFigure(const Column& column)
{
    return column.align & Qt::AlignRight;
}

} // namespace

CellInsets insetsFor(const QFont& font)
{
    const bool dense = font.pointSizeF() < fontFor(Type::Body).pointSizeF();
    return dense ? CellInsets{5, 7} : CellInsets{8, 12};
}

void paintCellContent(QPainter& painter, const QRect& rect, const Column& column, const Cell& cell,
                      const CellStyle& style)
{
    const CellInsets insets = insetsFor(style.font);
    QRect room = rect.adjusted(style.first ? insets.edge : insets.inside, 0, -insets.inside, 0);
    if (!cell.icon.isEmpty()) {
        const QPixmap drawing = iconPixmap(cell.icon, iconSide, Theme::current().ink(cell.iconTone), painter.device()->devicePixelRatioF());
        painter.drawPixmap(QPoint(room.left(), room.center().y() - iconSide / 2), drawing);
        room.setLeft(room.left() + iconSide + 10);
    }
    QFont font = style.font;
    font.setBold(cell.bold || style.total);
    const int mark = markWidth(cell.mark, style.font);
    const bool zone = cell.mark.kind == CellMark::Kind::Zone;
    if (mark > 0 && cell.text.isEmpty() && !zone) {
        // In a narrow column the mark takes what there is.
        if (column.align & Qt::AlignHCenter && mark > rect.width() - 4) room = rect.adjusted(2, 0, -2, 0);
        else if (column.align & Qt::AlignHCenter) room.setLeft(rect.center().x() - mark / 2);
        else if (isFigure(column)) room.setLeft(room.right() - mark + 1);
        return paintMark(painter, room, cell.mark, style.font, style.selected);
    }
    if (zone) {
        paintMark(painter, room, cell.mark, style.font, style.selected);
        room.setLeft(room.left() + mark + markGap);
    } else if (mark > 0 && isFigure(column)) {
        // "85,90 [B]": the figure ends where the mark begins.
        paintMark(painter, QRectF(room.right() - mark + 1, room.top(), mark, room.height()), cell.mark,
                  style.font, style.selected);
        room.setRight(room.right() - mark - 6);
    } else if (mark > 0) {
        const int text = QFontMetrics(font).horizontalAdvance(cell.text);
        const int at = column.markAt ? column.markAt : std::min(room.left() + text + markGap, room.right() - mark);
        paintMark(painter, QRectF(at, room.top(), mark, room.height()), cell.mark, style.font, style.selected);
        room.setRight(at - markGap);
    }
    painter.setPen(inkFor(cell, style));
    if (!cell.note.isEmpty() && rect.height() >= 40)
        return paintTwoLines(painter, room, column, cell, font);
    painter.setFont(font);
    const QString shown = zone && cell.text.isEmpty() ? cell.mark.text : cell.text;
    // A figure is never cut: where it does not fit it may run over its inset.
    const QRect figureRoom = isFigure(column) ? rect.adjusted(2, 0, 0, 0) : room;
    const QString text = isFigure(column) ? shown : QFontMetrics(font).elidedText(shown, Qt::ElideRight, room.width());
    QRect place = isFigure(column) ? QRect(figureRoom.left(), room.top(), room.right() - figureRoom.left() + 1, room.height()) : room;
    painter.drawText(place, static_cast<int>(column.align) | Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (cell.note.isEmpty()) return;
    const int used = QFontMetrics(font).horizontalAdvance(text) + 6;
    painter.setFont(style.font);
    painter.setPen(Theme::current()(Token::Text2));
    const QRect rest = room.adjusted(used, 0, 0, 0);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(style.font).elidedText(cell.note, Qt::ElideRight, rest.width()));
}

int cellWidth(const Column& column, const Cell& cell, const QFont& font)
{
    QFont used = font;
    used.setBold(cell.bold);
    const int mark = markWidth(cell.mark, font);
    const QString text = cell.mark.kind == CellMark::Kind::Zone && cell.text.isEmpty() ? cell.mark.text : cell.text;
    const int words = QFontMetrics(used).horizontalAdvance(text);
    return words + mark + (mark && words ? markGap : 0) + 2 * insetsFor(font).inside + 6 + (cell.icon.isEmpty() ? 0 : iconSide + 10) + (column.markAt ? markGap : 0);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    const Column* column = columnOf(index);
    if (!column) return;
    const auto* view = viewOf(option);
    const bool focused = hasFocus(view);
    const bool selected = option.state & QStyle::State_Selected;
    const bool group = index.data(GroupRole).toBool();
    const QRect rect = option.rect;
    painter->save();
    painter->setClipRect(rect);
    QColor ground = theme(group ? Token::Raised : Token::Surface);
    if (selected) ground = theme(focused ? Token::Selection : Token::AccentSoft);
    painter->fillRect(rect, ground);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme(Token::Line));
    if (m_verticalLines && !group)
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), theme(Token::Line));
    Cell cell = index.data(CellRoleId).value<Cell>();
    cell.bold = cell.bold || group;
    const auto* table = qobject_cast<const QTableView*>(view);
    const bool first = table && table->horizontalHeader()->visualIndex(index.column()) == 0;
    const CellStyle style{option.font, selected && focused, false, first};
    if (cell.frame == Cell::Frame::Warn && !selected && cell.mark.kind == CellMark::Kind::None && column->align & Qt::AlignHCenter)
        painter->fillRect(rect.adjusted(0, 0, -1, -1), theme(Token::WarnSoft));
    paintCellContent(*painter, rect.adjusted(0, 0, 0, -1), *column, cell, style);
    if (cell.frame != Cell::Frame::None && !(cell.frame == Cell::Frame::Warn && column->align & Qt::AlignHCenter)) {
        painter->setPen(QPen(theme(cell.frame == Cell::Frame::Warn ? Token::Warn : Token::Bad), 1.5));
        painter->drawRect(QRectF(rect).adjusted(1, 1, -2, -2));
    }
    const bool current = view && view->currentIndex() == index;
    const bool byCell = view && view->selectionBehavior() == QAbstractItemView::SelectItems;
    if (current && focused && byCell && !group) {
        painter->setPen(QPen(theme(Token::Accent), 2));
        painter->drawRect(QRectF(rect).adjusted(1, 1, -1, -1.5));
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Column* column = columnOf(index);
    if (!column) return QStyledItemDelegate::sizeHint(option, index);
    return {cellWidth(*column, index.data(CellRoleId).value<Cell>(), option.font), option.rect.height()};
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setProperty("inCell", true);
    editor->setFont(option.font);
    const Column* column = columnOf(index);
    if (column) {
        editor->setAlignment(column->align);
        editor->setAccessibleName(column->title);
    }
    return editor;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* line = static_cast<QLineEdit*>(editor);
    if (line->text().isEmpty()) line->setText(index.data(Qt::EditRole).toString());
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, static_cast<QLineEdit*>(editor)->text(), Qt::EditRole);
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(option.rect.adjusted(2, 2, -2, -2));
}

bool CellDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* editor = qobject_cast<QLineEdit*>(object);
    if (!editor || event->type() != QEvent::KeyPress) return QStyledItemDelegate::eventFilter(object, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    // Started by typing: the arrows leave the cell. Started by F2: they move within its text.
    const bool typed = editor->property("startedByTyping").toBool();
    Move move = Move::Stay;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: move = key->modifiers() & Qt::ShiftModifier ? Move::Up : Move::Down; break;
    case Qt::Key_Tab: move = Move::Right; break;
    case Qt::Key_Backtab: move = Move::Left; break;
    case Qt::Key_Up: move = Move::Up; break;
    case Qt::Key_Down: move = Move::Down; break;
    case Qt::Key_Left: move = typed ? Move::Left : Move::Stay; break;
    case Qt::Key_Right: move = typed ? Move::Right : Move::Stay; break;
    default: break;
    }
    if (move == Move::Stay) return QStyledItemDelegate::eventFilter(object, event);
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
    Q_EMIT moveOn(move);
    return true;
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString tip = index.data(Qt::ToolTipRole).toString();
    const Cell cell = index.data(CellRoleId).value<Cell>();
    const Column* column = columnOf(index);
    const bool cut = column && cellWidth(*column, cell, option.font) > view->visualRect(index).width();
    const QString shown = !tip.isEmpty() ? tip : cut ? cell.text : QString();
    if (shown.isEmpty()) QToolTip::hideText();
    else QToolTip::showText(event->globalPos(), shown, view);
    return true;
}

} // namespace tinjau::ui
