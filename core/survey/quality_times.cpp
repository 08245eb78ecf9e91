// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/quality_rules.h"

#include "core/survey/fingerprint.h"

#include <QMap>

#include <algorithm>
#include <map>
#include <set>

namespace tinjau::survey {

using namespace Qt::StringLiterals;

namespace {

struct Timed {
    std::size_t response;
    qint64 second; ///< on one line of time
    bool hasSeconds;
};

void add(std::vector<Flag>& flags, std::optional<Flag> flag)
{
    if (flag) flags.push_back(*std::move(flag));
}

/// The respondents whose time of day is known, earliest first.
std::vector<Timed> inTimeOrder(const QualityInput& input)
{
    std::vector<Timed> timed;
    for (const std::size_t i : input.respondents.used) {
        const auto& at = input.sheet.responses[i].answeredAt;
        if (at && at->hasTime) timed.push_back({i, at->when.toSecsSinceEpoch(), at->hasSeconds});
    }
    std::stable_sort(timed.begin(), timed.end(),
                     [](const Timed& a, const Timed& b) { return a.second < b.second; });
    return timed;
}

/// The responses of one day that are straight lines with one answer and one profile, if they are more
/// than the allowed share of that day.
std::vector<std::size_t> officerRows(const QualityInput& input, const std::vector<std::size_t>& day)
{
    const QualityParameters& limits = input.parameters;
    if (std::ssize(day) < limits.officerMinRows) return {};
    std::map<QByteArray, std::vector<std::size_t>> alike;
    for (const std::size_t i : day) {
        const Response& response = input.sheet.responses[i];
        if (straightAnswer(response, limits.straightMinAnswers))
            if (const QByteArray key = twinKey(response); !key.isEmpty()) alike[key].push_back(i);
    }
    for (const auto& [key, rows] : alike)
        if (rows.size() * 100 > day.size() * static_cast<std::size_t>(limits.officerMorePercent))
            return rows;
    return {};
}

} // namespace

void checkBursts(const QualityInput& input, std::vector<Flag>& flags)
{
    const auto timed = inTimeOrder(input);
    std::vector<std::size_t> found;
    std::size_t last = 0, marked = 0; // everything before `marked` was looked at by an earlier window
    for (std::size_t first = 0; first < timed.size(); ++first) {
        last = std::max(last, first);
        while (last + 1 < timed.size()
               && timed[last + 1].second - timed[first].second <= input.parameters.burstSeconds)
            ++last;
        if (static_cast<int>(last - first + 1) < input.parameters.burstMinRows) continue;
        for (std::size_t i = std::max(first, marked); i <= last; ++i)
            found.push_back(timed[i].response);
        marked = last + 1;
    }
    add(flags, flagFor(input, 3, std::move(found)));
}

void checkFastOnes(const QualityInput& input, std::vector<Flag>& flags)
{
    const auto timed = inTimeOrder(input);
    std::vector<std::size_t> found;
    for (std::size_t i = 1; i < timed.size(); ++i) {
        const qint64 gap = timed[i].second - timed[i - 1].second;
        // Without seconds two forms of one minute may be 59 seconds apart: that proves nothing.
        const bool known = timed[i].hasSeconds && timed[i - 1].hasSeconds;
        if (known && gap < input.parameters.fastSeconds) found.push_back(timed[i].response);
    }
    add(flags, flagFor(input, 4, std::move(found)));
}

void checkTimes(const QualityInput& input, std::vector<Flag>& flags)
{
    std::vector<std::size_t> outside, future, night;
    for (const std::size_t i : input.respondents.used) {
        const auto& at = input.sheet.responses[i].answeredAt;
        if (!at) continue;
        const QDate day = at->when.date();
        if (!input.period.contains(day)) outside.push_back(i);
        if (input.today.isValid() && day > input.today) future.push_back(i);
        const QTime time = at->when.time();
        if (at->hasTime && time >= input.parameters.nightFrom && time <= input.parameters.nightTo)
            night.push_back(i);
    }
    add(flags, flagFor(input, 8, std::move(outside), u"outside"_s));
    add(flags, flagFor(input, 8, std::move(future), u"future"_s));
    add(flags, flagFor(input, 8, std::move(night), u"night"_s));
}

void checkProfiles(const QualityInput& input, std::vector<Flag>& flags)
{
    const QualityParameters& limits = input.parameters;
    std::vector<std::size_t> ages, sexes, withAge;
    std::set<int> distinct;
    for (const std::size_t i : input.respondents.used) {
        const Profile& profile = input.sheet.responses[i].profile;
        if (profile.sex && *profile.sex != "L"_L1 && *profile.sex != "P"_L1) sexes.push_back(i);
        if (!profile.age) continue;
        withAge.push_back(i);
        distinct.insert(*profile.age);
        if (*profile.age < limits.ageLowest || *profile.age > limits.ageHighest) ages.push_back(i);
    }
    const auto isBound = [&](int age) {
        return std::find(limits.classBounds.begin(), limits.classBounds.end(), age)
               != limits.classBounds.end();
    };
    const bool areBounds = std::ssize(withAge) >= limits.classBoundsMinRows && distinct.size() > 1
                           && std::ssize(distinct) <= limits.classBoundsAtMost
                           && std::all_of(distinct.begin(), distinct.end(), isBound);
    add(flags, flagFor(input, 9, std::move(ages), u"age"_s));
    add(flags, flagFor(input, 9, std::move(sexes), u"sex"_s));
    if (areBounds) add(flags, flagFor(input, 9, std::move(withAge), u"ageClasses"_s));
}

void checkOfficerPattern(const QualityInput& input, std::vector<Flag>& flags)
{
    QMap<QDate, std::vector<std::size_t>> days;
    for (const std::size_t i : input.respondents.used)
        if (const auto& at = input.sheet.responses[i].answeredAt)
            days[at->when.date()].push_back(i);
    std::vector<std::size_t> found;
    for (const auto& day : days) {
        const auto rows = officerRows(input, day);
        found.insert(found.end(), rows.begin(), rows.end());
    }
    add(flags, flagFor(input, 10, std::move(found)));
}

} // namespace tinjau::survey
