// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/docx_writer.h"

#include "core/print/docx_body.h"
#include "core/print/docx_parts.h"
#include "core/print/file_output.h"
#include "core/print/page_frame.h"
#include "core/print/units.h"

namespace tinjau::print {

using namespace Qt::StringLiterals;

namespace {

constexpr double letterheadEdge = 15; ///< mm from the edge of the sheet, as on the laid-out page

class DocxPaper {
public:
    DocxPaper(const Document& document, const LaidOutDocument& pages, const Fonts& fonts)
        : m_document(document), m_pages(pages), m_fonts(fonts), m_headings(indexHeadings(document)),
          m_body(m_text, m_pictures, document, m_headings, fonts)
    {
        if (!document.watermark.isEmpty())
            m_watermark = watermarkOutline(document.watermark, fonts).boundingRect().size()
                          / perPoint;
        // The pages were laid out from the same document, so its headings are the same in number.
        if (m_headings.listed.size() == pages.headings.size()) m_headings.listed = pages.headings;
    }

    Result<QByteArray> run(Progress& progress)
    {
        m_text.root("w:document");
        m_text.open("w:body");
        const auto& sections = m_document.sections;
        for (std::size_t i = 0; i < sections.size(); ++i) {
            if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
            addSection(sections[i], i);
            progress.report(static_cast<qint64>(i + 1), static_cast<qint64>(sections.size()));
        }
        return packParts(package());
    }

private:
    static DocxRoom roomOf(const Section& section)
    {
        const Margins& margins = section.page.margins;
        return {section.page.bodyWidthMm(),
                section.page.sheetMm().height() - margins.top - margins.bottom, false};
    }

    void addSection(const Section& section, std::size_t number)
    {
        const auto* letterhead = section.blocks.empty()
                                     ? nullptr
                                     : std::get_if<Letterhead>(&section.blocks.front().content);
        addHeadAndFoot(section, number, letterhead);
        m_body.addAll(section.blocks, roomOf(section), letterhead ? 1 : 0);
        const bool isLast = number + 1 == m_document.sections.size();
        const auto properties = [&] { sectionProperties(section, number, letterhead != nullptr); };
        if (!isLast) return m_body.endSection(properties);
        m_body.closeCell();
        properties();
    }

    /// The letterhead goes into the head of the first page, where it pushes the text down.
    void addHeadAndFoot(const Section& section, std::size_t number, const Letterhead* letterhead)
    {
        const DocxRoom room = roomOf(section);
        const bool showsNumber = !section.bare && m_document.pageNumberOnTop;
        part(u"header"_s, number, u""_s, [&](DocxXml& xml) {
            writeHeaderText(xml, m_document, showsNumber, m_watermark);
        });
        part(u"header"_s, number, u"first"_s, [&](DocxXml& xml) {
            if (letterhead) {
                DocxBody head(xml, m_pictures, m_document, m_headings, m_fonts);
                const double gap = letterheadEdge - headerDistance(section.page.margins);
                xml.paragraph({.exactHeight = std::max(gap, 0.4)}, RichText(), DocxFace{1, false});
                head.addLetterhead(*letterhead, room);
            }
            writeHeaderText(xml, m_document, false, m_watermark);
        });
        for (const QString& kind : {u""_s, u"first"_s})
            part(u"footer"_s, number, kind, [&](DocxXml& xml) {
                if (section.bare) xml.paragraph({}, RichText(), DocxFace{8, false});
                else writeFooterText(xml, m_document, room.width, m_pages.checksum);
            });
    }

    template <typename Write>
    void part(const QString& name, std::size_t number, const QString& kind, Write write)
    {
        DocxXml xml;
        const bool isHeader = name == u"header";
        xml.root(isHeader ? "w:hdr" : "w:ftr");
        write(xml);
        const QString file = u"%1%2%3.xml"_s.arg(name).arg(number + 1).arg(kind);
        m_parts.push_back({u"word/"_s + file, xml.take()});
        m_relations.push_back({relationId(name, number, kind), name, file});
    }

    static QString relationId(const QString& name, std::size_t number, const QString& kind)
    {
        return u"rId_%1_%2_%3"_s.arg(name).arg(number + 1).arg(kind.isEmpty() ? u"default"_s : kind);
    }

    static double headerDistance(const Margins& margins)
    {
        return std::max(margins.top - 9.5, 4.0);
    }

