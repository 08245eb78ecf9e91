// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/return_sentences.h"

#include "core/wording/evidence_sentences.h"
#include "core/wording/import_sentences.h"
#include "core/wording/numbers.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace tinjau::wording {

using namespace Qt::StringLiterals;
using attendance::SheetProblem;
using exchange::ReturnMark;

namespace {

/// Nothing that a sender could correct in the file.
bool concernsSender(const QString& code)
{
    static const QSet<QString> ours{u"PIN_BELUM_DIPETAKAN"_s, u"PERISTIWA_MESIN"_s, u"DUPLIKAT"_s, u"ABSENT_DARI_PERANGKAT_LUNAK"_s, u"NIK_BUKAN_NIP"_s,
                                    u"WAKTU_TIDAK_MASUK_AKAL"_s};
    return !ours.contains(code);
}

QString expectationOf(const QString& code)
{
    static const QHash<QString, QString> expectations{
        {u"KODE_TIDAK_DIKENAL"_s, u"kode yang dikenal: H, TL, PC, S, I, CT, DL, TB, TK"_s},
        {u"JAM_TIDAK_SAH"_s, u"jam dari 00.00 sampai 23.59, misalnya 07.30"_s},
        {u"JAM_DESIMAL"_s, u"jam dan menit, misalnya 07.30"_s},
        {u"JAM_TERBALIK"_s, u"jam datang lebih awal daripada jam pulang"_s},
        {u"SATU_JAM_SAJA"_s, u"jam datang dan jam pulang"_s},
        {u"TANGGAL_AMBIGU"_s, u"tanggal dengan urutan hari-bulan-tahun"_s},
        {u"TANGGAL_TIDAK_ADA"_s, u"tanggal yang ada di kalender"_s},
        {u"TANGGAL_TIDAK_TERBACA"_s, u"tanggal lengkap, misalnya 03-08-2026"_s},
        {u"TANGGAL_TERBALIK"_s, u"tanggal mulai tidak sesudah tanggal selesai"_s},
        {u"NIP_RUSAK_PRESISI"_s, u"18 angka, ditulis sebagai teks"_s},
        {u"NIP_NOTASI_ILMIAH"_s, u"18 angka, ditulis sebagai teks"_s},
        {u"NIP_HURUF_O"_s, u"18 angka tanpa huruf"_s},
        {u"NIP_KOSONG"_s, u"18 angka, ditulis sebagai teks"_s},
        {u"NIP_TIDAK_SAH"_s, u"18 angka, ditulis sebagai teks"_s},
        {u"PIN_TANPA_NAMA"_s, u"nama di samping nomor"_s},
        {u"NAMA_SAMA"_s, u"NIP di samping nama"_s},
    };
    return expectations.value(code);
}

QString placeOf(const SheetProblem& problem)
{
    if (!problem.pins.isEmpty()) return u"PIN "_s + problem.pins.join(u", "_s);
    if (problem.at.first.row == 0) return u"berkas"_s;
    if (problem.at.first.column == 0) return u"baris %1"_s.arg(problem.at.first.row);
    return placeCode(problem);
}

} // namespace

std::vector<ReturnMark> returnMarks(const std::vector<SheetProblem>& problems)
{
    std::vector<ReturnMark> marks;
    for (const SheetProblem& problem : problems) {
        if (!concernsSender(problem.code)) continue;
        ReturnMark mark{problem.sheet, problem.at, placeOf(problem), problem.seen.simplified(), problem.expected, evidenceAdvice(problem)};
        if (mark.expected.isEmpty()) mark.expected = expectationOf(problem.code);
        marks.push_back(std::move(mark));
    }
    return marks;
}

std::vector<ReturnMark> returnMarks(const std::vector<exchange::Problem>& problems)
{
    std::vector<ReturnMark> marks;
    for (const exchange::Problem& problem : problems) {
        const exchange::CellAddress at{problem.where.row, problem.where.column};
        ReturnMark mark{problem.where.sheet, {at, at}, placeText(problem.where), problem.seen.simplified(), {}, problemSentence(problem)};
        const bool isScale = std::ranges::all_of(problem.expected, [](QChar c) { return c.isDigit() || c == u'-'; });
        if (isScale) mark.expected = QString(problem.expected).replace(u'-', u'–');
        marks.push_back(std::move(mark));
    }
    return marks;
}

exchange::ReturnWords returnWords(const QString& fileName, std::size_t problems)
{
    exchange::ReturnWords words;
    words.author = u"Tinjau"_s;
    words.sheetName = u"Temuan"_s;
    words.intro = {u"Yang perlu diperbaiki pada berkas %1: %2"_s.arg(fileName, formatted(Ratio(static_cast<qint64>(problems)))),
                   u"Sel yang perlu diperbaiki berwarna merah muda dan berkomentar. Perbaiki isinya di tempatnya, jangan memindahkan baris atau kolom."_s,
                   u"Lembar ini dan komentarnya boleh dibiarkan. Setelah diperbaiki, kirim kembali berkas ini; baris yang sudah benar tidak akan berubah."_s};
    words.headings = {u"No"_s, u"Tempat"_s, u"Tertulis"_s, u"Yang diharapkan"_s, u"Yang perlu dilakukan"_s};
    words.copyNote = u"Ini salinan isi berkas dalam bentuk xlsx, karena bentuk aslinya tidak dapat ditandai. Kirim kembali salinan ini."_s;
    return words;
}

} // namespace tinjau::wording
