// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tinjau::organisation {

/// Rank of a civil servant: golongan ruang with pangkat ("IV/b", "Pembina Tingkat I"), or for PPPK
/// the golongan alone ("IX", no name).
struct Rank {
    QString code;
    QString name = {}; ///< empty for PPPK

    /// "Pembina Tingkat I (IV/b)"; PPPK "Golongan IX".
    QString inBrackets() const;
    /// "Pembina Tingkat I, IV/b".
    QString withComma() const;
    bool operator==(const Rank&) const = default;
};

/// The ranks in force, lowest first (resources/organisation/ranks.json).
class RankList {
public:
    static Result<RankList> parse(const QByteArray& json, const QString& fileName);
    static RankList shipped();

    const std::vector<Rank>& pns() const { return m_pns; }
    const std::vector<Rank>& pppk() const { return m_pppk; }
    /// Reads "IV/b", "IVb", "IV b", "4b", "4/B", "Pembina Tk. I", "Pembina Tingkat I (IV/b)", "Gol.
    /// III/a". A name and a code that contradict each other are no rank.
    std::optional<Rank> read(const QString& text) const;
    /// "IX", "9", "Golongan IX", only for PPPK: a PNS golongan always has its letter.
    std::optional<Rank> readPppk(const QString& text) const;

private:
    std::vector<Rank> m_pns;
    std::vector<Rank> m_pppk;
};

} // namespace tinjau::organisation
