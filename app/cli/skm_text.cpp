// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/skm_text.h"

#include "core/wording/import_sentences.h"
#include "core/wording/numbers.h"
#include "core/wording/survey_sentences.h"

using namespace Qt::StringLiterals;

namespace tinjau::cli {

namespace {

using survey::SurveyResult;
using wording::formatted;

QString orDash(const std::optional<Ratio>& value, int decimals)
{
    return value ? formatted(*value, decimals) : u"–"_s;
}

/// Questions of forms are long; their beginning tells them apart.
QString elided(const QString& heading)
{
    constexpr qsizetype most = 28;
    const QString line = heading.simplified();
    return line.size() <= most ? line : line.first(most - 1) + u'…';
}

void showHeadline(const SkmSource& source, Console& console)
{
    const SurveyResult& result = source.result;
    if (source.sheet) {
        const auto& read = source.sheet->source;
        QString place = source.fileName;
        if (read.sheet) place += u", lembar "_s + *read.sheet;
        if (read.dataRows) place += u", baris %1–%2"_s.arg(read.dataRows->first).arg(read.dataRows->last);
        console.line(place);
    }
    console.line(u"Instrumen %1 · %2 responden · %3 unsur"_s.arg(result.instrument, formatted(result.respondents)).arg(result.elementsUsed));
    console.line();
    if (!source.hasIndex()) {
        console.line(u"Indeks belum dapat ditetapkan."_s);
        return;
    }
    console.line(u"IKM %1   Mutu %2 (%3)"_s.arg(formatted(result.index->shown, result.settings.ikmDecimals), result.index->grade,
                                                 result.index->performance));
}

void showElements(const SurveyResult& result, Console& console)
{
    std::vector<QStringList> rows;
    for (const auto& element : result.elements)
        rows.push_back({elided(element.column), element.name, formatted(element.answered), formatted(element.sum, element.sum.isWhole() ? 0 : 2),
                        orDash(element.nrr, 4), orDash(element.nrrt, 4), orDash(element.value, 2),
                        element.counted ? element.grade : u"(di luar IKM)"_s});
    console.line();
    console.table({u"Kolom"_s, u"Unsur pelayanan"_s, u">Jawaban"_s, u">Jumlah"_s, u">NRR"_s, u">NRR tertimbang"_s, u">Nilai"_s, u"Mutu"_s}, rows);
}

void showSteps(const SurveyResult& result, Console& console)
{
    console.line();
    console.line(u"Langkah hitungan"_s);
    int number = 0;
    for (const survey::Step& step : result.steps)
        console.line(u"  %1. %2"_s.arg(++number, 2).arg(wording::stepSentence(step, result)));
}

void showConventions(const SurveyResult& result, Console& console)
{
    std::vector<QStringList> rows;
    for (const auto& index : result.conventions)
        rows.push_back({wording::weightText(index), formatted(index.ni, 4), formatted(index.shown, result.settings.ikmDecimals), index.grade});
    console.line();
    console.table({u"Bobot"_s, u">NI"_s, u">IKM"_s, u"Mutu"_s}, rows);
}

void showSampling(const SurveyResult& result, Console& console)
{
    const auto& sampling = result.sampling;
    if (!sampling.population) {
        console.line(u"Jumlah paling sedikit responden belum dapat ditentukan: sebutkan populasinya dengan --population."_s);
        return;
    }
    QString text = u"Populasi %1 orang, paling sedikit %2 responden (%3)"_s.arg(
        formatted(*sampling.population), sampling.required ? formatted(*sampling.required) : u"–"_s, wording::sampleMethodName(sampling.method));
    if (sampling.shortfall && *sampling.shortfall > 0) text += u"; masih kurang %1"_s.arg(formatted(*sampling.shortfall));
    console.line(text + u"."_s);
}

void showFlags(const SurveyResult& result, Console& console)
{
    if (result.flags.empty()) return;
    console.line();
    std::vector<QStringList> rows;
    for (const auto& flag : result.flags)
        rows.push_back({flag.rule, formatted(static_cast<qint64>(flag.rows.size())),
                        flag.indexWithout ? formatted(flag.indexWithout->shown, 2) + u' ' + flag.indexWithout->grade : u"–"_s,
                        wording::flagSentence(flag)});
    console.table({u"Mutu data"_s, u">Baris"_s, u"IKM tanpa"_s, u"Yang diperhatikan"_s}, rows);
}

void showNotes(const SkmSource& source, Console& console)
{
    QStringList notes;
    for (const auto& obstacle : source.result.obstacles) notes << wording::obstacleSentence(obstacle);
    for (const auto& note : source.result.notes) notes << wording::noteSentence(note);
    if (notes.isEmpty()) return;
    console.line();
    for (const QString& note : notes) console.line(u"• "_s + note);
}

} // namespace

void showDecisions(const std::vector<exchange::Decision>& decisions, Console& console)
{
    if (decisions.empty()) return;
    console.line();
    console.line(u"Yang perlu diputuskan"_s);
    for (const auto& decision : decisions) {
        console.line(u"  %1 %2"_s.arg(decision.blocking ? u"?"_s : u"·"_s, wording::decisionSentence(decision)));
        if (!decision.choices.isEmpty()) console.line(u"    Pilihan: "_s + decision.choices.join(u" | "_s));
    }
}

void showIndex(const SkmSource& source, Console& console)
{
    showHeadline(source, console);
    showElements(source.result, console);
    if (source.hasIndex()) {
        showSteps(source.result, console);
        showConventions(source.result, console);
    }
    console.line();
    showSampling(source.result, console);
    showFlags(source.result, console);
    showNotes(source, console);
    if (source.sheet) showDecisions(source.sheet->decisions, console);
}

} // namespace tinjau::cli
