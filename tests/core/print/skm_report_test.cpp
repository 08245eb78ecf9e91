// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/layout.h"
#include "core/print/skm_elements.h"
#include "core/print/skm_processing_sheet.h"
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

/// The texts of a page, one after the other.
QString pageText(const LaidOutPage& page) {
    QStringList texts;
    for (const Item& item : page.items)
        if (const auto* text = std::get_if<TextItem>(&item)) texts << text->text;
    return texts.join(u' ');
}

LaidOutDocument pagesOf(const SkmPaperInput& input) {
    const auto report = skmReport(input, catalogue());
    REQUIRE(report);
    return layOut(*report, testFonts());
}

/// Everything that the report says, in one line.
QString wordsOf(const SkmPaperInput& input) {
    QString text;
    for (const LaidOutPage& page : pagesOf(input).pages) text += pageText(page) + u' ';
    return text.simplified();
}

QStringList headingsOf(const SkmPaperInput& input) {
    QStringList headings;
    for (const PlacedHeading& heading : pagesOf(input).headings)
        headings << (heading.number + u' ' + heading.text).simplified();
    return headings;
}

SurveyRecipe recipeWithMeans(std::vector<double> means, int respondents = 40) {
    SurveyRecipe recipe{.respondents = respondents};
    recipe.means = std::move(means);
    return recipe;
}

} // namespace

TEST_CASE("skeleton A has its five chapters and its annexes in order") {
    CHECK(headingsOf(fullInput())
          == QStringList{u"BAB I PENDAHULUAN"_s,
                         u"1.1 Latar Belakang"_s,
                         u"1.2 Dasar Pelaksanaan SKM"_s,
                         u"1.3 Maksud dan Tujuan"_s,
                         u"BAB II PENGUMPULAN DATA SKM"_s,
                         u"2.1 Pelaksana SKM"_s,
                         u"2.2 Metode Pengumpulan Data"_s,
                         u"2.3 Lokasi Pengumpulan Data"_s,
                         u"2.4 Waktu Pelaksanaan SKM"_s,
                         u"2.5 Penentuan Jumlah Responden"_s,
                         u"BAB III HASIL PENGOLAHAN DATA SKM"_s,
                         u"3.1 Jumlah Responden"_s,
                         u"3.2 Indeks Kepuasan Masyarakat (Unit Layanan dan Per Unsur Layanan)"_s,
                         u"3.3 Catatan Metode"_s,
                         u"BAB IV ANALISIS HASIL SKM"_s,
                         u"4.1 Analisis Permasalahan/Kelemahan dan Kelebihan Unsur Layanan"_s,
                         u"4.2 Rencana Tindak Lanjut"_s,
                         u"4.3 Tren Nilai SKM"_s,
                         u"4.4 Saran dan Masukan Responden"_s,
                         u"BAB V PENUTUP"_s,
                         u"LAMPIRAN 1 KUESIONER SURVEI KEPUASAN MASYARAKAT"_s,
                         u"LAMPIRAN 2 HASIL PENGOLAHAN DATA"_s,
                         u"LAMPIRAN 3 DOKUMENTASI PELAKSANAAN"_s,
                         u"LAMPIRAN 4 SARAN DAN MASUKAN RESPONDEN"_s,
                         u"LAMPIRAN 5 LAPORAN HASIL TINDAK LANJUT SKM PERIODE SEBELUMNYA"_s});
}

TEST_CASE("skeleton B has four chapters and ends with the summary page") {
    SurveyRecipe recipe;
    recipe.settings.reportSkeleton = survey::ReportSkeleton::B;
    SkmPaperInput input = surveyInput(recipe);
    const QStringList headings = headingsOf(input);
    CHECK(headings.filter(u"BAB"_s)
          == QStringList{u"BAB I PENDAHULUAN"_s, u"BAB II GAMBARAN UMUM"_s,
                         u"BAB III HASIL SURVEI KEPUASAN MASYARAKAT"_s,
                         u"BAB IV KESIMPULAN DAN REKOMENDASI"_s});
    const QString text = wordsOf(input);
    CHECK(text.contains(u"LAPORAN SURVEI KEPUASAN MASYARAKAT TERHADAP PELAYANAN PUBLIK"_s));
    CHECK(text.contains(u"Upaya-upaya yang dilakukan"_s));
}

