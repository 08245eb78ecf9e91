// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/error_sentence.h"

#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <set>

using namespace tinjau;
using namespace tinjau::wording;
using namespace Qt::StringLiterals;

namespace {

constexpr int codeCount = static_cast<int>(ErrorCode::Cancelled) + 1;

} // namespace

TEST_CASE("every error has its own sentence that says what to do next")
{
    std::set<QString> seen;
    for (int number = 0; number < codeCount; ++number) {
        const Error error{static_cast<ErrorCode>(number), {}, {}, u"sqlite3_step: 11"_s};
        const QString sentence = errorSentence(error);
        CAPTURE(number, sentence);
        CHECK(sentence.endsWith(u'.'));
        CHECK((sentence.contains(u". "_s) || sentence.contains(u"; "_s)));
        CHECK_FALSE(sentence.contains(u"sqlite"_s));
        CHECK_FALSE(sentence.contains(u"  "_s));
        CHECK(seen.insert(sentence).second);
    }
}

TEST_CASE("sentences name the file, the part and the values")
{
    const auto of = [](ErrorCode code, QStringList values = {},
                       QString file = u"/home/x/rekap.xlsx"_s) {
        return errorSentence({code, values, file, {}});
    };
    CHECK(of(ErrorCode::FileProtected).contains(u"“rekap.xlsx” dilindungi kata sandi"_s));
    CHECK(of(ErrorCode::FileDamaged, {u"xl/workbook.xml"_s})
              .startsWith(u"Berkas “rekap.xlsx” rusak pada bagian “xl/workbook.xml”"_s));
    CHECK(of(ErrorCode::FileNotATable).contains(u"“rekap.xlsx” bukan lembar kerja"_s));
    CHECK(of(ErrorCode::FileNotATable, {u"gambar"_s}).contains(u"melainkan gambar"_s));
    CHECK(of(ErrorCode::StoreLocked, {u"Rini"_s, u"tinjau"_s, u"PC-3"_s, u"77"_s})
              .contains(u"oleh Rini dengan program tinjau di komputer PC-3."_s));
    CHECK(of(ErrorCode::StoreLocked, {}).contains(u"oleh pekerjaan lain"_s));
    CHECK(of(ErrorCode::StoreNewer, {u"12"_s}).contains(u"(versi 12)"_s));
    CHECK(of(ErrorCode::WriteFailed, {u"/x/a.pdf"_s}, {}).contains(u"“/x/a.pdf”"_s));
    CHECK(of(ErrorCode::RuleMalformed, {u"skm.json"_s, u"weight"_s, u"pecahan"_s}, {})
              .contains(u"isian “weight” tidak sesuai (seharusnya pecahan)"_s));
    CHECK(of(ErrorCode::BadArgument, {u"--weight"_s, u"exact atau 0,11"_s}, {})
              .contains(u"“--weight” tidak dapat dipakai; yang diharapkan: exact atau 0,11"_s));
    CHECK(
        of(ErrorCode::Conflict, {u"Impor 4"_s, u"Impor 5"_s}, {}).contains(u"Impor 4, Impor 5"_s));
    CHECK(
        of(ErrorCode::Conflict, {u"survey/3/12"_s, u"response/9/"_s}, {})
            .contains(
                u"survei nomor 3 (perbuatan nomor 12), jawaban nomor 9 (diubah dari luar program)"_s));
    CHECK(of(ErrorCode::Conflict, QStringList(8, u"response/9/1"_s), {})
              .contains(u", dan 3 lainnya"_s));
}
