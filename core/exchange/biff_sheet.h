// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/biff_globals.h"

namespace tinjau::exchange {

/// The records of one sheet. A first walk learns its facts and whether its cells stand in order, as
/// Excel writes them; a second one hands the cells out. Nothing but the places of cells that are
/// out of order is kept.
class BiffSheet {
public:
    /// `begin` is where the sheet's BOF stands. Both arguments must outlive the sheet.
    BiffSheet(const BiffGlobals& globals, ByteView stream, std::size_t begin);

    /// Errors: FileDamaged (no sheet begins here), Cancelled.
    Result<SheetFacts> read(CellVisitor& visitor, Progress& progress);
    /// After read(): something was missing and left out.
    bool isIncomplete() const { return m_isIncomplete; }

private:
    struct Place {
        std::uint32_t key; ///< row and column from 0: row << 16 | column
        std::size_t at;
    };

    Result<SheetFacts> survey(Progress& progress);
    void noteCells(const BiffRecord& record);
    void collectPlaces();
    bool emitRecord(const BiffRecord& record, const BiffCursor& behind, CellVisitor& visitor);
    bool emitPlaces(CellVisitor& visitor, Progress& progress);
    bool emitCell(const BiffRecord& record, std::size_t index, const BiffCursor& behind,
                  CellVisitor& visitor);
    bool emitFormula(const BiffRecord& record, BiffCursor behind, CellVisitor& visitor);
    bool emitNumber(std::uint16_t style, double stored, CellVisitor& visitor);
    bool emitText(std::string_view text, CellVisitor& visitor);
    bool emitBoolOrError(bool isError, std::uint8_t value, CellVisitor& visitor);
    std::string_view labelText(ByteView body, std::size_t at, BiffCursor behind);

    const BiffGlobals& m_globals;
    ByteView m_stream;
    std::size_t m_begin;
    std::uint64_t m_lastKey = 0; ///< one more than the key of the cell before; 0 before the first
    bool m_isOrdered = true;
    bool m_isIncomplete = false;
    std::vector<Place> m_places;
    Cell m_cell;
    std::string m_text;
};

} // namespace tinjau::exchange
