// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_reader.h"

#include "core/exchange/grid.h"

#include <sys/mman.h>
#include <unistd.h>

namespace tinjau::testing {

using namespace exchange;

namespace {

/// One file in memory for the whole run.
class MemoryFile {
public:
    MemoryFile() : m_descriptor(memfd_create("fuzz", 0))
    {
        TINJAU_ENSURE(m_descriptor >= 0, "the system has files in memory");
    }
    QString write(std::string_view bytes) const
    {
        const auto size = static_cast<off_t>(bytes.size());
        const bool isWritten = ftruncate(m_descriptor, size) == 0
                               && pwrite(m_descriptor, bytes.data(), bytes.size(), 0) == size;
        TINJAU_ENSURE(isWritten, "there is memory for a small file");
        return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor);
    }

private:
    int m_descriptor;
};

/// The texts of the first cells, and what the whole sheet spans.
void lookAt(const Grid& grid)
{
    constexpr int mostRows = 200;
    qsizetype length = 0;
    for (int row = 1; row <= std::min(grid.lastRow(), mostRows); ++row) {
        for (const GridCell& cell : grid.row(row)) {
            length += grid.raw(cell).size() + grid.displayed(cell).size();
        }
    }
    const SheetSummary summary = summarise(grid);
    TINJAU_ENSURE(length >= 0 && summary.rowsWithValues <= grid.lastRow(), "rows are counted once");
}

} // namespace

void readAll(std::string_view bytes, OpenFunction open)
{
    static const MemoryFile file;
    auto book = open(file.write(bytes));
    if (!book) return;
    NoProgress progress;
    for (std::size_t i = 0; i < (*book)->sheets().size(); ++i) {
        constexpr std::size_t mostCells = 200'000;
        const auto grid = Grid::load(**book, i, progress, mostCells);
        if (grid) lookAt(*grid);
    }
}

} // namespace tinjau::testing
