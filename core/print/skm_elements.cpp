// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/skm_elements.h"

#include "core/print/skm_words.h"
#include "core/survey/element_groups.h"
#include "core/survey/respondents.h"
#include "core/survey/tallies.h"
#include "core/wording/lists.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tinjau::print {

using namespace Qt::StringLiterals;

namespace {

const Ratio& mean(const ElementOnPaper& element) {
    return *element.result->nrr;
}

/// The first `count` of a sorted list, and those tied with the last of them.
std::vector<ElementOnPaper> firstWithTies(const std::vector<ElementOnPaper>& sorted,
                                          std::size_t count) {
    std::size_t end = std::min(count, sorted.size());
    while (end > 0 && end < sorted.size() && mean(sorted[end]) == mean(sorted[end - 1])) ++end;
    return {sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(end)};
}

bool says(const QString& remark) {
    static const QSet<QString> empty = {u"tidak ada"_s, u"tdk ada"_s, u"tidak"_s,
                                        u"nihil"_s,     u"kosong"_s,  u"tidak ada saran"_s,
                                        u"belum ada"_s, u"n/a"_s};
    const QString plain = remark.toLower().remove(QRegularExpression(u"[^\\w/ ]"_s)).simplified();
    return plain.size() > 1 && !empty.contains(plain);
}

} // namespace

std::vector<ElementOnPaper> elementsOnPaper(const SkmPaperInput& input) {
    const bool asOnForm = input.result.settings.elementOrder == survey::ElementOrder::Questionnaire;
    std::vector<const survey::Element*> ordered;
    for (const survey::Element& element : input.instrument.elements) ordered.push_back(&element);
    std::sort(ordered.begin(), ordered.end(), [asOnForm](const auto* a, const auto* b) {
        return asOnForm ? a->orderForm < b->orderForm : a->orderRegulation < b->orderRegulation;
    });

    std::vector<ElementOnPaper> elements;
    for (const survey::Element* element : ordered)
        elements.push_back({input.instrument.numberOf(element->key, asOnForm), element->name,
                            element->shortName, input.result.find(element->key)});
    for (const survey::ElementResult& result : input.result.elements) {
        if (input.instrument.find(result.key)) continue;
        const QString number = u"U%1"_s.arg(elements.size() + 1);
        elements.push_back({number, result.name,
                            result.shortName.isEmpty() ? result.name : result.shortName, &result});
    }
    return elements;
}

Extremes extremesOf(const std::vector<ElementOnPaper>& elements, int count) {
    std::vector<ElementOnPaper> sorted;
    std::copy_if(elements.begin(), elements.end(), std::back_inserter(sorted),
                 [](const ElementOnPaper& e) { return e.isCounted(); });
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return mean(a) < mean(b); });

    Extremes extremes;
    if (sorted.empty()) return extremes;
    extremes.allEqual = mean(sorted.front()) == mean(sorted.back());
    if (extremes.allEqual) return extremes;
    extremes.lowest = firstWithTies(sorted, static_cast<std::size_t>(count));
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return mean(a) > mean(b); });
    for (const ElementOnPaper& element : firstWithTies(sorted, static_cast<std::size_t>(count)))
        if (mean(element) > mean(extremes.lowest.back())) extremes.highest.push_back(element);
    // Where nearly all are tied, only the ones that really stand apart are named.
    if (extremes.highest.empty()) {
        const Ratio& best = mean(sorted.front());
        std::erase_if(extremes.lowest, [&](const ElementOnPaper& e) { return mean(e) == best; });
        for (const ElementOnPaper& element : sorted)
            if (mean(element) == best) extremes.highest.push_back(element);
    }
    return extremes;
}

QString namesWithValues(const std::vector<ElementOnPaper>& elements) {
    QStringList texts;
    for (const ElementOnPaper& element : elements)
        texts << u"%1 (%2)"_s.arg(element.name, shownValue(*element.result->value));
    return wording::listed(texts);
}

QString commonGrade(const std::vector<ElementOnPaper>& elements) {
    if (elements.empty()) return {};
    const QString& grade = elements.front().result->grade;
    const bool same = std::all_of(elements.begin(), elements.end(), [&](const ElementOnPaper& e) {
        return e.result->grade == grade;
    });
    return same ? grade : QString();
}

std::vector<const survey::Response*> countedResponses(const SkmPaperInput& input) {
    const auto& settings = input.result.settings;
    const auto groups =
        survey::groupsOf(input.answers.questions, input.instrument, settings.extraElements);
    std::vector<const survey::Response*> counted;
    for (const std::size_t index :
         survey::respondentsOf(input.answers, groups, settings, input.exclusions).used)
        counted.push_back(&input.answers.responses[index]);
    return counted;
}

std::optional<Ratio> scored(const survey::Question& question, const survey::Score& answer) {
    return answer ? survey::scoreOf(*answer, question.scale) : std::nullopt;
}

LowAnswers lowAnswersOf(const SkmPaperInput& input, const QString& elementKey) {
    LowAnswers counts;
    const auto& questions = input.answers.questions;
    for (const survey::Response* response : countedResponses(input)) {
        for (std::size_t q = 0; q < questions.size() && q < response->scores.size(); ++q) {
            if (questions[q].element != elementKey) continue;
            const auto score = scored(questions[q], response->scores[q]);
            if (!score) continue;
            ++counts.answers;
            if (*score <= Ratio(2)) ++counts.low;
        }
    }
    return counts;
}

std::vector<Remark> remarksOf(const SkmPaperInput& input) {
    std::vector<Remark> remarks;
    QHash<QString, std::size_t> known;
    for (const survey::Response* response : countedResponses(input)) {
        const QString text = response->comment.simplified();
        if (!says(text)) continue;
        const QString key =
            text.toCaseFolded().remove(QRegularExpression(u"[^\\w ]"_s)).simplified();
        if (const auto it = known.constFind(key); it != known.constEnd()) {
            ++remarks[*it].count;
            continue;
        }
        known.insert(key, remarks.size());
        remarks.push_back({text, 1});
    }
    std::stable_sort(remarks.begin(), remarks.end(),
                     [](const Remark& a, const Remark& b) { return a.count > b.count; });
    return remarks;
}

} // namespace tinjau::print
