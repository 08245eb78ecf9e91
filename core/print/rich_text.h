// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace tinjau::print {

enum class Align { Left, Center, Right, Justify };
enum class VerticalAlign { Top, Middle, Bottom };

/// A piece of text in one face. `\n` starts a new line.
struct Run {
    QString text;
    bool bold = false;
    bool italic = false;
    bool underline = false;
    bool superscript = false;
    double size = 0; ///< in points; 0: the size of the paragraph or table around it

    bool operator==(const Run&) const = default;
};

/// Text whose parts differ in face. A plain QString is rich text of one run.
struct RichText {
    std::vector<Run> runs;

    RichText() = default;
    RichText(const QString& plain) // NOLINT: every text is rich text
    {
        if (!plain.isEmpty()) runs.push_back(Run{plain});
    }
    RichText(std::vector<Run> parts) : runs(std::move(parts)) {} // NOLINT

    /// "Nilainya **91,48** dengan mutu **A**": what stands between two `**` is bold. A `**` without
    /// a second one is printed as it is.
    static RichText marked(const QString& text);
    static RichText bold(const QString& text) { return {{Run{text, true}}}; }
    static RichText italic(const QString& text) { return {{Run{text, false, true}}}; }

    RichText& add(Run run)
    {
        runs.push_back(std::move(run));
        return *this;
    }
    bool isEmpty() const;
    /// The text alone, without its faces.
    QString plain() const;

    bool operator==(const RichText&) const = default;
};

} // namespace tinjau::print
