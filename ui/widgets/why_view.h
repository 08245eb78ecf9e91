// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/explanation.h"

#include <QScrollArea>

namespace tinjau::ui {

/// Shows an Explanation: the figure, how it came about, the rule, the rows behind it, acts.
class WhyView final : public QScrollArea {
    Q_OBJECT

public:
    explicit WhyView(QWidget* parent = nullptr);
    void show(const Explanation& explanation);
    const Explanation& explanation() const { return m_shown; }

Q_SIGNALS:
    void actTaken(const QString& id);

private:
    Explanation m_shown;
};

} // namespace tinjau::ui
