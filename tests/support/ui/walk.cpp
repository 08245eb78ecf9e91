// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/walk.h"

#include "ui/widgets/controls.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace tinjau::test {

namespace {

bool isInSight(const QWidget* widget)
{
    return widget->isVisible() && widget->width() > 0 && widget->height() > 0;
}

/// What Tab must come to: enabled, in sight, and not a part that hands its focus on.
QList<QWidget*> controlsOf(QWidget& window)
{
    QList<QWidget*> controls;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!isInSight(widget) || !widget->isEnabled() || widget->focusProxy()) continue;
        if (!(widget->focusPolicy() & Qt::TabFocus)) continue;
        // Of an exclusive group Tab takes the chosen one; the arrows walk the others.
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        if (button && (button->autoExclusive() || button->group()) && !button->isChecked()) continue;
        controls << widget;
    }
    return controls;
}

QString described(const QWidget* widget)
{
    return u"%1 “%2” %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), widget->accessibleName());
}

} // namespace

QStringList controlsWithoutName(QWidget& window)
{
    QStringList nameless;
    for (QWidget* widget : controlsOf(window)) {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty()) nameless << described(widget);
    }
    return nameless;
}

QStringList controlsNotReached(QWidget& window)
{
    const auto controls = controlsOf(window);
    if (controls.isEmpty()) return {};
    QSet<QWidget*> reached;
    controls.first()->setFocus(Qt::TabFocusReason);
    QStringList trouble;
    QWidget* before = nullptr;
    for (int step = 0; step < controls.size() * 3; ++step) {
        QWidget* now = QApplication::focusWidget();
        if (!now) break;
        if (now == before) {
            trouble << u"holds the focus: "_s + described(now);
            break;
        }
        reached << now;
        before = now;
        // Within an editable table Tab walks the cells; Ctrl+Tab leaves it.
        const bool table = now->inherits("QTableView");
        QTest::keyClick(now, Qt::Key_Tab, table ? Qt::ControlModifier : Qt::NoModifier);
    }
    for (QWidget* widget : controls)
        if (!reached.contains(widget)) trouble << described(widget);
    return trouble;
}

QStringList cutWords(QWidget& window)
{
    QStringList cut;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!isInSight(label) || label->text().isEmpty() || qobject_cast<const ui::ElidedLabel*>(label)) continue;
        if (label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + 1
                              : label->sizeHint().width() > label->width() + 1 || label->sizeHint().height() > label->height() + 1)
            cut << u"“%1” %2×%3, needs %4×%5"_s.arg(label->text()).arg(label->width()).arg(label->height()).arg(label->sizeHint().width()).arg(label->sizeHint().height());
    }
    for (const QPushButton* button : window.findChildren<QPushButton*>())
        if (isInSight(button) && (button->minimumSizeHint().width() > button->width() || button->fontMetrics().height() > button->height()))
            cut << u"button “%1” %2 needs %3"_s.arg(button->text()).arg(button->width()).arg(button->minimumSizeHint().width());
    for (const auto* button : window.findChildren<QAbstractButton*>())
        if ((qobject_cast<const QRadioButton*>(button) || qobject_cast<const QCheckBox*>(button)) && isInSight(button) && button->sizeHint().width() > button->width() + 1)
            cut << u"choice “%1” %2 needs %3"_s.arg(button->text()).arg(button->width()).arg(button->sizeHint().width());
    return cut;
}

} // namespace tinjau::test
