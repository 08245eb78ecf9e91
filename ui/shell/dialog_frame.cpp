// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialog_frame.h"

#include "ui/shell/focus_ring.h"

#include <QHBoxLayout>
#include <QShowEvent>
#include <QVBoxLayout>

namespace tinjau::ui {

namespace {

constexpr int dialogWidth = 440;

QLabel* wrapped(const QString& words, Type type, Token ink)
{
    auto* label = makeLabel(words, type, ink);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

DialogFrame::DialogFrame(const QString& title, const QString& words, QWidget* parent) : QDialog(parent), m_body(new QVBoxLayout), m_verbs(new QHBoxLayout)
{
    setWindowTitle(title);
    setAccessibleName(title);
    setMinimumWidth(dialogWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(wrapped(title, Type::NextStep, Token::Text));
    if (!words.isEmpty()) {
        auto* label = wrapped(words, Type::Body, Token::Text2);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    m_body->setSpacing(10);
    column->addLayout(m_body);
    m_verbs->setSpacing(space::Between);
    m_verbs->addStretch();
    column->addSpacing(6);
    column->addLayout(m_verbs);
    new FocusRing(this);
}

QPushButton* DialogFrame::addVerb(const QString& text, ButtonKind kind, const QString& icon)
{
    auto* button = makeButton(text, kind, icon);
    m_verbs->addWidget(button);
    return button;
}

QPushButton* DialogFrame::addCancelAnd(const QString& verb, const QString& icon)
{
    connect(addVerb(tr("Batal"), ButtonKind::Outlined), &QPushButton::clicked, this, &QDialog::reject);
    auto* button = addVerb(verb, ButtonKind::Primary, icon);
    button->setDefault(true);
    return button;
}

void DialogFrame::showEvent(QShowEvent* event)
{
    const int needed = layout()->totalHeightForWidth(width());
    if (needed > height()) resize(width(), needed);
    QDialog::showEvent(event);
}

} // namespace tinjau::ui
