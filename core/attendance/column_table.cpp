// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/column_table.h"

#include "core/exchange/cell_values.h"
#include "core/exchange/text_match.h"

#include <QRegularExpression>

#include <algorithm>

namespace tinjau::attendance {

using namespace Qt::StringLiterals;
using exchange::CellAddress;
using exchange::CellType;
using exchange::ColumnMapping;
using exchange::Grid;
using exchange::GridCell;
using exchange::HeaderBlock;
using exchange::LayoutMap;

namespace {

bool hasLetters(const QString& text, int atLeast)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) >= atLeast;
}

bool hasDigit(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

ColumnMapping mappingOf(const exchange::Heading& heading, const ReaderKit& kit,
                        const LayoutMap& map)
{
    ColumnMapping mapping{heading.column, heading.text(), std::nullopt, 0, u"unknown"_s};
    if (const auto said = map.columnAnswer(exchange::columnLetters(heading.column), heading.text())) {
        mapping.field = *said;
        mapping.confidence = 100;
        mapping.reason = u"map"_s;
        return mapping;
    }
    if (const auto match = kit.headings.match(heading)) {
        mapping.field = match->field;
        mapping.confidence = match->confidence;
        mapping.reason = match->reason;
    }
    return mapping;
}

/// Where columns are cut by position, headings without values below hang on to the one before:
/// "Scan Pulang Absent Jml Jam Kerja" is "Scan Pulang".
void shortenHeading(ColumnMapping& mapping, const ReaderKit& kit)
{
    QStringList words = mapping.header.simplified().split(u' ');
    while (!mapping.field && words.size() > 2) {
        words.removeLast();
        const auto match = kit.headings.match({mapping.column, {words.join(u' ')}, false});
        if (!match) continue;
        mapping.field = match->field;
        mapping.confidence = match->confidence;
        mapping.reason = u"keyword"_s;
    }
}

bool isRepeatable(const ColumnMapping& mapping)
{
    const bool isClock = mapping.field == u"time_in"_s || mapping.field == u"time_out"_s;
    const QString plain = exchange::plainText(mapping.header);
    return (isClock && !plain.isEmpty() && plain.back().isDigit())
           || (mapping.field == u"pin"_s && plain.startsWith(u"pin "_s));
}

/// Of several columns for one field the best heading is taken, then the leftmost.
void keepBest(std::vector<ColumnMapping>& columns)
{
    QHash<QString, std::size_t> best;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!columns[i].field || isRepeatable(columns[i])) continue;
        const auto known = best.constFind(*columns[i].field);
        if (known == best.constEnd() || columns[i].confidence > columns[*known].confidence)
            best.insert(*columns[i].field, i);
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!columns[i].field || isRepeatable(columns[i]) || best.value(*columns[i].field) == i)
            continue;
        const bool isClock = columns[i].field->startsWith(u"time_"_s);
        columns[i].field.reset();
        columns[i].confidence = 0;
        columns[i].reason = isClock ? u"schedule"_s : u"duplicate"_s;
    }
}

bool anyHas(const std::vector<ColumnMapping>& columns, const QString& field)
{
    return std::any_of(columns.begin(), columns.end(),
                       [&](const ColumnMapping& mapping) { return mapping.field == field; });
}

/// Words that mean one thing in a list of people and another in a list of days.
void settleByCompany(std::vector<ColumnMapping>& columns)
{
    const bool hasDays = anyHas(columns, u"date"_s) || anyHas(columns, u"time_in"_s);
    const bool hasNip = anyHas(columns, u"nip"_s);
    for (ColumnMapping& mapping : columns) {
        const QString plain = exchange::plainText(mapping.header);
        if (hasDays && mapping.field == u"kind"_s) mapping.field = u"code"_s;
        if (hasDays && mapping.field == u"datetime"_s && anyHas(columns, u"date"_s))
            mapping.field.reset();
        if (hasNip && mapping.field == u"pin"_s && plain == u"nik"_s) mapping.field = u"nik"_s;
        if (hasNip && mapping.field == u"pin"_s && plain == u"id"_s) mapping.field.reset();
    }
}

bool isSingleCell(const Grid& grid, int row)
{
    return grid.row(row).size() == 1;
}

QString firstText(const Grid& grid, int row)
{
    for (const GridCell& cell : grid.row(row)) {
        const QString text = grid.raw(cell).simplified();
        if (!text.isEmpty()) return text;
    }
    return {};
}

/// "B. BIDANG BINA MARGA" is called BIDANG BINA MARGA.
QString sectionName(QString text)
{
    static const QRegularExpression numbering(u"^(?:[A-Z]|[IVX]+|\\d+)[.)]\\s+"_s);
    text = text.remove(numbering).simplified();
    if (text != text.toUpper()) return text;
    // A heading in capitals is a name like any other, but short forms stay as they are.
    static const QStringList kept{u"UPTD"_s, u"UPT"_s, u"RSUD"_s, u"DPRD"_s, u"SDN"_s, u"SMPN"_s,
                                  u"SD"_s,   u"SMP"_s, u"SMA"_s,  u"SMK"_s,  u"TK"_s,  u"ASN"_s};
    QStringList words = text.split(u' ');
    for (QString& word : words)
        if (!kept.contains(word)) word = organisation::proposedCase(word);
    return words.join(u' ');
}

