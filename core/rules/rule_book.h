// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/rule_pack.h"

#include <QDate>
#include <QString>

#include <vector>

namespace tinjau::rules {

/// All rule packs that are known: those shipped with the program and those that the office laid over
/// them. A value; copying it and adding an office file shows the effect of that file before it is
/// made active.
class RuleBook {
public:
    /// The packs shipped with the program (resources/rules). A malformed one fails: it would be a
    /// mistake of ours, and no figure may come from half a rule book.
    static Result<RuleBook> shipped();

    /// Adds a pack. An office pack with the id of a known one replaces it; a shipped pack must have a
    /// new id (Conflict; values: id).
    Result<void> add(RulePack pack);
    /// Reads and adds a file of the office.
    Result<void> addOfficeFile(const QString& path);

    /// The pack of a kind on a day: an office's before a shipped one, then the one that came into force
    /// last. RuleMissing (values: kind, date) if none is valid.
    Result<RulePack> find(const QString& kind, QDate on) const;
    /// RuleMissing (values: id) if there is none.
    Result<RulePack> byId(const QString& id) const;
    /// All of a kind, oldest first.
    std::vector<RulePack> all(const QString& kind) const;
    const std::vector<RulePack>& packs() const { return m_packs; }

private:
    std::vector<RulePack> m_packs;
};

} // namespace tinjau::rules
