// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/shared_strings.h"
#include "core/exchange/workbook.h"
#include "core/exchange/xlsx_parts.h"

namespace tinjau::exchange {

/// Turns the elements of a sheet part into cells. Positions may be missing (they follow from the
/// order); rows beyond 1,048,576 and columns beyond 16,384 stop it.
class XlsxSheetListener final : public XmlListener {
public:
    XlsxSheetListener(const XlsxParts& parts, const SharedStrings& strings, CellVisitor& visitor)
        : XmlListener(XmlNames::Prefixed), m_parts(parts), m_strings(strings), m_visitor(visitor) {}

    void start(XmlName name, const XmlAttributes& attributes) override;
    void end(XmlName name) override;
    void characters(std::string_view text) override;

    /// Why it stopped for the sake of the file; null if it did not.
    const char* refusal() const { return m_refusal; }
    /// What the cells lost; where is left to the caller.
    const std::vector<ReadWarning::Code>& losses() const { return m_losses; }
    SheetFacts takeFacts();

private:
    enum class Type { Number, Shared, Text, Boolean, Error, Iso };

    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    void place(std::string_view reference);
    void startColumns(const XmlAttributes& attributes);
    void addMerged(std::string_view reference);
    void endCell();
    void emitNumber();
    void emitIso();
    void emitShared();
    void emitText(std::string_view text, CellType type);
    void emit(const Cell& cell);
    void refuse(const char* reason);
    void lose(ReadWarning::Code code);
    const NumberFormat& format() const;

    const XlsxParts& m_parts;
    const SharedStrings& m_strings;
    CellVisitor& m_visitor;

    CellAddress m_at{0, 0};
    Type m_type = Type::Number;
    int m_style = 0;
    bool m_isFormula = false;
    bool m_isInData = false;
    bool m_isInCell = false;
    bool m_isCollecting = false;
    bool m_isPhonetic = false;
    std::string m_text;
    SheetFacts m_facts;
    std::vector<ReadWarning::Code> m_losses;
    const char* m_refusal = nullptr;
};

} // namespace tinjau::exchange
