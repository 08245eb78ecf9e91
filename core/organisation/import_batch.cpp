// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/import_batch.h"

#include <QJsonDocument>

namespace tinjau::organisation {

using namespace Qt::StringLiterals;

qint64 rowsTakenOver(const storage::JournalBatch& batch)
{
    const QJsonValue stored = batch.record ? batch.record->value(u"counts"_s) : QJsonValue();
    const QJsonObject counts = QJsonDocument::fromJson(stored.toString().toUtf8()).object();
    if (!counts.contains(u"new"_s)) return batch.rows;
    qint64 rows = 0;
    for (const QString& part : {u"new"_s, u"changed"_s, u"moved"_s, u"gone"_s}) rows += counts[part].toInteger();
    return rows;
}

} // namespace tinjau::organisation
