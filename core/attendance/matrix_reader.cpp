// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/layout_readers.h"
#include "core/attendance/matrix_header.h"
#include "core/attendance/moment_cells.h"

#include "core/exchange/cell_values.h"
#include "core/exchange/text_match.h"

#include <algorithm>

namespace tinjau::attendance {

using namespace Qt::StringLiterals;
using exchange::CellAddress;
using exchange::Grid;
using exchange::GridCell;

namespace {

/// What the file counts itself behind the days.
struct TotalColumn {
    int column = 0;
    QString code; ///< empty: days with a time
};

std::vector<TotalColumn> totalColumns(const ColumnTable& table, const MatrixHeader& header,
                                      const ReaderKit& kit, bool hasTimes)
{
    static const QStringList days{u"jml"_s, u"jumlah"_s, u"total hadir"_s, u"jumlah hadir"_s, u"hadir"_s};
    std::vector<TotalColumn> totals;
    const int last = header.dates.empty() ? (header.days.empty() ? 0 : header.days.rbegin()->first)
                                          : header.dates.rbegin()->first;
    for (const exchange::Heading& heading : table.header.headings) {
        if (heading.column <= last || heading.parts.isEmpty()) continue;
        const QString plain = exchange::plainText(heading.parts.last());
        const auto code = kit.codes.read(heading.parts.last());
        const bool countsDays = std::any_of(days.begin(), days.end(), [&](const QString& word) {
            return plain == word || plain.endsWith(u' ' + word);
        });
        if (hasTimes && countsDays)
            totals.push_back({heading.column, {}});
        else if (!hasTimes && code && !code->code.isEmpty())
            totals.push_back({heading.column, code->code});
    }
    return totals;
}

class MatrixRows {
public:
    MatrixRows(const Grid& grid, const ColumnTable& table, std::map<int, QDate> dates,
               Collector& collector)
        : m_grid(grid), m_table(table), m_dates(std::move(dates)), m_collector(collector)
    {
    }

    void take(int row, int person)
    {
        m_counts.clear();
        for (const auto& [column, day] : m_dates)
            if (const GridCell* cell = m_grid.at({row, column})) takeCell(row, *cell, day, person);
    }

    void compare(int row, const std::vector<TotalColumn>& totals)
    {
        for (const TotalColumn& total : totals) {
            bool isNumber = false;
            const QString text = m_grid.raw(exchange::CellAddress{row, total.column}).trimmed();
            const int stated = text.toInt(&isNumber);
            const int found = m_counts.value(total.code, 0);
            if (isNumber && stated != found)
                m_collector.problem(u"TOTAL_TIDAK_COCOK"_s, {row, total.column}, text,
                                    QString::number(found));
        }
    }

private:
    void takeCell(int row, const GridCell& cell, QDate day, int person)
    {
        const CellAddress at{row, static_cast<int>(cell.column)};
        const QString text = m_grid.raw(cell).trimmed();
        const ClockCell one = m_grid.type(cell) == exchange::CellType::Text
                                  ? ClockCell{}
                                  : readClock(m_grid, cell);
        ClockList clocks = readClocks(text);
        if (one.second && text.contains(u'.') == false && text.size() > 2)
            clocks = {{*one.second}, false, false, {}, false};
        if (!clocks.seconds.empty()) return takeTimes(at, clocks, text, day, person);
        if (clocks.isImpossible) return m_collector.problem(u"JAM_TIDAK_SAH"_s, at, text);
        const auto code = m_collector.kit().codes.read(text);
        if (!code) return m_collector.problem(u"KODE_TIDAK_DIKENAL"_s, at, text);
        if (code->code.isEmpty()) return;
        ++m_counts[code->code];
        m_collector.status(person, day, text, *code, at);
    }

    void takeTimes(CellAddress at, const ClockList& clocks, const QString& text, QDate day, int person)
    {
        ++m_counts[QString()];
        const std::size_t count = clocks.seconds.size();
        const bool leads = text.startsWith(u'-') || text.startsWith(u'–');
        for (std::size_t i = 0; i < count; ++i) {
            Side side = Side::Unsaid;
            if (clocks.hasDash && count == 2) side = i == 0 ? Side::In : Side::Out;
            if (clocks.isOpen) side = leads ? Side::Out : Side::In;
            m_collector.punch(person, day, clocks.seconds[i], side, at.row, at.column);
        }
        if (count == 1 && !clocks.isOpen)
            m_collector.problem(u"SATU_JAM_SAJA"_s, at, text);
    }

