// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_sheet.h"

#include "core/exchange/iso_moment.h"

#include <algorithm>
#include <charconv>

namespace tinjau::exchange {

namespace {

constexpr int MOST_ROWS = 1'048'576;
constexpr int MOST_COLUMNS = 16'384;
constexpr std::size_t MOST_MERGED = 100'000;
constexpr std::size_t LONGEST_TEXT = 1 << 20;

const NumberFormat GENERAL;

/// "B9" without the checks of parseA1, which would cost a QString for each of millions of cells.
/// A row of 0 or a column of 0 says that the part is missing or wrong.
CellAddress parseReference(std::string_view text) {
    CellAddress address{0, 0};
    std::size_t at = 0;
    for (; at < text.size() && text[at] >= 'A' && text[at] <= 'Z'; ++at) {
        if (address.column > MOST_COLUMNS) return {0, 0};
        address.column = address.column * 26 + (text[at] - 'A' + 1);
    }
    address.row = wholeNumber(text.substr(at)).value_or(0);
    return address;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = std::min(text.find_first_not_of(blanks), text.size());
    const std::size_t end = text.find_last_not_of(blanks);
    return end == text.npos ? std::string_view() : text.substr(begin, end + 1 - begin);
}

} // namespace

void XlsxSheetListener::start(XmlName name, const XmlAttributes& attributes) {
    const std::string_view local = name.local;
    if (m_isInCell) {
        if (local == "v" || (local == "t" && !m_isPhonetic)) m_isCollecting = true;
        if (local == "f") m_isFormula = true;
        if (local == "rPh") m_isPhonetic = true;
        return;
    }
    if (m_isInData) {
        if (local == "c") return startCell(attributes);
        if (local == "row") return startRow(attributes);
        return;
    }
    if (local == "sheetData") m_isInData = true;
    if (local == "col") return startColumns(attributes);
    if (local == "mergeCell") addMerged(attributes.text("ref"));
}

void XlsxSheetListener::end(XmlName name) {
    const std::string_view local = name.local;
    if (local == "v" || local == "t") {
        m_isCollecting = false;
    } else if (local == "c") {
        if (m_isInCell) endCell();
    } else if (local == "rPh") {
        m_isPhonetic = false;
    } else if (local == "sheetData") {
        m_isInData = false;
    }
}

void XlsxSheetListener::characters(std::string_view text) {
    if (!m_isCollecting) return;
    if (m_text.size() + text.size() > LONGEST_TEXT) return lose(ReadWarning::Code::TruncatedText);
    m_text += text;
}

void XlsxSheetListener::startRow(const XmlAttributes& attributes) {
    m_at.row = attributes.number("r").value_or(m_at.row + 1);
    m_at.column = 0;
    if (m_at.row < 1 || m_at.row > MOST_ROWS) return refuse("row out of range");
    if (attributes.flag("hidden")) m_facts.hiddenRows.push_back(m_at.row);
}

void XlsxSheetListener::startCell(const XmlAttributes& attributes) {
    m_isInCell = true;
    m_isFormula = false;
    m_text.clear();
    m_style = 0;
    std::string_view reference, type;
    for (const char** pair = attributes.pairs(); *pair; pair += 2) {
        const std::string_view name(pair[0]);
        if (name == "r") reference = pair[1];
        if (name == "s") m_style = wholeNumber(pair[1]).value_or(0);
        if (name == "t") type = pair[1];
    }
    place(reference);
    m_type = type.empty() || type == "n"            ? Type::Number
             : type == "s"                          ? Type::Shared
             : type == "str" || type == "inlineStr" ? Type::Text
             : type == "b"                          ? Type::Boolean
             : type == "e"                          ? Type::Error
             : type == "d"                          ? Type::Iso
                                                    : Type::Number;
}

/// Without a reference, or with a broken one, a cell follows the one before.
void XlsxSheetListener::place(std::string_view reference) {
    const CellAddress given = parseReference(reference);
    if (given.row > 0) m_at.row = given.row;
    m_at.column = given.column > 0 ? given.column : m_at.column + 1;
    if (m_at.row == 0) m_at.row = 1;
    if (m_at.row > MOST_ROWS || m_at.column > MOST_COLUMNS) refuse("cell out of range");
}

void XlsxSheetListener::startColumns(const XmlAttributes& attributes) {
    if (!attributes.flag("hidden")) return;
    const int first = std::max(attributes.number("min").value_or(1), 1);
    const int last = std::min(attributes.number("max").value_or(first), MOST_COLUMNS);
    for (int column = first; column <= last; ++column) m_facts.hiddenColumns.push_back(column);
    if (m_facts.hiddenColumns.size() > 4 * MOST_COLUMNS) refuse("columns without end");
}

void XlsxSheetListener::addMerged(std::string_view reference) {
    if (m_facts.merged.size() >= MOST_MERGED) return lose(ReadWarning::Code::CappedRepetition);
    const std::size_t colon = reference.find(':');
    if (colon == reference.npos) return;
    const CellAddress first = parseReference(reference.substr(0, colon));
    const CellAddress last = parseReference(reference.substr(colon + 1));
    const bool isPlausible = first.row > 0 && first.column > 0 && last.row >= first.row
                             && last.column >= first.column && last.row <= MOST_ROWS
                             && last.column <= MOST_COLUMNS;
    if (isPlausible) m_facts.merged.push_back({first, last});
}

void XlsxSheetListener::endCell() {
    m_isInCell = false;
    m_isCollecting = false;
    if (m_text.empty()) return;
    switch (m_type) {
    case Type::Number:
        return emitNumber();
    case Type::Shared:
        return emitShared();
    case Type::Text:
        return emitText(m_text = readableXlsxText(std::move(m_text)), CellType::Text);
    case Type::Boolean:
        return emitText(trimmed(m_text) == "0" ? "false" : "true", CellType::Boolean);
    case Type::Error:
        return emitText(trimmed(m_text), CellType::Error);
    case Type::Iso:
        return emitIso();
    }
}

void XlsxSheetListener::emitNumber() {
    const std::string_view text = trimmed(m_text);
    double number = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || stop != end) return emitText(text, CellType::Text);
    const TypedNumber typed = typedNumber(number, format(), m_parts.dateSystem);
    emit({.at = m_at,
          .type = typed.type,
          .number = typed.number,
          .format = &format(),
          .isFormula = m_isFormula});
}

