// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/layout.h"
#include "tests/core/print/attendance_specimen.h"
#include "tests/core/print/page_text.h"
#include "tests/core/print/specimen.h"
#include "tests/support/scratch_file.h"
#include "tests/support/sheet_text.h"
#include "tests/support/text.h"

#include <algorithm>

using namespace tinjau;
using namespace tinjau::print;
using namespace Qt::StringLiterals;

namespace {

const wording::TextCatalogue& catalogue()
{
    static const auto shipped = wording::TextCatalogue::shipped(u"attendance_recap"_s);
    return shipped;
}

/// All that the rows of a sheet show, cell by cell.
QStringList shownIn(const std::vector<ValueRow>& rows)
{
    QStringList texts;
    for (const ValueRow& row : rows)
        for (const ValueCell& cell : row.cells) texts << shownText(cell.value);
    return texts;
}

LaidOutDocument pagesOf(const ValuePaper& paper)
{
    return layOut(documentOf(paper), testFonts());
}

bool says(const std::vector<PageText>& texts, const QString& text)
{
    return std::ranges::any_of(texts, [&](const PageText& one) { return one.text.contains(text); });
}

} // namespace

TEST_CASE("the month matrix prints the figures of the worked example of August 2026", "[attendance]")
{
    const ValuePaper paper = monthMatrixPaper(workedExample(), aFrame(), catalogue());
    const ValueSheet& sheet = paper.sheets.front();
    REQUIRE(sheet.body.size() == 2);
    const QStringList a = shownIn({sheet.body[0]}), b = shownIn({sheet.body[1]}), all = shownIn(sheet.totals);
    CHECK(a.sliced(a.size() - 2) == QStringList{u"82,35"_s, u"89,47"_s});
    CHECK(b.sliced(b.size() - 2) == QStringList{u"100,00"_s, u"100,00"_s});
    CHECK(all.sliced(all.size() - 2) == QStringList{u"91,67"_s, u"94,74"_s});
    // H TL PC LK DL C S I TB LP TK TK* ?
    CHECK(a.sliced(34, 13) == u"11 2 – – 1 2 – – – – – 1 2"_s.split(u' '));
    CHECK(sheet.notes.first().contains(u"Kehadiran (32 + 1) : 36 = **91,67%**"_s));
    CHECK(sheet.notes.first().contains(u"TK terverifikasi 0, calon TK 1"_s));
}

TEST_CASE("one person's recap names each share with its denominator", "[attendance]")
{
    attendance::OfficeMonth month = workedExample();
    month.people.pop_back();
    month.total = month.people.front().tally;
    const QString notes = monthMatrixPaper(month, aFrame(), catalogue()).sheets.front().notes.join(u'\n');
    CHECK(notes.contains(u"Kehadiran (13 + 1) : 17 = **82,35%**"_s));
    CHECK(notes.contains(u"kehadiran fisik 13 : 17 = 76,47%"_s));
    CHECK(notes.contains(u"tanpa TK (17 − 1) : 17 = 94,12%"_s));
    CHECK(notes.contains(u"cakupan data 17 : 19 = **89,47%**"_s));
}

TEST_CASE("a matrix fits its sheet whatever the month and the size of the office", "[attendance]")
{
    const auto [month, people, longNames] = GENERATE(table<QDate, int, bool>({{QDate(2026, 2, 1), 1, false}, {QDate(2026, 4, 1), 15, true}, {QDate(2026, 8, 1), 150, false}}));
    const auto pages = pagesOf(monthMatrixPaper(monthOf({.month = month, .people = people, .longNames = longNames}), aFrame(), catalogue()));
    CHECK(pages.overfullPages.empty());
    for (const LaidOutPage& page : pages.pages) CHECK(page.sheetMm == QSizeF(330, 215));
    const auto texts = textsOf(pages);
    for (const PageText& text : texts) {
        CHECK(text.mm.x() >= 9.9);
        CHECK(text.mm.x() + text.widthMm <= 320.1);
    }
    // the head stands on every page that has rows, and the signature never without two of them
    const int last = static_cast<int>(pages.pages.size());
    CHECK(pageOf(texts, u"Rahma Nurdiana"_s) == last);
    const auto rowsOnLast = std::ranges::count_if(texts, [&](const PageText& text) { return text.page == last && text.text.startsWith(u"19850317"_s); });
    CHECK(rowsOnLast >= std::min(people, 2));
    CHECK(std::ranges::any_of(texts, [&](const PageText& text) { return text.page == last && text.text == u"Nama / NIP"_s; }));
}

TEST_CASE("no letter on an attendance paper is smaller than 8 points", "[attendance]")
{
    const auto pages = pagesOf(monthMatrixPaper(monthOf({.people = 15}), aFrame(), catalogue()));
    int smallest = 10'000;
    for (const LaidOutPage& page : pages.pages)
        for (const Item& item : page.items)
            if (const auto* text = std::get_if<TextItem>(&item)) smallest = std::min(smallest, text->face.pixels);
    CHECK(smallest >= qRound(8 * perPoint));
}

