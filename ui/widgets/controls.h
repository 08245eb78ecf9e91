// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace tinjau::ui {

/// The kinds of buttons: one primary act per page, outlined acts beside it, links in panel heads,
/// flat ones in the bars, icons only for closing and stepping.
enum class ButtonKind { Outlined, Primary, Link, Flat, Icon, Danger };

QPushButton* makeButton(const QString& text, ButtonKind kind, const QString& icon = {}, QWidget* parent = nullptr);
/// A button with a drawing alone; `name` is what a screen reader and the tooltip say.
QPushButton* makeIconButton(const QString& icon, const QString& name, QWidget* parent = nullptr);
QLabel* makeLabel(const QString& text, Type type = Type::Body, Token ink = Token::Text, QWidget* parent = nullptr);
/// A label that elides at its right and shows the whole text as tooltip.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);
    void setText(const QString& text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};
/// A drawing of 16 px that follows the theme.
class IconLabel final : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(const QString& icon, Tone tone = Tone::Quiet, QWidget* parent = nullptr);
    void setIcon(const QString& icon, Tone tone);
    QSize sizeHint() const override { return {16, 16}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    Tone m_tone;
};

/// A key as it stands on the keyboard ("Ctrl+K").
QLabel* makeKey(const QString& key, QWidget* parent = nullptr);
QFrame* makeHairline(QWidget* parent = nullptr);

/// A remark with a bar at its left. `tone`: Accent, Ok, Warn or Bad.
class Note final : public QFrame {
    Q_OBJECT

public:
    explicit Note(const QString& text = {}, Tone tone = Tone::Accent, QWidget* parent = nullptr);
    /// Simple marks (<b>) are allowed; hidden while empty.
    void setText(const QString& text, Tone tone = Tone::Accent);
    QString text() const { return m_label->text(); }

private:
    QLabel* m_label;
};

} // namespace tinjau::ui