TEST_CASE("annexes without content get no number") {
    SkmPaperInput input = surveyInput();
    input.options.withQuestionnaire = false;
    input.earlierFollowUp = threeOutcomes();
    CHECK(headingsOf(input).filter(u"LAMPIRAN"_s)
          == QStringList{u"LAMPIRAN 1 HASIL PENGOLAHAN DATA"_s,
                         u"LAMPIRAN 2 LAPORAN HASIL TINDAK LANJUT SKM PERIODE SEBELUMNYA"_s});
}

TEST_CASE("the report says whether the respondents are enough") {
    const auto [respondents, population,
                sentence] = GENERATE(table<int, std::optional<qint64>, QString>({
        {29, 30,
         u"paling sedikit menurut tabel Krejcie dan Morgan adalah 28 (dua puluh delapan) orang, sehingga jumlah responden telah mencukupi"_s},
        {28, 30, u"sehingga jumlah responden telah mencukupi"_s},
        {27, 30, u"sehingga masih kurang 1 (satu) orang"_s},
        {30, 30, u"yaitu seluruh pengguna layanan pada Semester II Tahun 2026"_s},
        {30, std::nullopt, u"Jumlah pengguna layanan belum tercatat"_s},
        {1, 120, u"Karena hanya ada 1 (satu) responden"_s},
        {29, 200, u"Karena responden kurang dari 30 (tiga puluh) orang"_s},
    }));
    CAPTURE(respondents);
    CHECK(wordsOf(surveyInput({.respondents = respondents, .population = population}))
              .contains(sentence));
}

TEST_CASE("from thirty respondents on the report does not ask for caution") {
    CHECK_FALSE(
        wordsOf(surveyInput({.respondents = 30, .population = 32})).contains(u"kurang dari 30"_s));
}

TEST_CASE("a survey of everybody is not called small") {
    CHECK_FALSE(
        wordsOf(surveyInput({.respondents = 12, .population = 12})).contains(u"kurang dari 30"_s));
}

TEST_CASE("what the report lacks is said in one sentence") {
    const QString text = wordsOf(surveyInput({.withProfile = false}));
    CHECK(text.contains(u"Rencana tindak lanjut belum ditetapkan"_s));
    CHECK(text.contains(u"tren belum dapat disajikan"_s));
    CHECK(text.contains(u"Tidak ada saran atau masukan tertulis"_s));
    CHECK(text.contains(u"Karakteristik responden tidak dicatat"_s));
}

TEST_CASE("an element that does not apply is named with the weight of the others") {
    SurveyRecipe recipe;
    recipe.means[3] = 0;
    const QString text = wordsOf(surveyInput(recipe));
    CHECK(text.contains(
        u"IKM dihitung atas 8 (delapan) unsur dengan bobot 1/8, karena unsur Biaya/Tarif"_s));
    CHECK(text.contains(u"tidak dinilai"_s));
}

TEST_CASE("several questions per element are explained") {
    SurveyRecipe recipe;
    recipe.questionsPerElement = {2, 3, 1, 3, 1, 1, 3, 1, 1};
    const QString text = wordsOf(surveyInput(recipe));
    CHECK(text.contains(u"Kuesioner memuat 16 (enam belas) pertanyaan"_s));
    CHECK(text.contains(u"U1.2"_s));
}

TEST_CASE("rows that a person took out are reported with both indices and the reason") {
    SurveyRecipe recipe;
    recipe.exclusions = {{0, u"diisi petugas"_s}, {1, u"diisi petugas"_s}};
    const QString text = wordsOf(surveyInput(recipe));
    CHECK(text.contains(
        u"Sebanyak 2 (dua) kuesioner dikeluarkan dengan alasan yang dicatat (diisi petugas). Bila semuanya diikutkan, IKM adalah"_s));
}

