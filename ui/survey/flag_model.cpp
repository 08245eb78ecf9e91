// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/flag_model.h"

#include "core/wording/survey_sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct FlagWords {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::FlagWords)
};

Cell levelCell(const FlagRow& row)
{
    const int order = static_cast<int>(row.flag.level);
    switch (row.flag.level) {
    case survey::FlagLevel::Warning: return {.sort = -order, .mark = chipMark(FlagWords::tr("Periksa"), Tone::Warn, u"alert"_s)};
    case survey::FlagLevel::Info: return {.sort = -order, .mark = chipMark(FlagWords::tr("Info"), Tone::Accent, u"info"_s)};
    case survey::FlagLevel::NotCounted: return {.sort = -order, .mark = chipMark(FlagWords::tr("Tidak dihitung"), Tone::Quiet, u"skip"_s)};
    }
    return {};
}

Cell withoutCell(const FlagRow& row)
{
    if (!row.flag.indexWithout) return {.text = u"–"_s, .tone = Tone::Quiet};
    return {.text = row.flag.indexWithout->shown.toFixed(2, u','), .sort = row.flag.indexWithout->shown.toDouble(), .mark = gradeMark(row.flag.indexWithout->grade.front())};
}

Cell effectCell(const FlagRow& row)
{
    if (!row.flag.indexWithout || !row.now) return {.text = u"–"_s, .tone = Tone::Quiet};
    const Ratio effect = row.flag.indexWithout->shown - row.now->shown;
    const QString sign = effect > Ratio(0) ? u"+"_s : effect < Ratio(0) ? u"−"_s : QString();
    return {.text = sign + (effect < Ratio(0) ? Ratio(0) - effect : effect).toFixed(2, u','), .sort = effect.toDouble(), .bold = row.flag.indexWithout->grade != row.now->grade};
}

} // namespace

std::unique_ptr<RowModel<FlagRow>> makeFlagModel()
{
    using Words = FlagWords;
    return std::make_unique<RowModel<FlagRow>>(std::vector<RowModel<FlagRow>::Field>{
        {{u"tingkat"_s, Words::tr("Tingkat"), Qt::AlignLeft, 116}, levelCell},
        {{u"aturan"_s, Words::tr("Aturan"), Qt::AlignLeft, 62}, [](const FlagRow& row) { return Cell{.text = row.flag.rule, .sort = row.flag.rule.mid(1).toInt()}; }},
        {{u"hal"_s, Words::tr("Yang terlihat"), Qt::AlignLeft, 320, true},
         [](const FlagRow& row) { return Cell{.text = wording::flagSentence(row.flag), .tip = wording::flagSentence(row.flag)}; }},
        {{u"jumlah"_s, Words::tr("Jawaban"), Qt::AlignRight, 76},
         [](const FlagRow& row) { return Cell{.text = QString::number(row.flag.responses.size()), .sort = static_cast<qint64>(row.flag.responses.size())}; }},
        {{u"tanpa"_s, Words::tr("IKM tanpanya"), Qt::AlignRight, 112}, withoutCell},
        {{u"akibat"_s, Words::tr("Selisih"), Qt::AlignRight, 72}, effectCell}});
}

std::vector<FlagRow> flagRows(const survey::SurveyResult& result)
{
    std::vector<FlagRow> rows;
    for (const survey::Flag& flag : result.flags) rows.push_back({flag, result.index});
    return rows;
}

std::unique_ptr<RowModel<ExclusionRow>> makeExclusionModel()
{
    using Words = FlagWords;
    return std::make_unique<RowModel<ExclusionRow>>(std::vector<RowModel<ExclusionRow>::Field>{
        {{u"baris"_s, Words::tr("Baris"), Qt::AlignLeft, 80}, [](const ExclusionRow& row) { return Cell{.text = QString::number(row.sourceRow), .sort = row.sourceRow, .icon = u"skip"_s}; }},
        {{u"alasan"_s, Words::tr("Alasan"), Qt::AlignLeft, 320, true}, [](const ExclusionRow& row) { return Cell{.text = row.reason}; }}});
}

std::vector<ExclusionRow> exclusionRows(const survey::AnswerSheet& sheet, const std::vector<survey::Exclusion>& exclusions)
{
    std::vector<ExclusionRow> rows;
    for (const survey::Exclusion& exclusion : exclusions) {
        const int source = sheet.responses[exclusion.response].sourceRow;
        rows.push_back({exclusion.response, source > 0 ? source : static_cast<int>(exclusion.response) + 1, exclusion.reason});
    }
    return rows;
}

} // namespace tinjau::ui
