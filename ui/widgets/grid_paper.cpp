// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/grid_paper.h"

#include "core/exchange/xlsx_export.h"
#include "core/print/fonts.h"
#include "core/print/layout.h"
#include "core/wording/error_sentence.h"
#include "ui/shell/printing.h"
#include "ui/widgets/paper_pages.h"

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

constexpr double mmPerPixel = 0.2;

QString textOf(const Cell& cell)
{
    if (!cell.text.isEmpty()) return cell.text;
    return cell.mark.text.isEmpty() ? cell.mark.spoken : cell.mark.text;
}

bool isNumber(const Cell& cell)
{
    bool isWhole = false;
    (void)cell.text.toLongLong(&isWhole);
    return isWhole && (cell.sort.typeId() == QMetaType::Int || cell.sort.typeId() == QMetaType::LongLong);
}

print::ValueRow rowOf(const std::vector<Cell>& cells)
{
    print::ValueRow row;
    for (const Cell& cell : cells) row.cells.emplace_back(textOf(cell));
    return row;
}

} // namespace

print::Document documentOf(const GridSnapshot& shown, const QString& title, const QString& subject)
{
    print::ValueSheet sheet{.name = title, .title = {title.toUpper()}};
    if (!subject.isEmpty()) sheet.title << subject;
    print::ValueRow head;
    for (const Column& column : shown.columns) {
        const bool isRight = column.align.testFlag(Qt::AlignRight);
        sheet.columns.push_back({column.stretch ? 0 : column.width * mmPerPixel, isRight ? print::Align::Right : print::Align::Left});
        head.cells.emplace_back(column.title);
    }
    sheet.head.push_back(std::move(head));
    for (const auto& cells : shown.rows) sheet.body.push_back(rowOf(cells));
    for (const auto& cells : shown.totals) sheet.totals.push_back(rowOf(cells));
    print::ValuePaper paper{.title = title, .subject = subject, .footer = title};
    paper.sheets.push_back(std::move(sheet));
    print::Document document = print::documentOf(paper);
    // A list of the screen is signed by nobody: the last block is the room for a signature.
    for (print::Section& section : document.sections) section.blocks.pop_back();
    return document;
}

Result<void> writeGrid(const GridSnapshot& shown, const QString& title, const QString& path, const QDateTime& createdUtc)
{
    exchange::ExportList list{.title = title, .columns = {}, .rows = {}};
    for (const Column& column : shown.columns) list.columns.push_back({column.title});
    for (const auto& cells : shown.rows) {
        std::vector<exchange::ListValue> values;
        for (const Cell& cell : cells) values.push_back(isNumber(cell) ? exchange::ListValue(cell.sort.toLongLong()) : exchange::ListValue(textOf(cell)));
        list.rows.push_back(std::move(values));
    }
    return exchange::writeList(list, path, createdUtc);
}

bool printGrid(const GridSnapshot& shown, const QString& title, const QString& subject, QWidget* window, QString& words)
{
    const auto fonts = print::Fonts::load();
    if (!fonts) {
        words = wording::errorSentence(fonts.error());
        return false;
    }
    const auto pages = std::make_shared<const print::LaidOutDocument>(print::layOut(documentOf(shown, title, subject), *fonts));
    return askAndPrint(picturesOf(pages, *fonts), title, window, words);
}

} // namespace tinjau::ui
