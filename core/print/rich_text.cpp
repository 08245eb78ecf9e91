// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/rich_text.h"

namespace tinjau::print {

using namespace Qt::StringLiterals;

RichText RichText::marked(const QString& text)
{
    const QString mark = u"**"_s;
    RichText rich;
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype open = text.indexOf(mark, from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(mark, open + 2);
        if (close < 0) break;
        if (open > from) rich.add(Run{text.mid(from, open - from)});
        if (close > open + 2) rich.add(Run{text.mid(open + 2, close - open - 2), true});
        from = close + 2;
    }
    if (from < text.size()) rich.add(Run{text.mid(from)});
    return rich;
}

bool RichText::isEmpty() const
{
    return std::all_of(runs.begin(), runs.end(), [](const Run& run) { return run.text.isEmpty(); });
}

QString RichText::plain() const
{
    QString text;
    for (const Run& run : runs) text += run.text;
    return text;
}

} // namespace tinjau::print