TEST_CASE("blanks are explained with the range of answers") {
    const QString text = wordsOf(surveyInput({.respondents = 40, .everyNthBlank = 23}));
    CHECK(text.contains(u"Jawaban yang kosong tidak dihitung sebagai nol"_s));
    CHECK(text.contains(u"n = jumlah jawaban pada unsur itu"_s));
}

TEST_CASE("another weight is printed in the table, the note and the publication sheet") {
    SurveyRecipe recipe;
    recipe.settings.weightConvention = survey::WeightConvention::D2;
    const SkmPaperInput input = surveyInput(recipe);
    const QString text = wordsOf(input);
    CHECK(text.contains(u"Bobot tiap unsur 0,11."_s));
    CHECK(text.contains(u"nilai tertinggi yang dapat dicapai adalah 99,00"_s));
    CHECK(text.contains(u"dengan bobot 1/9"_s));
    const auto sheet = layOut(*skmPublicationSheet(input, catalogue()), testFonts());
    CHECK(
        pageText(sheet.pages.front()).simplified().contains(u"bobot 0,11. Mutu: A 88,31–100,00"_s));
}

TEST_CASE("conventions that disagree on the grade are said") {
    SurveyRecipe recipe =
        recipeWithMeans({3.56, 3.56, 3.56, 3.56, 3.56, 3.56, 3.56, 3.56, 3.56}, 60);
    const SkmPaperInput input = surveyInput(recipe);
    REQUIRE(input.result.conventionsDisagree);
    const QString text = wordsOf(input);
    const QString expected = u"Nilai %1 (A) memakai bobot 1/9; dengan bobot 0,11 menjadi"_s.arg(
        QString(input.result.index->shown.toFixed(2)).replace(u'.', u','));
    CHECK(text.contains(expected));
}

TEST_CASE("elements that tie with the third lowest are all named") {
    const SkmPaperInput input = surveyInput(recipeWithMeans({1, 2, 3, 3, 3, 4, 4, 4, 5}, 30));
    const auto extremes = extremesOf(elementsOnPaper(input), 3);
    CHECK(extremes.lowest.size() >= 3);
    for (const auto& high : extremes.highest)
        for (const auto& low : extremes.lowest) CHECK(*low.result->nrr < *high.result->nrr);
}

TEST_CASE("where all elements are equal none is called lowest") {
    const SkmPaperInput input = surveyInput(recipeWithMeans({5, 5, 5, 5, 5, 5, 5, 5, 5}));
    CHECK(extremesOf(elementsOnPaper(input), 3).allEqual);
    const QString text = wordsOf(input);
    CHECK(text.contains(u"Semua unsur memperoleh nilai yang sama, yaitu 100,00"_s));
    CHECK_FALSE(text.contains(u"nilai terendah"_s));
}

TEST_CASE("one element below all others is the only lowest one") {
    SkmPaperInput input = surveyInput(recipeWithMeans({5, 5, 1, 5, 5, 5, 5, 5, 5}));
    const auto extremes = extremesOf(elementsOnPaper(input), 3);
    REQUIRE(extremes.lowest.size() == 1);
    CHECK(extremes.lowest.front().number == u"U3"_s);
    CHECK(extremes.highest.size() == 8);
}

TEST_CASE("the trend says what changed and why a line is broken") {
    SkmPaperInput input = fullInput();
    QString text = wordsOf(input);
    CHECK(text.contains(
        u"Garis terputus antara Semester I Tahun 2025 dan Semester II Tahun 2025 karena bobot berubah dari 0,11 menjadi 1/9"_s));
    CHECK(text.contains(u"*) angka laporan"_s));

    input.earlier.back().shown = input.result.index->shown + Ratio(1, 2);
    CHECK(wordsOf(input).contains(u"relatif tetap dibandingkan dengan Semester I Tahun 2026"_s));
    input.samplingError.reset();
    CHECK(wordsOf(input).contains(u"turun 0,50 poin"_s));
    input.earlier.back().breakBeforeNext = u"instrumen berubah"_s;
    text = wordsOf(input);
    CHECK_FALSE(text.contains(u"turun 0,50 poin"_s));
    CHECK(text.contains(
        u"antara Semester I Tahun 2026 dan Semester II Tahun 2026 karena instrumen berubah"_s));
}

