// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/flagged_form_model.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct FlaggedFormWords {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::FlaggedFormWords)
};

Tone toneOf(const AnswerRow& row)
{
    return row.isExcluded ? Tone::Quiet : Tone::Plain;
}

Cell timeCell(const AnswerRow& row)
{
    if (!row.response.answeredAt) return {.text = u"–"_s, .tone = Tone::Quiet};
    const auto& [when, hasTime, hasSeconds] = *row.response.answeredAt;
    const QString form = hasSeconds ? u"dd/MM/yyyy HH.mm.ss"_s : hasTime ? u"dd/MM/yyyy HH.mm"_s : u"dd/MM/yyyy"_s;
    return {.text = when.toString(form), .sort = when, .tone = toneOf(row)};
}

/// "L, 34, S1, PNS": what the respondent said.
Cell profileCell(const AnswerRow& row)
{
    const survey::Profile& profile = row.response.profile;
    QStringList words;
    if (profile.sex) words << *profile.sex;
    if (profile.age) words << QString::number(*profile.age);
    else if (profile.ageClass) words << *profile.ageClass;
    if (profile.education) words << *profile.education;
    if (profile.occupation) words << *profile.occupation;
    if (words.isEmpty()) return {.text = u"–"_s, .tone = Tone::Quiet, .tip = FlaggedFormWords::tr("profil tidak diisi")};
    const QString text = words.join(u", "_s);
    return {.text = text, .tone = toneOf(row), .tip = text};
}

/// "4 4 3 · 4": one sign per question, as in the table of answers.
Cell answersCell(const AnswerRow& row)
{
    QStringList signs;
    const auto& rejected = row.response.rejected;
    for (std::size_t question = 0; question < row.response.scores.size(); ++question) {
        const survey::Score score = row.response.scores[question];
        const bool isRefused = std::ranges::find(rejected, static_cast<int>(question)) != rejected.end();
        signs << (score ? QString::number(*score) : isRefused ? u"!"_s : u"·"_s);
    }
    return {.text = signs.join(u' '), .tone = toneOf(row), .tip = FlaggedFormWords::tr("titik: tidak dijawab · tanda seru: bukan nilai skala")};
}

Cell stateCell(const AnswerRow& row)
{
    if (!row.isExcluded) return {.text = FlaggedFormWords::tr("dihitung"), .tone = Tone::Quiet};
    return {.sort = row.why, .mark = chipMark(FlaggedFormWords::tr("dikecualikan"), Tone::Quiet, u"skip"_s), .note = row.why, .tip = row.why};
}

} // namespace

std::unique_ptr<AnswerTable> makeFlaggedFormModel()
{
    return std::make_unique<AnswerTable>(std::vector<AnswerTable::Field>{
        {{u"baris"_s, FlaggedFormWords::tr("Baris"), Qt::AlignRight, 56}, [](const AnswerRow& row) { return Cell{.text = QString::number(row.number()), .sort = row.number(), .tone = toneOf(row)}; }},
        {{u"waktu"_s, FlaggedFormWords::tr("Waktu"), Qt::AlignLeft, 132}, timeCell},
        {{u"profil"_s, FlaggedFormWords::tr("Responden"), Qt::AlignLeft, 210}, profileCell},
        {{u"jawaban"_s, FlaggedFormWords::tr("Jawaban"), Qt::AlignLeft, 138}, answersCell},
        {{u"tanda"_s, FlaggedFormWords::tr("Tanda"), Qt::AlignLeft, 160, true}, [](const AnswerRow& row) { return Cell{.text = row.remarks, .tone = toneOf(row), .tip = row.remarks}; }},
        {{u"keadaan"_s, FlaggedFormWords::tr("Keadaan"), Qt::AlignLeft, 118}, stateCell}});
}

std::vector<AnswerRow> formsAt(const overview::SurveyDossier& dossier, const std::vector<std::size_t>& places)
{
    const auto all = answerRows(dossier);
    std::vector<AnswerRow> forms;
    for (const std::size_t place : places) forms.push_back(all[place]);
    return forms;
}

} // namespace tinjau::ui
