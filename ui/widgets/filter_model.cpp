// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_model.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

/// "1.234,5" and "1234.5" are the same figure.
std::optional<double> figureIn(QString text)
{
    static const QRegularExpression grouped(u"^-?\\d{1,3}(\\.\\d{3})+(,\\d+)?$"_s);
    text = text.trimmed();
    if (grouped.match(text).hasMatch()) text.remove(u'.');
    text.replace(u',', u'.');
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<double> figureOf(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double: return value.toDouble();
    case QMetaType::QDate: return static_cast<double>(value.toDate().toJulianDay());
    default: return figureIn(value.toString());
    }
}

std::optional<bool> compares(const QString& filter, const QVariant& raw)
{
    static const QRegularExpression comparison(u"^(<=|>=|<|>)\\s*(.+)$"_s);
    const auto match = comparison.match(filter);
    if (!match.hasMatch()) return std::nullopt;
    const auto bound = figureIn(match.captured(2));
    if (!bound) return std::nullopt;
    const auto figure = figureOf(raw);
    if (!figure) return false;
    const QString sign = match.captured(1);
    if (sign == u"<"_s) return *figure < *bound;
    if (sign == u"<="_s) return *figure <= *bound;
    return sign == u">"_s ? *figure > *bound : *figure >= *bound;
}

bool matches(const QString& filter, const Cell& cell)
{
    const QString shown = u"%1 %2 %3"_s.arg(cell.text, cell.mark.text, cell.note).simplified();
    if (filter == u"="_s) return shown.isEmpty() || shown == u"–"_s;
    if (const auto compared = compares(filter, cell.sort.isValid() ? cell.sort : QVariant(cell.text)))
        return *compared;
    const QStringList words = filter.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return shown.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

FilterModel::FilterModel(TableModel* source, QObject* parent) : QSortFilterProxyModel(parent), m_table(source)
{
    setDynamicSortFilter(false);
    setSourceModel(source);
    connect(source, &QAbstractItemModel::modelReset, this, [this] {
        if (sortColumn() >= 0) sort(sortColumn(), sortOrder());
    });
}

void FilterModel::setColumnFilter(int column, const QString& text)
{
    const QString filter = text.trimmed();
    if (filter == columnFilter(column)) return;
    if (filter.isEmpty()) m_filters.erase(column);
    else m_filters[column] = filter;
    changeFilters();
}

QString FilterModel::columnFilter(int column) const
{
    const auto found = m_filters.find(column);
    return found == m_filters.end() ? QString() : found->second;
}

void FilterModel::clearFilters()
{
    m_filters.clear();
    m_rule = nullptr;
    changeFilters();
}

void FilterModel::setRowRule(std::function<bool(int)> rule)
{
    m_rule = std::move(rule);
    changeFilters();
}

void FilterModel::changeFilters()
{
    invalidateFilter();
    if (sortColumn() >= 0) sort(sortColumn(), sortOrder());
    Q_EMIT filtersChanged();
    Q_EMIT m_table->totalsChanged();
}

FilterModel::SortKey FilterModel::keyOf(int sourceRow, int column) const
{
    const Cell cell = m_table->cell(sourceRow, column);
    const QVariant raw = cell.sort.isValid() ? cell.sort : QVariant(cell.text);
    const QString text = raw.toString();
    if (text.isEmpty() || text == u"–"_s) return {2, 0, {}};
    if (const auto figure = figureOf(raw)) return {0, *figure, {}};
    return {1, 0, text.toCaseFolded()};
}

void FilterModel::sort(int column, Qt::SortOrder order)
{
    m_keys.clear();
    m_keyColumn = column;
    m_descending = order == Qt::DescendingOrder;
    if (column >= 0) {
        m_keys.reserve(static_cast<size_t>(m_table->rowCount()));
        for (int row = 0; row < m_table->rowCount(); ++row) m_keys.push_back(keyOf(row, column));
    }
    QSortFilterProxyModel::sort(column, order);
    m_keys = {};
}

bool FilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto key = [this](const QModelIndex& index) {
        const auto row = static_cast<size_t>(index.row());
        return row < m_keys.size() && index.column() == m_keyColumn ? m_keys[row] : keyOf(index.row(), index.column());
    };
    const SortKey a = key(left), b = key(right);
    if (a.kind == 2 || b.kind == 2) return m_descending ? a.kind == 2 && b.kind != 2 : a.kind != 2 && b.kind == 2;
    if (a.kind != b.kind) return a.kind < b.kind;
    return a.kind == 0 ? a.number < b.number : QString::localeAwareCompare(a.text, b.text) < 0;
}

bool FilterModel::filterAcceptsRow(int row, const QModelIndex&) const
{
    if (m_rule && !m_rule(row)) return false;
    return std::all_of(m_filters.begin(), m_filters.end(), [&](const auto& filter) {
        return matches(filter.second, m_table->cell(row, filter.first));
    });
}

std::vector<int> FilterModel::shownRows() const
{
    std::vector<int> rows(static_cast<size_t>(rowCount()));
    for (int row = 0; row < rowCount(); ++row) rows[static_cast<size_t>(row)] = sourceRow(row);
    return rows;
}

bool FilterModel::apply(const std::vector<CellEdit>& edits)
{
    std::vector<CellEdit> below = edits;
    for (CellEdit& edit : below) edit.row = sourceRow(edit.row);
    return m_table->apply(below);
}

QVariant FilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // Rows keep the number of their place on screen, as in a spreadsheet.
    if (orientation == Qt::Vertical && role == Qt::DisplayRole) return section + 1;
    return QSortFilterProxyModel::headerData(section, orientation, role);
}

} // namespace tinjau::ui
