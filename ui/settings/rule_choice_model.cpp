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

using T = RuleChoices;

Cell originCell(const RuleChoiceRow& row)
{
    if (!row.decided) return {.mark = chipMark(T::tr("bawaan"), Tone::Quiet)};
    const QString since = row.decided->validFrom.isValid() ? wording::shortDate(row.decided->validFrom) : T::tr("semula");
    return {.mark = chipMark(T::tr("dipilih"), Tone::Accent, u"edit"_s), .tip = T::tr("Berlaku mulai %1").arg(since)};
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
    const QString regulation = u"PermenPAN-RB 14/2017"_s, program = T::tr("pilihan program; peraturan tidak menyebutnya");
    return {
        {u"weightConvention"_s, T::tr("Bobot unsur"), T::tr("Pengali tiap unsur. Pembulatan bobot menurunkan nilai tertinggi yang dapat dicapai."), regulation,
         {{u"exact"_s, T::tr("1/9 (tepat)"), T::tr("paling tinggi 100,00")}, {u"d4"_s, u"0,1111"_s, T::tr("paling tinggi 99,99")}, {u"d3"_s, u"0,111"_s, T::tr("paling tinggi 99,90")},
          {u"d2"_s, u"0,11"_s, T::tr("paling tinggi 99,00; laporan lama")}}},
        {u"categoryRule"_s, T::tr("Batas mutu dari"), T::tr("Angka mana yang dibandingkan dengan batas A, B, C, dan D."), program,
         {{u"G1"_s, T::tr("angka tercetak"), T::tr("IKM dibulatkan dua desimal")}, {u"G2"_s, T::tr("angka penuh")}, {u"G3"_s, T::tr("NI empat desimal")}}},
        {u"missingPolicy"_s, T::tr("Jawaban kosong"), T::tr("Bagaimana pertanyaan yang tidak dijawab dihitung."), program,
         {{u"elementDenominator"_s, T::tr("penyebut per unsur"), T::tr("yang kosong tidak ikut dihitung pada unsur itu")},
          {u"dropRespondent"_s, T::tr("lembarnya dikeluarkan")}, {u"error"_s, T::tr("ditolak"), T::tr("IKM tidak dihitung sebelum lengkap")}}},
        {u"multiQuestion"_s, T::tr("Beberapa pertanyaan per unsur"), T::tr("Cara menyatukan pertanyaan yang mengukur unsur yang sama."), program,
         {{u"meanOfQuestions"_s, T::tr("rata-rata pertanyaan")}, {u"respondentMean"_s, T::tr("rata-rata per responden")}}},
        {u"extraElements"_s, T::tr("Unsur tambahan"), T::tr("Unsur di luar sembilan unsur peraturan."), regulation,
         {{u"separate"_s, T::tr("dilaporkan terpisah")}, {u"counted"_s, T::tr("ikut dihitung"), T::tr("bobot menjadi 1/jumlah unsur")}}},
        {u"sampleMethod"_s, T::tr("Jumlah responden"), T::tr("Cara menetapkan responden yang perlu. Angkanya di kanan tiap pilihan."), regulation,
         {{u"kmTable"_s, T::tr("tabel Krejcie–Morgan")}, {u"kmFormula"_s, T::tr("rumus Krejcie–Morgan")}, {u"slovin"_s, T::tr("rumus Slovin 5%")}}},
        {u"elementOrder"_s, T::tr("Urutan unsur"), T::tr("Urutan unsur di tabel dan laporan; angkanya tidak berubah."), regulation,
         {{u"regulation"_s, T::tr("menurut peraturan")}, {u"questionnaire"_s, T::tr("menurut kuesioner")}}, false},
        {u"reportSkeleton"_s, T::tr("Kerangka laporan"), T::tr("Susunan bab laporan; angkanya tidak berubah."), program,
         {{u"A"_s, T::tr("lima bab")}, {u"B"_s, T::tr("empat bab dengan ringkasan")}}, false}};
}

std::vector<RowModel<RuleChoiceRow>::Field> ruleChoiceFields()
{
    return std::vector<RowModel<RuleChoiceRow>::Field>{
        {{u"pilihan"_s, T::tr("Aturan"), Qt::AlignLeft, 200, true}, [](const RuleChoiceRow& r) { return Cell{.text = r.choice.title, .tip = r.choice.explanation}; }},
        {{u"nilai"_s, T::tr("Nilai"), Qt::AlignLeft, 170}, [](const RuleChoiceRow& r) { return Cell{.text = r.valueText(), .bold = r.decided.has_value(), .tip = r.valueText()}; }},
        {{u"dasar"_s, T::tr("Dasar"), Qt::AlignLeft, 200}, [](const RuleChoiceRow& r) {
             const QString basis = r.decided && !r.decided->legalBasis.isEmpty() ? r.decided->legalBasis : r.choice.basis;
             return Cell{.text = basis, .tone = Tone::Quiet, .tip = basis};
         }},
        {{u"asal"_s, T::tr("Asal"), Qt::AlignLeft, 96}, originCell}};
}

} // namespace tinjau::ui
