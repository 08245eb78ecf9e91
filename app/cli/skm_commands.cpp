// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/skm_json.h"
#include "app/cli/skm_papers.h"
#include "app/cli/skm_text.h"

using namespace Qt::StringLiterals;

namespace tinjau::cli {

namespace {

bool needsAPerson(const SkmSource& source)
{
    if (!source.hasIndex()) return true;
    return source.sheet && std::ranges::any_of(source.sheet->decisions, &exchange::Decision::blocking);
}

PrintedTotal printedTotal(const SkmSource& source)
{
    if (!source.sheet || !source.sheet->printedIndex) return {};
    const auto& printed = *source.sheet->printedIndex;
    return {printed, survey::waysTo(printed.text, source.answers, source.rules, source.call.settings)};
}

int runIndex(const Invocation& call, Console& console)
{
    const auto source = readSkmSource(call);
    if (!source) return console.fail(source.error());
    if (call.json)
        console.json(indexJson(source->result, source->sheet ? &*source->sheet : nullptr, printedTotal(*source)));
    else
        showIndex(*source, console);
    return needsAPerson(*source) ? NeedsDecision : Done;
}

} // namespace

std::vector<CommandSpec> surveyCommands()
{
    std::vector<CommandSpec> commands{
        {u"skm index"_s, u"BERKAS | --survey NOMOR"_s, 0, 1, u"indeks kepuasan masyarakat dengan semua langkahnya"_s, skmOptions(), false, runIndex}};
    const auto papers = skmPaperCommands();
    commands.insert(commands.end(), papers.begin(), papers.end());
    return commands;
}

} // namespace tinjau::cli
