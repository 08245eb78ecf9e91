// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/local_second.h"
#include "core/attendance/machine_user.h"
#include "core/organisation/import_batch.h"
#include "core/organisation/person.h"
#include "core/storage/session.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace tinjau::attendance {

/// A number that a machine recorded or that its files name.
struct SeenPin {
    QString pin = {};
    qint64 punches = 0;                   ///< moments, however many files brought them
    std::optional<LocalSecond> first = {}; ///< of its punches as the machine wrote them
    std::optional<LocalSecond> last = {};
    QStringList names = {};               ///< that files give it
    QStringList nips = {};                ///< as they stand in the files
    bool operator==(const SeenPin&) const = default;
};

/// A name in recaps and letters of an office under which no person of the register is sure.
struct SeenName {
    std::optional<organisation::OfficeId> office = {}; ///< whose lists these are
    QString named = {};                                ///< name or damaged NIP, as it stands there
    qint64 days = 0;                                   ///< days of lists
    qint64 letters = 0;
    QDate first = {};
    QDate last = {};
    QString file = {};   ///< the first file that has it
    QString source = {}; ///< the first place there
    std::optional<organisation::PersonId> person = {}; ///< confirmed for it
    bool operator==(const SeenName&) const = default;
};

/// What files call people, and who was confirmed to be meant. Whom a number means is kept by
/// organisation::PersonRepository.
class MappingRepository {
public:
    explicit MappingRepository(storage::Session& session) : m_session(session) {}

    void insert(const std::vector<MachineUser>& users, std::optional<organisation::BatchId> batch);
    /// Every number of the machine, in ascending order.
    std::vector<SeenPin> pinsOf(organisation::MachineId machine);

    /// Names without a person, and those that somebody confirmed, by office and name.
    std::vector<SeenName> names();
    /// From now on the name means this person in the lists of the office, past and future.
    void setOwner(std::optional<organisation::OfficeId> office, const QString& named, organisation::PersonId person,
                  const QString& foundBy);
    /// The name means nobody again. False if it did not mean anybody.
    bool forgetOwner(std::optional<organisation::OfficeId> office, const QString& named);

private:
    storage::Session& m_session;
};

} // namespace tinjau::attendance
