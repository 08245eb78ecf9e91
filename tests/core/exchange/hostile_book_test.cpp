// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/grid.h"
#include "tests/support/cell_list.h"
#include "tests/support/text.h"
#include "tests/support/zip_bytes.h"

using namespace tinjau;
using namespace tinjau::exchange;
using namespace tinjau::testing;
using namespace Qt::StringLiterals;

namespace {

std::string repeated(std::string_view piece, int times)
{
    std::string text;
    for (int i = 0; i < times; ++i) text += piece;
    return text;
}

std::string relation(std::string_view id, std::string_view type, std::string_view target)
{
    return "<Relationship Id=\"" + std::string(id)
           + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
           + std::string(type) + "\" Target=\"" + std::string(target) + "\"/>";
}

std::string relations(const std::string& list)
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
           + list + "</Relationships>";
}

/// An xlsx with the given sheet list and content of its only sheet part.
std::string xlsx(const std::string& sheets, const std::string& sheet,
                 const std::string& strings = "<sst/>")
{
    const std::string space =
        " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
        " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    return storedZip({
        {"_rels/.rels", relations(relation("r", "officeDocument", "xl/workbook.xml"))},
        {"xl/workbook.xml", "<workbook" + space + "><sheets>" + sheets + "</sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", relations(relation("r1", "worksheet", "sheet1.xml"))},
        {"xl/sharedStrings.xml", strings},
        {"xl/sheet1.xml", "<worksheet" + space + ">" + sheet + "</worksheet>"},
    });
}

const std::string oneSheet = "<sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/>";

std::string ods(const std::string& tables)
{
    return storedZip({
        {"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
        {"content.xml", "<office:document-content "
                        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                        " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:"
                        "body><office:spreadsheet>"
                            + tables
                            + "</office:spreadsheet></office:body></office:document-content>"},
    });
}

std::string repeatedTable(int rows, int columns, const std::string& text)
{
    return "<table:table table:name=\"S\"><table:table-row table:number-rows-repeated=\""
           + std::to_string(rows)
           + "\"><table:table-cell office:value-type=\"string\" table:number-columns-repeated=\""
           + std::to_string(columns) + "\"><text:p>" + text
           + "</text:p></table:table-cell></table:table-row></table:table>";
}

struct Outcome {
    std::size_t cells = 0;
    std::size_t refusals = 0;
    std::optional<ErrorCode> refusedOnOpening;
};

Outcome readAll(const QString& name, const std::string& bytes)
{
    const TemporaryFile file(name, bytes);
    auto book = openWorkbook(file.path());
    if (!book) return {.refusedOnOpening = book.error().code};
    Outcome outcome;
    NoProgress progress;
    for (std::size_t i = 0; i < (*book)->sheets().size(); ++i) {
        const auto grid = Grid::load(**book, i, progress);
        if (!grid) ++outcome.refusals;
        for (int row = 1; grid && row <= grid->lastRow(); ++row)
            outcome.cells += grid->row(row).size();
    }
    return outcome;
}

} // namespace

TEST_CASE("an xlsx whose sheets share one part is damaged", "[hostile]")
{
    const Outcome outcome =
        readAll(u"a.xlsx"_s, xlsx(repeated(oneSheet, 5000),
                                  "<sheetData><row><c><v>1</v></c></row></sheetData>"));
    CHECK(outcome.refusedOnOpening == ErrorCode::FileDamaged);
}

TEST_CASE("a long text that a small xlsx points to from many cells is too much at some point",
          "[hostile]")
{
    const std::string strings =
        "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>"
        + std::string(500'000, 'x') + "</t></si></sst>";
    const auto bookOf = [&](int cells) {
        return xlsx(oneSheet,
                    "<sheetData><row>" + repeated("<c t=\"s\"><v>0</v></c>", cells)
                        + "</row></sheetData>",
                    strings);
    };
    CHECK(readAll(u"a.xlsx"_s, bookOf(200)).cells == 200);
    CHECK(readAll(u"a.xlsx"_s, bookOf(5000)).refusals == 1);
}

TEST_CASE("repetitions in an ods are counted over all its sheets", "[hostile]")
{
    const Outcome outcome = readAll(u"a.ods"_s, ods(repeated(repeatedTable(1000, 50, "a"), 100)));
    CHECK(outcome.cells > 1'000'000);
    CHECK(outcome.cells < 2'100'000);
}

TEST_CASE("a long text in a repetition counts for several", "[hostile]")
{
    const Outcome outcome =
        readAll(u"a.ods"_s, ods(repeatedTable(1000, 50, std::string(100'000, 'a'))));
    CHECK(outcome.cells < 2000);
}

TEST_CASE("more sheets than can be walked to in an ods are too many", "[hostile]")
{
    const Outcome outcome =
        readAll(u"a.ods"_s, ods(repeated(repeatedTable(1, 1, std::string(1000, 'a')), 9000)));
    CHECK(outcome.refusedOnOpening == ErrorCode::FileTooLarge);
}
