// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>

#include <vector>

namespace tinjau::print {

/// The outlines of boxes as few lines: edges that boxes share, or that continue one another, become
/// one line. A page of a table is some sixty lines instead of four hundred boxes. Ends are whole units.
QList<QLineF> outlinesOf(const std::vector<QRectF>& boxes);

} // namespace tinjau::print
