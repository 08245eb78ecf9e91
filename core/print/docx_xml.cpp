// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/docx_xml.h"

namespace tinjau::print {

using namespace Qt::StringLiterals;

namespace {

QString number(qint64 value) { return QString::number(value); }

QString justification(Align align)
{
    switch (align) {
    case Align::Center: return u"center"_s;
    case Align::Right: return u"right"_s;
    case Align::Justify: return u"both"_s;
    case Align::Left: break;
    }
    return u"left"_s;
}

/// Control characters are not allowed in XML and stand for nothing on paper.
QString printable(QString text)
{
    text.removeIf([](QChar c) { return c < u' ' || c == QChar(0xFFFE) || c == QChar(0xFFFF); });
    return text;
}

} // namespace

int twips(double mm)
{
    return qRound(mm * 1440 / 25.4);
}

qint64 emu(double mm)
{
    return qRound64(mm * 36000);
}

DocxXml::DocxXml() : m_xml(&m_buffer)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_xml.writeStartDocument(u"1.0"_s, true);
}

void DocxXml::root(const char* name)
{
    open(name, {{"xmlns:w", u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s},
                {"xmlns:r", u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s},
                {"xmlns:wp",
                 u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s},
                {"xmlns:a", u"http://schemas.openxmlformats.org/drawingml/2006/main"_s},
                {"xmlns:pic", u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s},
                {"xmlns:v", u"urn:schemas-microsoft-com:vml"_s},
                {"xmlns:o", u"urn:schemas-microsoft-com:office:office"_s},
                {"xmlns:w10", u"urn:schemas-microsoft-com:office:word"_s}});
}

void DocxXml::open(const char* name, std::initializer_list<Attribute> attributes)
{
    m_xml.writeStartElement(QString::fromLatin1(name));
    for (const auto& [key, value] : attributes)
        m_xml.writeAttribute(QString::fromLatin1(key), printable(value));
}

void DocxXml::close()
{
    m_xml.writeEndElement();
}

void DocxXml::empty(const char* name, std::initializer_list<Attribute> attributes)
{
    open(name, attributes);
    close();
}

void DocxXml::text(const char* name, const QString& text)
{
    m_xml.writeStartElement(QString::fromLatin1(name));
    m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
    m_xml.writeCharacters(printable(text));
    close();
}

void DocxXml::openParagraph(const DocxParagraph& format)
{
    open("w:p");
    open("w:pPr");
    if (!format.style.isEmpty()) empty("w:pStyle", {{"w:val", format.style}});
    if (format.keepNext) empty("w:keepNext");
    if (format.keepLines) empty("w:keepLines");
    if (format.pageBreakBefore) empty("w:pageBreakBefore");
    if (format.ruleBelow > 0 || format.ruleAbove > 0) {
        const auto rule = [this](const char* side, double thickness, bool isDouble) {
            if (thickness <= 0) return;
            empty(side, {{"w:val", isDouble ? u"thickThinSmallGap"_s : u"single"_s},
                         {"w:sz", number(qRound(thickness * 8))},
                         {"w:space", isDouble ? u"0"_s : u"3"_s},
                         {"w:color", u"000000"_s}});
        };
        open("w:pBdr");
        rule("w:top", format.ruleAbove, false);
        rule("w:bottom", format.ruleBelow, format.doubleRule);
        close();
    }
    if (!format.tabs.empty()) {
        open("w:tabs");
        for (const TabStop& tab : format.tabs)
            empty("w:tab", {{"w:val", tab.right ? u"right"_s : tab.center ? u"center"_s : u"left"_s},
                            {"w:leader", tab.dots ? u"dot"_s : u"none"_s},
                            {"w:pos", number(twips(tab.at))}});
        close();
    }
    const bool isExact = format.exactHeight > 0;
    empty("w:spacing",
          {{"w:before", number(twips(format.before))}, {"w:after", number(twips(format.after))},
           {"w:line", number(isExact ? std::max(twips(format.exactHeight), 20)
                                     : qRound(240 * format.lineHeight))},
           {"w:lineRule", isExact ? u"exact"_s : u"auto"_s}});
    empty("w:ind", {{"w:left", number(twips(format.left))}, {"w:right", number(twips(format.right))},
                    {format.firstLine < 0 ? "w:hanging" : "w:firstLine",
                     number(std::abs(twips(format.firstLine)))}});
    empty("w:jc", {{"w:val", justification(format.align)}});
    close();
}

void DocxXml::runProperties(const Run& run, const DocxFace& face)
{
    open("w:rPr");
    if (run.bold || face.bold) empty("w:b");
    if (run.italic) empty("w:i");
    if (run.underline) empty("w:u", {{"w:val", u"single"_s}});
    const double size = run.size > 0 ? run.size : face.size;
    empty("w:sz", {{"w:val", number(qRound(size * 2))}});
    empty("w:szCs", {{"w:val", number(qRound(size * 2))}});
    if (run.superscript) empty("w:vertAlign", {{"w:val", u"superscript"_s}});
    close();
}

void DocxXml::pieces(const QString& content)
{
    QString piece;
    const auto flush = [&] {
        if (!piece.isEmpty()) text("w:t", piece);
        piece.clear();
    };
    for (const QChar c : content) {
        if (c != u'\n' && c != u'\t') {
            piece += c;
            continue;
        }
        flush();
        empty(c == u'\n' ? "w:br" : "w:tab");
    }
    flush();
}

void DocxXml::runs(const RichText& content, const DocxFace& face)
{
    for (const Run& run : content.runs) {
        if (run.text.isEmpty()) continue;
        open("w:r");
        runProperties(run, face);
        pieces(run.text);
        close();
    }
}

void DocxXml::field(const QString& code, const QString& shown, const DocxFace& face)
{
    open("w:fldSimple", {{"w:instr", u' ' + code + u' '}});
    run(shown, face);
    close();
}

void DocxXml::paragraph(const DocxParagraph& format, const RichText& content, const DocxFace& face)
{
    openParagraph(format);
    if (content.isEmpty()) {
        // The paragraph mark carries the size, so that an empty line is as high as a full one.
        open("w:r");
        runProperties(Run{}, face);
        close();
    }
    runs(content, face);
    close();
}

QByteArray DocxXml::take()
{
    m_xml.writeEndDocument();
    return m_buffer.data();
}

} // namespace tinjau::print
