// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/skm_processing_sheet.h"

#include "core/print/skm_paper.h"
#include "core/print/skm_processing_grid.h"
#include "core/print/skm_tables.h"
#include "core/wording/numbers.h"

namespace tinjau::print {

using namespace Qt::StringLiterals;
using wording::formatted;

namespace {

constexpr double sheetSize = 9;
constexpr double labelWidth = 40;
constexpr double remarkWidth = 24;
const auto dash = u"–"_s;

/// A score without decimals it does not need: "3", "3,25".
QString scoreText(const std::optional<Ratio>& score) {
    if (!score) return {};
    return score->isWhole() ? formatted(*score) : formatted(*score, 2);
}

QString sumText(const Ratio& sum) {
    return sum.isWhole() ? formatted(sum) : formatted(sum, 2);
}

std::vector<Row> headRows(const ProcessingGrid& grid, const SkmWords& words) {
    const int depth = grid.hasSeveralQuestions ? 3 : 2;
    Row top{Cell(words.text(u"processing.number"_s), 1, depth),
            Cell(words.text(u"processing.elements"_s), static_cast<int>(grid.columnCount)),
            Cell(words.text(u"processing.remark"_s), 1, depth)};
    Row numbers, questions;
    for (const ProcessingElement& element : grid.elements) {
        const bool single = element.columns.size() == 1;
        numbers.cells.push_back(Cell(element.element.number,
                                     static_cast<int>(element.columns.size()),
                                     single ? depth - 1 : 1));
        if (single) continue;
        for (const ProcessingColumn& column : element.columns)
            questions.cells.push_back(column.title);
    }
    std::vector<Row> head{top, numbers};
    if (grid.hasSeveralQuestions) head.push_back(questions);
    return head;
}

std::vector<Row> answerRows(const SkmPaperInput& input, const ProcessingGrid& grid) {
    std::vector<Row> rows;
    rows.reserve(grid.responses.size());
    for (const survey::Response* response : grid.responses) {
        Row row{QString::number(rows.size() + 1)};
        for (const ProcessingElement& element : grid.elements)
            for (const ProcessingColumn& column : element.columns) {
                const bool there = column.question < response->scores.size();
                row.cells.push_back(there
                                        ? scoreText(scored(input.answers.questions[column.question],
                                                           response->scores[column.question]))
                                        : QString());
            }
        row.cells.push_back(remarkOf(grid, *response));
        rows.push_back(std::move(row));
    }
    return rows;
}

/// A total with one figure per question.
template <typename Figure>
Row perQuestion(const ProcessingGrid& grid, const QString& label, Figure figure) {
    Row row{Cell(label).aligned(Align::Left)};
    for (const ProcessingElement& element : grid.elements)
        for (const ProcessingColumn& column : element.columns)
            row.cells.push_back(figure(element, column));
    row.cells.push_back(QString());
    return row;
}

/// A total with one figure per element.
template <typename Figure>
Row perElement(const ProcessingGrid& grid, const QString& label, const QString& last,
               Figure figure) {
    Row row{Cell(label).aligned(Align::Left)};
    for (const ProcessingElement& element : grid.elements)
        row.cells.push_back(
            Cell(figure(*element.element.result), static_cast<int>(element.columns.size()))
                .aligned(Align::Center));
    row.cells.push_back(last);
    return row;
}

std::vector<Row> totalRows(const SkmPaperInput& input, const ProcessingGrid& grid,
                           const SkmWords& words) {
    const auto& result = input.result;
    const int decimals = result.settings.nrrDecimals;
    const auto orDash = [decimals](const std::optional<Ratio>& figure) {
        return figure ? formatted(*figure, decimals) : dash;
    };
    std::vector<Row> rows;
    rows.push_back(perQuestion(grid, words.text(u"processing.sum"_s),
                               [](const auto& e, const auto& c) { return sumText(sumOf(e, c)); }));
    if (!hasEqualCounts(result))
        rows.push_back(perQuestion(
            grid, words.text(u"processing.answers"_s),
            [](const auto& e, const auto& c) { return formatted(Ratio(answeredOf(e, c))); }));
    if (grid.hasSeveralQuestions)
        rows.push_back(perQuestion(grid, u"NRR/Pertanyaan"_s, [&](const auto& e, const auto& c) {
            return orDash(meanOf(e, c));
        }));
    rows.push_back(perElement(grid, words.text(u"processing.nrr"_s), {},
                              [&](const survey::ElementResult& e) { return orDash(e.nrr); }));
    rows.push_back(perElement(grid, words.text(u"processing.nrrt"_s),
                              u"*) "_s + formatted(result.index->ni, decimals),
                              [&](const survey::ElementResult& e) { return orDash(e.nrrt); }));
    rows.push_back(
        perElement(grid, words.text(u"processing.value"_s), {}, [](const survey::ElementResult& e) {
            return e.value ? shownValue(*e.value) : dash;
        }));
    rows.push_back(perElement(
        grid, words.text(u"processing.category"_s), {},
        [](const survey::ElementResult& e) { return e.grade.isEmpty() ? dash : e.grade; }));
    Row ikm{Cell(words.text(u"processing.ikm"_s), static_cast<int>(grid.columnCount) + 1),
            u"**) "_s + shownValue(result.index->shown, result.settings.ikmDecimals)};
    ikm.cells.front().align = Align::Left;
    rows.push_back(std::move(ikm));
    return rows;
}

Table processingTable(const SkmPaperInput& input, const ProcessingGrid& grid,
                      const SkmWords& words) {
    Table table{.columns = {Column::mm(labelWidth, Align::Center)},
                .head = headRows(grid, words),
                .body = answerRows(input, grid),
                .totals = totalRows(input, grid, words),
                .notes = {words.text(u"processing.full"_s)},
                .size = grid.columnCount > 16 ? sheetSize - 1.5 : sheetSize,
                .padding = 0.7};
    if (grid.hasSeveralQuestions) table.notes.push_back(words.text(u"processing.several"_s));
    for (std::size_t i = 0; i < grid.columnCount; ++i)
        table.columns.push_back(Column::share(1, Align::Center));
    table.columns.push_back(Column::mm(remarkWidth, Align::Center));
    return table;
}

Paragraph small(const RichText& text, double spaceAfter = 0.3) {
    return {.text = text,
            .align = Align::Left,
            .size = sheetSize,
            .lineHeight = 1.1,
            .spaceAfter = spaceAfter};
}

PanelColumn legendColumn(const SkmPaperInput& input, const ProcessingGrid& grid,
                         const SkmWords& words) {
    const QString weight = weightText(*input.result.index, input.result.elementsUsed);
    PanelCell cell{.padding = 1};
    cell.blocks.push_back(small(RichText::bold(words.text(u"processing.legendTitle"_s)), 1));
    for (const QString& line : words.lines(
             u"processing.legend"_s, {{u"last"_s, grid.lastNumber},
                                      {u"weight"_s, weight.isEmpty() ? u"bobot unsur"_s : weight}}))
        cell.blocks.push_back(small(line));
    cell.blocks.push_back(small(RichText::bold(words.text(u"processing.grade"_s)), 0.8));
    std::get<Paragraph>(cell.blocks.back().content).spaceBefore = 2;
    for (const survey::Category& category : input.instrument.categories)
        cell.blocks.push_back(small(
            words.text(u"processing.limit"_s, {{u"letter"_s, category.letter},
                                               {u"performance"_s, category.performance},
                                               {u"lowest"_s, shownValue(category.lowest)},
                                               {u"highest"_s, shownValue(category.highest)}})));
    return {.share = 0.52, .cells = {cell}};
}

PanelColumn meansColumn(const SkmPaperInput& input, const SkmWords& words) {
    Table table{
        .columns = {Column::mm(12, Align::Center), Column::share(1), Column::mm(26, Align::Center)},
        .head = {{u"No."_s, u"Unsur Pelayanan"_s, u"Nilai Rata-rata"_s}},
        .size = sheetSize,
        .padding = 0.7,
        .spaceBefore = 0};
    for (const ElementOnPaper& element : elementsOnPaper(input)) {
        if (!element.result) continue;
        table.body.push_back({element.number, element.name,
                              element.result->nrr ? formatted(*element.result->nrr,
                                                              input.result.settings.nrrDecimals)
                                                  : dash});
    }
    const auto& index = *input.result.index;
    Table box{.columns = {Column::share(1), Column::mm(26, Align::Center)},
              .body = {{words.text(u"processing.box"_s),
                        shownValue(index.shown, input.result.settings.ikmDecimals)},
                       {words.text(u"processing.grade"_s),
                        u"%1 (%2)"_s.arg(index.grade, index.performance)}},
              .size = sheetSize + 1,
              .padding = 1};
    box.columns.back() = Column::mm(42, Align::Center);
    for (Row& row : box.body) row.bold = true;
    return {.share = 0.48, .cells = {{.blocks = {std::move(table), std::move(box)}, .padding = 1}}};
}

Panel identity(const SkmPaperInput& input, const SkmWords& words) {
    const auto list = [](std::vector<KeyValue> rows) {
        return KeyValueList{.rows = std::move(rows), .size = sheetSize + 1, .spaceAfter = 0};
    };
    const QString unit = words.unitFull();
    const QString service =
        input.service.isEmpty() ? words.text(u"poster.allServices"_s) : input.service;
    const QString address =
        input.office.address.isEmpty() ? dots(40) : input.office.address.join(u", "_s);
    PanelColumn left{.share = 0.55,
                     .cells = {{.blocks = {list({{words.text(u"processing.unit"_s), unit},
                                                 {words.text(u"processing.service"_s), service}})},
                                .padding = 0}}};
    PanelColumn right{
        .share = 0.45,
        .cells = {{.blocks = {list({{words.text(u"processing.period"_s), words.period()},
                                    {words.text(u"processing.address"_s), address}})},
                   .padding = 0}}};
    return {.columns = {left, right}, .spaceAfter = 2};
}

} // namespace

Section processingSection(const SkmPaperInput& input, const SkmWords& words,
                          std::vector<Block> before) {
    const ProcessingGrid grid = processingGrid(input);
    Section section{
        .page = {.paper = input.options.paper, .landscape = true, .margins = {18, 15, 18, 15}}};
    section.blocks = std::move(before);
    for (const QString& line : words.lines(u"processing.title"_s))
        section.blocks.push_back(Paragraph{.text = RichText::bold(line),
                                           .align = Align::Center,
                                           .size = 12,
                                           .spaceAfter = 0.5,
                                           .keepWithNext = true});
    section.blocks.push_back(Spacer{3});
    section.blocks.push_back(identity(input, words));
    section.blocks.push_back(processingTable(input, grid, words));
    section.blocks.push_back(
        Panel{.columns = {legendColumn(input, grid, words), meansColumn(input, words)},
              .spaceBefore = 2});
    return section;
}

Result<Document> skmProcessingSheet(const SkmPaperInput& input,
                                    const wording::TextCatalogue& catalogue) {
    if (const auto ready = readyForPaper(input); !ready) return failure(ready.error());
    const SkmWords words(input, catalogue);
    Document document = skmDocument(input, words, words.lines(u"processing.title"_s).join(u' '));
    document.sections.push_back(processingSection(input, words, {}));
    document.footer.left =
        u"%1, %2"_s.arg(input.unitShort.isEmpty() ? input.unit : input.unitShort, words.period());
    document.footer.pageOfTotal = true;
    return document;
}

} // namespace tinjau::print
