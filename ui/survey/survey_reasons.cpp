// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/survey_reasons.h"

#include "core/wording/lists.h"
#include "core/wording/numbers.h"
#include "core/wording/survey_sentences.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct SurveyReasons {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::SurveyReasons)
};

using overview::SurveyDossier;

/// Rows of the sheet by the score that they gave to an element; highest score first.
using RowsByScore = std::map<Ratio, std::vector<int>, std::greater<>>;

RowsByScore rowsByScore(const SurveyDossier& dossier, const QString& element)
{
    RowsByScore rows;
    const survey::AnswerSheet& sheet = dossier.answers.sheet;
    for (std::size_t question = 0; question < sheet.questions.size(); ++question) {
        if (sheet.questions[question].element != element) continue;
        for (const std::size_t index : countedResponses(dossier)) {
            const survey::Score given = sheet.responses[index].scores[question];
            const auto score = given ? survey::scoreOf(*given, sheet.questions[question].scale) : std::nullopt;
            if (score) rows[*score].push_back(sheet.responses[index].sourceRow);
        }
    }
    return rows;
}

/// The better letter, and how much is missing to it.
QString verdict(const survey::Instrument& instrument, const Ratio& value, const QString& grade, const QString& performance)
{
    const auto& categories = instrument.categories;
    const auto own = std::ranges::find(categories, grade, &survey::Category::letter);
    if (own == categories.end() || own == categories.begin()) return performance;
    const auto& better = *std::prev(own);
    return SurveyReasons::tr("%1, kurang %2 untuk %3").arg(performance, (better.lowest - value.rounded(2)).toFixed(2, u','), better.letter);
}

ReasonSection ruleSection(const SurveyDossier& dossier, const QString& grade)
{
    ReasonSection section{.heading = SurveyReasons::tr("Aturan")};
    const auto& categories = dossier.rules.instrument.categories;
    const auto own = std::ranges::find(categories, grade, &survey::Category::letter);
    if (dossier.result.index) section.paragraph = SurveyReasons::tr("Bobot tiap unsur %1.").arg(wording::weightText(*dossier.result.index));
    if (own != categories.end())
        section.paragraph += u' ' + SurveyReasons::tr("Mutu %1: %2–%3, dari angka yang tercetak.").arg(grade, own->lowest.toFixed(2, u','), own->highest.toFixed(2, u','));
    section.source = u"%1 · %2"_s.arg(dossier.rules.instrument.title, dossier.rules.instrument.id);
    const auto* coarse = dossier.result.under(survey::WeightConvention::D2);
    if (coarse && dossier.result.index && coarse->shown != dossier.result.index->shown)
        section.note = SurveyReasons::tr("<b>Bobot lain:</b> dengan %1 IKM menjadi %2, mutu %3.").arg(wording::weightText(*coarse), coarse->shown.toFixed(2, u','), coarse->grade);
    return section;
}

QString rowsWords(const std::vector<int>& rows)
{
    QStringList words;
    constexpr std::size_t most = 20;
    for (std::size_t i = 0; i < std::min(rows.size(), most); ++i) words << QString::number(rows[i]);
    if (rows.size() > most) return words.join(u", "_s) + SurveyReasons::tr(", dan %1 lainnya").arg(rows.size() - most);
    return wording::listed(words, u"dan"_s);
}

ReasonSection rowsSection(const RowsByScore& rows)
{
    ReasonSection section{.heading = SurveyReasons::tr("Baris di belakangnya")};
    QStringList lines;
    for (const auto& [score, numbers] : rows)
        if (score < Ratio(3)) lines.prepend(SurveyReasons::tr("Nilai %1: baris %2.").arg(score.toFixed(score.isWhole() ? 0 : 2, u','), rowsWords(numbers)));
    section.paragraph = lines.isEmpty() ? SurveyReasons::tr("Tidak ada jawaban di bawah 3.") : lines.join(u' ');
    return section;
}

ReasonSection sumSection(const ElementRow& row, const RowsByScore& rows)
{
    ReasonSection section{.heading = SurveyReasons::tr("Hitungan")};
    for (const auto& [score, numbers] : rows) {
        const Ratio part = score * Ratio(static_cast<qint64>(numbers.size()));
        section.rows.push_back({.text = SurveyReasons::tr("%1 jawaban × %2").arg(numbers.size()).arg(score.toFixed(score.isWhole() ? 0 : 2, u',')),
                                .figure = part.toFixed(part.isWhole() ? 0 : 2, u',')});
    }
    section.rows.push_back({.text = SurveyReasons::tr("Jumlah nilai"), .figure = row.result.sum.toFixed(row.result.sum.isWhole() ? 0 : 2, u','), .total = true});
    if (!row.result.nrr) return section;
    const QString mean = row.result.questions.size() > 1 ? SurveyReasons::tr("rata-rata %1 pertanyaan = NRR").arg(row.result.questions.size())
                                                         : SurveyReasons::tr("÷ %1 jawaban = NRR").arg(row.result.answered);
    section.rows.push_back({.text = mean, .figure = row.result.nrr->toFixed(4, u',')});
    if (row.result.value) section.rows.push_back({.text = SurveyReasons::tr("× 25 = nilai unsur"), .figure = row.result.value->toFixed(2, u',')});
    return section;
}

} // namespace

