// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_finder.h"
#include "core/exchange/text_match.h"
#include "tests/support/memory_book.h"
#include "tests/support/sheet_text.h"

#include <catch2/catch.hpp>

using namespace tinjau;
using namespace tinjau::exchange;
using namespace tinjau::tests;
using namespace Qt::StringLiterals;

namespace {

/// A list of people, as a domain of its own would describe it.
class PeopleTarget final : public ImportTarget {
public:
    QString kind() const override { return u"people"_s; }
    const std::vector<FieldSpec>& fields() const override { return m_fields; }
    int marksNeeded() const override { return 2; }
    bool isHeadingCode(QStringView text) const override
    {
        return plainText(text) == u"identitas"_s;
    }

    std::optional<FieldMatch> match(const Heading& heading) const override
    {
        for (auto part = heading.parts.rbegin(); part != heading.parts.rend(); ++part)
            for (const FieldSpec& field : m_fields)
                if (field.synonyms.contains(plainText(*part)))
                    return FieldMatch{field.key, 95, u"synonym"_s, true};
        return std::nullopt;
    }

    std::vector<TableLayout> tablesIn(const Grid& grid, std::size_t sheetIndex) const override
    {
        const auto header = findHeader(grid, *this);
        if (!header) return {};
        TableLayout layout;
        layout.kind = kind();
        layout.layout = u"list"_s;
        layout.confidence = 90;
        layout.sheet = grid.head().name;
        layout.sheetIndex = sheetIndex;
        layout.headerRows = header->rows;
        for (const Heading& heading : header->headings) {
            const auto found = match(heading);
            layout.columns.push_back({heading.column, heading.text(),
                                      found ? std::optional(found->field) : std::nullopt, 95,
                                      u"synonym"_s});
        }
        return {layout};
    }

private:
    std::vector<FieldSpec> m_fields{{u"name"_s, {u"nama"_s}, FieldKind::Text, false, false},
                                    {u"nip"_s, {u"nip"_s}, FieldKind::Identifier, true, false},
                                    {u"job"_s, {u"jabatan"_s}, FieldKind::Text, false, false}};
};

Grid gridFrom(const QStringList& lines, const QStringList& merged = {})
{
    MemoryBook book({MemorySheet{{}, rowsOf(lines), merged, false}});
    return gridOf(book);
}

QString headings(const HeaderBlock& block)
{
    QStringList texts;
    for (const Heading& heading : block.headings) texts.append(heading.text());
    return texts.join(u'|');
}

} // namespace

TEST_CASE("titles above and a legend beside the table are no part of its header")
{
    const Grid grid =
        gridFrom({u"DAFTAR PEGAWAI"_s, u"Unit;: Bagian Contoh"_s, u""_s,
                  u"No;Nama;NIP;;Kode;Arti"_s, u"1;A;19;;H;Hadir"_s, u"2;B;20;;S;Sakit"_s});
    const auto header = findHeader(grid, PeopleTarget());
    REQUIRE(header);
    CHECK(header->rows == std::vector<int>{4});
    CHECK(headings(*header) == u"No|Nama|NIP"_s);
    CHECK(header->sideBlockFrom == 5);
}

TEST_CASE("a column without a heading belongs to the table if it holds values")
{
    const Grid grid = gridFrom({u"No;Nama;;NIP"_s, u"1;A;x;19"_s});
    CHECK(headings(*findHeader(grid, PeopleTarget())) == u"No|Nama||NIP"_s);
}

TEST_CASE("an empty spacer column does not cut a table in two")
{
    const Grid grid = gridFrom({u"Nama;NIP;;Jabatan"_s, u"A;19;;Analis"_s});
    CHECK(headings(*findHeader(grid, PeopleTarget())) == u"Nama|NIP||Jabatan"_s);
}

TEST_CASE("group headings reach over the columns below them, merged or not")
{
    const QStringList lines{u"No;Identitas;;Jabatan"_s, u";Nama;NIP;"_s, u"1;A;19;Analis"_s};
    for (const QStringList& merged :
         {QStringList(), QStringList({u"A1:A2"_s, u"B1:C1"_s, u"D1:D2"_s})}) {
        const auto header = findHeader(gridFrom(lines, merged), PeopleTarget());
        REQUIRE(header);
        CHECK(header->rows == std::vector<int>{1, 2});
        CHECK(headings(*header) == u"No|Identitas / Nama|Identitas / NIP|Jabatan"_s);
        CHECK(header->headings[1].fromGroup);
        CHECK_FALSE(header->headings[3].fromGroup);
    }
}

TEST_CASE("a header at the end of a page is a repetition, a similar row is not")
{
    const Grid grid = gridFrom({u"No;Nama;NIP"_s, u"1;A;19"_s, u"No;Nama;NIP"_s, u"2;Nama;20"_s,
                                u"1;2;3;4;5"_s, u"(1);(2);(3);(4);(5)"_s});
    const auto header = findHeader(grid, PeopleTarget());
    REQUIRE(header);
    CHECK(repeatsHeader(grid, 3, *header));
    CHECK_FALSE(repeatsHeader(grid, 1, *header));
    CHECK_FALSE(repeatsHeader(grid, 4, *header));
    HeaderBlock wide = *header;
    wide.lastColumn = 5;
    CHECK(isNumberingRow(grid, 5, wide));
    CHECK(isNumberingRow(grid, 6, wide));
    CHECK_FALSE(isNumberingRow(grid, 2, wide));
}

TEST_CASE("the surest target takes a sheet, and a sheet of nobody is shown as it is")
{
    MemoryBook book({{u"Pegawai"_s, rowsOf({u"Nama;NIP"_s, u"A;19"_s}), {}, false},
                     {u"Nilai"_s, rowsOf({u"1;2"_s, u"3;4"_s}), {}, false},
                     {u"Kosong"_s, {}, {}, false},
                     {u"Guru"_s, rowsOf({u"NIP;Nama"_s, u"19;A"_s}), {}, false}});
    const PeopleTarget people;
    const ImportTarget* const targets[] = {&people};
    NoProgress progress;
    const auto found = findTables(book, targets, progress);
    REQUIRE(found);
    REQUIRE(found->tables.size() == 3);
    CHECK(found->tables[1].kind == u"unknown"_s);
    CHECK(found->tables[1].headerRows.empty());
    CHECK(found->tables[1].dataRowCount == 2);
    REQUIRE(found->decisions.size() == 1);
    CHECK(found->decisions[0].choices == QStringList({u"all"_s, u"Pegawai"_s, u"Guru"_s}));
    CHECK(found->tables[0].fingerprint() == found->tables[2].fingerprint());
}
