// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf_writer.h"

#include "core/print/file_output.h"
#include "core/print/replay.h"
#include "core/print/units.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace tinjau::print {

using namespace Qt::StringLiterals;

namespace {

/// Exact match: by default Qt takes the next size that it knows by name, here 8.5 × 13 inch.
QPageLayout pageLayoutOf(QSizeF sheetMm)
{
    const bool isLandscape = sheetMm.width() > sheetMm.height();
    const QSizeF upright = isLandscape ? sheetMm.transposed() : sheetMm;
    const QPageSize size(upright, QPageSize::Millimeter, QString(), QPageSize::ExactMatch);
    return {size, isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()};
}

/// Qt writes title and creator only; author and subject go into the XMP packet.
QByteArray xmpOf(const Metadata& metadata)
{
    const auto list = [](const char* name, const char* kind, const QString& text) {
        if (text.isEmpty()) return QString();
        const QString item = QString::fromLatin1(kind) == u"Alt"_s
                                 ? u"<rdf:li xml:lang=\"x-default\">%1</rdf:li>"_s
                                 : u"<rdf:li>%1</rdf:li>"_s;
        return u"<dc:%1><rdf:%2>%3</rdf:%2></dc:%1>"_s.arg(
            QString::fromLatin1(name), QString::fromLatin1(kind), item.arg(text.toHtmlEscaped()));
    };
    const QString packet =
        u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">%1%2%3%4"
        "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>"_s;
    return packet
        .arg(list("title", "Alt", metadata.title), list("creator", "Seq", metadata.author),
             list("description", "Alt", metadata.subject),
             metadata.identifier.isEmpty()
                 ? QString()
                 : u"<dc:identifier>%1</dc:identifier>"_s.arg(metadata.identifier.toHtmlEscaped()))
        .toUtf8();
}

void describe(QPdfWriter& pdf, const Document& document)
{
    pdf.setResolution(unitsPerInch);
    pdf.setTitle(document.metadata.title);
    pdf.setCreator(u"Tinjau " TINJAU_VERSION ""_s);
    pdf.setDocumentXmpMetadata(xmpOf(document.metadata));
    for (const Attachment& file : document.attachments)
        pdf.addFileAttachment(file.name, file.bytes, file.mimeType);
}

} // namespace

Result<QByteArray> pdfBytes(const Document& document, const LaidOutDocument& pages,
                            const Fonts& fonts, Progress& progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    describe(pdf, document);
    const auto total = static_cast<qint64>(pages.pages.size());
    QPainter painter;
    Replay drawing(fonts, pages.shapes);
    for (qint64 done = 0; done < total; ++done) {
        if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
        const LaidOutPage& page = pages.pages[static_cast<std::size_t>(done)];
        pdf.setPageLayout(pageLayoutOf(page.sheetMm));
        if (done == 0) painter.begin(&pdf);
        else pdf.newPage();
        drawing.draw(painter, page.items);
        progress.report(done + 1, total);
    }
    painter.end();
    return buffer.data();
}

Result<void> writePdf(const Document& document, const LaidOutDocument& pages, const Fonts& fonts,
                      const QString& path, Progress& progress)
{
    Result<QByteArray> bytes = pdfBytes(document, pages, fonts, progress);
    if (!bytes) return Failure{bytes.error()};
    return writeFile(path, *bytes);
}

} // namespace tinjau::print
