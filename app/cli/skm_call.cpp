// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/skm_call.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace tinjau::cli {

namespace {

Failure badOption(const QString& option, const QString& expected)
{
    return failure(ErrorCode::BadArgument, {u"--"_s + option, expected});
}

template <typename T>
using Words = std::vector<std::pair<QString, T>>;

/// Puts the value that the option's word stands for into `target`, if the option is given.
template <typename T, typename Target>
Result<void> take(const Invocation& call, const QString& option, const Words<T>& words, Target& target)
{
    const auto given = call.value(option);
    if (!given) return {};
    QStringList known;
    for (const auto& [word, value] : words) {
        if (word == *given) {
            target = value;
            return {};
        }
        known << word;
    }
    return badOption(option, known.join(u" | "_s));
}

Result<void> takePopulation(const Invocation& call, SkmCall& result)
{
    const auto given = call.value(u"population"_s);
    if (!given) return {};
    bool isNumber = false;
    const qint64 population = given->toLongLong(&isNumber);
    if (!isNumber || population < 1) return badOption(u"population"_s, u"bilangan bulat mulai 1"_s);
    result.choices.population = population;
    return {};
}

Result<void> takeDate(const Invocation& call, const QString& option, QDate& target)
{
    const auto given = call.value(option);
    if (!given) return {};
    target = QDate::fromString(*given, Qt::ISODate);
    if (!target.isValid()) return badOption(option, u"tanggal berbentuk 2026-11-25"_s);
    return {};
}

Result<void> takePeriod(const Invocation& call, SkmCall& result)
{
    if (auto taken = takeDate(call, u"from"_s, result.period.first); !taken) return taken;
    if (auto taken = takeDate(call, u"to"_s, result.period.last); !taken) return taken;
    if (result.period.first.isValid() && result.period.last.isValid() && result.period.first > result.period.last)
        return badOption(u"to"_s, u"tanggal yang tidak lebih awal dari --from"_s);
    return {};
}

Result<void> takeMap(const Invocation& call, SkmCall& result)
{
    const auto path = call.value(u"map"_s);
    if (!path) return {};
    QFile file(*path);
    if (!file.exists()) return failure(ErrorCode::FileMissing, {}, *path);
    if (!file.open(QIODevice::ReadOnly)) return failure(ErrorCode::FileUnreadable, {}, *path);
    auto map = exchange::LayoutMap::parse(file.readAll());
    if (!map) return failure(map.error());
    result.reading.map = std::move(*map);
    return {};
}

Result<void> takeRules(const Invocation& call, SkmCall& result)
{
    using survey::AnswerScale;
    using survey::MissingPolicy;
    using survey::NaElement;
    using survey::WeightConvention;
    auto taken = take(call, u"weight"_s,
                      Words<WeightConvention>{{u"exact"_s, WeightConvention::Exact}, {u"0.1111"_s, WeightConvention::D4},
                                              {u"0.111"_s, WeightConvention::D3}, {u"0.11"_s, WeightConvention::D2}},
                      result.settings.weightConvention);
    if (!taken) return taken;
    taken = take(call, u"missing"_s,
                 Words<MissingPolicy>{{u"elementDenominator"_s, MissingPolicy::ElementDenominator},
                                      {u"dropRespondent"_s, MissingPolicy::DropRespondent},
                                      {u"error"_s, MissingPolicy::Error}},
                 result.settings.missingPolicy);
    if (!taken) return taken;
    taken = take(call, u"na"_s,
                 Words<NaElement>{{u"exclude"_s, NaElement::Exclude}, {u"gratis4"_s, NaElement::Gratis4}, {u"error"_s, NaElement::Error}},
                 result.reading.na);
    if (!taken) return taken;
    result.choices.naElement = result.reading.na;
    taken = take(call, u"personal"_s, Words<bool>{{u"skip"_s, false}, {u"hashOnly"_s, true}}, result.hashesSenders);
    if (!taken) return taken;
    return take(call, u"five-point"_s,
                Words<AnswerScale>{{u"linear"_s, AnswerScale::FiveLinear}, {u"proportional"_s, AnswerScale::FiveProportional}},
                result.reading.fivePoint);
}

} // namespace

std::vector<OptionSpec> skmOptions()
{
    return {{u"weight"_s, u"exact|0.1111|0.111|0.11"_s, u"bobot tiap unsur (1/9 bila tidak disebut)"_s},
            {u"missing"_s, u"elementDenominator|dropRespondent|error"_s, u"perlakuan jawaban kosong"_s},
            {u"na"_s, u"exclude|gratis4|error"_s, u"perlakuan unsur tanpa jawaban"_s},
            {u"five-point"_s, u"linear|proportional"_s, u"konversi jawaban skala lima"_s},
            {u"reversed"_s, {}, u"pada formulir ini 1 adalah jawaban terbaik"_s},
            {u"personal"_s, u"skip|hashOnly"_s, u"kolom data pribadi: tidak dibaca, atau hanya disidik untuk aturan Q7"_s},
            {u"population"_s, u"N"_s, u"jumlah pengguna layanan dalam periode"_s},
            {u"map"_s, u"TATA-LETAK.json"_s, u"jawaban atas pertanyaan pembacaan"_s},
            {u"survey"_s, u"NOMOR"_s, u"survei dari berkas data, bukan dari berkas jawaban"_s},
            {u"opd"_s, u"NAMA"_s, u"nama OPD"_s},
            {u"service"_s, u"NAMA"_s, u"jenis layanan"_s},
            {u"from"_s, u"TANGGAL"_s, u"awal survei"_s},
            {u"to"_s, u"TANGGAL"_s, u"akhir survei"_s}};
}

Result<SkmCall> readSkmCall(const Invocation& call)
{
    SkmCall result;
    result.office = call.value(u"opd"_s).value_or(QString());
    result.service = call.value(u"service"_s).value_or(QString());
    result.reading.isReversed = call.has(u"reversed"_s);
    for (auto* part : {takeRules, takePopulation, takePeriod, takeMap})
        if (auto taken = part(call, result); !taken) return failure(taken.error());
    return result;
}

Result<std::optional<qint64>> surveyNumber(const Invocation& call)
{
    const auto given = call.value(u"survey"_s);
    if (!given) return std::optional<qint64>();
    bool isNumber = false;
    const qint64 number = given->toLongLong(&isNumber);
    if (!isNumber) return badOption(u"survey"_s, u"nomor survei"_s);
    return std::optional(number);
}

} // namespace tinjau::cli
