// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_findings.h"

namespace tinjau::exchange {

using namespace Qt::StringLiterals;

QString placeText(const Place& place)
{
    QString text = place.sheet.value_or(QString());
    QString inside;
    if (place.row > 0 && place.column > 0)
        inside = toA1(CellAddress{place.row, place.column});
    else if (place.column > 0)
        inside = columnLetters(place.column);
    else if (place.row > 0)
        inside = u"baris %1"_s.arg(place.row);
    if (!text.isEmpty() && !inside.isEmpty()) text += u'!';
    return text + inside;
}

} // namespace tinjau::exchange
