// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/day_status.h"
#include "core/attendance/explanation.h"
#include "core/attendance/source_place.h"

namespace tinjau::wording {

/// What is known of the day, without judging: "Hadir", "Terlambat 35 menit", "Calon tanpa keterangan (belum diverifikasi)",
/// "Belum dapat ditetapkan: data mesin belum lengkap".
QString dayStatusWords(const attendance::DayResult& day);
/// One link of the chain behind it, as a sentence.
QString reasonSentence(const attendance::ReasonLink& link);
/// "1_attlog.dat, baris 41"; "dicatat dengan tangan".
QString sourceWords(const attendance::SourcePlace& place);
/// "07.30"; past midnight "07.30 esok harinya".
QString dutyMinuteWords(int minute);

} // namespace tinjau::wording
