// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/layout.h"

#include "tests/core/print/page_text.h"
#include "tests/core/print/specimen.h"
#include "tests/support/text.h"

#include <map>
#include <random>
#include <set>

using namespace tinjau;
using namespace tinjau::print;
using namespace Qt::StringLiterals;

namespace {

/// A paragraph whose words all carry its number, so that its lines are found again: "p17".
Paragraph marked(int number, int wordCount)
{
    QStringList all;
    for (int i = 0; i < wordCount; ++i) all.append(u"p%1"_s.arg(number));
    return Paragraph{.text = all.join(u' ')};
}

/// Rows "r17" whose cells have one to four lines.
Table markedTable(int number, int rows, std::mt19937& random)
{
    Table table;
    table.columns = {Column::mm(20), Column::share(1), Column::share(1)};
    table.head = {{u"kepala%1"_s.arg(number), u"b"_s, u"c"_s}};
    for (int i = 0; i < rows; ++i) {
        const QString mark = u"t%1r%2"_s.arg(number).arg(i);
        QStringList lines;
        for (auto more = random() % 4 + 1; more > 0; --more) lines.append(mark);
        table.body.push_back({mark, lines.join(u'\n'), mark});
    }
    table.totals = {{u"total%1"_s.arg(number), u"x"_s, u"y"_s}};
    table.notes = {u"catatan%1"_s.arg(number)};
    return table;
}

SignatureBlock markedSignature(int number)
{
    const QString mark = u"ttd%1"_s.arg(number);
    return SignatureBlock{.right = {{mark, mark}, mark, {mark, mark}}};
}

struct Random {
    Document document;
    std::map<int, int> paragraphWords;
    int tables = 0;
    int headings = 0;
    int signatures = 0;
};

Random randomDocument(unsigned seed)
{
    std::mt19937 random(seed);
    Random made;
    std::vector<Block> blocks;
    const auto count = 5 + random() % 25;
    for (std::size_t i = 0; i < count; ++i) {
        switch (random() % 6) {
        case 0:
            blocks.push_back(Heading{.number = u"h%1"_s.arg(++made.headings), .text = u"Judul"_s});
            [[fallthrough]];
        case 1:
        case 2:
        case 3: {
            const int number = static_cast<int>(made.paragraphWords.size());
            const int wordCount = 1 + static_cast<int>(random() % 300);
            made.paragraphWords[number] = wordCount;
            blocks.push_back(marked(number, wordCount));
            break;
        }
        case 4:
            blocks.push_back(markedTable(made.tables++, 1 + static_cast<int>(random() % 60), random));
            break;
        default:
            blocks.push_back(markedSignature(made.signatures++));
            break;
        }
    }
    made.document = onlyBlocks(std::move(blocks));
    if (random() % 3 == 0) made.document.sections.front().page.landscape = true;
    return made;
}

/// Pages on which texts with this mark stand.
std::set<int> pagesWith(const std::vector<PageText>& texts, const QString& mark)
{
    std::set<int> pages;
    for (const PageText& text : texts)
        if (text.text == mark || text.text.startsWith(mark + u' ')) pages.insert(text.page);
    return pages;
}

int linesOn(const std::vector<PageText>& texts, const QString& mark, int page)
{
    return static_cast<int>(std::count_if(texts.begin(), texts.end(), [&](const PageText& text) {
        return text.page == page && (text.text == mark || text.text.startsWith(mark + u' '));
    }));
}

} // namespace

TEST_CASE("On 60 random papers nothing is torn, lost, alone or outside its page")
{
    const unsigned seed = GENERATE(range(1u, 61u));
    const Random made = randomDocument(seed);
    const LaidOutDocument pages = layOut(made.document, testFonts());
    const std::vector<PageText> texts = textsOf(pages);
    const PageSetup& setup = made.document.sections.front().page;
    INFO("seed " << seed);
    CHECK(pages.overfullPages.empty());

    const double bottom = setup.sheetMm().height() - setup.margins.bottom;
    for (const PageText& text : texts) {
        CHECK(text.mm.y() <= bottom + 0.1);
        CHECK(text.mm.x() >= setup.margins.left - 0.1);
        CHECK(text.mm.x() + text.widthMm <= setup.sheetMm().width() - setup.margins.right + 0.3);
    }
    for (const auto& [number, wordCount] : made.paragraphWords) {
        const QString mark = u"p%1"_s.arg(number);
        const std::set<int> on = pagesWith(texts, mark);
        int found = 0;
        for (const PageText& text : texts)
            if (text.text == mark || text.text.startsWith(mark + u' '))
                found += static_cast<int>(text.text.count(u' ')) + 1;
        CHECK(found == wordCount);
        if (on.size() > 1)
            for (const int page : on) CHECK(linesOn(texts, mark, page) >= 2);
    }
    for (int table = 0; table < made.tables; ++table) {
        std::set<int> onPages;
        int lastRow = -1;
        for (int row = 0;; ++row) {
            const std::set<int> on = pagesWith(texts, u"t%1r%2"_s.arg(table).arg(row));
            if (on.empty()) break;
            CHECK(on.size() == 1);
            onPages.insert(*on.begin());
            lastRow = row;
        }
        CHECK(pagesWith(texts, u"kepala%1"_s.arg(table)) == onPages);
        // The total stands with the last two rows, the note with the total.
        const std::set<int> total = pagesWith(texts, u"total%1"_s.arg(table));
        CHECK(pagesWith(texts, u"t%1r%2"_s.arg(table).arg(lastRow)) == total);
        if (lastRow > 0) CHECK(pagesWith(texts, u"t%1r%2"_s.arg(table).arg(lastRow - 1)) == total);
        CHECK(pagesWith(texts, u"catatan%1"_s.arg(table)) == total);
    }
    for (int signature = 0; signature < made.signatures; ++signature) {
        const QString mark = u"ttd%1"_s.arg(signature);
        const std::set<int> on = pagesWith(texts, mark);
        REQUIRE(on.size() == 1);
        CHECK(linesOn(texts, mark, *on.begin()) == 5);
    }
    for (std::size_t page = 0; page < pages.pages.size(); ++page)
        CHECK(pages.pages[page].items.size() > (page == 0 ? 0u : 1u));
}

