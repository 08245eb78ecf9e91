// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace tinjau::cli {

/// Exit codes of the program; scripts of the office rely on them.
enum ExitCode {
    Done = 0,
    NeedsDecision = 1, ///< done, but rows were refused or a person must decide
    WrongUsage = 2,
    FileTrouble = 3,
    RuleRefused = 4,
    StoreTrouble = 5,
};

/// Standard output and standard error: results on the one, sentences on the other.
class Console {
public:
    /// One JSON document, two blanks of indent.
    void json(const QJsonObject& document);
    /// Bytes as they are.
    void bytes(const QByteArray& content);
    /// One line of text.
    void line(const QString& text = {});
    /// A table for people; a heading that starts with '>' has its column aligned right.
    void table(const QStringList& headings, const std::vector<QStringList>& rows);
    /// One sentence on standard error.
    void say(const QString& sentence);
    /// Says the sentence of the error and gives the exit code that belongs to it.
    int fail(const Error& error);
    /// Says what was wrong with the call.
    int misuse(const QString& sentence);
};

/// The exit code that belongs to an error.
ExitCode exitCodeOf(ErrorCode code);

} // namespace tinjau::cli
