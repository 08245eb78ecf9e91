// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/import_rows.h"

#include <algorithm>
#include <map>
#include <set>

namespace tinjau::survey {

using namespace Qt::StringLiterals;
using exchange::Decision;

namespace {

using Spot = std::pair<std::size_t, int>; // table, row of its sheet

std::size_t tableOf(const SkmSheet& sheet, const std::optional<QString>& name)
{
    for (std::size_t i = 0; i < sheet.tables.size(); ++i)
        if (sheet.tables[i].sheet == name) return i;
    return 0;
}

/// A decision about words holds only the rows in which one of them stands.
bool isAboutWords(const Decision& decision)
{
    static const QStringList codes{u"VALUE_MEANING"_s, u"UNKNOWN_VALUE"_s, u"CAPITAL_LETTERS"_s};
    return codes.contains(decision.code);
}

/// Questions that nobody has assigned to an element are not read yet: a row may seem blank for them.
std::optional<std::size_t> unreadQuestions(const std::vector<Decision>& decisions)
{
    const auto found = std::ranges::find(decisions, u"UNKNOWN_ELEMENT"_s, &Decision::code);
    return found != decisions.end() && found->blocking ? std::optional(static_cast<std::size_t>(found - decisions.begin())) : std::nullopt;
}

bool concerns(const Decision& decision, const Response& response)
{
    if (!isAboutWords(decision)) return true;
    return std::ranges::any_of(response.rawTexts, [&](const QString& text) {
        return decision.values.contains(text.trimmed(), Qt::CaseInsensitive);
    });
}

std::optional<std::size_t> heldBy(const std::vector<Decision>& decisions, const Response& response)
{
    // What holds few rows says more about a row than what holds all of them.
    for (const bool byWords : {true, false})
        for (std::size_t i = 0; i < decisions.size(); ++i)
            if (decisions[i].blocking && isAboutWords(decisions[i]) == byWords && concerns(decisions[i], response)) return i;
    return std::nullopt;
}

ImportVerdict verdictOf(RowFate fate, const Response& response)
{
    if (fate == RowFate::Same) return ImportVerdict::Same;
    if (fate == RowFate::Blank) return ImportVerdict::Blank;
    if (fate == RowFate::LeftOut) return ImportVerdict::Skipped;
    return response.rejected.empty() ? ImportVerdict::New : ImportVerdict::CellRefused;
}

} // namespace

std::vector<Decision> openDecisions(const SurveyImport& import)
{
    std::vector<Decision> open = import.sheet.decisions;
    open.insert(open.end(), import.decisions.begin(), import.decisions.end());
    return open;
}

std::vector<ImportRow> importRows(const SurveyImport& import)
{
    const SkmSheet& sheet = import.sheet;
    const auto decisions = openDecisions(import);
    const auto unread = unreadQuestions(decisions);
    std::map<Spot, std::vector<std::size_t>> problems;
    for (std::size_t i = 0; i < sheet.problems.size(); ++i)
        problems[{tableOf(sheet, sheet.problems[i].where.sheet), sheet.problems[i].where.row}].push_back(i);

    std::vector<ImportRow> rows;
    for (std::size_t i = 0; i < sheet.answers.responses.size(); ++i) {
        const Response& response = sheet.answers.responses[i];
        ImportRow row{i < sheet.tableOfResponse.size() ? sheet.tableOfResponse[i] : 0, response.sourceRow, i};
        row.verdict = verdictOf(import.comparison.fates[i], response);
        const bool wouldBeStored = row.verdict == ImportVerdict::New || row.verdict == ImportVerdict::CellRefused;
        row.decision = row.verdict == ImportVerdict::Same ? std::nullopt : heldBy(decisions, response);
        if (row.verdict == ImportVerdict::Blank && unread) row.decision = unread;
        // An open word or question leaves a row blank for now.
        const bool waits = row.decision && (wouldBeStored || row.decision == unread || isAboutWords(decisions[*row.decision]));
        if (waits) row.verdict = ImportVerdict::Decide;
        else row.decision.reset();
        if (const auto found = problems.find({row.table, row.sheetRow}); found != problems.end()) row.problems = found->second;
        rows.push_back(std::move(row));
    }
    for (const SkmNote& note : sheet.notes)
        if (note.code == u"SAMPLE_SKIPPED"_s)
            rows.push_back({tableOf(sheet, note.where.sheet), note.where.row, {}, ImportVerdict::Skipped});
    std::ranges::stable_sort(rows, {}, [](const ImportRow& row) { return Spot(row.table, row.sheetRow); });
    return rows;
}

} // namespace tinjau::survey
