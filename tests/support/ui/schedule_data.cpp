// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/schedule_data.h"

#include "core/attendance/shift_roster.h"
#include "core/base/ensure.h"
#include "core/calendar/record_calendar.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/person_repository.h"
#include "core/organisation/unit_repository.h"

using namespace Qt::StringLiterals;

namespace tinjau::test {

namespace {

using calendar::AssigneeLevel;

ScheduleData peopleIn(storage::Session& session)
{
    ScheduleData data;
    data.office = organisation::OfficeRepository(session).idOf(u"Rumah Sakit Contoh"_s, QDate());
    data.ward = organisation::UnitRepository(session).idOf(data.office, u"Bangsal Melati"_s, QDate());
    organisation::PersonRepository people(session);
    for (const char* name : {"Ani Wulandari", "Bima Saputra", "Citra Lestari", "Dodi Prakoso", "Eka Susanti", "Fajar Nugroho"}) {
        data.people.push_back(people.insert({.name = QString::fromLatin1(name), .backTitle = u"S.Kep."_s}));
        people.place(data.people.back(), data.office, data.ward, QDate());
    }
    data.clerkNip = u"199001012015031002"_s;
    data.clerk = people.insert({.name = u"Gilang Ramadhan"_s, .nip = data.clerkNip});
    people.place(data.clerk, data.office, {}, QDate());
    return data;
}

calendar::Schedule wardSchedule()
{
    calendar::Schedule schedule;
    schedule.name = u"Sif bangsal"_s;
    schedule.isRoster = true;
    schedule.shifts = {{u"M"_s, {{1260, 1890}, {}, 0}}, {u"P"_s, {{450, 840}, {}, 0}}, {u"S"_s, {{840, 1260}, {}, 0}}};
    return schedule;
}

void fillRoster(storage::Store& store, const ScheduleData& data)
{
    const QStringList turn{u"P"_s, u"P"_s, u"S"_s, u"S"_s, u"M"_s, u"LP"_s, u"OFF"_s};
    std::vector<attendance::RosterEdit> edits;
    for (QDate day(2026, 10, 1); day <= QDate(2026, 11, 30); day = day.addDays(1))
        for (std::size_t i = 0; i < data.people.size(); ++i)
            edits.push_back({data.people[i], day, turn[static_cast<int>((static_cast<std::size_t>(day.dayOfYear()) + i * 2) % 7)]});
    edits.push_back({data.people[1], QDate(2026, 11, 26), u"X"_s});
    edits.push_back({data.people[2], QDate(2026, 11, 27), {}});
    TINJAU_ENSURE(attendance::recordRoster(store, edits, u"Contoh"_s), "the example is sound");
}

} // namespace

ScheduleData fillSchedules(storage::Store& store)
{
    const auto data = store.write({u"test.fill"_s, u"Mengisi"_s}, [](storage::Session& session) { return peopleIn(session); });
    TINJAU_ENSURE(data, "the example is sound");
    calendar::Schedule five = calendar::fiveDaySchedule();
    five.name = u"Lima hari kerja kabupaten"_s;
    const auto usual = calendar::saveSchedule(store, five), shifts = calendar::saveSchedule(store, wardSchedule());
    const auto group = calendar::saveGroup(store, {{}, u"Penjaga kantor"_s});
    TINJAU_ENSURE(usual && shifts && group, "the example is sound");
    const bool isFilled = calendar::saveAssignment(store, {{}, *usual, {QDate(2026, 1, 1), QDate()}, {}}, u"kabupaten"_s)
                          && calendar::saveAssignment(store, {{AssigneeLevel::Unit, data->ward.number()}, *shifts, {}, {}}, u"bangsal"_s)
                          && calendar::addMembers(store, {*group, u"Penjaga kantor"_s}, {data->clerk.number()}, {QDate(2026, 7, 1), QDate()})
                          && calendar::saveLocalDay(store, {{}, QDate(2026, 9, 8), u"Hari Jadi Kabupaten"_s, u"Kep. Bupati contoh 12/2026"_s, {}});
    TINJAU_ENSURE(isFilled, "the example is sound");
    fillRoster(store, *data);
    return *data;
}

} // namespace tinjau::test
