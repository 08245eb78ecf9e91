// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/survey_rules.h"

#include <algorithm>

namespace tinjau::survey {

using namespace Qt::StringLiterals;

namespace {

Element readElement(rules::PackReader& row)
{
    row.allowOnly({u"key"_s, u"order_regulation"_s, u"order_form"_s, u"name"_s, u"short_name"_s,
                   u"content"_s, u"question"_s, u"labels"_s, u"may_be_free"_s, u"confidence"_s});
    Element read;
    read.key = row.text(u"key"_s);
    read.orderRegulation = row.integer(u"order_regulation"_s, 1, 99);
    read.orderForm = row.integer(u"order_form"_s, 1, 99);
    read.name = row.text(u"name"_s);
    read.shortName = row.text(u"short_name"_s);
    read.content = row.textOr(u"content"_s, {});
    read.question = row.textOr(u"question"_s, {});
    if (row.has(u"labels"_s)) read.labels = row.texts(u"labels"_s);
    if (!read.labels.isEmpty() && read.labels.size() != 4) row.mistake(u"labels"_s, u"four words"_s);
    read.mayBeFree = row.booleanOr(u"may_be_free"_s, false);
    read.confidence = row.confidence();
    return read;
}

Category readCategory(rules::PackReader& row)
{
    row.allowOnly({u"letter"_s, u"performance"_s, u"lowest"_s, u"highest"_s, u"lowest_ni"_s});
    return {row.text(u"letter"_s), row.text(u"performance"_s), row.ratio(u"lowest"_s),
            row.ratio(u"highest"_s), row.ratio(u"lowest_ni"_s)};
}

void checkElements(rules::PackReader& reader, const std::vector<Element>& elements)
{
    if (elements.empty()) reader.mistake(u"elements"_s, u"at least one"_s);
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const QString place = u"elements[%1]"_s.arg(i);
        if (elements[i].orderRegulation != static_cast<int>(i) + 1)
            reader.mistake(place + u".order_regulation"_s, u"in order from 1"_s);
        for (std::size_t j = 0; j < i; ++j) {
            if (elements[j].key == elements[i].key)
                reader.mistake(place + u".key"_s, u"each once"_s);
            if (elements[j].orderForm == elements[i].orderForm)
                reader.mistake(place + u".order_form"_s, u"each once"_s);
        }
    }
}

void checkCategories(rules::PackReader& reader, const std::vector<Category>& categories)
{
    if (categories.empty()) reader.mistake(u"categories"_s, u"at least one"_s);
    for (std::size_t i = 1; i < categories.size(); ++i)
        if (categories[i].lowest >= categories[i - 1].lowest
            || categories[i].lowestNi >= categories[i - 1].lowestNi)
            reader.mistake(u"categories[%1].lowest"_s.arg(i), u"best first"_s);
}

Result<std::vector<PrintedWeight>> readWeights(const rules::RulePack& pack)
{
    rules::PackReader reader = pack.read({u"weights"_s});
    std::vector<PrintedWeight> weights;
    reader.each(u"weights"_s, [&](rules::PackReader& row) {
        row.allowOnly({u"convention"_s, u"elements"_s, u"weight"_s, u"confidence"_s});
        row.confidence();
        weights.push_back({row.text(u"convention"_s), row.integer(u"elements"_s, 1, 99),
                           row.ratio(u"weight"_s)});
    });
    if (!reader.isSound()) return reader.asFailure();
    return weights;
}

/// Reads the pack of a kind that is in force, and remembers its id.
template <typename Value>
Result<Value> inForce(const rules::RuleBook& book, QDate on, const QString& kind,
                      Result<Value> (*read)(const rules::RulePack&), QStringList& packs)
{
    auto pack = book.find(kind, on);
    if (!pack) return Failure{pack.error()};
    packs << pack->id;
    return read(*pack);
}

Result<int> readDuty(const rules::RulePack& pack)
{
    rules::PackReader reader = pack.read({u"surveys_per_year"_s});
    const int surveys = reader.integer(u"surveys_per_year"_s, 1, 12);
    if (!reader.isSound()) return reader.asFailure();
    return surveys;
}

} // namespace

Result<Instrument> readInstrument(const rules::RulePack& pack, const rules::RulePack& conventions)
{
    rules::PackReader reader = pack.read({u"scale_max"_s, u"elements"_s, u"categories"_s});
    Instrument read;
    read.id = pack.id;
    read.title = pack.title;
    read.validity = pack.validity;
    read.source = pack.source;
    read.scaleMax = reader.integer(u"scale_max"_s, 4, 4);
    reader.each(u"elements"_s, [&](rules::PackReader& row) { read.elements.push_back(readElement(row)); });
    reader.each(u"categories"_s, [&](rules::PackReader& row) { read.categories.push_back(readCategory(row)); });
    checkElements(reader, read.elements);
    checkCategories(reader, read.categories);
    if (!reader.isSound()) return reader.asFailure();

    auto weights = readWeights(conventions);
    if (!weights) return Failure{weights.error()};
    std::copy_if(weights->begin(), weights->end(), std::back_inserter(read.printedWeights),
                 [&](const PrintedWeight& weight) {
                     return weight.elements == static_cast<int>(read.elements.size());
                 });
    return read;
}

std::vector<Instrument> allInstruments(const rules::RuleBook& book)
{
    std::vector<Instrument> found;
    for (const rules::RulePack& pack : book.all(u"skm-instrument"_s)) {
        const auto conventions = book.find(u"skm-conventions"_s, pack.validity.first);
        if (!conventions) continue;
        if (auto instrument = readInstrument(pack, *conventions))
            found.push_back(*std::move(instrument));
    }
    return found;
}

Result<SurveyRules> surveyRulesFor(const rules::RuleBook& book, QDate on, const QString& instrument)
{
    const auto pack = instrument.isEmpty() ? book.find(u"skm-instrument"_s, on) : book.byId(instrument);
    if (!pack) return Failure{pack.error()};
    const auto conventions = book.find(u"skm-conventions"_s, on);
    if (!conventions) return Failure{conventions.error()};
    QStringList packs{pack->id, conventions->id};

    auto read = readInstrument(*pack, *conventions);
    if (!read) return Failure{read.error()};
    auto table = inForce(book, on, u"sample-table"_s, readSampleTable, packs);
    if (!table) return Failure{table.error()};
    auto quality = inForce(book, on, u"skm-quality"_s, readQualityParameters, packs);
    if (!quality) return Failure{quality.error()};
    auto profiles = inForce(book, on, u"skm-profiles"_s, readProfileLists, packs);
    if (!profiles) return Failure{profiles.error()};
    SurveyRules rules{*std::move(read), *std::move(table), *std::move(quality),
                      *std::move(profiles), {}, {}, {}};
    if (auto levels = inForce(book, on, u"pekppp-skm"_s, readPekpppLevels, packs))
        rules.pekppp = *std::move(levels);
    else if (levels.error().code != ErrorCode::RuleMissing)
        return Failure{levels.error()};
    if (const auto duty = inForce(book, on, u"skm-duty"_s, readDuty, packs))
        rules.surveysPerYear = *duty;
    else if (duty.error().code != ErrorCode::RuleMissing)
        return Failure{duty.error()};
    rules.packs = packs;
    return rules;
}

} // namespace tinjau::survey
