// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/decision_repository.h"

#include "core/attendance/evidence_repository.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/person_repository.h"
#include "core/storage/journal.h"
#include "tests/support/memory_store.h"
#include "tests/support/text.h"

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::attendance;

namespace {

/// Two people of one office, one of another, and a letter for all three.
struct Letters {
    tests::MemoryStore store;
    organisation::OfficeId office = organisation::OfficeId::fromNumber(0);
    std::vector<PersonId> people = {};

    Letters()
    {
        const auto filled = store->write({u"test.fill"_s, u"Mengisi"_s}, [this](storage::Session& session) {
            organisation::OfficeRepository offices(session);
            office = offices.idOf(u"Dinas A"_s, {});
            const auto other = offices.idOf(u"Dinas B"_s, {});
            organisation::PersonRepository persons(session);
            for (const QString& name : {u"Wira"_s, u"Anita"_s, u"Dewi"_s}) {
                organisation::Person person;
                person.name = name;
                if (name == u"Anita"_s) person.nip = u"198001012005011001"_s;
                people.push_back(persons.insert(person));
                persons.insertPlacement({{}, people.back(), name == u"Dewi"_s ? other : office, {}, {}});
            }
            EvidenceRepository evidence(session);
            evidence.insert(ExcuseLetter{u"DL"_s, u"800/1"_s, QDate(2026, 8, 1), LetterState::Applied, {QDate(2026, 8, 3), QDate(2026, 8, 5)}, {}, {people[0], people[2]}, {u"198001012005011001"_s}});
            evidence.insert(ExcuseLetter{u"IZN"_s, u"800/2"_s, {}, LetterState::Approved, {QDate(2026, 9, 1), QDate(2026, 9, 1)}, calendar::MinuteSpan{480, 600}, {people[0]}, {}});
            evidence.insert(Verification{people[0], QDate(2026, 8, 10), u"Kepala Bagian"_s});
        });
        REQUIRE(filled);
    }
    std::vector<LetterLine> of(QDate first, QDate last, bool all = false)
    {
        return store->read([&](storage::Session& session) { return DecisionRepository(session).letters({first, last}, all ? std::nullopt : std::optional(office)); }).value();
    }
};

} // namespace

TEST_CASE("letters of an office name only its own people, also those that a file named by their NIP", "[attendance]")
{
    Letters letters;
    const auto august = letters.of(QDate(2026, 8, 1), QDate(2026, 8, 31));
    REQUIRE(august.size() == 1);
    CHECK(august[0].names == std::vector<QString>{u"Anita"_s, u"Wira"_s});
    CHECK(august[0].letter.state == LetterState::Applied);
    CHECK(august[0].letter.datedOn == QDate(2026, 8, 1));
    CHECK(letters.of(QDate(2026, 8, 1), QDate(2026, 8, 31), true).at(0).names.size() == 3);
    CHECK(letters.of(QDate(2026, 8, 6), QDate(2026, 8, 31)).empty());
    const auto both = letters.of(QDate(2026, 8, 5), QDate(2026, 9, 30));
    REQUIRE(both.size() == 2);
    CHECK(both[1].letter.hours == calendar::MinuteSpan{480, 600});
}

TEST_CASE("the state of a letter is changed, and comes back with Undo", "[attendance]")
{
    Letters letters;
    const auto id = letters.of(QDate(2026, 8, 1), QDate(2026, 8, 31)).at(0).id;
    REQUIRE(letters.store->write({u"attendance.letter-state"_s, u"Menolak surat"_s}, [&](storage::Session& session) { DecisionRepository(session).setState(id, LetterState::Refused); }));
    CHECK(letters.of(QDate(2026, 8, 1), QDate(2026, 8, 31)).at(0).letter.state == LetterState::Refused);
    storage::Journal journal(*letters.store);
    REQUIRE(journal.undo(**journal.lastUndoable()));
    CHECK(letters.of(QDate(2026, 8, 1), QDate(2026, 8, 31)).at(0).letter.state == LetterState::Applied);
}

TEST_CASE("a verification that is taken back leaves nothing", "[attendance]")
{
    Letters letters;
    const auto verifications = [&] {
        return letters.store->read([&](storage::Session& session) {
            Evidence evidence;
            EvidenceRepository(session).load({QDate(2026, 8, 10), QDate(2026, 8, 10)}, evidence);
            return evidence.verifications;
        }).value();
    };
    CHECK(verifications() == std::vector<Verification>{{letters.people[0], QDate(2026, 8, 10), u"Kepala Bagian"_s}});
    REQUIRE(letters.store->write({u"attendance.unverify"_s, u"Menarik verifikasi"_s}, [&](storage::Session& session) { DecisionRepository(session).removeVerification(letters.people[0], QDate(2026, 8, 10)); }));
    CHECK(verifications().empty());
}
