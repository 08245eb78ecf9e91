// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/skm_processing_formulas.h"

namespace tinjau::print {

using namespace Qt::StringLiterals;
using survey::CategoryRule;

namespace {

constexpr int gradeDecimals = 2; ///< of the index that rule G1 grades

QString columnLetters(unsigned column)
{
    QString letters;
    for (unsigned number = column + 1; number > 0; number = (number - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (number - 1) % 26)));
    return letters;
}

} // namespace

QString cellName(unsigned row, unsigned column)
{
    return columnLetters(column) + QString::number(row + 1);
}

QString cellRange(unsigned firstRow, unsigned firstColumn, unsigned lastRow, unsigned lastColumn)
{
    return cellName(firstRow, firstColumn) + u':' + cellName(lastRow, lastColumn);
}

QString comparedFigure(CategoryRule rule, const QString& mean)
{
    switch (rule) {
    case CategoryRule::G1:
        return u"ROUND(%1*25,%2)"_s.arg(mean).arg(gradeDecimals);
    case CategoryRule::G2:
        return u"%1*25"_s.arg(mean);
    case CategoryRule::G3:
        return u"ROUND(%1,4)"_s.arg(mean);
    }
    return {};
}

QString gradeFormula(const survey::Instrument& instrument, CategoryRule rule, const QString& mean,
                     bool asWord)
{
    const QString figure = comparedFigure(rule, mean);
    const auto name = [asWord](const survey::Category& category) {
        return asWord ? category.performance : category.letter;
    };
    const auto& categories = instrument.categories;
    QString expression = u"\"%1\""_s.arg(name(categories.back()));
    for (auto it = categories.rbegin() + 1; it != categories.rend(); ++it) {
        const QString limit =
            rule == CategoryRule::G3 ? it->lowestNi.toFixed(4) : it->lowest.toFixed(2);
        expression = u"IF(%1>=%2,\"%3\",%4)"_s.arg(figure, limit, name(*it), expression);
    }
    return u'=' + expression;
}

} // namespace tinjau::print