void XlsxSheetListener::emitIso() {
    const auto moment = parseIsoMoment(trimmed(m_text));
    if (!moment) return emitText(m_text, CellType::Text);
    const bool hasFormat =
        format().kind >= NumberFormat::Kind::Date && format().kind <= NumberFormat::Kind::Duration;
    emit({.at = m_at,
          .type = moment->type,
          .number = moment->number,
          .format = hasFormat ? &format() : canonicalFormat(moment->type),
          .isFormula = m_isFormula});
}

void XlsxSheetListener::emitShared() {
    const auto index = wholeNumber(trimmed(m_text));
    const auto text =
        index && *index >= 0 ? m_strings.at(static_cast<std::size_t>(*index)) : std::nullopt;
    if (!text) return lose(ReadWarning::Code::Recovered);
    emitText(*text, CellType::Text);
}

void XlsxSheetListener::emitText(std::string_view text, CellType type) {
    if (text.empty()) return;
    emit({.at = m_at, .type = type, .text = text, .isFormula = m_isFormula});
}

void XlsxSheetListener::emit(const Cell& cell) {
    if (!m_visitor.visit(cell)) stop();
}

void XlsxSheetListener::refuse(const char* reason) {
    m_refusal = reason;
    stop();
}

void XlsxSheetListener::lose(ReadWarning::Code code) {
    const bool isKnown = std::find(m_losses.begin(), m_losses.end(), code) != m_losses.end();
    if (!isKnown) m_losses.push_back(code);
}

const NumberFormat& XlsxSheetListener::format() const {
    const bool isKnown = m_style >= 0 && static_cast<std::size_t>(m_style) < m_parts.formats.size();
    return isKnown ? m_parts.formats[static_cast<std::size_t>(m_style)] : GENERAL;
}

SheetFacts XlsxSheetListener::takeFacts() {
    for (std::vector<int>* list : {&m_facts.hiddenRows, &m_facts.hiddenColumns}) {
        std::sort(list->begin(), list->end());
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    return std::move(m_facts);
}

} // namespace tinjau::exchange
