// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/typed_date.h"

#include <QLineEdit>

namespace tinjau::ui {

/// A day, typed or taken from a calendar (Alt+Down). A wrong text stays for repair.
class DateField final : public QLineEdit {
    Q_OBJECT

public:
    explicit DateField(QWidget* parent = nullptr);
    std::optional<QDate> date() const { return dateIn(text()); }
    void setDate(QDate date);
    /// What is wrong with the text, as a sentence; empty if it is a day or empty.
    QString trouble() const;

Q_SIGNALS:
    /// Left, or chosen from the calendar.
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openCalendar();
    void tidy();
};

} // namespace tinjau::ui
