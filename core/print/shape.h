// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/laid_out.h"

#include <QFont>
#include <QHash>
#include <QRawFont>

#include <unordered_map>

namespace tinjau::print {

/// The font of a face as one thread uses it: Qt keeps the files of raw fonts per thread, so that a raw font dies with
/// the thread that made it.
struct FaceFont {
    explicit FaceFont(const QFont& ofFace) : font(ofFace), raw(QRawFont::fromFont(ofFace)) {}
    QFont font;
    QRawFont raw;
};

/// The glyphs of one text in its face and their places from its left end; no glyphs where a character has to
/// come from another font. Holds no font, so any thread may use it.
struct Shape {
    QList<quint32> glyphs;
    QList<QPointF> places;
    qreal width = 0; ///< advance of the whole text
};

/// `font` may differ from that of the face in its spacing.
Shape shapeOf(const QString& text, const QFont& font, const FaceFont& ofFace);

/// Shapes of short texts: words and cells repeat endlessly on office papers. Filled while a paper is
/// laid out and read when it is drawn, so that no text is shaped twice.
class ShapeTable {
public:
    static constexpr qsizetype longest = 40; ///< longer texts hardly come again
    static constexpr qsizetype most = 20'000; ///< per face

    /// Null if the text was never added.
    const Shape* find(const Face& face, const QString& text) const;
    /// The shape, from the table or made with `font`; too long a text, or one too many, is not kept.
    Shape shape(const Face& face, const QString& text, const FaceFont& font);
    /// Width of that shape.
    qreal width(const Face& face, const QString& text, const FaceFont& font);

private:
    std::unordered_map<quint32, QHash<QString, Shape>> m_faces;
};

} // namespace tinjau::print
