// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/explanation.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tinjau::ui {

class IconLabel;
class WhyView;

/// At the right, when asked for: *Mengapa?* (Alt+Y) or help (F1). Esc closes it. In a narrow window
/// it lies over the page.
class SidePanel final : public QFrame {
    Q_OBJECT

public:
    enum class Mode { Why, Help };

    explicit SidePanel(QWidget* parent = nullptr);
    void show(Mode mode, const Explanation& content);
    Mode mode() const { return m_mode; }
    WhyView* view() const { return m_view; }

Q_SIGNALS:
    void closed();
    void actTaken(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Mode m_mode = Mode::Why;
    IconLabel* m_icon;
    QLabel* m_title;
    QPushButton* m_close;
    WhyView* m_view;
};

} // namespace tinjau::ui
