// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/day_rows.h"

#include "core/exchange/cell_values.h"

#include <algorithm>

namespace tinjau::attendance {

using namespace Qt::StringLiterals;
using exchange::CellType;
using exchange::Grid;
using exchange::GridCell;

bool hasDay(const Grid& grid, int row, const ColumnTable& table)
{
    const GridCell* cell = cellOf(grid, row, table, u"date"_s);
    if (!cell) return false;
    if (grid.type(*cell) == CellType::Date || grid.type(*cell) == CellType::DateTime) return true;
    const QString text = grid.raw(*cell);
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

DayRows::DayRows(const Grid& grid, const ColumnTable& table, const std::vector<int>& rows,
                 const ReadOptions& options, Collector& collector)
    : m_grid(grid), m_table(table), m_collector(collector)
{
    std::vector<QString> texts;
    for (const int row : rows)
        if (const GridCell* cell = cellOf(grid, row, table, u"date"_s);
            cell && grid.type(*cell) == CellType::Text)
            texts.push_back(grid.raw(*cell));
    m_order = orderOfDates(texts);
    m_isSaid = options.map.dateOrder.has_value();
    if (m_isSaid) m_order = {*options.map.dateOrder, true, u"map"_s};
    if (options.month) m_year = options.month->year();
}

void DayRows::describeDates()
{
    exchange::TableLayout& layout = m_collector.reading().layout;
    layout.dateOrder = m_order;
    if (m_first.isValid() && !layout.period) layout.period = DateRange{m_first, m_last};
    if (m_order.isCertain || m_order.reason == u"both-orders"_s) return;
    m_collector.reading().decisions.push_back(
        {u"DATE_ORDER"_s, {layout.sheet, 0, m_table.column(u"date"_s)}, u"Tanggal"_s, {},
         m_order.order == exchange::DateOrder::DayFirst ? QStringList{u"dmy"_s, u"mdy"_s}
                                                        : QStringList{u"mdy"_s, u"dmy"_s},
         false});
}

std::optional<QDate> DayRows::dayOf(int row)
{
    const GridCell* cell = cellOf(m_grid, row, m_table, u"date"_s);
    if (!cell) return std::nullopt;
    const exchange::CellAddress at{row, static_cast<int>(cell->column)};
    const DayCell read = readDay(m_grid, *cell, m_order.order, m_year);
    if (!read.day) {
        m_collector.problem(read.isImpossible ? u"TANGGAL_TIDAK_ADA"_s : u"TANGGAL_TIDAK_TERBACA"_s,
                            at, m_grid.raw(*cell));
        return std::nullopt;
    }
    if (read.isAmbiguous && !m_order.isCertain && m_order.reason == u"both-orders"_s)
        m_collector.problem(u"TANGGAL_AMBIGU"_s, at, m_grid.raw(*cell),
                            read.day->toString(Qt::ISODate));
    if (!m_first.isValid() || *read.day < m_first) m_first = *read.day;
    if (!m_last.isValid() || *read.day > m_last) m_last = *read.day;
    return read.day;
}

std::optional<int> DayRows::takeClock(int row, int column, QDate day, int person, Side side)
{
    const GridCell* cell = m_grid.at({row, column});
    if (!cell) return std::nullopt;
    const QString text = m_grid.raw(*cell).trimmed();
    if (exchange::meansNothing(text)) return std::nullopt;
    const ClockCell clock = readClock(m_grid, *cell);
    if (clock.isImpossible) {
        m_collector.problem(u"JAM_TIDAK_SAH"_s, {row, column}, text);
        return std::nullopt;
    }
    if (!clock.second) {
        m_codeInClock = text;
        m_codeColumn = column;
        return std::nullopt;
    }
    if (clock.lostZero)
        m_collector.problem(u"JAM_DESIMAL"_s, {row, column}, text,
                            QTime(0, 0).addSecs(*clock.second).toString(u"HH.mm"_s));
    if (person >= 0) m_collector.punch(person, day, *clock.second, side, row);
    return clock.second;
}

void DayRows::takeCode(int row, int column, const QString& text, QDate day, int person,
                       bool hasPunch, bool isCodeColumn)
{
    if (text.isEmpty()) return;
    const auto code = m_collector.kit().codes.read(text);
    if (!code) {
        // A remark in words is no code; a short word is meant as one.
        const bool isMeant = !isCodeColumn || text.size() <= 4;
        if (isMeant && !hasPunch)
            m_collector.problem(u"KODE_TIDAK_DIKENAL"_s, {row, column}, text);
        return;
    }
    // Punches say more than a word beside them: presence is known, absence is contradicted.
    if (hasPunch && (code->code == u"H"_s || code->code == u"TK"_s)) return;
    if (person >= 0) m_collector.status(person, day, text, *code, {row, column});
}

bool DayRows::take(int row, int person)
{
    m_codeInClock.clear();
    const auto day = dayOf(row);
    if (!day) return false;
    bool hasPunch = false;
    const auto ins = m_table.byField.value(u"time_in"_s);
    const auto outs = m_table.byField.value(u"time_out"_s);
    for (std::size_t i = 0; i < std::max(ins.size(), outs.size()); ++i) {
        const auto in = i < ins.size() ? takeClock(row, ins[i], *day, person, Side::In) : std::nullopt;
        const auto out =
            i < outs.size() ? takeClock(row, outs[i], *day, person, Side::Out) : std::nullopt;
        hasPunch = hasPunch || in || out;
        if (in && out && *in > *out)
            m_collector.problem(u"JAM_TERBALIK"_s, {row, ins[i]}, m_grid.raw(exchange::CellAddress{row, ins[i]}));
    }
    if (const GridCell* absent = cellOf(m_grid, row, m_table, u"vendor_absent"_s)) {
        const QString said = m_grid.raw(*absent).trimmed().toLower();
        if (said == u"true"_s || said == u"1"_s || said == u"ya"_s || said == u"y"_s)
            m_collector.problem(u"ABSENT_DARI_PERANGKAT_LUNAK"_s,
                                {row, static_cast<int>(absent->column)}, m_grid.raw(*absent));
    }
    if (!m_codeInClock.isEmpty())
        takeCode(row, m_codeColumn, m_codeInClock, *day, person, hasPunch, false);
    takeCode(row, m_table.column(u"code"_s), textOf(m_grid, row, m_table, u"code"_s), *day, person,
             hasPunch, true);
    return hasPunch;
}

} // namespace tinjau::attendance
