// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/survey/new_survey_presenter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace tinjau::ui {

class DateField;
class Form;
class Panel;

/// The form of a new survey, and beside it what will come of it.
class NewSurveyView final : public QWidget {
    Q_OBJECT

public:
    explicit NewSurveyView(NewSurveyPresenter& presenter);
    /// Begins anew, with what the data file offers now.
    void begin();
    /// Stores the survey; where a field is wrong the keyboard goes there.
    void create();
    QWidget* firstFocus() const;

Q_SIGNALS:
    void created(survey::SurveyId id);

private:
    QWidget* makeForm();
    QWidget* makeOutlook();
    void takePeriod();
    void offerOfOffice();
    void showOutlook();
    SurveyDraft draft() const;

    NewSurveyPresenter& m_presenter;
    Form* m_form;
    QComboBox* m_office;
    QComboBox* m_unit;
    QComboBox* m_service;
    QComboBox* m_period;
    QComboBox* m_instrument;
    DateField* m_first;
    DateField* m_last;
    QLineEdit* m_users;
    QLabel* m_sample;
    QLabel* m_elements;
};

} // namespace tinjau::ui
