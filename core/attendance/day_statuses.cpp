// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/day_statuses.h"

#include "core/attendance/evidence_index.h"
#include "core/attendance/shift_windows.h"
#include "core/calendar/working_days.h"

#include <algorithm>

namespace tinjau::attendance {

using calendar::MinuteSpan;

struct DayStatuses::Index {
    Index(const Evidence& evidence, PlanRules given) : facts(evidence), rules(std::move(given)) {}
    EvidenceIndex facts;
    PlanRules rules;
};

namespace {

/// Goes through the days of one person.
class PersonWalk {
public:
    PersonWalk(const EvidenceIndex& index, const PlanRules& rules, const PersonEvidence& person)
        : m_index(index), m_rules(rules), m_person(person)
    {
    }

    void plan(QDate day, const calendar::Schedule* schedule);
    void findWindows();
    /// The facts of the planned day at this place.
    DayFacts factsAt(std::size_t place);

private:
    void addPunches(DayFacts& facts, const DutyWindow& window) const;
    void addLists(DayFacts& facts) const;
    void addLetters(DayFacts& facts) const;
    void addMachines(DayFacts& facts) const;
    bool hasStrayPunch(QDate day) const;
    bool isPastLimit(QDate day) const;
    int untilMinute(const DayFacts& facts) const { return facts.plan.hours ? facts.plan.hours->span.to : 0; }

    struct Planned {
        QDate day;
        calendar::DayPlan plan;
        std::optional<std::size_t> window;
    };

