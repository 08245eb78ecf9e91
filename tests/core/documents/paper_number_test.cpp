// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paper_number.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace tinjau;
using namespace tinjau::documents;
using namespace Qt::StringLiterals;

TEST_CASE("a number is written as the office's pattern says")
{
    const auto [pattern, classification, unit, wanted] = GENERATE(table<const char*, const char*, const char*, const char*>({
        {"{klasifikasi}/{urut}/{kode unit}/{tahun}", "000.8.3.4", "Bag.Org", "000.8.3.4/12/Bag.Org/2026"},
        {"{klasifikasi}/{urut}/{kode unit}/{tahun}", "", "", "12/2026"},
        {"{urut:3}/SKM/{bulan}/{tahun}", "", "", "012/SKM/XI/2026"},
        {"{klasifikasi}.{urut}/{tahun}", "850", "", "850.12/2026"},
    }));
    const NumberPattern numbering{QString::fromLatin1(pattern), QString::fromLatin1(classification), QString::fromLatin1(unit)};
    CHECK(paperNumber(numbering, 12, QDate(2026, 11, 25)) == QString::fromLatin1(wanted));
}

TEST_CASE("a pattern without running number or year, or with an unknown part, is refused")
{
    const auto pattern = GENERATE(as<QString>{}, u"{urut}"_s, u"{tahun}"_s, u"{urut}/{tahun}/{nomor}"_s, u""_s);
    const auto checked = checkPattern(pattern);
    REQUIRE_FALSE(checked);
    CHECK(checked.error().code == ErrorCode::BadArgument);
    CHECK(checkPattern(u"{urut:4}/{tahun}"_s));
}

TEST_CASE("numbers that no paper bears are listed")
{
    CHECK(gapsIn({1, 2, 5}, 6) == std::vector<qint64>{3, 4, 6});
    CHECK(gapsIn({}, 0).empty());
}
