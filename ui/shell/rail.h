// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QAbstractButton>
#include <QFrame>

namespace tinjau::ui {

/// One page in the rail: drawing, word, number that waits, accent bar while it is shown.
class RailEntry final : public QAbstractButton {
    Q_OBJECT

public:
    RailEntry(const PageSpec& spec, int number, QWidget* parent = nullptr);
    void setNarrow(bool narrow);
    void setWaiting(const QString& number);
    const QString& pageId() const { return m_id; }
    QSize sizeHint() const override;

Q_SIGNALS:
    /// An arrow key: −1 to the entry above, 1 to the one below.
    void stepped(int by);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// The window decides which page is shown; a click alone checks nothing.
    void nextCheckState() override {}

private:
    QString m_id;
    QString m_icon;
    QString m_tip;
    QString m_waiting;
    bool m_narrow = false;
};

/// The bar at the left: one entry per registered page, Ctrl+1 … Ctrl+9.
class Rail final : public QFrame {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);
    void setPages(const std::vector<PageSpec>& pages);
    void setCurrent(const QString& pageId);
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }
    void refresh();

Q_SIGNALS:
    void chosen(const QString& pageId);

private:
    void step(const RailEntry* from, int by);

    std::vector<PageSpec> m_pages;
    std::vector<RailEntry*> m_entries;
    bool m_narrow = false;
};

} // namespace tinjau::ui
