// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/table_layout.h"

#include "core/print/table_grid.h"
#include "core/print/units.h"

#include <numeric>

namespace tinjau::print {

namespace {

constexpr double cellLineHeight = 1.0;
constexpr double captionSize = 10.5;
constexpr double noteSize = 9;
constexpr double ruleThickness = 0.5; ///< in points
constexpr qreal tooLittle = 1;        ///< rounding slack in units

enum class Group { Head, Body, Totals };

/// A cell with its text in lines.
struct SetCell {
    PlacedCell place;
    TextBlock text;
    qreal x = 0;
    qreal width = 0;
    Align align = Align::Left;
};

struct SetRow {
    std::vector<SetCell> cells;
    qreal height = 0;
    bool joinsNext = false; ///< a cell reaches into the next row
    bool keepsNext = false;
};

class TableLayout {
public:
    TableLayout(Flow& flow, const Table& table, const Room& room, Measurer& measurer)
        : m_flow(flow), m_table(table), m_room(room), m_measurer(measurer),
          m_widths(columnWidths(table.columns, room.width * std::clamp(table.width, 0.05, 1.0))),
          m_tableWidth(std::accumulate(m_widths.begin(), m_widths.end(), 0.0)),
          m_left((room.width - m_tableWidth) / 2), m_padding(table.padding * perMm),
          m_sidePadding(table.sidePadding ? *table.sidePadding * perMm : 1.5 * m_padding)
    {
    }

    void run()
    {
        if (m_table.columns.empty()) return;
        m_flow.addSpace(m_table.spaceBefore * perMm);
        const std::size_t first = m_flow.strips.size();
        addCaption();
        addHead();
        addRows(m_table.body, Group::Body);
        const std::size_t totals = m_flow.strips.size();
        addRows(m_table.totals, Group::Totals);
        keepTotals(totals);
        addNotes(first);
        if (m_table.keepTogether) keepWhole(first);
        m_flow.addSpace(m_table.spaceAfter * perMm);
    }

private:
    void addCaption()
    {
        if (m_table.caption.isEmpty()) return;
        const TextStyle style{m_room.typeface, captionSize, true, 1.0};
        for (const TextLine& line : breakLines(m_measurer, m_table.caption, style, m_room.width)) {
            Strip strip{.height = line.height, .keep = Keep::Never};
            placeLine(strip.items, line, {0, 0}, m_room.width, Align::Center);
            m_captionHeight += line.height;
            m_flow.add(std::move(strip));
        }
        const qreal gap = 1.2 * perMm;
        m_captionHeight += gap;
        m_flow.addSpace(gap);
    }

    void addHead()
    {
        if (m_table.head.empty()) return;
        std::vector<Strip> head;
        const std::vector<SetRow> rows = setRows(m_table.head, Group::Head);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            Strip strip = rowStrip(rows, i, Group::Head);
            strip.keep = Keep::Never;
            strip.isHead = true;
            m_headHeight += strip.height;
            head.push_back(std::move(strip));
        }
        m_head = static_cast<int>(m_flow.heads.size());
        for (const Strip& strip : head) m_flow.add(strip);
        m_flow.heads.push_back(std::move(head));
    }

    void addRows(const std::vector<Row>& source, Group group)
    {
        // Rows are set in portions that no cell joins, so that a long table is not held twice.
        constexpr std::size_t portion = 256;
        std::vector<Row> part;
        for (std::size_t from = 0; from < source.size();) {
            std::size_t to = std::min(source.size(), from + portion);
            while (to < source.size() && reachesOver(source, from, to)) ++to;
            part.assign(source.begin() + static_cast<std::ptrdiff_t>(from),
                        source.begin() + static_cast<std::ptrdiff_t>(to));
            addPortion(part, group);
            from = to;
        }
    }

    static bool reachesOver(const std::vector<Row>& rows, std::size_t from, std::size_t to)
    {
        for (std::size_t i = from; i < to; ++i)
            for (const Cell& cell : rows[i].cells)
                if (cell.rowSpan > 1 && i + static_cast<std::size_t>(cell.rowSpan) > to) return true;
        return false;
    }

    void addPortion(const std::vector<Row>& source, Group group)
    {
        std::vector<SetRow> rows = setRows(source, group);
        if (hasGroupHigherThanPage(rows)) {
            const std::vector<Row> parted = withoutRowSpans(source);
            rows = setRows(parted, group);
            addStrips(rows, group);
            return;
        }
        addStrips(rows, group);
    }

