// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/prompts.h"

#include <deque>

namespace tinjau::test {

/// Answers in a person's place, in the order in which the answers were put in, and notes what was
/// asked. Without an answer it takes the safe choice and turns away from everything else.
class ScriptedPrompts final : public ui::Prompts {
public:
    std::deque<QString> choices;
    std::deque<std::optional<QString>> texts;
    std::deque<QStringList> files;
    std::deque<std::optional<QString>> places;
    QStringList asked; ///< ids in their order; what stopped the program as "stop: sentence"

    QString ask(const ui::Question& question) override
    {
        asked << question.id;
        return take(choices, question.choices.back().id);
    }
    std::optional<QString> askText(const ui::TextQuestion& question) override
    {
        asked << question.id;
        return take(texts, std::optional<QString>());
    }
    QStringList filesToOpen(const ui::FileQuestion& question) override
    {
        asked << question.id;
        return take(files, QStringList());
    }
    std::optional<QString> fileToSave(const ui::FileQuestion& question) override
    {
        asked << question.id;
        return take(places, std::optional<QString>());
    }
    std::optional<QString> folder(const ui::FileQuestion& question) override { return fileToSave(question); }
    void stop(const QString&, const QString& sentence) override { asked << QStringLiteral("stop: ") + sentence; }

private:
    template <typename Value>
    static Value take(std::deque<Value>& script, Value otherwise)
    {
        if (script.empty()) return otherwise;
        Value next = std::move(script.front());
        script.pop_front();
        return next;
    }
};

} // namespace tinjau::test
