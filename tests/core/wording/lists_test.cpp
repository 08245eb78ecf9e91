// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/lists.h"

#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace tinjau::wording;
using namespace Qt::StringLiterals;

TEST_CASE("the last item of a list is joined by a word") {
    CHECK(listed({}) == QString());
    CHECK(listed({u"A"_s}) == u"A"_s);
    CHECK(listed({u"A"_s, u"B"_s}) == u"A serta B"_s);
    CHECK(listed({u"A"_s, u"B"_s, u"C"_s}) == u"A, B, serta C"_s);
    CHECK(listed({u"A"_s, u"B"_s}, u"dan"_s) == u"A dan B"_s);
}