TEST_CASE("offices stand by name, and those that sent nothing are named", "[attendance]")
{
    const std::vector offices{monthOf({.people = 3, .office = u"Dinas Sosial"_s, .seed = 1}), monthOf({.people = 2, .office = u"Badan Contoh"_s, .hasSent = false}),
                              monthOf({.people = 4, .office = u"Dinas Pasar"_s, .seed = 9})};
    const ValueSheet sheet = officesPaper(offices, aFrame(), catalogue()).sheets.front();
    QStringList names;
    for (const ValueRow& row : sheet.body) names << shownText(row.cells[1].value);
    CHECK(names == QStringList{u"Badan Contoh"_s, u"Dinas Pasar"_s, u"Dinas Sosial"_s});
    CHECK(sheet.notes.first() == u"**Belum mengirim sama sekali:** Badan Contoh."_s);
    attendance::AttendanceTally sum;
    for (const auto& office : offices) sum.add(office.total);
    const QStringList total = shownIn(sheet.totals);
    CHECK(total.contains(attendance::percentText(sum.attendance())));
    const ValueSheet board = sendingPaper(offices, aFrame(), catalogue()).sheets.front();
    CHECK(shownIn({board.body.front()}).contains(u"belum mengirim"_s));
    CHECK(shownIn({board.body.front()}).contains(u"3–7, 10–14, 18–21, 24, 26–28, 31"_s));
}

TEST_CASE("the list to verify has every candidate once and nobody else", "[attendance]")
{
    const auto month = monthOf({.people = 40});
    const ValueSheet sheet = verificationPaper(std::vector{month}, aFrame(), catalogue()).sheets.front();
    CHECK(static_cast<int>(sheet.body.size()) == month.total.candidates);
    const auto none = verificationPaper(std::vector{monthOf({.people = 3, .hasSent = false})}, aFrame(), catalogue()).sheets.front();
    CHECK(shownIn(none.body) == QStringList{u"Tidak ada calon tanpa keterangan pada bulan ini."_s});
}

TEST_CASE("the yearly recap counts only verified absences and says which months are not over", "[attendance]")
{
    std::vector<attendance::OfficeMonth> months;
    for (int number = 1; number <= 9; ++number)
        months.push_back(monthOf({.month = QDate(2026, number, 1), .people = 2, .seed = unsigned(number), .today = QDate(2026, 9, 15)}));
    int verified = 0;
    for (const auto& month : months) verified += month.total.verifiedAbsent;
    const ValuePaper paper = yearPaper(months, std::nullopt, aFrame(), catalogue());
    REQUIRE(paper.sheets.size() == 3);
    const ValueSheet& office = paper.sheets.front();
    REQUIRE(office.body.size() == 12);
    CHECK(office.totals.front().cells[8].value == SheetValue(qint64(verified)));
    CHECK(shownText(office.body[8].cells.back().value).startsWith(u"belum berakhir"_s));
    CHECK(shownText(office.body[9].cells.back().value) == u"belum berjalan"_s);
    CHECK(pagesOf(paper).pages.size() == 3);
    CHECK(yearPaper(months, organisation::PersonId::fromNumber(2), aFrame(), catalogue()).sheets.size() == 1);
}

TEST_CASE("a person's sheet has a row for each working day and stands on one page", "[attendance]")
{
    const auto month = monthOf({.people = 3, .longNames = true});
    const auto people = peopleOf(month);
    const ValuePaper paper = personPaper(people, aFrame(), catalogue());
    REQUIRE(paper.sheets.size() == 3);
    const auto working = std::ranges::count_if(month.people[0].days, [](const attendance::DayResult& day) {
        return day.status != attendance::DayStatus::NonWorkingDay && day.status != attendance::DayStatus::NotScheduled;
    });
    CHECK(static_cast<std::ptrdiff_t>(paper.sheets[0].body.size()) == working);
    const auto pages = pagesOf(paper);
    CHECK(pages.pages.size() == 3);
    CHECK(says(textsOf(pages), u"Pegawai yang bersangkutan,"_s));
}

TEST_CASE("the workbook of a paper holds numbers, dates and times, and identifiers as text", "[attendance]")
{
    const tests::ScratchFolder folder;
    const QString path = folder.path(u"pegawai.xlsx"_s);
    REQUIRE(writeWorkbook(personPaper(peopleOf(monthOf({.people = 1})), aFrame(), catalogue()), path, QDateTime(QDate(2026, 9, 3), QTime(2, 0), Qt::UTC)));
    const auto book = tests::opened(path);
    const QString cells = tests::cellsOf(tests::gridOf(*book));
    CHECK(cells.contains(u"=2026-08-03"_s));
    CHECK(cells.contains(u"=07:25:00"_s));
    CHECK(cells.contains(u"NIP: 19850317 201001 1 001"_s));

    const QString matrix = folder.path(u"rekap.xlsx"_s);
    REQUIRE(writeWorkbook(monthMatrixPaper(workedExample(), aFrame(), catalogue()), matrix, QDateTime(QDate(2026, 9, 3), QTime(2, 0), Qt::UTC)));
    const auto written = tests::opened(matrix);
    const QString figures = tests::cellsOf(tests::gridOf(*written));
    CHECK(figures.contains(u"=82.35, "_s));
    CHECK(figures.contains(u"=91.67, "_s));
}
