// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/focus_ring.h"

#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace tinjau::ui {

namespace {

constexpr int ringGap = 2, ringWidth = 2;

bool drawsItsOwn(QWidget* widget)
{
    return qobject_cast<QAbstractItemView*>(widget) || widget->property("ownFocus").toBool()
           || widget->property("inCell").toBool();
}

} // namespace

FocusRing::FocusRing(QWidget* window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) m_byKeyboard = true;
    if (event->type() == QEvent::MouseButtonPress && watched != this) {
        m_byKeyboard = false;
        hide();
    }
    if (watched == m_target || watched == parentWidget()) {
        switch (event->type()) {
        case QEvent::Move:
        case QEvent::Resize:
        case QEvent::Show:
        case QEvent::Hide:
        case QEvent::LayoutRequest: place(); break;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::follow(QWidget* target)
{
    m_target = target && target->window() == window() && !drawsItsOwn(target) ? target : nullptr;
    place();
}

void FocusRing::place()
{
    if (!m_target || !m_byKeyboard || !m_target->isVisible()) return hide();
    const int out = ringGap + ringWidth;
    const QPoint corner = m_target->mapTo(parentWidget(), QPoint(0, 0));
    setGeometry(QRect(corner, m_target->size()).adjusted(-out, -out, out, out));
    raise();
    show();
}

void FocusRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current()(Token::Accent), ringWidth));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::PanelRadius, space::PanelRadius);
}

} // namespace tinjau::ui
