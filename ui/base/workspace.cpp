// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/workspace.h"

#include "core/organisation/setting_repository.h"
#include "core/overview/survey_dossier.h"

namespace tinjau::ui {

Workspace::Workspace(std::unique_ptr<storage::Store> store, rules::RuleBook rules, const Clock& clock)
    : m_store(std::move(store)), m_rules(std::move(rules)), m_clock(clock)
{
    const auto training = m_store->read([this](storage::Session& session) {
        return organisation::SettingRepository(session).inForce(overview::trainingSetting, std::nullopt, today());
    });
    m_isTraining = training && *training && (*training)->value == QStringLiteral("1");
}

std::optional<storage::JournalAct> Workspace::actOf(const Result<std::optional<storage::ActId>>& id) const
{
    if (!id || !*id) return std::nullopt;
    // The newest acts come first; those before the one after it begin with it.
    const auto next = storage::ActId::fromNumber((*id)->number() + 1);
    const auto acts = storage::Journal(*m_store).acts(1, next);
    return acts && !acts->empty() ? std::optional(acts->front()) : std::nullopt;
}

std::optional<storage::JournalAct> Workspace::undoable() const
{
    return actOf(storage::Journal(*m_store).lastUndoable());
}

std::optional<storage::JournalAct> Workspace::redoable() const
{
    return actOf(storage::Journal(*m_store).lastRedoable());
}

Result<void> Workspace::undo()
{
    const auto act = undoable();
    if (!act) return {};
    if (const auto undone = storage::Journal(*m_store).undo(act->id); !undone) return failure(undone.error());
    tellChanged();
    return {};
}

Result<void> Workspace::redo()
{
    const auto act = redoable();
    if (!act) return {};
    if (const auto done = storage::Journal(*m_store).redo(act->id); !done) return failure(done.error());
    tellChanged();
    return {};
}

void Workspace::tellChanged()
{
    Q_EMIT changed();
}

} // namespace tinjau::ui
