// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/skm_sheet.h"

#include "core/exchange/grid.h"
#include "core/survey/element_list.h"
#include "core/survey/skm_merge.h"

#include <algorithm>

namespace tinjau::survey {

using namespace Qt::StringLiterals;
using exchange::Decision;
using exchange::Place;

namespace {

struct FoundInBook {
    std::vector<SkmTable> tables;
    std::optional<exchange::TableLayout> elementList;
};

Result<FoundInBook> searchBook(exchange::Workbook& book, const SkmReadOptions& options,
                               const SheetVocabulary& vocabulary, Progress& progress)
{
    FoundInBook found;
    QStringList wanted = options.map.sheets;
    wanted.removeAll(u"all"_s);
    const bool isChosen = !wanted.isEmpty();
    for (std::size_t i = 0; i < book.sheets().size(); ++i) {
        const exchange::SheetHead& head = book.sheets()[i];
        const bool isWanted = !isChosen || (head.name && wanted.removeAll(*head.name) > 0);
        if (!isWanted || head.kind != exchange::SheetKind::Cells) continue;
        Result<exchange::Grid> grid = exchange::Grid::load(book, i, progress);
        if (!grid) return Failure{grid.error()};
        if (const auto repairs = options.repairs.find(i); repairs != options.repairs.end()) grid = exchange::repaired(*grid, repairs->second);
        const std::size_t before = found.tables.size();
        for (SkmTable& table : readSkmTables(*grid, i, options, vocabulary))
            found.tables.push_back(std::move(table));
        if (found.tables.size() == before && !found.elementList)
            found.elementList = findElementList(*grid, i, vocabulary);
    }
    if (!wanted.isEmpty()) return failure(ErrorCode::NotFound, {wanted.first()});
    return found;
}

/// The tables that are read together: answers before anything else, visible before hidden, filled
/// before empty.
std::vector<SkmTable> chosenTables(std::vector<SkmTable> tables, bool isChosen)
{
    const auto keepIfAny = [&](auto&& isPreferred) {
        if (std::any_of(tables.begin(), tables.end(), isPreferred))
            std::erase_if(tables, [&](const SkmTable& table) { return !isPreferred(table); });
    };
    keepIfAny([](const SkmTable& table) { return table.kind == SkmKind::Answers; });
    if (!isChosen) keepIfAny([](const SkmTable& table) { return !table.layout.isHiddenSheet; });
    keepIfAny([](const SkmTable& table) { return table.rows.respondents > 0; });
    return tables;
}

/// Answers in hidden sheets are left out unless somebody asks for them, but never in silence.
std::vector<SkmNote> notesOnHidden(const std::vector<SkmTable>& tables)
{
    std::vector<SkmNote> notes;
    for (const SkmTable& table : tables)
        if (table.layout.isHiddenSheet && table.rows.respondents > 0)
            notes.push_back({u"HIDDEN_SHEET_SKIPPED"_s,
                             Place{table.layout.sheet, 0, 0},
                             {QString::number(table.rows.respondents)}});
    return notes;
}

bool isRead(const SkmSheet& sheet, const std::optional<QString>& name)
{
    return std::any_of(sheet.tables.begin(), sheet.tables.end(),
                       [&](const exchange::TableLayout& table) { return table.sheet == name; });
}

SkmSheet withoutAnswers(const FoundInBook& found)
{
    SkmSheet sheet;
    if (found.elementList) {
        sheet.kind = SkmKind::Summary;
        sheet.tables = {*found.elementList};
        sheet.decisions.push_back({u"SUMMARY_ONLY"_s,
                                   Place{found.elementList->sheet, 0, 0},
                                   {},
                                   {},
                                   {u"manual"_s, u"cancel"_s},
                                   true});
        return sheet;
    }
    sheet.decisions.push_back(
        {u"NO_SURVEY_TABLE"_s, {}, {}, {}, {u"headerRows"_s, u"cancel"_s}, true});
    return sheet;
}

bool areNaAnswered(const SkmReadOptions& options)
{
    return options.na && *options.na != NaElement::Error;
}

/// An element that the file lacks stands in the answers as one that nobody answered, once a person
/// decided what that means.
void addMissingElements(SkmSheet& sheet, const SkmReadOptions& options)
{
    const auto has = [&](const QString& key) {
        return std::any_of(sheet.answers.questions.begin(), sheet.answers.questions.end(),
                           [&](const Question& question) { return question.element == key; });
    };
    if (!areNaAnswered(options) || has(u"U8"_s) || has(u"U9"_s)) return;
    for (const QString& key : elementKeys()) {
        if (has(key)) continue;
        sheet.answers.questions.push_back({key, {}, {}, AnswerScale::Four});
        for (Response& response : sheet.answers.responses) {
            response.scores.emplace_back();
            if (!response.rawTexts.empty()) response.rawTexts.emplace_back();
        }
    }
}

void askAboutUnanswered(SkmSheet& sheet, const SkmReadOptions& options)
{
    static const QStringList scaleCodes{u"OTHER_SCALE"_s, u"CAPITAL_LETTERS"_s, u"VALUE_MEANING"_s,
                                        u"UNKNOWN_VALUE"_s};
    const bool isScaleOpen =
        std::any_of(sheet.decisions.begin(), sheet.decisions.end(),
                    [&](const Decision& decision) { return scaleCodes.contains(decision.code); });
    if (sheet.rows.respondents == 0 || isScaleOpen || areNaAnswered(options)) return;
    QStringList asked;
    for (const Question& question : sheet.answers.questions) {
        if (asked.contains(question.element)) continue;
        asked.append(question.element);
        bool isAnswered = false;
        for (std::size_t i = 0; i < sheet.answers.questions.size() && !isAnswered; ++i)
            isAnswered =
                sheet.answers.questions[i].element == question.element
                && std::any_of(
                    sheet.answers.responses.begin(), sheet.answers.responses.end(),
                    [&](const Response& response) { return response.scores[i].has_value(); });
        const auto column = exchange::parseA1(question.letters + u'1');
        if (!isAnswered)
            sheet.decisions.push_back({u"ELEMENT_WITHOUT_ANSWERS"_s,
                                       Place{sheet.source.sheet, 0, column ? column->column : 0},
                                       question.column,
                                       {question.element},
                                       {u"exclude"_s, u"gratis4"_s, u"error"_s},
                                       true});
    }
}

} // namespace

bool SkmSheet::hasBlockingDecision() const
{
    return std::any_of(decisions.begin(), decisions.end(),
                       [](const Decision& decision) { return decision.blocking; });
}

FileRow fileRowOf(const SkmSheet& sheet, std::size_t response)
{
    const std::size_t table = response < sheet.tableOfResponse.size() ? sheet.tableOfResponse[response] : 0;
    return {sheet.tables[table].sheetIndex, sheet.answers.responses[response].sourceRow};
}

Result<SkmSheet> readSkmSheet(exchange::Workbook& book, const SkmReadOptions& options,
                              Progress& progress)
{
    const Result<SheetVocabulary> vocabulary = SheetVocabulary::shipped();
    if (!vocabulary) return Failure{vocabulary.error()};
    Result<FoundInBook> found = searchBook(book, options, *vocabulary, progress);
    if (!found) return Failure{found.error()};
    if (found->tables.empty()) return withoutAnswers(*found);
    const bool isChosen = !options.map.sheets.isEmpty();
    std::vector<SkmNote> hidden = isChosen ? std::vector<SkmNote>() : notesOnHidden(found->tables);
    SkmSheet sheet = mergeTables(chosenTables(std::move(found->tables), isChosen), isChosen);
    std::erase_if(hidden, [&](const SkmNote& note) { return isRead(sheet, note.where.sheet); });
    sheet.notes.insert(sheet.notes.end(), hidden.begin(), hidden.end());
    if (sheet.kind != SkmKind::Answers) return sheet;
    addMissingElements(sheet, options);
    askAboutUnanswered(sheet, options);
    return sheet;
}

} // namespace tinjau::survey
