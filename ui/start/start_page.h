// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/prompts.h"
#include "ui/shell/page.h"
#include "ui/start/start_presenter.h"

class QPushButton;

namespace tinjau::ui {

class Form;
class Note;

/// The first start: an empty file, one that exists, or the training data.
class StartPage final : public Page {
    Q_OBJECT

public:
    StartPage(StartPresenter& presenter, Prompts& prompts, QWidget* parent = nullptr);

    PageHead head() const override { return {.title = tr("Selamat datang di Tinjau")}; }
    PageHelp help() const override;
    QWidget* firstFocus() const override { return m_begin; }
    void arrive() override;

private:
    QWidget* makeChoices();
    QWidget* makeForm();
    void show();
    void showForm(bool shown);
    void chooseFile();
    void create();

    StartPresenter& m_presenter;
    Prompts& m_prompts;
    Note* m_trouble;
    QWidget* m_choices = nullptr;
    QWidget* m_newFile = nullptr;
    Form* m_form = nullptr;
    QPushButton* m_begin = nullptr;
    QPushButton* m_training = nullptr;
};

} // namespace tinjau::ui
