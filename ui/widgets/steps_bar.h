// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace tinjau::ui {

/// Where a longer work stands: "✓ Berkas  ✓ Tabel ditemukan  3 Periksa & putuskan  4 Tulis".
class StepsBar final : public QWidget {
    Q_OBJECT

public:
    explicit StepsBar(QWidget* parent = nullptr);
    /// `current` counts from 0; steps before it are done.
    void show(const QStringList& steps, int current);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_steps;
    int m_current = 0;
};

} // namespace tinjau::ui
