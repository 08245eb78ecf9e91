// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/mapping_presenter.h"
#include "ui/shell/dialog_frame.h"

class QComboBox;

namespace tinjau::ui {

class Form;

/// Asks whom a number or name means: a part of the name is typed, then one of the list is taken.
class PersonChoiceDialog final : public DialogFrame {
    Q_OBJECT

public:
    /// `asksDay`: a number may pass from one person to the next.
    PersonChoiceDialog(const QString& key, std::vector<ChoosablePerson> people, bool asksDay, QWidget* parent = nullptr);
    std::optional<organisation::PersonId> person() const;
    /// Invalid: always.
    QDate since() const;

private:
    void take();

    std::vector<ChoosablePerson> m_people;
    Form* m_form;
    QComboBox* m_box;
    bool m_asksDay;
};

} // namespace tinjau::ui