    const Grid& m_grid;
    const ColumnTable& m_table;
    std::map<int, QDate> m_dates;
    Collector& m_collector;
    QHash<QString, int> m_counts; ///< of the row: per code; under no code, days with a time
};

/// Whether most filled cells under the days hold times.
bool holdsTimes(const Grid& grid, const std::vector<int>& rows, const std::map<int, QDate>& dates)
{
    int times = 0, others = 0;
    for (const int row : rows)
        for (const auto& [column, day] : dates) {
            const QString text = grid.raw(exchange::CellAddress{row, column}).trimmed();
            if (exchange::meansNothing(text)) continue;
            ++(readClocks(text).seconds.empty() ? others : times);
        }
    return times > others;
}

/// Days whose month is not known yet are placed in a stand-in, only to see what the cells hold.
std::map<int, QDate> anyDates(const MatrixHeader& header)
{
    const QDate standIn(2001, 1, 1);
    return datesOf(header, monthOf(standIn));
}

} // namespace

std::optional<SheetReading> readMonthMatrix(const Grid& grid, const ReaderKit& kit,
                                            const ReadOptions& options)
{
    const auto header = findMatrixHeader(grid, kit);
    if (!header) return std::nullopt;
    const ColumnTable table =
        columnTableAt(grid, kit, options.map, exchange::headerAt(grid, header->rows));
    if (!table.has(u"name"_s) && !table.has(u"nip"_s) && !table.has(u"pin"_s)) return std::nullopt;
    Collector collector(grid, kit);
    SheetReading& reading = collector.reading();
    exchange::TableLayout& layout = reading.layout;
    describe(table, layout);
    markDays(*header, layout);
    layout.kind = u"matrix"_s;
    const std::vector<int> rows = header->dayRow > 0 ? personRows(grid, table).rows : std::vector<int>();
    const bool hasTimes = holdsTimes(grid, rows, anyDates(*header));
    layout.layout = hasTimes ? u"month_matrix_times"_s : u"month_matrix_codes"_s;
    layout.reason = header->dayRow > 0 ? u"month-matrix"_s : u"empty-form"_s;
    layout.confidence = header->dayRow > 0 ? 96 : 70;
    if (!header->dates.empty()) {
        layout.kind = u"punches"_s;
        layout.layout = u"dates_across_pairs"_s;
        layout.reason = u"dates-across"_s;
        layout.period = DateRange{header->dates.begin()->second, header->dates.rbegin()->second};
    } else {
        layout.period = matrixPeriod(grid, header->rows.front(), options);
    }
    layout.dataRowCount = static_cast<int>(rows.size());
    if (!rows.empty()) layout.dataRows = exchange::RowSpan{rows.front(), rows.back()};
    reading.columnIsRounded = nipsAreRounded(grid, table);
    if (!layout.period && !header->days.empty())
        reading.decisions.push_back({u"PERIOD"_s, {layout.sheet, 0, 0}, {}, {}, {}, true});
    const std::map<int, QDate> dates =
        layout.period ? datesOf(*header, *layout.period) : std::map<int, QDate>();
    MatrixRows matrix(grid, table, dates, collector);
    const auto totals = totalColumns(table, *header, kit, hasTimes);
    for (const int row : rows) {
        organisation::SheetPerson person = readPerson(grid, row, table, collector);
        // Without a number two rows of one name may be two people.
        const bool isNamedOnly = person.pin.isEmpty() && person.nip.isEmpty();
        const int index = isNamedOnly ? collector.addPerson(std::move(person))
                                      : collector.person(std::move(person));
        matrix.take(row, index);
        if (layout.period) matrix.compare(row, totals);
        collector.count(collector.rowHasProblem() ? RowFate::Problem : RowFate::Fresh);
    }
    return collector.finish();
}

} // namespace tinjau::attendance
