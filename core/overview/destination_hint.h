// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_range.h"
#include "core/storage/session.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace tinjau::overview {

/// Where the answers of a file may belong, from what is written above its table and in its name. A
/// proposal only: a person sees it before anything is written.
struct DestinationHint {
    QString office = {};  ///< an office that the data file knows; empty: none, or more than one is named
    QString service = {}; ///< one of its services
    std::optional<DateRange> period = {};
    bool operator==(const DestinationHint&) const = default;
};

/// `titles`: the lines around the table and the name of the file. `readPeriod` reads one piece of a line
/// ("Semester I Tahun 2026").
DestinationHint destinationHint(storage::Session& session, const QStringList& titles, QDate today,
                                const std::function<std::optional<DateRange>(const QString&)>& readPeriod);

} // namespace tinjau::overview
