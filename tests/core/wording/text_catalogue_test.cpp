// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/text_catalogue.h"

#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <QDir>

using namespace tinjau;
using namespace tinjau::wording;
using namespace Qt::StringLiterals;

namespace {

const QByteArray shippedJson = R"({"common": ["unit"], "sentences": {
    "result": "Nilai {unit} adalah {ikm}.", "steps": ["Satu.", "Dua di {unit}."]}})";

TextCatalogue catalogue() {
    auto parsed = TextCatalogue::parse(shippedJson, u"uji.json"_s);
    REQUIRE(parsed);
    return *parsed;
}

Result<TextCatalogue> overridden(const char* sentences) {
    return catalogue().overriddenBy(QByteArray("{\"sentences\": ") + sentences + "}",
                                    u"kantor.json"_s);
}

} // namespace

TEST_CASE("placeholders are filled by name, also when a value looks like a placeholder") {
    CHECK(catalogue().text(u"result"_s, {{u"unit"_s, u"{ikm}"_s}, {u"ikm"_s, u"91,48"_s}})
          == u"Nilai {ikm} adalah 91,48."_s);
    CHECK(catalogue().paragraphs(u"steps"_s, {{u"unit"_s, u"Loket"_s}})
          == QStringList{u"Satu."_s, u"Dua di Loket."_s});
    CHECK(catalogue().placeholders(u"result"_s) == QSet<QString>{u"unit"_s, u"ikm"_s});
}

TEST_CASE("an office may change a sentence and leave common placeholders out") {
    const auto changed = overridden(R"({"result": "IKM {ikm}."})");
    REQUIRE(changed);
    CHECK(changed->text(u"result"_s, {{u"ikm"_s, u"91,48"_s}}) == u"IKM 91,48."_s);
}

TEST_CASE(
    "a changed sentence with an unknown, missing or broken placeholder is refused with its key") {
    const auto [sentences, expectation] = GENERATE(table<const char*, QString>({
        {R"({"result": "IKM {nilai} {ikm}."})", u"tanpa isian {nilai}"_s},
        {R"({"result": "IKM baik."})", u"dengan isian {ikm}"_s},
        {R"({"result": "IKM {ikm."})", u"nama isian yang sah di antara kurung kurawal"_s},
        {R"({"result": 5})", u"teks atau daftar teks"_s},
        {R"({"other": "x"})", u"kunci kalimat yang dikenal"_s},
    }));
    const auto changed = overridden(sentences);
    REQUIRE_FALSE(changed);
    CHECK(changed.error().code == ErrorCode::RuleMalformed);
    CHECK(changed.error().values.value(0) == u"kantor.json"_s);
    CHECK(changed.error().values.value(2) == expectation);
}

TEST_CASE("text that is no JSON, or has no sentences, is refused") {
    CHECK_FALSE(TextCatalogue::parse("{", u"x"_s));
    CHECK_FALSE(TextCatalogue::parse("{}", u"x"_s));
}

TEST_CASE("every shipped catalogue loads") {
    const auto files = QDir(u":/wording"_s).entryList({u"*.json"_s});
    CHECK_FALSE(files.isEmpty());
    for (const QString& file : files)
        CHECK_FALSE(TextCatalogue::shipped(file.chopped(5)).keys().isEmpty());
}
