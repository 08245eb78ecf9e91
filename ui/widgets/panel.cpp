// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

Panel::Panel(const QString& title, QWidget* parent)
    : QFrame(parent), m_layout(new QVBoxLayout(this)), m_head(new QFrame(this)), m_title(makeLabel({}, Type::PanelTitle)),
      m_context(new ElidedLabel)
{
    setProperty("panel", true);
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    m_head->setProperty("part", u"head"_s);
    m_head->setFixedHeight(rowHeight(Type::PanelTitle, 36));
    m_headLayout = new QHBoxLayout(m_head);
    m_headLayout->setContentsMargins(12, 0, 12, 0);
    m_headLayout->setSpacing(space::Between);
    m_headLayout->addWidget(m_title);
    setInk(m_context, Token::Text2);
    m_headLayout->addWidget(m_context, 1);
    m_layout->addWidget(m_head);
    setTitle(title);
}

void Panel::setTitle(const QString& title)
{
    m_title->setText(title);
    m_head->setHidden(title.isEmpty());
    setAccessibleName(title);
}

void Panel::setContext(const QString& words)
{
    m_context->setText(words);
}

QPushButton* Panel::addLink(const QString& text, std::function<void()> run)
{
    auto* link = makeButton(text, ButtonKind::Link);
    connect(link, &QPushButton::clicked, this, [run = std::move(run)] { run(); });
    addToHead(link);
    return link;
}

void Panel::addToHead(QWidget* widget)
{
    m_headLayout->addWidget(widget);
    m_head->setHidden(false);
}

void Panel::setBody(QWidget* body)
{
    delete m_body;
    m_body = body;
    m_layout->insertWidget(1, body, 1);
}

QVBoxLayout* Panel::addPaddedBody()
{
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(space::Between);
    setBody(body);
    return layout;
}

QFrame* Panel::foot()
{
    if (m_foot) return m_foot;
    m_foot = new QFrame(this);
    m_foot->setProperty("part", u"foot"_s);
    auto* layout = new QHBoxLayout(m_foot);
    layout->setContentsMargins(12, 7, 12, 7);
    layout->setSpacing(16);
    m_footWords = makeLabel({}, Type::Note, Token::Text2);
    m_footWords->setWordWrap(true);
    layout->addWidget(m_footWords, 1);
    m_layout->addWidget(m_foot);
    return m_foot;
}

void Panel::setFoot(const QString& words)
{
    foot()->setVisible(!words.isEmpty());
    m_footWords->setText(words);
}

void Panel::addToFoot(QWidget* widget)
{
    foot()->layout()->addWidget(widget);
}

} // namespace tinjau::ui
