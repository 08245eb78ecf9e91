// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/prompts.h"
#include "ui/shell/dialog_frame.h"

#include <QPointer>

namespace tinjau::ui {

/// A decision: the question as title, the consequence, verbs on the buttons.
class QuestionDialog final : public DialogFrame {
    Q_OBJECT

public:
    explicit QuestionDialog(const Question& question, QWidget* parent = nullptr);
    const QString& chosen() const { return m_chosen; }

private:
    QString m_chosen;
};

/// Asks for one line of text, such as a reason.
class TextDialog final : public DialogFrame {
    Q_OBJECT

public:
    explicit TextDialog(const TextQuestion& question, QWidget* parent = nullptr);
    QString text() const;

private:
    class Form* m_form;
};

/// Asks people by dialogs over the window.
class DialogPrompts final : public Prompts {
public:
    /// `start` is the folder that file dialogs begin in until another was used.
    DialogPrompts(QWidget* window, QString start) : m_window(window), m_folder(std::move(start)) {}
    void setWindow(QWidget* window) { m_window = window; }

    QString ask(const Question& question) override;
    std::optional<QString> askText(const TextQuestion& question) override;
    QStringList filesToOpen(const FileQuestion& question) override;
    std::optional<QString> fileToSave(const FileQuestion& question) override;
    std::optional<QString> folder(const FileQuestion& question) override;
    void stop(const QString& title, const QString& sentence) override;

private:
    QString startOf(const FileQuestion& question) const;

    QPointer<QWidget> m_window;
    QString m_folder;
};

} // namespace tinjau::ui
