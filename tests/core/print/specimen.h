// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/document.h"
#include "core/print/fonts.h"

/// Invented papers that use every kind of block, for tests of layout, PDF and DOCX.
namespace tinjau::print {

/// The fonts, which every test of papers needs.
const Fonts& testFonts();

QImage emblem();
/// `count` words, seeded: the same text each time.
QString words(int count, unsigned seed = 1);

Table elementTable();
/// A table of `rows` rows and `columns` columns with a head of two rows.
Table longTable(int rows, int columns = 8);
BarChart elementChart();
LineChart trendChart();
SignatureBlock twoSignatures();

Document onlyBlocks(std::vector<Block> blocks);
/// Cover, contents, chapters, tables, charts, a landscape annex, signatures.
Document reportSpecimen();
/// Letterhead, title, tables, signatures, on one or two pages.
Document minutesSpecimen();
/// One page with a framed panel.
Document sheetSpecimen();

/// The blocks that the others lack, with long names: photographs, joined cells, texts side by side.
Document gallerySpecimen();

} // namespace tinjau::print
