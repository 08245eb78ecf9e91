// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/value_paper.h"

#include "core/wording/dates.h"
#include "core/wording/numbers.h"

namespace tinjau::print {

using namespace Qt::StringLiterals;

namespace {

constexpr double factSize = 10;
constexpr double titleSize = 12;
constexpr Margins landscapeMargins{14, 10, 14, 10};
constexpr Margins uprightMargins{15, 20, 16, 15};

template <typename... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <typename... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

Cell cellOf(const ValueCell& cell)
{
    Cell shown(RichText(shownText(cell.value)), cell.columnSpan, cell.rowSpan);
    shown.align = cell.align;
    shown.bold = cell.bold;
    shown.shade = cell.shade;
    return shown;
}

std::vector<Row> rowsOf(const std::vector<ValueRow>& rows)
{
    std::vector<Row> all;
    all.reserve(rows.size());
    for (const ValueRow& row : rows) {
        Row shown;
        shown.cells.reserve(row.cells.size());
        for (const ValueCell& cell : row.cells) shown.cells.push_back(cellOf(cell));
        shown.bold = row.bold;
        shown.keepWithNext = row.isHeading;
        all.push_back(std::move(shown));
    }
    return all;
}

Table tableOf(const ValueSheet& sheet)
{
    Table table;
    for (const ValueColumn& column : sheet.columns)
        table.columns.push_back(column.width > 0 ? Column::mm(column.width, column.align) : Column::share(1, column.align));
    table.head = rowsOf(sheet.head);
    table.body = rowsOf(sheet.body);
    table.totals = rowsOf(sheet.totals);
    for (const QString& note : sheet.notes) table.notes.push_back(RichText::marked(note));
    table.size = sheet.size;
    table.padding = sheet.rowPadding;
    table.sidePadding = sheet.sidePadding;
    return table;
}

void addTitle(std::vector<Block>& blocks, const QStringList& lines, const QStringList& issued)
{
    const auto centred = [&blocks](const RichText& text, double spaceAfter) {
        blocks.push_back(Paragraph{.text = text, .align = Align::Center, .size = titleSize, .lineHeight = 1.1, .spaceAfter = spaceAfter, .keepWithNext = true});
    };
    for (const QString& line : lines) centred(RichText::bold(line), 0.3);
    for (const QString& line : issued) centred(RichText(line), 0.3);
    blocks.push_back(Spacer{2.5});
}

void addFacts(std::vector<Block>& blocks, const ValueSheet& sheet)
{
    if (sheet.facts.empty()) return;
    KeyValueList list{.size = factSize, .lineHeight = 1.05, .spaceAfter = 1};
    for (const auto& [label, value] : sheet.facts) list.rows.push_back({label, RichText(value)});
    blocks.push_back(std::move(list));
}

SignatureBlock signatureOf(const ValueSheet& sheet)
{
    SignatureBlock block;
    block.right = sheet.signer;
    block.left = sheet.leftSigner;
    block.signingSpace = 16;
    block.rightFrom = sheet.isLandscape ? 0.7 : 0.55;
    block.size = factSize;
    block.spaceBefore = 4;
    return block;
}

bool hasLetterhead(const PaperOffice& office)
{
    return !office.government.isEmpty() || !office.name.isEmpty();
}

Section sectionOf(const ValuePaper& paper, const ValueSheet& sheet)
{
    Section section;
    section.page = {paper.sheet, sheet.isLandscape, sheet.isLandscape ? landscapeMargins : uprightMargins};
    if (hasLetterhead(paper.office)) {
        Letterhead head{paper.office.emblem, paper.office.government, {paper.office.name.begin(), paper.office.name.end()},
                        {paper.office.address.begin(), paper.office.address.end()}};
        head.spaceAfter = 4;
        section.blocks.push_back(std::move(head));
    }
    addTitle(section.blocks, sheet.title, paper.issueLines);
    addFacts(section.blocks, sheet);
    section.blocks.push_back(tableOf(sheet));
    section.blocks.push_back(signatureOf(sheet));
    return section;
}

} // namespace

QString shownText(const SheetValue& value)
{
    return std::visit(Overloaded{
                          [](std::monostate) { return QString(); },
                          [](const QString& text) { return text; },
                          [](qint64 count) { return count == 0 ? u"–"_s : wording::formatted(Ratio(count)); },
                          [](const Percent& percent) { return percent.share ? wording::formatted(*percent.share * Ratio(100), 2) : u"–"_s; },
                          [](QDate day) { return day.isValid() ? wording::shortDate(day) : QString(); },
                          [](const ClockMinute& clock) {
                              const QString shown = wording::clockTime(QTime(0, 0).addSecs(clock.minute % 1440 * 60));
                              return clock.minute < 1440 ? shown : shown + u" (+1)"_s;
                          },
                      },
                      value);
}

Document documentOf(const ValuePaper& paper)
{
    Document document;
    document.metadata.title = paper.title;
    document.metadata.author = paper.office.name.join(u' ');
    document.metadata.subject = paper.subject;
    document.typeface = paper.typeface;
    document.watermark = paper.watermark;
    document.pageNumberOnTop = false;
    document.footer.left = paper.footer;
    document.footer.right = paper.dataVersion;
    document.footer.pageOfTotal = true;
    document.footer.withChecksum = true;
    for (const ValueSheet& sheet : paper.sheets) document.sections.push_back(sectionOf(paper, sheet));
    return document;
}

} // namespace tinjau::print
