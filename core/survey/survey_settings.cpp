// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/survey_settings.h"

#include <QLatin1StringView>

#include <utility>

namespace tinjau::survey {

using namespace Qt::StringLiterals;

namespace {

template <typename Enum>
using Name = std::pair<Enum, QLatin1StringView>;

/// The stable names of one enum; one specialisation each below.
template <typename Enum>
struct Names;

template <>
struct Names<ElementOrder> {
    static constexpr Name<ElementOrder> all[] = {{ElementOrder::Regulation, "regulation"_L1},
                                                 {ElementOrder::Questionnaire, "questionnaire"_L1}};
};
template <>
struct Names<WeightConvention> {
    static constexpr Name<WeightConvention> all[] = {{WeightConvention::Exact, "exact"_L1},
                                                     {WeightConvention::D4, "d4"_L1},
                                                     {WeightConvention::D3, "d3"_L1},
                                                     {WeightConvention::D2, "d2"_L1},
                                                     {WeightConvention::Given, "given"_L1}};
};
template <>
struct Names<CategoryRule> {
    static constexpr Name<CategoryRule> all[] = {
        {CategoryRule::G1, "G1"_L1}, {CategoryRule::G2, "G2"_L1}, {CategoryRule::G3, "G3"_L1}};
};
template <>
struct Names<MissingPolicy> {
    static constexpr Name<MissingPolicy> all[] = {
        {MissingPolicy::ElementDenominator, "elementDenominator"_L1},
        {MissingPolicy::DropRespondent, "dropRespondent"_L1},
        {MissingPolicy::Error, "error"_L1}};
};
template <>
struct Names<NaElement> {
    static constexpr Name<NaElement> all[] = {{NaElement::Exclude, "exclude"_L1},
                                              {NaElement::Gratis4, "gratis4"_L1},
                                              {NaElement::Error, "error"_L1}};
};
template <>
struct Names<ExtraElements> {
    static constexpr Name<ExtraElements> all[] = {{ExtraElements::Separate, "separate"_L1},
                                                  {ExtraElements::Counted, "counted"_L1}};
};
template <>
struct Names<MultiQuestion> {
    static constexpr Name<MultiQuestion> all[] = {
        {MultiQuestion::MeanOfQuestions, "meanOfQuestions"_L1},
        {MultiQuestion::RespondentMean, "respondentMean"_L1}};
};
template <>
struct Names<FivePoint> {
    static constexpr Name<FivePoint> all[] = {{FivePoint::Refuse, "refuse"_L1},
                                              {FivePoint::OfferLinear, "offerLinear"_L1},
                                              {FivePoint::OfferProportional,
                                               "offerProportional"_L1}};
};
template <>
struct Names<SampleMethod> {
    static constexpr Name<SampleMethod> all[] = {{SampleMethod::KmTable, "kmTable"_L1},
                                                 {SampleMethod::KmFormula, "kmFormula"_L1},
                                                 {SampleMethod::Slovin, "slovin"_L1},
                                                 {SampleMethod::Manual, "manual"_L1}};
};
template <>
struct Names<PopulationPeriod> {
    static constexpr Name<PopulationPeriod> all[] = {{PopulationPeriod::Year, "year"_L1},
                                                     {PopulationPeriod::SurveyPeriod,
                                                      "surveyPeriod"_L1}};
};
template <>
struct Names<RollupUnit> {
    static constexpr Name<RollupUnit> all[] = {{RollupUnit::Pooled, "pooled"_L1},
                                               {RollupUnit::MeanOfServices, "meanOfServices"_L1}};
};
template <>
struct Names<RollupOpd> {
    static constexpr Name<RollupOpd> all[] = {{RollupOpd::Pooled, "pooled"_L1},
                                              {RollupOpd::MeanOfUnits, "meanOfUnits"_L1}};
};
template <>
struct Names<RollupRegency> {
    static constexpr Name<RollupRegency> all[] = {{RollupRegency::Pooled, "pooled"_L1},
                                                  {RollupRegency::MeanOfOpd, "meanOfOpd"_L1},
                                                  {RollupRegency::MeanOfUnits, "meanOfUnits"_L1}};
};
template <>
struct Names<Periods> {
    static constexpr Name<Periods> all[] = {{Periods::Year, "year"_L1},
                                            {Periods::Semester, "semester"_L1},
                                            {Periods::Quarter, "quarter"_L1}};
};
template <>
struct Names<ReportSkeleton> {
    static constexpr Name<ReportSkeleton> all[] = {{ReportSkeleton::A, "A"_L1},
                                                   {ReportSkeleton::B, "B"_L1}};
};
template <>
struct Names<PersonalColumns> {
    static constexpr Name<PersonalColumns> all[] = {{PersonalColumns::Skip, "skip"_L1},
                                                    {PersonalColumns::HashOnly, "hashOnly"_L1},
                                                    {PersonalColumns::Keep, "keep"_L1}};
};

template <typename Enum>
QString find(Enum value)
{
    for (const auto& [known, name] : Names<Enum>::all)
        if (known == value) return name;
    return {};
}

} // namespace

template <typename Enum>
std::optional<Enum> valueNamed(QStringView name)
{
    for (const auto& [value, known] : Names<Enum>::all)
        if (known == name) return value;
    return std::nullopt;
}

// NOLINTNEXTLINE: one line per enum, so that a forgotten one does not link
#define TINJAU_NAMED(Enum)                                                                         \
    QString nameOf(Enum value) { return find(value); }                                             \
    template std::optional<Enum> valueNamed<Enum>(QStringView);

TINJAU_NAMED(ElementOrder)
TINJAU_NAMED(WeightConvention)
TINJAU_NAMED(CategoryRule)
TINJAU_NAMED(MissingPolicy)
TINJAU_NAMED(NaElement)
TINJAU_NAMED(ExtraElements)
TINJAU_NAMED(MultiQuestion)
TINJAU_NAMED(FivePoint)
TINJAU_NAMED(SampleMethod)
TINJAU_NAMED(PopulationPeriod)
TINJAU_NAMED(RollupUnit)
TINJAU_NAMED(RollupOpd)
TINJAU_NAMED(RollupRegency)
TINJAU_NAMED(Periods)
TINJAU_NAMED(ReportSkeleton)
TINJAU_NAMED(PersonalColumns)

#undef TINJAU_NAMED

} // namespace tinjau::survey
