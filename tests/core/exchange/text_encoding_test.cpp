// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record_parser.h"
#include "core/exchange/text_encoding.h"
#include "core/exchange/zip_package.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace tinjau::exchange;
using namespace Qt::StringLiterals;

namespace {

std::string decodedInPieces(TextEncoding encoding, std::string_view bytes, std::size_t piece) {
    TextDecoder decoder(encoding);
    std::string text;
    for (std::size_t at = 0; at <= bytes.size(); at += piece) {
        text += decoder.decode(bytes.substr(at, piece), at + piece > bytes.size());
    }
    return text;
}

TextEncoding detectedInPieces(std::string_view bytes, std::size_t piece) {
    EncodingDetector detector;
    for (std::size_t at = 0; at < bytes.size(); at += piece) detector.add(bytes.substr(at, piece));
    return detector.result();
}

} // namespace

TEST_CASE("text is decoded the same in pieces of any size") {
    CHECK(rc::check("as Qt does", [] {
        const auto points = *rc::gen::container<std::u32string>(
            rc::gen::elementOf(std::u32string(U"aZ;\n\"éßŽ’“–€ꦗ漢😀")));
        const QString text =
            QString::fromUcs4(points.data(), static_cast<qsizetype>(points.size()));
        const std::string utf8 = text.toStdString();
        const auto piece = *rc::gen::inRange<std::size_t>(1, 9);
        RC_ASSERT(decodedInPieces(TextEncoding::Utf8, utf8, piece) == utf8);
        const QString marked = QChar(0xfeff) + text;
        const std::string utf16(reinterpret_cast<const char*>(marked.utf16()),
                                static_cast<std::size_t>(marked.size()) * 2);
        RC_ASSERT(decodedInPieces(TextEncoding::Utf16LeBom, utf16, piece) == utf8);
        RC_ASSERT(detectedInPieces(utf16, piece) == TextEncoding::Utf16LeBom);
        const bool isAscii =
            std::all_of(points.begin(), points.end(), [](char32_t c) { return c < 0x80; });
        RC_ASSERT(detectedInPieces(utf8, piece)
                  == (isAscii ? TextEncoding::Ascii : TextEncoding::Utf8));
    }));
}

TEST_CASE("wrong sequences become a mark and never swallow what follows") {
    auto [bytes, text] = GENERATE(table<std::string, std::string>({
        {"a\x80"
         "b",
         "a\xef\xbf\xbd"
         "b"},
        {"a\xc3"
         "b",
         "a\xef\xbf\xbd"
         "b"},
        {"a\xe2\x82", "a\xef\xbf\xbd"},
        {"\xf5z", "\xef\xbf\xbdz"},
        {"\xed\xa0\x80z", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbdz"},
    }));
    CHECK(decodedInPieces(TextEncoding::Utf8, bytes, 1) == text);
    CHECK(decodedInPieces(TextEncoding::Utf8, bytes, bytes.size()) == text);
}

TEST_CASE("a character cut off at the end of a file does not turn UTF-8 into something else") {
    CHECK(detectedInPieces("Sékar é\xc3", 3) == TextEncoding::Utf8);
    CHECK(detectedInPieces("Sékar \xc3\xa9 \xe9 x", 3) == TextEncoding::Windows1252);
}

TEST_CASE("records written with quotes come back as they were") {
    CHECK(rc::check("round trip", [] {
        const auto field =
            rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab;\"\n ,")));
        const auto fields = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(field));
        std::string text;
        for (const std::string& value : fields) {
            std::string doubled;
            for (const char c : value)
                doubled += c == '"' ? std::string("\"\"") : std::string(1, c);
            text += (text.empty() ? "\"" : ";\"") + doubled + '"';
        }
        RecordParser parser(';', false);
        RC_ASSERT(parser.parse(text + "\r\nnext", false) == text.size() + 2);
        RC_ASSERT(parser.fieldCount() == fields.size());
        for (std::size_t i = 0; i < fields.size(); ++i) RC_ASSERT(parser.field(i) == fields[i]);
        if (text.size() > 1)
            RC_ASSERT(parser.parse(std::string_view(text).substr(0, text.size() - 1), false) == 0U);
    }));
}

TEST_CASE("targets of relations lead to parts however they are written") {
    auto [from, target, part] = GENERATE(table<std::string, std::string, std::string>({
        {"xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"},
        {"xl/workbook.xml", "/xl/styles.xml", "xl/styles.xml"},
        {"xl/workbook.xml", "../custom/a.xml", "custom/a.xml"},
        {"xl/workbook.xml", "worksheets\\sheet1.xml", "xl/worksheets/sheet1.xml"},
        {"", "xl/workbook.xml", "xl/workbook.xml"},
        {"xl/workbook.xml", "../../../a.xml", "a.xml"},
        {"xl/workbook.xml", "./a.xml", "xl/a.xml"},
    }));
    CHECK(resolvedPartName(from, target) == part);
}
