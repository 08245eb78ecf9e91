// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xml2003_workbook.h"
#include "core/exchange/xml_stream.h"

namespace tinjau::exchange {

/// Hands out the cells of one worksheet of an XML Spreadsheet 2003.
class Xml2003SheetListener final : public XmlListener {
public:
    Xml2003SheetListener(const Xml2003Workbook::Formats& formats, std::size_t sheet,
                         CellVisitor& visitor)
        : m_formats(formats), m_wanted(sheet), m_visitor(visitor) {}

    void start(XmlName name, const XmlAttributes& attributes) override;
    void end(XmlName name) override;
    void characters(std::string_view text) override;

    const char* refusal() const { return m_refusal; }
    SheetFacts takeFacts() { return std::move(m_facts); }

private:
    void startRow(const XmlAttributes& attributes);
    void startColumn(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    void endCell();
    void emitNumber(double stored);
    void emitMoment();
    void emitText(CellType type, std::string_view text);
    void emit(const Cell& cell);
    void refuse(const char* reason);

    const Xml2003Workbook::Formats& m_formats;
    std::size_t m_wanted;
    CellVisitor& m_visitor;

    std::size_t m_sheetsSeen = 0;
    bool m_isInSheet = false;
    bool m_isInCell = false;
    bool m_isData = false;
    CellAddress m_at{0, 0};
    int m_rowsSpanned = 0; ///< further rows that the last row element stands for
    int m_cellsMerged = 0; ///< further columns that the last cell covers
    int m_column = 0;      ///< last column element
    const NumberFormat* m_format = nullptr;
    bool m_isFormula = false;
    std::string m_type;
    std::string m_text;
    SheetFacts m_facts;
    const char* m_refusal = nullptr;
};

} // namespace tinjau::exchange
