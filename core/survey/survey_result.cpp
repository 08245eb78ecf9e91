// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/survey_result.h"

namespace tinjau::survey {

const ElementResult* SurveyResult::find(QStringView key) const
{
    for (const ElementResult& element : elements)
        if (element.key == key) return &element;
    return nullptr;
}

const IndexValue* SurveyResult::under(WeightConvention convention) const
{
    for (const IndexValue& value : conventions)
        if (value.convention == convention) return &value;
    return nullptr;
}

} // namespace tinjau::survey
