// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/follow_up.h"
#include "core/survey/instrument.h"
#include "ui/widgets/table_model.h"

#include <functional>
#include <memory>

namespace tinjau::ui {

/// "TW I 2027, TW II 2027"; a year that is left out is `year`. None for anything else.
std::optional<std::vector<survey::Quarter>> readQuarters(const QString& text, int year);
QString quartersText(const std::vector<survey::Quarter>& quarters);

/// What the cells of a plan are read with.
struct FollowUpFacts {
    survey::Instrument instrument = {};
    int year = 0; ///< of a quarter that is written without one
    QDate today = {};
};

using FollowUpTable = RowModel<survey::FollowUp>;
/// Takes changed items; says whether they were stored.
using SaveFollowUps = std::function<bool(const std::vector<survey::FollowUp>&)>;

/// The follow-up plan (RTL), written in its cells; without `save` it is only read.
std::unique_ptr<FollowUpTable> makeFollowUpModel(const std::shared_ptr<const FollowUpFacts>& facts, SaveFollowUps save = {});
/// Shows these items; rows that stay keep their selection, so that typing goes on in the next cell.
void showFollowUps(FollowUpTable& table, std::vector<survey::FollowUp> items);

} // namespace tinjau::ui
