// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/heading_meaning.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace tinjau;
using namespace tinjau::survey;
using namespace Qt::StringLiterals;
using Kind = HeadingMeaning::Kind;

namespace {

const SheetVocabulary& vocabulary()
{
    static const SheetVocabulary words = SheetVocabulary::shipped().value();
    return words;
}

HeadingMeaning meaning(const QStringList& parts, bool fromGroup = false)
{
    return meaningOf(exchange::Heading{1, parts, fromGroup}, vocabulary());
}

QStringList variantsOf(const QString& key)
{
    static const std::map<QString, QStringList> variants{
        {u"PERSYARATAN"_s,
         {u"U1"_s, u"Unsur 1"_s, u"Persyaratan"_s, u"Persyaratan Pelayanan"_s,
          u"U1 (Persyaratan)"_s, u"Syarat"_s, u"Syarat Pengurusan Pelayanan"_s,
          u"Kesesuaian persyaratan"_s, u"Kesesuain Persyaratan Pelayanan"_s,
          u"Kesesuaian persyaratan pelayanan dengan jenis pelayanannya"_s,
          u"1. Bagaimana pendapat Saudara tentang kesesuaian persyaratan pelayanan?"_s,
          u"Kemudahan persyaratan"_s, u"Kelengkapan persyaratan"_s, u"Informasi persyaratan"_s,
          u"kesesuaian_persyaratan"_s, u"Q1_persyaratan"_s, u"Persaratan"_s,
          u"UNSUR 1 : PERSYARATAN"_s}},
        {u"PROSEDUR"_s,
         {u"U2"_s, u"Unsur 2"_s, u"Prosedur"_s, u"Prosedur Pelayanan"_s,
          u"Sistem, Mekanisme, dan Prosedur"_s, u"Sistem Mekanisme Prosedur"_s, u"Mekanisme"_s,
          u"Alur pelayanan"_s, u"Kemudahan prosedur"_s, u"Kemudahan Alur & Prosedur Pelayanan"_s,
          u"kemudahan_prosedur"_s,
          u"Bagaimana pemahaman Saudara tentang kemudahan prosedur pelayanan di unit ini?"_s,
          u"prosedur yang harus ditempuh"_s, u"U2 (Prosedur)"_s, u"Tata cara"_s, u"SOP"_s}},
        {u"WAKTU"_s,
         {u"U3"_s, u"Unsur 3"_s, u"Waktu"_s, u"Waktu Penyelesaian"_s, u"Waktu Pelayanan"_s,
          u"Kecepatan waktu"_s, u"Kecepatan pelayanan"_s, u"kecepatan_pelayanan"_s,
          u"Ketepatan waktu"_s, u"Jangka waktu penyelesaian"_s, u"Lama pelayanan"_s,
          u"waktu yang diperlukan untuk mendapatkan produk layanan"_s,
          u"Kecepatan Waktu Penyelesaian Berkas"_s, u"U3 (Waktu)"_s,
          u"Bagaimana pendapat Saudara tentang kecepatan waktu dalam memberikan pelayanan"_s}},
        {u"BIAYA"_s,
         {u"U4"_s, u"Unsur 4"_s, u"Biaya"_s, u"Biaya/Tarif"_s, u"Biaya / Tarif"_s, u"Tarif"_s,
          u"Kewajaran biaya"_s, u"kewajaran_biaya"_s, u"Kesesuaian biaya"_s,
          u"Kesesuaian biaya pelayanan dengan yang diinformasikan"_s, u"Kepastian biaya"_s,
          u"Tarif atau biaya pelayanan di unit ini sesuai dengan ketentuan"_s,
          u"biaya/tarif pelayanan yg ditetapkan"_s, u"U4 (Biaya)"_s,
          u"Bagaimana pendapat Saudara tentang kewajaran biaya/tarif dalam pelayanan?"_s}},
        {u"PRODUK"_s,
         {u"U5"_s, u"Unsur 5"_s, u"Produk"_s, u"Produk Layanan"_s, u"Produk Pelayanan"_s,
          u"Produk Spesifikasi Jenis Pelayanan"_s, u"Spesifikasi produk"_s, u"Kesesuaian produk"_s,
          u"kesesuaian_produk"_s, u"Hasil pelayanan"_s, u"Kesesuaian hasil pelayanan"_s,
          u"Produk & SOP"_s, u"U5 (Produk)"_s,
          u"kesesuaian produk pelayanan antara yang tercamtum dalam standar pelayanan dengan hasil"_s,
          u"Jenis produk layanan"_s}},
        {u"KOMPETENSI"_s,
         {u"U6"_s, u"Unsur 6"_s, u"Kompetensi"_s, u"Kompetensi Pelaksana"_s,
          u"Kompetensi Petugas"_s, u"Kompetensi Pelayanan"_s, u"Kemampuan petugas"_s,
          u"Kemampuan dan kecakapan petugas"_s, u"Keahlian petugas"_s, u"kompetensi_petugas"_s,
          u"kompetensi/ kemampuan petugas dalam pelayanan"_s, u"Profesionalisme petugas"_s,
          u"U6 (Kompetensi)"_s, u"Keterampilan petugas"_s,
          u"Bagaimana pendapat Saudara tentang kompetensi/kemampuan petugas dalam pelayanan?"_s}},
        {u"PERILAKU"_s,
         {u"U7"_s, u"Unsur 7"_s, u"Perilaku"_s, u"Perilaku Pelaksana"_s, u"Perilaku Petugas"_s,
          u"Sikap petugas"_s, u"Kesopanan dan keramahan"_s, u"Keramahan"_s, u"perilaku_petugas"_s,
          u"Sopan santun petugas"_s, u"Kesopanan, Disiplin & Perilaku Petugas"_s,
          u"perilaku petugas dalam pelayanan terkait kesopanan dan keramahan"_s, u"U7 (Perilaku)"_s,
          u"Etika petugas"_s, u"Attitude petugas"_s}},
        {u"PENGADUAN"_s,
         {u"Pengaduan"_s, u"Aduan"_s, u"Penanganan Pengaduan"_s,
          u"Penanganan Pengaduan, Saran dan Masukan"_s, u"Penanganan keluhan"_s,
          u"penanganan_pengaduan"_s, u"Tindak lanjut pengaduan"_s, u"Layanan pengaduan"_s,
          u"Ketersediaan pelayanan pengaduan"_s, u"U9 (Pengaduan)"_s,
          u"penanganan pengaduan pengguna layanan"_s, u"Saran dan pengaduan"_s,
          u"Pengelolaan pengaduan"_s, u"U8 Pengaduan"_s, u"Sarana pengaduan"_s}},
        {u"SARANA"_s,
         {u"Sarana"_s, u"Sarana dan Prasarana"_s, u"Sarana Prasarana"_s, u"Sarpras"_s, u"Sapras"_s,
          u"Sarpas"_s, u"Kualitas sarana dan prasarana"_s, u"kualitas sarana dan prasanan"_s,
          u"kualitas_sarana"_s, u"Fasilitas"_s, u"Fasilitas pelayanan"_s,
          u"Kelengkapan fasilitas"_s, u"U8 (Sarana & Prasarana)"_s, u"Kenyamanan ruang"_s,
          u"9. Bagaimana pendapat Saudara tentang kualitas sarana dan prasarana?"_s}},
    };
    return variants.at(key);
}

} // namespace

