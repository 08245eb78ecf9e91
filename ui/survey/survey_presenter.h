// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/survey_dossier.h"
#include "ui/base/reload.h"

#include <QObject>

#include <optional>
#include <set>
#include <vector>

namespace tinjau::ui {

/// The survey that is looked at: what is known about it, and the acts on its answers and its plan.
/// Every act is one entry of the journal, so that Ctrl+Z takes it back.
class SurveyPresenter final : public QObject {
    Q_OBJECT

public:
    explicit SurveyPresenter(Workspace& workspace);

    /// Nothing closes it. Tells changed().
    void open(std::optional<survey::SurveyId> id);
    std::optional<survey::SurveyId> id() const { return m_id; }
    /// Somebody looks; else it is read anew only when they do again.
    void arrive() { m_reload.arrive(); }
    void leave() { m_reload.leave(); }
    /// nullptr: nothing is open, or it could not be read; trouble() then says why.
    const overview::SurveyDossier* dossier() const { return m_dossier ? &*m_dossier : nullptr; }
    const QString& trouble() const { return m_trouble; }
    /// Its report is not signed yet.
    bool isChangeable() const { return m_dossier && m_dossier->survey.state != survey::SurveyState::Issued; }
    QDate today() const { return m_workspace.today(); }

    /// Responses that a person took out, with the reason.
    const QString* exclusionOf(std::size_t response) const;
    /// The index if these were out besides those that are.
    std::optional<survey::IndexValue> indexWithout(const std::vector<std::size_t>& responses) const;

    /// The index if elements without answers were treated like this.
    std::optional<survey::IndexValue> indexWith(survey::NaElement choice) const;
    /// Elements of the instrument that nobody answered.
    std::vector<survey::Element> unansweredElements() const;
    /// The questions that are answered on a form of this survey, also before the first answer.
    std::vector<survey::Question> questions() const;

    // Acts: true when written. What was refused is said.
    /// What is done with elements without answers; nothing takes the decision back.
    bool decideUnanswered(std::optional<survey::NaElement> choice);
    /// Users of the service in the period, from which the required sample follows.
    bool setPopulation(std::optional<qint64> users);
    /// The same from what a person typed ("1.250"); empty: not known. Says what is wrong with it.
    bool setPopulationText(const QString& text);
    bool setState(survey::SurveyState state);
    /// A form from paper.
    bool enter(const survey::Response& response);
    /// Forms as they should have been, by their place in the sheet.
    bool correct(const std::vector<std::pair<std::size_t, survey::Response>>& forms);
    bool exclude(const std::vector<std::size_t>& responses, const QString& reason);
    bool include(const std::vector<std::size_t>& responses);
    /// A new item, or an item changed.
    bool saveFollowUps(const std::vector<survey::FollowUp>& items);
    /// Begins the plan: one item without an activity for each of the three lowest elements, the lowest
    /// first, in one act.
    bool planLowest();
    bool removeFollowUps(const std::vector<survey::FollowUpId>& items);
    /// Takes the unfinished items of the survey before into this plan.
    bool carryFollowUps();

Q_SIGNALS:
    void changed();
    /// A sentence for the status bar.
    void said(const QString& sentence, bool canBeUndone);

private:
    void load();
    std::vector<survey::ResponseId> idsOf(const std::vector<std::size_t>& responses) const;
    bool changeChoices(const survey::SurveyChoices& choices, const QString& done);
    bool told(const Result<void>& written, const QString& done);

    Workspace& m_workspace;
    Reload m_reload;
    std::optional<survey::SurveyId> m_id;
    std::optional<overview::SurveyDossier> m_dossier;
    QString m_trouble;
};

} // namespace tinjau::ui
