// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/grid_header.h"

#include "ui/shell/theme.h"
#include "ui/widgets/table_model.h"

#include <QContextMenuEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

GridHeader::GridHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_titleFont(fontFor(Type::Note))
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(24);
    setTextElideMode(Qt::ElideRight);
    setAccessibleName(tr("Kepala kolom"));
    connect(this, &QHeaderView::sectionResized, this, &GridHeader::placeWidgets);
    connect(this, &QHeaderView::sectionMoved, this, &GridHeader::placeWidgets);
}

void GridHeader::setTitleHeight(int height)
{
    m_titleHeight = height;
    updateGeometry();
}

void GridHeader::setInsets(int inside, int edge)
{
    m_inset = inside;
    m_edge = edge;
}

void GridHeader::setColumnWidgets(MakeWidget make, int height)
{
    m_make = std::move(make);
    m_widgetHeight = height;
    makeWidgets();
    updateGeometry();
    Q_EMIT geometriesChanged();
}

QWidget* GridHeader::columnWidget(int column) const
{
    const auto found = m_widgets.find(column);
    return found == m_widgets.end() ? nullptr : found->second;
}

void GridHeader::makeWidgets()
{
    for (const auto& [column, widget] : m_widgets) widget->deleteLater();
    m_widgets.clear();
    if (!m_make || !model()) return;
    QWidget* before = nullptr;
    for (int column = 0; column < count(); ++column) {
        if (QWidget* widget = m_make(column, viewport())) {
            m_widgets[column] = widget;
            if (before) QWidget::setTabOrder(before, widget);
            before = widget;
        }
    }
    placeWidgets();
}

void GridHeader::placeWidgets()
{
    for (const auto& [column, widget] : m_widgets) {
        const int left = sectionViewportPosition(column), width = sectionSize(column);
        widget->setGeometry(left + 4, m_titleHeight, width - 8, m_widgetHeight - 5);
        widget->setVisible(!isSectionHidden(column));
    }
}

QSize GridHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_titleHeight + (m_make ? m_widgetHeight : 0)};
}

void GridHeader::setModel(QAbstractItemModel* model)
{
    QHeaderView::setModel(model);
    if (m_make) makeWidgets();
}

void GridHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    placeWidgets();
}

void GridHeader::paintEvent(QPaintEvent* event)
{
    const Theme& theme = Theme::current();
    QPainter ground(viewport());
    ground.fillRect(viewport()->rect(), theme(Token::Raised));
    ground.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), theme(Token::Line));
    ground.end();
    QHeaderView::paintEvent(event);
    placeWidgets();
}

void GridHeader::paintSection(QPainter* painter, const QRect& rect, int column) const
{
    const Theme& theme = Theme::current();
    painter->fillRect(rect, theme(Token::Raised));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme(Token::Line));
    const int before = visualIndex(column) == 0 ? m_edge : m_inset;
    QRect room(rect.left() + before, rect.top(), rect.width() - before - m_inset, m_titleHeight);
    room.setRight(room.right() - paintNote(*painter, room, column));
    const auto align = model()->headerData(column, orientation(), Qt::TextAlignmentRole).value<Qt::Alignment>();
    QString title = model()->headerData(column, orientation(), Qt::DisplayRole).toString();
    const QFont bold = boldOf(m_titleFont);
    const QFontMetrics metrics(bold);
    if (sortIndicatorSection() == column && isSortIndicatorShown()) {
        const QString mark = sortIndicatorOrder() == Qt::AscendingOrder ? u" ▴"_s : u" ▾"_s;
        title = metrics.elidedText(title, Qt::ElideRight, room.width() - metrics.horizontalAdvance(mark)) + mark;
    }
    painter->setFont(bold);
    painter->setPen(theme(Token::Text2));
    // A title of two lines is short: the number of a day over its name.
    if (title.contains(u'\n')) return painter->drawText(rect.adjusted(0, 0, 0, m_titleHeight - rect.height()), static_cast<int>(align) | Qt::AlignVCenter, title);
    painter->drawText(room, static_cast<int>(align) | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(title, Qt::ElideRight, room.width() + 4));
}

int GridHeader::paintNote(QPainter& painter, const QRect& room, int column) const
{
    const QString note = model()->headerData(column, orientation(), NoteRole).toString();
    if (note.isEmpty()) return 0;
    const bool needsPerson = model()->headerData(column, orientation(), NeedsPersonRole).toBool();
    const QFont font = needsPerson ? boldOf(fontFor(Type::Small)) : fontFor(Type::Small);
    painter.setFont(font);
    painter.setPen(Theme::current()(needsPerson ? Token::Warn : Token::Text3));
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, note);
    return QFontMetrics(font).horizontalAdvance(note) + m_inset;
}

void GridHeader::contextMenuEvent(QContextMenuEvent* event)
{
    Q_EMIT menuWanted(event->globalPos());
}

} // namespace tinjau::ui
