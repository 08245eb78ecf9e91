// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ods_sheet.h"

#include "core/exchange/iso_moment.h"

#include <algorithm>
#include <charconv>

namespace tinjau::exchange {

namespace {

constexpr qint64 MOST_ROWS = 1'048'576;
constexpr qint64 MOST_COLUMNS = 16'384;
constexpr qint64 MOST_REPETITIONS = 2'000'000;
constexpr std::size_t BYTES_OF_A_REPETITION = 64;
constexpr std::size_t MOST_MERGED = 100'000;
constexpr qint64 FAR_AWAY = 1'000'000'000'000;

const NumberFormat GENERAL;

/// A repetition or span; 1 where it is missing or nonsense.
qint64 repetition(const XmlAttributes& attributes, std::string_view local) {
    const std::string_view text = attributes.text(local);
    qint64 count = 1;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error == std::errc::result_out_of_range) return FAR_AWAY;
    return error == std::errc() ? std::clamp<qint64>(count, 1, FAR_AWAY) : 1;
}

bool isTemporal(const NumberFormat* format) {
    return format && format->kind >= NumberFormat::Kind::Date
           && format->kind <= NumberFormat::Kind::Duration;
}

/// A date cell: midnight without a clock in its format is a plain day.
TypedNumber typedDate(TypedNumber moment, const NumberFormat* format) {
    const bool showsClock = format && format->kind == NumberFormat::Kind::DateTime;
    if (moment.type == CellType::Date && showsClock) moment.type = CellType::DateTime;
    const bool isMidnight =
        moment.number == static_cast<double>(static_cast<qint64>(moment.number));
    if (moment.type == CellType::DateTime && isMidnight && !showsClock)
        moment.type = CellType::Date;
    return moment;
}

TypedNumber typedTime(double days, const NumberFormat* format) {
    const bool isElapsed = format && format->kind == NumberFormat::Kind::Duration;
    const bool isClock = days >= 0 && days < 1 && !isElapsed;
    return {isClock ? CellType::Time : CellType::Duration, days};
}

} // namespace

void OdsSheetListener::start(XmlName name, const XmlAttributes& attributes) {
    const std::string_view local = name.local;
    if (m_isInCell && m_tableDepth == 1 && local != "table") return m_text.start(name, attributes);
    if (local == "table") {
        if (m_tableDepth++ == 0) m_isInTable = m_tablesSeen++ == m_wanted;
        return;
    }
    if (!m_isInTable || m_tableDepth != 1) return;
    if (local == "table-column") return startColumn(attributes);
    if (local == "table-row") return startRow(attributes);
    if (local == "table-cell") return startCell(attributes, false);
    if (local == "covered-table-cell") return startCell(attributes, true);
}

void OdsSheetListener::end(XmlName name) {
    const std::string_view local = name.local;
    if (local == "table") {
        const bool isWantedEnd = --m_tableDepth == 0 && m_isInTable;
        if (isWantedEnd) stop();
        return;
    }
    if (!m_isInTable || m_tableDepth != 1) return;
    if (local == "table-cell" || local == "covered-table-cell") return endCell();
    if (m_isInCell) return m_text.end(name);
    if (local == "table-row") endRow();
}

void OdsSheetListener::characters(std::string_view text) {
    if (m_isInCell && m_tableDepth == 1) m_text.characters(text);
}

void OdsSheetListener::startColumn(const XmlAttributes& attributes) {
    const qint64 repeated = repetition(attributes, "number-columns-repeated");
    const qint64 first = m_columnsDeclared + 1;
    m_columnsDeclared = std::min(m_columnsDeclared + repeated, FAR_AWAY);
    const qint64 last = std::min(m_columnsDeclared, MOST_COLUMNS);
    if (m_columnStyles.size() < static_cast<std::size_t>(MOST_COLUMNS)) {
        m_columnStyles.push_back(
            {last, m_styles.format(attributes.text("default-cell-style-name"))});
    }
    const std::string_view visibility = attributes.text("visibility");
    if (visibility != "collapse" && visibility != "filter") return;
    for (qint64 column = first; column <= last; ++column) {
        m_facts.hiddenColumns.push_back(static_cast<int>(column));
    }
}

void OdsSheetListener::startRow(const XmlAttributes& attributes) {
    m_rowsRepeated = repetition(attributes, "number-rows-repeated");
    m_rowFormat = m_styles.format(attributes.text("default-cell-style-name"));
    m_column = 0;
    m_values.clear();
    m_rowTexts.clear();
    const std::string_view visibility = attributes.text("visibility");
    if (visibility != "collapse" && visibility != "filter") return;
    const qint64 last = std::min(m_row + m_rowsRepeated, MOST_ROWS);
    for (qint64 row = m_row + 1; row <= last; ++row) {
        m_facts.hiddenRows.push_back(static_cast<int>(row));
    }
}

void OdsSheetListener::startCell(const XmlAttributes& attributes, bool isCovered) {
    m_isInCell = true;
    m_cellsRepeated = repetition(attributes, "number-columns-repeated");
    m_text.clear();
    m_givenText.clear();
    m_hasValue = false;
    m_isTextual = false;
    takeValue(attributes);
    if (!isCovered) addMerged(attributes);
}

