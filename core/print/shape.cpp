// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/shape.h"

#include <QGlyphRun>
#include <QTextLayout>

namespace tinjau::print {

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
    const auto known = ofFace->second.constFind(text);
    return known == ofFace->second.constEnd() ? nullptr : &*known;
}

Shape ShapeTable::shape(const Face& face, const QString& text, const QFont& font)
{
    if (const Shape* known = find(face, text)) return *known;
    Shape made = shapeOf(text, font);
    QHash<QString, Shape>& ofFace = m_faces[face.key()];
    if (text.size() <= longest && ofFace.size() < most) ofFace.insert(text, made);
    return made;
}

qreal ShapeTable::width(const Face& face, const QString& text, const QFont& font)
{
    const Shape* known = find(face, text);
    return known ? known->width : shape(face, text, font).width;
}

} // namespace tinjau::print
