// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/error_sentence.h"

#include "core/wording/dates.h"

#include <QFileInfo>
#include <QHash>

namespace tinjau::wording {

using namespace Qt::StringLiterals;

namespace {

/// `before` + the n-th value + `after`; nothing when the error carries no such value.
QString withValue(const Error& error, qsizetype index, const QString& before,
                  const QString& after = {})
{
    const QString value = error.values.value(index);
    return value.isEmpty() ? QString() : before + value + after;
}

/// "Berkas “rekap.xlsx”", or "Berkas itu" when the error names none.
QString theFile(const Error& error, const QString& noun = u"Berkas"_s)
{
    if (error.file.isEmpty()) return noun + u" itu"_s;
    return noun + u" “"_s + QFileInfo(error.file).fileName() + u'”';
}

QString theDataFile(const Error& error)
{
    return theFile(error, u"Berkas data"_s);
}

QString aboutIncomingFile(const Error& error)
{
    switch (error.code) {
    case ErrorCode::FileMissing:
        return theFile(error) + u" tidak ditemukan. Periksa nama dan foldernya, lalu pilih lagi."_s;
    case ErrorCode::FileUnreadable:
        return theFile(error)
               + u" tidak dapat dibuka. Tutup berkas itu di program lain, periksa izin foldernya, lalu coba lagi."_s;
    case ErrorCode::FileEmpty:
        return theFile(error)
               + u" kosong: tidak ada tabel di dalamnya. Pilih berkas yang berisi data."_s;
    case ErrorCode::FileProtected:
        return theFile(error)
               + u" dilindungi kata sandi. Buka di Excel atau LibreOffice, simpan salinan tanpa kata sandi, lalu pilih salinan itu."_s;
    case ErrorCode::FileDamaged:
        return theFile(error) + u" rusak"_s + withValue(error, 0, u" pada bagian “"_s, u"”"_s)
               + u" dan tidak dibaca. Buka lalu simpan ulang di Excel atau LibreOffice, atau minta salinan baru dari pengirimnya."_s;
    case ErrorCode::FileNotATable:
        return theFile(error) + u" bukan lembar kerja atau tabel"_s
               + withValue(error, 0, u", melainkan "_s)
               + u". Pilih berkas Excel, LibreOffice, CSV, atau teks yang berisi tabel."_s;
    case ErrorCode::FileTooLarge:
        return theFile(error) + u" terlalu besar untuk dibaca"_s
               + withValue(error, 0, u" (batas: "_s, u")"_s)
               + u". Bagi isinya menjadi beberapa berkas, lalu baca satu per satu."_s;
    default:
        return theFile(error) + u" memakai format"_s + withValue(error, 0, u" "_s)
               + u" yang tidak dibaca program ini. Simpan sebagai xlsx, ods, atau csv, lalu pilih berkas itu."_s;
    }
}

QString aboutOutput(const Error& error)
{
    const QString path = error.file.isEmpty() ? error.values.value(0) : error.file;
    const QString where = path.isEmpty() ? QString() : u" “"_s + path + u'”';
    if (error.code == ErrorCode::DiskFull)
        return u"Ruang penyimpanan penuh sehingga berkas"_s + where
               + u" tidak jadi ditulis. Kosongkan sebagian ruang, lalu ulangi; data yang lama tetap utuh."_s;
    return u"Berkas"_s + where
           + u" tidak dapat ditulis. Tutup berkas itu bila sedang terbuka, periksa izin foldernya, lalu ulangi."_s;
}

/// Who holds a data file. Values: person, program, computer, process number, as far as known.
QString holderOf(const Error& error)
{
    const QString holder = withValue(error, 0, u" oleh "_s)
                           + withValue(error, 1, u" dengan program "_s)
                           + withValue(error, 2, u" di komputer "_s);
    return holder.isEmpty() ? u" oleh pekerjaan lain"_s : holder;
}

QString aboutStore(const Error& error)
{
    switch (error.code) {
    case ErrorCode::StoreLocked:
        return theDataFile(error) + u" sedang dipakai"_s + holderOf(error)
               + u". Tutup program di tempat itu, lalu buka lagi di sini."_s;
    case ErrorCode::StoreNewer:
        return theDataFile(error) + u" dibuat dengan program yang lebih baru"_s
               + withValue(error, 0, u" (versi "_s, u")"_s)
               + u". Perbarui program ini, lalu buka lagi; isinya tidak diubah."_s;
    case ErrorCode::StoreDamaged:
        return theDataFile(error) + u" rusak"_s + withValue(error, 0, u": "_s)
               + u". Jangan menulis ke berkas itu; pulihkan dari cadangan terakhir yang terbukti."_s;
    case ErrorCode::StoreMissing:
        return theDataFile(error)
               + u" tidak ditemukan. Periksa foldernya, atau buat berkas data baru."_s;
    case ErrorCode::StoreExists:
        return theDataFile(error)
               + u" sudah ada dan tidak ditimpa. Pilih nama lain, atau buka berkas yang sudah ada."_s;
    case ErrorCode::StoreForeign:
        return theDataFile(error)
               + u" bukan berkas data Tinjau. Pilih berkas yang berakhiran .tinjau."_s;
    case ErrorCode::StoreReadOnly:
        return theDataFile(error)
               + u" hanya dapat dibaca. Salin ke folder yang dapat ditulisi, lalu buka salinan itu."_s;
    default:
        return u"Perubahan ditolak karena tidak sesuai dengan data yang sudah ada"_s
               + withValue(error, 0, u" ("_s, u")"_s)
               + u". Tidak ada yang tersimpan; perbaiki isiannya, lalu ulangi."_s;
    }
}

/// Why a backup is not proven. Value: how many findings the examination had, or what differs.
QString whyNotProven(const Error& error)
{
    const QString value = error.values.value(0);
    bool isCount = false;
    value.toInt(&isCount);
    if (isCount) return u": pemeriksaannya menghasilkan %1 temuan"_s.arg(value);
    if (value.isEmpty()) return u": berkasnya rusak atau tidak utuh"_s;
    return u": isinya tidak sama dengan berkas data"_s;
}

QString aboutBackup(const Error& error)
{
    if (error.code == ErrorCode::WrongPassphrase && error.values.value(0) == u"missing"_s)
        return theFile(error, u"Cadangan"_s)
               + u" dilindungi kata sandi. Sertakan kata sandinya, lalu ulangi."_s;
    if (error.code == ErrorCode::WrongPassphrase)
        return u"Kata sandi untuk "_s + theFile(error, u"cadangan"_s)
               + u" tidak cocok. Periksa huruf besar dan kecilnya, lalu masukkan lagi."_s;
    return theFile(error, u"Cadangan"_s) + u" tidak terbukti dapat dipulihkan"_s
           + whyNotProven(error) + u". Buat cadangan lagi di tempat lain sebelum melanjutkan."_s;
}

QString aboutRules(const Error& error)
{
    switch (error.code) {
    case ErrorCode::RuleMissing:
        return u"Belum ada aturan"_s + withValue(error, 0, u" "_s)
               + withValue(error, 1, u" yang berlaku pada "_s)
               + u", sehingga tidak ada yang dihitung. Periksa tanggalnya, atau pasang aturan yang berlaku."_s;
    case ErrorCode::RuleMalformed: {
        const QString file = error.values.value(0, error.file);
        return u"Berkas aturan atau kalimat"_s
               + (file.isEmpty() ? QString() : u" “"_s + file + u'”') + u" tidak dipakai"_s
               + withValue(error, 1, u": isian “"_s, u"” tidak sesuai"_s)
               + withValue(error, 2, u" (seharusnya "_s, u")"_s)
               + u". Perbaiki bagian itu, lalu muat lagi."_s;
    }
    default:
        if (error.values.value(0) == u"issued")
            return u"Laporan survei ini sudah terbit, sehingga angkanya tidak diubah lagi. Untuk memperbaikinya, buka survei itu untuk revisi di halaman Laporan."_s;
        if (error.values.value(0) == u"number-taken")
            return u"Nomor"_s + withValue(error, 1, u" "_s) + u" sudah dipakai naskah lain pada tahun itu. Pilih nomor lain, lalu terbitkan lagi."_s;
        if (error.values.value(0) == u"name-day")
            return u"Sampai hari itu nama lain masih berlaku. Tulis tanggal "_s + shortDate(QDate::fromString(error.values.value(1), Qt::ISODate)) + u" atau sesudahnya."_s;
        if (error.values.value(0) == u"two-nips")
            return u"Kedua catatan memakai NIP yang berbeda"_s + withValue(error, 1, u" ("_s, u""_s) + withValue(error, 2, u" dan "_s, u")"_s)
                   + u". Satu orang hanya memiliki satu NIP: betulkan dahulu NIP yang salah, atau catat bahwa keduanya memang dua orang."_s;
        if (error.values.value(0) == u"nip-taken")
            return u"NIP "_s + error.values.value(1) + u" sudah dipakai oleh "_s + error.values.value(2)
                   + u". Periksa angkanya; bila keduanya satu orang, gabungkan catatannya."_s;
        if (error.values.value(0) == u"place-day")
            return u"Penempatan yang tercatat mulai sesudah atau pada hari itu. Tulis tanggal "_s + shortDate(QDate::fromString(error.values.value(1), Qt::ISODate))
                   + u" atau sesudahnya."_s;
        if (error.values.value(0) == u"begin-day")
            return u"OPD tujuan belum ada, atau sudah berakhir, pada hari itu. Pilih tanggal lain, atau OPD lain."_s;
        if (error.values.value(0) == u"same-office") return u"OPD tujuan sama dengan OPD yang digabungkan. Pilih OPD lain."_s;
        if (error.values.value(0) == u"end-day")
            return u"Hari terakhir mendahului hari pertamanya. Tulis tanggal "_s + shortDate(QDate::fromString(error.values.value(1), Qt::ISODate)) + u" atau sesudahnya."_s;
        return u"Langkah ini tidak dapat dilakukan menurut aturan yang berlaku"_s
               + withValue(error, 0, u": "_s) + u". Periksa syaratnya sebelum mengulangi."_s;
    }
}

/// "survei nomor 3 (perbuatan nomor 12)" for "survey/3/12", as the journal names what stands in the
/// way; anything else stays as it is.
QString dependantOf(const QString& value)
{
    static const QHash<QString, QString> nouns{{u"office"_s, u"OPD"_s},
                                               {u"unit"_s, u"unit kerja"_s},
                                               {u"service"_s, u"layanan"_s},
                                               {u"former_name"_s, u"nama lama"_s},
                                               {u"signatory"_s, u"penanda tangan"_s},
                                               {u"setting"_s, u"pengaturan"_s},
                                               {u"survey"_s, u"survei"_s},
                                               {u"survey_question"_s, u"pertanyaan survei"_s},
                                               {u"response"_s, u"jawaban"_s},
                                               {u"response_flag"_s, u"catatan mutu jawaban"_s},
                                               {u"follow_up"_s, u"rencana tindak lanjut"_s},
                                               {u"publication"_s, u"publikasi"_s},
                                               {u"issued_paper"_s, u"naskah terbit"_s},
                                               {u"attachment"_s, u"lampiran"_s},
                                               {u"import_batch"_s, u"impor"_s},
                                               {u"import_layout"_s, u"tata letak impor"_s},
                                               {u"local_holiday"_s, u"hari libur daerah"_s},
                                               {u"work_schedule"_s, u"jadwal kerja"_s},
                                               {u"work_hours"_s, u"jam kerja"_s},
                                               {u"schedule_assignment"_s, u"pemakaian jadwal"_s},
                                               {u"roster_entry"_s, u"jadwal sif"_s},
                                               {u"machine"_s, u"mesin absensi"_s},
                                               {u"punch"_s, u"rekaman absensi"_s},
                                               {u"punch_file"_s, u"berkas absensi"_s},
                                               {u"clock_offset"_s, u"koreksi jam mesin"_s},
                                               {u"person"_s, u"pegawai"_s},
                                               {u"person_term"_s, u"riwayat pegawai"_s},
                                               {u"placement"_s, u"penempatan"_s},
                                               {u"superior"_s, u"atasan langsung"_s},
                                               {u"unit_head"_s, u"kepala unit"_s},
                                               {u"departure"_s, u"keterangan keluar"_s},
                                               {u"distinct_people"_s, u"catatan dua orang"_s},
                                               {u"pin_owner"_s, u"pemilik PIN"_s},
                                               {u"machine_outage"_s, u"gangguan mesin"_s},
                                               {u"excuse_letter"_s, u"surat"_s},
                                               {u"excuse_letter_person"_s, u"orang dalam surat"_s},
                                               {u"list_entry"_s, u"isian daftar hadir"_s},
                                               {u"inspection_mark"_s, u"catatan sidak"_s},
                                               {u"attendance_correction"_s, u"koreksi kehadiran"_s},
                                               {u"absence_verification"_s, u"verifikasi tanpa keterangan"_s},
                                               {u"declared_coverage"_s, u"pernyataan cakupan data"_s}};
    const QStringList parts = value.split(u'/');
    if (parts.size() != 3) return value;
    const QString row = u"%1 nomor %2"_s.arg(nouns.value(parts[0], parts[0]), parts[1]);
    return parts[2].isEmpty() ? row + u" (diubah dari luar program)"_s
                              : row + u" (perbuatan nomor %1)"_s.arg(parts[2]);
}

/// The first few are enough to know where to look.
QString dependantsOf(const Error& error)
{
    constexpr qsizetype shown = 5;
    QStringList words;
    for (const QString& value : error.values.first(std::min(shown, error.values.size())))
        words << dependantOf(value);
    QString text = words.join(u", "_s);
    if (error.values.size() > shown) text += u", dan %1 lainnya"_s.arg(error.values.size() - shown);
    return text.isEmpty() ? text : u": "_s + text;
}

QString aboutTheRest(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return u"Yang dicari tidak ditemukan"_s + withValue(error, 0, u": "_s)
               + u". Periksa nama atau nomornya, lalu cari lagi."_s;
    case ErrorCode::BadArgument:
        return u"Isian"_s + withValue(error, 0, u" “"_s, u"”"_s) + u" tidak dapat dipakai"_s
               + withValue(error, 1, u"; yang diharapkan: "_s)
               + u". Perbaiki isian itu, lalu ulangi."_s;
    case ErrorCode::Conflict:
        return u"Tindakan itu tidak dapat dibatalkan begitu saja karena datanya sudah diubah sesudahnya"_s
               + dependantsOf(error)
               + u". Batalkan dahulu perubahan yang sesudahnya, atau biarkan seperti sekarang."_s;
    default:
        return u"Pekerjaan dihentikan atas permintaan; tidak ada yang berubah. Mulai lagi bila diperlukan."_s;
    }
}

} // namespace

