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
    Shape shape{font.glyphIndexesForString(text), {}, 0};
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

Shape shapeOf(const QString& text, const QFont& font, const FaceFont& ofFace)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid()) return {};
    Shape shape;
    shape.width = line.horizontalAdvance();
    const QList<QGlyphRun> runs = line.glyphRuns();
    if (runs.size() != 1 || runs.front().rawFont() != ofFace.raw) return shape;
    const QPointF baseline(0, line.ascent());
    shape.glyphs = runs.front().glyphIndexes();
    shape.places = runs.front().positions();
    for (QPointF& place : shape.places) place -= baseline;
    return shape;
}

const Shape* ShapeTable::find(const Face& face, const QString& text) const
{
    const auto ofFace = m_faces.find(face.key());
    if (ofFace == m_faces.end()) return nullptr;
    const auto found = ofFace->second.constFind(text);
    return found == ofFace->second.constEnd() ? nullptr : &*found;
}

Shape ShapeTable::shape(const Face& face, const QString& text, const FaceFont& font)
{
    if (const Shape* known = find(face, text)) return *known;
    auto& ofFace = m_faces[face.key()];
    Shape made = isPlain(text) ? plainShape(text, font.raw) : Shape();
    if (made.glyphs.isEmpty()) made = shapeOf(text, font.font, font);
    if (text.size() <= longest && ofFace.size() < most) ofFace.insert(text, made);
    return made;
}

qreal ShapeTable::width(const Face& face, const QString& text, const FaceFont& font)
{
    const Shape* known = find(face, text);
    return known ? known->width : shape(face, text, font).width;
}

} // namespace tinjau::print
