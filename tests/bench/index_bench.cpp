// SPDX-License-Identifier: GPL-3.0-or-later
// The index over 200,000 stored answers, as a page or a list asks for it, and with everything around it.
#include "core/survey/stored_survey.h"
#include "core/survey/survey_repository.h"
#include "core/survey/training_data.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace tinjau;

namespace {

const FixedClock& clockOfBench()
{
    static const FixedClock clock(QDate(2026, 11, 25));
    return clock;
}

/// One survey of one office with 200,000 forms: 25 forms in 36 months for each of 48,000 people.
storage::Store& bigFile()
{
    static const QTemporaryDir folder;
    static const std::unique_ptr<storage::Store> store = [] {
        auto made = storage::Store::create(folder.filePath(QStringLiteral("bench.tinjau")), clockOfBench(), QStringLiteral("bench"));
        TINJAU_ENSURE(made.has_value(), "the folder of the benchmark can be written");
        NoProgress unseen;
        const survey::TrainingLoad load{1, 48'000, 6, 1};
        const auto filled = survey::fillTrainingData(**made, load, [](const DateRange&) { return QStringLiteral("Semester II"); }, unseen);
        TINJAU_ENSURE(filled.has_value(), "the training data fits");
        return std::move(*made);
    }();
    return *store;
}

survey::SurveyRules rulesOfBench()
{
    const auto book = rules::RuleBook::shipped();
    TINJAU_ENSURE(book.has_value(), "the shipped rules are sound");
    auto rules = survey::surveyRulesFor(*book, QDate(2026, 11, 25));
    TINJAU_ENSURE(rules.has_value(), "there are rules for 2026");
    return *std::move(rules);
}

survey::SurveyId firstSurvey(storage::Store& store)
{
    const auto lines = store.read([](storage::Session& session) { return survey::SurveyRepository(session).list(); });
    TINJAU_ENSURE(lines && !lines->empty(), "the training data has surveys");
    return *lines->front().survey.id;
}

void indexOf200000StoredAnswers(benchmark::State& state)
{
    storage::Store& store = bigFile();
    const auto rules = rulesOfBench();
    const auto survey = firstSurvey(store);
    for (auto _ : state) {
        auto result = survey::indexOfStored(store, survey, rules, QDate(2026, 11, 25));
        state.counters["respondents"] = static_cast<double>(result->respondents);
    }
}
BENCHMARK(indexOf200000StoredAnswers)->Unit(benchmark::kMillisecond);

void everythingAbout200000StoredAnswers(benchmark::State& state)
{
    storage::Store& store = bigFile();
    const auto rules = rulesOfBench();
    const auto survey = firstSurvey(store);
    for (auto _ : state) {
        const auto stored = survey::loadSurvey(store, survey);
        auto result = survey::resultOf(*stored, rules, QDate(2026, 11, 25));
        benchmark::DoNotOptimize(result);
    }
}
BENCHMARK(everythingAbout200000StoredAnswers)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
