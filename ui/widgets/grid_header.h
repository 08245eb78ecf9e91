// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <functional>
#include <map>

namespace tinjau::ui {

/// The head of a table: titles in bold, aligned as their column, a sort mark, and below them one
/// widget per column where asked for (filter row, mapping boxes of an import).
class GridHeader final : public QHeaderView {
    Q_OBJECT

public:
    using MakeWidget = std::function<QWidget*(int column, QWidget* parent)>;

    explicit GridHeader(QWidget* parent = nullptr);
    /// Height of the row of titles in pixels.
    void setTitleHeight(int height);
    /// Kept apart from font(), which a style sheet may set anew.
    void setTitleFont(const QFont& font) { m_titleFont = font; }
    int titleHeight() const { return m_titleHeight; }
    /// Room beside the words of a title, and left of the first one; as its cells.
    void setInsets(int inside, int edge);
    /// Puts a row of widgets under the titles; an empty function takes it away.
    void setColumnWidgets(MakeWidget make, int height = 32);
    bool hasColumnWidgets() const { return static_cast<bool>(m_make); }
    QWidget* columnWidget(int column) const;
    /// Called after sections moved or the table scrolled.
    void placeWidgets();

    QSize sizeHint() const override;
    void setModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    void menuWanted(const QPoint& globalPos);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    void paintEvent(QPaintEvent* event) override;
    void updateGeometries() override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void makeWidgets();
    /// Paints the note of a column and returns the room that it takes.
    int paintNote(QPainter& painter, const QRect& room, int column) const;

    MakeWidget m_make;
    std::map<int, QWidget*> m_widgets;
    QFont m_titleFont;
    int m_inset = 8;
    int m_edge = 12;
    int m_titleHeight = 28;
    int m_widgetHeight = 32;
};

} // namespace tinjau::ui
