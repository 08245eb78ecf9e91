// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/skm_source.h"

namespace tinjau::cli {

/// Writes what `skm index` found as tables for people: elements, steps, conventions, sample, flags and
/// what a person must decide.
void showIndex(const SkmSource& source, Console& console);
/// The questions that are still open, with their choices.
void showDecisions(const std::vector<exchange::Decision>& decisions, Console& console);

} // namespace tinjau::cli
