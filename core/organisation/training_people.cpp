// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/training_people.h"

#include "core/base/ensure.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/person_acts.h"
#include "core/organisation/person_repository.h"
#include "core/organisation/signatory_repository.h"
#include "core/organisation/superior_repository.h"
#include "core/organisation/unit_repository.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>

namespace tinjau::organisation {

using namespace Qt::StringLiterals;
using storage::Session;

namespace {

const QString namesFile = u":/training/people.json"_s;
constexpr int peoplePerUnit = 5;
const QDate begin(2024, 1, 2);

/// Draws names and numbers; never the same NIP twice.
class Invention {
public:
    explicit Invention(QJsonObject words) : m_words(std::move(words)) {}

    QStringList words(const QString& key) const
    {
        QStringList found;
        for (const auto word : m_words[key].toArray()) found << word.toString();
        return found;
    }
    QString any(const QString& key)
    {
        const QStringList all = words(key);
        return all[static_cast<qsizetype>(m_random() % static_cast<unsigned>(all.size()))];
    }
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    Person person()
    {
        const bool isWoman = below(2) == 1;
        const QDate born = QDate(1968, 1, 1).addDays(below(11'000));
        const int start = std::min(born.year() + 22 + below(8), 2024);
        Person made;
        made.name = any(isWoman ? u"women"_s : u"men"_s) + u' ' + any(isWoman ? u"women"_s : u"men"_s) + u' ' + any(u"family"_s);
        made.backTitle = any(u"titles"_s);
        made.nip = u"%1%2%3%4%5"_s.arg(born.toString(u"yyyyMMdd"_s)).arg(start).arg(1 + below(12), 2, 10, QChar(u'0')).arg(isWoman ? 2 : 1).arg(++m_serial, 3, 10, QChar(u'0'));
        return made;
    }

private:
    QJsonObject m_words;
    std::mt19937 m_random{20'261'125};
    int m_serial = 0;
};

PersonId addStaff(Session& session, Invention& invention, OfficeId office, std::optional<UnitId> unit, const QString& post)
{
    const QString kind = invention.below(12) == 0 ? u"CPNS"_s : u"PNS"_s;
    const auto added = addPerson(session, {.person = invention.person(), .employment = kind, .rank = invention.any(u"ranks"_s), .post = post,
                                           .office = office, .unit = unit, .since = begin});
    TINJAU_ENSURE(added.has_value(), "invented numbers are used once");
    return *added;
}

void addContractor(Session& session, Invention& invention, OfficeId office, UnitId unit)
{
    Person person = invention.person();
    // A PPPK's number has the digit 2 and the order of the contract where that of a PNS has its month.
    person.nip = person.nip.left(8) + u"202321"_s + person.nip.mid(14);
    (void)addPerson(session, {.person = person, .employment = u"PPPK"_s, .rank = u"IX"_s, .post = invention.any(u"posts"_s), .office = office, .unit = unit, .since = begin}).has_value();
}

void addHead(Session& session, OfficeId office)
{
    const auto signatories = SignatoryRepository(session).of(office);
    if (signatories.empty()) return;
    const Signer& signer = signatories.front().entry.signer;
    const PersonName name = TitleList::shipped().split(signer.name);
    Person person;
    person.name = name.name;
    person.frontTitle = name.front.join(u' ');
    person.backTitle = name.back.join(u", "_s);
    person.nip = signer.nip ? signer.nip->digits() : QString();
    const auto head = addPerson(session, {.person = person, .employment = u"PNS"_s, .rank = signer.rank.contains(u'(') ? signer.rank.section(u'(', 1).chopped(1) : signer.rank, .post = u"Kepala"_s, .office = office, .since = begin});
    if (head) SuperiorRepository(session).setHead(office, {}, *head, begin);
}

/// The people of one office, in the order in which they were made.
std::vector<PersonId> fillOffice(Session& session, Invention& invention, OfficeId office)
{
    std::vector<PersonId> made;
    addHead(session, office);
    const QStringList units = invention.words(u"units"_s);
    const int count = 2 + invention.below(static_cast<int>(units.size()) - 1);
    for (const QString& name : units.first(count)) {
        const UnitId unit = UnitRepository(session).idOf(office, name, {});
        const PersonId leader = addStaff(session, invention, office, unit, name.startsWith(u"Bidang"_s) ? u"Kepala "_s + name : u"Sekretaris"_s);
        SuperiorRepository(session).setHead(office, unit, leader, begin);
        for (int i = 1 + invention.below(2); i < peoplePerUnit; ++i) made.push_back(addStaff(session, invention, office, unit, invention.any(u"posts"_s)));
        addContractor(session, invention, office, unit);
    }
    return made;
}

/// A transfer, a retirement, and one person written down a second time without the NIP.
Result<void> addStories(Session& session, const std::vector<PersonId>& staff, OfficeId first, OfficeId second)
{
    const auto moved = transfer(session, staff[1], second, {}, {}, QDate(2026, 7, 1));
    if (!moved) return moved;
    const auto left = leave(session, {{}, staff[2], QDate(2026, 9, 30), DepartureReason::Retired, {}});
    if (!left) return left;
    Person twice = *PersonRepository(session).find(staff[3]);
    twice.id = {};
    twice.nip.clear();
    twice.backTitle.clear();
    const auto added = addPerson(session, {.person = twice, .employment = u"PNS"_s, .office = first, .since = QDate(2026, 8, 3)});
    if (!added) return failure(added.error());
    return {};
}

} // namespace

Result<void> fillTrainingPeople(storage::Store& store)
{
    QFile file(namesFile);
    if (!file.open(QIODevice::ReadOnly)) return failure(ErrorCode::RuleMalformed, {namesFile});
    Invention invention(QJsonDocument::fromJson(file.readAll()).object());
    return store.write({u"training.people"_s, u"Mengisi pegawai data latihan"_s, {}}, [&](Session& session) -> Result<void> {
        const auto offices = OfficeRepository(session).all({});
        std::vector<PersonId> staff;
        for (const Office& office : offices) {
            const auto made = fillOffice(session, invention, *office.id);
            if (staff.empty()) staff = made;
        }
        if (offices.size() < 2 || staff.size() < 4) return {};
        return addStories(session, staff, *offices[0].id, *offices[1].id);
    });
}

} // namespace tinjau::organisation
