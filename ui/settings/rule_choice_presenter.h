// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/choice_effects.h"
#include "ui/base/job_runner.h"
#include "ui/base/workspace.h"
#include "ui/settings/rule_choice_model.h"

namespace tinjau::ui {

/// The choices between rules: what is chosen, and what another choice would make of the surveys that
/// are not issued yet, before it is made.
class RuleChoicePresenter final : public QObject {
    Q_OBJECT

public:
    RuleChoicePresenter(Workspace& workspace, JobRunner& jobs);

    void load();
    RowModel<RuleChoiceRow>& rows() { return m_rows; }
    void select(int row);
    int selectedRow() const { return m_row; }
    /// nullptr while nothing is selected.
    const RuleChoiceRow* selected() const;

    /// Computes the effects of the selected choice in the background, once.
    void computeEffects();
    /// "91,48 A · 3 dari 12 survei berubah"; empty while not known.
    QString effectWords(const QString& value) const;
    /// The surveys that would change, one a line; at most eight.
    QString changedWords(const QString& value) const;
    /// Which survey the figures are of.
    QString latestWords() const;

    /// Makes the choice. A wrong day is said.
    void decide(const QString& value, QDate from, const QString& basis);

Q_SIGNALS:
    void changed();
    void effectsChanged();
    void said(const QString& sentence, const QString& actText = {}, const QString& act = {});

private:
    const overview::ChoiceEffect* effectOf(const QString& value) const;

    Workspace& m_workspace;
    JobRunner& m_jobs;
    RowModel<RuleChoiceRow> m_rows;
    int m_row = 0;
    int m_turn = 0; ///< effects of an earlier turn come too late
    bool m_isLoading = false;
    bool m_isAsked = false;
    std::optional<overview::ChoiceEffects> m_effects;
};

} // namespace tinjau::ui
