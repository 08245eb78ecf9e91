// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/survey_result.h"
#include "core/survey/survey_rules.h"
#include "core/survey/survey_settings.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tinjau::survey {

/// The figures of one survey, or of several put together, exact.
struct RollUpPart {
    QString name = {};
    qint64 respondents = 0;
    std::vector<ElementResult> elements = {}; ///< with their sums, so that answers can be pooled
    std::optional<Ratio> index = {};          ///< exact, under the chosen convention
    bool operator==(const RollUpPart&) const = default;
};

RollUpPart partOf(const QString& name, const SurveyResult& result);

/// How parts are put together.
enum class RollUpMethod {
    Pooled, ///< all answers in one pot: "rata-rata tertimbang jumlah responden"
    Mean,   ///< every part weighs the same: "rata-rata nilai unit"
};

/// An index made from parts. No weight stands in it when it is a mean of indices.
struct RolledUp {
    RollUpMethod method = RollUpMethod::Pooled;
    qint64 respondents = 0;
    std::size_t parts = 0;      ///< that were put together
    IndexValue index = {};
    std::vector<ElementResult> elements = {}; ///< by key; value and grade filled in
    bool operator==(const RolledUp&) const = default;
};

/// The result of one level: the method of the settings, and the other one beside it.
struct LevelResult {
    std::optional<RolledUp> chosen = {}; ///< none if no part has respondents
    std::optional<RolledUp> other = {};
    QStringList leftOut = {};            ///< parts without respondents or without an index
    bool operator==(const LevelResult&) const = default;
};

/// Puts parts together. Exact values are combined and rounded once; parts without respondents are left
/// out and listed.
LevelResult rollUp(const std::vector<RollUpPart>& parts, RollUpMethod method,
                   const SurveySettings& settings, const Instrument& instrument);

/// A service unit, with the parts of its services (or one part).
struct UnitParts {
    QString name = {};
    std::vector<RollUpPart> services = {};
};
/// An office (OPD) with its units.
struct OfficeParts {
    QString name = {};
    std::vector<UnitParts> units = {};
};

/// The whole regency: each unit, each office, and the regency under every method of the settings.
struct RegencyResult {
    struct Named {
        QString name = {};
        LevelResult level = {};
        bool operator==(const Named&) const = default;
    };
    std::vector<Named> units = {};   ///< in order, all offices
    std::vector<Named> offices = {};
    /// By method: pooled, meanOfOpd, meanOfUnits; each none if there are no answers.
    std::optional<RolledUp> pooled = {};
    std::optional<RolledUp> meanOfOpd = {};
    std::optional<RolledUp> meanOfUnits = {};
    QStringList leftOut = {};

    /// The one that the settings choose.
    const std::optional<RolledUp>& chosen(RollupRegency method) const;
};

RegencyResult rollUpRegency(const std::vector<OfficeParts>& offices, const SurveySettings& settings,
                            const Instrument& instrument);

} // namespace tinjau::survey
