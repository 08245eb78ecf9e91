// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace tinjau::ui {

/// A name that is chosen from those that are known (found by any part) or typed as a new one.
class NameBox final : public QComboBox {
    Q_OBJECT

public:
    explicit NameBox(QWidget* parent = nullptr);
    /// Shows the known names with the chosen one; leaves alone what somebody is typing just now.
    void offer(const QStringList& names, const QString& chosen);

Q_SIGNALS:
    /// Chosen, or typed and left.
    void named(const QString& name);
};

} // namespace tinjau::ui
