// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/action_registry.h"

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace tinjau::ui {

/// Something that Ctrl+K can open or do.
struct Found {
    QString text;
    QString kind;          ///< "Halaman", "Perintah", "OPD", "Laporan"
    QString icon = {};
    QString shortcut = {};
    std::function<void()> run = {};
    bool enabled = true;
    QStringList words = {}; ///< other words that lead here
};

/// Asked with what was typed; answers at most a handful.
using SearchSource = std::function<std::vector<Found>(const QString& typed)>;

/// What the palette lists for the typed text, best first: pages, then commands, then what the
/// sources know. Commands that cannot run now stand last.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole + 1, IconRole, ShortcutRole, EnabledRole };

    using QAbstractListModel::QAbstractListModel;
    void setFixed(std::vector<Found> entries) { m_fixed = std::move(entries); }
    void addSource(SearchSource source) { m_sources.push_back(std::move(source)); }
    void search(const QString& typed);
    const Found& at(int row) const { return m_found[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<Found> m_fixed;
    std::vector<SearchSource> m_sources;
    std::vector<Found> m_found;
};

/// 0: does not match; more: better. Every typed word must begin a word or stand within the text.
int matchScore(const QString& typed, const QString& text, const QStringList& words);

} // namespace tinjau::ui
