// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/text_layout.h"

#include "core/print/units.h"
#include "tests/core/print/specimen.h"
#include "tests/support/text.h"

#include <random>

using namespace tinjau;
using namespace tinjau::print;
using namespace Qt::StringLiterals;

namespace {

QString plain(const TextLine& line)
{
    QString text;
    for (const Segment& segment : line.segments) text += segment.text;
    return text;
}

QStringList plainLines(const QString& text, double widthMm, double size = 12)
{
    Measurer measurer(testFonts());
    QStringList lines;
    for (const TextLine& line : breakLines(measurer, text, TextStyle{Typeface::Sans, size},
                                           widthMm * perMm))
        lines.append(plain(line));
    return lines;
}

} // namespace

TEST_CASE("A text that fits is one line; an empty one is one empty line")
{
    CHECK(plainLines(u"Bagian Organisasi"_s, 165) == QStringList{u"Bagian Organisasi"_s});
    CHECK(plainLines(QString(), 165) == QStringList{QString()});
}

TEST_CASE("Names and numbers break at spaces only")
{
    CHECK(plainLines(u"Nomor 000.8.3/BA-17/2026 tanggal 25-11-2026"_s, 46)
          == QStringList{u"Nomor"_s, u"000.8.3/BA-17/2026"_s, u"tanggal 25-11-2026"_s});
}

TEST_CASE("A word wider than the line breaks after its joints, then between letters")
{
    CHECK(plainLines(u"Produk/Spesifikasi"_s, 25) == QStringList{u"Produk/"_s, u"Spesifikasi"_s});
    const QStringList letters = plainLines(u"Pertanggungjawabanpelayanan"_s, 20);
    CHECK(letters.size() > 1);
    CHECK(letters.join(QString()) == u"Pertanggungjawabanpelayanan"_s);
}

TEST_CASE("A line feed starts a new line")
{
    CHECK(plainLines(u"L = 13 orang\nP = 16 orang"_s, 100)
          == QStringList{u"L = 13 orang"_s, u"P = 16 orang"_s});
    CHECK(plainLines(u"a\n\nb"_s, 100) == QStringList{u"a"_s, QString(), u"b"_s});
}

TEST_CASE("No line is wider than its room, and no word is lost")
{
    Measurer measurer(testFonts());
    std::mt19937 random(20261125);
    for (int round = 0; round < 60; ++round) {
        const QString text = words(5 + static_cast<int>(random() % 80), static_cast<unsigned>(round));
        const double width = 15.0 + static_cast<double>(random() % 160);
        RichText rich;
        for (const QString& word : text.split(u' '))
            rich.add(Run{word + u' ', random() % 4 == 0, random() % 5 == 0});
        const auto lines = breakLines(measurer, rich, TextStyle{}, width * perMm);
        QString joined;
        for (const TextLine& line : lines) {
            CHECK(line.width <= width * perMm + 0.02 * perMm * width);
            joined += plain(line) + u' ';
        }
        // Spaces at breaks vanish; words cut by need are whole again without any.
        CHECK(joined.remove(u' ') == QString(text).remove(u' '));
    }
}

TEST_CASE("Justified lines end exactly at the right edge, the last one does not")
{
    Measurer measurer(testFonts());
    const qreal width = 165 * perMm;
    const auto lines = breakLines(measurer, words(90), TextStyle{}, width);
    REQUIRE(lines.size() > 4);
    for (const TextLine& line : lines) {
        std::vector<Item> items;
        placeLine(items, line, {0, 0}, width, Align::Justify);
        const auto& text = std::get<TextItem>(items.back());
        QFont font = testFonts().font(text.face);
        font.setWordSpacing(text.wordSpacing);
        const qreal drawn = text.baseline.x() + QFontMetricsF(font).horizontalAdvance(text.text);
        if (line.ends) CHECK(drawn < width);
        else CHECK(drawn == Approx(width).margin(2));
    }
}

TEST_CASE("Superscript is smaller and raised, underline is a line below the text")
{
    Measurer measurer(testFonts());
    RichText rich;
    rich.add(Run{u"m"_s}).add(Run{u"2"_s, false, false, false, true});
    rich.add(Run{u" nama"_s, true, false, true});
    const auto lines = breakLines(measurer, rich, TextStyle{}, 100 * perMm);
    std::vector<Item> items;
    placeLine(items, lines.front(), {0, 0}, 100 * perMm, Align::Left);
    REQUIRE(items.size() == 4);
    const auto& base = std::get<TextItem>(items[0]);
    const auto& raised = std::get<TextItem>(items[1]);
    CHECK(raised.face.pixels < base.face.pixels);
    CHECK(raised.baseline.y() < base.baseline.y());
    CHECK(std::get<LineItem>(items[3]).from.y() > base.baseline.y());
}
