// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/biff_globals.h"

#include "core/exchange/text_encoding.h"

#include <map>

namespace tinjau::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Collects the records between the first BOF and its EOF.
class GlobalsReader {
public:
    explicit GlobalsReader(ByteView stream) : m_stream(stream), m_cursor(stream, 0) {}

    Result<BiffGlobals> read();

private:
    Result<void> readBegin();
    void readRecord(const BiffRecord& record);
    void readSheet(ByteView body);
    void readFormat(const BiffRecord& record);
    void readStrings(const BiffRecord& record);
    void resolveFormats();
    void separateSheets();

    ByteView m_stream;
    BiffCursor m_cursor;
    BiffGlobals m_globals;
    std::map<int, NumberFormat> m_ownFormats;
    std::vector<int> m_formatOfStyle;
};

/// BIFF8: characters of one or two bytes, as the flag says. Before: bytes of Windows-1252.
QString shortText(ByteView body, std::size_t count, bool isBiff8)
{
    if (!isBiff8) {
        const std::string_view bytes = body.sub(0, count).bytes();
        return QString::fromStdString(TextDecoder(TextEncoding::Windows1252).decode(bytes, true));
    }
    QString text;
    const bool isWide = body.u8(0) & 1;
    for (std::size_t i = 0; i < count && body.has(1 + (isWide ? 2 * i + 1 : i), 1); ++i) {
        text += QChar(isWide ? body.u16(1 + 2 * i) : body.u8(1 + i));
    }
    return text;
}

Result<void> GlobalsReader::readBegin()
{
    const auto begin = m_cursor.next();
    if (!begin) return failure(ErrorCode::FileDamaged, {u"Workbook"_s}, {}, u"empty stream"_s);
    switch (begin->id) {
    case biff::Bof:
        break;
    case 0x0009:
        return failure(ErrorCode::FileUnsupported, {u"Excel 2 (BIFF2)"_s});
    case 0x0209:
        return failure(ErrorCode::FileUnsupported, {u"Excel 3 (BIFF3)"_s});
    case 0x0409:
        return failure(ErrorCode::FileUnsupported, {u"Excel 4 (BIFF4)"_s});
    default:
        return failure(ErrorCode::FileDamaged, {u"Workbook"_s}, {}, u"no BOF record"_s);
    }
    m_globals.isBiff8 = begin->body.u16(0) != 0x0500;
    if (begin->body.u16(2) == 0x0005) return {};
    // A lone sheet without a workbook around it: some machines write that.
    m_globals.sheets.push_back({});
    m_globals.extents.push_back({});
    return {};
}

Result<BiffGlobals> GlobalsReader::read()
{
    if (auto begun = readBegin(); !begun) return failure(begun.error());
    bool isEnded = false;
    while (const auto record = m_cursor.next()) {
        if (record->id == biff::Eof) {
            isEnded = true;
            break;
        }
        if (record->id == biff::FilePass) return failure(ErrorCode::FileProtected);
        readRecord(*record);
    }
    m_globals.isCut = !isEnded || m_cursor.isCut();
    if (m_globals.sheets.empty()) {
        return failure(ErrorCode::FileDamaged, {u"Workbook"_s}, {}, u"no sheet is listed"_s);
    }
    resolveFormats();
    separateSheets();
    return std::move(m_globals);
}

void GlobalsReader::readRecord(const BiffRecord& record)
{
    switch (record.id) {
    case biff::DateMode:
        if (record.body.u16(0) == 1) m_globals.dateSystem = DateSystem::From1904;
        break;
    case biff::BoundSheet:
        readSheet(record.body);
        break;
    case biff::Format:
        readFormat(record);
        break;
    case biff::Xf:
        m_formatOfStyle.push_back(record.body.u16(2));
        break;
    case biff::Sst:
        readStrings(record);
        break;
    default:
        break;
    }
}

void GlobalsReader::readSheet(ByteView body)
{
    constexpr std::uint8_t chartSheet = 2, basicModule = 6;
    const std::uint8_t type = body.u8(5);
    if (type == basicModule) return;
    SheetHead head;
    head.name = shortText(body.sub(7), body.u8(6), m_globals.isBiff8);
    head.kind = type == chartSheet ? SheetKind::Chart : SheetKind::Cells;
    head.isHidden = (body.u8(4) & 3) != 0;
    m_globals.sheets.push_back(std::move(head));
    m_globals.extents.push_back({body.u32(0), 0});
}

void GlobalsReader::readFormat(const BiffRecord& record)
{
    const int id = record.body.u16(0);
    const ByteView text = record.body.sub(m_globals.isBiff8 ? 4 : 3);
    const std::size_t count = m_globals.isBiff8 ? record.body.u16(2) : record.body.u8(2);
    m_ownFormats[id] = numberFormatFromCode(shortText(text, count, m_globals.isBiff8));
}

void GlobalsReader::readStrings(const BiffRecord& record)
{
    BiffContinued from(record, m_cursor);
    // The two counts at the start are wrong in some files; the bytes themselves are the truth.
    from.skip(8);
    std::u16string text;
    while (!from.isAtEnd()) {
        text.clear();
        const bool isWhole = readBiff8String(from, text);
        m_globals.strings.add(text);
        if (!isWhole) break;
    }
}

void GlobalsReader::resolveFormats()
{
    for (const int id : m_formatOfStyle) {
        const auto own = m_ownFormats.find(id);
        m_globals.formats.push_back(own != m_ownFormats.end() ? own->second
                                                              : builtInNumberFormat(id));
    }
    // A cell whose style is missing still needs a format.
    if (m_globals.formats.empty()) m_globals.formats.push_back({});
}

void GlobalsReader::separateSheets()
{
    std::vector<BiffGlobals::Extent*> byPlace;
    for (auto& extent : m_globals.extents) byPlace.push_back(&extent);
    std::stable_sort(byPlace.begin(), byPlace.end(),
                     [](const auto* a, const auto* b) { return a->begin < b->begin; });
    for (std::size_t i = 0; i < byPlace.size(); ++i) {
        byPlace[i]->end = i + 1 < byPlace.size() ? byPlace[i + 1]->begin : m_stream.size();
    }
}

} // namespace

Result<BiffGlobals> BiffGlobals::read(ByteView stream)
{
    return GlobalsReader(stream).read();
}

} // namespace tinjau::exchange
