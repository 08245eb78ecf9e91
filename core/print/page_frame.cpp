// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/page_frame.h"

#include "core/print/units.h"

#include <QTransform>

namespace tinjau::print {

using namespace Qt::StringLiterals;

namespace {

constexpr double footerSize = 8;
constexpr int checksumDigits = 12;
constexpr double watermarkSize = 60;
constexpr int watermarkGrey = 150;

void addPageNumber(LaidOutPage& page, const Document& document, const PageSetup& setup, int number,
                   Measurer& measurer)
{
    const TextStyle style{document.typeface, 12, false, 1.0};
    const TextBlock text = layOutText(measurer, u"– %1 –"_s.arg(number), style, 1e9);
    const qreal bottom = std::max(setup.margins.top - 4.5, 6.0) * perMm;
    placeText(page.items, text, {setup.margins.left * perMm, bottom - text.height},
              setup.bodyWidthMm() * perMm, Align::Center);
}

QString rightFoot(const Footer& footer, const QString& checksum)
{
    if (!footer.withChecksum) return footer.right;
    const QString digits = u"sidik isi "_s + checksum.left(checksumDigits);
    return footer.right.isEmpty() ? digits : footer.right + u" · "_s + digits;
}

qreal widestLine(const TextBlock& block)
{
    qreal widest = 0;
    for (const TextLine& line : block.lines) widest = std::max(widest, line.width);
    return widest;
}

} // namespace

void addPageFrame(LaidOutPage& page, const Document& document, const PageSetup& setup,
                  const PageFrame& frame, Measurer& measurer)
{
    if (document.pageNumberOnTop && frame.number > 1)
        addPageNumber(page, document, setup, frame.number, measurer);

    const Footer& footer = document.footer;
    const QString right = rightFoot(footer, frame.checksum);
    const QString middle = footer.pageOfTotal
                               ? u"halaman %1 dari %2"_s.arg(frame.number).arg(frame.total)
                               : QString();
    if (footer.left.isEmpty() && right.isEmpty() && middle.isEmpty()) return;

    const qreal x = setup.margins.left * perMm;
    const qreal width = setup.bodyWidthMm() * perMm;
    const qreal y = (setup.sheetMm().height() - setup.margins.bottom * 0.7) * perMm;
    page.items.push_back(LineItem{{x, y}, {x + width, y}, 0.5 * perPoint});

    const TextStyle style{document.typeface, footerSize, false, 1.0};
    const qreal top = y + 1 * perMm;
    const qreal gap = 4 * perMm;
    const TextBlock centre = layOutText(measurer, middle, style, width);
    const qreal side = middle.isEmpty() ? width / 2 : (width - widestLine(centre)) / 2;
    const auto sideText = [&](const QString& text, qreal room) {
        return layOutText(measurer, text, style, std::max(room, width * 0.2));
    };
    // Without a middle text the longer side may take more than its half.
    const qreal leftNeeds = widestLine(layOutText(measurer, footer.left, style, 1e9));
    const qreal rightNeeds = widestLine(layOutText(measurer, right, style, 1e9));
    const qreal leftRoom = middle.isEmpty() ? std::max(side, width - rightNeeds) - gap : side - gap;
    const qreal rightRoom = middle.isEmpty() ? std::max(side, width - leftNeeds) - gap : side - gap;
    if (!footer.left.isEmpty())
        placeText(page.items, sideText(footer.left, leftRoom), {x, top}, width, Align::Left);
    if (!middle.isEmpty()) placeText(page.items, centre, {x, top}, width, Align::Center);
    if (!right.isEmpty())
        placeText(page.items, sideText(right, rightRoom), {x, top}, width, Align::Right);
}

QPainterPath watermarkOutline(const QString& text, const Fonts& fonts)
{
    QPainterPath outline;
    const Face face{Typeface::Sans, qRound(watermarkSize * perPoint), true};
    outline.addText(0, 0, fonts.font(face), text);
    return outline;
}

void addWatermark(LaidOutPage& page, const QString& text, const Fonts& fonts)
{
    if (text.isEmpty()) return;
    const QPainterPath outline = watermarkOutline(text, fonts);
    const QPointF middle(page.sheetMm.width() * perMm / 2, page.sheetMm.height() * perMm / 2);
    QTransform place;
    place.translate(middle.x(), middle.y());
    place.rotate(-45);
    const QPointF centre = outline.boundingRect().center();
    place.translate(-centre.x(), -centre.y());
    page.items.insert(page.items.begin(), PathItem{place.map(outline), 1 * perPoint, watermarkGrey});
}

} // namespace tinjau::print
