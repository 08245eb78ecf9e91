// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/office.h"
#include "core/storage/session.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tinjau::organisation {

/// A choice of the bureau or of one office, from a day on, with its legal basis (dasar hukum).
struct Setting {
    std::optional<OfficeId> office = {}; ///< none: for all
    QString key = {};
    QString value = {};
    QString legalBasis = {};
    QDate validFrom = {};                ///< invalid: since ever
    bool operator==(const Setting&) const = default;
};

/// Settings by key and day. An office's own value stands before the bureau's.
class SettingRepository {
public:
    explicit SettingRepository(storage::Session& session) : m_session(session) {}

    /// Stores a value; one of the same key, office and day is replaced.
    void set(const Setting& setting);
    /// The setting in force on a day for an office (or for the bureau itself).
    std::optional<Setting> inForce(const QString& key, std::optional<OfficeId> office, QDate on);
    /// All values of a key that were ever set, oldest first.
    std::vector<Setting> history(const QString& key);

private:
    storage::Session& m_session;
};

/// How an office presents itself on paper (profil kantor); kept as settings.
struct OfficeProfile {
    QString government = {};  ///< "PEMERINTAH KABUPATEN …"
    QStringList name = {};    ///< lines of the letterhead
    QStringList address = {};
    QString regency = {};     ///< "Kabupaten …"
    QString place = {};       ///< where papers are signed
    bool operator==(const OfficeProfile&) const = default;
};

/// The profile in force on a day; what the office has not set comes from the bureau.
OfficeProfile officeProfile(storage::Session& session, std::optional<OfficeId> office, QDate on);
void setOfficeProfile(storage::Session& session, std::optional<OfficeId> office,
                      const OfficeProfile& profile, QDate validFrom);

} // namespace tinjau::organisation
