// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/headings.h"

namespace tinjau::print {

namespace {

/// Groups are opened, so that their headings stand in line with the others.
void flatten(const std::vector<Block>& blocks, std::vector<const Block*>& flat)
{
    for (const Block& block : blocks) {
        if (const auto* group = std::get_if<KeepTogether>(&block.content))
            flatten(group->blocks, flat);
        else
            flat.push_back(&block);
    }
}

struct Prints {
    bool operator()(const Paragraph& paragraph) const { return !paragraph.text.isEmpty(); }
    bool operator()(const Heading&) const { return false; }
    bool operator()(const Spacer&) const { return false; }
    bool operator()(const Rule&) const { return false; }
    bool operator()(const PageBreak&) const { return false; }
    bool operator()(const Table& table) const { return !table.body.empty() || !table.totals.empty(); }
    bool operator()(const KeyValueList& list) const { return !list.rows.empty(); }
    bool operator()(const BarChart& chart) const { return !chart.bars.empty(); }
    bool operator()(const LineChart& chart) const { return !chart.points.empty(); }
    bool operator()(const Picture& picture) const { return !picture.image.isNull(); }
    bool operator()(const SignatureBlock&) const { return false; }
    bool operator()(const PhotoGrid& grid) const { return !grid.photos.empty(); }
    template <typename Other>
    bool operator()(const Other&) const
    {
        return true;
    }
};

bool hasContent(const std::vector<const Block*>& flat, std::size_t at, int level)
{
    for (std::size_t i = at + 1; i < flat.size(); ++i) {
        const auto* next = std::get_if<Heading>(&flat[i]->content);
        if (next && next->level <= level) return false;
        if (std::visit(Prints{}, flat[i]->content)) return true;
    }
    return false;
}

} // namespace

HeadingIndex indexHeadings(const Document& document)
{
    std::vector<const Block*> flat;
    for (const Section& section : document.sections) flatten(section.blocks, flat);
    HeadingIndex index;
    for (std::size_t i = 0; i < flat.size(); ++i) {
        const auto* heading = std::get_if<Heading>(&flat[i]->content);
        if (!heading) continue;
        if (!hasContent(flat, i, heading->level)) {
            index.withoutContent.insert(heading);
            continue;
        }
        if (!heading->inContents) continue;
        index.numbers.emplace(heading, static_cast<int>(index.listed.size()));
        index.listed.push_back(PlacedHeading{heading->level, heading->number, heading->text});
    }
    return index;
}

} // namespace tinjau::print
