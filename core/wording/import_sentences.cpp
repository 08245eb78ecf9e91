// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/import_sentences.h"

#include <QHash>

#include <map>

namespace tinjau::wording {

using namespace Qt::StringLiterals;
using exchange::Decision;
using exchange::Place;
using exchange::Problem;

namespace {

QString quoted(const QString& text)
{
    return u'“' + text.simplified() + u'”';
}

QString quotedList(const QStringList& texts)
{
    QStringList parts;
    for (const QString& text : texts.mid(0, 12)) parts.append(quoted(text));
    QString list = parts.join(u", "_s);
    if (texts.size() > 12) list += u", dan %1 lainnya"_s.arg(texts.size() - 12);
    return list;
}

QString elementList(const QStringList& keys)
{
    QStringList names;
    for (const QString& key : keys) names.append(elementWords(key));
    return names.join(u", "_s);
}

/// "Kolom I (“U8”)": where it stands and what the file calls it.
QString columnWords(const Decision& decision)
{
    const QString place = placeWords(decision.where);
    const QString name =
        decision.column.isEmpty() ? QString() : u" ("_s + quoted(decision.column) + u')';
    if (place.isEmpty())
        return decision.column.isEmpty() ? u"Tabel ini"_s : u"Kolom "_s + quoted(decision.column);
    QString text = place + name;
    text[0] = text[0].toUpper();
    return text;
}

QString aboutScale(const Decision& decision)
{
    if (decision.code == u"FIVE_POINT"_s)
        return u"Jawaban memakai skala lima, sedangkan SKM memakai skala empat. Pilih cara mengubahnya: linear 1 + (x − 1) × 3/4 (disarankan) atau proporsional x × 4/5; laporan akan menyebutkan “dikonversi dari skala 5”. Batalkan bila berkasnya keliru."_s;
    if (decision.code == u"REVERSED"_s)
        return u"Angka dan kata berlawanan: angka 1 justru disertai kata yang paling baik, pada jawaban atau pada keterangan lembar. Pastikan pada formulir aslinya, lalu pilih “skala terbalik” agar nilai dihitung 5 − x, atau batalkan."_s;
    if (decision.code == u"OTHER_SCALE"_s)
        return u"%1 berisi nilai di luar skala 1–4 (%2). Skala seperti 1–10 atau 0–100 tidak dapat dipakai untuk SKM. Periksa apakah kolomnya benar, atau minta jawaban aslinya."_s
            .arg(columnWords(decision), quotedList(decision.values));
    if (decision.code == u"CAPITAL_LETTERS"_s)
        return u"Jawaban berupa huruf besar (%1). Huruf itu dapat berarti pilihan (A = 1) atau mutu (A = 4). Tetapkan nilai setiap huruf."_s
            .arg(quotedList(decision.values));
    if (decision.code == u"VALUE_MEANING"_s)
        return u"Jawaban %1 dapat dibaca lebih dari satu cara. Tetapkan nilainya, 1 sampai 4; cukup sekali untuk berkas dengan bentuk ini."_s
            .arg(quotedList(decision.values));
    return u"Jawaban %1 tidak dikenal. Tetapkan nilainya, 1 sampai 4, atau nyatakan sebagai kosong."_s
        .arg(quotedList(decision.values));
}

QString aboutElements(const Decision& decision)
{
    if (decision.code == u"U8_U9_AMBIGUOUS"_s)
        return u"%1 hanya bernomor. Pada sebagian formulir U8 adalah Penanganan Pengaduan, pada sebagian lain Sarana dan Prasarana. Nilai IKM tidak terpengaruh, tetapi laporan memerlukan namanya: tetapkan sekali untuk sumber ini."_s
            .arg(columnWords(decision));
    if (decision.code == u"MISSING_ELEMENT"_s)
        return u"Unsur %1 tidak ada dalam berkas. Tunjuk kolomnya, atau pilih: unsur dikeluarkan dari hitungan, dianggap gratis (hanya Biaya/Tarif), atau penghitungan dihentikan."_s
            .arg(elementWords(decision.column));
    if (decision.code == u"ELEMENT_WITHOUT_ANSWERS"_s)
        return u"%1 tidak berisi satu jawaban pun. Pilih: unsur %2 dikeluarkan dari hitungan (bobot menjadi 1/8), dianggap gratis (hanya Biaya/Tarif), atau penghitungan dihentikan."_s
            .arg(columnWords(decision), elementList(decision.values));
    if (decision.code == u"SEVERAL_QUESTIONS"_s)
        return u"Unsur %1 muncul pada beberapa kolom: %2. Bila semuanya pertanyaan tentang unsur itu, rata-ratanya dipakai; bila tidak, kosongkan kolom yang keliru."_s
            .arg(elementWords(decision.column), quotedList(decision.values));
    if (decision.code == u"CONTENT_MISMATCH"_s)
        return u"%1: judulnya menunjuk unsur %2, tetapi isi kolom tampaknya jawaban untuk unsur %3. Tetapkan unsur yang benar."_s
            .arg(columnWords(decision), elementWords(decision.values.value(0)),
                 elementWords(decision.values.value(1)));
    if (decision.values == QStringList(u"MAKLUMAT"_s))
        return u"%1 berasal dari formulir tahun 2014 (PermenPAN-RB 16/2014) dan tidak termasuk sembilan unsur sekarang. Keluarkan kolom itu, atau tunjuk unsur yang sebenarnya ditanyakan."_s
            .arg(columnWords(decision));
    return u"Pertanyaan %1 tidak menyebut unsurnya. Tetapkan unsur setiap kolom, atau keluarkan kolom yang bukan unsur SKM."_s
        .arg(quotedList(decision.values));
}

QString aboutFile(const Decision& decision)
{
    if (decision.code == u"DATE_ORDER"_s)
        return u"Tanggal pada %1 dapat dibaca hari-bulan atau bulan-hari. Tetapkan urutannya; selama belum, dibaca hari dahulu."_s
            .arg(columnWords(decision));
    if (decision.code == u"SHEETS"_s && decision.blocking)
        return u"Lembar %1 memuat persis baris dari lembar-lembar lainnya, sehingga setiap responden akan terhitung dua kali. Pilih lembar yang dipakai."_s
            .arg(quoted(decision.choices.value(0)));
    if (decision.code == u"SHEETS"_s)
        return u"Beberapa lembar berisi tabel yang sama bentuknya: %1. Semuanya dibaca bersama; pilih lembar tertentu bila tidak demikian."_s
            .arg(quotedList(decision.values));
    if (decision.code == u"SUMMARY_ONLY"_s)
        return u"%1 hanya berisi ringkasan (rata-rata atau indeks), bukan jawaban responden. Indeks tidak dapat dihitung ulang; catat nilainya sebagai angka laporan beserta jumlah respondennya, atau pilih berkas jawabannya."_s
            .arg(columnWords(decision));
    if (decision.code == u"NO_SURVEY_TABLE"_s)
        return u"Tidak ditemukan tabel jawaban SKM. Pilih berkas lain, atau tunjuk baris judul dan kolom unsurnya."_s;
    if (decision.code == u"OFFICE"_s)
        return u"Belum disebut milik OPD mana jawaban ini. Pilih OPD-nya, atau survei yang sudah ada."_s;
    if (decision.code == u"PERIOD"_s)
        return u"Waktu pada jawaban tidak menunjukkan satu periode survei. Tetapkan bulan dalam periode yang dimaksud."_s;
    if (decision.code == u"OPD_LAIN"_s)
        return u"Sebagian besar orang dalam berkas ini yang dikenal bekerja di OPD lain (%1). Ganti OPD di atas, atau nyatakan bahwa berkasnya benar."_s
            .arg(decision.values.value(0));
    if (decision.code == u"BULAN_LAIN"_s)
        return u"Sebagian besar hari dalam berkas ini di luar bulan yang dimaksud (%1). Ganti bulannya, atau nyatakan bahwa berkasnya benar."_s
            .arg(decision.values.value(0));
    if (decision.code == u"CODE_MEANING"_s)
        return u"Kode “%1” (pertama kali di %2) dipakai orang untuk “terlambat” dan untuk “tugas luar”. Jawaban berlaku bagi seluruh berkas; selama belum dijawab dibaca hadir."_s
            .arg(decision.values.value(0), placeWords(decision.where));
    if (decision.code == u"NO_PERSON"_s)
        return u"Tidak ada kolom yang menyebut milik siapa baris-baris ini. Tambahkan kolom NIP, PIN, atau nama di berkas, lalu impor lagi."_s;
    return u"Perlu keputusan untuk %1: %2."_s.arg(columnWords(decision),
                                                  quotedList(decision.choices));
}

} // namespace

QString placeWords(const Place& place)
{
    QString inside;
    if (place.row > 0 && place.column > 0)
        inside = u"sel "_s + exchange::toA1(exchange::CellAddress{place.row, place.column});
    else if (place.column > 0)
        inside = u"kolom "_s + exchange::columnLetters(place.column);
    else if (place.row > 0)
        inside = u"baris %1"_s.arg(place.row);
    if (!place.sheet) return inside;
    const QString sheet = u"lembar "_s + quoted(*place.sheet);
    return inside.isEmpty() ? sheet : inside + u" pada "_s + sheet;
}

QString elementWords(const QString& key)
{
    static const QHash<QString, QString> names{
        {u"PERSYARATAN"_s, u"Persyaratan"_s},
        {u"PROSEDUR"_s, u"Sistem, Mekanisme, dan Prosedur"_s},
        {u"WAKTU"_s, u"Waktu Penyelesaian"_s},
        {u"BIAYA"_s, u"Biaya/Tarif"_s},
        {u"PRODUK"_s, u"Produk Spesifikasi Jenis Pelayanan"_s},
        {u"KOMPETENSI"_s, u"Kompetensi Pelaksana"_s},
        {u"PERILAKU"_s, u"Perilaku Pelaksana"_s},
        {u"PENGADUAN"_s, u"Penanganan Pengaduan, Saran dan Masukan"_s},
        {u"SARANA"_s, u"Sarana dan Prasarana"_s},
        {u"MAKLUMAT"_s, u"Maklumat Pelayanan"_s},
        {u"TRANSPARANSI"_s, u"Transparansi"_s},
        {u"INTEGRITAS"_s, u"Integritas"_s},
        {u"AKSES_INFORMASI"_s, u"Akses Informasi"_s},
        {u"KETEPATAN_JAM_BUKA"_s, u"Ketepatan Jam Buka"_s},
    };
    return names.value(key, key);
}

QString decisionSentence(const Decision& decision)
{
    static const QStringList scale{u"FIVE_POINT"_s,      u"REVERSED"_s,      u"OTHER_SCALE"_s,
                                   u"CAPITAL_LETTERS"_s, u"VALUE_MEANING"_s, u"UNKNOWN_VALUE"_s};
    static const QStringList elements{u"U8_U9_AMBIGUOUS"_s,         u"MISSING_ELEMENT"_s,
                                      u"ELEMENT_WITHOUT_ANSWERS"_s, u"SEVERAL_QUESTIONS"_s,
                                      u"CONTENT_MISMATCH"_s,        u"UNKNOWN_ELEMENT"_s};
    if (scale.contains(decision.code)) return aboutScale(decision);
    if (elements.contains(decision.code)) return aboutElements(decision);
    return aboutFile(decision);
}

QString problemSentence(const Problem& problem)
{
    QString place = placeWords(problem.where);
    if (!place.isEmpty()) place[0] = place[0].toUpper();
    if (problem.code == u"TOTAL_DIFFERS"_s)
        return u"%1: jumlah yang tertulis %2, sedangkan jumlah nilai di atasnya %3. Periksa jawaban kolom itu; hitungan memakai jawabannya, bukan jumlah yang tertulis."_s
            .arg(place, quoted(problem.seen), problem.expected);
    if (problem.expected == u"one-answer"_s)
        return u"%1: tertulis %2, padahal hanya satu jawaban yang diminta. Sel dianggap kosong; perbaiki bila jawaban aslinya diketahui."_s
            .arg(place, quoted(problem.seen));
    if (problem.code == u"Q5"_s)
        return u"%1: nilai %2 di luar skala %3. Sel dianggap kosong; perbaiki bila jawaban aslinya diketahui."_s
            .arg(place, quoted(problem.seen), QString(problem.expected).replace(u'-', u'–'));
    return u"%1: %2 tidak dapat dibaca."_s.arg(place, quoted(problem.seen));
}

QString skmNoteSentence(const survey::SkmNote& note)
{
    QString place = placeWords(note.where);
    if (!place.isEmpty()) place[0] = place[0].toUpper();
    const QString first = quoted(note.values.value(0));
    if (note.code == u"PERSONAL_SKIPPED"_s)
        return u"%1 (%2) berisi data pribadi dan tidak dibaca."_s.arg(place, first);
    if (note.code == u"PERSONAL_HASHED"_s)
        return u"%1 (%2) berisi data pribadi; hanya sidik rahasianya yang dipakai untuk mengenali pengirim yang sama."_s
            .arg(place, first);
    if (note.code == u"COLUMN_IGNORED"_s)
        return u"%1 (%2) bukan jawaban tentang kinerja layanan dan tidak dihitung."_s.arg(place,
                                                                                          first);
    if (note.code == u"HEADING_TYPO"_s)
        return u"%1: judul %2 dibaca sebagai %3. Periksa apakah benar."_s.arg(
            place, first, elementWords(note.values.value(1)));
    if (note.code == u"SAMPLE_SKIPPED"_s)
        return u"%1 adalah baris contoh dari format isian dan tidak dihitung."_s.arg(place);
    if (note.code == u"EXAMPLE_ROW"_s)
        return u"%1 tampaknya baris contoh dari format isian, karena di sampingnya ada petunjuk pengisian. Baris itu tetap dihitung; hapus bila memang contoh."_s
            .arg(place);
    if (note.code == u"SIDE_BLOCK"_s)
        return u"Mulai %1 ada blok lain di samping tabel, misalnya keterangan. Blok itu tidak dibaca."_s
            .arg(placeWords(note.where));
    if (note.code == u"NO_RESPONDENTS"_s)
        return u"Tabel jawaban ditemukan, tetapi berisi 0 responden. Isi jawabannya, lalu baca lagi berkas ini."_s;
    if (note.code == u"EXTRA_ELEMENT"_s)
        return u"%1 (%2) adalah unsur tambahan di luar sembilan unsur dan dilaporkan terpisah."_s
            .arg(place, first);
    if (note.code == u"HIDDEN_SHEET_SKIPPED"_s)
        return u"%1 tersembunyi dan memuat %2 responden. Lembar itu tidak dibaca; pilih sendiri bila harus ikut."_s
            .arg(place, note.values.value(0));
    return place;
}

QString mappingReasonWords(const exchange::ColumnMapping& mapping)
{
    static const std::map<QString, QString> reasons{
        {u"synonym"_s, u"judul kolom dikenal"_s},
        {u"keyword"_s, u"judul memuat kata kunci"_s},
        {u"typo"_s, u"judul mirip dengan yang dikenal, mungkin salah ketik"_s},
        {u"code"_s, u"nomor unsur"_s},
        {u"numbered"_s, u"pertanyaan bernomor tanpa nama unsur"_s},
        {u"answers"_s, u"dikenali dari kata-kata jawabannya"_s},
        {u"legend"_s, u"dijelaskan oleh keterangan pada lembar"_s},
        {u"remaining"_s, u"satu-satunya unsur yang belum ada kolomnya"_s},
        {u"content"_s, u"dikenali dari isi kolom"_s},
        {u"map"_s, u"ditetapkan oleh pengguna"_s},
        {u"empty"_s, u"kolom tanpa isi"_s},
        {u"duplicate"_s, u"mengulang kolom lain"_s},
        {u"personal"_s, u"data pribadi, tidak dibaca"_s},
        {u"importance"_s, u"harapan atau kepentingan, bukan kinerja"_s},
        {u"other-index"_s, u"milik indeks lain"_s},
        {u"older-instrument"_s, u"unsur dari formulir lama"_s},
        {u"element-list"_s, u"tabel ringkasan per unsur"_s},
    };
    const auto found = reasons.find(mapping.reason);
    return found == reasons.end() ? u"judul kolom tidak dikenal"_s : found->second;
}

QString tableReasonWords(const exchange::TableLayout& table)
{
    static const std::map<QString, QString> reasons{
        {u"elements"_s, u"judul kolom menyebut unsur-unsur SKM dan isinya jawaban"_s},
        {u"nine-questions"_s, u"sembilan pertanyaan bernomor dengan jawaban 1–4"_s},
        {u"fractions"_s,
         u"kolom unsur berisi pecahan: rata-rata atau nilai tertimbang, bukan jawaban"_s},
        {u"element-list"_s, u"satu baris per unsur: ringkasan, bukan jawaban"_s},
        {u"other-questions"_s, u"ada jawaban, tetapi bukan untuk sembilan unsur SKM"_s},
    };
    const auto found = reasons.find(table.reason);
    return found == reasons.end() ? u"bentuk tabel belum dikenal"_s : found->second;
}

} // namespace tinjau::wording
