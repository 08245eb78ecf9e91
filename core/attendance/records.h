// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace tinjau::attendance {

/// Which end of the working day a layout says that a punch belongs to.
enum class Side { Unsaid, In, Out };

/// One line of a fingerprint machine (rekaman absensi), as the machine wrote it. Time is the
/// wall clock of the machine, without a zone.
struct PunchRecord {
    QString machine = {}; ///< empty: not known
    QString pin = {};     ///< without leading zeros; empty where the file names people otherwise
    QDate day = {};
    int second = 0;       ///< since midnight, 0 to 86399
    Side side = Side::Unsaid;
    QString file = {};
    int line = 0;         ///< row or line of the file, from 1
    bool operator==(const PunchRecord&) const = default;
};

} // namespace tinjau::attendance
