// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/reading_sentences.h"

using namespace Qt::StringLiterals;

namespace tinjau::wording {

namespace {

using Code = exchange::ReadWarning::Code;

struct Words {
    QString code;
    QString sentence; ///< %1: where
};

Words wordsOf(Code code)
{
    switch (code) {
    case Code::DuplicatePart:
        return {u"DUPLICATE_PART"_s, u"Bagian %1 tersimpan dua kali di dalam berkas; yang dibaca hanya salah satu. "
                                      u"Buka berkas di program asalnya, simpan ulang, lalu bandingkan isinya."_s};
    case Code::CappedRepetition:
        return {u"CAPPED_REPETITION"_s, u"%1 menyatakan pengulangan yang tidak wajar; pengulangan itu dipotong. "
                                         u"Periksa apakah semua baris yang Anda perlukan terbaca."_s};
    case Code::TruncatedText:
        return {u"TRUNCATED_TEXT"_s, u"Teks di %1 terlalu panjang dan dipotong."_s};
    case Code::NulBytes:
        return {u"NUL_BYTES"_s, u"Mulai %1 berkas hanya berisi bita kosong, biasanya akibat listrik padam saat menyimpan. "
                                 u"Bagian sebelumnya tetap terbaca; mintalah berkas baru bila ada yang kurang."_s};
    case Code::Recovered:
        return {u"RECOVERED"_s, u"Bagian %1 rusak dan hanya terbaca sebagian. Mintalah berkas baru, atau periksa "
                                 u"apakah semua baris terbaca."_s};
    }
    return {};
}

} // namespace

QString warningCode(const exchange::ReadWarning& warning)
{
    return wordsOf(warning.code).code;
}

QString warningSentence(const exchange::ReadWarning& warning)
{
    return wordsOf(warning.code).sentence.arg(warning.where);
}

} // namespace tinjau::wording
