// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"
#include "tests/support/sheet_text.h"

#include <QFileInfo>

#include <catch2/catch.hpp>

using namespace tinjau;
using namespace tinjau::exchange;
using namespace tinjau::tests;
using namespace Qt::StringLiterals;

namespace {

/// A file of the corpus of difficult files; nothing where there is no corpus.
std::optional<QString> hardFile(const QString& name) {
    const QString path = qEnvironmentVariable("TINJAU_CORPUS") + u"/corpus/hard/"_s + name;
    return QFileInfo::exists(path) ? std::optional(path) : std::nullopt;
}

const Grid& sheetNamed(const std::vector<Grid>& grids, const QString& name) {
    for (const Grid& grid : grids) {
        if (name.isEmpty() || grid.head().name == name) return grid;
    }
    FAIL("no sheet " << name.toStdString());
    return grids.front();
}

std::optional<ErrorCode> refusalOf(const QString& path) {
    auto book = openWorkbook(path);
    if (!book) return book.error().code;
    NoProgress progress;
    for (std::size_t i = 0; i < (*book)->sheets().size(); ++i) {
        auto grid = Grid::load(**book, i, progress);
        if (!grid) return grid.error().code;
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("files that other readers stumble over are read or refused as they should") {
    struct Expectation {
        QString file, sheet, cell, value;
    };
    const auto want = GENERATE(values<Expectation>({
        {u"calamine__date_1904.xlsx"_s, {}, u"A1"_s, u"2021-01-01"_s},
        {u"calamine__date_1904.xlsx"_s, {}, u"A3"_s, u"255:10:10"_s},
        {u"calamine__date_iso.xlsx"_s, {}, u"A2"_s, u"2021-01-01T10:10:10"_s},
        {u"calamine__date_iso.xlsx"_s, {}, u"A3"_s, u"10:10:10"_s},
        {u"calamine__inlineStr_cdata.xlsx"_s, {}, u"A1"_s, u"Hello CDATA"_s},
        {u"calamine__number_rows_repeated.ods"_s, u"Sheet3"_s, u"B10"_s, u"D"_s},
        {u"calamine__merged_range.xlsx"_s, u"Sheet1"_s, u"C1"_s, u"C1"_s},
        {u"readxl__no-styles-or-sharedStrings-parts.xlsx"_s, {}, u"B2"_s, u"73"_s},
        {u"readxl__big-texty-numbers-xlsx.xlsx"_s, {}, u"A7"_s, u"-2147483649"_s},
        {u"readxl__missing-first-column.xlsx"_s, u"Sheet1"_s, u"B3"_s, u"3"_s},
        {u"readxl__embedded-chartsheet.xlsx"_s, u"quakes"_s, u"A1"_s, u"lat"_s},
        {u"readxl__unnamed-duplicated-columns.xlsx"_s, {}, u"C2"_s, u"1.1"_s},
        {u"readxl__nonstandard-xml-ns-prefix.xlsx"_s, {}, u"B3"_s, u"4"_s},
        {u"roo__strict.xlsx"_s, u"Sheet2"_s, u"A1"_s, u"Sheet 2"_s},
        {u"roo__implicit_coordinates.xlsx"_s, {}, u"C2"_s, u"C2"_s},
        {u"openspout__sheet_with_empty_rows_and_missing_row_index.xlsx"_s,
         {},
         u"A6"_s,
         u"s1--A6"_s},
        {u"roo__hidden_sheets.xlsx"_s, u"VisibleSheet1"_s, u"A1"_s, u"visible sheet 1"_s},
        {u"openspout__csv_with_utf16le_bom.csv"_s, {}, u"C3"_s, u"csv--33"_s},
        {u"openspout__csv_with_CR_EOL.csv"_s, {}, u"C3"_s, u"csv--33"_s},
        {u"phpspreadsheet__sep.csv"_s, {}, u"B2"_s, u"3"_s},
        {u"phpspreadsheet__premiere.win1252.csv"_s, {}, u"C1"_s, u"troisième"_s},
        {u"phpspreadsheet__Zip-Windows-Directory-Separator.xlsx"_s, {}, u"A2"_s, u"184323"_s},
        {u"exceldatareader__Test_git_issue_283_TimeSpan.xlsx"_s, {}, u"A3"_s, u"48:00:00"_s},
        {u"exceldatareader__NoDimensionOrCellReferenceAttribute.xlsx"_s, u"Continent"_s, u"A2"_s,
         u"2017-03-06"_s},
        {u"csvkit__null_byte.csv"_s, {}, u"B2"_s, u"2"_s},
    }));
    const auto path = hardFile(want.file);
    if (!path) return;
    INFO(want.file.toStdString());
    const auto book = opened(*path);
    std::vector<Grid> grids;
    for (std::size_t i = 0; i < book->sheets().size(); ++i) grids.push_back(gridOf(*book, i));
    CHECK(sheetNamed(grids, want.sheet).raw(*parseA1(want.cell)) == want.value);
}

TEST_CASE("files that must be refused give their reason") {
    auto [file, code] = GENERATE(table<QString, ErrorCode>({
        {u"calamine__too_small.xls"_s, ErrorCode::FileNotATable},
        {u"openspout__file_corrupted.xlsx"_s, ErrorCode::FileNotATable},
        {u"calamine__issue_594_dos.ods"_s, ErrorCode::FileDamaged},
        {u"openspout__attack_billion_laughs.xlsx"_s, ErrorCode::FileDamaged},
        {u"openspout__one_sheet_with_invalid_xml_characters.xlsx"_s, ErrorCode::FileDamaged},
        {u"roo__encrypted-letmein.ods"_s, ErrorCode::FileProtected},
    }));
    const auto path = hardFile(file);
    if (!path) return;
    INFO(file.toStdString());
    CHECK(refusalOf(*path) == code);
}
