// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/day_rows.h"
#include "core/attendance/layout_readers.h"

#include "core/exchange/text_match.h"

#include <QRegularExpression>

#include <algorithm>

namespace tinjau::attendance {

using namespace Qt::StringLiterals;
using exchange::Grid;
using exchange::GridCell;

namespace {

/// Labels of a block stand at most so many rows above its table.
constexpr int labelRows = 8;

/// A label and what stands beside it, or behind its colon.
QString labelled(const Grid& grid, int row, const QStringList& labels)
{
    const auto cells = grid.row(row);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const QString text = grid.raw(cells[i]).simplified();
        const QString label = exchange::plainText(text.section(u':', 0, 0));
        if (!labels.contains(label)) continue;
        QString value = text.section(u':', 1).trimmed();
        if (value.isEmpty() && i + 1 < cells.size()) value = grid.raw(cells[i + 1]).simplified();
        if (value.startsWith(u':')) value = value.mid(1).trimmed();
        if (!value.isEmpty()) return value;
    }
    return {};
}

bool isTableHeading(const Grid& grid, int row, const ReaderKit& kit)
{
    bool hasDate = false, hasTime = false, hasPerson = false;
    for (const GridCell& cell : grid.row(row)) {
        const auto match = kit.headings.match({0, {grid.raw(cell)}, false});
        if (!match) continue;
        hasDate = hasDate || match->field == u"date"_s;
        hasTime = hasTime || match->field.startsWith(u"time_"_s);
        hasPerson = hasPerson || match->field == u"name"_s || match->field == u"nip"_s
                    || match->field == u"pin"_s;
    }
    return hasDate && hasTime && !hasPerson;
}

struct Block {
    int heading = 0;
    int firstLabel = 0;
    int lastRow = 0;
};

bool hasLabel(const Grid& grid, int row)
{
    static const QStringList labels{u"nama"_s, u"nip"_s,     u"pin"_s,          u"name"_s,
                                    u"no id"_s, u"nama pegawai"_s, u"nama karyawan"_s};
    return !labelled(grid, row, labels).isEmpty();
}

std::vector<Block> blocksIn(const Grid& grid, const ReaderKit& kit)
{
    std::vector<Block> blocks;
    for (int row = 1; row <= grid.lastRow(); ++row) {
        if (!isTableHeading(grid, row, kit)) continue;
        Block block{row, 0, grid.lastRow()};
        for (int above = row - 1; above >= std::max(1, row - labelRows); --above) {
            if (!blocks.empty() && above <= blocks.back().heading) break;
            if (hasLabel(grid, above)) block.firstLabel = above;
        }
        if (block.firstLabel == 0) continue;
        if (!blocks.empty()) blocks.back().lastRow = block.firstLabel - 1;
        blocks.push_back(block);
    }
    return blocks;
}

organisation::SheetPerson personOf(const Grid& grid, const Block& block, Collector& collector)
{
    organisation::SheetPerson person;
    person.row = block.firstLabel;
    for (int row = block.firstLabel; row < block.heading; ++row) {
        const QString pin = labelled(grid, row, {u"pin"_s, u"no id"_s, u"id"_s, u"ac no"_s});
        const QString nip = labelled(grid, row, {u"nip"_s});
        const QString name = labelled(grid, row, {u"nama"_s, u"name"_s, u"nama pegawai"_s, u"nama karyawan"_s});
        const QString unit = labelled(grid, row, {u"kantor"_s, u"unit kerja"_s, u"opd"_s, u"departemen"_s});
        if (!pin.isEmpty()) person.pin = plainPin(pin);
        if (!name.isEmpty()) person.name = name;
        if (!unit.isEmpty()) person.unit = unit;
        if (!nip.isEmpty()) takeNip(nip, {row, 1}, collector, person);
    }
    return person;
}

/// "Jumlah hari hadir … 11": the days that the file itself counts, and where.
struct StatedDays {
    int days = 0;
    exchange::CellAddress at;
};

std::optional<StatedDays> statedDays(const Grid& grid, int row)
{
    static const QRegularExpression number(u"(\\d+)\\s*(?:hari)?$"_s);
    if (!isTotalRow(grid, row)) return std::nullopt;
    const auto cells = grid.row(row);
    if (!grid.raw(cells.front()).contains(u"hadir"_s, Qt::CaseInsensitive)) return std::nullopt;
    for (const GridCell& cell : cells) {
        const auto match = number.match(grid.raw(cell).simplified());
        if (match.hasMatch())
            return StatedDays{match.captured(1).toInt(), {row, static_cast<int>(cell.column)}};
    }
    return std::nullopt;
}

void readBlock(const Grid& grid, const Block& block, const ReadOptions& options,
               std::vector<int>& allRows, Collector& collector)
{
    const ColumnTable table = columnTableAt(grid, collector.kit(), options.map,
                                            exchange::headerAt(grid, {block.heading}));
    SheetReading& reading = collector.reading();
    if (reading.layout.headerRows.empty()) describe(table, reading.layout);
    const int person = collector.person(personOf(grid, block, collector));
    std::vector<int> rows;
    for (int row = block.heading + 1; row <= block.lastRow; ++row)
        if (hasDay(grid, row, table) && !isTotalRow(grid, row)) rows.push_back(row);
    DayRows days(grid, table, rows, options, collector);
    int present = 0;
    for (const int row : rows) {
        if (days.take(row, person)) ++present;
        collector.count(collector.rowHasProblem() ? RowFate::Problem : RowFate::Fresh);
        allRows.push_back(row);
    }
    if (block.heading == reading.layout.headerRows.front()) days.describeDates();
    for (int row = block.heading + 1; row <= block.lastRow; ++row)
        if (const auto stated = statedDays(grid, row); stated && stated->days != present)
            collector.problem(u"TOTAL_TIDAK_COCOK"_s, stated->at, QString::number(stated->days),
                              QString::number(present));
}

} // namespace

std::optional<SheetReading> readPersonBlocks(const Grid& grid, const ReaderKit& kit,
                                             const ReadOptions& options)
{
    const std::vector<Block> blocks = blocksIn(grid, kit);
    if (blocks.empty()) return std::nullopt;
    Collector collector(grid, kit);
    SheetReading& reading = collector.reading();
    reading.layout.kind = u"punches"_s;
    reading.layout.layout = u"person_blocks"_s;
    reading.layout.reason = u"person-blocks"_s;
    reading.layout.confidence = 97;
    for (int row = 1; row < blocks.front().firstLabel && !reading.layout.period; ++row)
        for (const GridCell& cell : grid.row(row))
            if (const auto period = periodIn(grid.raw(cell))) reading.layout.period = period;
    std::vector<int> rows;
    for (const Block& block : blocks) readBlock(grid, block, options, rows, collector);
    reading.layout.dataRowCount = static_cast<int>(rows.size());
    if (!rows.empty()) reading.layout.dataRows = exchange::RowSpan{rows.front(), rows.back()};
    return collector.finish();
}

} // namespace tinjau::attendance