    void addStrips(const std::vector<SetRow>& rows, Group group)
    {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i].height > pageRoom() && !rows[i].joinsNext) {
                addParts(rows[i]);
                continue;
            }
            Strip strip = rowStrip(rows, i, group);
            strip.table = m_head;
            if (rows[i].keepsNext) strip.keep = Keep::Strong;
            if (rows[i].joinsNext) strip.keep = Keep::Never;
            m_flow.add(std::move(strip));
        }
    }

    /// What caption and head leave of a page.
    qreal pageRoom() const
    {
        return m_room.height - m_headHeight - m_captionHeight - tooLittle;
    }

    bool hasGroupHigherThanPage(const std::vector<SetRow>& rows) const
    {
        qreal height = 0;
        for (const SetRow& row : rows) {
            height += row.height;
            if (height > pageRoom() && (row.joinsNext || height > row.height)) return true;
            if (!row.joinsNext) height = 0;
        }
        return false;
    }

    /// The text of a joined cell stays in its first row; the rows below get empty cells.
    std::vector<Row> withoutRowSpans(const std::vector<Row>& source) const
    {
        const int columns = static_cast<int>(m_table.columns.size());
        std::vector<std::vector<std::pair<int, Cell>>> cells(source.size());
        for (const auto& row : placeCells(source, columns)) {
            for (const PlacedCell& place : row) {
                Cell cell = place.cell ? *place.cell : Cell();
                cell.rowSpan = 1;
                cell.columnSpan = place.columns;
                for (int i = 0; i < place.rows; ++i) {
                    cells[static_cast<std::size_t>(place.row + i)].emplace_back(place.column, cell);
                    cell.text = RichText();
                }
            }
        }
        std::vector<Row> parted = source;
        for (std::size_t i = 0; i < source.size(); ++i) {
            std::sort(cells[i].begin(), cells[i].end(),
                      [](const auto& a, const auto& b) { return a.first < b.first; });
            parted[i].cells.clear();
            for (auto& [column, cell] : cells[i]) parted[i].cells.push_back(std::move(cell));
        }
        return parted;
    }

    std::vector<SetRow> setRows(const std::vector<Row>& source, Group group)
    {
        const auto placed = placeCells(source, static_cast<int>(m_table.columns.size()));
        std::vector<SetRow> rows(source.size());
        for (std::size_t i = 0; i < source.size(); ++i) {
            rows[i].height = source[i].minHeight * perMm;
            rows[i].keepsNext = source[i].keepWithNext;
            rows[i].cells.reserve(placed[i].size());
            for (const PlacedCell& place : placed[i])
                rows[i].cells.push_back(setCell(place, source[i], group));
        }
        growRows(rows);
        return rows;
    }

    SetCell setCell(const PlacedCell& place, const Row& row, Group group)
    {
        static const Cell empty;
        const Cell& cell = place.cell ? *place.cell : empty;
        SetCell set{place, {}, columnLeft(place.column), 0, alignOf(cell, place, group)};
        set.width = columnLeft(place.column + place.columns) - set.x;
        const bool bold = group != Group::Body || row.bold || cell.bold;
        const TextStyle style{m_room.typeface, m_table.size, bold, cellLineHeight};
        set.text = layOutText(m_measurer, cell.text, style,
                              std::max(set.width - 2 * m_sidePadding, m_sidePadding));
        return set;
    }

    Align alignOf(const Cell& cell, const PlacedCell& place, Group group) const
    {
        if (cell.align) return *cell.align;
        if (group == Group::Head) return Align::Center;
        if (place.columns > 1 && group == Group::Totals) return Align::Left;
        return m_table.columns[static_cast<std::size_t>(place.column)].align;
    }

    qreal columnLeft(int column) const
    {
        return std::accumulate(m_widths.begin(), m_widths.begin() + column, m_left);
    }

    /// Rows are as high as their highest cell; a joined cell that needs more widens its last row.
    void growRows(std::vector<SetRow>& rows) const
    {
        const auto needed = [this](const SetCell& cell) { return cell.text.height + 2 * m_padding; };
        for (SetRow& row : rows)
            for (const SetCell& cell : row.cells)
                if (cell.place.rows == 1) row.height = std::max(row.height, needed(cell));
        for (SetRow& row : rows) {
            for (const SetCell& cell : row.cells) {
                if (cell.place.rows == 1) continue;
                const qreal missing = needed(cell) - heightOf(rows, cell.place);
                const auto last = static_cast<std::size_t>(cell.place.row + cell.place.rows - 1);
                if (missing > 0) rows[last].height += missing;
                for (auto i = static_cast<std::size_t>(cell.place.row); i < last; ++i)
                    rows[i].joinsNext = true;
            }
        }
    }

    static qreal heightOf(const std::vector<SetRow>& rows, const PlacedCell& place)
    {
        qreal height = 0;
        for (int i = 0; i < place.rows; ++i)
            height += rows[static_cast<std::size_t>(place.row + i)].height;
        return height;
    }

    Strip rowStrip(const std::vector<SetRow>& rows, std::size_t index, Group group) const
    {
        const SetRow& row = rows[index];
        Strip strip{.height = row.height};
        strip.items.reserve(row.cells.size() * 2);
        for (const SetCell& cell : row.cells)
            addBox(strip.items, cell, heightOf(rows, cell.place));
        for (const SetCell& cell : row.cells) {
            const qreal height = heightOf(rows, cell.place);
            placeText(strip.items, cell.text, {cell.x + m_sidePadding, textTop(cell, height, group)},
                      cell.width - 2 * m_sidePadding, cell.align);
        }
        return strip;
    }

    qreal textTop(const SetCell& cell, qreal height, Group group) const
    {
        const auto to = group == Group::Head ? VerticalAlign::Middle : m_table.verticalAlign;
        if (to == VerticalAlign::Top) return m_padding;
        if (to == VerticalAlign::Bottom) return height - m_padding - cell.text.height;
        return (height - cell.text.height) / 2;
    }

    void addBox(std::vector<Item>& items, const SetCell& cell, qreal height) const
    {
        BoxItem box{QRectF(cell.x, 0, cell.width, height)};
        if (m_table.rules == TableRules::All) box.border = ruleThickness * perPoint;
        if (cell.place.cell && cell.place.cell->shade > 0)
            box.grey = qRound(255 * (1 - std::min(cell.place.cell->shade, 1.0)));
        if (box.border > 0 || box.grey) items.push_back(box);
    }

    /// A row higher than a page is cut between lines, into parts that look like rows.
    void addParts(const SetRow& row)
    {
        std::vector<std::size_t> next(row.cells.size(), 0);
        bool more = true;
        while (more) {
            more = false;
            Strip strip;
            std::vector<TextBlock> parts(row.cells.size());
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                const auto& lines = row.cells[i].text.lines;
                while (next[i] < lines.size() && fits(parts[i], lines[next[i]])) {
                    parts[i].height += lines[next[i]].height;
                    parts[i].lines.push_back(lines[next[i]++]);
                }
                more = more || next[i] < lines.size();
                strip.height = std::max(strip.height, parts[i].height + 2 * m_padding);
            }
            for (const SetCell& cell : row.cells) addBox(strip.items, cell, strip.height);
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                const SetCell& cell = row.cells[i];
                placeText(strip.items, parts[i], {cell.x + m_sidePadding, m_padding},
                          cell.width - 2 * m_sidePadding, cell.align);
            }
            strip.table = m_head;
            m_flow.add(std::move(strip));
        }
    }

    bool fits(const TextBlock& part, const TextLine& line) const
    {
        return part.lines.empty() || part.height + line.height + 2 * m_padding <= pageRoom();
    }

    /// Totals stay together and with the last two rows of the body.
    void keepTotals(std::size_t firstTotal)
    {
        auto& strips = m_flow.strips;
        if (firstTotal == strips.size()) return;
        const auto rows = std::min<std::size_t>(2, m_table.body.size());
        for (std::size_t i = firstTotal - std::min(rows, firstTotal); i + 1 < strips.size(); ++i)
            strips[i].keep = std::max(strips[i].keep, Keep::Strong);
    }

    void addNotes(std::size_t firstStrip)
    {
        const double size = std::min(noteSize, m_table.size);
        const TextStyle style{m_room.typeface, size, false, 1.05};
        if (!m_table.notes.empty()) m_flow.addSpace(0.8 * perMm);
        for (const RichText& note : m_table.notes) {
            for (const TextLine& line : breakLines(m_measurer, note, style, m_tableWidth)) {
                auto& strips = m_flow.strips;
                if (strips.size() > firstStrip)
                    strips.back().keep = std::max(strips.back().keep, Keep::Strong);
                Strip strip{.height = line.height};
                placeLine(strip.items, line, {m_left, 0}, m_tableWidth, Align::Left);
                m_flow.add(std::move(strip));
            }
        }
    }

    void keepWhole(std::size_t first)
    {
        for (std::size_t i = first; i + 1 < m_flow.strips.size(); ++i)
            m_flow.strips[i].keep = std::max(m_flow.strips[i].keep, Keep::Weak);
    }

    Flow& m_flow;
    const Table& m_table;
    const Room& m_room;
    Measurer& m_measurer;
    std::vector<qreal> m_widths;
    qreal m_tableWidth;
    qreal m_left;
    qreal m_padding;
    qreal m_sidePadding;
    qreal m_captionHeight = 0;
    qreal m_headHeight = 0;
    int m_head = -1;
};

} // namespace

std::vector<qreal> columnWidths(const std::vector<Column>& columns, qreal width)
{
    qreal fixed = 0;
    double shares = 0;
    for (const Column& column : columns) (column.isShare ? shares : fixed) += column.width;
    fixed *= perMm;
    const qreal rest = std::max(width - fixed, 0.15 * width);
    // Fixed columns wider than the table are squeezed: a paper with narrow columns is still a paper.
    const qreal room = shares > 0 ? width - rest : width;
    const qreal squeeze = std::min(1.0, room / std::max(fixed, 1.0));
    std::vector<qreal> widths;
    for (const Column& column : columns)
        widths.push_back(column.isShare ? rest * column.width / shares
                                        : column.width * perMm * squeeze);
    return widths;
}

void layOutTable(Flow& flow, const Table& table, const Room& room, Measurer& measurer)
{
    TableLayout(flow, table, room, measurer).run();
}

} // namespace tinjau::print
