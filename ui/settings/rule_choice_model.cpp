// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rule_choice_model.h"

#include "core/wording/dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct RuleChoices {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::RuleChoices)
};

Cell originCell(const RuleChoiceRow& row)
{
    if (!row.decided) return {.mark = chipMark(RuleChoices::tr("bawaan"), Tone::Quiet)};
    const QString since = row.decided->validFrom.isValid() ? wording::shortDate(row.decided->validFrom) : RuleChoices::tr("semula");
    return {.mark = chipMark(RuleChoices::tr("dipilih"), Tone::Accent, u"edit"_s), .tip = RuleChoices::tr("Berlaku mulai %1").arg(since)};
}

} // namespace

QString RuleChoiceRow::valueText() const
{
    for (const RuleOption& option : choice.options)
        if (option.value == value) return option.text;
    return value;
}

std::vector<RuleChoice> surveyRuleChoices()
{
    const QString regulation = u"PermenPAN-RB 14/2017"_s, program = RuleChoices::tr("pilihan program; peraturan tidak menyebutnya");
    return {
        {u"weightConvention"_s, RuleChoices::tr("Bobot unsur"), RuleChoices::tr("Pengali tiap unsur. Pembulatan bobot menurunkan nilai tertinggi yang dapat dicapai."), regulation,
         {{u"exact"_s, RuleChoices::tr("1/9 (tepat)"), RuleChoices::tr("paling tinggi 100,00")}, {u"d4"_s, u"0,1111"_s, RuleChoices::tr("paling tinggi 99,99")}, {u"d3"_s, u"0,111"_s, RuleChoices::tr("paling tinggi 99,90")},
          {u"d2"_s, u"0,11"_s, RuleChoices::tr("paling tinggi 99,00; laporan lama")}}},
        {u"categoryRule"_s, RuleChoices::tr("Batas mutu dari"), RuleChoices::tr("Angka mana yang dibandingkan dengan batas A, B, C, dan D."), program,
         {{u"G1"_s, RuleChoices::tr("angka tercetak"), RuleChoices::tr("IKM dibulatkan dua desimal")}, {u"G2"_s, RuleChoices::tr("angka penuh")}, {u"G3"_s, RuleChoices::tr("NI empat desimal")}}},
        {u"missingPolicy"_s, RuleChoices::tr("Jawaban kosong"), RuleChoices::tr("Bagaimana pertanyaan yang tidak dijawab dihitung."), program,
         {{u"elementDenominator"_s, RuleChoices::tr("penyebut per unsur"), RuleChoices::tr("yang kosong tidak ikut dihitung pada unsur itu")},
          {u"dropRespondent"_s, RuleChoices::tr("lembarnya dikeluarkan")}, {u"error"_s, RuleChoices::tr("ditolak"), RuleChoices::tr("IKM tidak dihitung sebelum lengkap")}}},
        {u"multiQuestion"_s, RuleChoices::tr("Beberapa pertanyaan per unsur"), RuleChoices::tr("Cara menyatukan pertanyaan yang mengukur unsur yang sama."), program,
         {{u"meanOfQuestions"_s, RuleChoices::tr("rata-rata pertanyaan")}, {u"respondentMean"_s, RuleChoices::tr("rata-rata per responden")}}},
        {u"extraElements"_s, RuleChoices::tr("Unsur tambahan"), RuleChoices::tr("Unsur di luar sembilan unsur peraturan."), regulation,
         {{u"separate"_s, RuleChoices::tr("dilaporkan terpisah")}, {u"counted"_s, RuleChoices::tr("ikut dihitung"), RuleChoices::tr("bobot menjadi 1/jumlah unsur")}}},
        {u"sampleMethod"_s, RuleChoices::tr("Jumlah responden"), RuleChoices::tr("Cara menetapkan responden yang perlu. Angkanya di kanan tiap pilihan."), regulation,
         {{u"kmTable"_s, RuleChoices::tr("tabel Krejcie–Morgan")}, {u"kmFormula"_s, RuleChoices::tr("rumus Krejcie–Morgan")}, {u"slovin"_s, RuleChoices::tr("rumus Slovin 5%")}}},
        {u"elementOrder"_s, RuleChoices::tr("Urutan unsur"), RuleChoices::tr("Urutan unsur di tabel dan laporan; angkanya tidak berubah."), regulation,
         {{u"regulation"_s, RuleChoices::tr("menurut peraturan")}, {u"questionnaire"_s, RuleChoices::tr("menurut kuesioner")}}, false},
        {u"reportSkeleton"_s, RuleChoices::tr("Kerangka laporan"), RuleChoices::tr("Susunan bab laporan; angkanya tidak berubah."), program,
         {{u"A"_s, RuleChoices::tr("lima bab")}, {u"B"_s, RuleChoices::tr("empat bab dengan ringkasan")}}, false}};
}

std::vector<RowModel<RuleChoiceRow>::Field> ruleChoiceFields()
{
    return std::vector<RowModel<RuleChoiceRow>::Field>{
        {{u"pilihan"_s, RuleChoices::tr("Aturan"), Qt::AlignLeft, 200, true}, [](const RuleChoiceRow& r) { return Cell{.text = r.choice.title, .tip = r.choice.explanation}; }},
        {{u"nilai"_s, RuleChoices::tr("Nilai"), Qt::AlignLeft, 170}, [](const RuleChoiceRow& r) { return Cell{.text = r.valueText(), .bold = r.decided.has_value(), .tip = r.valueText()}; }},
        {{u"dasar"_s, RuleChoices::tr("Dasar"), Qt::AlignLeft, 200}, [](const RuleChoiceRow& r) {
             const QString basis = r.decided && !r.decided->legalBasis.isEmpty() ? r.decided->legalBasis : r.choice.basis;
             return Cell{.text = basis, .tone = Tone::Quiet, .tip = basis};
         }},
        {{u"asal"_s, RuleChoices::tr("Asal"), Qt::AlignLeft, 96}, originCell}};
}

} // namespace tinjau::ui
