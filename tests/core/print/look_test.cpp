// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/docx_writer.h"
#include "core/print/layout.h"
#include "core/print/pdf_writer.h"
#include "tests/core/print/specimen.h"
#include "tests/support/text.h"

using namespace tinjau;
using namespace tinjau::print;
using namespace Qt::StringLiterals;

/// Not a check: writes the specimens into the folder TINJAU_LOOK, for a person to look at.
TEST_CASE("Specimens are written for the eye", "[.look]")
{
    const QString folder = qEnvironmentVariable("TINJAU_LOOK", u"."_s);
    NoProgress progress;
    for (const auto& [name, document] :
         {std::pair(u"report"_s, reportSpecimen()), std::pair(u"minutes"_s, minutesSpecimen()),
          std::pair(u"sheet"_s, sheetSpecimen()), std::pair(u"gallery"_s, gallerySpecimen())}) {
        const LaidOutDocument pages = layOut(document, testFonts());
        const QString path = u"%1/%2.pdf"_s.arg(folder, name);
        const QString editable = u"%1/%2.docx"_s.arg(folder, name);
        REQUIRE(writeDocx(document, pages, testFonts(), editable, progress).has_value());
        REQUIRE(writePdf(document, pages, testFonts(), path, progress).has_value());
    }
}
