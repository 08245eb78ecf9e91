// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ods_styles.h"

#include "core/exchange/number_format.h"

#include <algorithm>

namespace tinjau::exchange {

namespace {

constexpr std::size_t MOST_STYLES = 100'000;

bool isDataStyle(std::string_view local) {
    constexpr std::string_view names[] = {"number-style",   "date-style",       "time-style",
                                          "currency-style", "percentage-style", "boolean-style",
                                          "text-style"};
    return std::find(std::begin(names), std::end(names), local) != std::end(names);
}

bool isLong(const XmlAttributes& attributes) {
    return attributes.text("style") == "long";
}

/// Plain signs stand for themselves in a code; all else is quoted.
std::string quoted(std::string_view literal) {
    if (literal.empty()) return {};
    const bool isPlain = literal.find_first_not_of(" -/:,()") == literal.npos;
    if (isPlain && literal != ",") return std::string(literal);
    std::string inside(literal);
    std::erase(inside, '"');
    return '"' + inside + '"';
}

std::string key(std::string_view text) {
    return std::string(text);
}

} // namespace

void OdsStyles::start(XmlName name, const XmlAttributes& attributes) {
    const std::string_view local = name.local;
    if (m_cellStyles.size() > MOST_STYLES || m_dataStyles.size() > MOST_STYLES) return;
    if (isDataStyle(local)) return startDataStyle(local, attributes);
    if (m_dataStyle) return addPiece(local, attributes);
    if (local == "style") {
        const std::string own = key(attributes.text("name"));
        const std::string_view family = attributes.text("family");
        m_tableStyle = family == "table" ? own : std::string();
        if (family == "table-cell") {
            m_cellStyles[own] = {key(attributes.text("parent-style-name")),
                                 key(attributes.text("data-style-name"))};
        }
    }
    if (local == "table-properties" && !m_tableStyle.empty()) {
        m_hiddenTables[m_tableStyle] = attributes.text("display") == "false";
    }
}

void OdsStyles::startDataStyle(std::string_view local, const XmlAttributes& attributes) {
    m_dataStyle = &m_dataStyles[key(attributes.text("name"))];
    *m_dataStyle = {};
    m_dataStyle->isTime = local == "time-style";
    m_dataStyle->isElapsed =
        m_dataStyle->isTime && attributes.text("truncate-on-overflow") == "false";
    if (local != "number-style") m_dataStyle->isSimple = false;
    if (local == "date-style" && attributes.text("language") == "en") m_dataStyle->code = "[$-409]";
}

void OdsStyles::addPiece(std::string_view local, const XmlAttributes& attributes) {
    std::string& code = m_dataStyle->code;
    const bool isWide = isLong(attributes);
    const auto elapsed = [this](const char* letters) {
        const bool isFirst = std::exchange(m_dataStyle->isElapsed, false);
        return isFirst ? '[' + std::string(letters) + ']' : std::string(letters);
    };
    if (local == "text" || local == "currency-symbol") {
        m_isLiteral = true;
        m_literal.clear();
    } else if (local == "day") {
        code += isWide ? "dd" : "d";
    } else if (local == "month") {
        const bool isWord = attributes.flag("textual");
        code += isWord ? (isWide ? "mmmm" : "mmm") : (isWide ? "mm" : "m");
    } else if (local == "year") {
        code += isWide ? "yyyy" : "yy";
    } else if (local == "day-of-week") {
        code += isWide ? "dddd" : "ddd";
    } else if (local == "hours") {
        code += elapsed(isWide ? "hh" : "h");
    } else if (local == "minutes") {
        code += elapsed(isWide ? "mm" : "m");
    } else if (local == "seconds") {
        code += elapsed(isWide ? "ss" : "s");
        const int places = std::clamp(attributes.number("decimal-places").value_or(0), 0, 9);
        if (places > 0) code += '.' + std::string(static_cast<std::size_t>(places), '0');
    } else if (local == "am-pm") {
        code += "AM/PM";
    } else if (local == "number" || local == "scientific-number") {
        addNumber(attributes, local == "scientific-number");
    } else if (local == "text-content") {
        code += '@';
    } else if (local == "map") {
        m_dataStyle->variants.push_back(key(attributes.text("apply-style-name")));
    }
}

void OdsStyles::addNumber(const XmlAttributes& attributes, bool isScientific) {
    const auto zeros = [](int count) {
        return std::string(static_cast<std::size_t>(std::clamp(count, 0, 30)), '0');
    };
    const bool saysDecimals = attributes.find("decimal-places") != nullptr;
    const int places = attributes.number("decimal-places").value_or(0);
    const int needed = attributes.number("min-decimal-places").value_or(places);
    const std::string whole =
        zeros(std::max(attributes.number("min-integer-digits").value_or(1), 0));
    std::string& code = m_dataStyle->code;
    if (saysDecimals || attributes.flag("grouping") || isScientific) m_dataStyle->isSimple = false;
    if (attributes.flag("grouping")) {
        code += whole.size() > 1 ? "#," + whole : "#,##" + (whole.empty() ? "#" : whole);
    } else {
        code += whole.empty() ? "#" : whole;
    }
    if (places > 0) {
        code += '.' + zeros(std::min(needed, places))
                + std::string(static_cast<std::size_t>(std::clamp(places - needed, 0, 30)), '#');
    }
    if (isScientific) code += "E+00";
}

void OdsStyles::end(XmlName name) {
    const std::string_view local = name.local;
    if (isDataStyle(local)) m_dataStyle = nullptr;
    if (!m_dataStyle || !m_isLiteral) return;
    if (local != "text" && local != "currency-symbol") return;
    m_isLiteral = false;
    if (m_literal.find('%') != m_literal.npos) {
        m_dataStyle->code += '%';
    } else {
        m_dataStyle->code += quoted(m_literal);
    }
    if (!m_literal.empty()) m_dataStyle->isSimple = false;
}

void OdsStyles::characters(std::string_view text) {
    constexpr std::size_t LONGEST = 256;
    if (m_isLiteral && m_literal.size() + text.size() < LONGEST) m_literal += text;
}

/// The variants hold for positive values, the style itself for the rest, as `;` parts a code.
std::string OdsStyles::codeOf(const std::string& dataStyle) const {
    const auto found = m_dataStyles.find(dataStyle);
    if (found == m_dataStyles.end() || found->second.isSimple) return {};
    std::string code;
    for (const std::string& name : found->second.variants) {
        const auto variant = m_dataStyles.find(name);
        if (variant != m_dataStyles.end()) code += variant->second.code + ';';
    }
    return code + found->second.code;
}

std::string OdsStyles::dataStyleOf(const std::string& cellStyle) const {
    constexpr int DEEPEST = 20;
    std::string name = cellStyle;
    for (int depth = 0; depth < DEEPEST; ++depth) {
        const auto found = m_cellStyles.find(name);
        if (found == m_cellStyles.end()) break;
        if (!found->second.dataStyle.empty()) return found->second.dataStyle;
        name = found->second.parent;
    }
    return {};
}

void OdsStyles::settle() {
    for (const auto& [name, style] : m_cellStyles) {
        const std::string code = codeOf(dataStyleOf(name));
        if (!code.empty()) m_formats[name] = numberFormatFromCode(QString::fromStdString(code));
    }
}

const NumberFormat* OdsStyles::format(std::string_view cellStyle) const {
    const auto found = m_formats.find(key(cellStyle));
    return found == m_formats.end() ? nullptr : &found->second;
}

bool OdsStyles::isHiddenTable(std::string_view tableStyle) const {
    const auto found = m_hiddenTables.find(key(tableStyle));
    return found != m_hiddenTables.end() && found->second;
}

} // namespace tinjau::exchange
