// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/paginator.h"

namespace tinjau::print {

namespace {

constexpr qreal slack = 0.5; ///< units lost by adding up fractions

class Paginator {
public:
    Paginator(const Flow& flow, qreal height, qreal top)
        : m_flow(flow), m_strips(flow.strips), m_height(height), m_top(top)
    {
    }

    std::vector<PlannedPage> run()
    {
        for (std::size_t next = 0; next < m_strips.size();) next = placeFrom(next);
        return std::move(m_pages);
    }

private:
    bool isFresh() const { return m_pages.empty() || m_pages.back().strips.empty(); }

    /// Places the strips from `first` on that belong together, or turns the page; returns the
    /// strip to go on with.
    std::size_t placeFrom(std::size_t first)
    {
        if (m_pages.empty() || (m_strips[first].startsPage && !isFresh())) startPage();
        const std::size_t last = endOfUnit(first);
        if (fits(first, last, isFresh())) return placeAll(first, last);
        if (!isFresh() && fitsFreshPage(first, last)) {
            startPage();
            return first;
        }
        return placePart(first, last);
    }

    void startPage()
    {
        m_pages.emplace_back();
        m_y = 0;
    }

    std::size_t endOfUnit(std::size_t first) const
    {
        std::size_t last = first;
        while (last + 1 < m_strips.size() && m_strips[last].keep != Keep::Free
               && !m_strips[last + 1].startsPage)
            ++last;
        return last;
    }

    qreal repeatedHeadHeight(std::size_t index) const
    {
        const Strip& strip = m_strips[index];
        if (strip.table < 0 || strip.isHead) return 0;
        qreal height = 0;
        for (const Strip& head : m_flow.heads[static_cast<std::size_t>(strip.table)])
            height += head.height;
        return height;
    }

    qreal startOn(std::size_t first, bool fresh) const
    {
        if (!fresh) return m_y + m_strips[first].before;
        const qreal edge = m_strips[first].fromEdge;
        return edge >= 0 ? std::min(edge - m_top, 0.0) : repeatedHeadHeight(first);
    }

    qreal heightOf(std::size_t first, std::size_t last, bool fresh) const
    {
        qreal y = startOn(first, fresh) + m_strips[first].height;
        for (std::size_t i = first + 1; i <= last; ++i)
            y += m_strips[i].before + m_strips[i].height;
        return y;
    }

    bool fits(std::size_t first, std::size_t last, bool fresh) const
    {
        return heightOf(first, last, fresh) <= m_height + slack;
    }

    bool fitsFreshPage(std::size_t first, std::size_t last) const { return fits(first, last, true); }

    std::size_t placeAll(std::size_t first, std::size_t last)
    {
        for (std::size_t i = first; i <= last; ++i) place(i);
        return last + 1;
    }

    void place(std::size_t index)
    {
        const Strip& strip = m_strips[index];
        m_y = startOn(index, isFresh());
        auto& placed = m_pages.back().strips;
        if (isFresh() && repeatedHeadHeight(index) > 0) {
            qreal y = 0;
            for (const Strip& head : m_flow.heads[static_cast<std::size_t>(strip.table)]) {
                placed.push_back({&head, y});
                y += head.height;
            }
        }
        placed.push_back({&strip, m_y});
        m_y += strip.height;
    }

    /// Strips that belong together but are higher than a page are parted at the loosest joint.
    std::size_t placePart(std::size_t first, std::size_t last)
    {
        std::size_t cut = last;
        Keep loosest = Keep::Never;
        bool found = false;
        for (std::size_t i = first; i < last && fits(first, i, isFresh()); ++i) {
            if (found && m_strips[i].keep > loosest) continue;
            found = true;
            loosest = m_strips[i].keep;
            cut = i;
        }
        if (!isFresh() && (!found || loosest >= Keep::Strong)) {
            startPage();
            return first;
        }
        if (!found) {
            m_pages.back().isOverfull = !fits(first, first, true);
            place(first);
            return first + 1;
        }
        return placeAll(first, cut);
    }

    const Flow& m_flow;
    const std::vector<Strip>& m_strips;
    qreal m_height;
    qreal m_top;
    std::vector<PlannedPage> m_pages;
    qreal m_y = 0;
};

} // namespace

std::vector<PlannedPage> paginate(const Flow& flow, qreal height, qreal top)
{
    return Paginator(flow, height, top).run();
}

} // namespace tinjau::print
