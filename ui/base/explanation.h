// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/cell_mark.h"

#include <QString>

#include <optional>
#include <vector>

namespace tinjau::ui {

/// One line of a reason: words left, figure right, an optional sign before and a quiet line below.
struct ReasonRow {
    QString text;
    QString figure = {};
    std::optional<bool> fulfilled = {}; ///< tick or cross before the line
    bool total = false;                 ///< bold, with a rule above
    QString note = {};
};

/// A block under a heading ("Hitungan", "Aturan", "Baris di belakangnya").
struct ReasonSection {
    QString heading = {};
    std::vector<ReasonRow> rows = {};
    QString paragraph = {}; ///< plain sentences below the rows
    QString source = {};    ///< article, date and certainty; drawn quieter
    QString note = {};      ///< a remark with a bar at its left ("Bobot lain: …")
    Tone noteTone = Tone::Accent;
};

/// A button under a section: the id of an action of the registry, or of the page itself.
struct ReasonAct {
    QString id;
    QString text;
    QString icon = {};
};

/// What the panel *Mengapa?* says about the selected figure, in the order in which it is read.
/// The same values print.
struct Explanation {
    QString title = {};
    QString subtitle = {};
    QString figure = {};
    CellMark mark = {};
    QString verdict = {}; ///< beside the figure: "Baik, kurang 2,10 untuk A"
    std::vector<ReasonSection> sections = {};
    std::vector<ReasonAct> acts = {};
    QString footer = {};

    bool isEmpty() const { return title.isEmpty() && sections.empty(); }
    /// All of it as plain text, for copying and for screen readers.
    QString toPlainText() const;
};

} // namespace tinjau::ui
