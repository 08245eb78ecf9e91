// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/skm_merge.h"

#include <algorithm>
#include <map>

namespace tinjau::survey {

using namespace Qt::StringLiterals;
using exchange::Decision;

namespace {

/// The same rows twice by chance are only plausible in small sheets.
constexpr int rowsToCompare = 5;

void add(SkmRowCounts& sum, const SkmRowCounts& part)
{
    sum.read += part.read;
    sum.respondents += part.respondents;
    sum.blank += part.blank;
    sum.title += part.title;
    sum.header += part.header;
    sum.number += part.number;
    sum.total += part.total;
    sum.footer += part.footer;
    sum.skipped += part.skipped;
    sum.dropped += part.dropped;
}

QStringList sheetNames(const std::vector<SkmTable>& tables)
{
    QStringList names;
    for (const SkmTable& table : tables)
        if (table.layout.sheet && !names.contains(*table.layout.sheet))
            names.append(*table.layout.sheet);
    return names;
}

using Signatures = std::map<QString, int>;

QString signatureOf(const SkmTable& table, const Response& response)
{
    std::map<QString, QString> scores; // by element, so that moved columns compare equal
    for (std::size_t i = 0; i < table.questions.size(); ++i)
        scores[table.questions[i].element] +=
            response.scores[i] ? QString::number(*response.scores[i]) : u"-"_s;
    QString text;
    for (const auto& [element, score] : scores) text += element + score + u';';
    const Profile& profile = response.profile;
    return text + profile.sex.value_or(QString()) + u';' + QString::number(profile.age.value_or(-1))
           + u';' + profile.education.value_or(QString()) + u';'
           + profile.occupation.value_or(QString());
}

Signatures signaturesOf(const SkmTable& table)
{
    Signatures found;
    for (std::size_t i = 0; i < table.responses.size(); ++i)
        if (table.isRespondent[i]) ++found[signatureOf(table, table.responses[i])];
    return found;
}

/// A sheet that holds exactly the rows of all the others would count every respondent twice.
std::optional<QString> collectingSheet(const std::vector<SkmTable>& tables)
{
    std::vector<Signatures> all;
    for (const SkmTable& table : tables) all.push_back(signaturesOf(table));
    for (std::size_t i = 0; i < tables.size(); ++i) {
        if (tables[i].rows.respondents < rowsToCompare) continue;
        Signatures others;
        for (std::size_t j = 0; j < tables.size(); ++j)
            if (j != i)
                for (const auto& [signature, count] : all[j]) others[signature] += count;
        if (others == all[i]) return tables[i].layout.sheet;
    }
    return std::nullopt;
}

void askAboutSheets(SkmSheet& sheet, const std::vector<SkmTable>& tables)
{
    const QStringList names = sheetNames(tables);
    if (names.size() < 2) return;
    const auto collecting = collectingSheet(tables);
    QStringList choices(u"all"_s);
    if (collecting) choices.prepend(*collecting);
    choices += names;
    choices.removeDuplicates();
    sheet.decisions.push_back({u"SHEETS"_s,
                               exchange::Place{names.first(), 0, 0},
                               {},
                               names,
                               choices,
                               collecting.has_value()});
}

/// Index of the question in the merged answers that asks the same: same element, same place among
/// its questions.
std::size_t questionFor(AnswerSheet& answers, const Question& question, int ordinal)
{
    int seen = 0;
    for (std::size_t i = 0; i < answers.questions.size(); ++i)
        if (answers.questions[i].element == question.element && seen++ == ordinal) return i;
    answers.questions.push_back(question);
    for (Response& response : answers.responses) {
        response.scores.emplace_back();
        if (!response.rawTexts.empty()) response.rawTexts.emplace_back();
    }
    return answers.questions.size() - 1;
}

Response moved(const Response& response, const std::vector<std::size_t>& places,
               std::size_t questions)
{
    Response result = response;
    result.scores.assign(questions, std::nullopt);
    result.rawTexts.assign(response.rawTexts.empty() ? 0 : questions, QString());
    for (std::size_t i = 0; i < places.size(); ++i) {
        result.scores[places[i]] = response.scores[i];
        if (!response.rawTexts.empty()) result.rawTexts[places[i]] = response.rawTexts[i];
    }
    for (int& rejected : result.rejected)
        rejected = static_cast<int>(places[static_cast<std::size_t>(rejected)]);
    std::sort(result.rejected.begin(), result.rejected.end());
    return result;
}

void addResponses(SkmSheet& sheet, const SkmTable& table, std::size_t index, bool nameService)
{
    std::map<QString, int> ordinals;
    std::vector<std::size_t> places;
    for (const Question& question : table.questions)
        places.push_back(questionFor(sheet.answers, question, ordinals[question.element]++));
    for (const Response& response : table.responses) {
        Response copy = moved(response, places, sheet.answers.questions.size());
        if (nameService && !table.hasServices) copy.profile.service = table.layout.sheet;
        sheet.answers.responses.push_back(std::move(copy));
        sheet.tableOfResponse.push_back(index);
    }
}

void addDecision(SkmSheet& sheet, const Decision& decision)
{
    const bool isAsked =
        std::any_of(sheet.decisions.begin(), sheet.decisions.end(), [&](const Decision& known) {
            return known.code == decision.code && known.column == decision.column
                   && known.values == decision.values;
        });
    if (!isAsked) sheet.decisions.push_back(decision);
}

/// The five-point scale or a reversed one holds for all sheets of a survey.
void alignScales(AnswerSheet& answers)
{
    const auto other =
        std::find_if(answers.questions.begin(), answers.questions.end(),
                     [](const Question& question) { return question.scale != AnswerScale::Four; });
    if (other == answers.questions.end()) return;
    const AnswerScale scale = other->scale;
    for (Question& question : answers.questions) question.scale = scale;
}

} // namespace

SkmSheet mergeTables(std::vector<SkmTable> tables, bool isChosen)
{
    SkmSheet sheet;
    sheet.kind = tables.front().kind;
    if (sheet.kind != SkmKind::Answers) tables.resize(1);
    const QStringList names = sheetNames(tables);
    if (!isChosen) askAboutSheets(sheet, tables);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const SkmTable& table = tables[i];
        if (sheet.kind == SkmKind::Answers) addResponses(sheet, table, i, names.size() > 1);
        add(sheet.rows, table.rows);
        for (const Decision& decision : table.decisions) addDecision(sheet, decision);
        sheet.problems.insert(sheet.problems.end(), table.problems.begin(), table.problems.end());
        sheet.notes.insert(sheet.notes.end(), table.notes.begin(), table.notes.end());
        sheet.tables.push_back(table.layout);
    }
    alignScales(sheet.answers);
    if (tables.size() == 1) sheet.printedIndex = tables.front().printedIndex;
    sheet.source.sheet = names.isEmpty() ? std::nullopt : std::optional(names.join(u'+'));
    sheet.source.headerRows = tables.front().layout.headerRows;
    sheet.source.numberRow = tables.front().layout.numberingRow;
    sheet.source.dataRows = tables.front().layout.dataRows;
    return sheet;
}

} // namespace tinjau::survey
