// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/byte_view.h"

#include <optional>
#include <string>
#include <vector>

namespace tinjau::exchange {

/// The records of a BIFF stream that the reader knows, by their number in the file.
namespace biff {
enum Record : std::uint16_t {
    Formula = 0x0006,
    Eof = 0x000A,
    DateMode = 0x0022,
    FilePass = 0x002F,
    Continue = 0x003C,
    ColInfo = 0x007D,
    BoundSheet = 0x0085,
    MulRk = 0x00BD,
    RichString = 0x00D6,
    Xf = 0x00E0,
    MergedCells = 0x00E5,
    Sst = 0x00FC,
    LabelSst = 0x00FD,
    Number = 0x0203,
    Label = 0x0204,
    BoolErr = 0x0205,
    String = 0x0207,
    Row = 0x0208,
    Array = 0x0221,
    Table = 0x0236,
    Formula4 = 0x0406,
    Rk = 0x027E,
    Format = 0x041E,
    SharedFormula = 0x04BC,
    Bof = 0x0809,
};
} // namespace biff

struct BiffRecord {
    std::uint16_t id = 0;
    std::size_t at = 0; ///< where the record begins in its stream
    ByteView body;
};

/// Walks over the records of a stream.
class BiffCursor {
public:
    BiffCursor(ByteView stream, std::size_t at) : m_stream(stream), m_at(at) {}

    /// The next record; none at the end. The last one is shorter than it says if the stream was
    /// cut.
    std::optional<BiffRecord> next();
    /// Number of the next record without stepping over it; 0 at the end.
    std::uint16_t peek() const
    {
        return m_stream.has(m_at, 4) ? m_stream.u16(m_at) : std::uint16_t{0};
    }
    /// True once a record ran over the end of the stream.
    bool isCut() const { return m_isCut; }
    std::size_t at() const { return m_at; }

private:
    ByteView m_stream;
    std::size_t m_at;
    bool m_isCut = false;
};

/// Reads values that run from a record into the CONTINUE records after it. Reading past the end
/// gives zero, as in ByteView.
class BiffContinued {
public:
    /// Takes over all CONTINUE records that follow `first`; `cursor` then stands behind them.
    BiffContinued(const BiffRecord& first, BiffCursor& cursor);

    bool isAtEnd();
    std::uint8_t u8();
    std::uint16_t u16() { return static_cast<std::uint16_t>(u8() | u8() << 8); }
    std::uint32_t u32() { return u16() | static_cast<std::uint32_t>(u16()) << 16; }
    void skip(std::size_t count);
    /// Characters of a BIFF8 string; `isWide` is said again at the start of each further record.
    /// False if the record ends before the string does.
    bool characters(std::size_t count, bool isWide, std::u16string& into);

private:
    std::vector<ByteView> m_parts;
    std::size_t m_part = 0;
    std::size_t m_at = 0;
};

/// A BIFF8 string with its flags, runs and extensions, its length in 16 bits; none if it is cut.
bool readBiff8String(BiffContinued& from, std::u16string& into);

/// Appends as UTF-8 with line ends as \n; half a surrogate pair becomes U+FFFD.
void appendText(std::u16string_view text, std::string& into);

/// The number in four bytes that RK and MULRK use: 30 bits of a double or of an integer, maybe
/// divided by a hundred.
double rkNumber(std::uint32_t rk);

/// "#N/A" and so on; "#ERR!" for a number that Excel does not know.
std::string_view biffErrorText(std::uint8_t code);

} // namespace tinjau::exchange
