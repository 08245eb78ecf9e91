// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/extremes.h"

#include <algorithm>
#include <limits>

namespace tinjau::survey {

namespace {

int orderOf(const ElementResult& element, const Instrument& instrument)
{
    const Element* known = instrument.find(element.key);
    return known ? known->orderRegulation : std::numeric_limits<int>::max();
}

std::vector<std::size_t> extremes(const std::vector<ElementResult>& elements, int count,
                                  const Instrument& instrument, bool lowest)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < elements.size(); ++i)
        if (elements[i].counted && elements[i].nrr) places.push_back(i);
    std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
        const Ratio &left = *elements[a].nrr, &right = *elements[b].nrr;
        if (left != right) return lowest ? left < right : left > right;
        return orderOf(elements[a], instrument) < orderOf(elements[b], instrument);
    });
    auto wanted = static_cast<std::size_t>(std::max(count, 0));
    if (wanted == 0 || wanted >= places.size()) {
        places.resize(std::min(wanted, places.size()));
        return places;
    }
    while (wanted < places.size() && elements[places[wanted]].nrr == elements[places[wanted - 1]].nrr)
        ++wanted;
    places.resize(wanted);
    return places;
}

} // namespace

std::vector<std::size_t> lowestElements(const std::vector<ElementResult>& elements, int count,
                                        const Instrument& instrument)
{
    return extremes(elements, count, instrument, true);
}

std::vector<std::size_t> highestElements(const std::vector<ElementResult>& elements, int count,
                                         const Instrument& instrument)
{
    return extremes(elements, count, instrument, false);
}

} // namespace tinjau::survey
