// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/evidence_sentences.h"

#include "core/wording/capitals.h"

#include <QHash>

namespace tinjau::wording {

using namespace Qt::StringLiterals;
using attendance::SheetProblem;

namespace {

QString whereWords(const SheetProblem& problem)
{
    if (!problem.pins.isEmpty()) return u"PIN "_s + problem.pins.join(u", "_s);
    if (problem.at.first.row == 0) return u"Berkas ini"_s;
    if (problem.at.first.column == 0) return u"Baris %1"_s.arg(problem.at.first.row);
    const QString cells = problem.at.first == problem.at.last ? toA1(problem.at.first) : toA1(problem.at);
    return problem.sheet ? u"Sel %1 pada lembar “%2”"_s.arg(cells, *problem.sheet) : u"Sel "_s + cells;
}

} // namespace

QString placeCode(const SheetProblem& problem)
{
    if (!problem.pins.isEmpty())
        return (problem.pins.size() == 1 ? u"pin "_s : u"pins "_s) + problem.pins.join(u',');
    if (problem.at.first.row == 0) return {};
    if (problem.at.first.column == 0) return u"line %1"_s.arg(problem.at.first.row);
    const QString cells = problem.at.first == problem.at.last ? toA1(problem.at.first) : toA1(problem.at);
    return problem.sheet ? *problem.sheet + u'!' + cells : cells;
}

namespace {

/// What is wrong, what the program did with it, and what to do next.
QString adviceFor(const QString& code)
{
    static const QHash<QString, QString> sentences{
        {u"BARIS_RUSAK"_s, u"baris tidak utuh atau kosong, sehingga tidak dibaca. Tarik ulang data dari mesin bila perlu."_s},
        {u"DUPLIKAT"_s, u"sudah ada di berkas ini dan tidak menambah apa pun."_s},
        {u"WAKTU_TIDAK_MASUK_AKAL"_s, u"jam mesin kembali ke setelan awal. Rekaman disimpan, tetapi belum dipakai sampai selisih jam mesin ditetapkan."_s},
        {u"PIN_BELUM_DIPETAKAN"_s, u"belum dikenal sebagai nomor pegawai. Pasangkan dengan pegawainya agar rekamannya terhitung."_s},
        {u"PIN_TANPA_NAMA"_s, u"tidak disertai nama. Pasangkan melalui daftar pengguna mesin."_s},
        {u"NAMA_SAMA"_s, u"namanya cocok dengan lebih dari satu orang. Tetapkan sendiri siapa pemiliknya."_s},
        {u"ABSENT_DARI_PERANGKAT_LUNAK"_s, u"program mesin menyebut tidak hadir. Itu hanya dicatat, tidak dipakai sebagai status."_s},
        {u"TOTAL_TIDAK_COCOK"_s, u"jumlah yang tertulis berbeda dari isi sel. Periksa lembar aslinya; yang dipakai adalah isi selnya."_s},
        {u"KODE_TIDAK_DIKENAL"_s, u"kode ini tidak dikenal dan belum dipakai. Perbaiki, atau tetapkan artinya."_s},
        {u"SATU_JAM_SAJA"_s, u"hanya ada satu jam. Masuk atau pulang ditentukan menurut jadwal."_s},
        {u"JAM_TERBALIK"_s, u"jam datang lebih lambat daripada jam pulang. Periksa, lalu tukar bila memang terbalik."_s},
        {u"JAM_TIDAK_SAH"_s, u"bukan jam yang sah dan tidak dipakai. Perbaiki jamnya."_s},
        {u"PIN_GANDA"_s, u"nomor mesin ini tertulis untuk dua orang, sehingga tidak dipasangkan dengan siapa pun. Tanyakan nomor yang benar, lalu impor lagi."_s},
        {u"DUA_NIP"_s, u"nama dan tanggal lahirnya sama dengan orang lain di daftar ini, tetapi NIP-nya berbeda. Periksa NIP mana yang benar."_s},
        {u"BULAN_LAIN"_s, u"sebagian besar isi berkas ini bukan dari bulan yang diminta. Tidak ada yang disimpan; periksa bulannya atau minta berkas yang benar."_s},
        {u"OPD_LAIN"_s, u"sebagian besar orang di berkas ini bekerja di OPD lain menurut daftar pegawai. Tidak ada yang disimpan; pilih OPD yang benar atau perbarui daftar pegawainya."_s},
        {u"JAM_DESIMAL"_s, u"angka nol di belakang tampaknya hilang; dibaca sebagai jam dan menit. Periksa."_s},
        {u"TANGGAL_AMBIGU"_s, u"tanggal dapat dibaca hari-bulan atau bulan-hari. Pastikan urutannya."_s},
        {u"TANGGAL_TIDAK_ADA"_s, u"tanggal ini tidak ada di kalender. Perbaiki tanggalnya."_s},
        {u"TANGGAL_TIDAK_TERBACA"_s, u"tanggal tidak dapat dibaca. Isi tanggal yang lengkap."_s},
        {u"TANGGAL_TERBALIK"_s, u"tanggal selesai mendahului tanggal mulai. Perbaiki salah satunya."_s},
        {u"NIP_RUSAK_PRESISI"_s, u"angka terakhir NIP hilang karena disimpan sebagai bilangan. Cocokkan dengan pegawainya."_s},
        {u"NIP_NOTASI_ILMIAH"_s, u"NIP tersimpan sebagai notasi ilmiah sehingga sebagian besar angkanya hilang. Ketik ulang sebagai teks."_s},
        {u"NIP_HURUF_O"_s, u"ada huruf di tempat angka NIP. Usulan perbaikan tercantum; pastikan."_s},
        {u"NIP_KOSONG"_s, u"NIP tidak diisi. Isi, atau biarkan bila statusnya memang tanpa NIP."_s},
        {u"NIP_TIDAK_SAH"_s, u"bukan NIP yang sah. Periksa ke-18 angkanya."_s},
        {u"NIK_BUKAN_NIP"_s, u"16 angka ini NIK, bukan NIP, dan disimpan sebagai NIK."_s},
        {u"PERISTIWA_MESIN"_s, u"peristiwa mesin, bukan kehadiran seseorang."_s},
    };
    return sentences.value(code, u"tidak dapat dibaca."_s);
}

} // namespace

QString evidenceSentence(const SheetProblem& problem)
{
    QString text = whereWords(problem);
    if (!problem.seen.isEmpty()) text += u" (“%1”)"_s.arg(problem.seen.simplified());
    return text + u": "_s + adviceFor(problem.code);
}

QString evidenceAdvice(const SheetProblem& problem)
{
    return capitalised(adviceFor(problem.code));
}

QString layoutWords(const QString& layout)
{
    static const QHash<QString, QString> words{
        {u"zk_attlog"_s, u"rekaman mesin absensi"_s},
        {u"glog_text"_s, u"rekaman mesin absensi (GLG/AGL)"_s},
        {u"punch_log"_s, u"daftar rekaman absensi"_s},
        {u"solution_daily"_s, u"laporan harian program mesin"_s},
        {u"daily_rows"_s, u"daftar hadir harian"_s},
        {u"fixed_width_daily"_s, u"laporan harian berlebar tetap"_s},
        {u"clock_pairs_daily"_s, u"laporan harian berpasangan"_s},
        {u"person_blocks"_s, u"laporan per pegawai"_s},
        {u"dates_across_pairs"_s, u"laporan dengan tanggal mendatar"_s},
        {u"attend_logs"_s, u"laporan standar mesin"_s},
        {u"month_matrix_codes"_s, u"rekap bulanan berisi kode"_s},
        {u"month_matrix_times"_s, u"rekap bulanan berisi jam"_s},
        {u"roster"_s, u"daftar pegawai"_s},
        {u"zk_user_dat"_s, u"daftar pengguna mesin"_s},
        {u"shift_roster"_s, u"jadwal sif"_s},
        {u"letters"_s, u"daftar surat cuti, izin, atau tugas"_s},
    };
    return words.value(layout, u"belum dikenal"_s);
}

} // namespace tinjau::wording
