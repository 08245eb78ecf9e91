// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/fixed_blocks.h"

#include "core/print/units.h"

namespace tinjau::print {

using namespace Qt::StringLiterals;

namespace {

/// Lines set one below the other, in one style and alignment; returns the height that they took.
class TextColumn {
public:
    TextColumn(std::vector<Item>& items, Measurer& measurer, qreal x, qreal width)
        : m_items(items), m_measurer(measurer), m_x(x), m_width(width)
    {
    }

    qreal add(qreal y, const RichText& text, const TextStyle& style, Align align)
    {
        const TextBlock block = layOutText(m_measurer, text, style, m_width);
        placeText(m_items, block, {m_x, y}, m_width, align);
        return block.height;
    }

    qreal addAll(qreal y, const std::vector<QString>& lines, const TextStyle& style, Align align)
    {
        qreal height = 0;
        for (const QString& line : lines) height += add(y + height, line, style, align);
        return height;
    }

private:
    std::vector<Item>& m_items;
    Measurer& m_measurer;
    qreal m_x;
    qreal m_width;
};

RichText nameOf(const Signature& signature)
{
    return {{Run{signature.name, signature.nameBold, false, signature.nameUnderlined}}};
}

qreal heightOf(const std::vector<QString>& lines, const TextStyle& style, qreal width,
               Measurer& measurer)
{
    qreal height = 0;
    for (const QString& line : lines)
        height += layOutText(measurer, line, style, width).height;
    return height;
}

/// Places a signature whose name starts `nameTop` below the top of `place`; returns its bottom.
qreal placeSignature(std::vector<Item>& items, const Signature& signature, QRectF place,
                     qreal nameTop, const TextStyle& style, Align align, Measurer& measurer)
{
    TextColumn column(items, measurer, place.x(), place.width());
    column.addAll(place.y(), signature.above, style, align);
    qreal y = place.y() + nameTop;
    y += column.add(y, nameOf(signature), style, align);
    y += column.addAll(y, signature.below, style, align);
    return y;
}

} // namespace

Strip signatureStrip(const SignatureBlock& block, const Room& room, Measurer& measurer)
{
    const TextStyle style{room.typeface, block.size, false, 1.08};
    const qreal rightX = room.width * block.rightFrom;
    const qreal rightWidth = room.width - rightX;
    const qreal leftWidth = rightX - 6 * perMm;
    qreal above = heightOf(block.right.above, style, rightWidth, measurer);
    if (block.left) above = std::max(above, heightOf(block.left->above, style, leftWidth, measurer));
    const qreal nameTop = above + block.signingSpace * perMm;

    Strip strip;
    strip.height = placeSignature(strip.items, block.right, {rightX, 0, rightWidth, 0}, nameTop,
                                  style, Align::Left, measurer);
    if (block.left)
        strip.height = std::max(strip.height,
                                placeSignature(strip.items, *block.left, {0, 0, leftWidth, 0},
                                               nameTop, style, Align::Left, measurer));
    if (block.acknowledging) {
        const qreal y = strip.height + 6 * perMm;
        const qreal top = heightOf(block.acknowledging->above, style, room.width, measurer)
                          + block.signingSpace * perMm;
        strip.height = placeSignature(strip.items, *block.acknowledging, {0, y, room.width, 0}, top,
                                      style, Align::Center, measurer);
    }
    return strip;
}

Strip letterheadStrip(const Letterhead& letterhead, const Room& room, Measurer& measurer)
{
    constexpr double emblemWidth = 19;
    constexpr double edge = 15;
    Strip strip;
    strip.fromEdge = edge * perMm;
    qreal emblemHeight = 0;
    qreal left = 0;
    if (!letterhead.emblem.isNull()) {
        const QSizeF size = QSizeF(letterhead.emblem.size())
                                .scaled(emblemWidth * perMm, 24 * perMm, Qt::KeepAspectRatio);
        emblemHeight = size.height();
        left = (emblemWidth + 2) * perMm;
    }
    const auto style = [&](double size, bool bold) {
        return TextStyle{room.typeface, size, bold, 1.05};
    };
    std::vector<Item> text;
    TextColumn column(text, measurer, left, room.width - left);
    qreal y = column.add(0, letterhead.government, style(letterhead.governmentSize, false),
                         Align::Center);
    y += column.addAll(y, letterhead.office, style(letterhead.officeSize, true), Align::Center);
    y += 0.8 * perMm;
    y += column.addAll(y, letterhead.address, style(letterhead.addressSize, false), Align::Center);

    const qreal height = std::max(y, emblemHeight);
    for (Item& item : text) moveBy(item, {0, (height - y) / 2});
    strip.items = std::move(text);
    if (emblemHeight > 0) {
        const QSizeF size = QSizeF(letterhead.emblem.size())
                                .scaled(emblemWidth * perMm, 24 * perMm, Qt::KeepAspectRatio);
        const QPointF at((emblemWidth * perMm - size.width()) / 2, (height - emblemHeight) / 2);
        strip.items.push_back(PictureItem{QRectF(at, size), letterhead.emblem});
    }
    const qreal thick = 2.2 * perPoint;
    const qreal thin = 0.5 * perPoint;
    const qreal ruleY = height + 2 * perMm;
    strip.items.push_back(LineItem{{0, ruleY}, {room.width, ruleY}, thick});
    const qreal thinY = ruleY + thick / 2 + 1.2 * perPoint;
    strip.items.push_back(LineItem{{0, thinY}, {room.width, thinY}, thin});
    strip.height = thinY + thin;
    return strip;
}

Strip coverStrip(const Cover& cover, const Room& room, Measurer& measurer)
{
    constexpr double emblemSize = 35;
    const auto style = [&](double size, bool bold) {
        return TextStyle{room.typeface, size, bold, 1.15};
    };
    Strip strip{.height = room.height - 1};
    TextColumn column(strip.items, measurer, 0, room.width);
    qreal y = room.height * 0.22;
    if (!cover.emblem.isNull()) {
        const QSizeF size = QSizeF(cover.emblem.size())
                                .scaled(emblemSize * perMm, emblemSize * perMm,
                                        Qt::KeepAspectRatio);
        const QPointF at((room.width - size.width()) / 2, y);
        strip.items.push_back(PictureItem{QRectF(at, size), cover.emblem});
    }
    y += (emblemSize + 18) * perMm;
    y += column.addAll(y, cover.title, style(18, true), Align::Center) + 12 * perMm;
    y += column.addAll(y, cover.unit, style(14, true), Align::Center) + 8 * perMm;
    column.addAll(y, cover.period, style(12, false), Align::Center);
    const TextStyle footStyle = style(14, true);
    const qreal foot = heightOf(cover.foot, footStyle, room.width, measurer);
    column.addAll(room.height - foot - 4 * perMm, cover.foot, footStyle, Align::Center);
    return strip;
}

Strip photoRowStrip(const PhotoGrid& grid, std::size_t first, std::size_t end, const Room& room,
                    Measurer& measurer)
{
    const int columns = std::max(grid.columns, 1);
    const qreal gap = grid.gap * perMm;
    const qreal width = (room.width - gap * (columns - 1)) / columns;
    const QSizeF field(width, std::min(grid.photoHeight * perMm, room.height * 0.8));
    const auto sizeOf = [&field](const Photo& photo) {
        return photo.image.isNull()
                   ? QSizeF(0, 0)
                   : QSizeF(photo.image.size()).scaled(field, Qt::KeepAspectRatio);
    };
    qreal height = 0;
    for (std::size_t i = first; i < end; ++i)
        height = std::max(height, sizeOf(grid.photos[i]).height());
    const TextStyle style{room.typeface, grid.size, false, 1.05};
    Strip strip{.height = height};
    for (std::size_t i = first; i < end; ++i) {
        const Photo& photo = grid.photos[i];
        const qreal x = static_cast<qreal>(i - first) * (width + gap);
        if (!photo.image.isNull()) {
            const QSizeF size = sizeOf(photo);
            const QPointF at(x + (width - size.width()) / 2, height - size.height());
            strip.items.push_back(PictureItem{QRectF(at, size), photo.image});
        }
        TextColumn column(strip.items, measurer, x, width);
        const qreal captionTop = height + 1.2 * perMm;
        const qreal caption = photo.caption.isEmpty()
                                  ? 0
                                  : column.add(captionTop, photo.caption, style, Align::Center);
        strip.height = std::max(strip.height, captionTop + caption);
    }
    return strip;
}

namespace {

constexpr double pageColumn = 12; ///< in mm, for the page numbers of the contents

qreal numberWidth(const PlacedHeading& heading, const Face& face, Measurer& measurer)
{
    return heading.number.isEmpty() ? 0 : measurer.width(face, heading.number + u"  "_s);
}

/// The column for the numbers of a level. Numbers twice as wide as the narrowest ("LAMPIRAN 2" among
/// "BAB I") do not widen it: their text starts after them.
qreal numberColumn(const std::vector<PlacedHeading>& headings, int level, const Face& face,
                   Measurer& measurer)
{
    qreal narrowest = 0;
    for (const PlacedHeading& heading : headings) {
        const qreal width = heading.level == level ? numberWidth(heading, face, measurer) : 0;
        if (width > 0 && (narrowest <= 0 || width < narrowest)) narrowest = width;
    }
    qreal column = narrowest;
    for (const PlacedHeading& heading : headings) {
        const qreal width = heading.level == level ? numberWidth(heading, face, measurer) : 0;
        if (width < 1.6 * narrowest) column = std::max(column, width);
    }
    return column;
}

/// Dots from the end of the text to the page number, on a common raster over all lines.
void addDots(Strip& strip, qreal from, qreal to, qreal baseline, const Face& face,
             Measurer& measurer)
{
    const qreal dot = measurer.width(face, u"."_s) * 1.6;
    const auto firstDot = static_cast<int>(from / dot) + 2;
    const auto lastDot = static_cast<int>(to / dot) - 1;
    const int count = lastDot - firstDot;
    if (count < 1) return;
    const qreal extra = dot - measurer.width(face, u"."_s);
    // One text of dots and spaces, spread by word spacing, so that copying gives a line of dots.
    QString dots;
    for (int i = 0; i < count; ++i) dots += u". "_s;
    const qreal space = measurer.width(face, u" "_s);
    strip.items.push_back(TextItem{{firstDot * dot, baseline}, dots.trimmed(), face, count * dot,
                                   extra - space});
}

} // namespace

std::vector<Strip> contentsStrips(const TableOfContents& contents,
                                  const std::vector<PlacedHeading>& headings, const Room& room,
                                  Measurer& measurer)
{
    const TextStyle style{room.typeface, contents.size, false, 1.2};
    const Face face = faceOf(style);
    std::vector<Strip> strips;
    qreal indent = 0;
    std::vector<std::pair<qreal, qreal>> places; // per level: number at, text at
    for (int level = 1; level <= contents.depth; ++level) {
        const qreal number = numberColumn(headings, level, face, measurer);
        places.emplace_back(indent, indent + number);
        indent += number > 0 ? number : 6 * perMm;
    }
    for (std::size_t i = 0; i < headings.size(); ++i) {
        const PlacedHeading& heading = headings[i];
        if (heading.level > contents.depth) continue;
        const auto [numberAt, textLeft] = places[static_cast<std::size_t>(heading.level - 1)];
        const qreal ownWidth = numberWidth(heading, face, measurer);
        const qreal textAt = ownWidth > 0 ? std::max(textLeft, numberAt + ownWidth) : numberAt;
        const qreal width = room.width - textAt - pageColumn * perMm;
        const auto lines = breakLines(measurer, heading.text, style, width);
        for (std::size_t l = 0; l < lines.size(); ++l) {
            Strip strip{.height = lines[l].height};
            if (l == 0) {
                if (heading.level == 1) strip.before = 1.2 * perMm;
                if (!heading.number.isEmpty())
                    strip.items.push_back(TextItem{{numberAt, lines[l].baseline}, heading.number, face,
                                               measurer.width(face, heading.number)});
            }
            placeLine(strip.items, lines[l], {textAt, 0}, width, Align::Left);
            if (l + 1 == lines.size()) {
                addDots(strip, textAt + lines[l].width, room.width - (pageColumn - 3) * perMm,
                        lines[l].baseline, face, measurer);
                strip.contentsEntry = static_cast<int>(i);
            } else {
                strip.keep = Keep::Strong;
            }
            strips.push_back(std::move(strip));
        }
    }
    return strips;
}

void fillContentsPage(Strip& strip, int page, qreal width, Measurer& measurer)
{
    for (const Item& item : strip.items) {
        const auto* text = std::get_if<TextItem>(&item);
        if (!text) continue;
        const QString number = QString::number(page);
        const qreal wide = measurer.width(text->face, number);
        const QPointF at(width - wide, text->baseline.y());
        const Face face = text->face;
        strip.items.push_back(TextItem{at, number, face, wide});
        return;
    }
}

} // namespace tinjau::print
