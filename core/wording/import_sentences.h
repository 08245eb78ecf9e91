// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_layout.h"
#include "core/survey/skm_sheet.h"

namespace tinjau::wording {

/// "sel E8 pada lembar “Data”", "kolom I", "baris 3"; empty for the file as a whole.
QString placeWords(const exchange::Place& place);

/// What a decision is about, in a few words: "Urutan tanggal", "U8 dan U9".
QString decisionTitle(const exchange::Decision& decision);
/// An answer as a person picks it, for answers of survey::answersTo().
QString answerWords(const exchange::Decision& decision, const QString& answer);
/// What a person must decide, why, and how it is answered.
QString decisionSentence(const exchange::Decision& decision);
/// What stands in the cell, what was expected, what the program did with it.
QString problemSentence(const exchange::Problem& problem);
/// What was noticed while a survey sheet was read.
QString skmNoteSentence(const survey::SkmNote& note);

/// Why a column was taken for its field, from ColumnMapping::reason.
QString mappingReasonWords(const exchange::ColumnMapping& mapping);
/// Why a table was taken for its kind, from TableLayout::reason.
QString tableReasonWords(const exchange::TableLayout& table);

/// What a column may be taken for: "Persyaratan", "Jenis kelamin", "Nomor"; the key itself otherwise.
QString fieldWords(const QString& key);
/// The same in one word for an element, for narrow columns: "Sarana", "Prosedur".
QString shortFieldWords(const QString& key);
/// "Persyaratan", "Sarana dan Prasarana", … for the key of an element; the key itself otherwise.
QString elementWords(const QString& key);

} // namespace tinjau::wording
