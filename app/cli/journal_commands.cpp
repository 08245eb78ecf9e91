// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/data_file.h"
#include "core/organisation/import_batch.h"
#include "core/storage/journal.h"
#include "core/wording/dates.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tinjau::cli {

namespace {

QJsonObject batchJson(const storage::JournalBatch& batch)
{
    return {{u"id"_s, batch.batch},
            {u"at"_s, batch.act.at.toString(Qt::ISODate)},
            {u"actor"_s, batch.act.actor},
            {u"file"_s, batch.record ? batch.record->value(u"file_name"_s) : QJsonValue()},
            {u"kind"_s, batch.record ? batch.record->value(u"kind"_s) : QJsonValue()},
            {u"rows"_s, organisation::rowsTakenOver(batch)},
            {u"undone"_s, batch.act.isUndone}};
}

int listBatches(const Invocation& call, Console& console)
{
    auto store = openDataFile(call, storage::OpenMode::ReadOnly);
    if (!store) return console.fail(store.error());
    const auto batches = storage::Journal(**store).batches();
    if (!batches) return console.fail(batches.error());
    if (call.json) {
        QJsonArray list;
        for (const auto& batch : *batches) list << batchJson(batch);
        console.json({{u"batches"_s, list}});
        return Done;
    }
    std::vector<QStringList> rows;
    for (const auto& batch : *batches) {
        const QJsonObject json = batchJson(batch);
        rows.push_back({QString::number(batch.batch), batch.act.at.toLocalTime().toString(u"dd-MM-yyyy HH.mm"_s),
                        batch.act.actor, json[u"file"].toString(), QString::number(organisation::rowsTakenOver(batch)),
                        batch.act.isUndone ? u"ditarik kembali"_s : u"berlaku"_s});
    }
    console.table({u">No."_s, u"Waktu"_s, u"Oleh"_s, u"Berkas"_s, u">Baris"_s, u"Keadaan"_s}, rows);
    return Done;
}

int undoBatch(const Invocation& call, Console& console)
{
    bool isNumber = false;
    const qint64 batch = call.operands.first().toLongLong(&isNumber);
    if (!isNumber) return console.misuse(u"Nomor impor \"%1\" bukan bilangan; lihat perintah batches."_s.arg(call.operands.first()));
    auto store = openDataFile(call, storage::OpenMode::ReadWrite);
    if (!store) return console.fail(store.error());
    const auto undone = storage::Journal(**store).undoBatch(batch);
    if (!undone) return console.fail(undone.error());
    if (call.json)
        console.json({{u"batch"_s, batch}, {u"act"_s, undone->number()}});
    else
        console.line(u"Impor nomor %1 ditarik kembali."_s.arg(batch));
    return Done;
}

} // namespace

std::vector<CommandSpec> journalCommands()
{
    return {{u"batches"_s, {}, 0, 0, u"daftar impor"_s, {}, false, listBatches},
            {u"undo-batch"_s, u"NOMOR"_s, 1, 1, u"menarik kembali satu impor"_s, {}, false, undoBatch}};
}

} // namespace tinjau::cli
