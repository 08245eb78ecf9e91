// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/office_month.h"
#include "ui/widgets/table_model.h"

#include <memory>
#include <vector>

namespace tinjau::ui {

/// Days in a row on which somebody was away without reason: candidates, or what was verified already.
struct CandidateRow {
    organisation::PersonId person = organisation::PersonId::fromNumber(0);
    QString name = {};
    QString nip = {};
    QString unit = {};
    QString office = {};
    std::vector<QDate> days = {}; ///< working days only, in order
    bool isVerified = false;
    QString tested = {}; ///< what was looked at and found empty
    int inMonth = 0;     ///< verified days of the person in the month
    bool isTicked = false;
};

using CandidateTable = RowModel<CandidateRow>;

/// The runs of a month, candidates first, each by unit and name.
std::vector<CandidateRow> candidateRows(const attendance::OfficeMonth& month);
/// Ticks are put and taken in the table itself; `ticked` is called after each change.
std::unique_ptr<CandidateTable> makeCandidateModel(std::function<void()> ticked);

} // namespace tinjau::ui