TEST_CASE("equal remarks are joined and empty ones left out") {
    const auto remarks = remarksOf(surveyInput({.respondents = 12, .remarks = manyRemarks()}));
    REQUIRE(remarks.size() == 9);
    CHECK(remarks.front().text == u"Kursi ruang tunggu ditambah"_s);
    CHECK(remarks.front().count == 2);
}

TEST_CASE("without an index or with undecided elements there is no paper") {
    SkmPaperInput undecided = surveyInput();
    undecided.result.elements.back().key = u"U9"_s;
    CHECK(skmReport(undecided, catalogue()).error().code == ErrorCode::RuleRefused);

    SkmPaperInput without = surveyInput();
    without.result.index.reset();
    CHECK(skmReport(without, catalogue()).error().code == ErrorCode::RuleRefused);
    CHECK(skmPublicationSheet(without, catalogue()).error().code == ErrorCode::RuleRefused);
    CHECK(skmProcessingSheet(without, catalogue()).error().code == ErrorCode::RuleRefused);
}

TEST_CASE("an office without any data gets dotted lines") {
    SkmPaperInput input = surveyInput();
    input.office = {};
    input.unit.clear();
    input.fieldwork = {};
    input.signature.reset();
    input.signedOn = {};
    const QString text = wordsOf(input);
    CHECK(text.contains(u"NIP. ......"_s));
    CHECK(text.contains(u"dilaksanakan pada ......"_s));
}

TEST_CASE("no page of any report is overfull or shows an open placeholder") {
    const auto papers = {Paper::F4, Paper::A4};
    for (const Paper paper : papers) {
        for (SkmPaperInput input : {fullInput(), surveyInput({.respondents = 1}),
                                    surveyInput({.respondents = 400, .everyNthBlank = 7})}) {
            input.options.paper = paper;
            const LaidOutDocument pages = pagesOf(input);
            CHECK(pages.overfullPages.empty());
            for (const LaidOutPage& page : pages.pages) CHECK_FALSE(pageText(page).contains(u'{'));
        }
    }
}

TEST_CASE("the publication sheet is one page on both papers") {
    for (const Paper paper : {Paper::F4, Paper::A4}) {
        SkmPaperInput input = surveyInput({.respondents = 2000});
        input.options.paper = paper;
        input.unit =
            u"Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk, dan Keluarga Berencana"_s;
        input.service =
            u"Pelayanan Rekomendasi dan Pendampingan bagi Perempuan dan Anak Korban Kekerasan pada Unit Pelaksana Teknis Daerah"_s;
        const auto pages = layOut(*skmPublicationSheet(input, catalogue()), testFonts());
        CHECK(pages.pages.size() == 1);
        CHECK(pages.overfullPages.empty());
    }
}

TEST_CASE("the questionnaire asks the nine questions on at most two pages") {
    for (const Paper paper : {Paper::F4, Paper::A4}) {
        SkmPaperInput input = surveyInput();
        input.options.paper = paper;
        const auto pages = layOut(skmQuestionnaire(input, catalogue()), testFonts());
        CHECK(pages.pages.size() <= 2);
        QString text;
        for (const auto& page : pages.pages) text += pageText(page) + u' ';
        text = text.simplified();
        CHECK(text.contains(u"Dikelola dengan baik"_s));
        CHECK(text.count(u"□"_s) >= 36);
    }
}

TEST_CASE("the processing sheet repeats its head and marks the sums") {
    const SkmPaperInput input = surveyInput({.respondents = 60});
    const auto pages = layOut(*skmProcessingSheet(input, catalogue()), testFonts());
    REQUIRE(pages.pages.size() >= 2);
    CHECK(pages.pages.front().sheetMm == QSizeF(330, 215));
    CHECK(pageText(pages.pages[1]).contains(u"Nilai Unsur Pelayanan"_s));
    CHECK(pageText(pages.pages.back()).contains(u"**)"_s));
}
