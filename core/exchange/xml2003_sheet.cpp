// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml2003_sheet.h"

#include "core/exchange/iso_moment.h"
#include "core/exchange/shared_strings.h"

#include <algorithm>
#include <charconv>

namespace tinjau::exchange {

namespace {

constexpr int MOST_ROWS = 1'048'576;
constexpr int MOST_COLUMNS = 16'384;
constexpr std::size_t MOST_MERGED = 100'000;
constexpr std::size_t LONGEST_TEXT = 1 << 20;

const NumberFormat GENERAL;

int further(const XmlAttributes& attributes, std::string_view local) {
    return std::clamp(attributes.number(local).value_or(0), 0, MOST_ROWS);
}

} // namespace

void Xml2003SheetListener::start(XmlName name, const XmlAttributes& attributes) {
    if (name.local == "Worksheet") {
        m_isInSheet = m_sheetsSeen++ == m_wanted;
        return;
    }
    if (!m_isInSheet) return;
    if (m_isInCell) {
        // A comment has data of its own, which comes after that of the cell.
        if (name.local == "Comment") m_isInCell = false;
        if (name.local == "Data" && m_isInCell) {
            m_isData = true;
            m_type = attributes.text("Type");
        }
        return;
    }
    if (name.local == "Column") return startColumn(attributes);
    if (name.local == "Row") return startRow(attributes);
    if (name.local == "Cell") return startCell(attributes);
}

void Xml2003SheetListener::end(XmlName name) {
    if (!m_isInSheet) return;
    if (name.local == "Data") m_isData = false;
    if (name.local == "Cell") endCell();
    if (name.local == "Worksheet") stop();
}

void Xml2003SheetListener::characters(std::string_view text) {
    if (m_isData && m_text.size() + text.size() <= LONGEST_TEXT) m_text += text;
}

void Xml2003SheetListener::startRow(const XmlAttributes& attributes) {
    const int next = m_at.row + m_rowsSpanned + 1;
    m_at = {attributes.number("Index").value_or(next), 0};
    m_rowsSpanned = further(attributes, "Span");
    m_cellsMerged = 0;
    if (m_at.row < 1 || m_at.row + m_rowsSpanned > MOST_ROWS) return refuse("row out of range");
    if (!attributes.flag("Hidden")) return;
    for (int i = 0; i <= m_rowsSpanned; ++i) m_facts.hiddenRows.push_back(m_at.row + i);
}

void Xml2003SheetListener::startColumn(const XmlAttributes& attributes) {
    const int first = attributes.number("Index").value_or(m_column + 1);
    const int last = first + further(attributes, "Span");
    if (first < 1 || last > MOST_COLUMNS) return refuse("column out of range");
    m_column = last;
    if (!attributes.flag("Hidden")) return;
    for (int column = first; column <= last; ++column) m_facts.hiddenColumns.push_back(column);
}

void Xml2003SheetListener::startCell(const XmlAttributes& attributes) {
    m_isInCell = true;
    m_text.clear();
    m_type.clear();
    m_isFormula = attributes.find("Formula") != nullptr;
    m_at.column = attributes.number("Index").value_or(m_at.column + m_cellsMerged + 1);
    m_cellsMerged = further(attributes, "MergeAcross");
    const int rowsMerged = further(attributes, "MergeDown");
    const CellAddress last{m_at.row + rowsMerged, m_at.column + m_cellsMerged};
    if (m_at.row < 1 || m_at.column < 1 || last.column > MOST_COLUMNS || last.row > MOST_ROWS) {
        return refuse("cell out of range");
    }
    if (last != m_at && m_facts.merged.size() < MOST_MERGED) m_facts.merged.push_back({m_at, last});
    const auto format = m_formats.find(std::string(attributes.text("StyleID")));
    m_format = format == m_formats.end() ? &GENERAL : &format->second;
}

void Xml2003SheetListener::endCell() {
    m_isInCell = false;
    m_isData = false;
    if (m_text.empty()) return;
    if (m_type == "DateTime") return emitMoment();
    if (m_type == "Boolean") return emitText(CellType::Boolean, m_text == "0" ? "false" : "true");
    if (m_type == "Error") return emitText(CellType::Error, m_text);
    double number = 0;
    const char* stop = m_text.data() + m_text.size();
    const auto [at, error] = std::from_chars(m_text.data(), stop, number);
    if (m_type == "Number" && error == std::errc() && at == stop) return emitNumber(number);
    m_text = readableXlsxText(std::move(m_text));
    emitText(CellType::Text, m_text);
}

void Xml2003SheetListener::emitNumber(double stored) {
    const TypedNumber typed = typedNumber(stored, *m_format, DateSystem::From1900);
    emit({.at = m_at,
          .type = typed.type,
          .number = typed.number,
          .format = m_format,
          .isFormula = m_isFormula});
}

/// Times stand as moments of 1899-12-31, day zero of Excel.
void Xml2003SheetListener::emitMoment() {
    const auto moment = parseIsoMoment(m_text);
    if (!moment) return emitText(CellType::Text, m_text);
    constexpr double PHANTOM_DAY = 60;
    const double serial = moment->number > PHANTOM_DAY ? moment->number : moment->number - 1;
    const bool hasFormat = m_format->kind >= NumberFormat::Kind::Date
                           && m_format->kind <= NumberFormat::Kind::Duration;
    static const NumberFormat date{NumberFormat::Kind::Date, QStringLiteral("dd/mm/yyyy")};
    const TypedNumber typed =
        typedNumber(serial, hasFormat ? *m_format : date, DateSystem::From1900);
    const NumberFormat* format = hasFormat ? m_format : canonicalFormat(typed.type);
    emit({.at = m_at,
          .type = typed.type,
          .number = typed.number,
          .format = format ? format : &GENERAL,
          .isFormula = m_isFormula});
}

void Xml2003SheetListener::emitText(CellType type, std::string_view text) {
    emit({.at = m_at, .type = type, .text = text, .isFormula = m_isFormula});
}

void Xml2003SheetListener::emit(const Cell& cell) {
    if (!m_visitor.visit(cell)) stop();
}

void Xml2003SheetListener::refuse(const char* reason) {
    m_refusal = reason;
    stop();
}

} // namespace tinjau::exchange
