// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/prompts.h"
#include "ui/base/ui_settings.h"
#include "ui/intake/intake_presenter.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace tinjau::ui {

class DecisionCards;
class FilterChips;
class Form;
class Grid;
class NameBox;
class Note;
class Panel;
class StepsBar;

/// The file in front: its rows with verdicts and what each column means at the left, where the answers go and
/// what is to be decided at the right.
class CheckView final : public QWidget {
    Q_OBJECT

public:
    CheckView(IntakePresenter& presenter, Prompts& prompts, UiSettings& settings, QWidget* parent = nullptr);
    void show();
    /// Where the keyboard starts: the first field that is missing, else the rows.
    QWidget* firstFocus() const;

private:
    Panel* rowsPanel();
    QWidget* destinationStrip();
    Panel* barePanel();
    QComboBox* makeSheetBox();
    Panel* decisionPanel();
    void makeGrid();
    void showRows();
    void showSheets();
    void showBareSheet();
    void showChips();
    void showDestination();
    void showPeriods();
    void showReason();
    QWidget* makeMappingBox(int column, QWidget* parent);
    void askHeaderRows();

    IntakePresenter& m_presenter;
    Prompts& m_prompts;
    UiSettings& m_settings;
    const overview::ImportPreview* m_shown = nullptr;
    QStringList m_shownColumns;
    StepsBar* m_steps;
    Note* m_trouble;
    FilterChips* m_chips = nullptr;
    std::vector<QString> m_shownChips;
    QComboBox* m_sheet = nullptr;
    QWidget* m_destinationStrip = nullptr;
    Panel* m_rowsPanel = nullptr;
    Panel* m_barePanel = nullptr;
    QComboBox* m_bareSheetBox = nullptr;
    Grid* m_bareGrid = nullptr;
    bool m_isBareGridStale = true;
    QPushButton* m_takeAsHeading = nullptr;
    QVBoxLayout* m_gridPlace = nullptr;
    Grid* m_grid = nullptr;
    QLabel* m_reason = nullptr;
    Form* m_officeForm = nullptr;
    Form* m_serviceForm = nullptr;
    Form* m_periodForm = nullptr;
    NameBox* m_office = nullptr;
    NameBox* m_service = nullptr;
    QComboBox* m_period = nullptr;
    QLabel* m_surveyWords = nullptr;
    QLabel* m_destinationNote = nullptr;
    QPushButton* m_repeat = nullptr;
    Panel* m_decisionPanel = nullptr;
    DecisionCards* m_cards = nullptr;
};

} // namespace tinjau::ui
