// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/marked_sheet.h"

#include <algorithm>
#include <array>

namespace tinjau::exchange {

namespace {

constexpr std::string_view relationsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::optional<CellAddress> addressFrom(std::string_view text)
{
    return parseA1(QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())));
}

std::string referenceOf(int row, int column)
{
    return toA1(CellAddress{row, column}).toStdString();
}

std::string_view textOf(std::string_view part, const XmlTag& tag)
{
    return part.substr(tag.begin, tag.end - tag.begin);
}

/// The styles that a sheet gives to whole columns.
class ColumnStyles {
public:
    void add(std::string_view part, const XmlTag& tag)
    {
        const auto style = numberOf(part, tag, "style");
        const int first = numberOf(part, tag, "min").value_or(0);
        if (style && first > 0) m_spans.push_back({first, numberOf(part, tag, "max").value_or(first), *style});
    }
    int of(int column) const
    {
        for (const Span& span : m_spans)
            if (span.first <= column && column <= span.last) return span.style;
        return 0;
    }

private:
    struct Span {
        int first;
        int last;
        int style;
    };
    std::vector<Span> m_spans;
};

/// Walks once over a sheet part and notes the edits that mark cells.
class SheetMarking {
public:
    SheetMarking(std::string_view part, const CellsByRow& cells, MarkedStyles& styles)
        : m_part(part), m_cells(cells), m_styles(styles), m_nextRow(cells.begin())
    {
    }

    std::string run()
    {
        TagScan scan(m_part);
        while (const auto tag = scan.next()) {
            if (tag->opens("col")) m_columns.add(m_part, *tag);
            if (tag->opens("sheetData")) startData(*tag);
            if (!m_isInData) continue;
            if (tag->closes("sheetData")) {
                addRowsBefore(maxRow, tag->begin);
                m_isInData = false;
            }
            if (tag->opens("row")) startRow(*tag);
            if (tag->closes("row")) endRow(tag->begin);
            if (tag->opens("c")) startCell(*tag);
        }
        return m_edits.appliedTo(m_part);
    }

private:
    static constexpr int maxRow = 1'048'577;

    void startData(const XmlTag& tag)
    {
        m_prefix = tag.prefix();
        m_isInData = tag.kind == XmlTag::Kind::Start;
        if (m_isInData) return;
        m_edits.replace(tag.end - 2, tag.end, ">");
        addRowsBefore(maxRow, tag.end);
        m_edits.insert(tag.end, "</" + m_prefix + "sheetData>");
    }

    void startRow(const XmlTag& tag)
    {
        m_row = numberOf(m_part, tag, "r").value_or(m_row + 1);
        m_column = 0;
        m_wanted.clear();
        m_marksAll = m_isFirstMissing = false;
        m_rowStyle = numberOf(m_part, tag, "s");
        addRowsBefore(m_row, tag.begin);
        if (m_nextRow != m_cells.end() && m_nextRow->first == m_row) {
            m_wanted = m_nextRow->second;
            m_marksAll = m_isFirstMissing = m_wanted.erase(0) > 0;
            ++m_nextRow;
        }
        if (tag.kind == XmlTag::Kind::Start || (m_wanted.empty() && !m_marksAll)) return;
        m_edits.replace(tag.end - 2, tag.end, ">");
        endRow(tag.end);
        m_edits.insert(tag.end, "</" + std::string(tag.name) + '>');
    }

    void endRow(std::size_t at)
    {
        if (m_isFirstMissing && m_wanted.empty()) m_wanted.insert(1);
        addCellsBefore(maxRow, at);
        m_marksAll = m_isFirstMissing = false;
    }

    void startCell(const XmlTag& tag)
    {
        const auto reference = attributeOf(m_part, tag, "r");
        const auto address = reference ? addressFrom(*reference) : std::nullopt;
        m_column = address ? address->column : m_column + 1;
        addCellsBefore(m_column, tag.begin);
        m_isFirstMissing = false;
        const bool isWanted = m_wanted.erase(m_column) > 0;
        if (!isWanted && !m_marksAll) return;
        const int style = m_styles.markedLike(numberOf(m_part, tag, "s").value_or(0));
        m_edits.replace(tag.begin, tag.end, withAttribute(textOf(m_part, tag), "s", std::to_string(style)));
    }

