// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_book.h"
#include "core/storage/journal.h"
#include "core/storage/store.h"

#include <QObject>

#include <memory>

namespace tinjau::ui {

/// The open data file as presenters see it: its store, the rules, today, and a signal when what is
/// stored has changed. Lives in the window's thread; a job takes `store().another()`.
class Workspace final : public QObject {
    Q_OBJECT

public:
    Workspace(std::unique_ptr<storage::Store> store, rules::RuleBook rules, const Clock& clock);

    storage::Store& store() { return *m_store; }
    const rules::RuleBook& rules() const { return m_rules; }
    const Clock& clock() const { return m_clock; }
    QDate today() const { return m_clock.today(); }
    /// The data file is the training data: marked on every page and paper.
    bool isTraining() const { return m_isTraining; }

    /// The act that Ctrl+Z would take back, or that Ctrl+Y would do again; nothing if there is none.
    std::optional<storage::JournalAct> undoable() const;
    std::optional<storage::JournalAct> redoable() const;
    /// Takes it back (does it again) and tells that data changed. Conflict as storage::Journal::undo.
    Result<void> undo();
    Result<void> redo();

    /// Called by whoever wrote something: pages read anew.
    void tellChanged();

Q_SIGNALS:
    void changed();

private:
    std::optional<storage::JournalAct> actOf(const Result<std::optional<storage::ActId>>& id) const;

    std::unique_ptr<storage::Store> m_store;
    rules::RuleBook m_rules;
    const Clock& m_clock;
    bool m_isTraining = false;
};

} // namespace tinjau::ui
