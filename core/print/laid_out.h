// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/document.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

/// Pages after layout: everything has its place, in units of 1/1200 inch from the top left corner of
/// the sheet. PDF, printer and preview replay the same items and never lay out again.
namespace tinjau::print {

/// A font at a size; `pixels` are units of the page.
struct Face {
    Typeface typeface = Typeface::Sans;
    int pixels = 200;
    bool bold = false;
    bool italic = false;

    bool operator==(const Face&) const = default;
    quint32 key() const
    {
        return static_cast<quint32>(pixels) << 3 | (typeface == Typeface::Serif ? 4u : 0u)
               | (bold ? 2u : 0u) | (italic ? 1u : 0u);
    }
    static Face fromKey(quint32 key)
    {
        return {(key & 4u) != 0 ? Typeface::Serif : Typeface::Sans, static_cast<int>(key >> 3), (key & 2u) != 0, (key & 1u) != 0};
    }
};

/// A piece of one line of text in one face.
struct TextItem {
    QPointF baseline; ///< its left end
    QString text;
    Face face;
    qreal width = 0;       ///< with wordSpacing
    qreal wordSpacing = 0; ///< added to each space: justified lines
};

struct LineItem {
    QPointF from;
    QPointF to;
    qreal thickness = 0;
    bool dashed = false;
};

struct BoxItem {
    QRectF rect;
    qreal border = 0;               ///< thickness; 0: none
    std::optional<int> grey = {};   ///< fill: 0 black … 255 white
};

struct PictureItem {
    QRectF rect;
    QImage image;
};

struct PathItem {
    QPainterPath path;
    qreal stroke = 0;             ///< thickness; 0: none
    int strokeGrey = 0;
    std::optional<int> grey = {}; ///< fill
};

using Item = std::variant<TextItem, LineItem, BoxItem, PictureItem, PathItem>;

struct LaidOutPage {
    QSizeF sheetMm;
    std::vector<Item> items = {};
};

/// Where a heading of the table of contents came to stand.
struct PlacedHeading {
    int level = 1;
    QString number = {};
    QString text = {};
    int page = 0; ///< from 1
};

class ShapeTable;

struct LaidOutDocument {
    std::vector<LaidOutPage> pages = {};
    /// Glyphs of the texts that were measured, so that drawing need not shape them again; may be null.
    std::shared_ptr<const ShapeTable> shapes = {};
    std::vector<PlacedHeading> headings;
    /// SHA-256 (hex) over all that stands on the pages, without page numbers, footers and watermark.
    QString checksum;
    /// Pages (from 1) whose content is higher than the paper's body, such as a panel that cannot be
    /// torn. Empty on a sound paper.
    std::vector<int> overfullPages;
};

/// Moves an item by an offset.
void moveBy(Item& item, QPointF offset);

} // namespace tinjau::print
