// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/layout.h"
#include "core/print/pdf_writer.h"
#include "core/print/skm_processing_sheet.h"
#include "core/print/skm_processing_xlsx.h"
#include "core/print/skm_publication_sheet.h"
#include "core/print/skm_questionnaire.h"
#include "core/print/skm_report.h"
#include "tests/core/print/skm_specimen.h"
#include "tests/core/print/specimen.h"
#include "tests/support/text.h"

using namespace tinjau;
using namespace tinjau::print;
using namespace Qt::StringLiterals;

namespace {

const wording::TextCatalogue& catalogue() {
    static const auto shipped = wording::TextCatalogue::shipped(u"skm_report"_s);
    return shipped;
}

void write(const QString& name, const Document& document) {
    const LaidOutDocument pages = layOut(document, testFonts());
    NoProgress progress;
    const QString path = u"%1/%2.pdf"_s.arg(qEnvironmentVariable("TINJAU_LOOK", u"."_s), name);
    REQUIRE(writePdf(document, pages, testFonts(), path, progress));
}

void writeAll(const QString& name, const SkmPaperInput& input) {
    const auto report = skmReport(input, catalogue());
    REQUIRE(report);
    write(name + u"-report"_s, *report);
    const QString folder = qEnvironmentVariable("TINJAU_LOOK", u"."_s);
    REQUIRE(writeProcessingXlsx(input, catalogue(), u"%1/%2.xlsx"_s.arg(folder, name)));
    write(name + u"-poster"_s, *skmPublicationSheet(input, catalogue()));
}

} // namespace

/// Not a check: writes the papers of surveys of all kinds into the folder TINJAU_LOOK.
TEST_CASE("Papers of surveys are written for the eye", "[.look]") {
    writeAll(u"n1"_s, surveyInput({.respondents = 1, .population = 120}));
    writeAll(u"n12"_s,
             surveyInput({.respondents = 12, .population = 40, .remarks = manyRemarks()}));
    writeAll(u"n29"_s, surveyInput({.respondents = 29, .population = 30}));
    writeAll(u"n400"_s, fullInput());
    write(u"questionnaire"_s, skmQuestionnaire(surveyInput(), catalogue()));
    write(u"processing"_s,
          *skmProcessingSheet(surveyInput({.respondents = 60, .everyNthBlank = 37}), catalogue()));

    SkmPaperInput big = surveyInput({.respondents = 2000, .population = 9000, .everyNthBlank = 41});
    big.earlier = threeEarlierPeriods();
    writeAll(u"n2000"_s, big);

    SurveyRecipe missing{.respondents = 57, .population = 60};
    missing.means[3] = 0;
    SkmPaperInput withoutCost = surveyInput(missing);
    withoutCost.options.draft = true;
    writeAll(u"missing"_s, withoutCost);

    SurveyRecipe sixteen{.respondents = 85};
    sixteen.questionsPerElement = {2, 3, 1, 3, 1, 1, 3, 1, 1};
    writeAll(u"sixteen"_s, surveyInput(sixteen));

    SkmPaperInput longNames = surveyInput({.respondents = 44, .population = 100});
    longNames.unit =
        u"Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk, dan Keluarga Berencana"_s;
    longNames.unitShort.clear();
    longNames.service =
        u"Pelayanan Rekomendasi dan Pendampingan bagi Perempuan dan Anak Korban Kekerasan pada Unit Pelaksana Teknis Daerah"_s;
    longNames.signature->above = {
        u"a.n. BUPATI LIPU RAYA"_s,
        u"KEPALA DINAS PEMBERDAYAAN PEREMPUAN, PERLINDUNGAN ANAK, PENGENDALIAN PENDUDUK, DAN KELUARGA BERENCANA,"_s};
    longNames.options.paper = Paper::A4;
    longNames.options.training = true;
    writeAll(u"long"_s, longNames);

    SkmPaperInput bare = surveyInput({.respondents = 33, .withProfile = false});
    bare.office = {};
    bare.unit.clear();
    bare.unitShort.clear();
    bare.service.clear();
    bare.period.clear();
    bare.periodShort.clear();
    bare.fieldwork = {};
    bare.places.clear();
    bare.methods.clear();
    bare.signature.reset();
    bare.signedOn = {};
    bare.dataVersion.clear();
    writeAll(u"bare"_s, bare);

    SurveyRecipe old{.respondents = 150, .population = 300};
    old.settings.weightConvention = survey::WeightConvention::D2;
    old.settings.reportSkeleton = survey::ReportSkeleton::B;
    old.exclusions = {{3, u"diisi petugas"_s}, {4, u"diisi petugas"_s}};
    SkmPaperInput skeletonB = surveyInput(old);
    skeletonB.followUp = threeMeasures();
    writeAll(u"skeletonB"_s, skeletonB);

    SurveyRecipe equal{.respondents = 20};
    equal.means = {5, 5, 5, 5, 5, 5, 5, 5, 5};
    writeAll(u"equal"_s, surveyInput(equal));
}
