// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/attendance_store.h"

#include "core/attendance/evidence_repository.h"
#include "core/attendance/punch_repository.h"
#include "core/base/ensure.h"
#include "core/organisation/machine_repository.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/person_repository.h"
#include "core/organisation/unit_repository.h"

#include <algorithm>
#include <array>
#include <map>
#include <random>

namespace tinjau::tests {

using namespace Qt::StringLiterals;
using namespace attendance;

namespace {

constexpr int workingHours[2] = {7 * 60 + 30, 16 * 60};

struct Someone {
    const char* name;
    const char* unit;
    int machine;
};

constexpr std::array<Someone, 15> someones{{
    {"Agus Salim Wondo", "Sekretariat", 0}, {"Endang Suwarni Pole", "Sekretariat", 0}, {"Gusti Palimbo", "Sekretariat", 0}, {"Oktavia Sendana", "Sekretariat", 0},
    {"Arman Salim Patuju", "Bidang Angkutan", 0}, {"Budi Laksana Torodi", "Bidang Angkutan", 0}, {"Citra Manurani", "Bidang Angkutan", 0}, {"Hamid Rerung", "Bidang Angkutan", 0},
    {"Lukman Tandiari", "Bidang Angkutan", 0}, {"Darwis Lamangga", "Bidang Lalu Lintas", 1}, {"Fitriani Lasaka", "Bidang Lalu Lintas", 1}, {"Jafar Mokodai", "Bidang Lalu Lintas", 1},
    {"Mardiana Poli", "Bidang Lalu Lintas", 1}, {"Nasrul Bunga", "Bidang Lalu Lintas", 1}, {"Pandu Wirasena", "Bidang Lalu Lintas", 1},
}};

/// Days of October 2026 on which a person differs from "came in time and stayed": first letter what, then the days.
struct Unusual {
    int person;
    char what; ///< L late, E early, O one side, A away
    std::vector<int> days;
};

const std::vector<Unusual>& unusual()
{
    static const std::vector<Unusual> list{{1, 'L', {12}}, {3, 'L', {27}}, {4, 'A', {1, 2, 13, 14, 22, 23}}, {4, 'L', {8}}, {4, 'E', {16}}, {6, 'L', {6, 7, 20}},
                                           {7, 'A', {19, 20, 21, 22}}, {8, 'O', {15}}, {12, 'E', {23}}, {13, 'L', {2, 9}}};
    return list;
}

struct Letter {
    int person;
    const char* code;
    int first, last;
};
constexpr Letter letters[] = {{0, "DL", 5, 7}, {0, "DL", 22, 22}, {2, "CT", 19, 23}, {3, "CS", 8, 9}, {5, "DL", 15, 16}, {6, "IZN", 29, 29}, {9, "CT", 26, 28}, {10, "CS", 5, 7}, {11, "DL", 12, 13}, {12, "IZN", 16, 16}};

QDate october(int day)
{
    return {2026, 10, day};
}

LocalSecond at(QDate day, int minute, unsigned second = 7)
{
    return startOf(day) + minute * 60 + second;
}

bool isAway(int person, int day)
{
    const auto has = [&](const Unusual& one) { return one.person == person && one.what == 'A' && std::ranges::find(one.days, day) != one.days.end(); };
    const bool byLetter = std::ranges::any_of(letters, [&](const Letter& letter) { return letter.person == person && day >= letter.first && day <= letter.last; });
    return byLetter || std::ranges::any_of(unusual(), has);
}

char whatOf(int person, int day)
{
    for (const Unusual& one : unusual())
        if (one.person == person && std::ranges::find(one.days, day) != one.days.end()) return one.what;
    return ' ';
}

void addPunches(std::vector<Punch>& punches, int person, int day, MachineId machine)
{
    const QDate date = october(day);
    const QString pin = QString::number(65 + person);
    const char what = whatOf(person, day);
    const int in = workingHours[0] - 3 - (person * 5 + day * 3) % 20 + (what == 'L' ? 31 : 0), out = workingHours[1] + 32 + (person * 3 + day) % 9 - (what == 'E' ? 75 : 0);
    punches.push_back({machine, pin, at(date, in)});
    if (what != 'O') punches.push_back({machine, pin, at(date, out)});
}

void addEvidence(storage::Session& session, const AttendanceOffice& made)
{
    PunchRepository punches(session);
    std::vector<Punch> recorded;
    for (int person = 0; person < static_cast<int>(someones.size()); ++person) {
        const int machine = someones[static_cast<size_t>(person)].machine;
        for (int day = 1; day <= 31; ++day) {
            const bool isDead = machine == 1 && day >= 28;
            if (october(day).dayOfWeek() > 5 || isAway(person, day) || isDead) continue;
            addPunches(recorded, person, day, made.machines[static_cast<size_t>(machine)]);
        }
    }
    punches.insert(recorded, std::nullopt);
    // The lobby was fetched twice, the first time in the middle of the 15th; nothing is lost by that. The other file ends on the 27th.
    punches.insert(FileSpan{made.machines[0], startOf(october(1)), startOf(october(32 - 1).addDays(1))}, std::nullopt);
    punches.insert(FileSpan{made.machines[1], startOf(october(1)), startOf(october(28))}, std::nullopt);
    EvidenceRepository evidence(session);
    int number = 100;
    for (const Letter& letter : letters)
        evidence.insert(ExcuseLetter{QString::fromLatin1(letter.code), u"800/%1/2026"_s.arg(++number), october(letter.first), LetterState::Approved,
                                     {october(letter.first), october(letter.last)}, {}, {made.people[static_cast<size_t>(letter.person)]}, {}});
    for (const int day : {1, 2, 13, 14, 22, 23}) evidence.insert(Verification{made.people[4], october(day), u"Rini Contoh"_s});
}

} // namespace

AttendanceOffice fillOctober(storage::Store& store)
{
    const auto filled = store.write({u"test.fill"_s, u"Mengisi contoh kehadiran"_s}, [](storage::Session& session) {
        const QDate since(2024, 1, 2);
        AttendanceOffice made;
        made.office = organisation::OfficeRepository(session).idOf(u"Dinas Perhubungan"_s, since);
        organisation::MachineRepository machines(session);
        for (const QString& name : {u"Mesin Lobi"_s, u"Mesin Terminal"_s}) made.machines.push_back(machines.insert({{}, name, made.office}));
        organisation::PersonRepository people(session);
        organisation::UnitRepository units(session);
        int pin = 65;
        for (const Someone& one : someones) {
            organisation::Person person;
            person.name = QString::fromLatin1(one.name);
            person.nip = u"19800101200501%1"_s.arg(1000 + pin, 4, 10, QChar(u'0'));
            const auto id = people.insert(person);
            people.insertPlacement({{}, id, made.office, units.idOf(made.office, QString::fromLatin1(one.unit), since), {since, {}}});
            people.setPin(id, made.machines[static_cast<size_t>(one.machine)], QString::number(pin++), u"ROSTER"_s, {});
            made.people.push_back(id);
        }
        addEvidence(session, made);
        return made;
    });
    TINJAU_ENSURE(filled.has_value(), "the sample is stored");
    return *filled;
}

AttendanceOffice fillCrowd(storage::Store& store, int count, QDate month)
{
    const auto filled = store.write({u"test.fill"_s, u"Mengisi contoh kehadiran"_s}, [&](storage::Session& session) {
        AttendanceOffice made;
        made.office = organisation::OfficeRepository(session).idOf(u"Dinas Pendidikan"_s, {});
        made.machines = {organisation::MachineRepository(session).insert({{}, u"Mesin Pusat"_s, made.office})};
        organisation::PersonRepository people(session);
        organisation::UnitRepository units(session);
        std::vector<Punch> recorded;
        std::mt19937 random(7);
        for (int i = 0; i < count; ++i) {
            organisation::Person person;
            person.name = u"Pegawai Contoh %1"_s.arg(i + 1, 4, 10, QChar(u'0'));
            const auto id = people.insert(person);
            people.insertPlacement({{}, id, made.office, units.idOf(made.office, u"Sekolah %1"_s.arg(i / 40 + 1), {}), {}});
            people.insertPin({made.machines[0], QString::number(i + 1), id, {}, u"ROSTER"_s, {}});
            for (QDate day = month; day.month() == month.month(); day = day.addDays(1)) {
                if (day.dayOfWeek() > 5 || random() % 25 == 0) continue;
                recorded.push_back({made.machines[0], QString::number(i + 1), at(day, 7 * 60 + static_cast<int>(random() % 40))});
                if (random() % 20 != 0) recorded.push_back({made.machines[0], QString::number(i + 1), at(day, 16 * 60 + static_cast<int>(random() % 40))});
            }
            made.people.push_back(id);
        }
        PunchRepository(session).insert(recorded, std::nullopt);
        PunchRepository(session).insert(FileSpan{made.machines[0], startOf(month), startOf(month.addMonths(1))}, std::nullopt);
        return made;
    });
    TINJAU_ENSURE(filled.has_value(), "the sample is stored");
    return *filled;
}

AttendanceFile::AttendanceFile(int crowd)
{
    auto store = storage::Store::create(path(), clock, u"Rini Contoh"_s);
    TINJAU_ENSURE(store.has_value(), "a folder of one's own can be written to");
    made = crowd > 0 ? fillCrowd(**store, crowd, QDate(2026, 10, 1)) : fillOctober(**store);
}

} // namespace tinjau::tests
