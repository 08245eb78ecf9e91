// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/evidence_preview.h"
#include "ui/widgets/table_model.h"

namespace tinjau::ui {

/// A line of a list of people beside the register.
struct RosterRow {
    organisation::RosterLine line = {};
    QString name = {};
    QString nip = {};
    QString differences = {};
    bool isTicked = false;
};

/// Columns of the people in a file, with whom the register takes each of them for.
std::vector<RowModel<overview::EvidencePerson>::Field> evidencePeopleFields();
/// Columns of a list of people beside the register; the first one is ticked.
std::vector<RowModel<RosterRow>::Field> rosterFields();
/// Columns of what is wrong in a file.
std::vector<RowModel<attendance::SheetProblem>::Field> evidenceProblemFields();

/// "gol. III/b → III/c · unit Sekretariat → Bidang Data".
QString differenceWords(const organisation::RosterLine& line);
/// The chip of a fate: icon, word and tone.
CellMark fateMark(organisation::RosterFate fate);

} // namespace tinjau::ui