TEST_CASE("A heading is never the last thing on a page")
{
    for (int words = 520; words < 640; words += 4) {
        const LaidOutDocument pages =
            layOut(onlyBlocks({marked(0, words), Heading{.number = u"1.1"_s, .text = u"Judul"_s},
                               marked(1, 60)}),
                   testFonts());
        const auto texts = textsOf(pages);
        CHECK(linesOn(texts, u"p1"_s, pageOf(texts, u"Judul"_s)) >= 2);
    }
}

TEST_CASE("A signature pulls at least two lines of text with it")
{
    for (int words = 400; words < 640; words += 4) {
        const LaidOutDocument pages =
            layOut(onlyBlocks({marked(0, words), marked(1, 60), twoSignatures()}), testFonts());
        const auto texts = textsOf(pages);
        const int page = pageOf(texts, u"Camat"_s);
        CHECK(pageOf(texts, u"Contoh Dua"_s) == page);
        CHECK(pageOf(texts, u"CONTOH TIGA"_s) == page);
        CHECK(linesOn(texts, u"p1"_s, page) + linesOn(texts, u"p0"_s, page) >= 2);
    }
}

TEST_CASE("A long table repeats its head rows on every page, the caption only once")
{
    const auto pages = layOut(onlyBlocks({longTable(400)}), testFonts());
    const auto texts = textsOf(pages);
    REQUIRE(pages.pages.size() > 5);
    for (int page = 1; page <= static_cast<int>(pages.pages.size()); ++page) {
        CHECK(linesOn(texts, u"U3"_s, page) == 1);
        CHECK(linesOn(texts, u"Nilai"_s, page) == 1);
    }
    CHECK(pagesWith(texts, u"Tabel"_s).size() == 1);
}

TEST_CASE("A row higher than a page is cut between lines and loses none")
{
    Table table;
    table.columns = {Column::mm(20), Column::share(1)};
    table.head = {{u"No."_s, u"Saran"_s}};
    QStringList lines;
    for (int i = 0; i < 200; ++i) lines.append(u"baris%1"_s.arg(i));
    table.body = {{u"1"_s, u"pendek"_s}, {u"2"_s, lines.join(u'\n')}, {u"3"_s, u"akhir"_s}};
    const auto pages = layOut(onlyBlocks({table}), testFonts());
    const auto texts = textsOf(pages);
    CHECK(pages.overfullPages.empty());
    for (int i = 0; i < 200; ++i) CHECK(pageOf(texts, u"baris%1"_s.arg(i)) > 0);
    CHECK(pageOf(texts, u"akhir"_s) == static_cast<int>(pages.pages.size()));
}

TEST_CASE("Rows joined by a cell stay on one page, or are parted if they cannot")
{
    const auto tableOf = [](int group) {
        Table table;
        table.columns = {Column::mm(40), Column::share(1)};
        table.head = {{u"Karakteristik"_s, u"Indikator"_s}};
        for (int i = 0; i < 5; ++i) {
            for (int row = 0; row < group; ++row) {
                const QString mark = u"g%1"_s.arg(i);
                if (row == 0) table.body.push_back({Cell(u"Judul"_s, 1, group), mark});
                else table.body.push_back({mark});
            }
        }
        return table;
    };
    const auto short9 = textsOf(layOut(onlyBlocks({tableOf(14)}), testFonts()));
    for (int i = 0; i < 5; ++i) CHECK(pagesWith(short9, u"g%1"_s.arg(i)).size() == 1);
    const LaidOutDocument tall = layOut(onlyBlocks({tableOf(80)}), testFonts());
    CHECK(tall.overfullPages.empty());
    for (int i = 0; i < 5; ++i)
        CHECK(std::count_if(short9.begin(), short9.end(), [i](const PageText& text) {
                  return text.text == u"g%1"_s.arg(i);
              }) == 14);
}

