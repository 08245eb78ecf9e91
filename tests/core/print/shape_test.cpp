// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/fonts.h"
#include "core/print/layout.h"
#include "core/print/pdf_writer.h"
#include "core/print/shape.h"
#include "tests/core/print/specimen.h"
#include "tests/support/text.h"

#include <QFontMetricsF>

#include <thread>

using namespace Qt::StringLiterals;
using namespace tinjau::print;

TEST_CASE("a short text is as wide as the font engine says, kerning included")
{
    const auto fonts = Fonts::load();
    REQUIRE(fonts);
    for (const bool bold : {false, true}) {
        const Face face{Typeface::Sans, 200, bold, false};
        const QFont font = fonts->font(face);
        ShapeTable table;
        for (const QString& text : {u"AVATAR To Ya, P. Wakil 1.111"_s, u"Penerbitan Akta Perkawinan"_s, u"fisik, efektif, final"_s,
                                    u"91,48"_s, u"1117"_s, u" "_s, u"Asy’ari – “kutip”"_s, u"é ✓"_s}) {
            INFO(text.toStdString());
            CHECK(table.width(face, text, FaceFont(font)) == Approx(QFontMetricsF(font).horizontalAdvance(text)).margin(1.0));
        }
    }
}

TEST_CASE("the shape of a text is kept for its face and found again")
{
    const auto fonts = Fonts::load();
    REQUIRE(fonts);
    ShapeTable table;
    CHECK(table.shape(Face{}, u"abc"_s, FaceFont(fonts->font(Face{}))).glyphs.size() == 3);
    CHECK(table.find(Face{}, u"abc"_s) != nullptr);
    CHECK(table.find(Face{}, u"abd"_s) == nullptr);
}

TEST_CASE("pages that one thread laid out are drawn by another after it ended")
{
    const auto inThread = [](auto work) { std::thread(work).join(); };
    const Document paper = reportSpecimen();
    LaidOutDocument pages;
    inThread([&] { pages = layOut(paper, testFonts()); });
    QByteArray pdf;
    inThread([&] {
        tinjau::NoProgress unseen;
        pdf = pdfBytes(paper, pages, testFonts(), unseen).value();
    });
    CHECK(pdf.startsWith("%PDF"));
    CHECK(pdf.count("/FontFile2") == 2);
}
