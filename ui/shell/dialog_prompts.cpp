// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialog_prompts.h"

#include "ui/widgets/form.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

QString extensionOf(const QString& filter)
{
    const QString first = filter.section(u"(*"_s, 1, 1).section(u')', 0, 0).section(u' ', 0, 0);
    return first.startsWith(u'.') ? first : QString();
}

} // namespace

QuestionDialog::QuestionDialog(const Question& question, QWidget* parent) : DialogFrame(question.title, question.consequence, parent)
{
    for (size_t i = 0; i < question.choices.size(); ++i) {
        const Choice& choice = question.choices[i];
        const bool safe = i + 1 == question.choices.size();
        auto* button = addVerb(choice.text, safe ? ButtonKind::Primary : choice.destructive ? ButtonKind::Danger : ButtonKind::Outlined);
        connect(button, &QPushButton::clicked, this, [this, id = choice.id] {
            m_chosen = id;
            accept();
        });
        if (!safe) continue;
        m_chosen = choice.id;
        button->setDefault(true);
        button->setFocus();
    }
}

TextDialog::TextDialog(const TextQuestion& question, QWidget* parent) : DialogFrame(question.title, question.explanation, parent), m_form(new Form)
{
    auto* field = m_form->addText(u"text"_s, question.label);
    field->setText(question.initial);
    if (question.isSecret) field->setEchoMode(QLineEdit::Password);
    body().addWidget(m_form);
    connect(addCancelAnd(question.accept), &QPushButton::clicked, this, [this, question] {
        if (question.mayBeEmpty || !text().isEmpty()) return QDialog::accept();
        m_form->setError(u"text"_s, tr("Belum diisi. Tulis beberapa kata, lalu tekan “%1”.").arg(question.accept));
        m_form->field(u"text"_s)->setFocus();
    });
    field->setFocus();
}

QString TextDialog::text() const
{
    return m_form->value(u"text"_s);
}

QString DialogPrompts::ask(const Question& question)
{
    QuestionDialog dialog(question, m_window);
    dialog.exec();
    return dialog.chosen();
}

std::optional<QString> DialogPrompts::askText(const TextQuestion& question)
{
    TextDialog dialog(question, m_window);
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return dialog.text();
}

QString DialogPrompts::startOf(const FileQuestion& question) const
{
    if (question.start.contains(u'/')) return question.start;
    return question.start.isEmpty() ? m_folder : m_folder + u'/' + question.start;
}

QStringList DialogPrompts::filesToOpen(const FileQuestion& question)
{
    const QStringList files = QFileDialog::getOpenFileNames(m_window, question.title, startOf(question), question.filter);
    if (!files.isEmpty()) m_folder = QFileInfo(files.first()).absolutePath();
    return files;
}

std::optional<QString> DialogPrompts::fileToSave(const FileQuestion& question)
{
    QString file = QFileDialog::getSaveFileName(m_window, question.title, startOf(question), question.filter);
    if (file.isEmpty()) return std::nullopt;
    m_folder = QFileInfo(file).absolutePath();
    if (QFileInfo(file).suffix().isEmpty()) file += extensionOf(question.filter);
    return file;
}

std::optional<QString> DialogPrompts::folder(const FileQuestion& question)
{
    const QString chosen = QFileDialog::getExistingDirectory(m_window, question.title, startOf(question));
    return chosen.isEmpty() ? std::nullopt : std::optional(chosen);
}

void DialogPrompts::stop(const QString& title, const QString& sentence)
{
    QuestionDialog({u"stop"_s, title, sentence, {{u"close"_s, QuestionDialog::tr("Tutup"), false}}}, m_window).exec();
}

} // namespace tinjau::ui
