// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/ui_settings.h"
#include "ui/intake/evidence_intake_presenter.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace tinjau::ui {

class DateField;
class DecisionCards;
class Form;
class Grid;
class NameBox;
class Note;
class Panel;
class StepsBar;

/// A file of people or attendance: whom it names and what is wrong in it at the left, what is to be decided at the
/// right, where it belongs above.
class EvidenceView final : public QWidget {
    Q_OBJECT

public:
    EvidenceView(EvidenceIntake& intake, UiSettings& settings, QWidget* parent = nullptr);
    void show();
    /// Where the keyboard starts: the first field that is missing, else the rows.
    QWidget* firstFocus() const;

Q_SIGNALS:
    /// The file is to go back to its sender.
    void returnWanted();

private:
    QWidget* destinationStrip();
    Panel* peoplePanel(UiSettings& settings);
    Panel* problemPanel(UiSettings& settings);
    void showDestination();

    EvidenceIntake& m_intake;
    StepsBar* m_steps;
    Note* m_trouble;
    Note* m_warning;
    Note* m_facts;
    NameBox* m_office = nullptr;
    NameBox* m_machine = nullptr;
    QComboBox* m_month = nullptr;
    Form* m_officeForm = nullptr;
    Form* m_machineForm = nullptr;
    Form* m_monthForm = nullptr;
    Panel* m_peoplePanel = nullptr;
    QStackedWidget* m_tables = nullptr;
    Grid* m_people = nullptr;
    Grid* m_roster = nullptr;
    Panel* m_problemPanel = nullptr;
    Grid* m_problems = nullptr;
    QPushButton* m_return = nullptr;
    Panel* m_decisionPanel = nullptr;
    DecisionCards* m_cards = nullptr;
};

} // namespace tinjau::ui
