// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/attendance_overview.h"

#include "core/attendance/day_statuses.h"
#include "core/attendance/stored_evidence.h"

#include <algorithm>
#include <map>

namespace tinjau::overview {

using attendance::DayFacts;
using attendance::Service;
using organisation::OfficeId;
using organisation::PersonId;

namespace {

std::optional<OfficeId> officeOf(const Service& service)
{
    for (const calendar::Assignee& member : service.memberships)
        if (member.level == calendar::AssigneeLevel::Office) return OfficeId::fromNumber(member.key);
    return std::nullopt;
}

/// Days of all people by office.
class OfficeDays {
public:
    explicit OfficeDays(const std::vector<Service>& services)
    {
        for (const Service& service : services) m_services[service.person].push_back(&service);
    }

    void add(PersonId person, std::vector<DayFacts> days, const attendance::AttendanceSettings& settings)
    {
        for (DayFacts& day : days) {
            const auto office = officeOn(person, day.day);
            if (!office) continue;
            m_offices[*office].tally.add(decideDay(day, settings));
            m_facts[*office].push_back(std::move(day));
        }
    }

    std::vector<OfficeAttendance> offices()
    {
        std::vector<OfficeAttendance> all;
        for (auto& [id, office] : m_offices) {
            office.office = id;
            office.sending = attendance::sendingStateOf(m_facts[id]);
            all.push_back(std::move(office));
        }
        return all;
    }

private:
    std::optional<OfficeId> officeOn(PersonId person, QDate day) const
    {
        const auto found = m_services.find(person);
        if (found == m_services.end()) return std::nullopt;
        for (const Service* service : found->second)
            if (service->validity.contains(day)) return officeOf(*service);
        return std::nullopt;
    }

    std::map<PersonId, std::vector<const Service*>> m_services;
    std::map<OfficeId, OfficeAttendance> m_offices;
    std::map<OfficeId, std::vector<DayFacts>> m_facts;
};

} // namespace

std::vector<OfficeId> AttendanceOverview::notSent() const
{
    std::vector<OfficeId> late;
    for (const OfficeAttendance& office : offices)
        if (!office.sending.missing.empty() || !office.sending.partial.empty()) late.push_back(office.office);
    return late;
}

int AttendanceOverview::candidates() const
{
    int count = 0;
    for (const OfficeAttendance& office : offices) count += office.tally.candidates;
    return count;
}

Result<AttendanceOverview> attendanceOverview(storage::Store& store, QDate today)
{
    AttendanceOverview overview;
    const QDate last = QDate(today.year(), today.month(), 1).addDays(-1);
    overview.month = {QDate(last.year(), last.month(), 1), last};
    const auto stored = attendance::loadEvidence(store, overview.month, today);
    if (!stored) return failure(stored.error());
    const attendance::DayStatuses statuses(stored->evidence, stored->rules);
    OfficeDays days(stored->evidence.services);
    for (const PersonId person : statuses.people()) days.add(person, statuses.factsOf(person, overview.month), stored->rules.settings);
    overview.offices = days.offices();
    overview.lettersWaiting = static_cast<int>(std::ranges::count(stored->evidence.letters, attendance::LetterState::Applied, &attendance::ExcuseLetter::state));
    return overview;
}

} // namespace tinjau::overview
