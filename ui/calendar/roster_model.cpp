// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/roster_model.h"

#include "core/wording/dates.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

using attendance::RosterMark;

namespace {

constexpr int firstDayColumn = 1, mostDays = 31;

QString weekdayLetters(QDate day)
{
    return wording::weekdayName(day).left(2);
}

Cell codeCell(const QString& code, RosterMark mark, bool isFree)
{
    switch (mark) {
    case RosterMark::Empty: return {.text = isFree ? u"·"_s : QString(), .sort = QString(), .tone = Tone::Quiet};
    case RosterMark::DayOff: return {.text = code, .tone = Tone::Quiet, .tip = code == u"LP"_s ? RosterModel::tr("lepas piket") : RosterModel::tr("libur sif")};
    case RosterMark::Duty: return {.text = code, .bold = true};
    case RosterMark::Unknown:
        return {.text = code, .tone = Tone::Bad, .frame = Cell::Frame::Bad, .tip = RosterModel::tr("Kode ini tidak ada di pola jam kerjanya; harinya belum dapat ditetapkan.")};
    }
    return {};
}

/// The same people on the same days, so that whoever types keeps his cell.
bool isAlike(const attendance::ShiftRoster& a, const attendance::ShiftRoster& b)
{
    const auto person = [](const attendance::RosterPerson& one) { return one.line.person.id; };
    return a.range == b.range && a.holidays == b.holidays && std::ranges::equal(a.people, b.people, {}, person, person);
}

} // namespace

RosterModel::RosterModel(Write write) : m_write(std::move(write))
{
    m_columns.push_back({.id = u"nama"_s, .title = tr("Pegawai"), .width = 150});
    for (int day = 1; day <= mostDays; ++day) m_columns.push_back({.id = u"d%1"_s.arg(day), .title = QString::number(day), .align = Qt::AlignCenter, .width = 38, .editable = true});
    m_columns.push_back({.id = u"jam"_s, .title = tr("Jam"), .align = Qt::AlignRight, .width = 58, .tip = tr("jam bersih sebulan menurut sifnya")});
}

void RosterModel::show(attendance::ShiftRoster roster)
{
    if (isAlike(m_roster, roster)) {
        m_roster = std::move(roster);
        if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_roster = std::move(roster);
    for (int place = firstDayColumn; place < firstDayColumn + mostDays; ++place) {
        const QDate day = dayOf(place);
        if (!day.isValid()) continue;
        const auto& holiday = m_roster.holidays[static_cast<std::size_t>(day.day() - 1)];
        const QString words = u"%1, %2"_s.arg(wording::weekdayName(day), wording::longDate(day));
        Column& column = m_columns[static_cast<std::size_t>(place)];
        column.title = u"%1\n%2"_s.arg(day.day()).arg(holiday ? u"★"_s : weekdayLetters(day));
        column.tip = holiday ? u"%1: %2"_s.arg(words, *holiday) : words;
    }
    endResetModel();
}

QDate RosterModel::dayOf(int column) const
{
    const int day = column - firstDayColumn;
    return day >= 0 && m_roster.range.first.isValid() && day < m_roster.range.last.day() ? m_roster.range.first.addDays(day) : QDate();
}

int RosterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_roster.people.size());
}

int RosterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

Cell RosterModel::cell(int row, int column) const
{
    const attendance::RosterPerson& person = m_roster.people[static_cast<std::size_t>(row)];
    if (column == 0) return {.text = person.line.person.fullName(), .tip = u"%1\n%2"_s.arg(person.line.person.fullName(), person.line.unitName)};
    const QDate day = dayOf(column);
    if (!day.isValid() && column <= mostDays) return {};
    if (!day.isValid() && person.dutyMinutes == 0) return {.text = u"–"_s, .sort = 0, .tone = Tone::Quiet};
    if (!day.isValid()) return {.text = u"%1.%2"_s.arg(person.dutyMinutes / 60).arg(person.dutyMinutes % 60, 2, 10, QChar(u'0')), .sort = person.dutyMinutes};
    const auto place = static_cast<std::size_t>(day.day() - 1);
    return codeCell(person.codes[place], person.marks[place], day.dayOfWeek() > 5 || m_roster.holidays[place].has_value());
}

QString RosterModel::editText(int row, int column) const
{
    const QDate day = dayOf(column);
    return day.isValid() ? m_roster.people[static_cast<std::size_t>(row)].codes[static_cast<std::size_t>(day.day() - 1)] : QString();
}

bool RosterModel::apply(const std::vector<CellEdit>& edits)
{
    std::vector<attendance::RosterEdit> changes;
    for (const CellEdit& edit : edits)
        if (const QDate day = dayOf(edit.column); day.isValid()) {
            const QString text = edit.text.trimmed() == u"·"_s ? QString() : edit.text;
            changes.push_back({*m_roster.people[static_cast<std::size_t>(edit.row)].line.person.id, day, text});
        }
    return m_write(changes);
}

} // namespace tinjau::ui
