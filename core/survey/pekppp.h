// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/rule_pack.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace tinjau::survey {

/// A class of media for publication, as the assessment counts them.
struct MediaClass {
    QString id = {};
    QString name = {};
    bool electronic = false;
    bool operator==(const MediaClass&) const = default;
};

/// Thresholds of the yearly assessment of service units (PEKPPP) about the survey, levels 0–5.
struct PekpppLevels {
    struct Media {
        int level = 0;
        int atLeast = 0;
        bool operator==(const Media&) const = default;
    };
    struct FollowUp {
        int level = 0;
        Ratio fromPercent = {};
        bool inclusive = true;
        bool operator==(const FollowUp&) const = default;
    };
    struct Speed {
        int level = 0;
        int withinMonths = 0;
        bool operator==(const Speed&) const = default;
    };
    std::array<QString, 6> execution = {}; ///< what each level needs beyond the one below
    std::vector<Media> media = {};         ///< ascending
    std::vector<FollowUp> followUp = {};   ///< ascending
    std::vector<Speed> speed = {};         ///< fastest first
    std::vector<MediaClass> mediaClasses = {};
    bool operator==(const PekpppLevels&) const = default;
};

Result<PekpppLevels> readPekpppLevels(const rules::RulePack& pack);

/// What the data file knows about one survey of a unit.
struct PekpppFacts {
    bool surveyed = false;
    bool perRule = false;          ///< all elements of the instrument, once a year, a report exists
    std::vector<QString> media;    ///< ids of the media classes with a published result, each once
    int planned = 0;               ///< follow-up items
    int done = 0;
    QDate reportedOn = {};         ///< date of the report
    QDate lastDoneOn = {};         ///< date on which the last item was done
};

struct PekpppResult {
    int execution = 0;
    int media = 0;
    int followUp = 0;
    int speed = 0;
    /// Share of items done, exact percent; none without a plan.
    std::optional<Ratio> donePercent = {};
    bool operator==(const PekpppResult&) const = default;
};

/// The four levels. Speed counts calendar months from the report to the last done item, the day itself
/// included, and only once every item is done.
PekpppResult pekpppFor(const PekpppFacts& facts, const PekpppLevels& levels);

} // namespace tinjau::survey
