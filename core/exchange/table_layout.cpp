// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_layout.h"

#include "core/exchange/text_match.h"

#include <QCryptographicHash>

#include <algorithm>

namespace tinjau::exchange {

using namespace Qt::StringLiterals;

QString hundredths(int value)
{
    return u"%1.%2"_s.arg(value / 100).arg(value % 100, 2, 10, QLatin1Char('0'));
}

QString TableLayout::fingerprint() const
{
    QStringList headings;
    for (const ColumnMapping& mapped : columns) headings.append(plainText(mapped.header));
    std::sort(headings.begin(), headings.end());
    headings.prepend(kind + u'/' + QString::number(headerRows.size()));
    const QByteArray digest =
        QCryptographicHash::hash(headings.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(32));
}

LayoutMap TableLayout::toMap() const
{
    LayoutMap map;
    for (const ColumnMapping& mapped : columns) {
        const bool isUnique =
            std::count_if(columns.begin(), columns.end(),
                          [&](const auto& other) {
                              return plainText(other.header) == plainText(mapped.header);
                          })
            == 1;
        const bool byHeading = isUnique && !plainText(mapped.header).isEmpty();
        map.columns[byHeading ? mapped.header : columnLetters(mapped.column)] = mapped.field;
    }
    return map;
}

} // namespace tinjau::exchange
