// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/office.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <vector>

namespace tinjau::ui {

/// What the tree at the left can stand on.
struct OrganisationPlace {
    enum class Kind { Everybody, Office, Unit, Unplaced, Left };
    Kind kind = Kind::Everybody;
    std::optional<organisation::OfficeId> office = {};
    std::optional<organisation::UnitId> unit = {};
    bool operator==(const OrganisationPlace&) const = default;
};

/// A line of the tree: how many people are there, and until when it existed.
struct PlaceNode {
    OrganisationPlace place = {};
    QString name = {};
    QString note = {}; ///< "s.d. 30-06-2026"; empty while it exists
    int people = 0;
    std::vector<PlaceNode> below = {};
};

/// Everybody, the offices with their units, and those without a place; name and count of people.
class OrganisationTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    void show(std::vector<PlaceNode> nodes);
    const PlaceNode* nodeAt(const QModelIndex& index) const;
    /// Invalid where the tree does not show the place.
    QModelIndex indexOf(const OrganisationPlace& place) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Entry {
        const PlaceNode* node;
        Entry* parent;
        int row;
        std::vector<std::unique_ptr<Entry>> below;
    };
    static std::unique_ptr<Entry> entryOf(const PlaceNode& node, Entry* parent, int row);
    QModelIndex find(const OrganisationPlace& place, const QModelIndex& parent) const;

    std::vector<PlaceNode> m_nodes;
    std::vector<std::unique_ptr<Entry>> m_entries;
};

} // namespace tinjau::ui
