// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/replay.h"

#include "core/print/frame_lines.h"
#include "core/print/shape.h"
#include "core/print/units.h"

#include <QGlyphRun>
#include <QPainter>

#include <unordered_map>

namespace tinjau::print {

/// Fonts by face, shapes of the paper, and shapes made while drawing.
struct Replay::Shapes {
    Shape shape(const TextItem& item, const Fonts& fonts)
    {
        if (item.wordSpacing == 0 && known)
            if (const Shape* found = known->find(item.face, item.text)) return *found;
        const FaceFont& font = fontOf(item.face, fonts);
        if (item.wordSpacing == 0) return made.shape(item.face, item.text, font);
        QFont spaced = font.font;
        spaced.setWordSpacing(item.wordSpacing);
        return shapeOf(item.text, spaced, font);
    }

    const FaceFont& fontOf(const Face& face, const Fonts& fonts)
    {
        const auto found = faces.find(face.key());
        return found != faces.end() ? found->second : faces.emplace(face.key(), FaceFont(fonts.font(face))).first->second;
    }

    std::shared_ptr<const ShapeTable> known;
    ShapeTable made;
    std::unordered_map<quint32, FaceFont> faces;
};

/// Collects texts of one face, and frames, and hands them to the painter in one piece: a page of a
/// table is a few calls instead of some hundred.
class Replay::Drawing {
public:
    Drawing(QPainter& painter, const Fonts& fonts, Shapes& shapes)
        : m_painter(painter), m_fonts(fonts), m_shapes(shapes)
    {
    }

    void drawAll(const std::vector<Item>& items)
    {
        for (const Item& item : items) std::visit(*this, item);
        flush();
    }

    void operator()(const TextItem& item)
    {
        const Shape shape = m_shapes.shape(item, m_fonts);
        if (shape.glyphs.isEmpty()) return drawText(item);
        if (m_face != item.face) flushText();
        m_face = item.face;
        m_glyphs += shape.glyphs;
        // Whole units (0.02 mm): nobody sees the difference, and the PDF is shorter by a third.
        for (const QPointF& place : shape.places)
            m_places.append(QPointF(qRound(place.x() + item.baseline.x()),
                                    qRound(place.y() + item.baseline.y())));
    }

    void operator()(const LineItem& item)
    {
        setPen(item.thickness, item.dashed);
        m_painter.drawLine(item.from, item.to);
    }

    void operator()(const BoxItem& item)
    {
        if (item.grey) {
            flush();
            m_painter.fillRect(item.rect, greyColor(*item.grey));
        }
        if (item.border <= 0) return;
        if (item.border != m_boxBorder) flushBoxes();
        m_boxBorder = item.border;
        m_boxes.push_back(item.rect);
    }

    void operator()(const PictureItem& item)
    {
        flush();
        m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
        m_painter.drawImage(item.rect, item.image);
    }

    void operator()(const PathItem& item)
    {
        flush();
        QPen pen(Qt::NoPen);
        if (item.stroke > 0) pen = QPen(greyColor(item.strokeGrey), item.stroke);
        m_painter.setPen(pen);
        m_isBlack = false;
        m_painter.setBrush(item.grey ? QBrush(greyColor(*item.grey)) : QBrush(Qt::NoBrush));
        m_painter.drawPath(item.path);
        m_painter.setBrush(Qt::NoBrush);
    }

private:
    static QColor greyColor(int grey) { return {grey, grey, grey}; }

    void flush()
    {
        flushBoxes();
        flushText();
    }

    void flushBoxes()
    {
        if (m_boxes.empty()) return;
        // Square ends close the corners.
        m_painter.setPen(QPen(Qt::black, m_boxBorder, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        m_isBlack = false;
        m_painter.drawLines(outlinesOf(m_boxes));
        m_boxes.clear();
    }

    void flushText()
    {
        if (m_glyphs.isEmpty()) return;
        QGlyphRun run;
        run.setRawFont(m_shapes.fontOf(m_face, m_fonts).raw);
        run.setGlyphIndexes(m_glyphs);
        run.setPositions(m_places);
        if (!m_isBlack) setPen(0.5, false);
        m_painter.drawGlyphRun({0, 0}, run);
        m_glyphs.clear();
        m_places.clear();
    }

    /// For the rare text with characters that our fonts lack: Qt finds them elsewhere.
    void drawText(const TextItem& item)
    {
        flushText();
        if (item.text.isEmpty()) return;
        QFont font = m_fonts.font(item.face);
        font.setWordSpacing(item.wordSpacing);
        m_painter.setFont(font);
        if (!m_isBlack) setPen(0.5, false);
        m_painter.drawText(item.baseline, item.text);
    }

    void setPen(qreal width, bool isDashed)
    {
        if (m_isBlack && m_penWidth == width && m_isDashed == isDashed) return;
        QPen pen(Qt::black, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        if (isDashed) pen.setDashPattern({5, 4});
        m_painter.setPen(pen);
        m_isBlack = true;
        m_penWidth = width;
        m_isDashed = isDashed;
    }

    QPainter& m_painter;
    const Fonts& m_fonts;
    Shapes& m_shapes;
    Face m_face;
    QList<quint32> m_glyphs;
    QList<QPointF> m_places;
    std::vector<QRectF> m_boxes;
    qreal m_boxBorder = 0;
    bool m_isBlack = false;
    qreal m_penWidth = -1;
    bool m_isDashed = false;
};

Replay::Replay(const Fonts& fonts, std::shared_ptr<const ShapeTable> known)
    : m_fonts(fonts), m_shapes(std::make_unique<Shapes>())
{
    m_shapes->known = std::move(known);
}

Replay::~Replay() = default;

void Replay::draw(QPainter& painter, const std::vector<Item>& items)
{
    painter.setBrush(Qt::NoBrush);
    Drawing(painter, m_fonts, *m_shapes).drawAll(items);
}

void replay(QPainter& painter, const std::vector<Item>& items, const Fonts& fonts)
{
    Replay(fonts, nullptr).draw(painter, items);
}

QImage pageImage(const LaidOutPage& page, const Fonts& fonts, double dotsPerInch)
{
    const QSizeF size = page.sheetMm * (dotsPerInch / 25.4);
    QImage image(qRound(size.width()), qRound(size.height()), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(dotsPerInch / unitsPerInch, dotsPerInch / unitsPerInch);
    replay(painter, page.items, fonts);
    return image;
}

} // namespace tinjau::print
