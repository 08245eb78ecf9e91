// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_range.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace tinjau::exchange {

/// In which order a written date names day, month and year.
enum class DateOrder { DayFirst, MonthFirst, YearFirst };

/// "dmy", "mdy", "ymd".
QString dateOrderName(DateOrder order);
std::optional<DateOrder> parseDateOrder(QStringView name);

/// A person's answers to what the finder asked (`--map LAYOUT.json`), and the form in which an
/// accepted layout is remembered. Every part may be missing.
struct LayoutMap {
    QStringList sheets;          ///< empty: not said
    std::vector<int> headerRows; ///< empty: not said
    /// Heading or column letters → field; no field: leave the column out.
    std::map<QString, std::optional<QString>> columns;
    /// Word as it stands in the cells → score or code; no value: counts as blank.
    std::map<QString, std::optional<QString>> values;
    std::optional<DateOrder> dateOrder;
    std::optional<DateRange> period;
    bool operator==(const LayoutMap&) const = default;

    /// Error: BadArgument with the key and what was expected there.
    static Result<LayoutMap> parse(const QByteArray& json);
    QByteArray toJson() const;

    /// What was said about a column, by its letters or its heading (compared without case, accents
    /// and signs). The outer optional is empty if nothing was said.
    std::optional<std::optional<QString>> columnAnswer(const QString& letters,
                                                       const QString& heading) const;
    /// What was said about a word; compared likewise. The outer optional is empty if nothing was
    /// said.
    std::optional<std::optional<QString>> valueAnswer(const QString& word) const;
};

} // namespace tinjau::exchange
