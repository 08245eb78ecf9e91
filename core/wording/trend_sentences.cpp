// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/trend_sentences.h"

#include "core/wording/numbers.h"

using namespace Qt::StringLiterals;

namespace tinjau::wording {

QString differenceWords(survey::Difference difference)
{
    switch (difference) {
    case survey::Difference::Instrument: return u"instrumen berbeda"_s;
    case survey::Difference::Scale: return u"skala jawaban berbeda"_s;
    case survey::Difference::Elements: return u"jumlah unsur berbeda"_s;
    case survey::Difference::Weight: return u"bobot unsur berbeda"_s;
    case survey::Difference::Missing: return u"perlakuan jawaban kosong berbeda"_s;
    case survey::Difference::RollUp: return u"cara penggabungan nilai berbeda"_s;
    }
    return {};
}

QString changeWords(const survey::TrendStep& step)
{
    using Change = survey::TrendStep::Change;
    switch (step.change) {
    case Change::Up: return u"naik "_s + formatted(step.difference, 2);
    case Change::Down: return u"turun "_s + formatted(-step.difference, 2);
    case Change::Steady: return u"relatif tetap"_s;
    case Change::NotComparable: return u"tidak dapat dibandingkan"_s;
    case Change::Unknown: return u"angka laporan, tidak dinilai"_s;
    }
    return {};
}

} // namespace tinjau::wording
