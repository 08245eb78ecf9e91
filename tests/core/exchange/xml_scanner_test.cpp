// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_scanner.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace tinjau;
using namespace tinjau::exchange;

namespace {

/// Writes down what it is told, in one line.
class Recorder final : public XmlListener {
public:
    Recorder() : XmlListener(XmlNames::Prefixed) {}
    void start(XmlName name, const XmlAttributes& attributes) override {
        log += '<' + std::string(name.space) + '|' + std::string(name.local);
        for (const char** pair = attributes.pairs(); *pair; pair += 2)
            log += std::string(" ") + pair[0] + "=[" + pair[1] + ']';
        log += '>';
    }
    void end(XmlName name) override { log += "</" + std::string(name.local) + '>'; }
    void characters(std::string_view text) override { log += text; }
    std::string log;
};

const std::string REFUSED = "(refused)";

std::string byScanner(const std::string& text, std::size_t piece) {
    Recorder recorder;
    XmlScanner scanner(recorder);
    std::string buffer;
    for (std::size_t given = 0;;) {
        const bool isLast = given >= text.size();
        std::string copy = buffer; // the scanner may change what it takes
        const std::size_t taken = scanner.take(copy.data(), copy.size(), isLast);
        if (scanner.refusal()) return REFUSED;
        if (isLast) return recorder.log;
        buffer.erase(0, taken);
        buffer += text.substr(given, piece);
        given += piece;
    }
}

/// A declaration with another encoding makes parseXml take the general parser.
std::string byExpat(const std::string& text) {
    Recorder recorder;
    const auto done = parseXml("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>" + text,
                               QStringLiteral("x"), recorder);
    return done ? recorder.log : REFUSED;
}

} // namespace

TEST_CASE("the quick reader sees what is written") {
    auto [text, log] = GENERATE(table<std::string, std::string>({
        {"<?xml version=\"1.0\"?>\n<a x='1' y=\"&lt;&#65;&#x42;\"><!-- c "
         "--><x:b/>t&amp;t<![CDATA[<&]]></a>\n",
         "<|a x=[1] y=[<AB]><x|b></b>t&t<&</a>"},
        {"\xef\xbb\xbf<a>\r\nb\rc\n</a>", "<|a>\nb\nc\n</a>"},
        {"<a  b = 'x>y' ></a >", "<|a b=[x>y]></a>"},
    }));
    CHECK(byScanner(text, text.size()) == log);
    CHECK(byScanner(text, 1) == log);
}

TEST_CASE("the quick reader refuses what is ill-formed") {
    const std::string text = GENERATE(values<std::string>({"",
                                                           "  ",
                                                           "<a>",
                                                           "<a></b>",
                                                           "</a>",
                                                           "<a/><b/>",
                                                           "<a>&unknown;</a>",
                                                           "<a>1 & 2</a>",
                                                           "<a b></a>",
                                                           "<a b=1></a>",
                                                           "<a b='1'c='2'/>",
                                                           "<a b=\"<\"/>",
                                                           "<!DOCTYPE a><a/>",
                                                           "<a><!-- </a>",
                                                           "<a><![CDATA[ </a>",
                                                           "text<a/>",
                                                           "<a/>text",
                                                           "<a>&#0;</a>",
                                                           "<a>&#xD800;</a>",
                                                           "< a/>",
                                                           "<1/>",
                                                           "<a",
                                                           "<"}));
    INFO(text);
    CHECK(byScanner(text, 3) == REFUSED);
    CHECK(byExpat(text) == REFUSED);
}

TEST_CASE("texts in other encodings and document types are left to the general reader") {
    CHECK(XmlScanner::understands("<a/>"));
    CHECK(XmlScanner::understands(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><a/>"));
    CHECK_FALSE(XmlScanner::understands("<?xml version=\"1.0\" encoding=\"windows-1252\"?><a/>"));
    CHECK_FALSE(XmlScanner::understands(std::string_view("\xff\xfe<\0a\0", 6)));
    CHECK_FALSE(XmlScanner::understands(std::string_view("<\0a\0", 4)));
}

TEST_CASE("what the general reader accepts, the quick one reads the same, in pieces of any size") {
    CHECK(rc::check("random markup", [] {
        const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(
            std::vector<std::string>{"<a>", "</a>", "<b c='1'>", "</b>", "<x/>",
                                     "<p:q r=\"&gt;\" s='t'/>", "text", " ", "\r\n", "\r", "&amp;",
                                     "&#233;", "<!-- no -->", "<![CDATA[<x>]]>", "<?pi ?>", "]"}));
        std::string text = "<root>";
        for (const std::string& piece : pieces) text += piece;
        text += "</root>";
        const std::string expected = byExpat(text);
        const auto size = *rc::gen::inRange<std::size_t>(1, 40);
        RC_ASSERT(byScanner(text, size) == expected);
        RC_ASSERT(byScanner(text, text.size()) == expected);
    }));
    CHECK(rc::check("damaged markup", [] {
        std::string text =
            "<root a='1'><b c=\"&lt;2\">x &amp; y</b><d/><!-- e --><![CDATA[f]]></root>";
        const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
        text[at] = *rc::gen::elementOf(std::string("<>&\"'/=;! ax1]-"));
        const std::string expected = byExpat(text);
        if (expected != REFUSED) RC_ASSERT(byScanner(text, 7) == expected);
    }));
}
