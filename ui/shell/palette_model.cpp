// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_model.h"

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

constexpr size_t mostRows = 12;

int wordScore(const QString& word, const QString& text)
{
    const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    if (at < 0) return 0;
    if (at == 0) return 4;
    return text[at - 1].isLetterOrNumber() ? 1 : 3;
}

} // namespace

int matchScore(const QString& typed, const QString& text, const QStringList& words)
{
    int sum = 0;
    for (const QString& word : typed.split(u' ', Qt::SkipEmptyParts)) {
        int best = wordScore(word, text);
        for (const QString& other : words) best = std::max(best, wordScore(word, other) - 1);
        if (best <= 0) return 0;
        sum += best;
    }
    return sum;
}

void PaletteModel::search(const QString& typed)
{
    const QString wanted = typed.trimmed();
    std::vector<std::pair<int, Found>> ranked;
    for (const Found& entry : m_fixed) {
        const int score = wanted.isEmpty() ? 1 : matchScore(wanted, entry.text, entry.words + QStringList{entry.kind});
        if (score > 0) ranked.emplace_back(score * 2 + (entry.enabled ? 1 : -100), entry);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    beginResetModel();
    m_found.clear();
    for (auto& [score, entry] : ranked)
        if (m_found.size() < mostRows) m_found.push_back(std::move(entry));
    if (!wanted.isEmpty())
        for (const SearchSource& source : m_sources)
            for (Found& entry : source(wanted))
                if (m_found.size() < mostRows * 2) m_found.push_back(std::move(entry));
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Found& found = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return found.text;
    case Qt::AccessibleTextRole: return u"%1, %2 %3"_s.arg(found.text, found.kind, found.shortcut).trimmed();
    case KindRole: return found.kind;
    case IconRole: return found.icon;
    case ShortcutRole: return found.shortcut;
    case EnabledRole: return found.enabled;
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    return at(index.row()).enabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace tinjau::ui
