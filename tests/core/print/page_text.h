// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/laid_out.h"
#include "core/print/units.h"

#include <vector>

namespace tinjau::print {

/// A text where it stands on its page.
struct PageText {
    int page; ///< from 1
    QPointF mm;
    double widthMm;
    QString text;
};

inline std::vector<PageText> textsOf(const LaidOutDocument& document)
{
    std::vector<PageText> texts;
    int page = 0;
    for (const LaidOutPage& laidOut : document.pages) {
        ++page;
        for (const Item& item : laidOut.items)
            if (const auto* text = std::get_if<TextItem>(&item))
                texts.push_back({page, text->baseline / perMm, text->width / perMm, text->text});
    }
    return texts;
}

/// The page of the first text that starts so; 0 if none does.
inline int pageOf(const std::vector<PageText>& texts, const QString& start)
{
    for (const PageText& text : texts)
        if (text.text.startsWith(start)) return text.page;
    return 0;
}

} // namespace tinjau::print
