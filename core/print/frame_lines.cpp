// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/frame_lines.h"

#include <algorithm>
#include <tuple>

namespace tinjau::print {

namespace {

/// A stretch of a horizontal or vertical line at a fixed height or distance.
struct Edge {
    int at;
    int from;
    int to;
    auto key() const { return std::tie(at, from, to); }
};

/// Joins edges on the same line that touch or overlap.
std::vector<Edge> joined(std::vector<Edge> edges)
{
    std::ranges::sort(edges, [](const Edge& a, const Edge& b) { return a.key() < b.key(); });
    std::vector<Edge> lines;
    for (const Edge& edge : edges) {
        if (!lines.empty() && lines.back().at == edge.at && edge.from <= lines.back().to)
            lines.back().to = std::max(lines.back().to, edge.to);
        else
            lines.push_back(edge);
    }
    return lines;
}

} // namespace

QList<QLineF> outlinesOf(const std::vector<QRectF>& boxes)
{
    std::vector<Edge> across, down;
    across.reserve(boxes.size() * 2);
    down.reserve(boxes.size() * 2);
    for (const QRectF& box : boxes) {
        const int left = qRound(box.left()), right = qRound(box.right());
        const int top = qRound(box.top()), bottom = qRound(box.bottom());
        across.push_back({top, left, right});
        across.push_back({bottom, left, right});
        down.push_back({left, top, bottom});
        down.push_back({right, top, bottom});
    }
    QList<QLineF> lines;
    for (const Edge& edge : joined(std::move(across)))
        lines.append(QLineF(edge.from, edge.at, edge.to, edge.at));
    for (const Edge& edge : joined(std::move(down)))
        lines.append(QLineF(edge.at, edge.from, edge.at, edge.to));
    return lines;
}

} // namespace tinjau::print
