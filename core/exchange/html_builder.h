// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/html_document.h"
#include "core/exchange/html_text.h"

#include <map>

namespace tinjau::exchange {

/// The attributes of an element; libxml2 hands them out as pairs with a null at the end.
class HtmlAttributes {
public:
    explicit HtmlAttributes(const unsigned char** pairs) : m_pairs(pairs) {}

    /// Empty for an attribute without a value; none if the element does not have it.
    std::optional<std::string_view> find(std::string_view name) const;
    /// A whole number from 0 up; one too large for an int becomes the largest.
    int number(std::string_view name, int otherwise) const;
    bool isHidden() const; ///< display:none

private:
    const unsigned char** m_pairs;
};

/// Builds the tables of a document from the elements and texts that a parser meets.
class HtmlBuilder {
public:
    void startElement(std::string_view name, const HtmlAttributes& attributes);
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
    void openCell(const HtmlAttributes& attributes);
    void closeCell();
    void readHints(OpenTable& open, const HtmlAttributes& attributes);
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

} // namespace tinjau::exchange
