// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/layout_readers.h"

#include "core/attendance/moment_cells.h"

#include <algorithm>
#include <array>

namespace tinjau::attendance {

using namespace Qt::StringLiterals;
using exchange::Grid;
using exchange::GridCell;

namespace {

/// Before it no machine in use was made; a clock without a battery starts at 2000.
constexpr int firstSensibleYear = 2005;
constexpr int judgedLines = 200;

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

bool isNumber(std::string_view text)
{
    return !text.empty()
           && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// One line taken apart.
struct LogLine {
    std::string_view pin;
    std::string_view name;
    std::optional<MomentCell> at;
    bool isLog = false; ///< begins like a line of a log, though the rest may be missing
};

/// The fields of a line; one that was not split into columns is split here.
std::vector<std::string_view> fieldsOf(const Grid& grid, int row, std::string& joined)
{
    std::vector<std::string_view> fields;
    for (const GridCell& cell : grid.row(row)) fields.push_back(trimmed(grid.rawUtf8(cell)));
    if (fields.size() != 1) return fields;
    joined = std::string(fields.front());
    fields.clear();
    std::string_view rest = joined;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find_first_of(" \t,|;"), rest.size());
        if (end > 0) fields.push_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    const bool hasDayApart = fields.size() > 2 && fields[1].size() == 10 && fields[2].size() == 8;
    if (hasDayApart) { // "14 2026-08-03 07:28:41": day and time are neighbours in the line
        fields[1] = {fields[1].data(),
                     static_cast<std::size_t>(fields[2].data() + fields[2].size() - fields[1].data())};
        fields.erase(fields.begin() + 2);
    }
    return fields;
}

LogLine lineOf(std::vector<std::string_view> fields)
{
    if (!fields.empty() && fields.front() == "ATTLOG") fields.erase(fields.begin());
    LogLine line;
    if (fields.empty() || !isNumber(fields[0])) return line;
    line.isLog = true;
    line.pin = fields[0];
    std::size_t next = 1;
    if (fields.size() > 2 && !isNumber(fields[1]) && !readIsoMoment(fields[1])) {
        line.name = fields[1];
        next = 2;
    }
    if (fields.size() < next + 2) return line;
    const bool endsInNumbers = std::all_of(fields.begin() + static_cast<std::ptrdiff_t>(next) + 1,
                                           fields.end(), isNumber);
    if (endsInNumbers) line.at = readIsoMoment(fields[next]);
    return line;
}

struct Shape {
    int lines = 0;
    int whole = 0;
    int named = 0;
};

Shape shapeOf(const Grid& grid)
{
    Shape shape;
    std::string joined;
    for (int row = 1; row <= std::min(grid.lastRow(), judgedLines); ++row) {
        if (grid.row(row).empty()) continue;
        ++shape.lines;
        const LogLine line = lineOf(fieldsOf(grid, row, joined));
        if (!line.at) continue;
        ++shape.whole;
        if (!line.name.empty()) ++shape.named;
    }
    return shape;
}

QString rowText(const Grid& grid, int row)
{
    QStringList fields;
    for (const GridCell& cell : grid.row(row)) fields << grid.raw(cell);
    return fields.join(u' ').simplified();
}

void takeLine(const Grid& grid, int row, const LogLine& line, Collector& collector)
{
    if (!line.at) {
        collector.problem(u"BARIS_RUSAK"_s, {row, 1}, rowText(grid, row));
        return collector.count(RowFate::Problem);
    }
    organisation::SheetPerson person;
    person.row = row;
    person.pin = plainPin(QString::fromUtf8(line.pin.data(), static_cast<qsizetype>(line.pin.size())));
    person.name = QString::fromUtf8(line.name.data(), static_cast<qsizetype>(line.name.size()));
    if (person.pin == u"0"_s) { // the machine itself
        collector.problem(u"PERISTIWA_MESIN"_s, {row, 1}, rowText(grid, row));
        return collector.count(RowFate::Event);
    }
    const int index = collector.person(std::move(person));
    if (line.at->day.year() < firstSensibleYear) {
        collector.lostPunch(index, line.at->day, line.at->second, row);
        collector.problem(u"WAKTU_TIDAK_MASUK_AKAL"_s, {row, 1}, rowText(grid, row));
        return collector.count(RowFate::Problem);
    }
    if (collector.punch(index, line.at->day, line.at->second, Side::Unsaid, row))
        return collector.count(RowFate::Fresh);
    collector.problem(u"DUPLIKAT"_s, {row, 1}, rowText(grid, row));
    collector.count(RowFate::Same);
}

void describeLog(const Grid& grid, bool isNamed, const QString& layout,
                 exchange::TableLayout& table)
{
    table.kind = u"punches"_s;
    table.layout = layout;
    table.reason = u"log-lines"_s;
    const QStringList fields = isNamed ? QStringList{u"pin"_s, u"name"_s, u"datetime"_s}
                                       : QStringList{u"pin"_s, u"datetime"_s};
    const int first = !grid.row(1).empty() && grid.rawUtf8(grid.row(1).front()) == "ATTLOG" ? 2 : 1;
    for (qsizetype i = 0; i < fields.size(); ++i)
        table.columns.push_back({first + static_cast<int>(i), {}, fields[i], 97, u"content"_s});
}

} // namespace

std::optional<SheetReading> readAttlog(const Grid& grid, const ReaderKit& kit, const ReadOptions&)
{
    const Shape shape = shapeOf(grid);
    if (shape.whole == 0 || shape.whole * 10 < shape.lines * 7) return std::nullopt;
    Collector collector(grid, kit);
    const bool isNamed = shape.named * 2 > shape.whole;
    SheetReading& reading = collector.reading();
    describeLog(grid, isNamed, isNamed ? u"punch_log"_s : u"zk_attlog"_s, reading.layout);
    reading.layout.confidence = std::clamp(99 * shape.whole / shape.lines, 60, 98);
    reading.hasNameColumn = isNamed;
    reading.punches.reserve(static_cast<std::size_t>(grid.lastRow()));
    reading.freshRows.reserve(static_cast<std::size_t>(grid.lastRow()));
    std::string joined;
    int first = 0, last = 0, dataRows = 0;
    for (int row = 1; row <= grid.lastRow(); ++row) {
        const auto fields = fieldsOf(grid, row, joined);
        const bool isBlank = std::all_of(fields.begin(), fields.end(), [](std::string_view field) {
            return field.empty() || field == "\x1a";
        });
        if (isBlank) {
            if (row < grid.lastRow() || !fields.empty()) collector.count(RowFate::Blank);
            continue;
        }
        first = first == 0 ? row : first;
        last = row;
        ++dataRows;
        takeLine(grid, row, lineOf(fields), collector);
    }
    if (dataRows > 0) reading.layout.dataRows = exchange::RowSpan{first, last};
    reading.layout.dataRowCount = dataRows;
    return collector.finish();
}

} // namespace tinjau::attendance