bool hasIdentity(const Grid& grid, int row, const ColumnTable& table)
{
    const QString name = textOf(grid, row, table, u"name"_s);
    if (hasLetters(name, 2)) return true;
    return hasDigit(textOf(grid, row, table, u"nip"_s))
           || hasDigit(textOf(grid, row, table, u"pin"_s));
}

/// Where nearly every person has a running number, rows without one are none.
bool needsNumber(const Grid& grid, const ColumnTable& table)
{
    if (!table.has(u"number"_s)) return false;
    int numbered = 0, all = 0;
    for (int row = table.firstRow; row <= grid.lastRow(); ++row) {
        if (!hasIdentity(grid, row, table) || grid.row(row).size() < 3) continue;
        ++all;
        if (hasDigit(textOf(grid, row, table, u"number"_s))) ++numbered;
    }
    return all > 0 && numbered * 2 > all;
}

} // namespace

QString ColumnTable::heading(const QString& field) const
{
    for (const ColumnMapping& mapping : columns)
        if (mapping.field == field) return exchange::plainText(mapping.header);
    return {};
}

ColumnTable columnTableAt(const Grid& grid, const ReaderKit& kit, const LayoutMap& map,
                          HeaderBlock header)
{
    ColumnTable table;
    table.header = std::move(header);
    for (const exchange::Heading& heading : table.header.headings)
        table.columns.push_back(mappingOf(heading, kit, map));
    if (grid.delimiter() == u"FIXED"_s)
        for (ColumnMapping& mapping : table.columns) shortenHeading(mapping, kit);
    settleByCompany(table.columns);
    keepBest(table.columns);
    for (const ColumnMapping& mapping : table.columns)
        if (mapping.field) table.byField[*mapping.field].push_back(mapping.column);
    table.firstRow = table.header.rows.empty() ? 1 : table.header.rows.back() + 1;
    if (!table.header.rows.empty()
        && exchange::isNumberingRow(grid, table.firstRow, table.header)) {
        table.numberingRow = table.firstRow;
        ++table.firstRow;
    }
    return table;
}

std::optional<ColumnTable> findColumnTable(const Grid& grid, const ReaderKit& kit,
                                           const LayoutMap& map, int fromRow)
{
    if (!map.headerRows.empty())
        return columnTableAt(grid, kit, map,
                             exchange::headerAt(grid, map.headerRows, &kit.headings));
    auto header = exchange::findHeader(grid, kit.headings, fromRow);
    if (!header) return std::nullopt;
    return columnTableAt(grid, kit, map, std::move(*header));
}

bool isTotalRow(const Grid& grid, int row)
{
    static const QStringList words{u"jumlah"_s, u"total"_s, u"sub total"_s, u"subtotal"_s,
                                   u"rata rata"_s, u"grand total"_s};
    const QString first = exchange::plainText(firstText(grid, row));
    return std::any_of(words.begin(), words.end(), [&](const QString& word) {
        return first == word || first.startsWith(word + u' ');
    });
}

const GridCell* cellOf(const Grid& grid, int row, const ColumnTable& table, const QString& field)
{
    const int column = table.column(field);
    return column == 0 ? nullptr : grid.at({row, column});
}

QString textOf(const Grid& grid, int row, const ColumnTable& table, const QString& field)
{
    const GridCell* cell = cellOf(grid, row, table, field);
    if (!cell) return {};
    const QString text = grid.raw(*cell).trimmed();
    return exchange::meansNothing(text) ? QString() : text;
}

PersonRows personRows(const Grid& grid, const ColumnTable& table)
{
    PersonRows found;
    const bool wantsNumber = needsNumber(grid, table);
    const std::size_t least = table.columns.size() <= 2 ? 1 : 2;
    QString section;
    for (int row = table.firstRow; row <= grid.lastRow(); ++row) {
        if (grid.row(row).empty() || isTotalRow(grid, row)
            || exchange::repeatsHeader(grid, row, table.header))
            continue;
        if (isSingleCell(grid, row) && least > 1) {
            section = sectionName(firstText(grid, row));
            continue;
        }
        const bool isNumbered = hasDigit(textOf(grid, row, table, u"number"_s));
        if (grid.row(row).size() < least || (wantsNumber && !isNumbered)) continue;
        if (!hasIdentity(grid, row, table)) continue;
        found.rows.push_back(row);
        found.sections.push_back(section);
    }
    return found;
}

void describe(const ColumnTable& table, exchange::TableLayout& layout)
{
    layout.headerRows = table.header.rows;
    layout.numberingRow = table.numberingRow;
    layout.columns = table.columns;
    for (ColumnMapping& mapping : layout.columns) {
        if (mapping.field != u"vendor_absent"_s) continue;
        mapping.field.reset();
        mapping.reason = u"vendor"_s;
    }
}

} // namespace tinjau::attendance
