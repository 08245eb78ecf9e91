// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/collector.h"

#include <algorithm>

namespace tinjau::attendance {

using namespace Qt::StringLiterals;

namespace {

/// More of a cell than this helps nobody.
constexpr qsizetype longestSeen = 200;
constexpr int daySeconds = 86400;

} // namespace

QString plainPin(const QString& text)
{
    QString pin = text.trimmed();
    if (pin.startsWith(u'\'')) pin.remove(0, 1);
    const bool isNumber = !pin.isEmpty()
                          && std::all_of(pin.begin(), pin.end(),
                                         [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber) return pin;
    qsizetype zeros = 0;
    while (zeros + 1 < pin.size() && pin[zeros] == u'0') ++zeros;
    return pin.mid(zeros);
}

Collector::Collector(const exchange::Grid& grid, const ReaderKit& kit) : m_grid(grid), m_kit(kit)
{
    m_reading.layout.sheet = grid.head().name;
    m_reading.layout.isHiddenSheet = grid.head().isHidden;
}

int Collector::person(organisation::SheetPerson person)
{
    const QString key = !person.pin.isEmpty()   ? u"p"_s + person.pin
                        : !person.nip.isEmpty() ? u"n"_s + person.nip
                        : !person.nipRaw.isEmpty() || !person.name.isEmpty()
                            ? u"r"_s + person.nipRaw + u'/' + person.name.simplified().toLower()
                            : QString();
    if (key.isEmpty()) return -1;
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd()) return *known;
    const int index = addPerson(std::move(person));
    m_known.insert(key, index);
    return index;
}

int Collector::addPerson(organisation::SheetPerson person)
{
    m_reading.people.push_back(std::move(person));
    return static_cast<int>(m_reading.people.size()) - 1;
}

bool Collector::punch(int person, QDate day, int second, Side side, int row, int column)
{
    if (second >= daySeconds) {
        day = day.addDays(1);
        second -= daySeconds;
    }
    const std::pair<int, qint64> key{person, day.toJulianDay() * daySeconds + second};
    const auto before = m_seen.size();
    m_seen.insert(key);
    if (m_seen.size() == before) return false;
    m_reading.punches.push_back({person, day, second, side, row, column});
    return true;
}

void Collector::lostPunch(int person, QDate day, int second, int row)
{
    m_reading.lost.push_back({person, day, second, Side::Unsaid, row, 0});
}

void Collector::status(int person, QDate day, const QString& raw, const ListCode& code,
                       exchange::CellAddress at)
{
    if (code.code.isEmpty()) return;
    m_reading.statuses.push_back({person, day, raw.trimmed(), code.code, at});
    if (!code.isAmbiguous || m_asksForCodes) return;
    m_asksForCodes = true;
    m_reading.decisions.push_back({u"CODE_MEANING"_s,
                                   {m_reading.layout.sheet, at.row, at.column},
                                   raw.trimmed(),
                                   {raw.trimmed()},
                                   {u"H"_s, u"DL"_s},
                                   false});
}

void Collector::problem(const QString& code, exchange::CellAddress at, const QString& seen,
                        const QString& expected)
{
    m_rowHasProblem = true;
    SheetProblem problem{code, m_reading.layout.sheet, {at, at}, {}, seen.left(longestSeen), expected};
    const bool isText = m_grid.container() == exchange::Container::Text;
    if (isText) problem.at = {{at.row, 0}, {at.row, 0}};
    m_reading.problems.push_back(std::move(problem));
}

RowRecords Collector::recordsOfRow()
{
    RowRecords records;
    const RowRecords all = everythingIn(m_reading);
    records.punches = {m_counted.punches.to, all.punches.to};
    records.statuses = {m_counted.statuses.to, all.statuses.to};
    records.letters = {m_counted.letters.to, all.letters.to};
    m_counted = records;
    return records;
}

void Collector::count(RowFate fate)
{
    RowCounts& rows = m_reading.rows;
    ++rows.read;
    const RowRecords records = recordsOfRow();
    switch (fate) {
    case RowFate::Fresh:
        ++rows.fresh;
        m_reading.freshRows.push_back(records);
        break;
    case RowFate::Same: ++rows.same; break;
    case RowFate::Problem: ++rows.problem; break;
    case RowFate::Skipped: ++rows.skipped; break;
    case RowFate::Blank: ++rows.blank; break;
    case RowFate::Event: ++rows.event; break;
    }
    m_rowHasProblem = false;
}

SheetReading Collector::finish()
{
    exchange::TableLayout& layout = m_reading.layout;
    layout.people = static_cast<int>(m_reading.people.size());
    return std::move(m_reading);
}

} // namespace tinjau::attendance
