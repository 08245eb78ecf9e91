// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/follow_up.h"

#include <algorithm>

namespace tinjau::survey {

using namespace Qt::StringLiterals;

namespace {

QDate lastDayOf(const Quarter& quarter)
{
    return QDate(quarter.year, quarter.number * 3, 1).addMonths(1).addDays(-1);
}

} // namespace

Quarter quarterOf(QDate day)
{
    return {day.year(), (day.month() - 1) / 3 + 1};
}

std::optional<Quarter> quarterNamed(const QString& text)
{
    if (text.size() != 7 || text.mid(4, 2) != "-Q"_L1) return std::nullopt;
    bool isYear = false;
    const Quarter read{text.first(4).toInt(&isYear), text.back().digitValue()};
    if (!isYear || read.number < 1 || read.number > 4) return std::nullopt;
    return read;
}

QString nameOf(const Quarter& quarter)
{
    return u"%1-Q%2"_s.arg(quarter.year, 4, 10, QChar(u'0')).arg(quarter.number);
}

std::optional<QDate> FollowUp::lastDay() const
{
    if (due) return due;
    if (quarters.empty()) return std::nullopt;
    return lastDayOf(*std::max_element(quarters.begin(), quarters.end()));
}

bool FollowUp::isOverdue(QDate today) const
{
    const auto last = lastDay();
    return isWritten() && !isDone() && last && today > *last;
}

FollowUpProgress progressOf(const std::vector<FollowUp>& items, QDate today)
{
    FollowUpProgress progress;
    std::optional<QDate> last;
    for (const FollowUp& item : items) {
        ++(item.isWritten() ? progress.planned : progress.unwritten);
        if (!item.isWritten()) continue;
        if (item.isDone()) {
            ++progress.done;
            last = std::max(last.value_or(*item.doneOn), *item.doneOn);
        } else if (item.isOverdue(today)) {
            ++progress.overdue;
        }
    }
    if (progress.planned > 0)
        progress.percent = Ratio(100) * Ratio(progress.done) / Ratio(progress.planned);
    if (progress.done == progress.planned) progress.lastDoneOn = last;
    return progress;
}

std::vector<FollowUp> carriedTo(SurveyId next, const std::vector<FollowUp>& items)
{
    std::vector<FollowUp> carried;
    for (const FollowUp& item : items) {
        if (item.isDone() || !item.isWritten()) continue;
        FollowUp copy = item;
        copy.id = std::nullopt;
        copy.survey = next;
        copy.quarters.clear();
        copy.due = std::nullopt;
        copy.evidence.clear();
        copy.evidenceFile = std::nullopt;
        copy.carriedFrom = item.id;
        carried.push_back(std::move(copy));
    }
    return carried;
}

PekpppFacts pekpppFactsOf(bool surveyed, bool allElements, QDate reportedOn,
                          const std::vector<Publication>& publications,
                          const std::vector<FollowUp>& items, QDate today)
{
    const FollowUpProgress progress = progressOf(items, today);
    PekpppFacts facts;
    facts.surveyed = surveyed;
    facts.perRule = surveyed && allElements && reportedOn.isValid();
    for (const Publication& one : publications)
        if (std::find(facts.media.begin(), facts.media.end(), one.medium) == facts.media.end())
            facts.media.push_back(one.medium);
    facts.planned = progress.planned;
    facts.done = progress.done;
    facts.reportedOn = reportedOn;
    facts.lastDoneOn = progress.lastDoneOn.value_or(QDate());
    return facts;
}

} // namespace tinjau::survey
