// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_model.h"

using namespace Qt::StringLiterals;

namespace tinjau::ui {

QString spokenCell(const QString& columnTitle, const Cell& cell)
{
    QStringList parts;
    const QString sign = cell.mark.spoken.isEmpty() ? cell.mark.text : cell.mark.spoken;
    for (const QString& part : {cell.text, sign, cell.note})
        if (!part.isEmpty() && !parts.contains(part)) parts << part;
    return u"%1: %2"_s.arg(columnTitle, parts.isEmpty() ? TableModel::tr("kosong") : parts.join(u", "_s));
}

bool TableModel::isGroup(int) const
{
    return false;
}

QString TableModel::editText(int row, int column) const
{
    return cell(row, column).text;
}

bool TableModel::apply(const std::vector<CellEdit>&)
{
    return false;
}

Cell TableModel::total(int, int, const std::vector<int>&) const
{
    return {};
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    switch (role) {
    case Qt::DisplayRole: return cell(index.row(), index.column()).text;
    case Qt::EditRole: return editText(index.row(), index.column());
    case Qt::TextAlignmentRole: return QVariant::fromValue(column(index.column()).align | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: return spokenCell(column(index.column()).title, cell(index.row(), index.column()));
    case Qt::ToolTipRole: {
        const QString tip = cell(index.row(), index.column()).tip;
        return tip.isEmpty() ? QVariant() : tip;
    }
    case CellRoleId: return QVariant::fromValue(cell(index.row(), index.column()));
    case SortRole: {
        const Cell shown = cell(index.row(), index.column());
        return shown.sort.isValid() ? shown.sort : QVariant(shown.text);
    }
    case GroupRole: return isGroup(index.row());
    default: return {};
    }
}

bool TableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !column(index.column()).editable) return false;
    if (value.toString() == editText(index.row(), index.column())) return true;
    return apply({{index.row(), index.column(), value.toString()}});
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole) return section + 1;
        return {};
    }
    if (section < 0 || section >= columnCount()) return {};
    const Column& shown = column(section);
    switch (role) {
    case NoteRole: return shown.note;
    case NeedsPersonRole: return shown.needsPerson;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return shown.title;
    case Qt::TextAlignmentRole: return QVariant::fromValue(shown.align | Qt::AlignVCenter);
    case Qt::ToolTipRole: return shown.tip.isEmpty() ? QVariant() : shown.tip;
    default: return {};
    }
}

Qt::ItemFlags TableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    if (isGroup(index.row())) return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (column(index.column()).editable) flags |= Qt::ItemIsEditable;
    return flags;
}

int TableModel::columnIndex(const QString& id) const
{
    for (int i = 0; i < columnCount(); ++i)
        if (column(i).id == id) return i;
    return -1;
}

} // namespace tinjau::ui
