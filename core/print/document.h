// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/chart.h"
#include "core/print/page_setup.h"
#include "core/print/rich_text.h"
#include "core/print/table.h"

#include <QByteArray>
#include <QImage>

#include <optional>
#include <variant>
#include <vector>

/// A paper as plain values: what stands on it and in which order, not where. Lengths are in mm, type
/// sizes in points. Liberation Sans and Serif have □ ■ √ – … but no tick ✓: use √ in tables.
namespace tinjau::print {

struct Block;

struct Paragraph {
    RichText text = {};
    Align align = Align::Justify;
    double size = 12;
    double lineHeight = 1.15; ///< factor of the font's own line distance
    double spaceBefore = 0;
    double spaceAfter = 2.5;
    double firstLineIndent = 0; ///< not used with a label
    double leftIndent = 0;
    double rightIndent = 0;
    QString label = {};     ///< hangs left of the text: "a.", "1."; the text starts labelWidth later
    double labelWidth = 8;  ///< widened where the label needs more
    bool keepWithNext = false;
    bool keepLines = false; ///< all lines on one page
};

/// Level 1 is a chapter: centred, number ("BAB III") and text on their own lines. Levels 2 and 3 are
/// bold at the left, number before the text. A heading is never the last thing on a page, and one
/// without any content below it is left out of the paper and of the table of contents.
struct Heading {
    int level = 2; ///< 1 … 3
    QString number = {};
    QString text = {};
    bool startsPage = false;
    bool inContents = true; ///< listed by TableOfContents
    double size = 12;
    double spaceBefore = 4; ///< level 1: doubled below the text
    double spaceAfter = 2;
};

/// The headings up to `depth` with dots and page numbers.
struct TableOfContents {
    int depth = 2;
    double size = 12;
};

struct KeyValue {
    QString label = {};
    RichText value = {}; ///< \n or several lines allowed
    bool labelBold = false;
};

/// Label, colon, value, one below the other with aligned colons.
struct KeyValueList {
    std::vector<KeyValue> rows = {};
    double labelWidth = 0;    ///< of the labels; 0: as wide as the widest
    QString separator = QStringLiteral(":");
    double size = 12;
    double labelSize = 0;     ///< 0: as `size`
    double lineHeight = 1.15;
    double leftIndent = 0;
    double rowGap = 0;        ///< between two rows
    double spaceBefore = 0;
    double spaceAfter = 3;
};

struct Picture {
    QImage image = {};
    double width = 60;  ///< 0: from the height
    double height = 0;  ///< 0: from the width; both given: the picture is fitted inside, not bent
    Align align = Align::Center;
    RichText caption = {}; ///< below, centred, bold
    double spaceBefore = 0;
    double spaceAfter = 3;
};

struct Photo {
    QImage image = {};
    RichText caption = {};
};

/// Photographs in rows of equal fields, each with its caption; a row is not torn.
struct PhotoGrid {
    std::vector<Photo> photos = {};
    int columns = 2;
    double photoHeight = 55;
    double gap = 5;
    double size = 10; ///< of the captions
};

/// White space; vanishes at the head of a page.
struct Spacer {
    double height = 5;
};

/// A horizontal line.
struct Rule {
    double thickness = 0.5; ///< in points
    double width = 1;       ///< share of the text width
    Align align = Align::Center;
    double spaceBefore = 1;
    double spaceAfter = 1;
};

struct PageBreak {};

/// Blocks that stay on one page if they fit on one.
struct KeepTogether {
    std::vector<Block> blocks = {};
};

/// One signature: lines above the space ("a.n. BUPATI X", "SEKRETARIS DAERAH,"), the name, lines
/// below it (rank, NIP).
struct Signature {
    std::vector<QString> above = {};
    QString name = {};
    std::vector<QString> below = {};
    bool nameBold = false;
    bool nameUnderlined = false;
};

/// Never torn, and never alone on a page: it pulls at least two lines of text with it. With `left`
/// there are two columns whose names stand on one line; `acknowledging` ("Mengetahui,") stands
/// centred below them.
struct SignatureBlock {
    Signature right = {};
    std::optional<Signature> left = {};
    std::optional<Signature> acknowledging = {};
    double signingSpace = 25; ///< for wet ink and seal
    double rightFrom = 0.55;  ///< where the right column starts, as a share of the text width
    double size = 12;
    double spaceBefore = 6;
};

/// The letterhead (kop): page 1 only, from 15 mm below the edge if it is the first block.
struct Letterhead {
    QImage emblem = {};     ///< left, 19 mm wide; null: none
    QString government = {};     ///< "PEMERINTAH KABUPATEN …"
    std::vector<QString> office = {};  ///< bold, at most three lines
    std::vector<QString> address = {};
    double governmentSize = 12;
    double officeSize = 16;
    double addressSize = 9;
    double spaceAfter = 6; ///< below the double rule
};

/// A whole page: emblem at one third, title, unit, period, and the foot. Take its own Section with
/// `bare` for it.
struct Cover {
    QImage emblem = {};
    std::vector<QString> title = {};  ///< 18 pt bold
    std::vector<QString> unit = {};   ///< 14 pt bold
    std::vector<QString> period = {}; ///< 12 pt
    std::vector<QString> foot = {};   ///< regency and year, 14 pt bold
};

/// A compartment of a panel.
struct PanelCell {
    std::vector<Block> blocks = {};
    double height = 0; ///< 0: as its content
    bool stretches = false; ///< takes what the others of its column leave
    VerticalAlign verticalAlign = VerticalAlign::Top;
    double padding = 4; ///< all round
};

struct PanelColumn {
    double share = 1;
    std::vector<PanelCell> cells = {}; ///< from top to bottom
};

/// Compartments side by side, framed or not; not torn. For the publication sheet, for a letter's
/// date beside its number, for a legend beside a table.
struct Panel {
    std::vector<PanelColumn> columns = {};
    double height = 0;    ///< 0: as the highest column
    double border = 0;    ///< in points, around the panel and between compartments; 0: none
    double spaceBefore = 0;
    double spaceAfter = 3;
};

using BlockContent =
    std::variant<Paragraph, Heading, TableOfContents, Table, KeyValueList, BarChart, LineChart,
                 Picture, PhotoGrid, Spacer, Rule, PageBreak, KeepTogether, SignatureBlock,
                 Letterhead, Cover, Panel>;

/// Anything that can stand on a paper.
struct Block {
    BlockContent content;

