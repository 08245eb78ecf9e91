// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/training_attendance.h"

#include "core/attendance/evidence_repository.h"
#include "core/attendance/import_evidence.h"
#include "core/attendance/punch_repository.h"
#include "core/attendance/training_habits.h"
#include "core/calendar/calendar_repository.h"
#include "core/organisation/person_repository.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tinjau::attendance {

namespace {

using storage::Session;

const QString verifier = u"Dra. Nurhayati Latihan, M.Si."_s;

/// What is wrong on purpose, by the place of the office among all: the first ones are those that a
/// newcomer opens.
enum : std::size_t { OfficeWithFailure = 0, OfficeWithStranger = 1, OfficeCutShort = 2, OfficeNotSent = 4 };

class Filling {
public:
    Filling(storage::Store& store, const TrainingAttendance& load, calendar::WorkCalendar calendar, Progress& progress)
        : m_store(store), m_load(load), m_today(store.clock().today()), m_habits(load.seed, std::move(calendar), m_today), m_progress(progress)
    {
        const int months = load.months > 0 ? load.months : 3;
        const QDate present(m_today.year(), m_today.month(), 1);
        for (int i = months - 1; i >= 0; --i) m_months.push_back(present.addMonths(-i));
    }

    Result<void> run();

private:
    Result<void> organise();
    void giveNumbers(Session& session);
    void addShifts(Session& session);
    Result<void> record(QDate firstDay);
    Result<void> takeIn(std::size_t office, std::size_t machine, QDate firstDay);
    QByteArray fileOf(std::size_t office, std::size_t machine, QDate firstDay);
    DateRange daysInFile(std::size_t office, std::size_t machine, QDate firstDay) const;
    bool isSent(std::size_t office, QDate firstDay) const { return office != OfficeNotSent || firstDay < lastFullMonth(); }
    QDate lastFullMonth() const { return m_months.back().addMonths(-1); }
    bool hasFailed(std::size_t office, std::size_t machine, QDate day) const;
    bool isInRegister(std::size_t office, const Worker& worker) const { return office != OfficeWithStranger || worker.pin != 3; }

