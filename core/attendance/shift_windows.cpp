// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/shift_windows.h"

#include <algorithm>

namespace tinjau::attendance {

namespace {

struct Block {
    std::size_t first = 0, last = 0;
    LocalSecond from = 0, to = 0;
};

LocalSecond momentOf(QDate day, int minute) { return startOf(day) + LocalSecond{minute} * 60; }

std::vector<Block> blocksOf(const std::vector<PlannedDuty>& duties, int joinGap)
{
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < duties.size(); ++i) {
        const LocalSecond from = momentOf(duties[i].day, duties[i].span.from), to = momentOf(duties[i].day, duties[i].span.to);
        if (!blocks.empty() && from - blocks.back().to <= LocalSecond{joinGap} * 60) {
            blocks.back().last = i;
            blocks.back().to = std::max(blocks.back().to, to);
        } else {
            blocks.push_back({i, i, from, to});
        }
    }
    return blocks;
}

int minutesFrom(QDate day, LocalSecond at) { return static_cast<int>((at - startOf(day)) / 60); }

} // namespace

std::vector<DutyWindow> windowsOf(const std::vector<PlannedDuty>& duties, const AttendanceSettings& settings)
{
    const std::vector<Block> blocks = blocksOf(duties, settings.joinGap);
    std::vector<DutyWindow> windows;
    windows.reserve(duties.size());
    for (std::size_t b = 0; b < blocks.size(); ++b) {
        const Block& block = blocks[b];
        LocalSecond from = block.from - LocalSecond{settings.windowBefore} * 60;
        LocalSecond to = block.to + LocalSecond{settings.windowAfter} * 60 + 60;
        if (b > 0) from = std::max(from, (blocks[b - 1].to + block.from) / 2);
        if (b + 1 < blocks.size()) to = std::min(to, (block.to + blocks[b + 1].from) / 2);
        for (std::size_t i = block.first; i <= block.last; ++i) {
            const QDate day = duties[i].day;
            windows.push_back({day, {minutesFrom(day, block.from), minutesFrom(day, block.to)}, from, to});
        }
    }
    return windows;
}

} // namespace tinjau::attendance
