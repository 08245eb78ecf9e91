// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tinjau::ui {

class ElidedLabel;

/// A surface with a head (title, context, links), a body and a foot. Panels never nest.
class Panel final : public QFrame {
    Q_OBJECT

public:
    explicit Panel(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Quiet words beside the title: counts, period, what a filter hides.
    void setContext(const QString& words);
    QPushButton* addLink(const QString& text, std::function<void()> run);
    /// Any control at the right of the head.
    void addToHead(QWidget* widget);
    /// Fills the panel to its edges (tables, previews); replaces what was there.
    void setBody(QWidget* body);
    /// A body with the usual margins for words and fields.
    QVBoxLayout* addPaddedBody();
    /// Units, keys and caveats at the foot; more widgets may follow at its right.
    void setFoot(const QString& words);
    void addToFoot(QWidget* widget);

private:
    QFrame* foot();

    QVBoxLayout* m_layout;
    QFrame* m_head;
    QHBoxLayout* m_headLayout;
    QLabel* m_title;
    ElidedLabel* m_context;
    QWidget* m_body = nullptr;
    QFrame* m_foot = nullptr;
    QLabel* m_footWords = nullptr;
};

} // namespace tinjau::ui
