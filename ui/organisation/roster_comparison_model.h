// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/roster.h"
#include "ui/widgets/table_model.h"

#include <map>

namespace tinjau::ui {

/// A line of a list beside what is stored, and what becomes of it.
struct ComparisonRow {
    organisation::RosterLine line = {};
    QString name = {};
    QString nip = {};      ///< as it stands in the list; of somebody gone the stored one
    int listRow = 0;       ///< row of the sheet; 0: not in the list
    QString what = {};     ///< "golongan III/a → III/b · unit …"
    QString proposal = {}; ///< who may be meant; empty: nobody is proposed
    bool isTicked = false;
    bool isDecided = false; ///< a person said who is meant
};

/// "Baru", "Pindah", … with its sign.
CellMark fateMark(organisation::RosterFate fate);
QString fateWords(organisation::RosterFate fate);
/// Whether the line can be written at all.
bool canTick(const ComparisonRow& row);

/// A line in words; what changes something is ticked at first, except that people go.
ComparisonRow comparisonRow(const organisation::RosterLine& line, const std::vector<organisation::SheetPerson>& people,
                            const std::map<organisation::PersonId, organisation::PersonLine>& stored);
/// With titles where they could be told apart; empty where no name is written.
QString listedName(const organisation::SheetPerson& listed);
/// "Siti Aminah, S.E. · 1985… , Dinas Contoh".
QString storedWords(organisation::PersonId person, const std::map<organisation::PersonId, organisation::PersonLine>& stored);

std::vector<RowModel<ComparisonRow>::Field> comparisonFields();

} // namespace tinjau::ui
