// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ratio.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <map>
#include <optional>
#include <vector>

namespace tinjau::survey {

// Each enum has stable names, the ones of the settings screen and of files: nameOf(value) and
// valueNamed<Enum>(name).

enum class ElementOrder { Regulation, Questionnaire };
enum class WeightConvention { Exact, D4, D3, D2, Given }; ///< Given: the office's own weights
enum class CategoryRule {
    G1, ///< index rounded to two decimals, then the limits
    G2, ///< exact index against the same limits
    G3, ///< NI rounded to four decimals against the limits of NI
};
enum class MissingPolicy { ElementDenominator, DropRespondent, Error };
/// What is done with an element that nobody answered.
enum class NaElement { Exclude, Gratis4, Error };
enum class ExtraElements { Separate, Counted };
enum class MultiQuestion { MeanOfQuestions, RespondentMean };
enum class FivePoint { Refuse, OfferLinear, OfferProportional };
enum class SampleMethod { KmTable, KmFormula, Slovin, Manual };
enum class PopulationPeriod { Year, SurveyPeriod };
enum class RollupUnit { Pooled, MeanOfServices };
enum class RollupOpd { Pooled, MeanOfUnits };
enum class RollupRegency { Pooled, MeanOfOpd, MeanOfUnits };
enum class Periods { Year, Semester, Quarter };
enum class ReportSkeleton { A, B };
enum class PersonalColumns { Skip, HashOnly, Keep };

QString nameOf(ElementOrder value);
QString nameOf(WeightConvention value); ///< "exact", "d4", "d3", "d2", "given"
QString nameOf(CategoryRule value);
QString nameOf(MissingPolicy value);
QString nameOf(NaElement value);
QString nameOf(ExtraElements value);
QString nameOf(MultiQuestion value);
QString nameOf(FivePoint value);
QString nameOf(SampleMethod value);
QString nameOf(PopulationPeriod value);
QString nameOf(RollupUnit value);
QString nameOf(RollupOpd value);
QString nameOf(RollupRegency value);
QString nameOf(Periods value);
QString nameOf(ReportSkeleton value);
QString nameOf(PersonalColumns value);

/// The value with this stable name; none if there is no such name.
template <typename Enum>
std::optional<Enum> valueNamed(QStringView name);

/// How surveys of an office are computed (section "Pengaturan SKM"). The defaults are those of the
/// program; most are the bureau's to decide.
struct SurveySettings {
    QString instrument = QStringLiteral("SKM-2017-9");
    ElementOrder elementOrder = ElementOrder::Regulation;
    WeightConvention weightConvention = WeightConvention::Exact;
    /// Only for WeightConvention::Given: weight per element key; together exactly 1.
    std::map<QString, Ratio> givenWeights = {};
    /// Early rounding, only to reproduce an older paper: 2 or 3 decimals, none by default.
    std::optional<int> nrrRounding = {};
    std::optional<int> nrrtRounding = {};
    int nrrDecimals = 3; ///< shown, 2–4
    int ikmDecimals = 2; ///< shown
    CategoryRule categoryRule = CategoryRule::G1;
    MissingPolicy missingPolicy = MissingPolicy::ElementDenominator;
    int minAnswered = 1; ///< elements that a row must answer to be a respondent, 1–9
    NaElement naElement = NaElement::Exclude; ///< what is proposed; a person chooses per survey
    ExtraElements extraElements = ExtraElements::Separate;
    MultiQuestion multiQuestion = MultiQuestion::MeanOfQuestions;
    FivePoint fivePoint = FivePoint::OfferLinear;
    SampleMethod sampleMethod = SampleMethod::KmTable;
    Ratio slovinError = Ratio(5, 100);
    PopulationPeriod populationPeriod = PopulationPeriod::SurveyPeriod;
    RollupUnit rollupUnit = RollupUnit::Pooled;
    RollupOpd rollupOpd = RollupOpd::MeanOfUnits;
    RollupRegency rollupRegency = RollupRegency::MeanOfOpd;
    Periods periods = Periods::Semester;
    ReportSkeleton reportSkeleton = ReportSkeleton::A;
    int lowestCount = 3; ///< lowest and highest elements named in the report, 1–9
    PersonalColumns personalColumns = PersonalColumns::Skip;
    bool operator==(const SurveySettings&) const = default;
};

/// What is decided for one survey alone.
struct SurveyChoices {
    /// None while nobody has decided about an element without answers: then there is no index.
    std::optional<NaElement> naElement = {};
    std::optional<qint64> population = {};     ///< users of the service in the period
    std::optional<qint64> manualSample = {};   ///< only for SampleMethod::Manual
    QString manualSampleReason = {};
    bool operator==(const SurveyChoices&) const = default;
};

} // namespace tinjau::survey
