// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/skm_processing_xlsx.h"

#include "core/exchange/grid.h"
#include "tests/core/print/skm_specimen.h"
#include "tests/support/scratch_file.h"
#include "tests/support/sheet_text.h"
#include "tests/support/text.h"

using namespace tinjau;
using namespace tinjau::print;
using namespace Qt::StringLiterals;

namespace {

const wording::TextCatalogue& catalogue() {
    static const auto shipped = wording::TextCatalogue::shipped(u"skm_report"_s);
    return shipped;
}

/// The sheet as "B9=4, …".
QString writtenCells(const SkmPaperInput& input) {
    const tests::ScratchFolder folder;
    const QString path = folder.path(u"pengolahan.xlsx"_s);
    REQUIRE(writeProcessingXlsx(input, catalogue(), path));
    const auto book = tests::opened(path);
    return tests::cellsOf(tests::gridOf(*book));
}

} // namespace

TEST_CASE("the spreadsheet of the processing sheet shows our figures") {
    const SkmPaperInput input = surveyInput({.respondents = 12, .everyNthBlank = 19});
    const QString cells = writtenCells(input);
    CHECK(cells.contains(u"A1=PENGOLAHAN DATA"_s));
    CHECK(cells.contains(u"B9=U1, C9=U2"_s));
    CHECK(cells.contains(u"=Σ Nilai/Unsur"_s));
    const QString index = QString::number(input.result.index->shown.toDouble(), 'g', 15);
    CHECK(cells.contains(u"K29="_s + index));
    CHECK(cells.contains(u"K30="_s + input.result.index->grade));
}

TEST_CASE("several questions of an element stand under one heading in the spreadsheet") {
    SurveyRecipe recipe{.respondents = 5};
    recipe.questionsPerElement = {2, 3, 1, 3, 1, 1, 3, 1, 1};
    const QString cells = writtenCells(surveyInput(recipe));
    CHECK(cells.contains(u"B9=U1"_s));
    CHECK(cells.contains(u"B10=U1.1, C10=U1.2"_s));
}

TEST_CASE("a folder that does not exist refuses the spreadsheet") {
    const auto written =
        writeProcessingXlsx(surveyInput(), catalogue(), u"/no/such/folder/x.xlsx"_s);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::WriteFailed);
}
