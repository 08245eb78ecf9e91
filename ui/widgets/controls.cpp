// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/controls.h"

#include "ui/shell/icons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

const char* kindName(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary: return "primary";
    case ButtonKind::Link: return "link";
    case ButtonKind::Flat: return "flat";
    case ButtonKind::Icon: return "icon";
    case ButtonKind::Danger: return "danger";
    case ButtonKind::Outlined: return "outlined";
    }
    return "outlined";
}

Token iconInk(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary: return Token::OnAccent;
    case ButtonKind::Link: return Token::Accent;
    case ButtonKind::Danger: return Token::Bad;
    case ButtonKind::Outlined: return Token::Text;
    default: return Token::Text2;
    }
}

} // namespace

QPushButton* makeButton(const QString& text, ButtonKind kind, const QString& icon, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setProperty("kind", QString::fromLatin1(kindName(kind)));
    button->setIconSize({16, 16});
    // A space before the word: the gap that Qt leaves beside an icon is too narrow.
    if (!icon.isEmpty()) {
        button->setIcon(tintedIcon(icon, iconInk(kind)));
        button->setText(u' ' + text);
    }
    if (kind == ButtonKind::Primary) button->setFont(fontFor(Type::PanelTitle));
    if (kind == ButtonKind::Link) button->setFont(fontFor(Type::Note));
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return button;
}

QPushButton* makeIconButton(const QString& icon, const QString& name, QWidget* parent)
{
    auto* button = makeButton(QString(), ButtonKind::Icon, QString(), parent);
    button->setIcon(tintedIcon(icon));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

QLabel* makeLabel(const QString& text, Type type, Token ink, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    setType(label, type);
    if (ink != Token::Text) setInk(label, ink);
    return label;
}

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent) : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString& text)
{
    QLabel::setText(text);
    setAccessibleName(text);
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(40, sizeHint().width()), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    setToolTip(shown == text() ? QString() : text());
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, shown);
}

IconLabel::IconLabel(const QString& icon, Tone tone, QWidget* parent) : QWidget(parent), m_icon(icon), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString& icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QPixmap drawing = iconPixmap(m_icon, 16, Theme::current().ink(m_tone), devicePixelRatioF());
    painter.drawPixmap(QPoint(0, (height() - 16) / 2), drawing);
}

QLabel* makeKey(const QString& key, QWidget* parent)
{
    auto* label = new QLabel(key, parent);
    label->setProperty("key", true);
    setType(label, Type::Small);
    label->setAlignment(Qt::AlignCenter);
    label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return label;
}

QFrame* makeHairline(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("part", u"hairline"_s);
    line->setFixedHeight(1);
    return line;
}

Note::Note(const QString& text, Tone tone, QWidget* parent) : QFrame(parent), m_label(new QLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::RichText);
    setType(m_label, Type::Note);
    layout->addWidget(m_label);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    if (text.isEmpty()) hide();
    setText(text, tone);
}

void Note::setText(const QString& text, Tone tone)
{
    const char* name = tone == Tone::Warn ? "warn" : tone == Tone::Bad ? "bad" : tone == Tone::Ok ? "ok" : "accent";
    setProperty("note", QString::fromLatin1(name));
    style()->unpolish(this);
    style()->polish(this);
    m_label->setText(text);
    if (text.isEmpty()) hide();
    else if (testAttribute(Qt::WA_WState_ExplicitShowHide)) show();
}

} // namespace tinjau::ui
