// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intake_presenter.h"

#include <QScrollArea>

namespace tinjau::ui {

class Form;

/// The decisions of a file under each other: what is asked, why, and its answers to pick from.
class DecisionCards final : public QScrollArea {
    Q_OBJECT

public:
    explicit DecisionCards(QWidget* parent = nullptr);
    void show(const std::vector<AskedDecision>& decisions);

Q_SIGNALS:
    void answered(std::size_t decision, const QString& answer);
    /// The person wants to say which rows are the heading.
    void headerRowsWanted();

private:
    void build(const std::vector<AskedDecision>& decisions);
    QWidget* card(const AskedDecision& asked, std::size_t index);
    void addGroup(Form& form, const AskedDecision& asked, std::size_t index, std::size_t group);

    QStringList m_shown; ///< what the cards say, to know when they must be built anew
    std::vector<Form*> m_forms;
};

} // namespace tinjau::ui
