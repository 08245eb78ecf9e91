// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/cell_mark.h"

#include <QFont>
#include <QRectF>
#include <QWidget>

class QPainter;

namespace tinjau::ui {

/// Draws the sign of a day so that it fills its cell: soft grounds touch, outlines stay inside. Selected: on the
/// selection colour, where quiet letters are drawn stronger.
void paintDay(QPainter& painter, const QRectF& cell, const CellMark& mark, const QFont& font, bool selected);
/// Full green, half amber in an outline, empty red outline.
void paintCoverageBar(QPainter& painter, const QRectF& room, double share);

/// The key of the signs, in as many lines as it needs.
class MatrixKey final : public QWidget {
    Q_OBJECT

public:
    explicit MatrixKey(QWidget* parent = nullptr);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Goes through the entries as they stand at this width; gives the height.
    int walk(int width, QPainter* painter) const;
};

} // namespace tinjau::ui
