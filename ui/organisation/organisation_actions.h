// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/action_registry.h"
#include "ui/organisation/organisation_desk.h"

#include <memory>

namespace tinjau::ui {

/// All acts of the page OPD & Pegawai.
std::vector<ActionSpec> organisationActions(const std::shared_ptr<OrganisationDesk>& desk);

} // namespace tinjau::ui