TEST_CASE("every known way to head a column leads to its element")
{
    for (const QString& key : elementKeys()) {
        for (const QString& variant : variantsOf(key)) {
            CAPTURE(variant);
            CHECK(meaning({variant}).kind == Kind::Element);
            CHECK(meaning({variant}).key == key);
        }
    }
}

TEST_CASE("U8 and U9 alone do not say which element they are")
{
    const auto [text, key] = GENERATE(table<QString, QString>({{u"U8"_s, u"U8"_s},
                                                               {u"u9"_s, u"U9"_s},
                                                               {u"Unsur 8"_s, u"U8"_s},
                                                               {u"UNSUR 9"_s, u"U9"_s},
                                                               {u"Unusr 8"_s, u"U8"_s},
                                                               {u"(U8)"_s, u"U8"_s}}));
    CHECK(meaning({text}).kind == Kind::BareElement);
    CHECK(meaning({text}).key == key);
}

TEST_CASE("what is no element is told apart")
{
    const auto [text, kind, key] = GENERATE(table<QString, Kind, QString>({
        {u"Saran/Masukan"_s, Kind::Field, u"comment"_s},
        {u"Kritik dan saran"_s, Kind::Field, u"comment"_s},
        {u"Saran untuk perbaikan prosedur"_s, Kind::Field, u"comment"_s},
        {u"Keluhan"_s, Kind::Field, u"comment"_s},
        {u"Komentar"_s, Kind::Field, u"comment"_s},
        {u"tblhasilsurvei_saran"_s, Kind::Field, u"comment"_s},
        {u"Transparansi"_s, Kind::Extra, u"TRANSPARANSI"_s},
        {u"U10 (Transparansi)"_s, Kind::Extra, u"TRANSPARANSI"_s},
        {u"U11"_s, Kind::Extra, u"U11"_s},
        {u"Integritas petugas"_s, Kind::Extra, u"INTEGRITAS"_s},
        {u"Kemudahan akses informasi"_s, Kind::Extra, u"AKSES_INFORMASI"_s},
        {u"Ketepatan jam buka layanan"_s, Kind::Extra, u"KETEPATAN_JAM_BUKA"_s},
        {u"Maklumat Pelayanan"_s, Kind::Older, u"MAKLUMAT"_s},
        {u"Harapan: Persyaratan"_s, Kind::Importance, u"importance"_s},
        {u"Tingkat kepentingan biaya"_s, Kind::Importance, u"importance"_s},
        {u"Apakah ada pungutan liar?"_s, Kind::OtherIndex, u"other"_s},
        {u"Cap waktu"_s, Kind::Field, u"datetime"_s},
        {u"Stempel waktu"_s, Kind::Field, u"datetime"_s},
        {u"Timestamp"_s, Kind::Field, u"datetime"_s},
        {u"Jenis Kelamin"_s, Kind::Field, u"sex"_s},
        {u"2. Usia Anda (tahun)"_s, Kind::Field, u"age"_s},
        {u"Pendidikan terakhir Saudara"_s, Kind::Field, u"education"_s},
        {u"Pekerjaan Utama"_s, Kind::Field, u"job"_s},
        {u"Jenis layanan yang diterima"_s, Kind::Field, u"service"_s},
        {u"jenisPelayanan"_s, Kind::Field, u"service"_s},
        {u"No. Resp"_s, Kind::Field, u"number"_s},
        {u"Jumlah"_s, Kind::Field, u"total"_s},
        {u"Nama Lengkap"_s, Kind::Personal, u"name"_s},
        {u"No HP"_s, Kind::Personal, u"phone"_s},
        {u"NIK"_s, Kind::Personal, u"nik"_s},
        {u"hasil_akhir_tercetak"_s, Kind::None, u""_s},
        {u"Pilar"_s, Kind::None, u""_s},
        {u"P4"_s, Kind::Question, u"P4"_s},
        {u"KP10"_s, Kind::Question, u"KP10"_s},
        {u"tblhasilsurvei_pertanyaan3"_s, Kind::Question, u"tblhasilsurvei_pertanyaan3"_s},
    }));
    CAPTURE(text);
    CHECK(meaning({text}).kind == kind);
    CHECK(meaning({text}).key == key);
}

