// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisation/organisation_tree_model.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

enum Column { NameColumn, CountColumn, ColumnCount };

} // namespace

std::unique_ptr<OrganisationTreeModel::Entry> OrganisationTreeModel::entryOf(const PlaceNode& node, Entry* parent, int row)
{
    auto entry = std::make_unique<Entry>(Entry{&node, parent, row, {}});
    int below = 0;
    for (const PlaceNode& child : node.below) entry->below.push_back(entryOf(child, entry.get(), below++));
    return entry;
}

void OrganisationTreeModel::show(std::vector<PlaceNode> nodes)
{
    beginResetModel();
    m_nodes = std::move(nodes);
    m_entries.clear();
    int row = 0;
    for (const PlaceNode& node : m_nodes) m_entries.push_back(entryOf(node, nullptr, row++));
    endResetModel();
}

const PlaceNode* OrganisationTreeModel::nodeAt(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<const Entry*>(index.internalPointer())->node : nullptr;
}

QModelIndex OrganisationTreeModel::find(const OrganisationPlace& place, const QModelIndex& parent) const
{
    for (int row = 0; row < rowCount(parent); ++row) {
        const QModelIndex at = index(row, NameColumn, parent);
        if (nodeAt(at)->place == place) return at;
        if (const QModelIndex below = find(place, at); below.isValid()) return below;
    }
    return {};
}

QModelIndex OrganisationTreeModel::indexOf(const OrganisationPlace& place) const
{
    return find(place, {});
}

QModelIndex OrganisationTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    const auto& entries = parent.isValid() ? static_cast<const Entry*>(parent.internalPointer())->below : m_entries;
    return createIndex(row, column, entries[static_cast<size_t>(row)].get());
}

QModelIndex OrganisationTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid()) return {};
    Entry* above = static_cast<const Entry*>(child.internalPointer())->parent;
    return above ? createIndex(above->row, NameColumn, above) : QModelIndex();
}

int OrganisationTreeModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0) return 0;
    return static_cast<int>(parent.isValid() ? static_cast<const Entry*>(parent.internalPointer())->below.size() : m_entries.size());
}

int OrganisationTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant OrganisationTreeModel::data(const QModelIndex& index, int role) const
{
    const PlaceNode* node = nodeAt(index);
    if (!node) return {};
    const QString name = node->note.isEmpty() ? node->name : u"%1 (%2)"_s.arg(node->name, node->note);
    switch (role) {
    case Qt::DisplayRole: return index.column() == NameColumn ? QVariant(name) : QVariant(QString::number(node->people));
    case Qt::ToolTipRole: return tr("%1: %2 orang").arg(name).arg(node->people);
    case Qt::AccessibleTextRole: return tr("%1, %2 orang").arg(name).arg(node->people);
    case Qt::TextAlignmentRole: return index.column() == CountColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default: return {};
    }
}

} // namespace tinjau::ui
