// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/cell_mark.h"

#include <QAbstractButton>

namespace tinjau::ui {

/// A count that waits for a person; a click goes to the next one.
class JumpChip final : public QAbstractButton {
    Q_OBJECT

public:
    explicit JumpChip(QWidget* parent = nullptr);
    void show(const CellMark& chip, const QString& tip);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    CellMark m_chip;
};

} // namespace tinjau::ui
