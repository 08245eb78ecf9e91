// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_style.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

QPen boxPen(const QStyleOption* option)
{
    const Theme& theme = Theme::current();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool hovered = option->state & QStyle::State_MouseOver;
    return QPen(theme(!enabled ? Token::Line : hovered ? Token::Text3 : Token::Control), 1.2);
}

QColor boxGround(const QStyleOption* option)
{
    return Theme::current()(option->state & QStyle::State_Enabled ? Token::Surface : Token::Raised);
}

void drawTick(const QStyleOption* option, QPainter* painter)
{
    const Theme& theme = Theme::current();
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool set = option->state & (QStyle::State_On | QStyle::State_NoChange);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(set && enabled ? QPen(theme(Token::Accent), 1.2) : boxPen(option));
    painter->setBrush(set && enabled ? theme(Token::Accent) : boxGround(option));
    painter->drawRoundedRect(box, 3, 3);
    painter->setPen(QPen(theme(enabled ? Token::OnAccent : Token::Text3), 1.8, Qt::SolidLine, Qt::RoundCap,
                         Qt::RoundJoin));
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (option->state & QStyle::State_On)
        painter->drawPolyline(QPolygonF{at(.24, .52), at(.43, .70), at(.77, .30)});
    if (option->state & QStyle::State_NoChange) painter->drawLine(at(.25, .5), at(.75, .5));
    painter->restore();
}

void drawRing(const QStyleOption* option, QPainter* painter)
{
    const Theme& theme = Theme::current();
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    const bool set = option->state & QStyle::State_On;
    const bool enabled = option->state & QStyle::State_Enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(set && enabled ? QPen(theme(Token::Accent), 1.5) : boxPen(option));
    painter->setBrush(boxGround(option));
    painter->drawEllipse(box);
    if (set) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme(enabled ? Token::Accent : Token::Text3));
        painter->drawEllipse(box.center(), box.width() * .28, box.height() * .28);
    }
    painter->restore();
}

void drawChoiceList(const QStyleOptionComplex* option, QPainter* painter)
{
    const QRectF box = QRectF(option->rect).adjusted(.5, .5, -.5, -.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen = boxPen(option);
    pen.setWidthF(1);
    painter->setPen(pen);
    painter->setBrush(boxGround(option));
    painter->drawRoundedRect(box, space::ControlRadius, space::ControlRadius);
    painter->restore();
    const QRect arrow(option->rect.right() - 23, option->rect.center().y() - 7, 16, 16);
    tintedIcon(u"chevron-down"_s, Token::Text2).paint(painter, arrow);
}

} // namespace

WindowStyle::WindowStyle() : QProxyStyle(u"Fusion"_s) {}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_FrameFocusRect: return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return drawTick(option, painter);
    case PE_IndicatorRadioButton: return drawRing(option, painter);
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                     QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ComboBox) return drawChoiceList(option, painter);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (element != CE_ComboBoxLabel || !box || box->editable)
        return QProxyStyle::drawControl(element, option, painter, widget);
    const QRect room = box->rect.adjusted(9, 0, -26, 0);
    painter->setPen(Theme::current()(box->state & State_Enabled ? Token::Text : Token::Text3));
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room.width()));
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 17;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 7;
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return 16;
    case PM_ToolTipLabelFrameWidth: return 3;
    case PM_MenuPanelWidth: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize WindowStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                    const QWidget* widget) const
{
    QSize fitted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox) {
        const bool compact = widget && widget->property("compact").toBool();
        fitted.setHeight(std::max(compact ? 26 : 30, option->fontMetrics.height() + 10));
        fitted.rwidth() += 10;
    }
    return fitted;
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_ComboBox_Popup: return 0; // a list below the box, as long as needed
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_ItemView_ChangeHighlightOnFocus: return 0;
    case SH_UnderlineShortcut: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace tinjau::ui
