// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/laid_out.h"

#include <QFont>
#include <QHash>
#include <QRawFont>

#include <unordered_map>

namespace tinjau::print {

/// The glyphs of one text and their places from its left end; no glyphs where a character has to
/// come from another font.
struct Shape {
    QRawFont font;
    QList<quint32> glyphs;
    QList<QPointF> places;
    qreal width = 0; ///< advance of the whole text
};

Shape shapeOf(const QString& text, const QFont& font);

/// Shapes of short texts: words and cells repeat endlessly on office papers. Filled while a paper is
/// laid out and read when it is drawn, so that no text is shaped twice.
class ShapeTable {
public:
    static constexpr qsizetype longest = 40; ///< longer texts hardly come again
    static constexpr qsizetype most = 20'000; ///< per face

    /// Null if the text was never added.
    const Shape* find(const Face& face, const QString& text) const;
    /// The shape, from the table or made with `font`; too long a text, or one too many, is not kept.
    Shape shape(const Face& face, const QString& text, const QFont& font);
    /// Width of that shape.
    qreal width(const Face& face, const QString& text, const QFont& font);

private:
    struct OfFace {
        QRawFont raw = {};
        QHash<QString, Shape> known = {};
        const QRawFont& rawFont(const QFont& font);
    };
    std::unordered_map<quint32, OfFace> m_faces;
};

} // namespace tinjau::print
