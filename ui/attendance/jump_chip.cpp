// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/jump_chip.h"

#include "ui/widgets/mark_painter.h"

namespace tinjau::ui {

JumpChip::JumpChip(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void JumpChip::show(const CellMark& chip, const QString& tip)
{
    m_chip = chip;
    setAccessibleName(chip.text);
    setToolTip(tip);
    updateGeometry();
    update();
}

QSize JumpChip::sizeHint() const
{
    return {markWidth(m_chip, fontFor(Type::Note)) + 2, rowHeight(Type::Note, 24)};
}

void JumpChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintMark(painter, rect(), m_chip, fontFor(Type::Note));
    if (!underMouse()) return;
    painter.setPen(Theme::current().ink(m_chip.tone));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, 1.5, -.5, -1.5), space::BadgeRadius, space::BadgeRadius);
}

} // namespace tinjau::ui
