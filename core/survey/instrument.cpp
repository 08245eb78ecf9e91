// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/instrument.h"

#include "core/base/ensure.h"

namespace tinjau::survey {

using namespace Qt::StringLiterals;

namespace {

const Category& reached(const std::vector<Category>& categories, const Ratio& value,
                        Ratio Category::* limit)
{
    TINJAU_ENSURE(!categories.empty(), "an instrument without categories is refused on loading");
    for (const Category& category : categories)
        if (value >= category.*limit) return category;
    return categories.back();
}

} // namespace

const Element* Instrument::find(QStringView key) const
{
    for (const Element& element : elements)
        if (element.key == key) return &element;
    return nullptr;
}

const Category& Instrument::reachedBy(const Ratio& shownIndex) const
{
    return reached(categories, shownIndex, &Category::lowest);
}

const Category& Instrument::reachedByNi(const Ratio& roundedNi) const
{
    return reached(categories, roundedNi, &Category::lowestNi);
}

QString Instrument::numberOf(QStringView key, bool asOnForm) const
{
    const Element* element = find(key);
    if (!element) return {};
    return u"U%1"_s.arg(asOnForm ? element->orderForm : element->orderRegulation);
}

} // namespace tinjau::survey
