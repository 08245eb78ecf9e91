// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ods_styles.h"
#include "core/exchange/workbook.h"

namespace tinjau::exchange {

/// The text of an ods cell: paragraphs joined by line ends, blanks as the format spells them
/// (runs count once unless written as text:s), without comments and drawings.
class OdsText {
public:
    void clear();
    void start(XmlName name, const XmlAttributes& attributes);
    void end(XmlName name);
    void characters(std::string_view text);
    const std::string& text() const { return m_text; }
    bool isTruncated() const { return m_isTruncated; }

private:
    void add(std::string_view text);

    std::string m_text;
    int m_paragraphs = 0;
    int m_skipDepth = 0;
    int m_paragraphDepth = 0;
    bool m_isAfterBlank = true;
    bool m_isTruncated = false;
};

/// Hands out the cells of one table of content.xml. Repeated rows and cells are written out as long
/// as they hold values and lie within 1,048,576 × 16,384; the number of cells that only repetition
/// makes is capped, a long text counting for several.
class OdsSheetListener final : public XmlListener {
public:
    /// `repetitions` counts on from what other tables of the book have used.
    OdsSheetListener(const OdsStyles& styles, std::size_t table, CellVisitor& visitor,
                     qint64 repetitions = 0)
        : m_styles(styles), m_wanted(table), m_visitor(visitor), m_repetitions(repetitions) {}

    void start(XmlName name, const XmlAttributes& attributes) override;
    void end(XmlName name) override;
    void characters(std::string_view text) override;

    const char* refusal() const { return m_refusal; }
    bool isCapped() const { return m_isCapped; }
    qint64 repetitions() const { return m_repetitions; }
    bool isTruncated() const { return m_text.isTruncated(); }
    SheetFacts takeFacts();

private:
    /// A value of the row that is being read, with how often it stands there.
    struct Value {
        qint64 column;
        qint64 repeated;
        CellType type;
        double number;
        const NumberFormat* format;
        bool isFormula;
        std::size_t textBegin;
        std::size_t textLength;
    };
    struct ColumnStyle {
        qint64 last;
        const NumberFormat* format;
    };

    void startColumn(const XmlAttributes& attributes);
    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes, bool isCovered);
    void endCell();
    void endRow();
    bool emitRow(int row);
    bool emitValue(const Value& value, int row);
    void addMerged(const XmlAttributes& attributes);
    const NumberFormat* formatOf(const XmlAttributes& attributes) const;
    void takeValue(const XmlAttributes& attributes);
    void refuse(const char* reason);

    const OdsStyles& m_styles;
    std::size_t m_wanted;
    CellVisitor& m_visitor;

    std::size_t m_tablesSeen = 0;
    int m_tableDepth = 0;
    bool m_isInTable = false;
    bool m_isInCell = false;
    qint64 m_row = 0; ///< last one that is complete
    qint64 m_rowsRepeated = 1;
    qint64 m_column = 0; ///< last one of the row that is complete
    qint64 m_cellsRepeated = 1;
    const NumberFormat* m_rowFormat = nullptr;
    std::vector<ColumnStyle> m_columnStyles;
    qint64 m_columnsDeclared = 0;

    Value m_value{};
    bool m_hasValue = false; ///< m_value holds one; text decides otherwise
    bool m_isTextual = false;
    std::string m_givenText; ///< office:string-value
    OdsText m_text;
    std::vector<Value> m_values;
    std::string m_rowTexts;

    qint64 m_repetitions;
    bool m_isCapped = false;
    SheetFacts m_facts;
    const char* m_refusal = nullptr;
};

} // namespace tinjau::exchange
