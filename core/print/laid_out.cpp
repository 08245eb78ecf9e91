// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/laid_out.h"

namespace tinjau::print {

namespace {

struct Move {
    QPointF by;

    void operator()(TextItem& text) const { text.baseline += by; }
    void operator()(LineItem& line) const
    {
        line.from += by;
        line.to += by;
    }
    void operator()(BoxItem& box) const { box.rect.translate(by); }
    void operator()(PictureItem& picture) const { picture.rect.translate(by); }
    void operator()(PathItem& item) const { item.path.translate(by); }
};

} // namespace

void moveBy(Item& item, QPointF offset)
{
    std::visit(Move{offset}, item);
}

} // namespace tinjau::print