    storage::Store& m_store;
    TrainingAttendance m_load;
    QDate m_today;
    TrainingHabits m_habits;
    Progress& m_progress;
    std::vector<QDate> m_months;
    std::vector<Workplace> m_places;
    ReaderKit m_kit;
    QTemporaryDir m_folder;
};

Result<void> Filling::run()
{
    if (const auto organised = organise(); !organised) return organised;
    qint64 done = 0;
    for (const QDate firstDay : m_months) {
        if (const auto recorded = record(firstDay); !recorded) return recorded;
        for (std::size_t office = 0; office < m_places.size(); ++office) {
            m_progress.report(done++, static_cast<qint64>(m_months.size() * m_places.size()));
            if (m_progress.isCancelled()) return failure(ErrorCode::Cancelled);
            for (std::size_t machine = 0; machine < m_places[office].machines.size(); ++machine)
                if (const auto taken = takeIn(office, machine, firstDay); !taken) return taken;
        }
    }
    return {};
}

Result<void> Filling::organise()
{
    return m_store.write({u"training.people"_s, u"Membuat data latihan: pegawai dan mesin absensi"_s}, [&](Session& session) -> Result<void> {
        auto places = addWorkers(session, m_load.people, m_load.seed, QDate(m_months.front().year() - 1, 1, 1), m_today);
        if (!places) return failure(places.error());
        m_places = std::move(*places);
        giveNumbers(session);
        addShifts(session);
        return {};
    });
}

void Filling::giveNumbers(Session& session)
{
    organisation::PersonRepository people(session);
    for (std::size_t office = 0; office < m_places.size(); ++office)
        for (const Worker& worker : m_places[office].workers) {
            if (!isInRegister(office, worker)) continue;
            const organisation::Machine& machine = m_places[office].machines[worker.machine];
            people.insertPin({*machine.id, QString::number(worker.pin), worker.person, {}, u"ROSTER"_s, {}});
        }
}

void Filling::addShifts(Session& session)
{
    calendar::CalendarRepository calendars(session);
    calendar::Schedule schedule;
    schedule.name = u"Sif rumah sakit"_s;
    schedule.isRoster = true;
    schedule.shifts = {{u"P"_s, {{450, 840}, {}, 0}}, {u"S"_s, {{840, 1260}, {}, 0}}, {u"M"_s, {{1260, 1890}, {}, 0}}};
    for (const Workplace& place : m_places) {
        if (!place.shiftUnit) continue;
        const auto id = calendars.insert(schedule);
        calendars.insert({{calendar::AssigneeLevel::Unit, place.shiftUnit->number()}, id, {}});
    }
}

/// Letters, verified absences, rosters and the outage of a month.
Result<void> Filling::record(QDate firstDay)
{
    return m_store.write({u"training.letters"_s, u"Membuat data latihan: surat dan jadwal sif"_s}, [&](Session& session) {
        EvidenceRepository papers(session);
        for (std::size_t office = 0; office < m_places.size(); ++office)
            for (const Worker& worker : m_places[office].workers) {
                for (QDate day = firstDay; worker.isOnShifts && day.month() == firstDay.month(); day = day.addDays(1))
                    papers.save(RosterEntry{worker.person, day, TrainingHabits::shiftOn(worker, day)});
                const WorkerMonth& month = m_habits.monthOf(worker, firstDay);
                for (const ExcuseLetter& letter : month.letters) papers.insert(letter);
                if (!month.isVerified || !isInRegister(office, worker)) continue;
                for (const QDate day : month.missing) papers.insert(Verification{worker.person, day, verifier});
            }
        for (QDate day = firstDay; day.month() == firstDay.month(); day = day.addDays(1))
            if (hasFailed(OfficeWithFailure, 0, day))
                PunchRepository(session).insert(MachineOutage{*m_places.front().machines.front().id, startOf(day) + 5 * 3600,
                                                              startOf(day) + 22 * 3600, u"800/014/Umum"_s});
    });
}

/// One machine stood still on one day, the second Tuesday of the month before the present one.
bool Filling::hasFailed(std::size_t office, std::size_t machine, QDate day) const
{
    if (office != OfficeWithFailure || machine != 0 || m_months.size() < 2) return false;
    const QDate month = m_months[m_months.size() - 2];
    return day.year() == month.year() && day.month() == month.month() && day.dayOfWeek() == Qt::Tuesday && day.day() > 7 && day.day() <= 14;
}

/// An office copies its machine after the month is over, so that a file reaches a day to both sides; that of the
/// present month was copied this morning.
DateRange Filling::daysInFile(std::size_t office, std::size_t machine, QDate firstDay) const
{
    const QDate first = m_habits.nextWorked(firstDay, -1);
    const QDate last = m_habits.nextWorked(firstDay.addMonths(1).addDays(-1), 1);
    const bool isCutShort = office == OfficeCutShort && machine == 0 && firstDay == lastFullMonth();
    return {first, std::min(isCutShort ? firstDay.addDays(22) : last, m_today)};
}

QByteArray Filling::fileOf(std::size_t office, std::size_t machine, QDate firstDay)
{
    std::vector<std::pair<LocalSecond, int>> punches;
    const DateRange days = daysInFile(office, machine, firstDay);
    const LocalSecond morning = startOf(m_today) + 8 * 3600;
    for (const Worker& worker : m_places[office].workers) {
        if (worker.machine != machine) continue;
        for (QDate day = days.first; day <= days.last; day = day.addDays(1)) {
            if (hasFailed(office, machine, day)) continue;
            for (const LocalSecond at : m_habits.punchesOf(worker, day))
                if (at < morning) punches.emplace_back(at, worker.pin);
        }
    }
    std::ranges::sort(punches);
    QByteArray lines;
    for (const auto& [at, pin] : punches)
        lines += QByteArray::number(pin).rightJustified(9) + '\t' + dayOf(at).toString(Qt::ISODate).toLatin1() + ' '
            + timeOf(at).toString(Qt::ISODate).toLatin1() + '\t' + QByteArray::number(machine + 1) + "\t0\t1\t0\r\n";
    return lines;
}

Result<void> Filling::takeIn(std::size_t office, std::size_t machine, QDate firstDay)
{
    if (!isSent(office, firstDay)) return {};
    const QByteArray content = fileOf(office, machine, firstDay);
    if (content.isEmpty()) return {};
    const QString name = u"%1_attlog.dat"_s.arg(machine + 1), path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) return failure(ErrorCode::WriteFailed, {path}, path);
    file.close();
    const auto book = exchange::openWorkbook(path);
    if (!book) return failure(book.error());
    ReadOptions options;
    options.fileName = name;
    const Workplace& place = m_places[office];
    const auto reading = readEvidence(**book, m_kit, options, u"punches"_s, {}, m_progress);
    if (!reading) return failure(reading.error());
    organisation::ImportBatch batch;
    batch.fileName = name;
    batch.fileSha256 = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    const auto imported = importEvidence(m_store, *reading, {place.office.name, place.machines[machine].name}, batch);
    return imported ? Result<void>() : failure(imported.error());
}

} // namespace

Result<void> fillTrainingAttendance(storage::Store& store, const TrainingAttendance& load, Progress& progress)
{
    const auto book = rules::RuleBook::shipped();
    if (!book) return failure(book.error());
    auto packs = calendar::calendarPacksOf(*book);
    if (!packs) return failure(packs.error());
    return Filling(store, load, calendar::WorkCalendar(std::move(*packs)), progress).run();
}

} // namespace tinjau::attendance