std::vector<std::size_t> countedResponses(const SurveyDossier& dossier)
{
    const auto& settings = dossier.survey.settings;
    const auto groups = survey::groupsOf(dossier.answers.sheet.questions, dossier.rules.instrument, settings.extraElements);
    return survey::respondentsOf(dossier.answers.sheet, groups, settings, dossier.answers.exclusions).used;
}

Explanation elementReason(const SurveyDossier& dossier, const ElementRow& row)
{
    Explanation reason{.title = u"%1 %2"_s.arg(row.number, row.name)};
    if (row.result.value) {
        reason.figure = row.result.value->toFixed(2, u',');
        reason.verdict = verdict(dossier.rules.instrument, *row.result.value, row.result.grade, row.result.performance);
    }
    if (!row.result.grade.isEmpty()) reason.mark = gradeMark(row.result.grade.front(), row.result.performance);
    const RowsByScore rows = rowsByScore(dossier, row.result.key);
    reason.sections = {sumSection(row, rows), ruleSection(dossier, row.result.grade), rowsSection(rows)};
    reason.acts = {{u"skm.tab-jawaban"_s, SurveyReasons::tr("Buka di Jawaban"), u"arrow-right"_s}};
    reason.footer = SurveyReasons::tr("Dihitung dari %1 jawaban, tanpa yang dikecualikan.").arg(dossier.result.respondents);
    if (dossier.result.index) reason.footer += u' ' + SurveyReasons::tr("Pecahan penuh: IKM = %1.").arg(dossier.result.index->value.toFraction());
    return reason;
}

Explanation indexReason(const SurveyDossier& dossier)
{
    Explanation reason{.title = SurveyReasons::tr("Indeks Kepuasan Masyarakat"), .subtitle = dossier.survey.periodLabel};
    ReasonSection steps{.heading = SurveyReasons::tr("Hitungan")};
    for (const survey::Step& step : dossier.result.steps) steps.rows.push_back({.text = wording::stepSentence(step, dossier.result)});
    ReasonSection notes{.heading = SurveyReasons::tr("Yang perlu diketahui")};
    for (const survey::Note& note : dossier.result.notes) notes.rows.push_back({.text = wording::noteSentence(note)});
    for (const survey::Obstacle& obstacle : dossier.result.obstacles) notes.rows.push_back({.text = wording::obstacleSentence(obstacle), .fulfilled = false});
    QString grade;
    if (const auto& index = dossier.result.index) {
        grade = index->grade;
        reason.figure = index->shown.toFixed(2, u',');
        reason.mark = gradeMark(grade.front(), index->performance);
        reason.verdict = verdict(dossier.rules.instrument, index->shown, grade, index->performance);
        reason.footer = SurveyReasons::tr("Pecahan penuh: IKM = %1.").arg(index->value.toFraction());
    }
    reason.sections = {steps, ruleSection(dossier, grade)};
    if (!notes.rows.empty()) reason.sections.push_back(notes);
    return reason;
}

Explanation sampleReason(const SurveyDossier& dossier)
{
    const survey::Sampling& sampling = dossier.result.sampling;
    const qint64 counted = dossier.result.respondents;
    const bool isEnough = sampling.shortfall.value_or(0) == 0;
    Explanation reason{.title = SurveyReasons::tr("Responden yang dihitung"), .figure = QString::number(counted)};
    if (sampling.required)
        reason.mark = isEnough ? chipMark(SurveyReasons::tr("Cukup"), Tone::Ok, u"check"_s) : chipMark(SurveyReasons::tr("Kurang %1").arg(*sampling.shortfall), Tone::Warn, u"alert"_s);
    else reason.mark = chipMark(SurveyReasons::tr("Belum diketahui"), Tone::Quiet, u"info"_s);
    const auto figure = [](const std::optional<qint64>& number) { return number ? wording::formatted(Ratio(*number)) : u"–"_s; };
    ReasonSection forms{.heading = SurveyReasons::tr("Formulir"),
                        .rows = {{.text = SurveyReasons::tr("Masuk"), .figure = figure(static_cast<qint64>(dossier.answers.sheet.responses.size()))},
                                 {.text = SurveyReasons::tr("Tidak dihitung"), .figure = figure(static_cast<qint64>(dossier.result.excluded.size()))},
                                 {.text = SurveyReasons::tr("Dihitung"), .figure = figure(counted), .total = true}}};
    ReasonSection need{.heading = SurveyReasons::tr("Yang perlu"),
                       .rows = {{.text = SurveyReasons::tr("Pengguna layanan"), .figure = figure(sampling.population)},
                                {.text = SurveyReasons::tr("Responden yang perlu"), .figure = figure(sampling.required)}}};
    if (sampling.required)
        need.rows.push_back({.text = isEnough ? SurveyReasons::tr("Lebih") : SurveyReasons::tr("Kurang"), .figure = figure(isEnough ? counted - *sampling.required : *sampling.shortfall), .total = true});
    else need.note = SurveyReasons::tr("Isi jumlah pengguna layanan dengan tombol di atas; dari jumlah itu dihitung berapa responden yang perlu.");
    ReasonSection method{.heading = SurveyReasons::tr("Cara menghitung"), .paragraph = wording::sampleMethodName(sampling.method)};
    reason.sections = {forms, need, method};
    return reason;
}

} // namespace tinjau::ui