    template <typename T>
        requires(!std::is_same_v<std::decay_t<T>, Block>)
    Block(T&& value) : content(std::forward<T>(value)) // NOLINT: a block is its content
    {
    }
};

/// Starts on a new page with its own set-up; page numbers run on.
struct Section {
    PageSetup page = {};
    std::vector<Block> blocks = {};
    bool bare = false; ///< without page number and footer (covers)
};

/// 8 pt below a rule at the foot of every page that is not bare.
struct Footer {
    QString left = {};
    QString right = {};
    bool pageOfTotal = false;  ///< "halaman x dari y" in the middle
    bool withChecksum = false; ///< the first 12 digits of the content checksum, at the right
};

/// A file inside the PDF, such as the data behind the paper.
struct Attachment {
    QString name = {};
    QString mimeType = {};
    QByteArray bytes = {};
};

struct Metadata {
    QString title = {};
    QString author = {};
    QString subject = {};
    QString identifier = {}; ///< of an issued paper, so that a copy of it is recognised
};

enum class Typeface { Sans, Serif };

struct Document {
    Metadata metadata = {};
    std::vector<Section> sections = {};
    Footer footer = {};
    bool pageNumberOnTop = true; ///< "– 7 –" centred, from page 2
    QString watermark = {};      ///< "KONSEP", "LATIHAN": 60 pt outline across each page
    Typeface typeface = Typeface::Sans;
    std::vector<Attachment> attachments = {};
};

} // namespace tinjau::print
