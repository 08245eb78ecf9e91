// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/training_workers.h"

#include "core/organisation/machine_repository.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/person_repository.h"
#include "core/organisation/unit_repository.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

using namespace Qt::StringLiterals;

namespace tinjau::attendance {

using organisation::Aspect;
using organisation::UnitId;

namespace {

const QString wordFile = u":/training/people.json"_s;

/// Which of the offices works by shifts in one of its units.
bool isHospital(const organisation::Office& office)
{
    return office.name.contains(u"Rumah Sakit"_s);
}

class Words {
public:
    explicit Words(QJsonObject json) : m_json(std::move(json)) {}
    QStringList all(const QString& key) const
    {
        QStringList words;
        for (const auto word : m_json[key].toArray()) words << word.toString();
        return words;
    }
    QString text(const QString& key) const { return m_json[key].toString(); }
    QString one(const QString& key, Dice& dice) const
    {
        const QJsonArray words = m_json[key].toArray();
        return words[dice.below(static_cast<int>(words.size()))].toString();
    }

private:
    QJsonObject m_json;
};

Result<Words> shippedWords()
{
    QFile file(wordFile);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const auto json = QJsonDocument::fromJson(isOpen ? file.readAll() : QByteArray());
    if (!json.isObject()) return failure(ErrorCode::RuleMalformed, {wordFile});
    return Words(json.object());
}

class WorkerMaker {
public:
    WorkerMaker(storage::Session& session, const Words& words, unsigned seed, QDate since)
        : m_session(session), m_people(session), m_words(words), m_seed(seed), m_since(since)
    {
    }

    /// Those who work there already, or so many new ones.
    Workplace make(const organisation::Office& office, int count, QDate today)
    {
        Workplace place{office, {}, {}, {}};
        for (const organisation::PersonLine& line : m_people.on(today, office.id)) place.workers.push_back({*line.person.id, line.person.name, line.person.nip, 0, 0, false});
        if (place.workers.empty()) invent(place, count);
        addShiftUnit(place);
        const QStringList machines = m_words.all(u"machines"_s);
        for (qsizetype i = 0; i < (place.workers.size() >= 20 ? machines.size() : 1); ++i) {
            organisation::Machine machine{{}, machines[i], office.id};
            machine.id = organisation::MachineRepository(m_session).insert(machine);
            place.machines.push_back(machine);
        }
        for (std::size_t i = 0; i < place.workers.size(); ++i) {
            place.workers[i].pin = static_cast<int>(i) + 1;
            place.workers[i].machine = i * place.machines.size() / place.workers.size();
        }
        return place;
    }

private:
    void invent(Workplace& place, int count)
    {
        const QStringList names = m_words.all(u"units"_s);
        for (int i = 0; i < count; ++i) {
            const QString& unit = names[static_cast<qsizetype>(i) * names.size() / count];
            place.workers.push_back(add(place, organisation::UnitRepository(m_session).idOf(*place.office.id, unit, QDate())));
        }
    }

    /// A hospital has people who work by roster.
    void addShiftUnit(Workplace& place)
    {
        constexpr int onShifts = 7;
        if (!isHospital(place.office)) return;
        place.shiftUnit = organisation::UnitRepository(m_session).idOf(*place.office.id, m_words.text(u"shiftUnit"_s), QDate());
        for (int i = 0; i < onShifts; ++i) {
            place.workers.push_back(add(place, *place.shiftUnit));
            place.workers.back().isOnShifts = true;
        }
    }

    /// Birth, first day of service, sex and a running number, as BKN composes it.
    QString nip(Dice& dice, bool isWoman)
    {
        const int born = dice.between(1969, 1998), started = born + dice.between(22, 26);
        const QString birth = QDate(born, dice.between(1, 12), dice.between(1, 28)).toString(u"yyyyMMdd"_s);
        const QString service = QDate(started, dice.between(1, 12), 1).toString(u"yyyyMM"_s);
        for (int number = 1;; ++number) {
            const QString found = birth + service + (isWoman ? u"2"_s : u"1"_s) + u"%1"_s.arg(number, 3, 10, QLatin1Char('0'));
            if (m_nips.insert(found).second && !m_people.withNip(found)) return found;
        }
    }

    Worker add(const Workplace& place, UnitId unit)
    {
        Dice dice(m_seed, ++m_count, 0);
        const bool isWoman = dice.oneIn(2);
        organisation::Person person;
        person.name = m_words.one(isWoman ? u"women"_s : u"men"_s, dice) + u' ' + m_words.one(u"family"_s, dice);
        person.backTitle = m_words.one(u"titles"_s, dice);
        person.nip = nip(dice, isWoman);
        const PersonId id = m_people.insert(person);
        m_people.setTerm(id, Aspect::Employment, dice.oneIn(10) ? u"CPNS"_s : u"PNS"_s, m_since);
        m_people.setTerm(id, Aspect::Rank, m_words.one(u"ranks"_s, dice), m_since);
        m_people.setTerm(id, Aspect::Post, m_words.one(u"posts"_s, dice), m_since);
        m_people.place(id, *place.office.id, unit, m_since);
        return {id, person.name, person.nip, 0, 0, false};
    }

    storage::Session& m_session;
    organisation::PersonRepository m_people;
    const Words& m_words;
    unsigned m_seed;
    QDate m_since;
    qint64 m_count = 0;
    std::set<QString> m_nips;
};

} // namespace

Dice::Dice(unsigned seed, qint64 what, qint64 when)
{
    std::seed_seq sequence{seed, static_cast<unsigned>(what), static_cast<unsigned>(when)};
    m_engine.seed(sequence);
}

Result<std::vector<Workplace>> addWorkers(storage::Session& session, int people, unsigned seed, QDate since, QDate today)
{
    const auto words = shippedWords();
    if (!words) return failure(words.error());
    WorkerMaker maker(session, *words, seed, since);
    std::vector<Workplace> places;
    const auto offices = organisation::OfficeRepository(session).all(QDate());
    for (std::size_t i = 0; i < offices.size(); ++i) {
        const int usual = 14 + static_cast<int>(i * 7 % 19);
        places.push_back(maker.make(offices[i], people > 0 ? std::max(1, people / static_cast<int>(offices.size())) : usual, today));
    }
    return places;
}

} // namespace tinjau::attendance