TEST_CASE("words of a heading count more than its number")
{
    // The order of a form is its own: the first question may be about the staff.
    CHECK(meaning({u"1. Bagaimana perilaku petugas?"_s}).key == u"PERILAKU"_s);
    CHECK(meaning({u"U3 - Biaya"_s}).key == u"BIAYA"_s);
    CHECK(meaning({u"U9 (Sarana)"_s}).key == u"SARANA"_s);
}

TEST_CASE("a group heading names the element of the questions under it")
{
    CHECK(meaning({u"Nilai Unsur Pelayanan"_s, u"Prosedur"_s, u"P3"_s}, true).key == u"PROSEDUR"_s);
    CHECK(meaning({u"Nilai Unsur Pelayanan"_s, u"U8"_s}, true).key == u"U8"_s);
    CHECK(meaning({u"Kinerja"_s, u"U1"_s}, true).key == u"PERSYARATAN"_s);
    CHECK(meaning({u"Harapan"_s, u"U1"_s}, true).kind == Kind::Importance);
}

TEST_CASE("only headings are codes of a header")
{
    for (const QString& code :
         {u"P1"_s, u"U9"_s, u"Unsur 3"_s, u"Nilai Unsur Pelayanan"_s, u"Harapan"_s})
        CHECK(isHeadingCode(code, vocabulary()));
    for (const QString& value : {u"S1"_s, u"Sesuai"_s, u"D3"_s, u"Gratis"_s, u"12"_s, u"Dinas 4"_s})
        CHECK_FALSE(isHeadingCode(value, vocabulary()));
}
