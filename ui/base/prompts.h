// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tinjau::ui {

/// One answer to a question; its text is a verb ("Tarik kembali impor"), never Ya, Tidak or OK.
struct Choice {
    QString id;
    QString text;
    bool destructive = false;
};

/// A decision that needs its own facts. The last choice is the safe one: Enter and Esc take it.
struct Question {
    QString id;
    QString title;       ///< the question
    QString consequence; ///< what follows, in figures
    std::vector<Choice> choices;
};

/// A line of text that a person has to give, such as a reason.
struct TextQuestion {
    QString id;
    QString title;
    QString explanation;
    QString label;
    QString accept;          ///< the verb on the button
    QString initial = {};
    bool mayBeEmpty = false;
    bool isSecret = false;   ///< a passphrase: shown as dots
};

struct FileQuestion {
    QString id;
    QString title;
    QString filter;     ///< "Lembar sebar (*.xlsx *.xls *.ods *.csv)"
    QString start = {}; ///< folder, or the proposed file name
};

/// Everything that the program asks a person outside of its pages. Tests answer in the person's place.
class Prompts {
public:
    virtual ~Prompts() = default;
    /// The id of the choice taken.
    virtual QString ask(const Question& question) = 0;
    /// Nothing if the person turned away.
    virtual std::optional<QString> askText(const TextQuestion& question) = 0;
    /// Empty if the person turned away.
    virtual QStringList filesToOpen(const FileQuestion& question) = 0;
    virtual std::optional<QString> fileToSave(const FileQuestion& question) = 0;
    virtual std::optional<QString> folder(const FileQuestion& question) = 0;
    /// Only when the program cannot go on: what, where, what to do next.
    virtual void stop(const QString& title, const QString& sentence) = 0;
};

} // namespace tinjau::ui
