// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/month_model.h"

#include "core/wording/dates.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

using attendance::AttendanceTally;
using attendance::DayResult;
using attendance::MonthDay;
using attendance::MonthPerson;

namespace {

/// Open days of a person: those of which only time decides do not wait for anybody.
int openDays(const MonthPerson& person)
{
    return static_cast<int>(std::ranges::count_if(person.days, isOpen));
}

const AttendanceTally& tallyOf(const MonthPerson& person)
{
    return person.tally;
}

/// Less, equal, greater as −1, 0, 1.
template <typename Value>
int compared(const Value& left, const Value& right)
{
    return left < right ? -1 : right < left ? 1 : 0;
}

int compareFigures(const MonthPerson& left, const MonthPerson& right, MonthOrder order)
{
    switch (order) {
    case MonthOrder::Present: return compared(tallyOf(left).present(), tallyOf(right).present());
    case MonthOrder::Absent: return compared(tallyOf(left).absent(), tallyOf(right).absent());
    case MonthOrder::Open: return compared(openDays(left), openDays(right));
    case MonthOrder::Share: return compared(tallyOf(left).attendance().value_or(Ratio(-1)), tallyOf(right).attendance().value_or(Ratio(-1)));
    case MonthOrder::Unit:
    case MonthOrder::Name: break;
    }
    return 0;
}

/// The letter above a day.
QString weekdayLetter(QDate day)
{
    return wording::weekdayName(day).left(1);
}

QString absentText(const AttendanceTally& tally)
{
    if (tally.candidates == 0) return QString::number(tally.verifiedAbsent);
    const QString candidates = QString::number(tally.candidates) + u'*';
    return tally.verifiedAbsent == 0 ? candidates : u"%1+%2"_s.arg(tally.verifiedAbsent).arg(candidates);
}

} // namespace

void MonthModel::show(std::shared_ptr<const attendance::OfficeMonth> month)
{
    beginResetModel();
    m_month = std::move(month);
    makeMarks();
    arrange();
    endResetModel();
}

void MonthModel::makeMarks()
{
    m_marks.clear();
    m_markOf.clear();
    if (!m_month) return;
    std::map<MarkKey, quint32> known;
    m_markOf.reserve(m_month->people.size() * m_month->days.size());
    for (const MonthPerson& person : m_month->people) {
        for (std::size_t day = 0; day < m_month->days.size(); ++day) {
            const DayResult result = day < person.days.size() ? person.days[day] : DayResult{};
            const MarkKey key{static_cast<int>(result.status), static_cast<int>(result.reason), result.letterCode, result.flags.bits(), result.late.value_or(-1),
                              result.early.value_or(-1)};
            const auto [place, isNew] = known.emplace(key, static_cast<quint32>(m_marks.size()));
            if (isNew) m_marks.push_back(dayMark(result));
            m_markOf.push_back(place->second);
        }
    }
}

