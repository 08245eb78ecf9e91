// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/ui_settings.h"
#include "ui/organisation/organisation_desk.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace tinjau::ui {

class ActionRegistry;
class Form;
class Grid;
class Panel;

/// One person: identity at the left; terms, places and machine numbers with their dates at the right; or the history.
class PersonView final : public QWidget {
    Q_OBJECT

public:
    PersonView(OrganisationDesk& desk, ActionRegistry& actions, UiSettings& settings);

    void showHistory(bool shown);
    void refresh();
    QWidget* firstFocus() const;

private:
    QWidget* identityPanel();
    QWidget* factPanels(UiSettings& settings);
    void save();
    void askTerm(organisation::Aspect aspect);

    OrganisationDesk& m_desk;
    ActionRegistry& m_actions;
    QStackedWidget* m_stack;
    Form* m_form;
    QLabel* m_nipWords;
    QLabel* m_superior;
    Panel* m_termPanel = nullptr;
    Panel* m_placePanel = nullptr;
    Panel* m_pinPanel = nullptr;
    Grid* m_terms = nullptr;
    Grid* m_history = nullptr;
    std::optional<organisation::PersonId> m_shown;
};

} // namespace tinjau::ui
