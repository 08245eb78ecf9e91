// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/merge_offices.h"

#include "core/organisation/machine_repository.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/people_list.h"
#include "core/organisation/person_acts.h"
#include "core/organisation/unit_repository.h"
#include "core/storage/journal.h"
#include "core/survey/follow_office.h"
#include "core/survey/survey_repository.h"
#include "tests/support/memory_store.h"
#include "tests/support/text.h"

#include <algorithm>

using namespace tinjau;
using namespace tinjau::organisation;
using namespace tinjau::tests;
using namespace Qt::StringLiterals;

namespace {

const QDate january(2026, 1, 1), june(2026, 6, 30), july(2026, 7, 1);

/// Dinas Pasar, which goes into Dinas Perdagangan: a unit of its own and one of a name that both have.
struct Market {
    MemoryStore store;
    OfficeId market = OfficeId::fromNumber(0), trade = OfficeId::fromNumber(0);
    PersonId clerk = PersonId::fromNumber(0), collector = PersonId::fromNumber(0);
    survey::SurveyId first = survey::SurveyId::fromNumber(0), second = survey::SurveyId::fromNumber(0);

    template <typename Work>
    auto write(Work work)
    {
        return store->write({u"test"_s, u"Uji"_s, {}}, work);
    }
    Market()
    {
        REQUIRE(write([&](storage::Session& session) {
            OfficeRepository offices(session);
            Office office;
            office.name = u"Dinas Pasar"_s;
            market = offices.insert(office);
            office.name = u"Dinas Perdagangan"_s;
            trade = offices.insert(office);
            UnitRepository units(session);
            units.idOf(trade, u"Sekretariat"_s, january);
            const UnitId own = units.idOf(market, u"Bidang Retribusi"_s, january);
            const UnitId shared = units.idOf(market, u"sekretariat"_s, january);
            const ServiceId service = ServiceRepository(session).idOf(market, u"Sewa kios"_s, january);
            clerk = add(session, u"Siti Aminah"_s, shared);
            collector = add(session, u"Rahmat Hidayat"_s, own);
            MachineRepository machines(session);
            machines.insert({{}, u"Mesin absensi"_s, market});
            machines.insert({{}, u"Mesin absensi"_s, trade});
            first = surveyOf(session, service, {january, june});
            second = surveyOf(session, service, {july, QDate(2026, 12, 31)});
        }));
    }
    PersonId add(storage::Session& session, const QString& name, UnitId unit)
    {
        return *addPerson(session, {.person = {.name = name}, .employment = u"PNS"_s, .office = market, .unit = unit, .since = january});
    }
    survey::SurveyId surveyOf(storage::Session& session, ServiceId service, const DateRange& period)
    {
        survey::Survey survey;
        survey.office = market;
        survey.service = service;
        survey.period = period;
        survey.periodLabel = u"Semester"_s;
        return survey::SurveyRepository(session).insert(survey);
    }
    Result<void> merge()
    {
        return write([&](storage::Session& session) -> Result<void> {
            const auto move = mergeOffices(session, trade, market, july);
            if (!move) return failure(move.error());
            CHECK(move->placements == 2);
            CHECK(survey::followOffice(session, *move) == 1);
            return {};
        });
    }
    PersonLine on(QDate day, PersonId person)
    {
        const auto all = *store->read([day](storage::Session& session) { return peopleOn(session, day); });
        return std::ranges::find_if(all, [person](const ListedPerson& one) { return one.line.person.id == person; })->line;
    }
    OfficeId officeOf(survey::SurveyId id)
    {
        return *store->read([&](storage::Session& session) { return survey::SurveyRepository(session).find(id)->office; });
    }
};

} // namespace

TEST_CASE("an office goes into another with its people, units, services, machines and coming surveys")
{
    Market fixture;
    REQUIRE(fixture.merge());
    CHECK(fixture.on(june, fixture.clerk).officeName == u"Dinas Pasar"_s);
    CHECK(fixture.on(june, fixture.clerk).unitName == u"sekretariat"_s);
    CHECK(fixture.on(july, fixture.clerk).officeName == u"Dinas Perdagangan"_s);
    CHECK(fixture.on(july, fixture.clerk).unitName == u"Sekretariat"_s);
    CHECK(fixture.on(july, fixture.collector).unitName == u"Bidang Retribusi"_s);
    CHECK(fixture.officeOf(fixture.first) == fixture.market);
    CHECK(fixture.officeOf(fixture.second) == fixture.trade);
    REQUIRE(fixture.store->read([&](storage::Session& session) {
        const auto office = OfficeRepository(session).find(fixture.market);
        CHECK(office->validity.last == june);
        CHECK(office->mergedInto == fixture.trade);
        CHECK(OfficeRepository(session).all(july).size() == 1);
        CHECK(UnitRepository(session).of(fixture.trade, july).size() == 2);
        CHECK(UnitRepository(session).of(fixture.market, july).empty());
        CHECK(ServiceRepository(session).of(fixture.trade, july).size() == 1);
        CHECK(ServiceRepository(session).of(fixture.market, june).size() == 1);
        for (const Machine& machine : MachineRepository(session).all()) CHECK(machine.office == fixture.trade);
    }));
}

TEST_CASE("the merging of offices is one act and is taken back as one")
{
    Market fixture;
    REQUIRE(fixture.merge());
    storage::Journal journal(*fixture.store);
    REQUIRE(journal.undo(**journal.lastUndoable()));
    CHECK(fixture.on(july, fixture.clerk).officeName == u"Dinas Pasar"_s);
    CHECK(fixture.officeOf(fixture.second) == fixture.market);
    const auto offices = fixture.store->read([](storage::Session& session) { return OfficeRepository(session).all(july).size(); });
    CHECK(*offices == 2);
}

TEST_CASE("an office cannot go into itself, nor before it began")
{
    Market fixture;
    const auto merged = [&](OfficeId kept, OfficeId gone, QDate since) {
        return fixture.write([&](storage::Session& session) { return mergeOffices(session, kept, gone, since); });
    };
    CHECK(merged(fixture.trade, fixture.trade, july).error().values.front() == u"same-office"_s);
    CHECK(merged(fixture.trade, OfficeId::fromNumber(99), july).error().code == ErrorCode::NotFound);
    REQUIRE(fixture.write([&](storage::Session& session) {
        Office office = *OfficeRepository(session).find(fixture.market);
        office.validity.first = july;
        OfficeRepository(session).update(office);
    }));
    CHECK(merged(fixture.trade, fixture.market, july).error().values == QStringList{u"end-day"_s, u"2026-07-02"_s});
}
