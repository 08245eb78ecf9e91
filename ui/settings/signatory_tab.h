// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/ui_settings.h"
#include "ui/settings/signatory_presenter.h"

#include <QWidget>

class QPushButton;

namespace tinjau::ui {

class Form;
class Grid;
class Panel;

/// Penanda tangan: who signs at the left, the fields of one at the right.
class SignatoryTab final : public QWidget {
    Q_OBJECT

public:
    SignatoryTab(SignatoryPresenter& presenter, UiSettings& settings);
    QWidget* firstFocus() const;

private:
    void buildForm(Panel* panel);
    void show();
    SignatoryFields typed() const;
    void save();

    SignatoryPresenter& m_presenter;
    Grid* m_grid;
    Form* m_form;
    Panel* m_panel;
    QPushButton* m_end;
    QPushButton* m_remove;
};

} // namespace tinjau::ui