    const EvidenceIndex& m_index;
    const PlanRules& m_rules;
    const PersonEvidence& m_person;
    std::vector<Planned> m_days;
    std::vector<DutyWindow> m_windows;
};

void PersonWalk::plan(QDate day, const calendar::Schedule* schedule)
{
    Planned planned{day, {}, std::nullopt};
    if (schedule) {
        const auto code = m_person.roster.find(day);
        planned.plan = planFor(*schedule, m_rules.calendar, day,
                               code == m_person.roster.end() ? std::nullopt : std::optional(code->second));
    } else if (m_rules.calendar.hasYear(day.year())) {
        planned.plan.kind = calendar::PlanKind::NoRoster;
    }
    m_days.push_back(planned);
}

void PersonWalk::findWindows()
{
    std::vector<PlannedDuty> duties;
    for (Planned& planned : m_days)
        if (planned.plan.hours) {
            planned.window = duties.size();
            duties.push_back({planned.day, planned.plan.hours->span});
        }
    m_windows = windowsOf(duties, m_rules.settings);
}

bool PersonWalk::hasStrayPunch(QDate day) const
{
    auto punch = std::ranges::lower_bound(m_person.punches, startOf(day), {}, &EffectivePunch::at);
    for (; punch != m_person.punches.end() && punch->at < startOf(day) + secondsPerDay; ++punch) {
        // Windows go forward in time: only the last one that begins before the punch can hold it.
        const auto after = std::ranges::upper_bound(m_windows, punch->at, {}, &DutyWindow::from);
        if (after == m_windows.begin() || punch->at >= std::prev(after)->to) return true;
    }
    return false;
}

void PersonWalk::addPunches(DayFacts& facts, const DutyWindow& window) const
{
    facts.block = window.block;
    auto punch = std::ranges::lower_bound(m_person.punches, window.from, {}, &EffectivePunch::at);
    for (; punch != m_person.punches.end() && punch->at < window.to; ++punch) {
        facts.punches.push_back(minuteOf(punch->at, facts.day));
        facts.hasClockOffset = facts.hasClockOffset || punch->isCorrected;
    }
}

void PersonWalk::addLists(DayFacts& facts) const
{
    if (const auto list = m_person.lists.find(facts.day); list != m_person.lists.end()) {
        facts.list = list->second.mark;
        for (const auto& side : {list->second.in, list->second.out})
            if (side) facts.punches.push_back(*side);
        std::ranges::sort(facts.punches);
    }
    if (const auto seen = m_person.inspections.find(facts.day); seen != m_person.inspections.end())
        facts.inspection = seen->second;
    if (const auto change = m_person.corrections.find(facts.day); change != m_person.corrections.end())
        facts.correction = change->second;
    facts.isVerified = m_person.verified.contains(facts.day);
}

bool PersonWalk::isPastLimit(QDate day) const
{
    if (!m_rules.today.isValid()) return false;
    const auto limit = calendar::addDays(m_rules.calendar, day, m_rules.settings.lateDocumentDays, calendar::DayUnit::Working);
    return limit && m_rules.today > limit->result;
}

void PersonWalk::addLetters(DayFacts& facts) const
{
    for (const ExcuseLetter& letter : m_person.letters) {
        if (!letter.days.contains(facts.day)) continue;
        const bool isPast = letter.state == LetterState::Applied && isPastLimit(facts.day);
        facts.letters.push_back({letter.code, letter.state, letter.hours, letter.number, isPast});
    }
    const auto list = m_person.lists.find(facts.day);
    if (list != m_person.lists.end() && !list->second.code.isEmpty())
        facts.letters.push_back({list->second.code, LetterState::Applied, {}, {}, isPastLimit(facts.day)});
}

void PersonWalk::addMachines(DayFacts& facts) const
{
    const Service* service = m_person.serviceOn(facts.day);
    std::set<MachineId> machines;
    bool isDisputed = false;
    for (const KnownAt& known : m_person.machines)
        if (known.validity.contains(facts.day)) {
            machines.insert(known.machine);
            isDisputed = isDisputed || known.isDisputed;
        }
    facts.isMapped = !machines.empty() && !isDisputed;
    if (machines.empty())
        if (const auto ofUnit = m_index.unitMachines.find(service->unit); ofUnit != m_index.unitMachines.end())
            machines = ofUnit->second;
    const std::vector<MachineId> asked(machines.begin(), machines.end());
    facts.coverage = m_index.coverage.of(asked, service->unit, facts.day, untilMinute(facts), m_rules.settings.emptyDayIsCoverage);
    for (const MachineId machine : asked) {
        const auto dead = m_index.outages.find(machine);
        if (dead == m_index.outages.end()) continue;
        for (const MachineOutage& outage : dead->second)
            if (outage.to > startOf(facts.day) && outage.from < startOf(facts.day) + 2 * secondsPerDay)
                facts.outages.push_back({minuteOf(outage.from, facts.day), minuteOf(outage.to, facts.day)});
    }
}

DayFacts PersonWalk::factsAt(std::size_t place)
{
    const Planned& planned = m_days[place];
    DayFacts facts;
    facts.day = planned.day;
    facts.plan = planned.plan;
    facts.isInService = m_person.serviceOn(planned.day) != nullptr;
    if (!facts.isInService) return facts;
    if (planned.window) addPunches(facts, m_windows[*planned.window]);
    facts.hasStrayPunch = hasStrayPunch(planned.day);
    facts.isOver = !m_rules.cutOff || !facts.plan.hours
                   || *m_rules.cutOff >= startOf(planned.day) + LocalSecond{facts.plan.hours->span.to} * 60;
    addLists(facts);
    addLetters(facts);
    addMachines(facts);
    return facts;
}

} // namespace

DayStatuses::DayStatuses(const Evidence& evidence, PlanRules rules)
    : m_index(std::make_unique<const Index>(evidence, std::move(rules)))
{
}

DayStatuses::~DayStatuses() = default;

std::vector<DayFacts> DayStatuses::factsOf(PersonId person, const DateRange& range) const
{
    std::vector<DayFacts> all;
    const auto found = m_index->facts.people.find(person);
    if (found == m_index->facts.people.end()) return all;
    // Neighbouring duties draw the borders of a window, so that two more days are planned at each end.
    constexpr int margin = 2;
    PersonWalk walk(m_index->facts, m_index->rules, found->second);
    const QDate first = range.first.addDays(-margin), last = range.last.addDays(margin);
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const Service* service = found->second.serviceOn(day);
        walk.plan(day, service ? calendar::scheduleFor(service->memberships, day, m_index->rules.assignments, m_index->rules.schedules)
                               : nullptr);
    }
    walk.findWindows();
    const auto days = static_cast<std::size_t>(range.first.daysTo(range.last) + 1);
    all.reserve(days);
    for (std::size_t i = 0; i < days; ++i) all.push_back(walk.factsAt(i + margin));
    return all;
}

std::vector<PersonDay> DayStatuses::of(PersonId person, const DateRange& range) const
{
    std::vector<PersonDay> days;
    for (const DayFacts& facts : factsOf(person, range))
        days.push_back({person, facts.day, decideDay(facts, m_index->rules.settings)});
    return days;
}

std::vector<PersonId> DayStatuses::people() const
{
    std::vector<PersonId> ids;
    for (const auto& [id, person] : m_index->facts.people)
        if (!person.services.empty()) ids.push_back(id);
    return ids;
}

const CoverageTable& DayStatuses::coverage() const { return m_index->facts.coverage; }

} // namespace tinjau::attendance
