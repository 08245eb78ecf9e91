// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/biff_sheet.h"

#include "core/exchange/text_encoding.h"

#include <cmath>

namespace tinjau::exchange {

namespace {

bool isCellRecord(std::uint16_t id)
{
    switch (id) {
    case biff::Formula:
    case biff::MulRk:
    case biff::RichString:
    case biff::LabelSst:
    case biff::Number:
    case biff::Label:
    case biff::BoolErr:
    case biff::Rk:
        return true;
    default:
        return false;
    }
}

/// How many cells a record holds: a MULRK has 6 bytes for each between its row and its last column.
std::size_t cellCount(const BiffRecord& record)
{
    if (record.id != biff::MulRk) return record.body.has(0, 6) ? 1 : 0;
    return record.body.size() >= 6 ? (record.body.size() - 6) / 6 : 0;
}

std::uint32_t keyOf(const BiffRecord& record, std::size_t index)
{
    const std::uint32_t column = record.body.u16(2) + static_cast<std::uint32_t>(index);
    return static_cast<std::uint32_t>(record.body.u16(0)) << 16 | (column & 0xFFFFu);
}

/// Steps over a sheet's own records; what is embedded in it (charts) is left out.
class SheetCursor {
public:
    SheetCursor(ByteView stream, std::size_t begin) : m_cursor(stream, begin) { m_cursor.next(); }

    std::optional<BiffRecord> next()
    {
        while (auto record = m_cursor.next()) {
            if (record->id == biff::Bof) ++m_depth;
            if (record->id == biff::Eof && m_depth-- == 0) {
                m_isEnded = true;
                return std::nullopt;
            }
            if (m_depth == 0 && record->id != biff::Eof) return record;
        }
        return std::nullopt;
    }
    bool isEnded() const { return m_isEnded && !m_cursor.isCut(); }
    const BiffCursor& behind() const { return m_cursor; }

private:
    BiffCursor m_cursor;
    int m_depth = 0;
    bool m_isEnded = false;
};

/// Reports now and then, and says whether to stop.
class Pace {
public:
    Pace(Progress& progress, std::size_t total) : m_progress(progress), m_total(total) {}
    bool isCancelled(std::size_t done)
    {
        if (++m_steps % 4096 != 0) return false;
        m_progress.report(static_cast<qint64>(done), static_cast<qint64>(m_total));
        return m_progress.isCancelled();
    }

private:
    Progress& m_progress;
    std::size_t m_total;
    unsigned m_steps = 0;
};

void noteHiddenColumns(ByteView body, std::vector<bool>& hidden)
{
    if (!(body.u16(8) & 1)) return;
    const std::size_t last = std::min<std::size_t>(body.u16(2), hidden.size() - 1);
    for (std::size_t column = body.u16(0); column <= last; ++column) hidden[column] = true;
}

void noteMerged(ByteView body, std::vector<CellRange>& merged)
{
    const std::size_t count = body.u16(0);
    for (std::size_t i = 0; i < count && body.has(2 + 8 * i, 8); ++i) {
        const std::size_t at = 2 + 8 * i;
        const CellRange range{{body.u16(at) + 1, body.u16(at + 4) + 1},
                              {body.u16(at + 2) + 1, body.u16(at + 6) + 1}};
        if (range.contains(range.last) && range.first != range.last) merged.push_back(range);
    }
}

} // namespace

BiffSheet::BiffSheet(const BiffGlobals& globals, ByteView stream, std::size_t begin)
    : m_globals(globals), m_stream(stream), m_begin(begin)
{
}

Result<SheetFacts> BiffSheet::read(CellVisitor& visitor, Progress& progress)
{
    if (BiffCursor(m_stream, m_begin).peek() != biff::Bof) return failure(ErrorCode::FileDamaged);
    auto facts = survey(progress);
    if (!facts) return facts;
    if (!m_isOrdered) {
        collectPlaces();
        if (!emitPlaces(visitor, progress)) return failure(ErrorCode::Cancelled);
        return facts;
    }
    Pace pace(progress, m_stream.size());
    SheetCursor cursor(m_stream, m_begin);
    while (const auto record = cursor.next()) {
        if (pace.isCancelled(record->at)) return failure(ErrorCode::Cancelled);
        if (!isCellRecord(record->id)) continue;
        if (!emitRecord(*record, cursor.behind(), visitor)) break;
    }
    return facts;
}

Result<SheetFacts> BiffSheet::survey(Progress& progress)
{
    constexpr std::uint16_t rowIsHidden = 0x20;
    SheetFacts facts;
    std::vector<bool> hiddenColumns(256, false);
    Pace pace(progress, m_stream.size());
    SheetCursor cursor(m_stream, m_begin);
    while (const auto record = cursor.next()) {
        if (pace.isCancelled(record->at)) return failure(ErrorCode::Cancelled);
        const ByteView body = record->body;
        if (isCellRecord(record->id)) {
            noteCells(*record);
        } else if (record->id == biff::Row && (body.u16(12) & rowIsHidden)) {
            facts.hiddenRows.push_back(body.u16(0) + 1);
        } else if (record->id == biff::ColInfo) {
            noteHiddenColumns(body, hiddenColumns);
        } else if (record->id == biff::MergedCells) {
            noteMerged(body, facts.merged);
        }
    }
    m_isIncomplete = !cursor.isEnded();
    std::sort(facts.hiddenRows.begin(), facts.hiddenRows.end());
    facts.hiddenRows.erase(std::unique(facts.hiddenRows.begin(), facts.hiddenRows.end()),
                           facts.hiddenRows.end());
    for (std::size_t column = 0; column < hiddenColumns.size(); ++column) {
        if (hiddenColumns[column]) facts.hiddenColumns.push_back(static_cast<int>(column) + 1);
    }
    return facts;
}

void BiffSheet::noteCells(const BiffRecord& record)
{
    const std::size_t count = cellCount(record);
    if (count == 0) return;
    const std::uint64_t first = keyOf(record, 0);
    m_isOrdered = m_isOrdered && first >= m_lastKey && record.body.u16(2) + count <= 0x10000;
    m_lastKey = first + count;
}

void BiffSheet::collectPlaces()
{
    SheetCursor cursor(m_stream, m_begin);
    while (const auto record = cursor.next()) {
        if (!isCellRecord(record->id)) continue;
        const std::size_t count = cellCount(*record);
        for (std::size_t i = 0; i < count; ++i) m_places.push_back({keyOf(*record, i), record->at});
    }
    std::stable_sort(m_places.begin(), m_places.end(),
                     [](const Place& a, const Place& b) { return a.key < b.key; });
}

bool BiffSheet::emitPlaces(CellVisitor& visitor, Progress& progress)
{
    Pace pace(progress, m_places.size());
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (pace.isCancelled(i)) return false;
        const Place& place = m_places[i];
        // Of two records for one cell the later one counts, as in Excel.
        if (i + 1 < m_places.size() && m_places[i + 1].key == place.key) continue;
        BiffCursor cursor(m_stream, place.at);
        const auto record = cursor.next();
        const std::size_t index = (place.key - keyOf(*record, 0)) & 0xFFFFu;
        if (!emitCell(*record, index, cursor, visitor)) break;
    }
    return true;
}

