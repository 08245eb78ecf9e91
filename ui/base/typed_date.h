// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace tinjau::ui {

/// The civil date that a person wrote: "20/11/2026", "20-11-26", "20.11.2026", "201126",
/// "20 Nov 2026", "20 November 2026", "2026-11-20". Nothing if it is no day of the calendar.
std::optional<QDate> dateIn(const QString& text);

} // namespace tinjau::ui
