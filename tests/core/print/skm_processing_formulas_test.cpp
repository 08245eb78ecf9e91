// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/skm_processing_formulas.h"

#include "tests/core/print/skm_specimen.h"
#include "tests/support/text.h"

using namespace tinjau;
using namespace tinjau::print;
using namespace Qt::StringLiterals;

TEST_CASE("cells beyond Z have two letters")
{
    CHECK(cellName(0, 0) == u"A1"_s);
    CHECK(cellName(8, 25) == u"Z9"_s);
    CHECK(cellName(8, 26) == u"AA9"_s);
    CHECK(cellName(8, 702) == u"AAA9"_s);
    CHECK(cellRange(8, 1, 19, 1) == u"B9:B20"_s);
}

TEST_CASE("the grade formula compares what the rule of the office compares")
{
    const auto& instrument = surveyRules().instrument;
    const auto [rule, formula] = GENERATE(table<survey::CategoryRule, QString>({
        {survey::CategoryRule::G1, u"=IF(ROUND(K3*25,2)>=88.31,\"A\","_s},
        {survey::CategoryRule::G2, u"=IF(K3*25>=88.31,\"A\","_s},
        {survey::CategoryRule::G3, u"=IF(ROUND(K3,4)>=3.5324,\"A\","_s},
    }));
    CHECK(gradeFormula(instrument, rule, u"K3"_s, false).startsWith(formula));
    CHECK(gradeFormula(instrument, rule, u"K3"_s, false).endsWith(u",\"D\")))"_s));
    CHECK(gradeFormula(instrument, rule, u"K3"_s, true).contains(u"\"Sangat Baik\""_s));
}
