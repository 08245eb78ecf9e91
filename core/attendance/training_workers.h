// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/evidence.h"
#include "core/base/result.h"
#include "core/organisation/office.h"
#include "core/storage/session.h"

#include <QString>

#include <random>
#include <vector>

namespace tinjau::attendance {

/// Throws that depend on nothing but what they are for.
class Dice {
public:
    Dice(unsigned seed, qint64 what, qint64 when);
    int below(int sides) { return static_cast<int>(m_engine() % static_cast<unsigned>(sides)); }
    bool oneIn(int times) { return below(times) == 0; }
    int between(int least, int most) { return least + below(most - least + 1); }

private:
    std::mt19937 m_engine;
};

/// An invented person of the training data.
struct Worker {
    PersonId person = PersonId::fromNumber(0);
    QString name = {};
    QString nip = {};
    int pin = 0;
    std::size_t machine = 0; ///< place in the machines of the office
    bool isOnShifts = false;
};

/// An invented office: its people, and the machines that they punch at.
struct Workplace {
    organisation::Office office = {};
    std::vector<organisation::Machine> machines = {};
    std::vector<Worker> workers = {};
    std::optional<organisation::UnitId> shiftUnit = {};
};

/// The people of all offices with machines and the numbers under which these know them; an office without
/// people today gets new ones, who serve since that day. RuleMalformed if the shipped words cannot be read.
Result<std::vector<Workplace>> addWorkers(storage::Session& session, int people, unsigned seed, QDate since, QDate today);

} // namespace tinjau::attendance
