// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/flow.h"
#include "core/print/headings.h"
#include "core/print/table_layout.h"

namespace tinjau::print {

/// Appends the strips of blocks to a flow. `headings` are those of the whole document.
class BlockLayout {
public:
    BlockLayout(Measurer& measurer, const HeadingIndex& headings)
        : m_measurer(measurer), m_headings(headings)
    {
    }

    void add(Flow& flow, const Block& block, const Room& room);
    void addAll(Flow& flow, const std::vector<Block>& blocks, const Room& room);

private:
    void lay(Flow& flow, const Paragraph& paragraph, const Room& room);
    void lay(Flow& flow, const Heading& heading, const Room& room);
    void lay(Flow& flow, const TableOfContents& contents, const Room& room);
    void lay(Flow& flow, const Table& table, const Room& room);
    void lay(Flow& flow, const KeyValueList& list, const Room& room);
    void lay(Flow& flow, const BarChart& chart, const Room& room);
    void lay(Flow& flow, const LineChart& chart, const Room& room);
    void lay(Flow& flow, const Picture& picture, const Room& room);
    void lay(Flow& flow, const PhotoGrid& grid, const Room& room);
    void lay(Flow& flow, const Spacer& spacer, const Room& room);
    void lay(Flow& flow, const Rule& rule, const Room& room);
    void lay(Flow& flow, const PageBreak& pageBreak, const Room& room);
    void lay(Flow& flow, const KeepTogether& group, const Room& room);
    void lay(Flow& flow, const SignatureBlock& block, const Room& room);
    void lay(Flow& flow, const Letterhead& letterhead, const Room& room);
    void lay(Flow& flow, const Cover& cover, const Room& room);
    void lay(Flow& flow, const Panel& panel, const Room& room);

    void addChart(Flow& flow, Strip chart, const RichText& caption, const Room& room, double before,
                  double after);
    void addCaption(Flow& flow, const RichText& caption, const Room& room);
    Strip panelStrip(const Panel& panel, const Room& room);

    Measurer& m_measurer;
    const HeadingIndex& m_headings;
};

} // namespace tinjau::print
