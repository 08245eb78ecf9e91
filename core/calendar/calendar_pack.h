// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_range.h"
#include "core/base/result.h"
#include "core/rules/rule_book.h"

#include <QString>

#include <optional>
#include <vector>

namespace tinjau::calendar {

/// Why a day of the week pattern is free.
enum class HolidayKind {
    National,   ///< libur nasional
    JointLeave, ///< cuti bersama
    Local,      ///< set by the regency or a province
};

/// "national", "joint-leave", "local".
QString nameOf(HolidayKind kind);
std::optional<HolidayKind> holidayKindNamed(QStringView name);

/// One entry of a calendar. A date may carry several (13 May 2021 has two).
struct Holiday {
    QDate date = {};
    QString name = {};
    HolidayKind kind = HolidayKind::National;
    QString source = {}; ///< the decree that set it
    bool operator==(const Holiday&) const = default;
};

/// A day that was free once and is not any more; kept to explain old papers.
struct WithdrawnDay {
    QDate date = {};
    QString name = {};
    QString reason = {};
    bool operator==(const WithdrawnDay&) const = default;
};

/// The free days of one year as decreed (SKB and its amendments), from a rule pack of the kind
/// "work-calendar". An amendment is a pack of the same id and a higher version.
struct CalendarPack {
    QString id = {};
    int year = 0;
    int version = 1;
    QString decree = {};
    QString jointLeaveDecree = {}; ///< Keppres on the joint leave of civil servants; empty if not known
    std::vector<QString> amendments = {};
    std::vector<Holiday> days = {}; ///< by date
    std::vector<WithdrawnDay> withdrawn = {};
    std::optional<DateRange> ramadan = {}; ///< both ends included; none before the sidang isbat
    bool operator==(const CalendarPack&) const = default;
};

/// Reads the body of a pack. RuleMalformed names every wrong key; a day outside the year is one.
Result<CalendarPack> calendarPackFrom(const rules::RulePack& pack);

/// The calendars of a rule book, by year.
Result<std::vector<CalendarPack>> calendarPacksOf(const rules::RuleBook& book);

} // namespace tinjau::calendar
