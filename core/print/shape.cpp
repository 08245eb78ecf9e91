// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/shape.h"

#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>

namespace tinjau::print {

namespace {

/// Whether each character is a letter, digit or sign that stands alone: then glyphs follow one
/// another and need no shaping engine.
bool isPlain(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c < QChar(0x7f); });
}

/// Glyphs one after the other with their kerning; no glyphs where the font lacks a character.
Shape plainShape(const QString& text, const QRawFont& font)
{
    Shape shape{font, font.glyphIndexesForString(text), {}, 0};
    if (shape.glyphs.contains(0)) return {};
    const auto advances = font.advancesForGlyphIndexes(shape.glyphs, QRawFont::KernedAdvances);
    shape.places.reserve(advances.size());
    for (const QPointF& advance : advances) {
        shape.places.append(QPointF(shape.width, 0));
        shape.width += advance.x();
    }
    return shape;
}

} // namespace

Shape shapeOf(const QString& text, const QFont& font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid()) return {};
    Shape shape;
    shape.width = line.horizontalAdvance();
    const QList<QGlyphRun> runs = line.glyphRuns();
    if (runs.size() != 1) return shape;
    const QPointF baseline(0, line.ascent());
    shape.font = runs.front().rawFont();
    shape.glyphs = runs.front().glyphIndexes();
    shape.places = runs.front().positions();
    for (QPointF& place : shape.places) place -= baseline;
    return shape;
}

const Shape* ShapeTable::find(const Face& face, const QString& text) const
{
    const auto ofFace = m_faces.find(face.key());
    if (ofFace == m_faces.end()) return nullptr;
    const auto found = ofFace->second.known.constFind(text);
    return found == ofFace->second.known.constEnd() ? nullptr : &*found;
}

Shape ShapeTable::shape(const Face& face, const QString& text, const QFont& font)
{
    if (const Shape* known = find(face, text)) return *known;
    OfFace& ofFace = m_faces[face.key()];
    Shape made = isPlain(text) ? plainShape(text, ofFace.rawFont(font)) : Shape();
    if (made.glyphs.isEmpty()) made = shapeOf(text, font);
    if (text.size() <= longest && ofFace.known.size() < most) ofFace.known.insert(text, made);
    return made;
}

const QRawFont& ShapeTable::OfFace::rawFont(const QFont& font)
{
    if (!raw.isValid()) raw = QRawFont::fromFont(font);
    return raw;
}

qreal ShapeTable::width(const Face& face, const QString& text, const QFont& font)
{
    const Shape* known = find(face, text);
    return known ? known->width : shape(face, text, font).width;
}

} // namespace tinjau::print
