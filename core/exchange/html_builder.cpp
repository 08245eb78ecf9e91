// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html_builder.h"

#include "core/exchange/number_format.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace tinjau::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Deeper nesting than any page has; libxml2 gets slow with the square of it.
constexpr int deepestNesting = 512;
constexpr std::size_t mostTables = 100'000;

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::optional<double> plainNumber(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isWhole = error == std::errc() && end == text.data() + text.size() && !text.empty();
    return isWhole && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

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

} // namespace

std::optional<std::string_view> HtmlAttributes::find(std::string_view name) const
{
    for (const unsigned char** pair = m_pairs; pair && pair[0]; pair += 2) {
        if (name != reinterpret_cast<const char*>(pair[0])) continue;
        return pair[1] ? std::string_view(reinterpret_cast<const char*>(pair[1])) : "";
    }
    return std::nullopt;
}

int HtmlAttributes::number(std::string_view name, int otherwise) const
{
    const std::string_view text = find(name).value_or("");
    int value = otherwise;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc::result_out_of_range) return std::numeric_limits<int>::max();
    return error == std::errc() && value >= 0 ? value : otherwise;
}

bool HtmlAttributes::isHidden() const
{
    return cssProperty(find("style").value_or(""), "display").value_or("") == "none";
}

HtmlText& HtmlBuilder::currentText()
{
    if (m_isInSheetName) return m_sheetName;
    const bool isInTable = !m_open.empty() && m_open.back().part != Part::Outside;
    return isInTable ? m_open.back().text : m_outside;
}

void HtmlBuilder::startElement(std::string_view name, const HtmlAttributes& attributes)
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

void HtmlBuilder::endElement(std::string_view name)
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

void HtmlBuilder::characters(std::string_view text)
{
    if (m_isInStyle) m_styleSheet += text;
    if (m_ignored == 0) currentText().add(text);
}

/// Excel hides what its own kind of program shall read in a comment for that kind.
void HtmlBuilder::comment(std::string_view text)
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

void HtmlBuilder::noteSheetName(const std::string& name)
{
    if (!name.empty()) m_document.sheetNames.push_back(toQString(name));
}

void HtmlBuilder::keepLeadingLines()
{
    constexpr std::size_t mostLines = 40;
    for (const QString& line : toQString(m_outside.take()).split(u'\n', Qt::SkipEmptyParts)) {
        if (m_lines.size() < mostLines && !line.trimmed().isEmpty())
            m_lines.push_back(line.trimmed());
    }
}

void HtmlBuilder::openTable(bool isImplied)
{
    if (!m_open.empty() && m_open.back().isImplied && m_open.back().part == Part::Outside)
        closeTable();
    if (m_open.empty()) keepLeadingLines();
    m_document.tables.emplace_back();
    m_isHostile = m_isHostile || m_document.tables.size() > mostTables;
    if (m_open.empty()) m_document.tables.back().leadingLines = std::exchange(m_lines, {});
    m_open.push_back({.number = m_document.tables.size() - 1, .isImplied = isImplied});
}

void HtmlBuilder::closeTable()
{
    closeCell();
    table().finish();
    m_isHostile = m_isHostile || table().isHostile();
    m_open.pop_back();
    currentText().breakBlock();
}

void HtmlBuilder::openRow(bool isHidden)
{
    if (m_open.empty()) openTable(true);
    closeCell();
    table().beginRow(isHidden);
    m_isHostile = m_isHostile || table().isHostile();
    m_open.back().isRowOpen = true;
}

void HtmlBuilder::openCell(const HtmlAttributes& attributes)
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

void HtmlBuilder::readHints(OpenTable& open, const HtmlAttributes& attributes)
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

int HtmlBuilder::formatNumber(const std::string& code)
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

void HtmlBuilder::applyNumber(OpenTable& open, std::string_view text)
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

void HtmlBuilder::closeCell()
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
void HtmlBuilder::readStyleRules()
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

Result<HtmlDocument> HtmlBuilder::finish()
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

} // namespace tinjau::exchange
