// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/convention_finder.h"

#include "core/survey/element_results.h"
#include "core/survey/respondents.h"

#include <algorithm>
#include <array>

namespace tinjau::survey {

using namespace Qt::StringLiterals;

namespace {

using Means = std::vector<Ratio>;

constexpr std::array conventions{WeightConvention::Exact, WeightConvention::D2, WeightConvention::D3,
                                 WeightConvention::D4};
constexpr std::array treatments{Treatment::LeftOut,  Treatment::DroppedRows,
                                Treatment::BlankAsZero, Treatment::RowMeans,
                                Treatment::FlatQuestions, Treatment::RoundedPerPerson};
constexpr std::array<std::optional<int>, 3> decimals{std::nullopt, 2, 3};

/// The answers of a survey, ready to be treated in any way.
struct Answers {
    const AnswerSheet& sheet;
    std::vector<std::size_t> respondents;
    std::vector<ElementGroup> groups; ///< counted ones with at least one answer
};

Answers prepared(const AnswerSheet& sheet, const std::vector<std::size_t>& respondents,
                 const Instrument& instrument, ExtraElements extra)
{
    Answers prepared{sheet, respondents, {}};
    for (ElementGroup& group : groupsOf(sheet.questions, instrument, extra))
        if (group.counted
            && std::any_of(respondents.begin(), respondents.end(),
                           [&](std::size_t i) { return answers(sheet.responses[i], group); }))
            prepared.groups.push_back(std::move(group));
    return prepared;
}

std::optional<Ratio> scoreAt(const Answers& from, std::size_t response, std::size_t question)
{
    const Score& given = from.sheet.responses[response].scores[question];
    return given ? scoreOf(*given, from.sheet.questions[question].scale) : std::nullopt;
}

/// Mean over the questions of one element that this respondent answered.
std::optional<Ratio> ownMean(const Answers& from, std::size_t response, const ElementGroup& group)
{
    Ratio sum;
    qint64 count = 0;
    for (const std::size_t question : group.questions)
        if (const auto score = scoreAt(from, response, question)) {
            sum += *score;
            ++count;
        }
    if (count == 0) return std::nullopt;
    return sum / Ratio(count);
}

Means leftOut(const Answers& from)
{
    const Tallies tallies = Tallies::of(from.sheet, from.respondents);
    Means means;
    for (const ElementResult& element : elementResults(from.sheet.questions, from.groups, tallies, {}))
        means.push_back(*element.nrr);
    return means;
}

Means droppedRows(const Answers& from)
{
    Answers whole{from.sheet, {}, from.groups};
    for (const std::size_t i : from.respondents)
        if (std::all_of(from.groups.begin(), from.groups.end(), [&](const ElementGroup& group) {
                return answersWholly(from.sheet.responses[i], group);
            }))
            whole.respondents.push_back(i);
    return whole.respondents.empty() ? Means{} : leftOut(whole);
}

Means blankAsZero(const Answers& from)
{
    const Ratio everybody(static_cast<qint64>(from.respondents.size()));
    const Tallies tallies = Tallies::of(from.sheet, from.respondents);
    Means means;
    for (const ElementGroup& group : from.groups) {
        Ratio sum;
        for (const std::size_t question : group.questions)
            sum += tallies.questions[question].sum(from.sheet.questions[question].scale);
        means.push_back(sum / (everybody * Ratio(static_cast<qint64>(group.questions.size()))));
    }
    return means;
}

/// One and the same mean for every element: that of the respondents' own means.
Means rowMeans(const Answers& from)
{
    Ratio sum;
    for (const std::size_t i : from.respondents) {
        Ratio own;
        qint64 count = 0;
        for (const ElementGroup& group : from.groups)
            if (const auto mean = ownMean(from, i, group)) {
                own += *mean;
                ++count;
            }
        if (count > 0) sum += own / Ratio(count);
    }
    return Means(from.groups.size(), sum / Ratio(static_cast<qint64>(from.respondents.size())));
}

Means flatQuestions(const Answers& from)
{
    const Tallies tallies = Tallies::of(from.sheet, from.respondents);
    Ratio sum;
    qint64 count = 0;
    for (const ElementGroup& group : from.groups)
        for (const std::size_t question : group.questions)
            if (const auto mean
                = tallies.questions[question].mean(from.sheet.questions[question].scale)) {
                sum += *mean;
                ++count;
            }
    return Means(from.groups.size(), sum / Ratio(count));
}

Means roundedPerPerson(const Answers& from)
{
    Means means;
    for (const ElementGroup& group : from.groups) {
        Ratio sum;
        qint64 count = 0;
        for (const std::size_t i : from.respondents)
            if (const auto mean = ownMean(from, i, group)) {
                sum += mean->rounded(0);
                ++count;
            }
        means.push_back(sum / Ratio(count));
    }
    return means;
}

bool hasSeveralQuestions(const Answers& from)
{
    return std::any_of(from.groups.begin(), from.groups.end(),
                       [](const ElementGroup& group) { return group.questions.size() > 1; });
}

/// Element means after a treatment; empty where the treatment makes no sense for these answers.
Means meansBy(Treatment treatment, const Answers& from)
{
    if (from.respondents.empty() || from.groups.empty()) return {};
    switch (treatment) {
    case Treatment::LeftOut: return leftOut(from);
    case Treatment::DroppedRows: return droppedRows(from);
    case Treatment::BlankAsZero: return blankAsZero(from);
    case Treatment::RowMeans: return rowMeans(from);
    case Treatment::FlatQuestions: return hasSeveralQuestions(from) ? flatQuestions(from) : Means{};
    case Treatment::RoundedPerPerson:
        return hasSeveralQuestions(from) ? roundedPerPerson(from) : Means{};
    }
    return {};
}

std::optional<Ratio> indexOfMeans(const Means& means, WeightConvention convention,
                                  const Rounding& rounding, const Instrument& instrument)
{
    const auto weight = weightUnder(convention, static_cast<int>(means.size()), instrument);
    if (means.empty() || !weight) return std::nullopt;
    return weigh(means, Means(means.size(), *weight), rounding).ni * Ratio(25);
}

/// Whether `plain` does nothing that `other` does not do too.
bool explains(const Reproduction& plain, const Reproduction& other)
{
    const auto within = [](const std::optional<int>& a, const std::optional<int>& b) {
        return !a || a == b;
    };
    return plain.convention == other.convention
           && (plain.treatment == Treatment::LeftOut || plain.treatment == other.treatment)
           && within(plain.rounding.nrr, other.rounding.nrr)
           && within(plain.rounding.nrrt, other.rounding.nrrt)
           && within(plain.rounding.ni, other.rounding.ni);
}

std::vector<Reproduction> allWays()
{
    std::vector<Reproduction> ways;
    for (const Treatment treatment : treatments)
        for (const WeightConvention convention : conventions)
            for (const auto& nrr : decimals)
                for (const auto& nrrt : decimals)
                    for (const auto& ni : decimals)
                        ways.push_back({convention, {nrr, nrrt, ni}, treatment, {}});
    std::stable_sort(ways.begin(), ways.end(), [](const Reproduction& a, const Reproduction& b) {
        return a.oddity() < b.oddity();
    });
    return ways;
}

} // namespace

QString nameOf(Treatment treatment)
{
    switch (treatment) {
    case Treatment::LeftOut: return u"leftOut"_s;
    case Treatment::DroppedRows: return u"droppedRows"_s;
    case Treatment::BlankAsZero: return u"blankAsZero"_s;
    case Treatment::RowMeans: return u"rowMeans"_s;
    case Treatment::FlatQuestions: return u"flatQuestions"_s;
    case Treatment::RoundedPerPerson: return u"roundedPerPerson"_s;
    }
    return {};
}

int Reproduction::oddity() const
{
    // Another weight is the usual reason, early rounding the next, another treatment the rarest.
    return (convention == WeightConvention::Exact ? 0 : 1) + (rounding.nrr ? 2 : 0)
           + (rounding.nrrt ? 2 : 0) + (rounding.ni ? 2 : 0)
           + (treatment == Treatment::LeftOut ? 0 : 4);
}

std::optional<Ratio> indexBy(const Reproduction& way, const AnswerSheet& sheet,
                             const std::vector<std::size_t>& respondents, const SurveyRules& rules,
                             const SurveySettings& settings)
{
    const Answers from
        = prepared(sheet, respondents, rules.instrument, settings.extraElements);
    return indexOfMeans(meansBy(way.treatment, from), way.convention, way.rounding, rules.instrument);
}

std::vector<Reproduction> waysTo(const QString& printed, const AnswerSheet& sheet,
                                 const SurveyRules& rules, const SurveySettings& settings)
{
    const auto wanted = Ratio::parse(printed);
    if (!wanted) return {};
    const qsizetype mark = std::max(printed.indexOf(u'.'), printed.indexOf(u','));
    const int places = mark < 0 ? 0 : static_cast<int>(printed.trimmed().size() - mark - 1);

    SurveySettings plain = settings;
    plain.missingPolicy = MissingPolicy::ElementDenominator;
    const auto groups = groupsOf(sheet.questions, rules.instrument, settings.extraElements);
    const Answers from = prepared(sheet, respondentsOf(sheet, groups, plain).used, rules.instrument,
                                  settings.extraElements);
    std::array<Means, treatments.size()> means;
    for (std::size_t t = 0; t < treatments.size(); ++t) means[t] = meansBy(treatments[t], from);

    std::vector<Reproduction> found;
    for (Reproduction& way : allWays()) {
        if (std::any_of(found.begin(), found.end(),
                        [&](const Reproduction& known) { return explains(known, way); }))
            continue;
        const auto value = indexOfMeans(means[static_cast<std::size_t>(way.treatment)],
                                        way.convention, way.rounding, rules.instrument);
        if (!value || value->rounded(places) != *wanted) continue;
        way.value = *value;
        found.push_back(std::move(way));
    }
    return found;
}

} // namespace tinjau::survey
