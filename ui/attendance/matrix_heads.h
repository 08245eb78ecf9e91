// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attendance/month_model.h"

#include <QHeaderView>

class QAbstractButton;
class QLineEdit;
class QPushButton;

namespace tinjau::ui {

/// One line of coverage above the days: a machine, or all those for which there is no line of their own.
struct CoverageLine {
    QString name;
    std::vector<attendance::Coverage> days = {};
    int complete = 0;
    int dutyDays = 0;
};
/// At most four: of more machines the least complete ones, and the rest as one.
std::vector<CoverageLine> coverageLines(const attendance::OfficeMonth& month);

/// Above the matrix: weekday and number of each day, the titles of the sums, and what each machine covers.
class MatrixDays final : public QHeaderView {
    Q_OBJECT

public:
    explicit MatrixDays(MonthModel& model, QWidget* parent = nullptr);
    void showLines(std::vector<CoverageLine> lines);
    const std::vector<CoverageLine>& lines() const { return m_lines; }
    int titleHeight() const;
    int lineHeight() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void orderWanted(tinjau::ui::MonthOrder order);
    /// A bar of coverage was clicked.
    void coverageWanted(QDate day);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void paintDay(QPainter& painter, const QRect& rect, int column) const;
    void paintTotal(QPainter& painter, const QRect& rect, int column) const;
    /// The line of coverage at this height; -1 above them.
    int lineAt(int y) const;

    MonthModel& m_model;
    std::vector<CoverageLine> m_lines;
};

/// Left of the matrix: number and name of each person, and the headings of the units. It never scrolls away.
class MatrixNames final : public QHeaderView {
    Q_OBJECT

public:
    explicit MatrixNames(MonthModel& model, QWidget* parent = nullptr);
    /// So that no name is cut.
    int wantedWidth() const;
    /// Where the words of a heading begin.
    static constexpr int edge = 8;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int row) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    int numberWidth() const;

    MonthModel& m_model;
};

/// Over the names: the title, which sorts, the field that finds a name, and the names of the machines.
class MatrixCorner final : public QWidget {
    Q_OBJECT

public:
    MatrixCorner(MonthModel& model, MatrixDays& days, QWidget* parent);
    /// Opens the field for a name.
    void find();
    void clearFind();
    /// The order has changed.
    void refresh();

Q_SIGNALS:
    void orderWanted(tinjau::ui::MonthOrder order);
    void filterWanted(const QString& words);
    /// Done with the field: the keyboard goes back to the days.
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();

    MonthModel& m_model;
    MatrixDays& m_days;
    QAbstractButton* m_title;
    QPushButton* m_lens;
    QLineEdit* m_field;
};

} // namespace tinjau::ui
