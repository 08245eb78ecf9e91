// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/docx_parts.h"

namespace tinjau::print {

using namespace Qt::StringLiterals;

namespace {

const QString officeRelations =
    u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;
const QString wordTypes = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;

/// The names that Windows and LibreOffice know; Liberation has the same widths.
QString familyOf(Typeface typeface)
{
    return typeface == Typeface::Serif ? u"Times New Roman"_s : u"Arial"_s;
}

void style(DocxXml& xml, const QString& id, const QString& name, int outlineLevel, bool bold)
{
    xml.open("w:style", {{"w:type", u"paragraph"_s}, {"w:styleId", id}});
    xml.empty("w:name", {{"w:val", name}});
    xml.empty("w:basedOn", {{"w:val", u"Normal"_s}});
    xml.empty("w:next", {{"w:val", u"Normal"_s}});
    xml.empty("w:qFormat");
    xml.open("w:pPr");
    if (outlineLevel >= 0) {
        xml.empty("w:keepNext");
        xml.empty("w:outlineLvl", {{"w:val", QString::number(outlineLevel)}});
    }
    xml.close();
    xml.open("w:rPr");
    if (bold) xml.empty("w:b");
    xml.close();
    xml.close();
}

QString contentTypeOf(const QString& part)
{
    if (part == u"word/document.xml") return wordTypes + u"document.main+xml"_s;
    if (part == u"word/styles.xml") return wordTypes + u"styles+xml"_s;
    if (part == u"word/settings.xml") return wordTypes + u"settings+xml"_s;
    if (part.startsWith(u"word/header")) return wordTypes + u"header+xml"_s;
    if (part.startsWith(u"word/footer")) return wordTypes + u"footer+xml"_s;
    if (part == u"docProps/core.xml")
        return u"application/vnd.openxmlformats-package.core-properties+xml"_s;
    return {};
}

/// The watermark as Word makes it: a text on a path, behind the page, anchored in the header.
void watermark(DocxXml& xml, const QString& text, QSizeF size)
{
    xml.open("w:r");
    xml.open("w:pict");
    xml.open("v:shapetype",
             {{"id", u"_x0000_t136"_s}, {"coordsize", u"21600,21600"_s}, {"o:spt", u"136"_s},
              {"adj", u"10800"_s}, {"path", u"m@7,l@8,m@5,21600l@6,21600e"_s}});
    xml.empty("v:textpath", {{"on", u"t"_s}, {"fitshape", u"t"_s}});
    xml.close();
    xml.open("v:shape",
             {{"id", u"Tanda"_s}, {"type", u"#_x0000_t136"_s},
              {"style", u"position:absolute;width:%1pt;height:%2pt;rotation:315;z-index:-1;"
                        "mso-position-horizontal:center;mso-position-horizontal-relative:page;"
                        "mso-position-vertical:center;mso-position-vertical-relative:page"_s
                            .arg(qRound(size.width()))
                            .arg(qRound(size.height()))},
              {"filled", u"f"_s}, {"strokecolor", u"#969696"_s}, {"strokeweight", u"1pt"_s}});
    xml.empty("v:textpath", {{"style", u"font-family:Arial;font-weight:bold"_s}, {"string", text}});
    xml.close();
    xml.close();
    xml.close();
}

} // namespace

QByteArray docxStyles(Typeface typeface)
{
    DocxXml xml;
    xml.root("w:styles");
    xml.open("w:docDefaults");
    xml.open("w:rPrDefault");
    xml.open("w:rPr");
    const QString family = familyOf(typeface);
    xml.empty("w:rFonts", {{"w:ascii", family}, {"w:hAnsi", family}, {"w:cs", family},
                           {"w:eastAsia", family}});
    xml.empty("w:sz", {{"w:val", u"24"_s}});
    xml.empty("w:szCs", {{"w:val", u"24"_s}});
    xml.empty("w:lang", {{"w:val", u"id-ID"_s}});
    for (int open = 0; open < 2; ++open) xml.close();
    xml.open("w:pPrDefault");
    xml.open("w:pPr");
    xml.empty("w:widowControl");
    xml.empty("w:spacing", {{"w:before", u"0"_s}, {"w:after", u"0"_s}});
    for (int open = 0; open < 3; ++open) xml.close();
    xml.open("w:style", {{"w:type", u"paragraph"_s}, {"w:default", u"1"_s},
                         {"w:styleId", u"Normal"_s}});
    xml.empty("w:name", {{"w:val", u"Normal"_s}});
    xml.empty("w:qFormat");
    xml.close();
    for (int level = 1; level <= 3; ++level) {
        const QString number = QString::number(level);
        style(xml, u"Heading"_s + number, u"heading "_s + number, level - 1, true);
        style(xml, u"TOC"_s + number, u"toc "_s + number, -1, false);
    }
    style(xml, u"Caption"_s, u"caption"_s, -1, true);
    return xml.take();
}

QByteArray docxSettings()
{
    DocxXml xml;
    xml.root("w:settings");
    xml.open("w:compat");
    xml.empty("w:compatSetting", {{"w:name", u"compatibilityMode"_s},
                                  {"w:uri", u"http://schemas.microsoft.com/office/word"_s},
                                  {"w:val", u"15"_s}});
    return xml.take();
}

QByteArray docxCoreProperties(const Metadata& metadata)
{
    DocxXml xml;
    xml.open("cp:coreProperties",
             {{"xmlns:cp",
               u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s},
              {"xmlns:dc", u"http://purl.org/dc/elements/1.1/"_s}});
    xml.text("dc:title", metadata.title);
    xml.text("dc:creator", metadata.author);
    xml.text("dc:subject", metadata.subject);
    return xml.take();
}

QByteArray docxRelations(const std::vector<Relation>& relations)
{
    DocxXml xml;
    xml.open("Relationships",
             {{"xmlns", u"http://schemas.openxmlformats.org/package/2006/relationships"_s}});
    for (const Relation& relation : relations) {
        const bool isCore = relation.type == u"core-properties";
        xml.empty("Relationship",
                  {{"Id", relation.id},
                   {"Type", isCore ? u"http://schemas.openxmlformats.org/package/2006/relationships/"
                                     "metadata/core-properties"_s
                                   : officeRelations + relation.type},
                   {"Target", relation.target}});
    }
    return xml.take();
}

QByteArray docxContentTypes(const std::vector<PackagePart>& parts)
{
    DocxXml xml;
    xml.open("Types", {{"xmlns", u"http://schemas.openxmlformats.org/package/2006/content-types"_s}});
    xml.empty("Default", {{"Extension", u"rels"_s},
                          {"ContentType",
                           u"application/vnd.openxmlformats-package.relationships+xml"_s}});
    xml.empty("Default", {{"Extension", u"xml"_s}, {"ContentType", u"application/xml"_s}});
    xml.empty("Default", {{"Extension", u"png"_s}, {"ContentType", u"image/png"_s}});
    for (const PackagePart& part : parts) {
        const QString type = contentTypeOf(part.name);
        if (!type.isEmpty() && part.name.endsWith(u".xml"))
            xml.empty("Override", {{"PartName", u'/' + part.name}, {"ContentType", type}});
    }
    return xml.take();
}

void writeHeaderText(DocxXml& xml, const Document& document, bool withNumber, QSizeF watermarkSize)
{
    DocxParagraph format;
    format.align = Align::Center;
    xml.openParagraph(format);
    if (!document.watermark.isEmpty()) watermark(xml, document.watermark, watermarkSize);
    if (withNumber) {
        const DocxFace face{12, false};
        xml.run(u"– "_s, face);
        xml.field(u"PAGE"_s, u"2"_s, face);
        xml.run(u" –"_s, face);
    }
    xml.close();
}

void writeFooterText(DocxXml& xml, const Document& document, double bodyWidth,
                     const QString& checksum)
{
    const Footer& footer = document.footer;
    const DocxFace face{8, false};
    DocxParagraph format;
    if (footer.pageOfTotal) format.tabs.push_back(TabStop{.at = bodyWidth / 2, .center = true});
    format.tabs.push_back(TabStop{.at = bodyWidth, .right = true});
    QString right = footer.right;
    if (footer.withChecksum) {
        if (!right.isEmpty()) right += u" · "_s;
        right += u"sidik isi "_s + checksum.left(12);
    }
    const bool isEmpty = footer.left.isEmpty() && right.isEmpty() && !footer.pageOfTotal;
    if (!isEmpty) format.ruleAbove = 0.5;
    xml.openParagraph(format);
    xml.run(footer.left, face);
    if (footer.pageOfTotal) {
        xml.run(u"\thalaman "_s, face);
        xml.field(u"PAGE"_s, u"1"_s, face);
        xml.run(u" dari "_s, face);
        xml.field(u"NUMPAGES"_s, u"1"_s, face);
    }
    xml.run(u'\t' + right, face);
    xml.close();
}

} // namespace tinjau::print