    std::string newCell(int row, int column)
    {
        const int style = m_styles.markedLike(m_rowStyle.value_or(m_columns.of(column)));
        return '<' + m_prefix + "c r=\"" + referenceOf(row, column) + "\" s=\"" + std::to_string(style) + "\"/>";
    }

    void addCellsBefore(int column, std::size_t at)
    {
        while (!m_wanted.empty() && *m_wanted.begin() < column) {
            m_edits.insert(at, newCell(m_row, *m_wanted.begin()));
            m_wanted.erase(m_wanted.begin());
        }
    }

    void addRowsBefore(int row, std::size_t at)
    {
        for (; m_nextRow != m_cells.end() && m_nextRow->first < row; ++m_nextRow) {
            const auto own = std::exchange(m_rowStyle, std::nullopt);
            std::string made = '<' + m_prefix + "row r=\"" + std::to_string(m_nextRow->first) + "\">";
            for (const int column : m_nextRow->second) made += newCell(m_nextRow->first, std::max(column, 1));
            m_edits.insert(at, made + "</" + m_prefix + "row>");
            m_rowStyle = own;
        }
    }

    std::string_view m_part;
    const CellsByRow& m_cells;
    MarkedStyles& m_styles;
    TextEdits m_edits;
    ColumnStyles m_columns;
    CellsByRow::const_iterator m_nextRow;
    std::string m_prefix;
    bool m_isInData = false;
    int m_row = 0;
    int m_column = 0;
    std::set<int> m_wanted;  ///< columns of the present row that are still to come
    bool m_marksAll = false; ///< every cell of the present row
    bool m_isFirstMissing = false;
    std::optional<int> m_rowStyle;
};

} // namespace

MergedCells::MergedCells(std::string_view sheetPart)
{
    TagScan scan(sheetPart);
    while (const auto tag = scan.next()) {
        const auto reference = tag->opens("mergeCell") ? attributeOf(sheetPart, *tag, "ref") : std::nullopt;
        const std::size_t colon = reference ? reference->find(':') : std::string_view::npos;
        if (colon == std::string_view::npos) continue;
        const auto first = addressFrom(reference->substr(0, colon)), last = addressFrom(reference->substr(colon + 1));
        if (first && last) m_ranges.push_back({*first, *last});
    }
}

CellAddress MergedCells::shownAt(CellAddress cell) const
{
    const auto around = std::ranges::find_if(m_ranges, [&](const CellRange& range) { return range.contains(cell); });
    return around == m_ranges.end() ? cell : around->first;
}

std::string markedSheet(std::string_view sheetPart, const CellsByRow& cells, MarkedStyles& styles)
{
    return SheetMarking(sheetPart, cells, styles).run();
}

std::string withLegacyDrawing(std::string_view sheetPart, const std::string& relation)
{
    static constexpr std::array<std::string_view, 8> followers{"legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"};
    const auto prefix = prefixFor(sheetPart, relationsNamespace);
    std::string attribute = prefix ? *prefix + "id=\"" + relation + '"' : "xmlns:r=\"" + std::string(relationsNamespace) + "\" r:id=\"" + relation + '"';
    std::string sheetPrefix;
    std::size_t place = sheetPart.size();
    int depth = 0;
    TagScan scan(sheetPart);
    while (const auto tag = scan.next()) {
        if (depth == 0) sheetPrefix = tag->prefix();
        const bool isFollower = depth == 1 && tag->kind != XmlTag::Kind::End && std::ranges::find(followers, tag->local()) != followers.end();
        if (isFollower || (depth == 1 && tag->kind == XmlTag::Kind::End)) {
            place = tag->begin;
            break;
        }
        if (tag->kind == XmlTag::Kind::Start) ++depth;
        if (tag->kind == XmlTag::Kind::End) --depth;
    }
    return std::string(sheetPart).insert(place, '<' + sheetPrefix + "legacyDrawing " + attribute + "/>");
}

std::optional<std::string> legacyDrawingOf(std::string_view sheetPart)
{
    const std::string prefix = prefixFor(sheetPart, relationsNamespace).value_or("r:");
    TagScan scan(sheetPart);
    while (const auto tag = scan.next()) {
        if (!tag->opens("legacyDrawing")) continue;
        const auto id = attributeOf(sheetPart, *tag, prefix + "id");
        return id ? std::optional(std::string(*id)) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace tinjau::exchange
