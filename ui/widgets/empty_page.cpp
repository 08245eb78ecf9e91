// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_page.h"

#include "ui/shell/icons.h"
#include "ui/widgets/controls.h"

#include <QEvent>
#include <QVBoxLayout>

namespace tinjau::ui {

EmptyPage::EmptyPage(const EmptyWords& words, QWidget* parent)
    : QWidget(parent), m_iconName(words.icon), m_icon(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    m_icon->setAlignment(Qt::AlignCenter);
    column->addWidget(m_icon);
    auto* sentence = makeLabel(words.sentence, Type::Body, Token::Text2);
    sentence->setWordWrap(true);
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setFixedWidth(420);
    sentence->setMinimumHeight(sentence->heightForWidth(420));
    column->addWidget(sentence, 0, Qt::AlignHCenter);
    if (!words.act.isEmpty()) {
        auto* act = makeButton(words.act, ButtonKind::Primary, words.actIcon);
        connect(act, &QPushButton::clicked, this, &EmptyPage::actTaken);
        column->addWidget(act, 0, Qt::AlignHCenter);
    }
    if (!words.otherAct.isEmpty()) {
        auto* other = makeButton(words.otherAct, ButtonKind::Outlined, words.otherIcon);
        connect(other, &QPushButton::clicked, this, &EmptyPage::otherActTaken);
        column->addWidget(other, 0, Qt::AlignHCenter);
    }
    if (!words.hint.isEmpty())
        column->addWidget(makeLabel(words.hint, Type::Note, Token::Text3), 0, Qt::AlignHCenter);
    column->addStretch(3);
    drawIcon();
}

void EmptyPage::drawIcon()
{
    m_icon->setPixmap(iconPixmap(m_iconName, 48, Theme::current()(Token::Text3), devicePixelRatioF()));
}

void EmptyPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) drawIcon();
    QWidget::changeEvent(event);
}

} // namespace tinjau::ui
