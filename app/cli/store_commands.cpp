// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/data_file.h"
#include "core/storage/backup.h"
#include "core/storage/doctor.h"
#include "core/wording/numbers.h"
#include "core/wording/storage_sentences.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tinjau::cli {

namespace {

int runInit(const Invocation& call, Console& console)
{
    auto store = createDataFile(call);
    if (!store) return console.fail(store.error());
    if (call.json)
        console.json({{u"file"_s, (*store)->path()}, {u"schema"_s, (*store)->schemaVersion()}});
    else
        console.line(u"Berkas data dibuat: "_s + (*store)->path());
    return Done;
}

QJsonObject findingJson(const storage::Finding& finding)
{
    QJsonObject json{{u"code"_s, wording::findingCode(finding.kind)}, {u"text"_s, wording::findingSentence(finding)}};
    if (!finding.table.isEmpty()) json[u"table"_s] = finding.table;
    if (finding.row) json[u"row"_s] = *finding.row;
    if (!finding.columns.isEmpty()) json[u"columns"_s] = QJsonArray::fromStringList(finding.columns);
    if (finding.act) json[u"act"_s] = finding.act->number();
    return json;
}

void showReport(const storage::DoctorReport& report, const Invocation& call, Console& console)
{
    if (call.json) {
        QJsonArray findings;
        for (const auto& finding : report.findings) findings << findingJson(finding);
        console.json({{u"clean"_s, report.isClean()}, {u"findings"_s, findings}, {u"rows"_s, report.rows}, {u"acts"_s, report.acts},
                      {u"entries"_s, report.entries}, {u"batches"_s, report.batches}, {u"contents"_s, report.contents},
                      {u"contentChecksum"_s, report.contentChecksum}});
        return;
    }
    console.line(u"Diperiksa: %1 baris, %2 perbuatan dalam jurnal, %3 kelompok baris impor, %4 lampiran."_s.arg(
        wording::formatted(report.rows), wording::formatted(report.acts), wording::formatted(report.batches), wording::formatted(report.contents)));
    for (const auto& finding : report.findings) console.line(u"✕ "_s + wording::findingSentence(finding));
    console.line(report.isClean() ? u"Berkas data utuh dan sesuai jurnal."_s
                                  : u"Ada %1 temuan. Jangan bekerja lagi dengan berkas ini; pulihkan cadangan terakhir yang terbukti."_s.arg(report.findings.size()));
}

int runDoctor(const Invocation& call, Console& console)
{
    auto store = openDataFile(call, storage::OpenMode::ReadOnly);
    if (!store) return console.fail(store.error());
    const auto report = storage::examine(**store);
    if (!report) return console.fail(report.error());
    showReport(*report, call, console);
    return report->isClean() ? Done : StoreTrouble;
}

/// The first line of the file that --passphrase-file names.
Result<std::optional<QString>> passphraseOf(const Invocation& call)
{
    const auto path = call.value(u"passphrase-file"_s);
    if (!path) return std::optional<QString>();
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly)) return failure(ErrorCode::FileUnreadable, {}, *path);
    const QString line = QString::fromUtf8(file.readLine()).trimmed();
    if (line.isEmpty()) return failure(ErrorCode::BadArgument, {u"--passphrase-file"_s, u"berkas berisi kata sandi pada baris pertama"_s});
    return std::optional(line);
}

int showProof(const Result<storage::BackupProof>& proof, const QString& words, const Invocation& call, Console& console)
{
    if (!proof) return console.fail(proof.error());
    if (call.json)
        console.json({{u"file"_s, proof->path}, {u"proven"_s, true}, {u"bytes"_s, proof->bytes}, {u"encrypted"_s, proof->isEncrypted},
                      {u"rows"_s, proof->content.rows}, {u"contentChecksum"_s, proof->content.contentChecksum}});
    else
        console.line(words.arg(proof->path, wording::formatted(proof->content.rows)));
    return Done;
}

int runBackupCreate(const Invocation& call, Console& console)
{
    const auto to = call.value(u"o"_s);
    if (!to) return console.misuse(u"Sebutkan berkas cadangan dengan -o."_s);
    const auto passphrase = passphraseOf(call);
    if (!passphrase) return console.fail(passphrase.error());
    auto store = openDataFile(call, storage::OpenMode::ReadWrite);
    if (!store) return console.fail(store.error());
    NoProgress unseen;
    return showProof(storage::createBackup(**store, *to, *passphrase, unseen), u"Cadangan terbukti: %1 (%2 baris)."_s, call, console);
}

int runBackupVerify(const Invocation& call, Console& console)
{
    const auto passphrase = passphraseOf(call);
    if (!passphrase) return console.fail(passphrase.error());
    return showProof(storage::verifyBackup(call.operands.first(), *passphrase, call.clock.nowUtc()), u"Cadangan utuh: %1 (%2 baris)."_s, call, console);
}

int runBackupRestore(const Invocation& call, Console& console)
{
    const auto to = call.value(u"to"_s);
    if (!to) return console.misuse(u"Sebutkan berkas data yang akan dibuat dengan --to."_s);
    const auto passphrase = passphraseOf(call);
    if (!passphrase) return console.fail(passphrase.error());
    return showProof(storage::restoreBackup(call.operands.first(), *passphrase, *to, call.clock.nowUtc()), u"Dipulihkan ke %1 (%2 baris)."_s, call, console);
}

} // namespace

std::vector<CommandSpec> storeCommands()
{
    const OptionSpec passphrase{u"passphrase-file"_s, u"BERKAS"_s, u"berkas berisi kata sandi cadangan"_s};
    return {{u"init"_s, {}, 0, 0, u"membuat berkas data"_s, {}, false, runInit},
            {u"doctor"_s, {}, 0, 0, u"memeriksa keutuhan berkas data dan jurnalnya"_s, {}, false, runDoctor},
            {u"backup create"_s, u"-o CADANGAN"_s, 0, 0, u"membuat cadangan dan membuktikannya"_s, {{u"o"_s, u"CADANGAN"_s}, passphrase}, false, runBackupCreate},
            {u"backup verify"_s, u"CADANGAN"_s, 1, 1, u"memeriksa cadangan"_s, {passphrase}, false, runBackupVerify},
            {u"backup restore"_s, u"CADANGAN --to BERKAS"_s, 1, 1, u"memulihkan cadangan menjadi berkas data baru"_s, {{u"to"_s, u"BERKAS"_s}, passphrase}, false, runBackupRestore}};
}

} // namespace tinjau::cli
