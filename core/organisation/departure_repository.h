// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/register.h"
#include "core/storage/session.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>

namespace tinjau::organisation {

/// Why somebody works for the regency no longer: pensiun, pindah ke instansi lain, berhenti, meninggal dunia.
enum class DepartureReason { Retired, Moved, Resigned, Died, Other };

struct Departure {
    std::optional<qint64> id = {};
    PersonId person = PersonId::fromNumber(0);
    QDate lastDay = {}; ///< the last one of work
    DepartureReason reason = DepartureReason::Retired;
    QString note = {};
    bool operator==(const Departure&) const = default;
};

/// The word under which a reason is stored: "pensiun". Only the five words are reasons.
QString departureWord(DepartureReason reason);
std::optional<DepartureReason> departureReasonOf(const QString& word);

/// Who left, when and why.
class DepartureRepository {
public:
    explicit DepartureRepository(storage::Session& session) : m_session(session) {}

    void insert(const Departure& departure);
    void update(const Departure& departure);
    void remove(qint64 id);
    /// Of everybody the newest; who came back after it has a place again.
    std::map<PersonId, Departure> newest();
    std::optional<Departure> newestOf(PersonId person);

private:
    storage::Session& m_session;
};

} // namespace tinjau::organisation
