// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/return_file.h"

#include "core/exchange/return_workbook.h"
#include "core/wording/numbers.h"
#include "core/wording/return_sentences.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tinjau::cli {

OptionSpec returnOption()
{
    return {u"return-to"_s, u"HASIL.xlsx"_s, u"berkas untuk dikembalikan ke pengirim: sel yang salah diwarnai dan diberi komentar"_s};
}

Result<void> returnToSender(const Invocation& call, const QString& source, const std::vector<exchange::ReturnMark>& marks, Console& console)
{
    const auto target = call.value(u"return-to"_s);
    if (!target) return {};
    if (call.operands.size() > 1) return failure(ErrorCode::BadArgument, {u"--return-to"_s, u"satu berkas saja dalam satu panggilan"_s});
    if (marks.empty()) {
        if (!call.json) console.line(u"Tidak ada yang perlu diperbaiki pengirim, jadi berkas untuk pengirim tidak dibuat."_s);
        return {};
    }
    const auto words = wording::returnWords(QFileInfo(source).fileName(), marks.size());
    const auto returned = exchange::writeReturn(source, marks, words, *target, call.clock.nowUtc());
    if (!returned) return failure(returned.error());
    if (call.json) return {};
    const QString cells = wording::formatted(Ratio(returned->cells));
    console.line((returned->isCopy ? u"Salinan untuk pengirim ditulis: %1 (%2 sel ditandai, bentuk aslinya bukan xlsx yang dapat ditandai)."_s
                                   : u"Berkas untuk pengirim ditulis: %1 (%2 sel ditandai)."_s)
                     .arg(*target, cells));
    return {};
}

} // namespace tinjau::cli
