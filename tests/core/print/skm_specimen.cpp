// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/print/skm_specimen.h"

#include "core/survey/compute.h"
#include "tests/core/print/specimen.h"
#include "tests/support/text.h"

#include <random>

namespace tinjau::print {

using namespace Qt::StringLiterals;

namespace {

const QStringList elementKeys = {u"PERSYARATAN"_s, u"PROSEDUR"_s,  u"WAKTU"_s,
                                 u"BIAYA"_s,       u"PRODUK"_s,    u"KOMPETENSI"_s,
                                 u"PERILAKU"_s,    u"PENGADUAN"_s, u"SARANA"_s};

/// A score from 1 to 4 around the wanted mean.
quint8 scoreAround(double mean, std::mt19937& random) {
    std::uniform_real_distribution<double> noise(-0.5, 0.5);
    return static_cast<quint8>(std::clamp(std::lround(mean + noise(random) * 1.15), 1L, 4L));
}

survey::Profile profileOf(std::mt19937& random) {
    static const QStringList educations = {
        u"SD"_s, u"SMP"_s, u"SMA/sederajat"_s, u"SMA/sederajat"_s, u"D3"_s, u"S1"_s,
        u"S1"_s, u"S2"_s};
    static const QStringList jobs = {u"PNS"_s, u"Swasta"_s, u"Swasta"_s, u"Wirausaha"_s,
                                     u"Lainnya"_s};
    survey::Profile profile;
    profile.sex = random() % 100 < 45 ? u"L"_s : u"P"_s;
    profile.age = 18 + static_cast<int>(random() % 45);
    profile.education = educations[static_cast<qsizetype>(random() % 8)];
    if (random() % 20 > 0) profile.occupation = jobs[static_cast<qsizetype>(random() % 5)];
    return profile;
}

} // namespace

const survey::SurveyRules& surveyRules() {
    static const survey::SurveyRules rules = [] {
        const auto book = rules::RuleBook::shipped();
        REQUIRE(book);
        auto found = survey::surveyRulesFor(*book, QDate(2026, 11, 20));
        REQUIRE(found);
        return *std::move(found);
    }();
    return rules;
}

survey::AnswerSheet answersOf(const SurveyRecipe& recipe) {
    std::mt19937 random(20261125);
    survey::AnswerSheet sheet;
    std::vector<double> means;
    for (std::size_t e = 0; e < recipe.means.size(); ++e)
        for (int q = 0; q < recipe.questionsPerElement[e]; ++q) {
            const QString key = elementKeys[static_cast<qsizetype>(e)];
            sheet.questions.push_back(
                {.element = key, .column = u"P%1"_s.arg(sheet.questions.size() + 1)});
            means.push_back(recipe.means[e] + 0.1 * q);
        }
    int answer = 0;
    for (int r = 0; r < recipe.respondents; ++r) {
        survey::Response response{.sourceRow = r + 2};
        for (const double mean : means) {
            const bool blank =
                mean < 1 || (recipe.everyNthBlank > 0 && ++answer % recipe.everyNthBlank == 0);
            response.scores.push_back(blank ? survey::Score()
                                            : survey::Score(scoreAround(mean, random)));
        }
        if (recipe.withProfile) response.profile = profileOf(random);
        if (r < recipe.remarks.size()) response.comment = recipe.remarks[r];
        sheet.responses.push_back(std::move(response));
    }
    return sheet;
}

SkmPaperInput surveyInput(const SurveyRecipe& recipe) {
    SkmPaperInput input;
    input.office = {.government = u"PEMERINTAH KABUPATEN LIPU RAYA"_s,
                    .name = {u"DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL"_s},
                    .address = {u"Jalan Latihan Nomor 2, Lipu 90999"_s, u"Telepon (0000) 123456"_s},
                    .emblem = emblem(),
                    .regency = u"Kabupaten Lipu Raya"_s,
                    .place = u"Lipu"_s};
    input.unit = u"Dinas Kependudukan dan Pencatatan Sipil"_s;
    input.unitShort = u"Disdukcapil"_s;
    input.service = u"Penerbitan Akta Perkawinan"_s;
    input.period = u"Semester II Tahun 2026"_s;
    input.periodShort = u"Smt II 2026"_s;
    input.fieldwork = {QDate(2026, 7, 1), QDate(2026, 11, 20)};
    input.places = {u"ruang pelayanan Dinas Kependudukan dan Pencatatan Sipil"_s};
    input.methods = {u"kuesioner yang diisi sendiri oleh responden"_s};
    input.instrument = surveyRules().instrument;
    input.answers = answersOf(recipe);
    input.exclusions = recipe.exclusions;
    survey::SurveyChoices choices;
    choices.population = recipe.population;
    choices.naElement = survey::NaElement::Exclude;
    input.result = survey::computeSurvey(
        input.answers, surveyRules(), recipe.settings, choices,
        {.period = input.fieldwork, .today = QDate(2026, 11, 25), .exclusions = recipe.exclusions});
    input.signature = organisation::SigningLines{
        {u"KEPALA DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL,"_s},
        u"Drs. Andi Contoh, M.Si."_s,
        {u"Pembina Utama Muda (IV/c)"_s, u"NIP. 19690202 199403 1 002"_s}};
    input.signedOn = input.printedOn = QDate(2026, 11, 25);
    input.dataVersion = u"25-11-2026 09.41"_s;
    return input;
}

std::vector<EarlierPeriod> threeEarlierPeriods() {
    return {{.name = u"Semester I Tahun 2025"_s,
             .shortName = u"Smt I 2025"_s,
             .shown = Ratio(8312, 100),
             .grade = u"B"_s,
             .respondents = 142,
             .weight = u"0,11"_s,
             .fromReport = true,
             .breakBeforeNext = u"bobot berubah dari 0,11 menjadi 1/9"_s},
            {.name = u"Semester II Tahun 2025"_s,
             .shortName = u"Smt II 2025"_s,
             .shown = Ratio(8603, 100),
             .grade = u"B"_s,
             .respondents = 196,
             .weight = u"1/9"_s},
            {.name = u"Semester I Tahun 2026"_s,
             .shortName = u"Smt I 2026"_s,
             .shown = Ratio(8745, 100),
             .grade = u"B"_s,
             .respondents = 238,
             .weight = u"1/9"_s}};
}

std::vector<PlannedMeasure> threeMeasures() {
    return {{u"Waktu Penyelesaian"_s,
             u"Menambah satu loket penyerahan dan menempelkan waktu penyelesaian di ruang tunggu"_s,
             {true, true, false, false},
             u"Kepala Bidang Pencatatan Sipil"_s},
            {u"Sistem, Mekanisme, dan Prosedur"_s,
             u"Menyederhanakan alur menjadi dua meja dan memperbarui papan alur"_s,
             {true, false, false, false},
             u"Kepala Seksi Perkawinan"_s},
            {u"Produk Spesifikasi Jenis Pelayanan"_s,
             u"Memeriksa ulang cetakan sebelum diserahkan"_s,
             {false, true, true, true},
             {}}};
}

std::vector<MeasureOutcome> threeOutcomes() {
    return {{u"Menambah petugas pada jam sibuk"_s, true,
             u"Dua petugas dialihkan pukul 09.00–12.00"_s, u"Surat tugas dan foto"_s,
             u"Tidak ada"_s},
            {u"Memasang papan alur pelayanan"_s,
             true,
             u"Papan dipasang di ruang tunggu"_s,
             u"Foto"_s,
             {}},
            {u"Menyediakan kotak saran digital"_s,
             false,
             {},
             {},
             u"Jaringan di ruang pelayanan belum stabil"_s}};
}

std::vector<PlanStep> fourSteps() {
    return {
        {u"Persiapan"_s, {QDate(2026, 6, 15), QDate(2026, 6, 30)}, 12},
        {u"Pengumpulan Data"_s, {QDate(2026, 7, 1), QDate(2026, 11, 20)}, 101},
        {u"Pengolahan Data dan Analisis Hasil"_s, {QDate(2026, 11, 21), QDate(2026, 11, 24)}, 2},
        {u"Penyusunan dan Pelaporan Hasil"_s, {}, {}}};
}

QStringList manyRemarks() {
    return {
        u"Antrean pada hari Senin terlalu panjang, mohon loket ditambah."_s,
        u"Petugas ramah dan menjelaskan dengan sabar. Terima kasih."_s,
        u"-"_s,
        u"Kursi ruang tunggu ditambah"_s,
        u"kursi ruang tunggu ditambah."_s,
        u"Tidak ada"_s,
        u"Jaringan sering putus sehingga harus menunggu lama; sebaiknya ada pemberitahuan lewat pesan singkat bila berkas sudah selesai supaya tidak bolak-balik dari kampung yang jauh."_s,
        u"Pelayanan sudah baik, pertahankan."_s,
        u"Tempat parkir sempit"_s,
        u"Mohon dibuka juga pada hari Sabtu"_s,
        u"Toilet perlu dibersihkan"_s,
        u"Ruang tunggu panas"_s};
}

SkmPaperInput fullInput() {
    SurveyRecipe recipe{.respondents = 400, .population = 2240, .remarks = manyRemarks()};
    recipe.means = {3.56, 3.44, 3.21, 3.98, 3.52, 3.55, 3.60, 3.29, 3.66};
    for (int i = 1; i <= 20; ++i)
        recipe.remarks << u"Saran contoh nomor %1 tentang pelayanan di loket."_s.arg(i);
    SkmPaperInput input = surveyInput(recipe);
    input.service.clear();
    input.plan = fourSteps();
    input.earlier = threeEarlierPeriods();
    input.samplingError = Ratio(62, 100);
    input.followUp = threeMeasures();
    input.followUpForum = u"Forum Konsultasi Publik pada tanggal 23 November 2026"_s;
    input.earlierFollowUp = threeOutcomes();
    input.legalBases = {
        u"Peraturan Bupati Lipu Raya Nomor 7 Tahun 2024 tentang Penyelenggaraan Pelayanan Publik"_s};
    input.populations = {{u"Penerbitan KTP Elektronik"_s, 1400, 200, 236},
                         {u"Penerbitan Kartu Keluarga"_s, 640, 95, 118},
                         {u"Penerbitan Akta Perkawinan"_s, 200, 54, 46}};
    for (const auto& [population, sample] : surveyRules().sampleTable.rows)
        input.sampleTable.push_back({population, sample});
    for (int i = 1; i <= 4; ++i) {
        QImage image(320, 220, QImage::Format_RGB32);
        image.fill(qRgb(210 - 20 * i, 215 - 20 * i, 220 - 20 * i));
        input.photos.push_back({image, u"Pengisian kuesioner di loket %1"_s.arg(i)});
    }
    return input;
}

} // namespace tinjau::print
