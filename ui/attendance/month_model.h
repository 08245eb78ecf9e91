// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/office_month.h"
#include "ui/attendance/day_mark_model.h"

#include <QAbstractTableModel>

#include <map>
#include <memory>
#include <optional>
#include <tuple>

namespace tinjau::ui {

/// How the people of a month stand. By unit they have a heading of each; any other order is one list.
enum class MonthOrder { Unit, Name, Present, Absent, Open, Share };

/// The sums at the right of each person.
enum class MonthTotal { Present, Absent, Open, Share };
inline constexpr int monthTotals = 4;

/// The month matrix: one row a person (and one a unit, as heading), one column a day, then the sums. What a cell
/// shows is made once per month, so that drawing thousands of people costs only what is in sight.
class MonthModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// nullptr empties the matrix.
    void show(std::shared_ptr<const attendance::OfficeMonth> month);
    const attendance::OfficeMonth* month() const { return m_month.get(); }

    /// A second time the same order turns around, except by unit.
    void setOrder(MonthOrder order);
    MonthOrder order() const { return m_order; }
    bool isDescending() const { return m_descending; }
    /// People whose name or NIP holds all the words; empty shows everybody.
    void setFilter(const QString& words);
    const QString& filter() const { return m_filter; }
    int shownPeople() const { return m_shownPeople; }

    int dayCount() const { return m_month ? static_cast<int>(m_month->days.size()) : 0; }
    bool isDay(int column) const { return column >= 0 && column < dayCount(); }
    /// Of a column of sums.
    static MonthTotal totalAt(int column, int days) { return static_cast<MonthTotal>(column - days); }
    const attendance::MonthDay& day(int column) const { return m_month->days[static_cast<size_t>(column)]; }
    bool isGroup(int row) const { return m_rows[static_cast<size_t>(row)].person < 0; }
    const QString& groupTitle(int row) const { return m_rows[static_cast<size_t>(row)].title; }
    /// 1 … of the list, in its order.
    int number(int row) const { return m_rows[static_cast<size_t>(row)].number; }
    /// nullptr of a heading.
    const attendance::MonthPerson* person(int row) const;
    /// -1 where the person is not shown.
    int rowOf(organisation::PersonId person) const;
    /// nullptr where there is no day of a person.
    const attendance::DayResult* result(int row, int column) const;
    /// The sign of a day of a person; valid as long as the month is shown.
    const CellMark& mark(int row, int column) const;
    QString totalText(int row, MonthTotal total) const;
    /// The next cell, in reading order and around the end, for which the claim holds; none if there is none.
    using Claim = bool (*)(const attendance::DayResult&);
    std::optional<std::pair<int, int>> nextCell(int row, int column, Claim claim) const;
    /// Days of the whole office, shown or not, for which the claim holds.
    int count(Claim claim) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        int person = -1;
        int number = 0;
        QString title = {};
    };
    using MarkKey = std::tuple<int, int, QString, quint32, int, int>;

    void makeMarks();
    void arrange();
    void addGroups(const std::vector<int>& people);
    bool isShown(const attendance::MonthPerson& person) const;
    QString tip(const QModelIndex& index) const;
    QString spoken(const QModelIndex& index) const;

    std::shared_ptr<const attendance::OfficeMonth> m_month;
    std::vector<CellMark> m_marks;
    std::vector<quint32> m_markOf; ///< person × day: places in m_marks
    std::vector<Row> m_rows;
    MonthOrder m_order = MonthOrder::Unit;
    bool m_descending = false;
    QString m_filter;
    int m_shownPeople = 0;
};

} // namespace tinjau::ui
