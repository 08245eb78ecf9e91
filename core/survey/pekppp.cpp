// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/pekppp.h"

#include <algorithm>

namespace tinjau::survey {

using namespace Qt::StringLiterals;

namespace {

const QStringList executionNeeds = {u"none"_s,           u"survey"_s,     u"per-rule"_s,
                                    u"non-electronic"_s, u"electronic"_s, u"follow-up"_s};

void readExecution(rules::PackReader& reader, PekpppLevels& levels)
{
    std::size_t seen = 0;
    reader.each(u"execution"_s, [&](rules::PackReader& row) {
        row.allowOnly({u"level"_s, u"needs"_s});
        const QString needs = row.text(u"needs"_s);
        if (!executionNeeds.contains(needs)) row.mistake(u"needs"_s, executionNeeds.join(u'|'));
        if (row.integer(u"level"_s, 0, 5) != static_cast<int>(seen) || seen > 5)
            return row.mistake(u"level"_s, u"0..5 in order"_s);
        levels.execution[seen++] = needs;
    });
    if (seen != 6) reader.mistake(u"execution"_s, u"six levels"_s);
}

void readScales(rules::PackReader& reader, PekpppLevels& levels)
{
    reader.each(u"media_levels"_s, [&](rules::PackReader& row) {
        row.allowOnly({u"level"_s, u"at_least"_s});
        levels.media.push_back({row.integer(u"level"_s, 0, 5), row.integer(u"at_least"_s, 0, 99)});
    });
    reader.each(u"follow_up_levels"_s, [&](rules::PackReader& row) {
        row.allowOnly({u"level"_s, u"from_percent"_s, u"inclusive"_s});
        levels.followUp.push_back({row.integer(u"level"_s, 0, 5), row.ratio(u"from_percent"_s),
                                   row.boolean(u"inclusive"_s)});
    });
    reader.each(u"speed_levels"_s, [&](rules::PackReader& row) {
        row.allowOnly({u"level"_s, u"within_months"_s});
        levels.speed.push_back(
            {row.integer(u"level"_s, 0, 5), row.integer(u"within_months"_s, 1, 120)});
    });
    reader.each(u"media"_s, [&](rules::PackReader& row) {
        row.allowOnly({u"id"_s, u"name"_s, u"electronic"_s});
        levels.mediaClasses.push_back(
            {row.text(u"id"_s), row.text(u"name"_s), row.boolean(u"electronic"_s)});
    });
}

bool hasMedium(const PekpppFacts& facts, const PekpppLevels& levels, bool electronic)
{
    return std::any_of(facts.media.begin(), facts.media.end(), [&](const QString& id) {
        return std::any_of(levels.mediaClasses.begin(), levels.mediaClasses.end(),
                           [&](const MediaClass& known) {
                               return known.id == id && known.electronic == electronic;
                           });
    });
}

bool meets(const QString& need, const PekpppFacts& facts, const PekpppLevels& levels)
{
    if (need == "none"_L1) return true;
    if (need == "survey"_L1) return facts.surveyed;
    if (need == "per-rule"_L1) return facts.perRule;
    if (need == "non-electronic"_L1) return hasMedium(facts, levels, false);
    if (need == "electronic"_L1) return hasMedium(facts, levels, true);
    // Open: whether "follow-up done" wants every item or only a beginning; every item is the safe side.
    return facts.planned > 0 && facts.done == facts.planned;
}

int executionLevel(const PekpppFacts& facts, const PekpppLevels& levels)
{
    int reached = 0;
    for (std::size_t level = 1; level < levels.execution.size(); ++level) {
        if (!meets(levels.execution[level], facts, levels)) break;
        reached = static_cast<int>(level);
    }
    return reached;
}

int followUpLevel(const Ratio& percent, const PekpppLevels& levels)
{
    int reached = 0;
    for (const PekpppLevels::FollowUp& step : levels.followUp)
        if (percent > step.fromPercent || (step.inclusive && percent == step.fromPercent))
            reached = step.level;
    return reached;
}

int speedLevel(const PekpppFacts& facts, const PekpppLevels& levels)
{
    const bool allDone = facts.planned > 0 && facts.done == facts.planned;
    if (!allDone || !facts.reportedOn.isValid() || !facts.lastDoneOn.isValid()) return 0;
    for (const PekpppLevels::Speed& step : levels.speed)
        if (facts.lastDoneOn <= facts.reportedOn.addMonths(step.withinMonths)) return step.level;
    return 0;
}

} // namespace

Result<PekpppLevels> readPekpppLevels(const rules::RulePack& pack)
{
    rules::PackReader reader = pack.read({u"execution"_s, u"media_levels"_s, u"follow_up_levels"_s,
                                          u"speed_levels"_s, u"media"_s});
    PekpppLevels levels;
    readExecution(reader, levels);
    readScales(reader, levels);
    if (!reader.isSound()) return reader.asFailure();
    return levels;
}

PekpppResult pekpppFor(const PekpppFacts& facts, const PekpppLevels& levels)
{
    PekpppResult result;
    result.execution = executionLevel(facts, levels);
    for (const PekpppLevels::Media& step : levels.media)
        if (static_cast<int>(facts.media.size()) >= step.atLeast) result.media = step.level;
    if (facts.planned > 0) {
        result.donePercent = Ratio(100) * Ratio(facts.done) / Ratio(facts.planned);
        result.followUp = followUpLevel(*result.donePercent, levels);
    }
    result.speed = speedLevel(facts, levels);
    return result;
}

} // namespace tinjau::survey
