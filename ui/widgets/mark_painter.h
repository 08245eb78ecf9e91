// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QPainter>
#include <QRectF>
#include <QWidget>

namespace tinjau::ui {

/// How wide the mark is at this font; height follows from the row.
int markWidth(const CellMark& mark, const QFont& font);
/// Draws the mark at the left of the room, centred upright. `selected`: on the selection colour,
/// where outlines are drawn stronger.
void paintMark(QPainter& painter, const QRectF& room, const CellMark& mark, const QFont& font,
               bool selected = false, int gradeSide = 20);

/// A mark that stands alone in a panel or strip.
class MarkLabel final : public QWidget {
    Q_OBJECT

public:
    explicit MarkLabel(CellMark mark = {}, QWidget* parent = nullptr);
    /// `side` is the height of the badge in pixels; 20 in rows, 30 in the summary strip.
    void setMark(const CellMark& mark, int side = 20);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    CellMark m_mark;
    int m_side = 20;
};

} // namespace tinjau::ui
