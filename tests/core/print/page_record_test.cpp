// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/page_record.h"

#include "core/print/fonts.h"
#include "core/print/replay.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::print;

namespace {

/// Two sheets with one item of every kind.
LaidOutDocument sample()
{
    QImage picture(4, 3, QImage::Format_ARGB32);
    picture.fill(Qt::darkGray);
    QPainterPath path({100, 100});
    path.lineTo(400, 250);
    LaidOutDocument document;
    document.checksum = u"abc"_s;
    document.pages.resize(2);
    document.pages[0].sheetMm = {215, 330};
    document.pages[0].items = {TextItem{{10, 20}, u"Akta – “kutipan”"_s, {Typeface::Serif, 184, true, false}, 120.5, 3.25},
                               LineItem{{0, 0}, {50, 0}, 4, true},
                               BoxItem{{5, 5, 60, 40}, 2, 0},
                               BoxItem{{5, 50, 60, 40}, 0, std::nullopt},
                               PictureItem{{0, 0, 40, 30}, picture},
                               PathItem{path, 3, 40, std::nullopt}};
    document.pages[1].sheetMm = {330, 215};
    document.pages[1].items = {TextItem{{10, 20}, u"Lampiran"_s, {Typeface::Sans, 200, false, true}, 80, 0}};
    return document;
}

} // namespace

TEST_CASE("the pages of a paper come back from their record as they were drawn")
{
    const LaidOutDocument before = sample();
    const QByteArray record = pageRecord(before);
    const auto after = pagesFromRecord(record);
    REQUIRE(after);
    CHECK(after->checksum == before.checksum);
    REQUIRE(after->pages.size() == before.pages.size());
    const auto& text = std::get<TextItem>(after->pages[0].items[0]);
    CHECK(text.face == std::get<TextItem>(before.pages[0].items[0]).face);
    CHECK(std::get<BoxItem>(after->pages[0].items[2]).grey == 0);
    CHECK_FALSE(std::get<BoxItem>(after->pages[0].items[3]).grey);
    CHECK(pageRecord(*after) == record);
    const auto fonts = Fonts::load();
    REQUIRE(fonts);
    for (std::size_t page = 0; page < before.pages.size(); ++page)
        CHECK(pageImage(after->pages[page], *fonts, 60) == pageImage(before.pages[page], *fonts, 60));
}

TEST_CASE("a record that is damaged, cut off or none of ours is refused")
{
    const QByteArray plain = qUncompress(pageRecord(sample()));
    for (qsizetype length = 0; length < plain.size(); length += 7) {
        const auto cut = pagesFromRecord(qCompress(plain.first(length)));
        REQUIRE_FALSE(cut);
        CHECK(cut.error().code == ErrorCode::FileDamaged);
    }
    QByteArray newer = plain;
    newer[5] = 9; // the version
    CHECK_FALSE(pagesFromRecord(qCompress(newer)));
    CHECK_FALSE(pagesFromRecord({}));
    CHECK_FALSE(pagesFromRecord("bukan halaman"));
}
