// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_presenter.h"

#include <QWidget>

namespace tinjau::ui {

/// Twelve months with their free days: number, letter of the kind, a bar for Ramadan. Arrows go from day
/// to day, Page Up and Page Down from month to month.
class YearView final : public QWidget {
    Q_OBJECT

public:
    explicit YearView(CalendarPresenter& presenter, QWidget* parent = nullptr);
    /// Where a day is drawn.
    QRect dayRect(QDate day) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter or a double click on a day.
    void dayActivated(QDate day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Measures;
    Measures measures() const;
    QDate dayAt(const QPoint& point) const;
    void paintMonth(QPainter& painter, int month) const;
    void paintDay(QPainter& painter, QDate day) const;
    void showDay();

    CalendarPresenter& m_presenter;
};

} // namespace tinjau::ui