const NumberFormat* OdsSheetListener::formatOf(const XmlAttributes& attributes) const {
    const char* own = attributes.find("style-name");
    if (own) return m_styles.format(own);
    if (m_rowFormat) return m_rowFormat;
    const auto column =
        std::upper_bound(m_columnStyles.begin(), m_columnStyles.end(), m_column,
                         [](qint64 before, const ColumnStyle& c) { return before < c.last; });
    return column == m_columnStyles.end() ? nullptr : column->format;
}

void OdsSheetListener::takeValue(const XmlAttributes& attributes) {
    const char* given = attributes.find("office:1.0", "value-type");
    const std::string_view kind = given ? std::string_view(given) : attributes.text("value-type");
    m_value = {};
    m_value.isFormula = attributes.find("formula") != nullptr;
    if (kind.empty()) return;
    const NumberFormat* format = formatOf(attributes);
    const auto take = [this, format](TypedNumber typed) {
        m_hasValue = true;
        m_value.type = typed.type;
        m_value.number = typed.number;
        m_value.format = isTemporal(format) || typed.type == CellType::Number ? format : nullptr;
        if (!m_value.format) m_value.format = canonicalFormat(typed.type);
        if (!m_value.format) m_value.format = &GENERAL;
    };
    m_isTextual = true;
    m_value.type = CellType::Text;
    if (kind == "date") {
        if (const auto moment = parseIsoMoment(attributes.text("date-value"))) {
            take(typedDate(*moment, format));
        }
    } else if (kind == "time") {
        if (const auto days = parseIsoDuration(attributes.text("time-value"))) {
            take(typedTime(*days, format));
        }
    } else if (kind == "boolean") {
        m_value.type = CellType::Boolean;
        m_givenText = attributes.text("boolean-value");
    } else if (kind == "string") {
        m_givenText = attributes.text("string-value");
        const char* extended = attributes.find("calcext:1.0", "value-type");
        if (extended && std::string_view(extended) == "error") {
            m_value.type = CellType::Error;
            m_givenText.clear();
        }
    } else {
        const std::string_view text = attributes.text("value");
        double number = 0;
        const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error == std::errc() && stop == text.data() + text.size()) {
            take({CellType::Number, number});
        }
    }
}

void OdsSheetListener::addMerged(const XmlAttributes& attributes) {
    const qint64 rows = repetition(attributes, "number-rows-spanned");
    const qint64 columns = repetition(attributes, "number-columns-spanned");
    if (rows == 1 && columns == 1) return;
    const qint64 row = m_row + 1, column = m_column + 1;
    const qint64 lastRow = row + rows - 1, lastColumn = column + columns - 1;
    if (lastRow > MOST_ROWS || lastColumn > MOST_COLUMNS) return;
    if (m_facts.merged.size() >= MOST_MERGED) {
        m_isCapped = true;
        return;
    }
    m_facts.merged.push_back({{static_cast<int>(row), static_cast<int>(column)},
                              {static_cast<int>(lastRow), static_cast<int>(lastColumn)}});
}

void OdsSheetListener::endCell() {
    m_isInCell = false;
    if (m_isTextual && !m_hasValue) {
        const std::string& text = m_givenText.empty() ? m_text.text() : m_givenText;
        m_value.textBegin = m_rowTexts.size();
        m_value.textLength = text.size();
        m_rowTexts += text;
        m_hasValue = !text.empty();
    }
    if (m_hasValue) {
        m_value.column = m_column + 1;
        m_value.repeated = m_cellsRepeated;
        m_values.push_back(m_value);
    }
    m_column = std::min(m_column + m_cellsRepeated, FAR_AWAY);
}

void OdsSheetListener::endRow() {
    const qint64 first = m_row + 1;
    m_row = std::min(m_row + m_rowsRepeated, FAR_AWAY);
    if (m_values.empty()) return;
    const Value& last = m_values.back();
    if (m_row > MOST_ROWS || last.column + last.repeated - 1 > MOST_COLUMNS) {
        return refuse("repetition without end");
    }
    for (qint64 row = first; row <= m_row; ++row) {
        if (!emitRow(static_cast<int>(row))) return;
    }
}

bool OdsSheetListener::emitRow(int row) {
    const bool isRepeated = row < m_row;
    for (const Value& value : m_values) {
        const qint64 made = isRepeated ? value.repeated : value.repeated - 1;
        m_repetitions += made * static_cast<qint64>(1 + value.textLength / BYTES_OF_A_REPETITION);
        if (made > 0 && m_repetitions > MOST_REPETITIONS) {
            m_isCapped = true;
            return false;
        }
        if (!emitValue(value, row)) return false;
    }
    return true;
}

bool OdsSheetListener::emitValue(const Value& value, int row) {
    Cell cell{.at = {row, 0},
              .type = value.type,
              .text = std::string_view(m_rowTexts).substr(value.textBegin, value.textLength),
              .number = value.number,
              .format = value.format,
              .isFormula = value.isFormula};
    for (qint64 i = 0; i < value.repeated; ++i) {
        cell.at.column = static_cast<int>(value.column + i);
        if (!m_visitor.visit(cell)) {
            stop();
            return false;
        }
    }
    return true;
}

void OdsSheetListener::refuse(const char* reason) {
    m_refusal = reason;
    stop();
}

SheetFacts OdsSheetListener::takeFacts() {
    return std::move(m_facts);
}

} // namespace tinjau::exchange
