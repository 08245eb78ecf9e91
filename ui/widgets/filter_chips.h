// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/cell_mark.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

namespace tinjau::ui {

/// One chip with its count; `mark` none draws the word alone ("Semua 431").
struct FilterChip {
    QString id;
    CellMark mark = {};
    QString text = {};
    int count = 0;
};

/// A row of chips with counts that filter the table below. Exactly one is chosen.
class FilterChips final : public QWidget {
    Q_OBJECT

public:
    explicit FilterChips(QWidget* parent = nullptr);
    void show(const std::vector<FilterChip>& chips, const QString& chosen);
    QString chosen() const;

Q_SIGNALS:
    void chose(const QString& id);
};

} // namespace tinjau::ui
