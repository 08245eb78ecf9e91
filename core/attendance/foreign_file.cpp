// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/foreign_file.h"

#include "core/exchange/text_match.h"

#include <algorithm>
#include <map>

namespace tinjau::attendance {

using namespace Qt::StringLiterals;
using organisation::MatchClass;

namespace {

/// Of one person nothing can be concluded: he may have moved.
constexpr int fewest = 2;

SheetProblem signAt(const FileReading& file, const QString& code, int row, const QString& seen, const QString& expected)
{
    SheetProblem sign{code, file.reading.layout.sheet, {{row, 1}, {row, 1}}, {}, seen, expected};
    if (file.isText) sign.at = {{row, 0}, {row, 0}};
    return sign;
}

/// Days and rows of all records, against the month. A night duty may reach a day beyond it.
class MonthCheck {
public:
    explicit MonthCheck(QDate month) : m_from(QDate(month.year(), month.month(), 1).addDays(-1)), m_to(m_from.addDays(1).addMonths(1)) {}

    void note(QDate day, int row)
    {
        ++m_all;
        if (day >= m_from && day <= m_to) return;
        if (m_outside++ == 0) m_first = {row, day};
    }
    bool isForeign() const { return m_outside * 2 > m_all; }
    int row() const { return m_first.first; }
    QDate day() const { return m_first.second; }

private:
    QDate m_from;
    QDate m_to;
    qint64 m_all = 0;
    qint64 m_outside = 0;
    std::pair<int, QDate> m_first = {};
};

std::optional<SheetProblem> monthSign(const FileReading& file, QDate month)
{
    MonthCheck check(month);
    for (const SheetPunch& punch : file.reading.punches) check.note(punch.day, punch.row);
    for (const SheetStatus& status : file.reading.statuses) check.note(status.day, status.at.row);
    if (!check.isForeign()) return std::nullopt;
    return signAt(file, u"BULAN_LAIN"_s, check.row(), check.day().toString(Qt::ISODate), month.toString(u"yyyy-MM"_s));
}

std::optional<SheetProblem> officeSign(const FileReading& file, const QString& office, const std::vector<organisation::PersonLine>& people)
{
    std::map<QString, const organisation::PersonLine*> byNip;
    for (const organisation::PersonLine& line : people)
        if (!line.person.nip.isEmpty()) byNip[line.person.nip] = &line;
    int known = 0, elsewhere = 0;
    std::optional<SheetProblem> sign;
    for (std::size_t i = 0; i < file.matches.size(); ++i) {
        const bool isByNumber = file.matches[i].match.matched == MatchClass::Pin;
        const auto line = byNip.find(file.matches[i].nip);
        if (isByNumber || line == byNip.end() || !line->second->office) continue;
        ++known;
        if (exchange::plainText(line->second->officeName) == exchange::plainText(office)) continue;
        ++elsewhere;
        if (!sign) sign = signAt(file, u"OPD_LAIN"_s, file.reading.people[i].row, line->second->officeName, office);
    }
    return elsewhere >= fewest && elsewhere * 2 > known ? sign : std::nullopt;
}

} // namespace

std::vector<SheetProblem> foreignSigns(const FileReading& file, const Expected& expected,
                                       const std::vector<organisation::PersonLine>& people)
{
    std::vector<SheetProblem> signs;
    const bool isEvidence = file.reading.layout.kind == u"punches"_s || file.reading.layout.kind == u"matrix"_s;
    if (!isEvidence) return signs;
    if (expected.month)
        if (const auto sign = monthSign(file, *expected.month)) signs.push_back(*sign);
    if (!expected.office.isEmpty())
        if (const auto sign = officeSign(file, expected.office, people)) signs.push_back(*sign);
    return signs;
}

} // namespace tinjau::attendance
