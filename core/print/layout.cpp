// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/layout.h"

#include "core/print/block_layout.h"
#include "core/print/content_checksum.h"
#include "core/print/fixed_blocks.h"
#include "core/print/page_frame.h"
#include "core/print/paginator.h"
#include "core/print/units.h"

namespace tinjau::print {

namespace {

/// A section between flow and pages.
struct PlannedSection {
    const Section* section;
    Room room;
    Flow flow;
    std::vector<PlannedPage> pages;
};

class DocumentLayout {
public:
    DocumentLayout(const Document& document, const Fonts& fonts, Progress& progress)
        : m_document(document), m_fonts(fonts), m_progress(progress), m_measurer(fonts),
          m_headings(indexHeadings(document)), m_blocks(m_measurer, m_headings)
    {
    }

    Result<LaidOutDocument> run()
    {
        for (const Section& section : m_document.sections)
            if (!planSection(section)) return failure(ErrorCode::Cancelled);
        findHeadings();
        for (PlannedSection& planned : m_sections) emitPages(planned);
        if (m_result.pages.empty()) addBlankPage();
        m_result.headings = m_headings.listed;
        m_result.checksum = contentChecksum(m_result.pages);
        addFrames();
        m_result.shapes = m_measurer.shapes();
        return std::move(m_result);
    }

private:
    bool planSection(const Section& section)
    {
        const Margins& margins = section.page.margins;
        const QSizeF sheet = section.page.sheetMm();
        PlannedSection planned{&section, {}, {}, {}};
        planned.room.width = section.page.bodyWidthMm() * perMm;
        planned.room.height = (sheet.height() - margins.top - margins.bottom) * perMm;
        planned.room.typeface = m_document.typeface;
        qint64 done = 0;
        for (const Block& block : section.blocks) {
            if (m_progress.isCancelled()) return false;
            m_blocks.add(planned.flow, block, planned.room);
            m_progress.report(++done, static_cast<qint64>(section.blocks.size()));
        }
        planned.pages = paginate(planned.flow, planned.room.height, margins.top * perMm);
        m_sections.push_back(std::move(planned));
        return true;
    }

    void findHeadings()
    {
        int page = 0;
        for (const PlannedSection& planned : m_sections) {
            for (const PlannedPage& plan : planned.pages) {
                ++page;
                if (plan.isOverfull) m_result.overfullPages.push_back(page);
                for (const PlacedStrip& placed : plan.strips)
                    if (placed.strip->heading >= 0) headingAt(*placed.strip).page = page;
            }
        }
    }

    PlacedHeading& headingAt(const Strip& strip)
    {
        return m_headings.listed[static_cast<std::size_t>(strip.heading)];
    }

    void emitPages(const PlannedSection& planned)
    {
        const PageSetup& setup = planned.section->page;
        const QPointF body(setup.margins.left * perMm, setup.margins.top * perMm);
        for (const PlannedPage& plan : planned.pages) {
            LaidOutPage page{setup.sheetMm(), {}};
            for (const PlacedStrip& placed : plan.strips)
                emitStrip(page, placed, body + QPointF(0, placed.y), planned.room);
            m_result.pages.push_back(std::move(page));
            m_pageSections.push_back(planned.section);
        }
    }

    /// A document without content is one blank sheet: a PDF must have a page.
    void addBlankPage()
    {
        static const Section blank{.bare = true};
        const bool hasSection = !m_document.sections.empty();
        m_pageSections.push_back(hasSection ? &m_document.sections.front() : &blank);
        m_result.pages.push_back(LaidOutPage{m_pageSections.back()->page.sheetMm()});
    }

    void emitStrip(LaidOutPage& page, const PlacedStrip& placed, QPointF at, const Room& room)
    {
        Strip strip = *placed.strip;
        if (strip.contentsEntry >= 0) {
            const auto entry = static_cast<std::size_t>(strip.contentsEntry);
            fillContentsPage(strip, m_headings.listed[entry].page, room.width, m_measurer);
        }
        for (Item& item : strip.items) {
            moveBy(item, at);
            page.items.push_back(std::move(item));
        }
    }

    void addFrames()
    {
        PageFrame frame;
        frame.total = static_cast<int>(m_result.pages.size());
        frame.checksum = m_result.checksum;
        for (LaidOutPage& page : m_result.pages) {
            const Section& section = *m_pageSections[static_cast<std::size_t>(frame.number - 1)];
            if (!section.bare) addPageFrame(page, m_document, section.page, frame, m_measurer);
            addWatermark(page, m_document.watermark, m_fonts);
            ++frame.number;
        }
    }

    const Document& m_document;
    const Fonts& m_fonts;
    Progress& m_progress;
    Measurer m_measurer;
    HeadingIndex m_headings;
    BlockLayout m_blocks;
    std::vector<PlannedSection> m_sections;
    std::vector<const Section*> m_pageSections;
    LaidOutDocument m_result;
};

} // namespace

Result<LaidOutDocument> layOut(const Document& document, const Fonts& fonts, Progress& progress)
{
    return DocumentLayout(document, fonts, progress).run();
}

LaidOutDocument layOut(const Document& document, const Fonts& fonts)
{
    NoProgress unwatched;
    return layOut(document, fonts, unwatched).value();
}

} // namespace tinjau::print
