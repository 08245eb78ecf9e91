// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/survey_list_model.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct SurveyListWords {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::SurveyListWords)
};

Cell respondentsCell(const SurveyRow& row)
{
    Cell cell{.text = QString::number(row.respondents), .sort = row.respondents};
    if (!row.isShort()) return cell;
    cell.tone = Tone::Warn;
    cell.bold = true;
    cell.tip = SurveyListWords::tr("Kurang %1 responden").arg(*row.required - row.respondents);
    return cell;
}

Cell requiredCell(const SurveyRow& row)
{
    if (row.required) return {.text = QString::number(*row.required), .sort = *row.required};
    return {.text = u"–"_s, .tone = Tone::Quiet, .tip = SurveyListWords::tr("Jumlah pengguna layanan belum diisi")};
}

Cell indexCell(const SurveyRow& row)
{
    if (!row.shown) return {.text = u"–"_s, .tone = Tone::Quiet, .tip = row.why};
    return {.text = row.shown->toFixed(2, u','), .sort = row.shown->toDouble(), .bold = true};
}

Cell gradeCell(const SurveyRow& row)
{
    if (row.grade.isEmpty()) return {.text = row.why.isEmpty() ? QString() : SurveyListWords::tr("belum"), .tone = Tone::Warn, .tip = row.why};
    return {.sort = row.grade, .mark = gradeMark(row.grade.front(), u"%1 %2"_s.arg(row.grade, row.performance))};
}

} // namespace

QString surveyStateWords(survey::SurveyState state)
{
    switch (state) {
    case survey::SurveyState::Open: return SurveyListWords::tr("Berjalan");
    case survey::SurveyState::Closed: return SurveyListWords::tr("Ditutup");
    case survey::SurveyState::Issued: return SurveyListWords::tr("Terbit");
    }
    return {};
}

CellMark surveyStateMark(survey::SurveyState state)
{
    switch (state) {
    case survey::SurveyState::Open: return chipMark(surveyStateWords(state), Tone::Accent, u"edit"_s);
    case survey::SurveyState::Closed: return chipMark(surveyStateWords(state), Tone::Quiet, u"lock"_s);
    case survey::SurveyState::Issued: return chipMark(surveyStateWords(state), Tone::Ok, u"stamp"_s);
    }
    return {};
}

QString ageWords(qint64 days)
{
    if (days <= 0) return SurveyListWords::tr("sekarang");
    if (days < 60) return SurveyListWords::tr("%1 hari").arg(days);
    if (days < 730) return SurveyListWords::tr("%1 bulan").arg(days / 30);
    return SurveyListWords::tr("%1 tahun").arg(days / 365);
}

std::unique_ptr<RowModel<SurveyRow>> makeSurveyListModel()
{
    using Words = SurveyListWords;
    return std::make_unique<RowModel<SurveyRow>>(std::vector<RowModel<SurveyRow>::Field>{
        {{u"opd"_s, Words::tr("OPD"), Qt::AlignLeft, 284}, [](const SurveyRow& row) { return Cell{.text = row.office}; }},
        {{u"layanan"_s, Words::tr("Layanan"), Qt::AlignLeft, 180, true},
         [](const SurveyRow& row) { return row.service.isEmpty() ? Cell{.text = Words::tr("semua layanan"), .tone = Tone::Quiet} : Cell{.text = row.service}; }},
        {{u"periode"_s, Words::tr("Periode"), Qt::AlignLeft, 166}, [](const SurveyRow& row) { return Cell{.text = row.period, .sort = row.until}; }},
        {{u"keadaan"_s, Words::tr("Keadaan"), Qt::AlignLeft, 100},
         [](const SurveyRow& row) { return Cell{.sort = static_cast<int>(row.state), .mark = surveyStateMark(row.state)}; }},
        {{u"n"_s, Words::tr("Responden"), Qt::AlignRight, 88}, respondentsCell},
        {{u"perlu"_s, Words::tr("Perlu"), Qt::AlignRight, 62}, requiredCell},
        {{u"ikm"_s, Words::tr("IKM"), Qt::AlignRight, 66}, indexCell},
        {{u"mutu"_s, Words::tr("Mutu"), Qt::AlignHCenter, 66}, gradeCell},
        {{u"umur"_s, Words::tr("Umur"), Qt::AlignRight, 84},
         [](const SurveyRow& row) { return Cell{.text = ageWords(row.age), .sort = row.age, .tone = Tone::Quiet}; }}});
}

} // namespace tinjau::ui
