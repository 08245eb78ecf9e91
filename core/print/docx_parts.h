// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/docx_package.h"
#include "core/print/docx_xml.h"
#include "core/print/document.h"

#include <QSizeF>

/// The parts of a DOCX beside its text: styles, settings, relations, page head and foot.
namespace tinjau::print {

QByteArray docxStyles(Typeface typeface);
QByteArray docxSettings();
QByteArray docxCoreProperties(const Metadata& metadata);

struct Relation {
    QString id;
    QString type; ///< the last part of its URI: "image", "header"
    QString target;
};
QByteArray docxRelations(const std::vector<Relation>& relations);
QByteArray docxContentTypes(const std::vector<PackagePart>& parts);

/// "– 7 –", with the watermark behind the page if there is one. `watermarkSize` in points.
void writeHeaderText(DocxXml& xml, const Document& document, bool withNumber,
                     QSizeF watermarkSize);
void writeFooterText(DocxXml& xml, const Document& document, double bodyWidth,
                     const QString& checksum);

} // namespace tinjau::print
