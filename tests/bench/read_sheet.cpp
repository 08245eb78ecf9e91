// SPDX-License-Identifier: GPL-3.0-or-later
// Streams every cell of every sheet and adds up what it saw. Usage: bench-read_sheet FILE
#include "core/exchange/workbook.h"

#include <cstdio>

namespace {

class Sum final : public tinjau::exchange::CellVisitor {
public:
    bool visit(const tinjau::exchange::Cell& cell) override
    {
        ++cells;
        bytes += cell.text.size();
        total += cell.number;
        return true;
    }
    std::size_t cells = 0, bytes = 0;
    double total = 0;
};

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 2) return 2;
    auto book = tinjau::exchange::openWorkbook(QString::fromLocal8Bit(argv[1]));
    if (!book) return 3;
    Sum sum;
    tinjau::NoProgress unseen;
    for (std::size_t i = 0; i < (*book)->sheets().size(); ++i)
        if (!(*book)->read(i, sum, unseen)) return 3;
    std::printf("%zu cells, %zu bytes of text, sum %.3f\n", sum.cells, sum.bytes, sum.total);
    return 0;
}