QString errorSentence(const Error& error)
{
    switch (error.code) {
    case ErrorCode::FileMissing:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileEmpty:
    case ErrorCode::FileProtected:
    case ErrorCode::FileDamaged:
    case ErrorCode::FileNotATable:
    case ErrorCode::FileTooLarge:
    case ErrorCode::FileUnsupported:
        return aboutIncomingFile(error);
    case ErrorCode::WriteFailed:
    case ErrorCode::DiskFull:
        return aboutOutput(error);
    case ErrorCode::StoreLocked:
    case ErrorCode::StoreNewer:
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreMissing:
    case ErrorCode::StoreExists:
    case ErrorCode::StoreForeign:
    case ErrorCode::StoreReadOnly:
    case ErrorCode::StoreRefused:
        return aboutStore(error);
    case ErrorCode::BackupNotProven:
    case ErrorCode::WrongPassphrase:
        return aboutBackup(error);
    case ErrorCode::RuleMissing:
    case ErrorCode::RuleMalformed:
    case ErrorCode::RuleRefused:
        return aboutRules(error);
    case ErrorCode::NotFound:
    case ErrorCode::BadArgument:
    case ErrorCode::Conflict:
    case ErrorCode::Cancelled:
        return aboutTheRest(error);
    }
    return {};
}

} // namespace tinjau::wording
