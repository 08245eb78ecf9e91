// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html_document.h"

#include "core/exchange/html_builder.h"
#include "core/exchange/text_encoding.h"

#include <libxml/HTMLparser.h>

namespace tinjau::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t pieceSize = 16384;

std::string_view view(const xmlChar* text)
{
    return reinterpret_cast<const char*>(text);
}

htmlSAXHandler saxHandler()
{
    htmlSAXHandler handler{};
    handler.startElement = [](void* builder, const xmlChar* name, const xmlChar** attributes) {
        static_cast<HtmlBuilder*>(builder)->startElement(view(name), HtmlAttributes(attributes));
    };
    handler.endElement = [](void* builder, const xmlChar* name) {
        static_cast<HtmlBuilder*>(builder)->endElement(view(name));
    };
    const auto text = [](void* builder, const xmlChar* characters, int length) {
        static_cast<HtmlBuilder*>(builder)->characters(
            view(characters).substr(0, static_cast<std::size_t>(length)));
    };
    handler.characters = text;
    handler.ignorableWhitespace = text;
    handler.cdataBlock = text;
    handler.comment = [](void* builder, const xmlChar* content) {
        static_cast<HtmlBuilder*>(builder)->comment(view(content));
    };
    return handler;
}

/// Bytes decide before the page's own word, which programs copy without looking; but where the
/// bytes leave it open (plain ASCII), the word counts.
TextEncoding encodingOf(std::string_view bytes)
{
    EncodingDetector detector;
    detector.add(bytes);
    const TextEncoding seen = detector.result();
    if (seen != TextEncoding::Ascii) return seen;
    const std::string declared = declaredCharset(bytes.substr(0, 4096));
    if (declared == "utf-8") return TextEncoding::Utf8;
    if (declared == "windows-1252" || declared == "iso-8859-1") return TextEncoding::Windows1252;
    return seen;
}

bool isMhtml(std::string_view bytes)
{
    const std::string head = toLowerAscii(bytes.substr(0, 2048));
    return head.starts_with("mime-version:") || head.find("\nmime-version:") != std::string::npos;
}

} // namespace

Result<HtmlDocument> HtmlDocument::parse(std::string_view bytes)
{
    if (isMhtml(bytes)) return failure(ErrorCode::FileUnsupported, {u"MHTML"_s});
    const TextEncoding encoding = encodingOf(bytes);
    HtmlBuilder builder;
    htmlSAXHandler handler = saxHandler();
    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(
        htmlCreatePushParserCtxt(&handler, &builder, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8),
        &htmlFreeParserCtxt);
    if (!parser) return failure(ErrorCode::FileUnreadable, {}, {}, u"no HTML parser"_s);
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
                                         | HTML_PARSE_IGNORE_ENC);
    TextDecoder decoder(encoding);
    for (std::size_t at = 0; at < bytes.size() && !builder.mustStop(); at += pieceSize) {
        std::string piece =
            decoder.decode(bytes.substr(at, pieceSize), at + pieceSize >= bytes.size());
        // libxml2 ends the document at control characters that HTML does not have.
        for (char& c : piece) {
            if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t')
                c = ' ';
        }
        htmlParseChunk(parser.get(), piece.data(), static_cast<int>(piece.size()), 0);
    }
    if (!builder.mustStop()) htmlParseChunk(parser.get(), nullptr, 0, 1);
    auto document = builder.finish();
    if (document) document->encoding = encodingName(encoding);
    return document;
}

} // namespace tinjau::exchange
