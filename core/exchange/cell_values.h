// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ratio.h"
#include "core/exchange/layout_map.h"

#include <QDateTime>

#include <optional>
#include <span>

namespace tinjau::exchange {

/// Whether a text stands for nothing: empty, "-", "NULL", "N/A", "#N/A" and the like.
bool meansNothing(QStringView text);

/// A number stored as text: "3", "3,60", "1.234,56", "*) 3,410"; either decimal mark.
std::optional<Ratio> numberIn(QStringView text);

/// A moment as it was written; parts that were not written are told apart from midnight.
struct WrittenMoment {
    QDate date; ///< invalid if only a time was written
    QTime time; ///< invalid if only a date was written
    bool hasSeconds = false;
    bool operator==(const WrittenMoment&) const = default;
};

/// Reads ISO, dd/mm/yyyy or mm/dd/yyyy (by `order`), "Senin, 7 April 2026", "7-Apr-26", a day
/// number of a spreadsheet, each with or without a time ("8:12:44", "08.12", "8:12 PM"). Impossible
/// dates give none.
std::optional<WrittenMoment> readMoment(QStringView text, DateOrder order);

/// Order of the dates in one column, found from impossible months.
struct DateOrderFinding {
    DateOrder order = DateOrder::DayFirst;
    bool isCertain = false; ///< a value is possible in this order only, or all say it themselves
    bool hasNumericDates = false; ///< dates that could be read either way exist
};
DateOrderFinding findDateOrder(std::span<const QString> values);

} // namespace tinjau::exchange
