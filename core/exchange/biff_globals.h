// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/biff_records.h"
#include "core/exchange/number_format.h"
#include "core/exchange/workbook.h"

#include <string>
#include <vector>

namespace tinjau::exchange {

/// The texts that cells refer to by number, in one buffer.
class BiffStringTable {
public:
    void add(std::u16string_view text)
    {
        appendText(text, m_bytes);
        m_ends.push_back(static_cast<std::uint32_t>(m_bytes.size()));
    }
    std::size_t size() const { return m_ends.size(); }
    /// UTF-8; `number` < size().
    std::string_view at(std::size_t number) const
    {
        const std::size_t begin = number == 0 ? 0 : m_ends[number - 1];
        return std::string_view(m_bytes).substr(begin, m_ends[number] - begin);
    }

private:
    std::string m_bytes;
    std::vector<std::uint32_t> m_ends;
};

/// What a workbook of Excel 5 to 2003 says before its sheets.
struct BiffGlobals {
    bool isBiff8 = true;
    DateSystem dateSystem = DateSystem::From1900;
    std::vector<SheetHead> sheets;
    /// Where each sheet lies in the stream; same order. No two overlap, whatever the file says, so
    /// that reading all of them reads the stream once; one that would is empty.
    struct Extent {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    std::vector<Extent> extents;
    std::vector<NumberFormat> formats; ///< by number of the cell style (XF)
    BiffStringTable strings;
    bool isCut = false; ///< the stream ended before these records did

    /// Errors: FileProtected, FileDamaged, FileUnsupported (values: the version's name),
    /// FileNotATable.
    static Result<BiffGlobals> read(ByteView stream);
};

} // namespace tinjau::exchange
