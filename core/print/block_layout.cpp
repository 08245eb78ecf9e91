// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/block_layout.h"

#include "core/print/charts.h"
#include "core/print/fixed_blocks.h"
#include "core/print/units.h"

namespace tinjau::print {

using namespace Qt::StringLiterals;

namespace {

constexpr double figureCaptionSize = 10.5;

/// No single first or last line of a paragraph stands alone on a page.
void keepTwoLines(std::vector<Strip>& strips)
{
    if (strips.size() < 2) return;
    strips.front().keep = Keep::Strong;
    strips[strips.size() - 2].keep = Keep::Strong;
}

void keepAll(std::vector<Strip>& strips, std::size_t first, Keep keep)
{
    for (std::size_t i = first; i + 1 < strips.size(); ++i)
        strips[i].keep = std::max(strips[i].keep, keep);
}

void append(Flow& flow, std::vector<Strip> strips)
{
    for (Strip& strip : strips) flow.add(std::move(strip));
}

} // namespace

void BlockLayout::add(Flow& flow, const Block& block, const Room& room)
{
    std::visit([&](const auto& content) { lay(flow, content, room); }, block.content);
}

void BlockLayout::addAll(Flow& flow, const std::vector<Block>& blocks, const Room& room)
{
    for (const Block& block : blocks) add(flow, block, room);
}

void BlockLayout::lay(Flow& flow, const Paragraph& paragraph, const Room& room)
{
    const TextStyle style{room.typeface, paragraph.size, false, paragraph.lineHeight};
    const Face face = faceOf(style);
    qreal left = paragraph.leftIndent * perMm;
    if (!paragraph.label.isEmpty()) {
        const qreal needed = m_measurer.width(face, paragraph.label + u' ');
        left += std::max(paragraph.labelWidth * perMm, needed);
    }
    const qreal indent = paragraph.label.isEmpty() ? paragraph.firstLineIndent * perMm : 0;
    const qreal width = room.width - left - paragraph.rightIndent * perMm;
    std::vector<Strip> strips;
    for (const TextLine& line : breakLines(m_measurer, paragraph.text, style, width, indent)) {
        Strip strip{.height = line.height};
        const qreal shift = strips.empty() ? indent : 0;
        if (strips.empty() && !paragraph.label.isEmpty())
            strip.items.push_back(TextItem{{paragraph.leftIndent * perMm, line.baseline},
                                           paragraph.label, face,
                                           m_measurer.width(face, paragraph.label)});
        placeLine(strip.items, line, {left + shift, 0}, width - shift, paragraph.align);
        strips.push_back(std::move(strip));
    }
    keepTwoLines(strips);
    if (paragraph.keepLines) keepAll(strips, 0, Keep::Strong);
    if (paragraph.keepWithNext) strips.back().keep = Keep::Strong;
    flow.addSpace(paragraph.spaceBefore * perMm);
    append(flow, std::move(strips));
    flow.addSpace(paragraph.spaceAfter * perMm);
}

void BlockLayout::lay(Flow& flow, const Heading& heading, const Room& room)
{
    if (m_headings.withoutContent.contains(&heading)) return;
    const TextStyle style{room.typeface, heading.size, true, 1.1};
    const bool isChapter = heading.level == 1;
    std::vector<Strip> strips;
    qreal left = 0;
    if (isChapter && !heading.number.isEmpty()) {
        for (const TextLine& line : breakLines(m_measurer, heading.number, style, room.width)) {
            Strip strip{.height = line.height};
            placeLine(strip.items, line, {0, 0}, room.width, Align::Center);
            strips.push_back(std::move(strip));
        }
    } else if (!heading.number.isEmpty()) {
        left = m_measurer.width(faceOf(style), heading.number + u"  "_s);
    }
    bool first = true;
    for (const TextLine& line : breakLines(m_measurer, heading.text, style, room.width - left)) {
        Strip strip{.height = line.height};
        if (first && left > 0)
            strip.items.push_back(TextItem{{0, line.baseline}, heading.number, faceOf(style),
                                           m_measurer.width(faceOf(style), heading.number)});
        placeLine(strip.items, line, {left, 0}, room.width - left,
                  isChapter ? Align::Center : Align::Left);
        strips.push_back(std::move(strip));
        first = false;
    }
    for (Strip& strip : strips) strip.keep = Keep::Strong;
    strips.front().startsPage = heading.startsPage;
    strips.front().heading = m_headings.numberOf(heading);
    flow.addSpace(heading.spaceBefore * perMm);
    append(flow, std::move(strips));
    flow.addSpace(heading.spaceAfter * perMm * (isChapter ? 2 : 1));
}

void BlockLayout::lay(Flow& flow, const TableOfContents& contents, const Room& room)
{
    std::vector<Strip> strips = contentsStrips(contents, m_headings.listed, room, m_measurer);
    append(flow, std::move(strips));
    flow.addSpace(3 * perMm);
}

void BlockLayout::lay(Flow& flow, const Table& table, const Room& room)
{
    layOutTable(flow, table, room, m_measurer);
}

void BlockLayout::lay(Flow& flow, const KeyValueList& list, const Room& room)
{
    const TextStyle style{room.typeface, list.size, false, list.lineHeight};
    const double labelSize = list.labelSize > 0 ? list.labelSize : list.size;
    const auto labelStyle = [&](const KeyValue& row) {
        return TextStyle{room.typeface, labelSize, row.labelBold, list.lineHeight};
    };
    qreal labelWidth = list.labelWidth * perMm;
    if (labelWidth <= 0)
        for (const KeyValue& row : list.rows)
            labelWidth = std::max(labelWidth, m_measurer.width(faceOf(labelStyle(row)), row.label));
    const qreal left = list.leftIndent * perMm;
    const qreal colon = left + labelWidth + 2 * perMm;
    const qreal colonWidth = list.separator.isEmpty()
                                 ? 2 * perMm
                                 : m_measurer.width(faceOf(style), list.separator) + 2 * perMm;
    flow.addSpace(list.spaceBefore * perMm);
    for (const KeyValue& row : list.rows) {
        const auto labels = breakLines(m_measurer, row.label, labelStyle(row), labelWidth + 1);
        const qreal valueLeft = colon + colonWidth;
        const auto values = breakLines(m_measurer, row.value, style, room.width - valueLeft);
        std::vector<Strip> strips(std::max(labels.size(), values.size()));
        // Label and value share their baseline, also where their sizes differ.
        for (std::size_t i = 0; i < strips.size(); ++i) {
            qreal baseline = 0;
            if (i < labels.size()) baseline = labels[i].baseline;
            if (i < values.size()) baseline = std::max(baseline, values[i].baseline);
            const auto place = [&](const TextLine& line, qreal x, qreal width) {
                const qreal top = baseline - line.baseline;
                placeLine(strips[i].items, line, {x, top}, width, Align::Left);
                strips[i].height = std::max(strips[i].height, top + line.height);
            };
            if (i < labels.size()) place(labels[i], left, labelWidth);
            if (i < values.size()) place(values[i], valueLeft, room.width - valueLeft);
            if (i == 0 && !list.separator.isEmpty())
                strips[i].items.push_back(TextItem{{colon, baseline}, list.separator, faceOf(style),
                                                   m_measurer.width(faceOf(style), list.separator)});
        }
        keepTwoLines(strips);
        append(flow, std::move(strips));
        flow.addSpace(list.rowGap * perMm);
    }
    flow.addSpace(list.spaceAfter * perMm);
}

void BlockLayout::addCaption(Flow& flow, const RichText& caption, const Room& room)
{
    if (caption.isEmpty()) return;
    const TextStyle style{room.typeface, figureCaptionSize, true, 1.05};
    flow.strips.back().keep = Keep::Strong;
    flow.addSpace(1.2 * perMm);
    const std::size_t first = flow.strips.size();
    for (const TextLine& line : breakLines(m_measurer, caption, style, room.width)) {
        Strip strip{.height = line.height};
        placeLine(strip.items, line, {0, 0}, room.width, Align::Center);
        flow.add(std::move(strip));
    }
    keepAll(flow.strips, first, Keep::Strong);
}

void BlockLayout::addChart(Flow& flow, Strip chart, const RichText& caption, const Room& room,
                           double before, double after)
{
    flow.addSpace(before * perMm);
    flow.add(std::move(chart));
    addCaption(flow, caption, room);
    flow.addSpace(after * perMm);
}

void BlockLayout::lay(Flow& flow, const BarChart& chart, const Room& room)
{
    if (chart.bars.empty()) return;
    addChart(flow, barChartStrip(chart, room, m_measurer), chart.caption, room, chart.spaceBefore,
             chart.spaceAfter);
}

void BlockLayout::lay(Flow& flow, const LineChart& chart, const Room& room)
{
    if (chart.points.empty()) return;
    addChart(flow, lineChartStrip(chart, room, m_measurer), chart.caption, room, chart.spaceBefore,
             chart.spaceAfter);
}

void BlockLayout::lay(Flow& flow, const Picture& picture, const Room& room)
{
    if (picture.image.isNull()) return;
    const QSizeF field(picture.width > 0 ? picture.width * perMm : room.width,
                       picture.height > 0 ? picture.height * perMm : room.height * 0.9);
    const QSizeF size = QSizeF(picture.image.size())
                            .scaled(field.boundedTo(QSizeF(room.width, room.height * 0.9)),
                                    Qt::KeepAspectRatio);
    qreal x = 0;
    if (picture.align == Align::Center) x = (room.width - size.width()) / 2;
    if (picture.align == Align::Right) x = room.width - size.width();
    Strip strip{.height = size.height()};
    strip.items.push_back(PictureItem{QRectF(QPointF(x, 0), size), picture.image});
    addChart(flow, std::move(strip), picture.caption, room, picture.spaceBefore, picture.spaceAfter);
}

void BlockLayout::lay(Flow& flow, const PhotoGrid& grid, const Room& room)
{
    const auto columns = static_cast<std::size_t>(std::max(grid.columns, 1));
    for (std::size_t i = 0; i < grid.photos.size(); i += columns) {
        const auto end = std::min(grid.photos.size(), i + columns);
        flow.add(photoRowStrip(grid, i, end, room, m_measurer));
        flow.addSpace(grid.gap * perMm);
    }
}

void BlockLayout::lay(Flow& flow, const Spacer& spacer, const Room&)
{
    flow.addSpace(spacer.height * perMm);
}

void BlockLayout::lay(Flow& flow, const Rule& rule, const Room& room)
{
    const qreal width = room.width * rule.width;
    qreal x = (room.width - width) / 2;
    if (rule.align == Align::Left) x = 0;
    if (rule.align == Align::Right) x = room.width - width;
    const qreal thickness = rule.thickness * perPoint;
    Strip strip{.height = thickness};
    strip.items.push_back(LineItem{{x, thickness / 2}, {x + width, thickness / 2}, thickness});
    flow.addSpace(rule.spaceBefore * perMm);
    flow.add(std::move(strip));
    flow.addSpace(rule.spaceAfter * perMm);
}

void BlockLayout::lay(Flow& flow, const PageBreak&, const Room&)
{
    flow.pendingPageBreak = true;
}

void BlockLayout::lay(Flow& flow, const KeepTogether& group, const Room& room)
{
    const std::size_t first = flow.strips.size();
    addAll(flow, group.blocks, room);
    keepAll(flow.strips, first, Keep::Weak);
}

void BlockLayout::lay(Flow& flow, const SignatureBlock& block, const Room& room)
{
    // Two strips before it come along, so that a signature never stands alone on a page.
    auto& strips = flow.strips;
    for (std::size_t back = 1; back <= 2 && back <= strips.size(); ++back) {
        Strip& strip = strips[strips.size() - back];
        strip.keep = std::max(strip.keep, Keep::Strong);
    }
    flow.addSpace(block.spaceBefore * perMm);
    flow.add(signatureStrip(block, room, m_measurer));
    flow.addSpace(4 * perMm);
}

void BlockLayout::lay(Flow& flow, const Letterhead& letterhead, const Room& room)
{
    flow.add(letterheadStrip(letterhead, room, m_measurer));
    flow.addSpace(letterhead.spaceAfter * perMm);
}

void BlockLayout::lay(Flow& flow, const Cover& cover, const Room& room)
{
    flow.pendingPageBreak = flow.pendingPageBreak || !flow.strips.empty();
    flow.add(coverStrip(cover, room, m_measurer));
    flow.pendingPageBreak = true;
}

void BlockLayout::lay(Flow& flow, const Panel& panel, const Room& room)
{
    flow.addSpace(panel.spaceBefore * perMm);
    flow.add(panelStrip(panel, room));
    flow.addSpace(panel.spaceAfter * perMm);
}

namespace {

struct SetPanelCell {
    const PanelCell* cell;
    Flow flow;
    qreal height = 0;
};

void stretchCells(std::vector<SetPanelCell>& cells, qreal height)
{
    qreal used = 0;
    SetPanelCell* stretching = nullptr;
    for (SetPanelCell& set : cells) {
        used += set.height;
        if (set.cell->stretches) stretching = &set;
    }
    if (!stretching && !cells.empty()) stretching = &cells.back();
    if (stretching && used < height) stretching->height += height - used;
}

void placeFlow(std::vector<Item>& items, Flow& flow, QPointF at)
{
    bool first = true;
    for (Strip& strip : flow.strips) {
        if (!first) at.ry() += strip.before;
        first = false;
        for (Item& item : strip.items) {
            moveBy(item, at);
            items.push_back(std::move(item));
        }
        at.ry() += strip.height;
    }
}

qreal contentTop(const SetPanelCell& set)
{
    const qreal padding = set.cell->padding * perMm;
    const qreal content = set.flow.height();
    if (set.cell->verticalAlign == VerticalAlign::Top) return padding;
    if (set.cell->verticalAlign == VerticalAlign::Bottom) return set.height - padding - content;
    return (set.height - content) / 2;
}

} // namespace

Strip BlockLayout::panelStrip(const Panel& panel, const Room& room)
{
    double shares = 0;
    for (const PanelColumn& column : panel.columns) shares += column.share;
    std::vector<std::vector<SetPanelCell>> columns;
    qreal height = panel.height * perMm;
    for (const PanelColumn& column : panel.columns) {
        std::vector<SetPanelCell> cells;
        qreal used = 0;
        for (const PanelCell& cell : column.cells) {
            const qreal width = room.width * column.share / shares - 2 * cell.padding * perMm;
            SetPanelCell set{&cell, {}, 0};
            addAll(set.flow, cell.blocks, Room{width, room.height, room.typeface});
            set.height = std::max(cell.height * perMm, set.flow.height() + 2 * cell.padding * perMm);
            used += set.height;
            cells.push_back(std::move(set));
        }
        height = std::max(height, used);
        columns.push_back(std::move(cells));
    }
    Strip strip{.height = height};
    qreal x = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const qreal width = room.width * panel.columns[i].share / shares;
        stretchCells(columns[i], height);
        qreal y = 0;
        for (SetPanelCell& set : columns[i]) {
            if (panel.border > 0)
                strip.items.push_back(BoxItem{QRectF(x, y, width, set.height),
                                              panel.border * perPoint});
            placeFlow(strip.items, set.flow, {x + set.cell->padding * perMm, y + contentTop(set)});
            y += set.height;
        }
        x += width;
    }
    return strip;
}

} // namespace tinjau::print
