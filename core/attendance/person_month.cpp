// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/person_month.h"

namespace tinjau::attendance {

using namespace Qt::StringLiterals;

namespace {

PersonMonth personMonthOf(const MonthPerson& person, const OfficeMonth& month, std::shared_ptr<const DayStatuses> statuses,
                          const AttendanceSettings& settings)
{
    PersonMonth sheet{person.line, month.range, {}, {}, person.days, person.tally, month.calendarSources, month.today, statuses};
    sheet.facts = statuses->factsOf(*person.line.person.id, month.range);
    for (const DayFacts& facts : sheet.facts) sheet.sides.push_back(countedSides(facts, settings));
    return sheet;
}

} // namespace

DutySides countedSides(const DayFacts& facts, const AttendanceSettings& settings)
{
    if (facts.plan.kind != calendar::PlanKind::Duty || !facts.plan.hours) return {};
    DutySides sides = sidesOf(facts.punches, facts.block.value_or(facts.plan.hours->span), settings);
    if (!facts.correction) return sides;
    if (facts.correction->in) sides.in = facts.correction->in;
    if (facts.correction->out) sides.out = facts.correction->out;
    return sides;
}

Result<std::vector<PersonMonth>> personMonths(storage::Store& store, organisation::OfficeId office, QDate month, QDate today,
                                              std::optional<organisation::PersonId> who)
{
    const auto matrix = officeMonth(store, office, month, today);
    if (!matrix) return failure(matrix.error());
    const auto stored = loadEvidence(store, matrix->range, today);
    if (!stored) return failure(stored.error());
    const auto statuses = std::make_shared<const DayStatuses>(stored->evidence, stored->rules);
    std::vector<PersonMonth> sheets;
    for (const MonthPerson& person : matrix->people)
        if (!who || person.line.person.id == who) sheets.push_back(personMonthOf(person, *matrix, statuses, stored->rules.settings));
    if (who && sheets.empty()) return failure(ErrorCode::NotFound, {u"person"_s});
    return sheets;
}

} // namespace tinjau::attendance
