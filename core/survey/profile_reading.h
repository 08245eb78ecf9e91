// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell_values.h"
#include "core/survey/answers.h"

namespace tinjau::survey {

/// "L" or "P" for the words and codes in use ("Laki-laki", "Wanita", "1"), else what stood there.
std::optional<QString> readSex(const QString& text);

/// Sets `age` for a number of years ("34", "34 tahun"), else `ageClass` ("51 s.d 60").
void readAge(const QString& text, Profile& profile);

/// Trimmed, without double blanks; none for what means nothing.
std::optional<QString> readProfileWord(const QString& text);

/// Date and time of a form from the cells that hold them; none without a date.
std::optional<AnsweredAt> readAnsweredAt(const QString& dateText, const QString& timeText,
                                         exchange::DateOrder order);

} // namespace tinjau::survey
