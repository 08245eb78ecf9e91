// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/docx_package.h"
#include "core/print/docx_xml.h"
#include "core/print/headings.h"
#include "core/print/text_layout.h"

namespace tinjau::print {

/// Pictures of the document, each stored once and named by its relation id.
class DocxPictures {
public:
    /// The relation id of a picture.
    QString add(const QImage& image);
    const std::vector<PackagePart>& parts() const { return m_parts; }

private:
    std::vector<PackagePart> m_parts;
    std::vector<std::pair<qint64, QString>> m_known; ///< QImage::cacheKey → id
};

/// Where blocks are written: how wide, and whether all of it stays with what follows.
struct DocxRoom {
    double width = 165;  ///< in mm
    double height = 285; ///< of the page's body, in mm
    bool keepNext = false;
};

/// Writes blocks as WordprocessingML, in the order of the document.
class DocxBody {
public:
    DocxBody(DocxXml& xml, DocxPictures& pictures, const Document& document,
             const HeadingIndex& headings, const Fonts& fonts)
        : m_xml(xml), m_pictures(pictures), m_document(document), m_headings(headings),
          m_fonts(fonts), m_measurer(fonts)
    {
    }

    /// Writes the blocks from number `first` on.
    void addAll(const std::vector<Block>& blocks, const DocxRoom& room, std::size_t first = 0);
    void addLetterhead(const Letterhead& letterhead, const DocxRoom& room);
    /// An empty paragraph where the format needs one: after a table at the end of a cell or page.
    void closeCell();
    /// The paragraph that ends a section; `properties` writes the section's into it.
    void endSection(const std::function<void()>& properties);

private:
    void add(const Block& block, const DocxRoom& room);
    void write(const Paragraph& paragraph, const DocxRoom& room);
    void write(const Heading& heading, const DocxRoom& room);
    void write(const TableOfContents& contents, const DocxRoom& room);
    void write(const Table& table, const DocxRoom& room);
    void write(const KeyValueList& list, const DocxRoom& room);
    void write(const BarChart& chart, const DocxRoom& room);
    void write(const LineChart& chart, const DocxRoom& room);
    void write(const Picture& picture, const DocxRoom& room);
    void write(const PhotoGrid& grid, const DocxRoom& room);
    void write(const Spacer& spacer, const DocxRoom& room);
    void write(const Rule& rule, const DocxRoom& room);
    void write(const PageBreak& pageBreak, const DocxRoom& room);
    void write(const KeepTogether& group, const DocxRoom& room);
    void write(const SignatureBlock& block, const DocxRoom& room);
    void write(const Letterhead& letterhead, const DocxRoom& room);
    void write(const Cover& cover, const DocxRoom& room);
    void write(const Panel& panel, const DocxRoom& room);

    /// A paragraph of the text column; takes over pending space and page break.
    void paragraph(DocxParagraph format, const RichText& text, const DocxFace& face);
    DocxParagraph prepared(DocxParagraph format);
    void inlinePicture(const QImage& image, QSizeF mm);
    void picture(const QImage& image, QSizeF mm, DocxParagraph format);
    void caption(const RichText& text, double after);
    void chart(const struct Strip& strip, const DocxRoom& room);
    void signatureRow(const Signature* left, const Signature* right, int part,
                      const SignatureBlock& block, const std::vector<double>& widths);
    void contentsEntry(const PlacedHeading& heading, const DocxRoom& room, double numberAt,
                       double textAt, const TableOfContents& contents, bool first, bool last);

    // Tables (docx_tables.cpp)
    struct TableFormat {
        std::vector<double> widths; ///< in mm
        double border = 0;          ///< in points
        double padding = 0;         ///< above and below, in mm
        double sidePadding = 0;
        bool centered = true;
    };
    struct CellFormat {
        double width = 0;
        int columns = 1;
        bool startsMerge = false;
        bool continuesMerge = false;
        double shade = 0;
        double padding = 0; ///< all round, instead of the table's; 0: the table's
        VerticalAlign verticalAlign = VerticalAlign::Middle;
    };
    void openTable(const TableFormat& format);
    void closeTable();
    void openRow(double minHeight, bool isHead, bool isExact = false);
    void openCell(const CellFormat& format);
    struct RowContext;
    void rows(const Table& table, const std::vector<Row>& rows, const RowContext& context);
    void tableNotes(const Table& table, double left, double right);

    DocxXml& m_xml;
    DocxPictures& m_pictures;
    const Document& m_document;
    const HeadingIndex& m_headings;
    const Fonts& m_fonts;
    Measurer m_measurer;
    double m_pendingSpace = 0;
    bool m_pendingPageBreak = false;
    bool m_afterTable = false;
    bool m_atHead = true; ///< of a section's first page: white space above is left out
    int m_pictureCount = 0;
};

} // namespace tinjau::print
