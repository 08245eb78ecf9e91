// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/fonts.h"

#include "tests/core/print/specimen.h"
#include "tests/support/text.h"

#include <QFontInfo>
#include <QFontMetricsF>

using namespace tinjau;
using namespace tinjau::print;
using namespace Qt::StringLiterals;

TEST_CASE("Without its fonts the program says where it looked")
{
    const auto fonts = Fonts::load({u"/tidak/ada"_s});
    REQUIRE_FALSE(fonts.has_value());
    CHECK(fonts.error().code == ErrorCode::FileMissing);
    CHECK(fonts.error().values == QStringList{u"/tidak/ada"_s});
}

TEST_CASE("Papers are set in Liberation and in nothing else")
{
    CHECK(QFontInfo(testFonts().font(Face{})).family() == u"Liberation Sans"_s);
    CHECK(QFontInfo(testFonts().font(Face{Typeface::Serif})).family() == u"Liberation Serif"_s);
}

TEST_CASE("Twice the size is twice the width, so that a preview breaks no line elsewhere")
{
    const QString text = u"Indeks Kepuasan Masyarakat 91,48"_s;
    const QFontMetricsF small(testFonts().font(Face{Typeface::Sans, 100}));
    const QFontMetricsF large(testFonts().font(Face{Typeface::Sans, 200}));
    CHECK(2 * small.horizontalAdvance(text) == Approx(large.horizontalAdvance(text)).epsilon(0.002));
}
