// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/skm_paper_input.h"

#include "core/print/skm_dossier_paper.h"
#include "core/wording/periods.h"

using namespace Qt::StringLiterals;

namespace tinjau::cli {

namespace {

Result<print::SkmPaperOptions> optionsOf(const Invocation& call)
{
    print::SkmPaperOptions options;
    const QString paper = call.value(u"paper"_s).value_or(u"F4"_s).toUpper();
    if (paper != u"F4"_s && paper != u"A4"_s) return failure(ErrorCode::BadArgument, {u"--paper"_s, u"F4 | A4"_s});
    options.paper = paper == u"A4"_s ? print::Paper::A4 : print::Paper::F4;
    options.draft = call.has(u"draft"_s);
    return options;
}

Result<survey::ReportSkeleton> skeletonOf(const Invocation& call, survey::ReportSkeleton otherwise)
{
    const auto given = call.value(u"skeleton"_s);
    if (!given) return otherwise;
    const auto skeleton = survey::valueNamed<survey::ReportSkeleton>(given->toUpper());
    if (!skeleton) return failure(ErrorCode::BadArgument, {u"--skeleton"_s, u"A | B"_s});
    return *skeleton;
}

/// The half-year or year that holds all days of the survey; none if it is longer.
std::optional<wording::NamedPeriod> namedPeriodAround(const DateRange& days)
{
    using wording::NamedPeriod;
    if (!days.first.isValid() || !days.last.isValid()) return std::nullopt;
    const int year = days.first.year();
    for (const NamedPeriod& period : {NamedPeriod{NamedPeriod::Kind::Semester, 1, year}, NamedPeriod{NamedPeriod::Kind::Semester, 2, year},
                                      NamedPeriod{NamedPeriod::Kind::Year, 1, year}})
        if (period.days().contains(days.first) && period.days().contains(days.last)) return period;
    return std::nullopt;
}

void namePeriod(print::SkmPaperInput& input)
{
    const auto period = namedPeriodAround(input.fieldwork);
    if (!period) return;
    input.period = wording::periodName(*period);
    input.periodShort = wording::periodShortName(*period);
}

QString dataVersion(const Invocation& call)
{
    return call.clock.nowUtc().toLocalTime().toString(u"dd-MM-yyyy HH.mm"_s);
}

/// The facts of a file of answers are those that the call names.
print::SkmPaperInput inputOfFile(const SkmSource& source, const Invocation& call)
{
    print::SkmPaperInput input;
    input.unit = source.call.office;
    input.service = source.call.service;
    input.fieldwork = source.call.period;
    const DateRange answered = print::fieldworkOf(source.answers, {});
    if (!input.fieldwork.first.isValid()) input.fieldwork.first = answered.first;
    if (!input.fieldwork.last.isValid()) input.fieldwork.last = answered.last;
    namePeriod(input);
    input.instrument = source.rules.instrument;
    input.answers = source.answers;
    input.result = source.result;
    input.sampleTable = print::sampleStepsOf(source.rules.sampleTable);
    input.printedOn = call.clock.today();
    input.dataVersion = dataVersion(call);
    return input;
}

} // namespace

Result<print::SkmPaperInput> paperInput(const SkmSource& source, const Invocation& call)
{
    const auto options = optionsOf(call);
    if (!options) return failure(options.error());
    print::SkmPaperInput input = source.dossier
        ? print::paperInputOf(*source.dossier, call.clock.today(), dataVersion(call))
        : inputOfFile(source, call);
    const bool isTraining = input.options.training;
    input.options = *options;
    input.options.training = isTraining;
    const auto skeleton = skeletonOf(call, input.result.settings.reportSkeleton);
    if (!skeleton) return failure(skeleton.error());
    input.result.settings.reportSkeleton = *skeleton;
    return input;
}

Result<print::SkmPaperInput> blankPaperInput(const Invocation& call)
{
    print::SkmPaperInput input;
    const auto options = optionsOf(call);
    if (!options) return failure(options.error());
    const auto asked = readSkmCall(call);
    if (!asked) return failure(asked.error());
    const auto book = rules::RuleBook::shipped();
    if (!book) return failure(book.error());
    auto rules = survey::surveyRulesFor(*book, call.clock.today());
    if (!rules) return failure(rules.error());
    input.options = *options;
    input.unit = asked->office;
    input.service = asked->service;
    input.fieldwork = asked->period;
    namePeriod(input);
    input.instrument = rules->instrument;
    input.printedOn = call.clock.today();
    return input;
}

} // namespace tinjau::cli
