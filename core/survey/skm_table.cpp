// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/skm_table.h"

#include "core/exchange/text_match.h"
#include "core/survey/column_content.h"
#include "core/survey/file_totals.h"
#include "core/survey/response_reader.h"
#include "core/survey/skm_target.h"

#include <algorithm>

namespace tinjau::survey {

using namespace Qt::StringLiterals;
using exchange::Grid;
using exchange::HeaderBlock;
using exchange::Place;
using exchange::RowClass;
using exchange::RowSpan;

namespace {

constexpr int elementCount = 9;
constexpr int fewRows = 2;

void countRow(SkmRowCounts& counts, RowClass kind)
{
    ++counts.read;
    switch (kind) {
    case RowClass::Title:
    case RowClass::Section:
        ++counts.title;
        break;
    case RowClass::Header:
        ++counts.header;
        break;
    case RowClass::Number:
        ++counts.number;
        break;
    case RowClass::Data:
        break; // told apart by their answers
    case RowClass::Blank:
        ++counts.blank;
        break;
    case RowClass::Total:
        ++counts.total;
        break;
    case RowClass::Footer:
        ++counts.footer;
        break;
    case RowClass::Skipped:
        ++counts.skipped;
        break;
    }
}

/// A data row without a single usable answer counts as blank.
void countRows(SkmTable& table, const ClassifiedRows& rows)
{
    int data = 0;
    for (const RowClass kind : rows.classes) {
        countRow(table.rows, kind);
        data += kind == RowClass::Data ? 1 : 0;
    }
    const auto respondents =
        static_cast<int>(std::count(table.isRespondent.begin(), table.isRespondent.end(), true));
    table.rows.respondents = respondents;
    table.rows.blank += data - respondents;
}

void setLayoutRows(SkmTable& table, const Grid& grid, const ClassifiedRows& rows,
                   const ColumnPlan& plan)
{
    const auto number = plan.fieldColumn(u"number"_s);
    for (int row = rows.firstRow; row <= rows.lastRow(); ++row) {
        bool counts = rows.at(row) == RowClass::Data;
        if (table.kind == SkmKind::Summary && rows.at(row) == RowClass::Blank && number)
            counts = grid.at({row, *number})
                     != nullptr; // a unit without figures is a row of the summary
        if (!counts) continue;
        ++table.layout.dataRowCount;
        table.layout.dataRows =
            RowSpan{table.layout.dataRows ? table.layout.dataRows->first : row, row};
    }
    table.layout.numberingRow = rows.numberRow;
}

/// From first to last respondent, as soon as the answers are read.
void narrowToRespondents(SkmTable& table)
{
    table.layout.dataRows.reset();
    table.layout.dataRowCount = table.rows.respondents;
    for (std::size_t i = 0; i < table.responses.size(); ++i) {
        if (!table.isRespondent[i]) continue;
        const int row = table.responses[i].sourceRow;
        table.layout.dataRows =
            RowSpan{table.layout.dataRows ? table.layout.dataRows->first : row, row};
    }
}

int meanConfidence(const ColumnPlan& plan)
{
    int sum = 0, count = 0;
    for (const AnswerColumn& answer : plan.answers) {
        for (const exchange::ColumnMapping& mapping : plan.mappings) {
            if (mapping.column != answer.column) continue;
            sum += mapping.confidence;
            ++count;
        }
    }
    return count == 0 ? 0 : sum / count;
}

void describe(SkmTable& table, const ColumnPlan& plan)
{
    exchange::TableLayout& layout = table.layout;
    layout.columns = plan.mappings;
    if (table.kind == SkmKind::Answers) {
        layout.kind = u"skm"_s;
        layout.layout = u"skm_answers"_s;
        layout.confidence = meanConfidence(plan);
        const bool isNamed =
            std::none_of(plan.answers.begin(), plan.answers.end(),
                         [](const AnswerColumn& column) { return column.isUndecided(); });
        layout.reason = isNamed ? u"elements"_s : u"nine-questions"_s;
    } else if (table.kind == SkmKind::Summary) {
        layout.kind = u"skm"_s;
        layout.layout = u"skm_summary"_s;
        layout.confidence = 85;
        layout.reason = u"fractions"_s;
    } else {
        layout.layout = u"questionnaire"_s;
        layout.confidence = 30;
        layout.reason = u"other-questions"_s;
    }
}

bool hasLegend(const Grid& grid, const HeaderBlock& header, const SheetVocabulary& vocabulary)
{
    if (!header.sideBlockFrom) return false;
    for (int row = 1; row <= std::min(grid.lastRow(), 30); ++row) {
        for (const exchange::GridCell& cell : grid.row(row)) {
            if (static_cast<int>(cell.column) < *header.sideBlockFrom) continue;
            const QString plain = exchange::plainText(grid.raw(cell));
            if (std::any_of(vocabulary.legend.begin(), vocabulary.legend.end(),
                            [&](const QString& l) { return plain.contains(l); }))
                return true;
        }
    }
    return false;
}

void noteTraits(SkmTable& table, const Grid& grid, const HeaderBlock& header,
                const ClassifiedRows& rows, const SheetVocabulary& vocabulary)
{
    const auto sheet = grid.head().name;
    for (const int row : rows.samples)
        table.notes.push_back({u"SAMPLE_SKIPPED"_s, Place{sheet, row, 0}, {}});
    if (table.rows.respondents > 0 && table.rows.respondents <= fewRows
        && hasLegend(grid, header, vocabulary))
        table.notes.push_back(
            {u"EXAMPLE_ROW"_s, Place{sheet, table.layout.dataRows->first, 0}, {}});
    for (const Question& question : table.questions)
        if (!elementKeys().contains(question.element) && question.element != u"U8"_s
            && question.element != u"U9"_s)
            table.notes.push_back(
                {u"EXTRA_ELEMENT"_s,
                 Place{sheet, 0, exchange::parseA1(question.letters + u'1')->column},
                 {question.column, question.element}});
    if (header.sideBlockFrom)
        table.notes.push_back({u"SIDE_BLOCK"_s, Place{sheet, 0, *header.sideBlockFrom}, {}});
    if (table.kind == SkmKind::Answers && table.rows.respondents == 0)
        table.notes.push_back({u"NO_RESPONDENTS"_s, Place{sheet, 0, 0}, {}});
}

void readAnswers(SkmTable& table, const Grid& grid, const HeaderBlock& header,
                 const ColumnPlan& plan, const ClassifiedRows& rows, const SkmReadOptions& options,
                 const SheetVocabulary& vocabulary)
{
    readResponses(table, grid, plan, rows, options, vocabulary);
    countRows(table, rows);
    narrowToRespondents(table);
    table.printedIndex = printedIndexIn(grid, rows);
    for (exchange::Problem& problem : wrongSums(grid, rows, table))
        table.problems.push_back(std::move(problem));
    noteTraits(table, grid, header, rows, vocabulary);
}

std::optional<SkmTable> readTable(const Grid& grid, std::size_t sheetIndex,
                                  const HeaderBlock& header, int firstRow,
                                  const SkmReadOptions& options, const SheetVocabulary& vocabulary)
{
    const SheetLegend legend = legendOf(grid, header, vocabulary);
    const ColumnPlan plan = planColumns(grid, header, legend, options, vocabulary);
    if (plan.kind == SkmKind::None) return std::nullopt;
    const ClassifiedRows rows = classifyRows(grid, header, plan, vocabulary, firstRow);
    SkmTable table;
    table.kind = plan.kind;
    table.decisions = plan.decisions;
    // A sheet that explains 1 as the best answer was filled in that way.
    if (table.kind == SkmKind::Answers && legend.scoresReversed >= 2 && legend.scoresAgree == 0
        && !options.isReversed)
        table.decisions.push_back({u"REVERSED"_s,
                                   Place{grid.head().name, 0, 0},
                                   {},
                                   {},
                                   {u"reversed"_s, u"cancel"_s},
                                   true});
    table.notes = plan.notes;
    table.nextTable = rows.nextTable;
    table.layout.sheet = grid.head().name;
    table.layout.sheetIndex = sheetIndex;
    table.layout.isHiddenSheet = grid.head().isHidden;
    table.layout.headerRows = header.rows;
    describe(table, plan);
    setLayoutRows(table, grid, rows, plan);
    if (table.kind == SkmKind::Answers)
        readAnswers(table, grid, header, plan, rows, options, vocabulary);
    return table;
}

/// 1, 2, 3 … down the rows: numbers of respondents, no answers.
bool isRunningNumber(const Grid& grid, int column)
{
    std::optional<int> previous;
    for (int row = 1; row <= grid.lastRow(); ++row) {
        const QString text = grid.raw(exchange::CellAddress{row, column}).trimmed();
        if (text.isEmpty()) continue;
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (!isNumber || (previous && number != *previous + 1)) return false;
        previous = number;
    }
    return true;
}

/// Nine adjacent columns of answers without any heading: offered as nine numbered questions.
std::optional<HeaderBlock> headerlessBlock(const Grid& grid, const SheetVocabulary& vocabulary)
{
    HeaderBlock block = exchange::headerAt(grid, {});
    const auto contents = contentOf(grid, block, vocabulary);
    std::vector<std::size_t> scores;
    for (std::size_t i = 0; i < contents.size(); ++i) {
        const bool areScores =
            contents[i].filled >= 3 && contents[i].scores * 20 >= contents[i].filled * 19;
        if (areScores && !isRunningNumber(grid, block.headings[i].column)) scores.push_back(i);
    }
    const bool isNine =
        scores.size() == elementCount && scores.back() - scores.front() + 1 == elementCount;
    if (!isNine) return std::nullopt;
    for (std::size_t n = 0; n < scores.size(); ++n)
        block.headings[scores[n]].parts = {u"P%1"_s.arg(n + 1)};
    return block;
}

} // namespace

std::vector<SkmTable> readSkmTables(const Grid& grid, std::size_t sheetIndex,
                                    const SkmReadOptions& options,
                                    const SheetVocabulary& vocabulary)
{
    std::vector<SkmTable> tables;
    const auto add = [&](const HeaderBlock& header, int firstRow) {
        auto table = readTable(grid, sheetIndex, header, firstRow, options, vocabulary);
        if (table) tables.push_back(std::move(*table));
    };
    const SkmTarget target(vocabulary);
    if (!options.map.headerRows.empty()) {
        add(exchange::headerAt(grid, options.map.headerRows, &target), 1);
        return tables;
    }
    int firstRow = 1;
    while (const auto header = exchange::findHeader(grid, target, firstRow)) {
        const std::size_t before = tables.size();
        add(*header, firstRow);
        const auto next = tables.size() > before ? tables.back().nextTable : std::nullopt;
        if (!next) break;
        firstRow = *next;
    }
    if (tables.empty())
        if (const auto block = headerlessBlock(grid, vocabulary)) add(*block, 1);
    return tables;
}

} // namespace tinjau::survey
