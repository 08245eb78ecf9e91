// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/sampling.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>

namespace tinjau::survey {

using namespace Qt::StringLiterals;

namespace {

qint64 wholePart(const Ratio& ratio)
{
    return static_cast<qint64>(Ratio::Integer(ratio.numerator() / ratio.denominator()));
}

qint64 roundedUp(const Ratio& ratio)
{
    const qint64 below = wholePart(ratio);
    return ratio == Ratio(below) ? below : below + 1;
}

void readRows(rules::PackReader& reader, const QJsonArray& rows, SampleTable& table)
{
    const QString expectation = u"[population, sample] ascending"_s;
    for (const QJsonValue& row : rows) {
        const QJsonArray pair = row.toArray();
        const qint64 population = pair.at(0).toInteger(-1), sample = pair.at(1).toInteger(-1);
        const bool ascends = table.rows.empty() || (population > table.rows.back().first
                                                    && sample >= table.rows.back().second);
        if (pair.size() != 2 || population < 1 || sample < 1 || sample > population || !ascends)
            return reader.mistake(u"rows[%1]"_s.arg(table.rows.size()), expectation);
        table.rows.emplace_back(population, sample);
    }
    if (table.rows.empty()) reader.mistake(u"rows"_s, expectation);
}

} // namespace

Result<SampleTable> readSampleTable(const rules::RulePack& pack)
{
    rules::PackReader reader = pack.read({u"rows"_s, u"above_table"_s, u"formula"_s});
    SampleTable table;
    readRows(reader, pack.body.value(u"rows"_s).toArray(), table);
    table.aboveTable = reader.integer(u"above_table"_s, 1, 1'000'000);
    rules::PackReader formula = reader.child(u"formula"_s);
    formula.allowOnly({u"chi_square"_s, u"proportion"_s, u"error"_s});
    table.chiSquare = formula.ratio(u"chi_square"_s);
    table.proportion = formula.ratio(u"proportion"_s);
    table.error = formula.ratio(u"error"_s);
    if (table.error <= Ratio(0)) formula.mistake(u"error"_s, u"> 0"_s);
    if (!reader.isSound()) return reader.asFailure();
    return table;
}

qint64 sampleByTable(qint64 population, const SampleTable& table)
{
    if (population < table.rows.front().first) return std::max<qint64>(population, 0);
    for (const auto& [upTo, sample] : table.rows)
        if (population <= upTo) return std::min(population, sample);
    return table.aboveTable;
}

qint64 sampleByFormula(qint64 population, const SampleTable& table)
{
    if (population <= 0) return 0;
    const Ratio spread = table.chiSquare * table.proportion * (Ratio(1) - table.proportion);
    const Ratio exact = spread * Ratio(population)
                        / (table.error * table.error * Ratio(population - 1) + spread);
    return std::min(population, wholePart(exact.rounded(0)));
}

qint64 sampleBySlovin(qint64 population, const Ratio& error)
{
    if (population <= 0) return 0;
    return roundedUp(Ratio(population) / (Ratio(1) + Ratio(population) * error * error));
}

Sampling samplingFor(qint64 respondents, const SurveySettings& settings,
                     const SurveyChoices& choices, const SampleTable& table)
{
    Sampling sampling{settings.sampleMethod, choices.population, {}, {}};
    if (settings.sampleMethod == SampleMethod::Manual) {
        sampling.required = choices.manualSample;
    } else if (choices.population) {
        switch (settings.sampleMethod) {
        case SampleMethod::KmTable: sampling.required = sampleByTable(*choices.population, table); break;
        case SampleMethod::KmFormula: sampling.required = sampleByFormula(*choices.population, table); break;
        case SampleMethod::Slovin:
            sampling.required = sampleBySlovin(*choices.population, settings.slovinError);
            break;
        case SampleMethod::Manual: break;
        }
    }
    if (sampling.required)
        sampling.shortfall = std::max<qint64>(0, *sampling.required - respondents);
    return sampling;
}

std::vector<qint64> splitSample(qint64 total, const std::vector<qint64>& populations)
{
    const qint64 everybody = std::accumulate(populations.begin(), populations.end(), qint64{0});
    std::vector<qint64> parts(populations.size(), 0);
    if (everybody <= 0) return parts;

    std::vector<Ratio> remainders(populations.size());
    qint64 given = 0;
    for (std::size_t i = 0; i < populations.size(); ++i) {
        const Ratio share = Ratio(total) * Ratio(populations[i]) / Ratio(everybody);
        parts[i] = wholePart(share);
        remainders[i] = share - Ratio(parts[i]);
        given += parts[i];
    }
    std::vector<std::size_t> order(populations.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return remainders[a] > remainders[b];
    });
    for (std::size_t i = 0; given < total; ++i, ++given) ++parts[order[i]];
    return parts;
}

} // namespace tinjau::survey
