// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/replay.h"

#include "core/print/units.h"

#include <QPainter>

namespace tinjau::print {

namespace {

class Drawing {
public:
    Drawing(QPainter& painter, const Fonts& fonts) : m_painter(painter), m_fonts(fonts) {}

    void operator()(const TextItem& item)
    {
        if (m_face != item.face.key() || m_wordSpacing != item.wordSpacing) {
            QFont font = m_fonts.font(item.face);
            if (item.wordSpacing != 0) font.setWordSpacing(item.wordSpacing);
            m_painter.setFont(font);
            m_face = item.face.key();
            m_wordSpacing = item.wordSpacing;
        }
        setPen(0.5, Qt::SolidLine);
        m_painter.drawText(item.baseline, item.text);
    }

    void operator()(const LineItem& item)
    {
        setPen(item.thickness, item.dashed ? Qt::CustomDashLine : Qt::SolidLine);
        m_painter.drawLine(item.from, item.to);
    }

    void operator()(const BoxItem& item)
    {
        if (item.grey) m_painter.fillRect(item.rect, greyColor(*item.grey));
        if (item.border <= 0) return;
        setPen(item.border, Qt::SolidLine);
        setBrush(Qt::NoBrush);
        m_painter.drawRect(item.rect);
    }

    void operator()(const PictureItem& item)
    {
        m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
        m_painter.drawImage(item.rect, item.image);
    }

    void operator()(const PathItem& item)
    {
        QPen pen(Qt::NoPen);
        if (item.stroke > 0) pen = QPen(greyColor(item.strokeGrey), item.stroke);
        const QBrush brush = item.grey ? QBrush(greyColor(*item.grey)) : QBrush(Qt::NoBrush);
        m_painter.setPen(pen);
        m_painter.setBrush(brush);
        m_penWidth = -1;
        m_hasBrush = true;
        m_painter.drawPath(item.path);
    }

private:
    static QColor greyColor(int grey) { return {grey, grey, grey}; }

    void setPen(qreal width, Qt::PenStyle style)
    {
        if (m_penWidth == width && m_penStyle == style) return;
        QPen pen(Qt::black, width, style == Qt::CustomDashLine ? Qt::SolidLine : style, Qt::FlatCap,
                 Qt::MiterJoin);
        if (style == Qt::CustomDashLine) pen.setDashPattern({5, 4});
        m_painter.setPen(pen);
        m_penWidth = width;
        m_penStyle = style;
    }

    void setBrush(Qt::BrushStyle style)
    {
        if (!m_hasBrush) return;
        m_painter.setBrush(style);
        m_hasBrush = false;
    }

    QPainter& m_painter;
    const Fonts& m_fonts;
    quint32 m_face = 0;
    qreal m_wordSpacing = 0;
    qreal m_penWidth = -1;
    Qt::PenStyle m_penStyle = Qt::SolidLine;
    bool m_hasBrush = true;
};

} // namespace

void replay(QPainter& painter, const std::vector<Item>& items, const Fonts& fonts)
{
    Drawing drawing(painter, fonts);
    for (const Item& item : items) std::visit(drawing, item);
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
