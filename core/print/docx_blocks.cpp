// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/charts.h"
#include "core/print/docx_body.h"
#include "core/print/replay.h"
#include "core/print/units.h"

#include <QPainter>

namespace tinjau::print {

using namespace Qt::StringLiterals;

namespace {

constexpr double chartDotsPerInch = 300;
constexpr double captionSize = 10.5;

/// The size of a picture in mm inside a field, either side of which may be open (0).
QSizeF fitted(const QImage& image, double width, double height, const DocxRoom& room)
{
    const QSizeF field(width > 0 ? std::min(width, room.width) : room.width,
                       height > 0 ? height : room.height * 0.9);
    return QSizeF(image.size()).scaled(field, Qt::KeepAspectRatio);
}

/// The face that all runs share; blocks whose runs differ keep their own marks.
DocxFace plainFace(double size, bool bold = false)
{
    return DocxFace{size, bold};
}

/// Whether a signature comes next, with nothing between that prints.
bool signatureFollows(const std::vector<Block>& blocks, std::size_t at, const HeadingIndex& headings)
{
    for (std::size_t i = at + 1; i < blocks.size(); ++i) {
        if (std::holds_alternative<SignatureBlock>(blocks[i].content)) return true;
        if (std::holds_alternative<Spacer>(blocks[i].content)) continue;
        const auto* heading = std::get_if<Heading>(&blocks[i].content);
        if (!heading || !headings.withoutContent.contains(heading)) return false;
    }
    return false;
}

} // namespace

QString DocxPictures::add(const QImage& image)
{
    for (const auto& [key, id] : m_known)
        if (key == image.cacheKey()) return id;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    const auto number = m_parts.size() + 1;
    const QString id = u"rIdPicture%1"_s.arg(number);
    m_parts.push_back({u"word/media/image%1.png"_s.arg(number), bytes});
    m_known.emplace_back(image.cacheKey(), id);
    return id;
}

void DocxBody::addAll(const std::vector<Block>& blocks, const DocxRoom& room, std::size_t first)
{
    for (std::size_t i = first; i < blocks.size(); ++i) {
        DocxRoom here = room;
        // The group holds its blocks together but lets the page break after its last one; a
        // signature pulls what stands before it.
        if (i + 1 == blocks.size()) here.keepNext = false;
        else if (signatureFollows(blocks, i, m_headings)) here.keepNext = true;
        add(blocks[i], here);
    }
}

void DocxBody::add(const Block& block, const DocxRoom& room)
{
    std::visit([&](const auto& content) { write(content, room); }, block.content);
}

DocxParagraph DocxBody::prepared(DocxParagraph format)
{
    format.before += m_pendingSpace;
    format.pageBreakBefore = format.pageBreakBefore || m_pendingPageBreak;
    if (format.pageBreakBefore || m_atHead) format.before = 0;
    m_atHead = false;
    m_pendingSpace = 0;
    m_pendingPageBreak = false;
    m_afterTable = false;
    return format;
}

void DocxBody::paragraph(DocxParagraph format, const RichText& text, const DocxFace& face)
{
    m_xml.paragraph(prepared(std::move(format)), text, face);
}

void DocxBody::write(const Paragraph& paragraph, const DocxRoom& room)
{
    DocxParagraph format;
    format.align = paragraph.align;
    format.before = paragraph.spaceBefore;
    format.after = paragraph.spaceAfter;
    format.lineHeight = paragraph.lineHeight;
    format.left = paragraph.leftIndent;
    format.right = paragraph.rightIndent;
    format.firstLine = paragraph.firstLineIndent;
    format.keepNext = paragraph.keepWithNext || room.keepNext;
    format.keepLines = paragraph.keepLines;
    RichText text = paragraph.text;
    if (!paragraph.label.isEmpty()) {
        const Face face = faceOf(TextStyle{m_document.typeface, paragraph.size});
        const double needed = m_measurer.width(face, paragraph.label + u' ') / perMm;
        const double width = std::max(paragraph.labelWidth, needed);
        format.left += width;
        format.firstLine = -width;
        text.runs.insert(text.runs.begin(), Run{paragraph.label + u'\t'});
    }
    this->paragraph(std::move(format), text, plainFace(paragraph.size));
}

void DocxBody::write(const Heading& heading, const DocxRoom&)
{
    if (m_headings.withoutContent.contains(&heading)) return;
    const bool isChapter = heading.level == 1;
    const bool isListed = m_headings.numberOf(heading) >= 0;
    DocxParagraph format;
    if (isListed) format.style = u"Heading%1"_s.arg(std::clamp(heading.level, 1, 3));
    format.align = isChapter ? Align::Center : Align::Left;
    format.before = heading.spaceBefore;
    format.after = heading.spaceAfter * (isChapter ? 2 : 1);
    format.lineHeight = 1.1;
    format.keepNext = true;
    format.keepLines = true;
    format.pageBreakBefore = heading.startsPage;
    QString text = heading.text;
    if (!heading.number.isEmpty()) {
        text = heading.number + (isChapter ? u"\n"_s : u"\t"_s) + text;
        if (!isChapter) {
            const Face face = faceOf(TextStyle{m_document.typeface, heading.size, true});
            format.left = m_measurer.width(face, heading.number + u"  "_s) / perMm;
            format.firstLine = -format.left;
        }
    }
    paragraph(std::move(format), text, plainFace(heading.size, true));
}

void DocxBody::write(const TableOfContents& contents, const DocxRoom& room)
{
    std::vector<const PlacedHeading*> listed;
    const Face face = faceOf(TextStyle{m_document.typeface, contents.size});
    std::vector<double> widest(4, 0.0);
    for (const PlacedHeading& heading : m_headings.listed) {
        if (heading.level > contents.depth) continue;
        listed.push_back(&heading);
        if (heading.number.isEmpty()) continue;
        double& width = widest[static_cast<std::size_t>(heading.level)];
        const double own = m_measurer.width(face, heading.number + u"  "_s) / perMm;
        if (width <= 0 || own < 1.6 * width) width = std::max(width, own);
    }
    for (std::size_t i = 0; i < listed.size(); ++i) {
        double numberAt = 0;
        for (int level = 1; level < listed[i]->level; ++level) {
            const double width = widest[static_cast<std::size_t>(level)];
            numberAt += width > 0 ? width : 6;
        }
        const double own = m_measurer.width(face, listed[i]->number + u"  "_s) / perMm;
        const double column = widest[static_cast<std::size_t>(listed[i]->level)];
        const double textAt = numberAt + std::max(column, own);
        contentsEntry(*listed[i], room, numberAt, textAt, contents, i == 0, i + 1 == listed.size());
    }
    m_pendingSpace += 3;
}

/// A line of the contents; all lines together are one TOC field, which Word can compute again.
void DocxBody::contentsEntry(const PlacedHeading& heading, const DocxRoom& room, double numberAt,
                             double textAt, const TableOfContents& contents, bool first, bool last)
{
    DocxParagraph format;
    format.style = u"TOC%1"_s.arg(heading.level);
    format.before = heading.level == 1 ? 1.2 : 0;
    format.lineHeight = 1.2;
    format.left = heading.number.isEmpty() ? numberAt : textAt;
    format.firstLine = heading.number.isEmpty() ? 0 : numberAt - textAt;
    if (textAt > 0) format.tabs.push_back(TabStop{textAt});
    format.tabs.push_back(TabStop{.at = room.width, .right = true, .dots = true});
    m_xml.openParagraph(prepared(format));
    const auto mark = [this](const char* type) {
        m_xml.open("w:r");
        m_xml.empty("w:fldChar", {{"w:fldCharType", QString::fromLatin1(type)}});
        m_xml.close();
    };
    if (first) {
        mark("begin");
        m_xml.open("w:r");
        m_xml.text("w:instrText", u" TOC \\o \"1-%1\" "_s.arg(contents.depth));
        m_xml.close();
        mark("separate");
    }
    const QString number = heading.number.isEmpty() ? QString() : heading.number + u'\t';
    const QString page = heading.page > 0 ? QString::number(heading.page) : QString();
    m_xml.run(number + heading.text + u'\t' + page, plainFace(contents.size));
    if (last) mark("end");
    m_xml.close();
}

void DocxBody::write(const KeyValueList& list, const DocxRoom& room)
{
    const double labelSize = list.labelSize > 0 ? list.labelSize : list.size;
    double labelWidth = list.labelWidth;
    for (const KeyValue& row : list.rows) {
        if (list.labelWidth > 0) break;
        const Face face = faceOf(TextStyle{m_document.typeface, labelSize, row.labelBold});
        labelWidth = std::max(labelWidth, m_measurer.width(face, row.label) / perMm);
    }
    const Face face = faceOf(TextStyle{m_document.typeface, list.size});
    const double separator = list.separator.isEmpty()
                                 ? 0
                                 : m_measurer.width(face, list.separator) / perMm;
    const double colonAt = list.leftIndent + labelWidth + 2;
    const double valueAt = colonAt + separator + 2;
    m_pendingSpace += list.spaceBefore;
    for (std::size_t i = 0; i < list.rows.size(); ++i) {
        const KeyValue& row = list.rows[i];
        DocxParagraph format;
        format.after = list.rowGap;
        format.lineHeight = list.lineHeight;
        format.left = valueAt;
        format.firstLine = list.leftIndent - valueAt;
        format.keepNext = room.keepNext;
        format.keepLines = true;
        if (separator > 0) format.tabs.push_back(TabStop{colonAt});
        format.tabs.push_back(TabStop{valueAt});
        RichText text;
        text.add(Run{row.label, row.labelBold, false, false, false, labelSize});
        text.add(Run{separator > 0 ? u'\t' + list.separator + u'\t' : u"\t"_s});
        for (const Run& run : row.value.runs) text.add(run);
        paragraph(std::move(format), text, plainFace(list.size));
    }
    m_pendingSpace += list.spaceAfter;
}

void DocxBody::inlinePicture(const QImage& image, QSizeF mm)
{
    const QString id = m_pictures.add(image);
    const QString number = QString::number(++m_pictureCount);
    const QString cx = QString::number(emu(mm.width()));
    const QString cy = QString::number(emu(mm.height()));
    m_xml.open("w:r");
    m_xml.open("w:drawing");
    m_xml.open("wp:inline", {{"distT", u"0"_s}, {"distB", u"0"_s}, {"distL", u"0"_s},
                             {"distR", u"0"_s}});
    m_xml.empty("wp:extent", {{"cx", cx}, {"cy", cy}});
    m_xml.empty("wp:docPr", {{"id", number}, {"name", u"Gambar "_s + number}});
    m_xml.open("a:graphic");
    m_xml.open("a:graphicData",
               {{"uri", u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s}});
    m_xml.open("pic:pic");
    m_xml.open("pic:nvPicPr");
    m_xml.empty("pic:cNvPr", {{"id", number}, {"name", u"Gambar "_s + number}});
    m_xml.empty("pic:cNvPicPr");
    m_xml.close();
    m_xml.open("pic:blipFill");
    m_xml.empty("a:blip", {{"r:embed", id}});
    m_xml.open("a:stretch");
    m_xml.empty("a:fillRect");
    m_xml.close();
    m_xml.close();
    m_xml.open("pic:spPr");
    m_xml.open("a:xfrm");
    m_xml.empty("a:off", {{"x", u"0"_s}, {"y", u"0"_s}});
    m_xml.empty("a:ext", {{"cx", cx}, {"cy", cy}});
    m_xml.close();
    m_xml.open("a:prstGeom", {{"prst", u"rect"_s}});
    m_xml.empty("a:avLst");
    m_xml.close();
    for (int open = 0; open < 7; ++open) m_xml.close();
}

void DocxBody::picture(const QImage& image, QSizeF mm, DocxParagraph format)
{
    m_xml.openParagraph(prepared(std::move(format)));
    inlinePicture(image, mm);
    m_xml.close();
}

void DocxBody::caption(const RichText& text, double after)
{
    if (text.isEmpty()) return;
    DocxParagraph format;
    format.style = u"Caption"_s;
    format.align = Align::Center;
    format.before = 1.2;
    format.after = after;
    format.keepLines = true;
    paragraph(std::move(format), text, plainFace(captionSize, true));
}

void DocxBody::chart(const Strip& strip, const DocxRoom& room)
{
    const double scale = chartDotsPerInch / unitsPerInch;
    QImage image(qRound(room.width * perMm * scale), qRound(strip.height * scale) + 2,
                 QImage::Format_Grayscale8);
    image.fill(Qt::white);
    image.setDotsPerMeterX(qRound(chartDotsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(chartDotsPerInch / 0.0254));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    replay(painter, strip.items, m_fonts);
    painter.end();
    const double toMm = 25.4 / chartDotsPerInch;
    DocxParagraph format;
    format.align = Align::Center;
    format.keepNext = true;
    picture(image, QSizeF(image.size()) * toMm, std::move(format));
}

void DocxBody::write(const BarChart& bars, const DocxRoom& room)
{
    if (bars.bars.empty()) return;
    const Room strip{room.width * perMm, room.height * perMm, m_document.typeface};
    m_pendingSpace += bars.spaceBefore;
    chart(barChartStrip(bars, strip, m_measurer), room);
    caption(bars.caption, bars.spaceAfter);
}

void DocxBody::write(const LineChart& line, const DocxRoom& room)
{
    if (line.points.empty()) return;
    const Room strip{room.width * perMm, room.height * perMm, m_document.typeface};
    m_pendingSpace += line.spaceBefore;
    chart(lineChartStrip(line, strip, m_measurer), room);
    caption(line.caption, line.spaceAfter);
}

void DocxBody::write(const Picture& shown, const DocxRoom& room)
{
    if (shown.image.isNull()) return;
    DocxParagraph format;
    format.align = shown.align;
    format.before = shown.spaceBefore;
    format.keepNext = room.keepNext || !shown.caption.isEmpty();
    format.after = shown.caption.isEmpty() ? shown.spaceAfter : 0;
    picture(shown.image, fitted(shown.image, shown.width, shown.height, room), std::move(format));
    caption(shown.caption, shown.spaceAfter);
}

void DocxBody::write(const Spacer& spacer, const DocxRoom&)
{
    m_pendingSpace += spacer.height;
}

void DocxBody::write(const Rule& rule, const DocxRoom& room)
{
    DocxParagraph format;
    const double rest = room.width * (1 - rule.width);
    format.left = rule.align == Align::Left ? 0 : rule.align == Align::Right ? rest : rest / 2;
    format.right = rest - format.left;
    format.before = rule.spaceBefore;
    format.after = rule.spaceAfter;
    format.exactHeight = 0.4;
    format.ruleBelow = rule.thickness;
    paragraph(std::move(format), RichText(), plainFace(1));
}

void DocxBody::write(const PageBreak&, const DocxRoom&)
{
    m_pendingPageBreak = true;
}

void DocxBody::write(const KeepTogether& group, const DocxRoom& room)
{
    DocxRoom inside = room;
    inside.keepNext = true;
    addAll(group.blocks, inside);
}

void DocxBody::write(const Letterhead& letterhead, const DocxRoom& room)
{
    addLetterhead(letterhead, room);
}

void DocxBody::write(const Cover& cover, const DocxRoom& room)
{
    const auto lines = [&](const std::vector<QString>& texts, double size, bool bold,
                           double before) {
        for (const QString& text : texts) {
            DocxParagraph format;
            format.align = Align::Center;
            format.lineHeight = 1.15;
            format.before = before;
            paragraph(std::move(format), text, plainFace(size, bold));
            before = 0;
        }
    };
    DocxParagraph emblem;
    emblem.align = Align::Center;
    m_atHead = false;
    m_pendingSpace = room.height * 0.22;
    if (!cover.emblem.isNull()) picture(cover.emblem, fitted(cover.emblem, 35, 35, room), emblem);
    else m_pendingSpace += 35;
    lines(cover.title, 18, true, 18);
    lines(cover.unit, 14, true, 12);
    lines(cover.period, 12, false, 8);
    for (const QString& text : cover.foot) {
        m_xml.open("w:p");
        m_xml.open("w:pPr");
        // A frame at the foot of the page, so that the lines stay there whatever is edited above.
        m_xml.empty("w:framePr",
                    {{"w:w", QString::number(twips(room.width))}, {"w:wrap", u"around"_s},
                     {"w:vAnchor", u"margin"_s}, {"w:hAnchor", u"margin"_s},
                     {"w:xAlign", u"center"_s}, {"w:yAlign", u"bottom"_s}});
        m_xml.empty("w:jc", {{"w:val", u"center"_s}});
        m_xml.close();
        m_xml.run(text, plainFace(14, true));
        m_xml.close();
    }
    m_pendingPageBreak = true;
}

void DocxBody::endSection(const std::function<void()>& properties)
{
    m_xml.open("w:p");
    m_xml.open("w:pPr");
    m_xml.empty("w:spacing", {{"w:before", u"0"_s}, {"w:after", u"0"_s}, {"w:line", u"20"_s},
                              {"w:lineRule", u"exact"_s}});
    properties();
    m_xml.close();
    m_xml.close();
    m_pendingSpace = 0;
    m_pendingPageBreak = false;
    m_afterTable = false;
    m_atHead = true;
}

} // namespace tinjau::print
