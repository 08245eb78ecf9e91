// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/import_sentences.h"

#include <QHash>

namespace tinjau::wording {

using namespace Qt::StringLiterals;
using exchange::Decision;

namespace {

/// "Sedang=3" → "3", "x=null" → "kosong"; several words keep their names.
QString scoreWords(const QString& answer)
{
    if (answer.contains(u", "_s)) return QString(answer).replace(u"="_s, u" = "_s);
    const QString score = answer.section(u'=', -1);
    return score == u"null"_s ? u"kosong"_s : score;
}

QString pairWords(const QString& answer)
{
    QStringList parts;
    for (const QString& part : answer.split(u", "_s)) {
        const QString element = part.section(u'=', 1);
        const QString name = element == u"PENGADUAN"_s ? u"Pengaduan"_s : element == u"SARANA"_s ? u"Sarana"_s : elementWords(element);
        parts << part.section(u'=', 0, 0) + u" "_s + name;
    }
    return parts.join(u", "_s);
}

QString contentWords(const QString& answer)
{
    return answer == u"swap"_s ? u"Tukar kedua kolom"_s : elementWords(answer);
}

QString elementAnswer(const Decision& decision, const QString& answer)
{
    if (answer == u"inOrder"_s) return u"Urut U1–U9, U8 pengaduan"_s;
    if (answer == u"inOrderSwapped"_s) return u"Urut U1–U9, U8 sarana"_s;
    if (answer != u"null"_s) return elementWords(answer);
    return decision.values.size() > 1 ? u"Keluarkan semua kolom itu"_s : u"Keluarkan kolom ini"_s;
}

} // namespace

QString decisionTitle(const Decision& decision)
{
    static const QHash<QString, QString> titles{
        {u"FIVE_POINT"_s, u"Jawaban skala lima"_s},
        {u"REVERSED"_s, u"Skala terbalik"_s},
        {u"OTHER_SCALE"_s, u"Nilai di luar skala"_s},
        {u"CAPITAL_LETTERS"_s, u"Arti huruf jawaban"_s},
        {u"VALUE_MEANING"_s, u"Arti singkatan jawaban"_s},
        {u"UNKNOWN_VALUE"_s, u"Jawaban tidak dikenal"_s},
        {u"U8_U9_AMBIGUOUS"_s, u"Nama unsur U8 dan U9"_s},
        {u"UNKNOWN_ELEMENT"_s, u"Pertanyaan tanpa unsur"_s},
        {u"SEVERAL_QUESTIONS"_s, u"Beberapa kolom untuk satu unsur"_s},
        {u"CONTENT_MISMATCH"_s, u"Judul dan isi berbeda"_s},
        {u"MISSING_ELEMENT"_s, u"Unsur tidak ada"_s},
        {u"ELEMENT_WITHOUT_ANSWERS"_s, u"Unsur tanpa jawaban"_s},
        {u"DATE_ORDER"_s, u"Urutan tanggal"_s},
        {u"SHEETS"_s, u"Lembar yang dibaca"_s},
        {u"SUMMARY_ONLY"_s, u"Hanya ringkasan"_s},
        {u"NO_SURVEY_TABLE"_s, u"Tabel tidak ditemukan"_s},
        {u"OFFICE"_s, u"OPD"_s},
        {u"PERIOD"_s, u"Periode"_s},
        {u"CODE_MEANING"_s, u"Arti kode hari"_s},
        {u"NO_PERSON"_s, u"Milik siapa baris ini"_s},
        {u"KIND"_s, u"Jenis berkas"_s},
        {u"OPD_LAIN"_s, u"Berkas OPD lain?"_s},
        {u"BULAN_LAIN"_s, u"Berkas bulan lain?"_s},
    };
    return titles.value(decision.code, decision.code);
}

QString answerWords(const Decision& decision, const QString& answer)
{
    static const QHash<QString, QString> plain{
        {u"linear"_s, u"Linear: 1 + (x − 1) × 3/4 (disarankan)"_s},
        {u"proportional"_s, u"Proporsional: x × 4/5"_s},
        {u"reversed"_s, u"Ya, skala terbalik: 5 − x"_s},
        {u"A=1"_s, u"A = 1, B = 2, C = 3, D = 4"_s},
        {u"A=4"_s, u"A = 4, B = 3, C = 2, D = 1"_s},
        {u"exclude"_s, u"Keluarkan dari hitungan"_s},
        {u"gratis4"_s, u"Layanan gratis: bernilai 4"_s},
        {u"meanOfQuestions"_s, u"Rata-ratakan semuanya"_s},
        {u"dmy"_s, u"Hari/bulan/tahun"_s},
        {u"mdy"_s, u"Bulan/hari/tahun"_s},
        {u"all"_s, u"Semua lembar bersama"_s},
        {u"accept"_s, u"Sudah saya periksa, berkasnya benar"_s},
    };
    if (decision.code == u"CODE_MEANING"_s) return answer == u"H"_s ? u"Hadir, terlambat"_s : answer == u"DL"_s ? u"Tugas luar"_s : answer;
    if (decision.code == u"SHEETS"_s && answer != u"all"_s) return u"Lembar “%1”"_s.arg(answer);
    if (decision.code == u"VALUE_MEANING"_s || decision.code == u"UNKNOWN_VALUE"_s) return scoreWords(answer);
    if (decision.code == u"U8_U9_AMBIGUOUS"_s) return pairWords(answer);
    if (decision.code == u"UNKNOWN_ELEMENT"_s) return elementAnswer(decision, answer);
    if (decision.code == u"CONTENT_MISMATCH"_s) return contentWords(answer);
    if (answer.startsWith(u"only:"_s)) return u"Hanya kolom %1"_s.arg(answer.mid(5));
    return plain.value(answer, answer);
}

QString fieldWords(const QString& key)
{
    static const QHash<QString, QString> names{
        {u"number"_s, u"Nomor"_s},           {u"datetime"_s, u"Tanggal dan jam"_s}, {u"date"_s, u"Tanggal"_s},
        {u"time"_s, u"Jam"_s},               {u"sex"_s, u"Jenis kelamin"_s},        {u"age"_s, u"Usia"_s},
        {u"education"_s, u"Pendidikan"_s},   {u"job"_s, u"Pekerjaan"_s},            {u"service"_s, u"Jenis layanan"_s},
        {u"name"_s, u"Nama"_s},
        {u"disability"_s, u"Disabilitas"_s}, {u"unit"_s, u"Unit"_s},                {u"comment"_s, u"Saran"_s},
        {u"total"_s, u"Jumlah"_s},           {u"U8"_s, u"U8, belum ditetapkan"_s},  {u"U9"_s, u"U9, belum ditetapkan"_s},
    };
    const auto found = names.find(key);
    return found == names.end() ? elementWords(key) : *found;
}

QString shortFieldWords(const QString& key)
{
    const bool isElement = key.size() > 2 && key.isUpper();
    return isElement ? key.front() + key.mid(1).toLower() : fieldWords(key);
}

} // namespace tinjau::wording
