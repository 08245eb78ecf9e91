// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell.h"
#include "core/exchange/xml_stream.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace tinjau::exchange {

/// The styles of an ods that matter for values: how cells show numbers, and which tables are
/// hidden. Fed with the elements of styles.xml and of the head of content.xml.
class OdsStyles {
public:
    void start(XmlName name, const XmlAttributes& attributes);
    void end(XmlName name);
    void characters(std::string_view text);

    /// To be called once, when all style elements were fed.
    void settle();
    /// The format of a cell style, or null if it says nothing about numbers.
    const NumberFormat* format(std::string_view cellStyle) const;
    bool isHiddenTable(std::string_view tableStyle) const;

private:
    struct DataStyle {
        std::string code;
        std::vector<std::string> variants; ///< styles for values under a condition, in order
        bool isTime = false;
        bool isElapsed = false;
        bool isSimple = true; ///< nothing but a number without decimals asked for: General
    };
    struct CellStyle {
        std::string parent;
        std::string dataStyle;
    };
    void startDataStyle(std::string_view local, const XmlAttributes& attributes);
    void addPiece(std::string_view local, const XmlAttributes& attributes);
    void addNumber(const XmlAttributes& attributes, bool isScientific);
    std::string codeOf(const std::string& dataStyle) const;
    std::string dataStyleOf(const std::string& cellStyle) const;

    std::unordered_map<std::string, DataStyle> m_dataStyles;
    std::unordered_map<std::string, CellStyle> m_cellStyles;
    std::unordered_map<std::string, bool> m_hiddenTables;
    std::unordered_map<std::string, NumberFormat> m_formats; ///< by cell style
    DataStyle* m_dataStyle = nullptr;
    std::string m_literal;
    bool m_isLiteral = false;
    std::string m_tableStyle;
};

} // namespace tinjau::exchange
