// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsx_export.h"
#include "core/rules/rule_book.h"
#include "core/storage/store.h"

namespace tinjau::overview {

// Lists as they are exported. Headings are Indonesian, as on screen.

/// Every survey: office, service, period, population, required, respondents, index, grade, state.
Result<exchange::ExportList> surveyList(storage::Store& store, const rules::RuleBook& book, QDate today);
/// Every office with its services.
Result<exchange::ExportList> officeList(storage::Store& store, const rules::RuleBook& book, QDate today);
/// Every item of the follow-up plans with its state on the day.
Result<exchange::ExportList> followUpList(storage::Store& store, const rules::RuleBook& book, QDate today);
/// Who owes a survey in the year of the day.
Result<exchange::ExportList> dutyList(storage::Store& store, const rules::RuleBook& book, QDate today);

} // namespace tinjau::overview
