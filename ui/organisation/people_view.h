// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/ui_settings.h"
#include "ui/organisation/organisation_desk.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace tinjau::ui {

class ActionRegistry;
class DateField;
class Grid;
class Note;
class Panel;

/// The people of the place that is chosen in the tree, as of a day, with a search over all that is known of them.
class PeopleView final : public QWidget {
    Q_OBJECT

public:
    PeopleView(OrganisationDesk& desk, ActionRegistry& actions, UiSettings& settings);

    Grid& grid() const { return *m_grid; }
    void refresh();
    QWidget* firstFocus() const;

Q_SIGNALS:
    void selected();

private:
    void search(const QString& text);
    void tellSelected();
    void fillMenu(class QMenu& menu);
    QWidget* tools();

    OrganisationDesk& m_desk;
    ActionRegistry& m_actions;
    Panel* m_panel;
    QStackedWidget* m_body;
    QLineEdit* m_search;
    DateField* m_asOf;
    Note* m_note;
    Grid* m_grid;
    QString m_words; ///< searched for, in small letters
};

} // namespace tinjau::ui
