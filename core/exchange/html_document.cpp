// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html_document.h"

#include "core/exchange/html_text.h"
#include "core/exchange/number_format.h"
#include "core/exchange/text_encoding.h"

#include <libxml/HTMLparser.h>

#include <charconv>
#include <cmath>
#include <map>

namespace tinjau::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Deeper nesting than any page has; libxml2 gets slow with the square of it.
constexpr int deepestNesting = 512;
constexpr std::size_t mostTables = 100'000;
constexpr std::size_t pieceSize = 16384;

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The attributes of an element; libxml2 hands them out as pairs with a null at the end.
class Attributes {
public:
    explicit Attributes(const xmlChar** pairs) : m_pairs(pairs) {}

    /// Empty for an attribute without a value; none if the element does not have it.
    std::optional<std::string_view> find(std::string_view name) const
    {
        for (const xmlChar** pair = m_pairs; pair && pair[0]; pair += 2) {
            if (name != reinterpret_cast<const char*>(pair[0])) continue;
            return pair[1] ? std::string_view(reinterpret_cast<const char*>(pair[1])) : "";
        }
        return std::nullopt;
    }
    int number(std::string_view name, int otherwise) const
    {
        const std::string_view text = find(name).value_or("");
        int value = otherwise;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error == std::errc::result_out_of_range) return HtmlTable::mostColumns * 64;
        return error == std::errc() && value >= 0 ? value : otherwise;
    }
    bool isHidden() const
    {
        return cssProperty(find("style").value_or(""), "display").value_or("") == "none";
    }

private:
    const xmlChar** m_pairs;
};

