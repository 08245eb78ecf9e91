// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace tinjau::storage {

/// A backup as the schedule sees it.
struct KeptBackup {
    QString path;
    QDateTime at; ///< UTC
    bool isProven = false;
    bool operator==(const KeptBackup&) const = default;
};

/// How long backups are kept, newest of each period; counted back from today, today's included.
struct RetentionSchedule {
    int days = 14;
    int weeks = 8;
    int months = 24;
};

/// The backups that may be deleted, oldest first. Kept are: every one of today, the newest of each
/// of the last days, weeks (from Monday) and months, and always the newest. Only proven ones count
/// for that; one that was never proven may go as soon as a proven one is newer.
std::vector<KeptBackup> deletable(std::vector<KeptBackup> backups, QDate today,
                                  const RetentionSchedule& schedule = {});

} // namespace tinjau::storage