TEST_CASE("Blocks kept together share a page if they fit on one, and are parted if not")
{
    for (int words = 300; words < 640; words += 20) {
        const auto texts = textsOf(layOut(
            onlyBlocks({marked(0, words), KeepTogether{{marked(1, 150), marked(2, 150)}}}),
            testFonts()));
        CHECK(pagesWith(texts, u"p1"_s) == pagesWith(texts, u"p2"_s));
    }
    const auto tall = layOut(onlyBlocks({KeepTogether{{marked(1, 900), marked(2, 900)}}}),
                             testFonts());
    CHECK(tall.pages.size() > 1);
    CHECK(tall.overfullPages.empty());
}

TEST_CASE("The contents name the page on which each heading stands")
{
    const LaidOutDocument pages = layOut(reportSpecimen(), testFonts());
    const auto texts = textsOf(pages);
    REQUIRE(pages.headings.size() == 4 + 4 * 3 + 1);
    for (const PlacedHeading& heading : pages.headings) {
        const auto entry = std::find_if(texts.begin(), texts.end(), [&](const PageText& text) {
            return text.page == 2 && text.text == (heading.number.isEmpty() ? heading.text
                                                                            : heading.number);
        });
        REQUIRE(entry != texts.end());
        const auto printed = std::find_if(texts.begin(), texts.end(), [&](const PageText& text) {
            return text.page == 2 && std::abs(text.mm.y() - entry->mm.y()) < 0.1
                   && text.text == QString::number(heading.page);
        });
        CHECK(printed != texts.end());
        const bool standsThere = std::any_of(texts.begin(), texts.end(), [&](const PageText& text) {
            return text.page == heading.page && text.text == heading.number;
        });
        CHECK(standsThere);
    }
}

TEST_CASE("A chapter without content is neither printed nor listed")
{
    const auto texts = textsOf(layOut(reportSpecimen(), testFonts()));
    CHECK(pageOf(texts, u"BAB TANPA ISI"_s) == 0);
    CHECK(pageOf(texts, u"BAB V"_s) == 0);
}

TEST_CASE("Page numbers start on page 2, bare sections carry none, totals are right")
{
    Document report = reportSpecimen();
    report.footer.pageOfTotal = true;
    const LaidOutDocument pages = layOut(report, testFonts());
    const auto texts = textsOf(pages);
    CHECK(pagesWith(texts, u"– 1 –"_s).empty());
    CHECK(pagesWith(texts, u"– 2 –"_s) == std::set<int>{2});
    const auto total = static_cast<int>(pages.pages.size());
    CHECK(pagesWith(texts, u"halaman %1 dari %1"_s.arg(total)) == std::set<int>{total});
    CHECK(pagesWith(texts, u"halaman 1 dari %1"_s.arg(total)).empty());
}

TEST_CASE("A section may turn the sheet")
{
    const LaidOutDocument pages = layOut(reportSpecimen(), testFonts());
    CHECK(pages.pages.front().sheetMm == QSizeF(215, 330));
    CHECK(pages.pages.back().sheetMm == QSizeF(330, 215));
}

TEST_CASE("The letterhead starts 15 mm below the edge, other text at the margin")
{
    const LaidOutDocument pages = layOut(minutesSpecimen(), testFonts());
    const auto texts = textsOf(pages);
    CHECK(texts.front().text.startsWith(u"PEMERINTAH"));
    double top = 1e9;
    for (const Item& item : pages.pages.front().items)
        if (const auto* emblemItem = std::get_if<PictureItem>(&item))
            top = std::min(top, emblemItem->rect.top() / perMm);
    CHECK(top == Approx(15).margin(0.2));
}

TEST_CASE("The checksum depends on the content, not on footer or watermark")
{
    Document paper = minutesSpecimen();
    const QString first = layOut(paper, testFonts()).checksum;
    CHECK(first.size() == 64);
    paper.watermark = QString();
    paper.footer.left = u"Lain"_s;
    CHECK(layOut(paper, testFonts()).checksum == first);
    paper.sections.front().blocks.push_back(Paragraph{.text = u"Tambahan"_s});
    CHECK(layOut(paper, testFonts()).checksum != first);
}

TEST_CASE("An empty document is one blank page")
{
    CHECK(layOut(Document{}, testFonts()).pages.size() == 1);
    CHECK(layOut(onlyBlocks({Heading{.text = u"Sendiri"_s}}), testFonts()).pages.size() == 1);
    CHECK(layOut(onlyBlocks({marked(0, 5), PageBreak{}}), testFonts()).pages.size() == 1);
}

TEST_CASE("Layout stops when it is cancelled")
{
    struct Stop final : Progress {
        void report(qint64, qint64) override {}
        bool isCancelled() const override { return true; }
    } stop;
    const auto pages = layOut(reportSpecimen(), testFonts(), stop);
    REQUIRE_FALSE(pages.has_value());
    CHECK(pages.error().code == ErrorCode::Cancelled);
}
