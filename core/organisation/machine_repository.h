// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/machine.h"
#include "core/storage/session.h"

#include <vector>

namespace tinjau::organisation {

/// The fingerprint machines of the offices.
class MachineRepository {
public:
    explicit MachineRepository(storage::Session& session) : m_session(session) {}

    MachineId insert(const Machine& machine);
    void update(const Machine& machine);
    /// By office and name.
    std::vector<Machine> all();
    /// The machines that somebody may mean who says this name (case apart) and this office, either of
    /// which may be left out: those of the office, else those of no office.
    std::vector<Machine> meant(const QString& name, std::optional<OfficeId> office);
    /// As meant(), but where there is none one is made; without a name it is called "Mesin absensi".
    std::vector<Machine> meantOrMade(const QString& name, std::optional<OfficeId> office);

private:
    storage::Session& m_session;
};

} // namespace tinjau::organisation
