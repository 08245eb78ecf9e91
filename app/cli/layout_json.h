// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_value.h"
#include "core/exchange/table_layout.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tinjau::cli {

inline QJsonValue periodJson(const std::optional<DateRange>& period)
{
    return orNull(period, [](const DateRange& range) {
        return QJsonArray{range.first.toString(Qt::ISODate), range.last.toString(Qt::ISODate)};
    });
}

inline QString dateOrderWords(const exchange::FoundDateOrder& found)
{
    using namespace Qt::StringLiterals;
    if (found.reason == u"only-reading"_s) return u"hanya begini semua tanggalnya dapat dibaca"_s;
    if (found.reason == u"both-orders"_s) return u"kedua urutan dipakai dalam satu kolom; pastikan tiap baris"_s;
    if (found.reason == u"closer"_s) return u"begini tanggal-tanggalnya berdekatan; pastikan sekali"_s;
    return found.reason == u"map"_s ? u"ditetapkan oleh pengguna"_s : u"urutan yang lazim; pastikan sekali"_s;
}

inline QJsonValue dateOrderJson(const std::optional<exchange::FoundDateOrder>& order)
{
    return orNull(order, [](const exchange::FoundDateOrder& found) {
        return QJsonObject{{QStringLiteral("value"), exchange::dateOrderName(found.order)},
                           {QStringLiteral("certain"), found.isCertain},
                           {QStringLiteral("reason"), dateOrderWords(found)}};
    });
}

} // namespace tinjau::cli
