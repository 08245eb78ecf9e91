// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/organisation/organisation_desk.h"

class QWidget;

namespace tinjau::ui {

/// The questions of the page about people; each ends in one act, or in nothing.
void askNewPerson(OrganisationDesk& desk, QWidget* window);
void askTransfer(OrganisationDesk& desk, QWidget* window);
void askLeaving(OrganisationDesk& desk, QWidget* window);
void askSuperior(OrganisationDesk& desk, QWidget* window);
/// Who leads the office, or the unit.
void askHeadOf(OrganisationDesk& desk, organisation::OfficeId office, std::optional<organisation::UnitId> unit, const QString& name, QWidget* window);

} // namespace tinjau::ui