bool BiffSheet::emitRecord(const BiffRecord& record, const BiffCursor& behind, CellVisitor& visitor)
{
    const std::size_t count = cellCount(record);
    for (std::size_t i = 0; i < count; ++i) {
        if (!emitCell(record, i, behind, visitor)) return false;
    }
    return true;
}

bool BiffSheet::emitCell(const BiffRecord& record, std::size_t index, const BiffCursor& behind,
                         CellVisitor& visitor)
{
    const ByteView body = record.body;
    const std::uint32_t key = keyOf(record, index);
    m_cell = {};
    m_cell.at = {static_cast<int>(key >> 16) + 1, static_cast<int>(key & 0xFFFFu) + 1};
    switch (record.id) {
    case biff::Number:
        return emitNumber(body.u16(4), body.f64(6), visitor);
    case biff::Rk:
        return emitNumber(body.u16(4), rkNumber(body.u32(6)), visitor);
    case biff::MulRk:
        return emitNumber(body.u16(4 + 6 * index), rkNumber(body.u32(6 + 6 * index)), visitor);
    case biff::BoolErr:
        return emitBoolOrError(body.u8(7) != 0, body.u8(6), visitor);
    case biff::Formula:
        return emitFormula(record, behind, visitor);
    case biff::LabelSst:
        if (body.u32(6) < m_globals.strings.size()) {
            return emitText(m_globals.strings.at(body.u32(6)), visitor);
        }
        m_isIncomplete = true;
        return true;
    default:
        return emitText(labelText(body, 6, behind), visitor);
    }
}

std::string_view BiffSheet::labelText(ByteView body, std::size_t at, BiffCursor behind)
{
    if (!m_globals.isBiff8) {
        const std::string_view bytes = body.sub(at + 2, body.u16(at)).bytes();
        m_text = TextDecoder(TextEncoding::Windows1252).decode(bytes, true);
        return m_text;
    }
    std::u16string text;
    BiffContinued from({0, 0, body.sub(at)}, behind);
    m_isIncomplete = !readBiff8String(from, text) || m_isIncomplete;
    m_text.clear();
    appendText(text, m_text);
    return m_text;
}

bool BiffSheet::emitFormula(const BiffRecord& record, BiffCursor behind, CellVisitor& visitor)
{
    const ByteView result = record.body.sub(6, 8);
    m_cell.isFormula = true;
    if (result.u16(6) != 0xFFFF) return emitNumber(record.body.u16(4), result.f64(0), visitor);
    switch (result.u8(0)) {
    case 1:
        return emitBoolOrError(false, result.u8(2), visitor);
    case 2:
        return emitBoolOrError(true, result.u8(2), visitor);
    case 3:
        return true; // an empty text
    default:
        break;
    }
    // The text follows in a record of its own, maybe behind the formula's shared or array part.
    while (const auto after = behind.next()) {
        if (after->id == biff::String) return emitText(labelText(after->body, 0, behind), visitor);
        const bool belongsToFormula = after->id == biff::SharedFormula || after->id == biff::Array
                                      || after->id == biff::Table || after->id == biff::Continue;
        if (!belongsToFormula) break;
    }
    return true;
}

bool BiffSheet::emitNumber(std::uint16_t style, double stored, CellVisitor& visitor)
{
    if (!std::isfinite(stored)) return emitBoolOrError(true, 0x24, visitor);
    const NumberFormat& format = m_globals.formats[style < m_globals.formats.size() ? style : 0];
    const TypedNumber typed = typedNumber(stored, format, m_globals.dateSystem);
    m_cell.type = typed.type;
    m_cell.number = typed.number;
    m_cell.format = &format;
    return visitor.visit(m_cell);
}

bool BiffSheet::emitText(std::string_view text, CellVisitor& visitor)
{
    if (text.empty()) return true;
    m_cell.type = CellType::Text;
    m_cell.text = text;
    return visitor.visit(m_cell);
}

bool BiffSheet::emitBoolOrError(bool isError, std::uint8_t value, CellVisitor& visitor)
{
    m_cell.type = isError ? CellType::Error : CellType::Boolean;
    m_cell.text = isError ? biffErrorText(value) : value != 0 ? "true" : "false";
    return visitor.visit(m_cell);
}

} // namespace tinjau::exchange