    void sectionProperties(const Section& section, std::size_t number, bool hasLetterhead)
    {
        const PageSetup& page = section.page;
        const auto mm = [](double value) { return QString::number(twips(value)); };
        m_text.open("w:sectPr");
        for (const QString& name : {u"header"_s, u"footer"_s})
            for (const QString& kind : {u""_s, u"first"_s})
                m_text.empty(name == u"header" ? "w:headerReference" : "w:footerReference",
                             {{"w:type", kind.isEmpty() ? u"default"_s : kind},
                              {"r:id", relationId(name, number, kind)}});
        m_text.empty("w:type", {{"w:val", u"nextPage"_s}});
        const QSizeF sheet = page.sheetMm();
        m_text.empty("w:pgSz", {{"w:w", mm(sheet.width())}, {"w:h", mm(sheet.height())},
                                {"w:orient", page.landscape ? u"landscape"_s : u"portrait"_s}});
        const Margins& margins = page.margins;
        m_text.empty("w:pgMar",
                     {{"w:top", mm(margins.top)}, {"w:right", mm(margins.right)},
                      {"w:bottom", mm(margins.bottom)}, {"w:left", mm(margins.left)},
                      {"w:header", mm(headerDistance(margins))},
                      {"w:footer", mm(std::max(margins.bottom * 0.7 - 4.5, 4.0))},
                      {"w:gutter", u"0"_s}});
        // Page 1 has no number; a letterhead stands on the first page of its section only.
        if (number == 0 || hasLetterhead) m_text.empty("w:titlePg");
        m_text.close();
    }

    std::vector<PackagePart> package()
    {
        std::vector<Relation> relations = m_relations;
        relations.push_back({u"rIdStyles"_s, u"styles"_s, u"styles.xml"_s});
        relations.push_back({u"rIdSettings"_s, u"settings"_s, u"settings.xml"_s});
        std::vector<Relation> pictures;
        const auto& images = m_pictures.parts();
        for (std::size_t i = 0; i < images.size(); ++i)
            pictures.push_back({u"rIdPicture%1"_s.arg(i + 1), u"image"_s, images[i].name.mid(5)});
        relations.insert(relations.end(), pictures.begin(), pictures.end());

        std::vector<PackagePart> parts = {{u"word/document.xml"_s, m_text.take()},
                                          {u"word/styles.xml"_s, docxStyles(m_document.typeface)},
                                          {u"word/settings.xml"_s, docxSettings()},
                                          {u"docProps/core.xml"_s,
                                           docxCoreProperties(m_document.metadata)}};
        parts.insert(parts.end(), m_parts.begin(), m_parts.end());
        parts.insert(parts.end(), images.begin(), images.end());
        parts.insert(parts.begin(),
                     PackagePart{u"_rels/.rels"_s,
                                 docxRelations({{u"rId1"_s, u"officeDocument"_s,
                                                 u"word/document.xml"_s},
                                                {u"rId2"_s, u"core-properties"_s,
                                                 u"docProps/core.xml"_s}})});
        parts.insert(parts.begin(), PackagePart{u"[Content_Types].xml"_s, docxContentTypes(parts)});
        parts.push_back({u"word/_rels/document.xml.rels"_s, docxRelations(relations)});
        for (const PackagePart& head : m_parts)
            parts.push_back({u"word/_rels/%1.rels"_s.arg(head.name.mid(5)),
                             docxRelations(pictures)});
        return parts;
    }

    const Document& m_document;
    const LaidOutDocument& m_pages;
    const Fonts& m_fonts;
    HeadingIndex m_headings;
    DocxXml m_text;
    DocxPictures m_pictures;
    DocxBody m_body;
    std::vector<PackagePart> m_parts;
    std::vector<Relation> m_relations;
    QSizeF m_watermark;
};

} // namespace

Result<QByteArray> docxBytes(const Document& document, const LaidOutDocument& pages,
                             const Fonts& fonts, Progress& progress)
{
    return DocxPaper(document, pages, fonts).run(progress);
}

Result<void> writeDocx(const Document& document, const LaidOutDocument& pages, const Fonts& fonts,
                       const QString& path, Progress& progress)
{
    Result<QByteArray> bytes = docxBytes(document, pages, fonts, progress);
    if (!bytes) return Failure{bytes.error()};
    return writeFile(path, *bytes);
}

} // namespace tinjau::print
