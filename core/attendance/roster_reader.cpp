// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/column_table.h"
#include "core/attendance/layout_readers.h"
#include "core/attendance/moment_cells.h"

#include "core/exchange/cell_values.h"
#include "core/exchange/text_match.h"

#include <QRegularExpression>
#include <QSet>

namespace tinjau::attendance {

using namespace Qt::StringLiterals;
using exchange::Grid;
using exchange::GridCell;
using organisation::SheetPerson;

namespace {

/// Dates before it are placeholders ("01/01/1900").
constexpr int firstBirthYear = 1930;

/// The first line of a cell: the second often holds the date since when.
QString firstLine(const QString& text)
{
    return text.section(u'\n', 0, 0).simplified();
}

/// "PNS", "PPPK", … as the office writes it; a NIP says it where no column does.
QString employmentOf(const QString& said, const SheetPerson& person)
{
    if (!said.isEmpty()) return said.simplified();
    const auto nip = organisation::Nip::parse(person.nip);
    if (!nip) return {};
    return nip->kind() == organisation::Nip::Kind::Pns ? u"PNS"_s : u"PPPK"_s;
}

/// Titles in columns of their own, or at the name.
organisation::PersonName partsOf(const Grid& grid, int row, const ColumnTable& table,
                                 const SheetPerson& person, const ReaderKit& kit)
{
    organisation::PersonName parts = kit.titles.split(person.name);
    const QString front = textOf(grid, row, table, u"front"_s).simplified();
    const QString back = textOf(grid, row, table, u"back"_s).simplified();
    if (!front.isEmpty()) parts.front = front.split(u' ');
    if (!back.isEmpty()) parts.back = back.split(u", "_s);
    return parts;
}

void takePins(const Grid& grid, int row, const ColumnTable& table, SheetPerson& person)
{
    for (const exchange::ColumnMapping& mapping : table.columns) {
        if (mapping.field != u"pin"_s) continue;
        const QString pin = plainPin(grid.raw(exchange::CellAddress{row, mapping.column}));
        const QString plain = mapping.header.simplified();
        const QString machine =
            plain.startsWith(u"PIN "_s, Qt::CaseInsensitive) ? plain.mid(4).trimmed() : QString();
        if (!pin.isEmpty() && pin != u"-"_s) person.pins.push_back({machine, pin});
    }
}

SheetPerson rosterPerson(const Grid& grid, int row, const ColumnTable& table,
                         const QString& section, Collector& collector)
{
    SheetPerson person = readPerson(grid, row, table, collector, true);
    person.parts = partsOf(grid, row, table, person, collector.kit());
    person.rank = firstLine(textOf(grid, row, table, u"gol"_s));
    person.post = firstLine(textOf(grid, row, table, u"jabatan"_s));
    person.unit = firstLine(textOf(grid, row, table, u"unit"_s));
    person.section = firstLine(textOf(grid, row, table, u"bidang"_s));
    if (person.section.isEmpty()) person.section = section;
    person.employment = employmentOf(textOf(grid, row, table, u"kind"_s), person);
    if (person.nik.isEmpty()) person.nik = textOf(grid, row, table, u"nik"_s);
    takePins(grid, row, table, person);
    if (const GridCell* born = cellOf(grid, row, table, u"birth"_s)) {
        const auto day = readDay(grid, *born, exchange::DateOrder::DayFirst).day;
        if (day && day->year() >= firstBirthYear) person.born = *day;
    }
    return person;
}

/// How many things the columns say of a person.
int factsIn(const ColumnTable& table)
{
    int facts = 0;
    for (const QString& field : {u"gol"_s, u"jabatan"_s, u"unit"_s, u"bidang"_s, u"kind"_s, u"birth"_s})
        if (table.has(field)) ++facts;
    return facts;
}

bool isRosterTable(const ColumnTable& table)
{
    if (table.has(u"date"_s) || table.has(u"time_in"_s) || table.has(u"datetime"_s)) return false;
    const bool hasName = table.has(u"name"_s);
    if (hasName && (table.has(u"nip"_s) || table.has(u"pin"_s))) return true;
    return (hasName || table.has(u"nip"_s)) && factsIn(table) >= 3;
}

/// People whose number the file has already.
bool isRepeat(const SheetPerson& person, QSet<QString>& seen)
{
    const QString key = !person.nip.isEmpty() ? person.nip : QString();
    if (key.isEmpty()) return false;
    const auto before = seen.size();
    seen.insert(key);
    return seen.size() == before;
}

void fill(const Grid& grid, const ColumnTable& table, Collector& collector)
{
    const PersonRows people = personRows(grid, table);
    exchange::TableLayout& layout = collector.reading().layout;
    collector.reading().columnIsRounded = nipsAreRounded(grid, table);
    layout.dataRowCount = static_cast<int>(people.rows.size());
    if (!people.rows.empty())
        layout.dataRows = exchange::RowSpan{people.rows.front(), people.rows.back()};
    QSet<QString> seen;
    for (std::size_t i = 0; i < people.rows.size(); ++i) {
        const int row = people.rows[i];
        SheetPerson person = rosterPerson(grid, row, table, people.sections[i], collector);
        if (isRepeat(person, seen)) {
            collector.problem(u"DUPLIKAT"_s, {row, table.column(u"nip"_s)}, person.nip);
            collector.count(RowFate::Same);
            continue;
        }
        collector.addPerson(std::move(person));
        collector.count(collector.rowHasProblem() ? RowFate::Problem : RowFate::Fresh);
    }
}

SheetReading readUserList(const Grid& grid, const ReaderKit& kit)
{
    constexpr int nameWidth = 23; // 24 bytes with the NUL at the end
    Collector collector(grid, kit);
    SheetReading& reading = collector.reading();
    exchange::TableLayout& layout = reading.layout;
    layout.kind = u"roster"_s;
    layout.layout = u"zk_user_dat"_s;
    layout.confidence = 99;
    layout.reason = u"user-records"_s;
    layout.columns = {{2, {}, u"pin"_s, 99, u"content"_s}, {3, {}, u"name"_s, 99, u"content"_s}};
    layout.dataRowCount = grid.lastRow();
    layout.dataRows = exchange::RowSpan{1, grid.lastRow()};
    reading.nameWidth = nameWidth;
    for (int row = 1; row <= grid.lastRow(); ++row) {
        SheetPerson person;
        person.row = row;
        person.pin = plainPin(grid.raw(exchange::CellAddress{row, 2}));
        person.name = grid.raw(exchange::CellAddress{row, 3});
        person.parts.name = person.name;
        collector.addPerson(std::move(person));
        collector.count(RowFate::Fresh);
    }
    return collector.finish();
}

/// The day of "keadaan per 31 Oktober 2026", which is one day alone; else the period that the words name.
std::optional<DateRange> stateIn(const QString& text)
{
    static const QRegularExpression perDay(u"\\bper(?:\\s+tanggal)?\\s+(\\d{1,2}\\s+\\p{L}+\\s+\\d{4}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4})"_s,
                                           QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = perDay.match(text.simplified());
    const auto moment = match.hasMatch() ? exchange::readMoment(match.captured(1), exchange::DateOrder::DayFirst) : std::nullopt;
    if (moment && moment->date.isValid()) return DateRange{moment->date, moment->date};
    return periodIn(text);
}

} // namespace

std::optional<SheetReading> readRoster(const Grid& grid, const ReaderKit& kit,
                                       const ReadOptions& options)
{
    if (grid.container() == exchange::Container::UserDat) return readUserList(grid, kit);
    const auto table = findColumnTable(grid, kit, options.map);
    if (!table || !isRosterTable(*table)) return std::nullopt;
    Collector collector(grid, kit);
    exchange::TableLayout& layout = collector.reading().layout;
    describe(*table, layout);
    layout.kind = u"roster"_s;
    layout.layout = u"roster"_s;
    layout.reason = u"people"_s;
    layout.confidence = table->has(u"nip"_s) || table->has(u"pin"_s) ? 93 : 75;
    for (int row = 1; row < table->header.rows.front() && !layout.period; ++row)
        for (const GridCell& cell : grid.row(row))
            if (const auto period = stateIn(grid.raw(cell))) layout.period = period;
    fill(grid, *table, collector);
    if (layout.dataRowCount == 0) layout.confidence = 40; // headings alone are not yet a list
    return collector.finish();
}

} // namespace tinjau::attendance
