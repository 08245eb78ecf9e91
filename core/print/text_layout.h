// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/fonts.h"
#include "core/print/laid_out.h"
#include "core/print/shape.h"

#include <QFontMetricsF>
#include <QHash>

#include <unordered_map>

namespace tinjau::print {

/// Measures text and remembers widths: words and cells repeat endlessly on office papers.
class Measurer {
public:
    explicit Measurer(const Fonts& fonts) : m_fonts(fonts), m_shapes(std::make_shared<ShapeTable>()) {}

    /// Width of a text, remembered.
    qreal width(const Face& face, const QString& text);
    /// Width of a text that will hardly come again.
    qreal widthOnce(const Face& face, const QString& text);
    qreal ascent(const Face& face) { return of(face).metrics.ascent(); }
    qreal descent(const Face& face) { return of(face).metrics.descent(); }
    /// The font's own distance from line to line.
    qreal lineSpacing(const Face& face) { return of(face).metrics.lineSpacing(); }
    /// What was shaped while measuring.
    std::shared_ptr<const ShapeTable> shapes() const { return m_shapes; }

private:
    struct Entry {
        FaceFont font;
        QFontMetricsF metrics;
        QHash<QString, qreal> widths;
    };
    Entry& of(const Face& face);

    const Fonts& m_fonts;
    std::unordered_map<quint32, Entry> m_entries;
    std::shared_ptr<ShapeTable> m_shapes;
};

/// How a text is set; size in points.
struct TextStyle {
    Typeface typeface = Typeface::Sans;
    double size = 12;
    bool bold = false;
    double lineHeight = 1.15; ///< factor of the font's own line distance
};

Face faceOf(const TextStyle& style);

/// A part of a line in one face.
struct Segment {
    QString text;
    Face face;
    qreal width = 0;
    int spaces = 0;
    qreal rise = 0; ///< above the baseline
    bool underline = false;
};

struct TextLine {
    std::vector<Segment> segments;
    qreal width = 0;
    qreal height = 0;
    qreal baseline = 0; ///< below the line's top
    int spaces = 0;
    bool ends = false; ///< last of its paragraph or before a forced break: never justified
};

/// Breaks a text into lines of at most `width` units. Breaks at spaces; a word wider than the line
/// breaks after / - – . @ _, and between letters only if it has none. An empty text is one empty
/// line. `firstIndent` narrows the first line.
std::vector<TextLine> breakLines(Measurer& measurer, const RichText& text, const TextStyle& style,
                                 qreal width, qreal firstIndent = 0);

/// Appends the items of a line whose top left corner is at `at`, aligned within `width`.
void placeLine(std::vector<Item>& items, const TextLine& line, QPointF at, qreal width, Align align);

/// Lines one below the other.
struct TextBlock {
    std::vector<TextLine> lines;
    qreal height = 0;
};

TextBlock layOutText(Measurer& measurer, const RichText& text, const TextStyle& style, qreal width);
void placeText(std::vector<Item>& items, const TextBlock& block, QPointF at, qreal width,
               Align align);

} // namespace tinjau::print
