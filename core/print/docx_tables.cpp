// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/block_layout.h"
#include "core/print/docx_body.h"
#include "core/print/table_grid.h"
#include "core/print/units.h"

#include <numeric>

/// Blocks that become tables in the DOCX: tables, signatures, letterheads, photographs, panels.
namespace tinjau::print {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastGap = 0.4; ///< in mm; two tables that touch would become one

QString number(int value) { return QString::number(value); }

QString borderSize(double points) { return number(qRound(points * 8)); }

} // namespace

void DocxBody::openTable(const TableFormat& format)
{
    const bool needsGap = m_pendingSpace > 0 && !m_atHead;
    m_atHead = false;
    if (m_afterTable || needsGap || m_pendingPageBreak) {
        DocxParagraph gap;
        gap.exactHeight = std::max(m_pendingSpace, leastGap);
        gap.keepNext = true;
        m_pendingSpace = 0;
        paragraph(std::move(gap), RichText(), DocxFace{1, false});
    }
    m_xml.open("w:tbl");
    m_xml.open("w:tblPr");
    const double width = std::accumulate(format.widths.begin(), format.widths.end(), 0.0);
    m_xml.empty("w:tblW", {{"w:w", number(twips(width))}, {"w:type", u"dxa"_s}});
    m_xml.empty("w:jc", {{"w:val", format.centered ? u"center"_s : u"left"_s}});
    m_xml.open("w:tblBorders");
    for (const auto* side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
        m_xml.empty(side, {{"w:val", format.border > 0 ? u"single"_s : u"nil"_s},
                           {"w:sz", borderSize(format.border)}, {"w:space", u"0"_s},
                           {"w:color", u"000000"_s}});
    m_xml.close();
    m_xml.empty("w:tblLayout", {{"w:type", u"fixed"_s}});
    m_xml.open("w:tblCellMar");
    for (const auto& [side, mm] : {std::pair("w:top", format.padding),
                                   std::pair("w:left", format.sidePadding),
                                   std::pair("w:bottom", format.padding),
                                   std::pair("w:right", format.sidePadding)})
        m_xml.empty(side, {{"w:w", number(twips(mm))}, {"w:type", u"dxa"_s}});
    m_xml.close();
    m_xml.close();
    m_xml.open("w:tblGrid");
    for (const double column : format.widths)
        m_xml.empty("w:gridCol", {{"w:w", number(twips(column))}});
    m_xml.close();
}

void DocxBody::closeTable()
{
    m_xml.close();
    m_afterTable = true;
    m_pendingSpace = 0;
    m_pendingPageBreak = false;
}

void DocxBody::openRow(double minHeight, bool isHead, bool isExact)
{
    m_xml.open("w:tr");
    m_xml.open("w:trPr");
    m_xml.empty("w:cantSplit");
    if (minHeight > 0)
        m_xml.empty("w:trHeight", {{"w:val", number(twips(minHeight))},
                                   {"w:hRule", isExact ? u"exact"_s : u"atLeast"_s}});
    if (isHead) m_xml.empty("w:tblHeader");
    m_xml.close();
}

void DocxBody::openCell(const CellFormat& format)
{
    m_xml.open("w:tc");
    m_xml.open("w:tcPr");
    m_xml.empty("w:tcW", {{"w:w", number(twips(format.width))}, {"w:type", u"dxa"_s}});
    if (format.columns > 1) m_xml.empty("w:gridSpan", {{"w:val", number(format.columns)}});
    if (format.startsMerge) m_xml.empty("w:vMerge", {{"w:val", u"restart"_s}});
    if (format.continuesMerge) m_xml.empty("w:vMerge");
    if (format.shade > 0) {
        const int grey = qRound(255 * (1 - std::min(format.shade, 1.0)));
        const QString fill = QString::number(grey * 0x10101, 16).toUpper().rightJustified(6, u'0');
        m_xml.empty("w:shd", {{"w:val", u"clear"_s}, {"w:color", u"auto"_s}, {"w:fill", fill}});
    }
    if (format.padding > 0) {
        m_xml.open("w:tcMar");
        for (const auto* side : {"w:top", "w:left", "w:bottom", "w:right"})
            m_xml.empty(side, {{"w:w", number(twips(format.padding))}, {"w:type", u"dxa"_s}});
        m_xml.close();
    }
    const QString vertical = format.verticalAlign == VerticalAlign::Top      ? u"top"_s
                             : format.verticalAlign == VerticalAlign::Bottom ? u"bottom"_s
                                                                             : u"center"_s;
    m_xml.empty("w:vAlign", {{"w:val", vertical}});
    m_xml.close();
}

/// Which group of rows is written, and how firmly its rows stay with the next.
struct DocxBody::RowContext {
    bool isHead = false;
    bool isTotal = false;
    std::size_t keepFrom = 0; ///< rows from this one on, before keepTo, stay with the next row
    std::size_t keepTo = 0;
    const std::vector<double>& widths;
};

void DocxBody::rows(const Table& table, const std::vector<Row>& source, const RowContext& context)
{
    const auto columns = context.widths.size();
    const auto placed = placeCells(source, static_cast<int>(columns));
    // For each column the cell that reaches down into it, as rows still to come.
    std::vector<std::pair<PlacedCell, int>> reaching(columns, {PlacedCell{}, 0});
    for (std::size_t i = 0; i < source.size(); ++i) {
        openRow(source[i].minHeight, context.isHead);
        auto next = placed[i].begin();
        for (std::size_t column = 0; column < columns;) {
            const bool isNew = next != placed[i].end()
                               && static_cast<std::size_t>(next->column) == column;
            if (!isNew && reaching[column].second == 0) break;
            const PlacedCell cell = isNew ? *next++ : reaching[column].first;
            const auto span = static_cast<std::size_t>(cell.columns);
            reaching[column] = {cell, isNew ? cell.rows - 1 : reaching[column].second - 1};

            CellFormat format;
            const auto from = context.widths.begin() + static_cast<std::ptrdiff_t>(column);
            format.width = std::accumulate(from, from + cell.columns, 0.0);
            format.columns = cell.columns;
            format.startsMerge = isNew && cell.rows > 1;
            format.continuesMerge = !isNew;
            format.shade = cell.cell ? cell.cell->shade : 0;
            format.verticalAlign = context.isHead ? VerticalAlign::Middle : table.verticalAlign;
            openCell(format);

            DocxParagraph paragraph;
            paragraph.keepNext = (i >= context.keepFrom && i < context.keepTo)
                                 || reaching[column].second > 0;
            paragraph.align = context.isHead                       ? Align::Center
                              : context.isTotal && cell.columns > 1 ? Align::Left
                                                                    : table.columns[column].align;
            if (cell.cell && cell.cell->align) paragraph.align = *cell.cell->align;
            const bool bold = context.isHead || context.isTotal || source[i].bold
                              || (cell.cell && cell.cell->bold);
            m_xml.paragraph(paragraph, cell.cell && isNew ? cell.cell->text : RichText(),
                            DocxFace{table.size, bold});
            m_xml.close();
            column += span;
        }
        m_xml.close();
    }
}

void DocxBody::write(const Table& table, const DocxRoom& room)
{
    if (table.columns.empty()) return;
    m_pendingSpace += table.spaceBefore;
    if (!table.caption.isEmpty()) {
        DocxParagraph format;
        format.style = u"Caption"_s;
        format.align = Align::Center;
        format.after = 1.2;
        format.keepNext = true;
        paragraph(std::move(format), table.caption, DocxFace{10.5, true});
    }
    const double share = std::clamp(table.width, 0.05, 1.0);
    TableFormat format;
    for (const qreal width : columnWidths(table.columns, room.width * perMm * share))
        format.widths.push_back(width / perMm);
    format.border = table.rules == TableRules::All ? 0.5 : 0;
    format.padding = table.padding;
    format.sidePadding = table.sidePadding.value_or(table.padding * 1.5);
    openTable(format);
    rows(table, table.head,
         {.isHead = true, .keepTo = table.head.size(), .widths = format.widths});
    const bool keepsLast = room.keepNext || !table.notes.empty();
    const std::size_t count = table.body.size();
    const bool bodyKeepsLast = keepsLast || !table.totals.empty();
    std::size_t keepFrom = bodyKeepsLast ? count - std::min<std::size_t>(2, count) : count;
    if (table.keepTogether) keepFrom = 0;
    rows(table, table.body,
         {.keepFrom = keepFrom, .keepTo = bodyKeepsLast || count == 0 ? count : count - 1,
          .widths = format.widths});
    const std::size_t totals = table.totals.size();
    rows(table, table.totals,
         {.isTotal = true, .keepTo = keepsLast || totals == 0 ? totals : totals - 1,
          .widths = format.widths});
    closeTable();
    const double width = std::accumulate(format.widths.begin(), format.widths.end(), 0.0);
    tableNotes(table, (room.width - width) / 2, (room.width - width) / 2);
    m_pendingSpace += table.spaceAfter;
}

void DocxBody::tableNotes(const Table& table, double left, double right)
{
    if (!table.notes.empty()) m_pendingSpace += 0.8;
    for (const RichText& note : table.notes) {
        DocxParagraph format;
        format.left = left;
        format.right = right;
        format.lineHeight = 1.05;
        format.keepLines = true;
        paragraph(std::move(format), note, DocxFace{std::min(9.0, table.size), false});
    }
}

void DocxBody::closeCell()
{
    if (!m_afterTable) return;
    DocxParagraph end;
    end.exactHeight = leastGap;
    m_pendingSpace = 0;
    paragraph(std::move(end), RichText(), DocxFace{1, false});
}

void DocxBody::signatureRow(const Signature* left, const Signature* right, int part,
                            const SignatureBlock& block, const std::vector<double>& widths)
{
    openRow(part == 1 ? block.signingSpace : 0, false);
    for (const Signature* signature : {left, right}) {
        openCell({.width = widths[signature == left ? 0 : 1], .verticalAlign = VerticalAlign::Top});
        DocxParagraph format;
        format.lineHeight = 1.08;
        format.keepNext = part < 2;
        const DocxFace face{block.size, false};
        bool isEmpty = true;
        const auto add = [&](const RichText& text) {
            m_xml.paragraph(format, text, face);
            isEmpty = false;
        };
        if (signature && part == 0)
            for (const QString& line : signature->above) add(line);
        if (signature && part == 2) {
            add({{Run{signature->name, signature->nameBold, false, signature->nameUnderlined}}});
            for (const QString& line : signature->below) add(line);
        }
        if (isEmpty) add(RichText());
        m_xml.close();
    }
    m_xml.close();
}

void DocxBody::write(const SignatureBlock& block, const DocxRoom& room)
{
    m_pendingSpace += block.spaceBefore;
    TableFormat format;
    format.widths = {room.width * block.rightFrom, room.width * (1 - block.rightFrom)};
    openTable(format);
    const Signature* left = block.left ? &*block.left : nullptr;
    for (int part = 0; part < 3; ++part)
        signatureRow(left, &block.right, part, block, format.widths);
    closeTable();
    if (block.acknowledging) {
        DocxParagraph lines;
        lines.align = Align::Center;
        lines.lineHeight = 1.08;
        lines.keepNext = true;
        m_pendingSpace += 6;
        const DocxFace face{block.size, false};
        for (const QString& line : block.acknowledging->above) paragraph(lines, line, face);
        m_pendingSpace += block.signingSpace;
        const Signature& signature = *block.acknowledging;
        lines.keepNext = !signature.below.empty();
        paragraph(lines,
                  {{Run{signature.name, signature.nameBold, false, signature.nameUnderlined}}},
                  face);
        for (std::size_t i = 0; i < signature.below.size(); ++i) {
            lines.keepNext = i + 1 < signature.below.size();
            paragraph(lines, signature.below[i], face);
        }
    }
    m_pendingSpace += 4;
}

void DocxBody::addLetterhead(const Letterhead& letterhead, const DocxRoom& room)
{
    constexpr double emblemColumn = 21;
    const bool hasEmblem = !letterhead.emblem.isNull();
    TableFormat format;
    if (hasEmblem) format.widths.push_back(emblemColumn);
    format.widths.push_back(room.width - (hasEmblem ? emblemColumn : 0));
    openTable(format);
    openRow(0, false);
    if (hasEmblem) {
        openCell({.width = emblemColumn});
        DocxParagraph place;
        m_xml.openParagraph(place);
        inlinePicture(letterhead.emblem,
                      QSizeF(letterhead.emblem.size()).scaled(19, 24, Qt::KeepAspectRatio));
        m_xml.close();
        m_xml.close();
    }
    openCell({.width = format.widths.back()});
    DocxParagraph line;
    line.align = Align::Center;
    line.lineHeight = 1.05;
    m_xml.paragraph(line, letterhead.government, DocxFace{letterhead.governmentSize, false});
    for (const QString& text : letterhead.office)
        m_xml.paragraph(line, text, DocxFace{letterhead.officeSize, true});
    line.before = 0.8;
    for (const QString& text : letterhead.address) {
        m_xml.paragraph(line, text, DocxFace{letterhead.addressSize, false});
        line.before = 0;
    }
    m_xml.close();
    m_xml.close();
    closeTable();
    DocxParagraph rule;
    rule.exactHeight = 1.8;
    rule.ruleBelow = 3; // thick line, gap and thin line together
    rule.doubleRule = true;
    paragraph(rule, RichText(), DocxFace{1, false});
    m_pendingSpace += letterhead.spaceAfter;
}

void DocxBody::write(const PhotoGrid& grid, const DocxRoom& room)
{
    const auto columns = static_cast<std::size_t>(std::max(grid.columns, 1));
    const double width = (room.width - grid.gap * (grid.columns - 1)) / grid.columns;
    TableFormat format;
    format.widths.assign(columns, room.width / static_cast<double>(columns));
    if (grid.photos.empty()) return;
    openTable(format);
    for (std::size_t i = 0; i < grid.photos.size(); i += columns) {
        openRow(0, false);
        for (std::size_t c = i; c < i + columns; ++c) {
            openCell({.width = format.widths.front(), .verticalAlign = VerticalAlign::Bottom});
            const Photo photo = c < grid.photos.size() ? grid.photos[c] : Photo{};
            DocxParagraph place;
            place.align = Align::Center;
            place.keepNext = true;
            if (!photo.image.isNull()) {
                m_xml.openParagraph(place);
                inlinePicture(photo.image, QSizeF(photo.image.size())
                                               .scaled(width, grid.photoHeight, Qt::KeepAspectRatio));
                m_xml.close();
            }
            place.keepNext = false;
            place.after = grid.gap;
            m_xml.paragraph(place, photo.caption, DocxFace{grid.size, false});
            m_xml.close();
        }
        m_xml.close();
    }
    closeTable();
}

namespace {

/// Heights of a panel's compartments in mm, with the stretching one grown to the panel's height.
std::vector<double> compartmentHeights(const PanelColumn& column, double width, double height,
                                       BlockLayout& layout, Typeface typeface)
{
    std::vector<double> heights;
    std::size_t stretching = column.cells.empty() ? 0 : column.cells.size() - 1;
    for (std::size_t i = 0; i < column.cells.size(); ++i) {
        const PanelCell& cell = column.cells[i];
        Flow flow;
        layout.addAll(flow, cell.blocks, Room{(width - 2 * cell.padding) * perMm, 1e9, typeface});
        heights.push_back(std::max(cell.height, flow.height() / perMm + 2 * cell.padding));
        if (cell.stretches) stretching = i;
    }
    const double used = std::accumulate(heights.begin(), heights.end(), 0.0);
    if (!heights.empty() && used < height) heights[stretching] += height - used;
    return heights;
}

} // namespace

void DocxBody::write(const Panel& panel, const DocxRoom& room)
{
    if (panel.columns.empty()) return;
    double shares = 0;
    std::size_t rowCount = 0;
    for (const PanelColumn& column : panel.columns) {
        shares += column.share;
        rowCount = std::max(rowCount, column.cells.size());
    }
    TableFormat format;
    format.border = panel.border;
    std::vector<double> heights;
    BlockLayout layout(m_measurer, m_headings);
    for (const PanelColumn& column : panel.columns) {
        format.widths.push_back(room.width * column.share / shares);
        if (column.cells.size() == rowCount && heights.empty())
            heights = compartmentHeights(column, format.widths.back(), panel.height, layout,
                                         m_document.typeface);
    }
    m_pendingSpace += panel.spaceBefore;
    openTable(format);
    for (std::size_t row = 0; row < rowCount; ++row) {
        openRow(panel.border > 0 ? heights[row] : 0, false);
        for (std::size_t c = 0; c < panel.columns.size(); ++c) {
            const auto& cells = panel.columns[c].cells;
            CellFormat place{.width = format.widths[c]};
            // A column with fewer compartments lets its last one reach to the foot.
            const bool isLast = row + 1 >= cells.size();
            place.startsMerge = row + 1 == cells.size() && row + 1 < rowCount;
            place.continuesMerge = isLast && row >= cells.size();
            const PanelCell* cell = row < cells.size() ? &cells[row] : nullptr;
            place.verticalAlign = cell ? cell->verticalAlign : VerticalAlign::Top;
            place.padding = cell ? cell->padding : 0;
            openCell(place);
            m_afterTable = false;
            m_pendingSpace = 0;
            if (!cell || cell->blocks.empty()) {
                m_xml.paragraph({}, RichText(), DocxFace{1, false});
            } else {
                addAll(cell->blocks, DocxRoom{place.width - 2 * cell->padding, 1e6, false});
                closeCell();
            }
            m_xml.close();
        }
        m_xml.close();
    }
    closeTable();
    m_pendingSpace += panel.spaceAfter;
}

} // namespace tinjau::print
