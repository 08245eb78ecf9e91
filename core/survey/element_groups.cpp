// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/element_groups.h"

#include <algorithm>

namespace tinjau::survey {

using namespace Qt::StringLiterals;

namespace {

ElementGroup* find(std::vector<ElementGroup>& groups, const QString& key)
{
    const auto found = std::find_if(groups.begin(), groups.end(),
                                    [&](const ElementGroup& group) { return group.key == key; });
    return found == groups.end() ? nullptr : &*found;
}

} // namespace

bool isUndecided(const QString& key)
{
    return key.size() > 1 && key.front() == u'U'
           && std::all_of(key.begin() + 1, key.end(), [](QChar c) { return c.isDigit(); });
}

std::vector<ElementGroup> groupsOf(const std::vector<Question>& questions,
                                   const Instrument& instrument, ExtraElements extra)
{
    std::vector<ElementGroup> groups;
    std::ptrdiff_t undecided = 0;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const QString& key = questions[i].element;
        ElementGroup* group = find(groups, key);
        if (!group) {
            const bool known = instrument.find(key) || isUndecided(key);
            undecided += isUndecided(key) ? 1 : 0;
            groups.push_back({key, {}, !known, known || extra == ExtraElements::Counted});
            group = &groups.back();
        }
        group->questions.push_back(i);
    }
    for (const Element& element : instrument.elements) {
        if (find(groups, element.key)) continue;
        if (undecided-- > 0) continue;
        groups.push_back({element.key, {}, false, true});
    }
    return groups;
}

bool answers(const Response& response, const ElementGroup& group)
{
    return std::any_of(group.questions.begin(), group.questions.end(),
                       [&](std::size_t i) { return response.scores[i].has_value(); });
}

bool answersWholly(const Response& response, const ElementGroup& group)
{
    return std::all_of(group.questions.begin(), group.questions.end(),
                       [&](std::size_t i) { return response.scores[i].has_value(); });
}

} // namespace tinjau::survey
