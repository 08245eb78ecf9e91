// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/survey/survey_desk.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace tinjau::ui {

/// What stands in the way of an index, with a button for each way out: an element that nobody answered is
/// left out, or counts 4 because the service is free. Also offers to open such a decision again. Hidden
/// while there is nothing to decide.
class DecisionBar final : public QFrame {
    Q_OBJECT

public:
    explicit DecisionBar(SurveyDesk& desk);
    void refresh();

private:
    void offerDecision(const std::vector<tinjau::survey::Element>& elements);
    void offerReturn(const std::vector<tinjau::survey::Element>& elements);
    void addChoice(const QString& text, tinjau::survey::NaElement choice);
    void clear();

    SurveyDesk& m_desk;
    QLabel* m_words;
    QHBoxLayout* m_buttons;
};

} // namespace tinjau::ui