bool MonthModel::isShown(const MonthPerson& person) const
{
    const QString text = person.line.person.fullName() + u' ' + person.line.person.nip;
    return std::ranges::all_of(m_filter.split(u' ', Qt::SkipEmptyParts), [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

void MonthModel::arrange()
{
    m_rows.clear();
    m_shownPeople = 0;
    if (!m_month) return;
    const auto& all = m_month->people;
    std::vector<int> people;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (isShown(all[i])) people.push_back(static_cast<int>(i));
    m_shownPeople = static_cast<int>(people.size());
    if (m_order == MonthOrder::Unit) return addGroups(people);
    const auto at = [&](int place) -> const MonthPerson& { return all[static_cast<size_t>(place)]; };
    std::ranges::stable_sort(people, [&](int left, int right) {
        const int figures = compareFigures(at(left), at(right), m_order);
        if (figures != 0) return m_descending ? figures > 0 : figures < 0;
        const int names = QString::localeAwareCompare(at(left).line.person.name, at(right).line.person.name);
        return m_order == MonthOrder::Name && m_descending ? names > 0 : names < 0;
    });
    for (const int place : people) m_rows.push_back({place, static_cast<int>(m_rows.size()) + 1, {}});
}

void MonthModel::addGroups(const std::vector<int>& people)
{
    const auto& all = m_month->people;
    std::optional<QString> unit;
    int number = 0;
    for (const int place : people) {
        const QString& own = all[static_cast<size_t>(place)].line.unitName;
        // People without a unit stand under the office itself.
        if (unit != own) m_rows.push_back({-1, 0, own.isEmpty() ? tr("Tanpa unit kerja") : own});
        unit = own;
        m_rows.push_back({place, ++number, {}});
    }
}

void MonthModel::setOrder(MonthOrder order)
{
    beginResetModel();
    const bool isFigure = order != MonthOrder::Unit && order != MonthOrder::Name;
    // Of figures the great ones are looked for, of shares the small ones.
    const bool first = isFigure && order != MonthOrder::Share;
    m_descending = order == m_order ? !m_descending : first;
    m_order = order;
    if (order == MonthOrder::Unit) m_descending = false;
    arrange();
    endResetModel();
}

void MonthModel::setFilter(const QString& words)
{
    if (words.simplified() == m_filter) return;
    beginResetModel();
    m_filter = words.simplified();
    arrange();
    endResetModel();
}

const MonthPerson* MonthModel::person(int row) const
{
    if (row < 0 || row >= rowCount() || isGroup(row)) return nullptr;
    return &m_month->people[static_cast<size_t>(m_rows[static_cast<size_t>(row)].person)];
}

int MonthModel::rowOf(organisation::PersonId id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (const MonthPerson* found = person(row); found && found->line.person.id == id) return row;
    return -1;
}

const DayResult* MonthModel::result(int row, int column) const
{
    const MonthPerson* found = isDay(column) ? person(row) : nullptr;
    return found && static_cast<size_t>(column) < found->days.size() ? &found->days[static_cast<size_t>(column)] : nullptr;
}

const CellMark& MonthModel::mark(int row, int column) const
{
    const auto person = static_cast<size_t>(m_rows[static_cast<size_t>(row)].person);
    return m_marks[m_markOf[person * m_month->days.size() + static_cast<size_t>(column)]];
}

QString MonthModel::totalText(int row, MonthTotal total) const
{
    const MonthPerson* found = person(row);
    if (!found) return {};
    switch (total) {
    case MonthTotal::Present: return QString::number(found->tally.present());
    case MonthTotal::Absent: return absentText(found->tally);
    case MonthTotal::Open: return QString::number(openDays(*found));
    case MonthTotal::Share: return attendance::percentText(found->tally.attendance(), 1);
    }
    return {};
}

std::optional<std::pair<int, int>> MonthModel::nextCell(int row, int column, Claim claim) const
{
    const int days = dayCount(), cells = rowCount() * days;
    if (cells == 0) return std::nullopt;
    const int start = row < 0 ? -1 : row * days + std::min(column, days - 1);
    for (int step = 1; step <= cells; ++step) {
        const int cell = (start + step + cells) % cells;
        const DayResult* found = result(cell / days, cell % days);
        if (found && claim(*found)) return std::pair{cell / days, cell % days};
    }
    return std::nullopt;
}

int MonthModel::count(Claim claim) const
{
    if (!m_month) return 0;
    return std::accumulate(m_month->people.begin(), m_month->people.end(), 0, [&](int sum, const MonthPerson& one) {
        return sum + static_cast<int>(std::ranges::count_if(one.days, claim));
    });
}

int MonthModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MonthModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_month ? 0 : dayCount() + monthTotals;
}

QString MonthModel::tip(const QModelIndex& index) const
{
    if (!isDay(index.column())) return {};
    const MonthDay& column = day(index.column());
    const DayResult* found = result(index.row(), index.column());
    if (!found) return {};
    const QString words = isFree(*found) && !column.holiday.isEmpty() ? column.holiday : dayWords(*found);
    return u"%1, %2: %3"_s.arg(wording::weekdayName(column.day), wording::longDate(column.day), words);
}

QString MonthModel::spoken(const QModelIndex& index) const
{
    const MonthPerson* found = person(index.row());
    if (!found) return groupTitle(index.row());
    const QString name = found->line.person.fullName();
    if (isDay(index.column())) return name + u", "_s + tip(index);
    return u"%1, %2: %3"_s.arg(name, headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole).toString(), data(index, Qt::DisplayRole).toString());
}

QVariant MonthModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    switch (role) {
    case Qt::DisplayRole:
        if (isGroup(index.row())) return QString();
        return isDay(index.column()) ? mark(index.row(), index.column()).text : totalText(index.row(), totalAt(index.column(), dayCount()));
    case Qt::ToolTipRole: return tip(index);
    case Qt::AccessibleTextRole: return spoken(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isDay(index.column()) ? Qt::AlignCenter : Qt::AlignRight | Qt::AlignVCenter));
    default: return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= rowCount()) return {};
        const MonthPerson* found = person(section);
        if (role == Qt::DisplayRole) return found ? found->line.person.name : groupTitle(section);
        if (role != Qt::ToolTipRole || !found) return {};
        QStringList lines{found->line.person.fullName(), found->line.person.nip, found->line.post};
        lines.removeAll(QString());
        if (!found->isMapped) lines << tr("PIN mesin belum dipasangkan dengan pegawai ini.");
        return lines.join(u'\n');
    }
    if (!m_month || section < 0 || section >= columnCount()) return {};
    if (isDay(section)) {
        const MonthDay& column = day(section);
        if (role == Qt::DisplayRole) return u"%1 %2"_s.arg(weekdayLetter(column.day)).arg(column.day.day());
        if (role != Qt::ToolTipRole) return {};
        const QString date = u"%1, %2"_s.arg(wording::weekdayName(column.day), wording::longDate(column.day));
        return column.holiday.isEmpty() ? date : u"%1\n%2\n%3"_s.arg(date, column.holiday, column.decree).trimmed();
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (totalAt(section, dayCount())) {
    case MonthTotal::Present: return role == Qt::DisplayRole ? u"H"_s : tr("Hari hadir");
    case MonthTotal::Absent: return role == Qt::DisplayRole ? u"TK"_s : tr("Hari tanpa keterangan; bintang: calon, belum diverifikasi");
    case MonthTotal::Open: return role == Qt::DisplayRole ? u"?"_s : tr("Hari yang belum dapat ditetapkan");
    case MonthTotal::Share: return role == Qt::DisplayRole ? u"%"_s : tr("Kehadiran: hari hadir dan dinas dari hari yang sudah dapat ditetapkan");
    }
    return {};
}

Qt::ItemFlags MonthModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || isGroup(index.row())) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace tinjau::ui
