// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/layout_readers.h"
#include "core/attendance/matrix_header.h"
#include "core/attendance/moment_cells.h"

#include "core/exchange/cell_values.h"
#include "core/exchange/text_match.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace tinjau::attendance {

using namespace Qt::StringLiterals;
using exchange::CellAddress;
using exchange::Grid;
using exchange::GridCell;

namespace {

/// What offices call the shifts, and the days between them. Other codes of a roster are kept as they are:
/// the schedule of the unit says what they mean.
QString rosterWord(const QString& text)
{
    static const QHash<QString, QString> words{
        {u"PAGI"_s, u"P"_s},   {u"SIANG"_s, u"S"_s},        {u"SORE"_s, u"S"_s},       {u"MALAM"_s, u"M"_s},
        {u"L"_s, u"OFF"_s},    {u"LIBUR"_s, u"OFF"_s},      {u"O"_s, u"OFF"_s},        {u"LEPAS"_s, u"LP"_s},
        {u"LM"_s, u"LP"_s},    {u"LEPAS PIKET"_s, u"LP"_s}, {u"LEPAS MALAM"_s, u"LP"_s}, {u"LD"_s, u"LP"_s}};
    const QString plain = text.simplified().toUpper();
    return words.value(plain, plain);
}

/// "P", "M2", "P24", "P/S": short, and beginning with a letter.
bool mayBeShift(const QString& text)
{
    static const QRegularExpression code(u"^[A-Z][A-Z0-9/+]{0,4}$"_s);
    return code.match(rosterWord(text)).hasMatch();
}

/// What the cells under the days say, taken together.
struct Content {
    int filled = 0;
    int shifts = 0;   ///< P, S, M and what begins so, OFF, LP
    int telling = 0;  ///< of these, codes that no list of presence has: P, M
    int presence = 0; ///< H, ticks, TK, times: a recap of what was, not a plan
    std::set<QString> kinds = {};

    bool isPlan() const { return filled > 0 && presence * 20 <= filled && shifts * 10 >= filled * 8; }
};

void look(const QString& text, const ReaderKit& kit, Content& content)
{
    static const std::set<QString> usual{u"P"_s, u"S"_s, u"M"_s, u"OFF"_s, u"LP"_s, u"P1"_s, u"P2"_s, u"S1"_s, u"S2"_s, u"M1"_s, u"M2"_s, u"PS"_s, u"SM"_s, u"P24"_s};
    ++content.filled;
    const QString word = rosterWord(text);
    const auto listed = kit.codes.read(text);
    const bool saysPresence = listed && (listed->code == u"H"_s || listed->code == u"TK"_s);
    if (saysPresence || !readClocks(text).seconds.empty()) ++content.presence;
    if (!usual.contains(word)) return;
    ++content.shifts;
    content.kinds.insert(word);
    if (!listed) ++content.telling;
}

Content contentOf(const Grid& grid, const std::vector<int>& rows, const std::map<int, QDate>& dates, const ReaderKit& kit)
{
    Content content;
    for (const int row : rows)
        for (const auto& [column, day] : dates) {
            const QString text = grid.raw(CellAddress{row, column}).trimmed();
            if (!exchange::meansNothing(text)) look(text, kit, content);
        }
    return content;
}

/// "Jadwal Dinas Perawat", "Daftar Jaga", "Roster Shift", in the sheet, its name or that of the file.
bool isCalledRoster(const Grid& grid, int headerRow, const ReadOptions& options)
{
    static const QRegularExpression words(u"\\b(?:jadwal|roster|daftar jaga|daftar dinas|sif|shift|piket)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QStringList texts(grid.head().leadingLines.begin(), grid.head().leadingLines.end());
    texts << grid.head().name.value_or(QString()) << QString(options.fileName).replace(u'_', u' ');
    for (int row = 1; row < headerRow; ++row)
        for (const GridCell& cell : grid.row(row)) texts << grid.raw(cell);
    return std::ranges::any_of(texts, [&](const QString& text) { return words.match(text).hasMatch(); });
}

/// Surer than a recap of codes where the content is a plan and either the sheet or its codes say so.
int confidenceOf(const Content& content, bool isCalled)
{
    if (!content.isPlan() || content.kinds.size() < 2) return 40;
    const bool tells = content.telling * 5 >= content.filled;
    return isCalled && tells ? 98 : isCalled || (tells && content.kinds.size() >= 3) ? 97 : 60;
}

void takeRow(const Grid& grid, int row, const std::map<int, QDate>& dates, int person, Collector& collector)
{
    for (const auto& [column, day] : dates) {
        const CellAddress at{row, column};
        const QString text = grid.raw(at).trimmed();
        if (exchange::meansNothing(text)) continue;
        if (mayBeShift(text)) collector.status(person, day, text, {rosterWord(text), false}, at);
        else collector.problem(u"KODE_TIDAK_DIKENAL"_s, at, text);
    }
}

} // namespace

std::optional<SheetReading> readShiftRoster(const Grid& grid, const ReaderKit& kit, const ReadOptions& options)
{
    const auto header = findMatrixHeader(grid, kit);
    if (!header || header->dayRow == 0) return std::nullopt;
    const ColumnTable table = columnTableAt(grid, kit, options.map, exchange::headerAt(grid, header->rows));
    if (!table.has(u"name"_s) && !table.has(u"nip"_s)) return std::nullopt;
    const std::vector<int> rows = personRows(grid, table).rows;
    const DateRange anyMonth = monthOf(QDate(2001, 1, 1));
    const Content content = contentOf(grid, rows, datesOf(*header, anyMonth), kit);
    if (content.shifts == 0) return std::nullopt;

    Collector collector(grid, kit);
    SheetReading& reading = collector.reading();
    exchange::TableLayout& layout = reading.layout;
    describe(table, layout);
    markDays(*header, layout);
    layout.kind = u"schedule"_s;
    layout.layout = u"shift_roster"_s;
    layout.reason = u"shift-codes"_s;
    layout.confidence = confidenceOf(content, isCalledRoster(grid, header->rows.front(), options));
    layout.dataRowCount = static_cast<int>(rows.size());
    if (!rows.empty()) layout.dataRows = exchange::RowSpan{rows.front(), rows.back()};
    if (!header->dates.empty()) layout.period = DateRange{header->dates.begin()->second, header->dates.rbegin()->second};
    else layout.period = matrixPeriod(grid, header->rows.front(), options);
    if (!layout.period) reading.decisions.push_back({u"PERIOD"_s, {layout.sheet, 0, 0}, {}, {}, {}, true});
    reading.columnIsRounded = nipsAreRounded(grid, table);
    const std::map<int, QDate> dates = layout.period ? datesOf(*header, *layout.period) : std::map<int, QDate>();
    for (const int row : rows) {
        organisation::SheetPerson person = readPerson(grid, row, table, collector);
        const bool isNamedOnly = person.pin.isEmpty() && person.nip.isEmpty();
        const int index = isNamedOnly ? collector.addPerson(std::move(person)) : collector.person(std::move(person));
        takeRow(grid, row, dates, index, collector);
        collector.count(collector.rowHasProblem() ? RowFate::Problem : RowFate::Fresh);
    }
    return collector.finish();
}

} // namespace tinjau::attendance