std::optional<double> plainNumber(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isWhole = error == std::errc() && end == text.data() + text.size() && !text.empty();
    return isWhole && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// Listens to libxml2 and builds the tables.
class Builder {
public:
    void startElement(std::string_view name, const Attributes& attributes);
    void endElement(std::string_view name);
    void characters(std::string_view text);
    void comment(std::string_view text);

    bool mustStop() const { return m_isTooDeep || m_isHostile; }
    Result<HtmlDocument> finish();

private:
    enum class Part { Outside, Caption, Cell };
    struct OpenTable {
        std::size_t number;
        bool isRowOpen = false;
        bool isImplied = false; ///< rows without a `<table>` around them
        Part part = Part::Outside;
        std::optional<std::string> numberHint =
            {}; ///< x:num or sdval; empty: the text is the number
        bool isBoolean = false;
        bool isError = false;
        HtmlText text = {};
        HtmlCellHints hints = {};
    };

    HtmlTable& table() { return m_document.tables[m_open.back().number]; }
    void openTable(bool isImplied);
    void closeTable();
    void openRow(bool isHidden);
    void openCell(const Attributes& attributes);
    void closeCell();
    void readHints(OpenTable& open, const Attributes& attributes);
    void applyNumber(OpenTable& open, std::string_view text);
    int formatNumber(const std::string& code);
    HtmlText& currentText();
    void keepLeadingLines();
    void readStyleRules();
    void noteSheetName(const std::string& name);

    HtmlDocument m_document;
    std::vector<OpenTable> m_open;
    HtmlText m_outside;
    HtmlText m_sheetName;
    std::string m_styleSheet;
    std::map<std::string, std::string> m_formatOfClass;
    std::map<std::string, int> m_formatNumbers;
    std::vector<QString> m_lines;
    int m_depth = 0;
    int m_ignored = 0; ///< open elements whose text is not shown
    bool m_isInStyle = false;
    bool m_isInSheetName = false;
    bool m_hasFrames = false;
    bool m_isTooDeep = false;
    bool m_isHostile = false;
};

bool isBlock(std::string_view name)
{
    return name == "p" || name == "div" || name == "li" || name == "tr" || name == "table"
           || name == "title" || name == "center" || name == "hr"
           || (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6');
}

bool isRowGroup(std::string_view name)
{
    return name == "thead" || name == "tbody" || name == "tfoot";
}

HtmlText& Builder::currentText()
{
    if (m_isInSheetName) return m_sheetName;
    const bool isInTable = !m_open.empty() && m_open.back().part != Part::Outside;
    return isInTable ? m_open.back().text : m_outside;
}

void Builder::startElement(std::string_view name, const Attributes& attributes)
{
    m_isTooDeep = m_isTooDeep || ++m_depth > deepestNesting;
    if (m_isTooDeep) return;
    if (name == "style" || name == "script") ++m_ignored;
    if (name == "style") m_isInStyle = true;
    if (name == "frameset") m_hasFrames = true;
    if (name == "x:name") m_isInSheetName = true;
    if (name == "br") currentText().breakLine();
    if (name == "table") openTable(false);
    if (name == "tr") openRow(attributes.isHidden());
    if (name == "td" || name == "th") openCell(attributes);
    if (isBlock(name)) currentText().breakBlock();
    if (m_open.empty()) return;
    if (isRowGroup(name)) {
        closeCell();
        table().endRowGroup();
        m_open.back().isRowOpen = false;
    }
    if (name == "caption") m_open.back().part = Part::Caption;
    if (name == "col") table().hideColumns(attributes.number("span", 1), attributes.isHidden());
}

void Builder::endElement(std::string_view name)
{
    if (m_depth > 0) --m_depth;
    if (m_isTooDeep) return;
    if ((name == "style" || name == "script") && m_ignored > 0) --m_ignored;
    if (name == "style") readStyleRules();
    if (name == "x:name" && m_isInSheetName) {
        m_isInSheetName = false;
        noteSheetName(m_sheetName.take());
    }
    if (isBlock(name)) currentText().breakBlock();
    if (m_open.empty()) return;
    if (name == "td" || name == "th") closeCell();
    if (name == "tr") {
        closeCell();
        m_open.back().isRowOpen = false;
    }
    if (name == "caption" && m_open.back().part == Part::Caption) {
        table().caption = toQString(m_open.back().text.take());
        m_open.back().part = Part::Outside;
    }
    if (name == "table") closeTable();
}

void Builder::characters(std::string_view text)
{
    if (m_isInStyle) m_styleSheet += text;
    if (m_ignored == 0) currentText().add(text);
}

/// Excel hides what its own kind of program shall read in a comment for that kind.
void Builder::comment(std::string_view text)
{
    if (m_isInStyle) m_styleSheet += text;
    constexpr std::string_view begin = "<x:Name>", end = "</x:Name>";
    for (std::size_t at = 0; (at = text.find(begin, at)) != std::string_view::npos;) {
        at += begin.size();
        const std::size_t until = text.find(end, at);
        if (until == std::string_view::npos) return;
        HtmlText name;
        name.add(text.substr(at, until - at));
        noteSheetName(name.take());
        at = until;
    }
}

void Builder::noteSheetName(const std::string& name)
{
    if (!name.empty()) m_document.sheetNames.push_back(toQString(name));
}

void Builder::keepLeadingLines()
{
    constexpr std::size_t mostLines = 40;
    for (const QString& line : toQString(m_outside.take()).split(u'\n', Qt::SkipEmptyParts)) {
        if (m_lines.size() < mostLines && !line.trimmed().isEmpty())
            m_lines.push_back(line.trimmed());
    }
}

void Builder::openTable(bool isImplied)
{
    if (!m_open.empty() && m_open.back().isImplied && m_open.back().part == Part::Outside)
        closeTable();
    if (m_open.empty()) keepLeadingLines();
    m_document.tables.emplace_back();
    m_isHostile = m_isHostile || m_document.tables.size() > mostTables;
    if (m_open.empty()) m_document.tables.back().leadingLines = std::exchange(m_lines, {});
    m_open.push_back({.number = m_document.tables.size() - 1, .isImplied = isImplied});
}

void Builder::closeTable()
{
    closeCell();
    table().finish();
    m_isHostile = m_isHostile || table().isHostile();
    m_open.pop_back();
    currentText().breakBlock();
}

void Builder::openRow(bool isHidden)
{
    if (m_open.empty()) openTable(true);
    closeCell();
    table().beginRow(isHidden);
    m_isHostile = m_isHostile || table().isHostile();
    m_open.back().isRowOpen = true;
}

void Builder::openCell(const Attributes& attributes)
{
    if (m_open.empty() || !m_open.back().isRowOpen) openRow(false);
    closeCell();
    OpenTable& open = m_open.back();
    open.text.take();
    open.hints = {};
    open.hints.columnSpan = attributes.number("colspan", 1);
    open.hints.rowSpan = attributes.number("rowspan", 1);
    readHints(open, attributes);
    open.part = Part::Cell;
    table().beginCell();
}

void Builder::readHints(OpenTable& open, const Attributes& attributes)
{
    open.numberHint.reset();
    open.isBoolean = attributes.find("x:bool").has_value();
    open.isError = attributes.find("x:err").has_value();
    open.hints.isFormula = attributes.find("x:fmla").has_value();
    if (const auto hint = attributes.find("x:num")) open.numberHint = *hint;
    std::string code;
    if (const auto name = attributes.find("class")) {
        const auto known = m_formatOfClass.find(std::string(*name));
        if (known != m_formatOfClass.end()) code = known->second;
    }
    const auto inlineFormat =
        cssProperty(attributes.find("style").value_or(""), "mso-number-format");
    if (inlineFormat) code = formatCodeFromCss(*inlineFormat);
    // LibreOffice: the value, and "language;0;format".
    if (const auto hint = attributes.find("sdval")) open.numberHint = *hint;
    const std::string_view libreOffice = attributes.find("sdnum").value_or("");
    const std::size_t last = libreOffice.rfind(';');
    if (last != std::string_view::npos) code = libreOffice.substr(last + 1);
    open.hints.format = formatNumber(code);
}

int Builder::formatNumber(const std::string& code)
{
    const auto known = m_formatNumbers.find(code);
    if (known != m_formatNumbers.end()) return known->second;
    // A page can spell formats without end; what it spells after that many is General.
    if (m_document.formats.size() >= 4096) return formatNumber({});
    m_document.formats.push_back(numberFormatFromCode(toQString(code)));
    const int number = static_cast<int>(m_document.formats.size()) - 1;
    m_formatNumbers.emplace(code, number);
    return number;
}

void Builder::applyNumber(OpenTable& open, std::string_view text)
{
    if (!open.numberHint) return;
    const auto value =
        plainNumber(open.numberHint->empty() ? text : std::string_view(*open.numberHint));
    if (!value) return;
    const auto& format = m_document.formats[static_cast<std::size_t>(open.hints.format)];
    const TypedNumber typed = typedNumber(*value, format, DateSystem::From1900);
    open.hints.type = typed.type;
    open.hints.number = typed.number;
}

void Builder::closeCell()
{
    if (m_open.empty() || m_open.back().part != Part::Cell) return;
    OpenTable& open = m_open.back();
    open.part = Part::Outside;
    std::string text = open.text.take();
    applyNumber(open, text);
    if (open.isError) open.hints.type = CellType::Error;
    if (open.isBoolean) {
        open.hints.type = CellType::Boolean;
        text = toLowerAscii(text);
    }
    table().endCell(text, open.hints);
}

/// `.xl25 {mso-number-format:"Short Date";}` names the format of the cells of that class.
void Builder::readStyleRules()
{
    m_isInStyle = false;
    const std::string sheet = std::exchange(m_styleSheet, {});
    for (std::size_t at = 0, open; (open = sheet.find('{', at)) != std::string::npos;) {
        const std::size_t close = std::min(sheet.find('}', open), sheet.size());
        const std::string_view rule = std::string_view(sheet).substr(open + 1, close - open - 1);
        const std::string_view selector = std::string_view(sheet).substr(at, open - at);
        const std::size_t dot = selector.rfind('.');
        const auto format = cssProperty(rule, "mso-number-format");
        if (format && dot != std::string_view::npos) {
            const std::size_t end = selector.find_first_of(" \t\r\n,:", dot);
            const std::string_view name =
                selector.substr(dot + 1, end == std::string_view::npos ? end : end - dot - 1);
            m_formatOfClass[std::string(name)] = formatCodeFromCss(*format);
        }
        at = std::min(close + 1, sheet.size());
    }
}

Result<HtmlDocument> Builder::finish()
{
    while (!m_open.empty()) closeTable();
    if (mustStop()) return failure(ErrorCode::FileDamaged, {u"HTML"_s}, {}, u"nesting or spans"_s);
    if (m_document.tables.empty() && m_hasFrames) {
        return failure(ErrorCode::FileUnsupported, {u"HTML frameset"_s});
    }
    if (m_document.tables.empty()) return failure(ErrorCode::FileNotATable, {}, {}, u"no table"_s);
    std::erase_if(m_document.tables, [](const HtmlTable& table) { return table.cells().empty(); });
    if (m_document.tables.empty()) return failure(ErrorCode::FileEmpty);
    for (const HtmlTable& table : m_document.tables) {
        if (!table.isTooWide()) continue;
        return failure(ErrorCode::FileTooLarge, {QString::number(HtmlTable::mostColumns)});
    }
    return std::move(m_document);
}

std::string_view view(const xmlChar* text)
{
    return reinterpret_cast<const char*>(text);
}

htmlSAXHandler saxHandler()
{
    htmlSAXHandler handler{};
    handler.startElement = [](void* builder, const xmlChar* name, const xmlChar** attributes) {
        static_cast<Builder*>(builder)->startElement(view(name), Attributes(attributes));
    };
    handler.endElement = [](void* builder, const xmlChar* name) {
        static_cast<Builder*>(builder)->endElement(view(name));
    };
    const auto text = [](void* builder, const xmlChar* characters, int length) {
        static_cast<Builder*>(builder)->characters(
            view(characters).substr(0, static_cast<std::size_t>(length)));
    };
    handler.characters = text;
    handler.ignorableWhitespace = text;
    handler.cdataBlock = text;
    handler.comment = [](void* builder, const xmlChar* content) {
        static_cast<Builder*>(builder)->comment(view(content));
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
    Builder builder;
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
