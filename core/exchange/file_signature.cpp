// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_signature.h"

#include "core/exchange/text_encoding.h"

#include <algorithm>

namespace tinjau::exchange {

using namespace Qt::StringLiterals;

namespace {

using namespace std::string_view_literals;

struct Magic {
    std::string_view bytes;
    const char16_t* name;
};

constexpr Magic OTHER_FORMATS[] = {
    {"%PDF-"sv, u"PDF"},
    {"{\\rtf"sv, u"RTF"},
    {"\x89PNG"sv, u"PNG"},
    {"\xff\xd8\xff"sv, u"JPEG"},
    {"GIF8"sv, u"GIF"},
    {"Rar!"sv, u"RAR"},
    {"7z\xbc\xaf\x27\x1c"sv, u"7Z"},
    {"\x1f\x8b"sv, u"GZIP"},
    {"SQLite format 3\0"sv, u"SQLite"},
    {"\0\x01\0\0Standard Jet DB"sv, u"MDB"},
    {"\0\x01\0\0Standard ACE DB"sv, u"ACCDB"},
    {"MZ"sv, u"EXE"},
};

std::string lowered(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return text;
}

std::string asText(std::string_view head) {
    EncodingDetector detector;
    detector.add(head);
    return lowered(TextDecoder(detector.result()).decode(head, true));
}

/// BOF records of BIFF2 to BIFF5 at the very beginning.
bool isBareBiff(std::string_view head) {
    return head.starts_with("\x09\x00\x04\x00"sv) || head.starts_with("\x09\x02\x06\x00"sv)
           || head.starts_with("\x09\x04\x06\x00"sv)
           || head.starts_with("\x09\x08\x08\x00\x00\x05"sv)
           || head.starts_with("\x09\x08\x10\x00\x00\x06"sv);
}

bool isMangledCfb(std::string_view head) {
    constexpr std::string_view replacement = "\xef\xbf\xbd"sv;
    return head.starts_with(replacement)
           && head.substr(0, 32).find("\x11\xe0\xa1\xb1\x1a"sv) != head.npos;
}

FileSignature markupOf(const std::string& text) {
    const auto has = [&text](std::string_view word) { return text.find(word) != text.npos; };
    if (has("urn:schemas-microsoft-com:office:spreadsheet"sv) && !has("<html"sv)) {
        return {FileSignature::Kind::Xml2003};
    }
    if (has("<office:document"sv)) return {FileSignature::Kind::OtherKnown, u"FODS"_s};
    if (text.starts_with("mime-version:"sv)) return {FileSignature::Kind::OtherKnown, u"MHTML"_s};
    const std::size_t first = text.find_first_not_of(" \t\r\n"sv);
    const bool isMarkup = first != text.npos && text[first] == '<';
    if (isMarkup
        && (has("<html"sv) || has("<!doctype html"sv) || has("<table"sv) || has("<body"sv))) {
        return {FileSignature::Kind::Html};
    }
    if (has("<table"sv) && has("<tr"sv)) return {FileSignature::Kind::Html};
    return {FileSignature::Kind::Text};
}

} // namespace

FileSignature signatureOf(std::string_view head) {
    using Kind = FileSignature::Kind;
    if (head.starts_with("PK\x03\x04"sv) || head.starts_with("PK\x05\x06"sv)) return {Kind::Zip};
    if (head.starts_with("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv)) return {Kind::Cfb};
    if (isBareBiff(head)) return {Kind::BareBiff};
    if (isMangledCfb(head)) return {Kind::MangledCfb};
    const auto* other = std::find_if(std::begin(OTHER_FORMATS), std::end(OTHER_FORMATS),
                                     [head](const Magic& m) { return head.starts_with(m.bytes); });
    if (other != std::end(OTHER_FORMATS))
        return {Kind::OtherKnown, QStringView(other->name).toString()};
    return markupOf(asText(head));
}

} // namespace tinjau::exchange
