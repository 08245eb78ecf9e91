// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evidence_import.h"

#include "app/cli/data_file.h"
#include "app/cli/layout_json.h"
#include "app/cli/return_file.h"
#include "app/cli/skm_json.h"
#include "app/cli/skm_text.h"
#include "core/attendance/foreign_file.h"
#include "core/attendance/import_evidence.h"
#include "core/attendance/read_evidence.h"
#include "core/exchange/table_finder.h"
#include "core/organisation/person_repository.h"
#include "core/organisation/roster.h"
#include "core/survey/skm_target.h"
#include "core/wording/evidence_sentences.h"
#include "core/wording/numbers.h"
#include "core/wording/return_sentences.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tinjau::cli {

namespace {

using attendance::FileReading;
using attendance::SheetReading;
using organisation::SheetPerson;

QString fileNameOf(const QString& path)
{
    return QFileInfo(path).fileName();
}

/// How a record names whose it is: the first of number, NIP and name that the file has.
void nameOwner(const SheetReading& reading, int person, QJsonObject& record)
{
    if (person < 0) return;
    const SheetPerson& owner = reading.people[static_cast<std::size_t>(person)];
    if (!owner.pin.isEmpty())
        record[u"pin"_s] = owner.pin;
    else if (!owner.nip.isEmpty())
        record[u"nip"_s] = owner.nip;
    else
        record[u"name"_s] = owner.name;
}

QJsonObject personJson(const FileReading& file, std::size_t index)
{
    const SheetPerson& person = file.reading.people[index];
    const auto& matched = file.matches[index];
    QJsonObject json{{u"pin"_s, textOrNull(person.pin)},
                     {u"nip"_s, textOrNull(person.nip)},
                     {u"name"_s, textOrNull(person.name)},
                     {u"match"_s, textOrNull(matched.nip)},
                     {u"matchClass"_s, textOrNull(organisation::matchClassName(matched.match.matched))}};
    if (!person.nipRaw.isEmpty()) json[u"nipRaw"_s] = person.nipRaw;
    if (file.reading.layout.kind != u"roster"_s) return json;
    json[u"front"_s] = person.parts.front.join(u' ');
    json[u"name"_s] = textOrNull(person.parts.name.isEmpty() ? person.name : person.parts.name);
    json[u"back"_s] = person.parts.back.join(u", "_s);
    json[u"gol"_s] = textOrNull(person.rank);
    json[u"jabatan"_s] = textOrNull(person.post);
    json[u"unit"_s] = textOrNull(person.unit);
    json[u"bidang"_s] = textOrNull(person.section);
    json[u"kind"_s] = textOrNull(person.employment);
    if (!person.nik.isEmpty()) json[u"nik"_s] = person.nik;
    return json;
}

QJsonArray punchesJson(const SheetReading& reading)
{
    QJsonArray list;
    for (const auto& punch : reading.punches) {
        if (punch.person < 0) continue;
        QJsonObject json{{u"at"_s, punch.day.toString(Qt::ISODate) + u'T' + QTime(0, 0).addSecs(punch.second).toString(u"HH:mm:ss"_s)},
                         {u"side"_s, punch.side == attendance::Side::Unsaid ? QJsonValue(QJsonValue::Null)
                                                                            : QJsonValue(punch.side == attendance::Side::In ? u"in"_s : u"out"_s)}};
        nameOwner(reading, punch.person, json);
        list << json;
    }
    return list;
}

QJsonArray statusesJson(const SheetReading& reading)
{
    QJsonArray list;
    for (const auto& status : reading.statuses) {
        QJsonObject json{{u"date"_s, status.day.toString(Qt::ISODate)}, {u"raw"_s, status.raw}, {u"code"_s, status.code}};
        nameOwner(reading, status.person, json);
        list << json;
    }
    return list;
}

QJsonArray lettersJson(const SheetReading& reading)
{
    QJsonArray list;
    for (const auto& letter : reading.letters) {
        QJsonObject json{{u"code"_s, letter.code},
                         {u"kind"_s, letter.kind},
                         {u"from"_s, letter.first.toString(Qt::ISODate)},
                         {u"to"_s, letter.last.toString(Qt::ISODate)},
                         {u"number"_s, textOrNull(letter.number)},
                         {u"date"_s, textOrNull(letter.date.toString(Qt::ISODate))}};
        nameOwner(reading, letter.person, json);
        list << json;
    }
    return list;
}

QJsonArray evidenceProblemsJson(const SheetReading& reading)
{
    QJsonArray list;
    for (const auto& problem : reading.problems)
        list << QJsonObject{{u"where"_s, wording::placeCode(problem)},
                            {u"code"_s, problem.code},
                            {u"value"_s, problem.seen},
                            {u"expects"_s, textOrNull(problem.expected)},
                            {u"text"_s, wording::evidenceSentence(problem)}};
    return list;
}

QJsonObject rowsJson(const attendance::RowCounts& rows)
{
    return {{u"read"_s, rows.read}, {u"new"_s, rows.fresh}, {u"same"_s, rows.same}, {u"changed"_s, rows.changed},
            {u"problem"_s, rows.problem}, {u"skipped"_s, rows.skipped}, {u"blank"_s, rows.blank}, {u"event"_s, rows.event}};
}

QJsonObject fileJson(const exchange::Workbook& book, const FileReading& file, const QString& path)
{
    const SheetReading& reading = file.reading;
    QJsonArray headers, people;
    for (const int row : reading.layout.headerRows) headers << row;
    for (std::size_t i = 0; i < reading.people.size(); ++i) people << personJson(file, i);
    const QJsonArray punches = punchesJson(reading), statuses = statusesJson(reading), problems = evidenceProblemsJson(reading);
    QJsonObject json{{u"file"_s, fileNameOf(path)},
                     {u"kind"_s, reading.layout.kind},
                     {u"layout"_s, textOrNull(reading.layout.layout)},
                     {u"container"_s, containerName(book.container())},
                     {u"encoding"_s, textOrNull(book.encoding())},
                     {u"newline"_s, textOrNull(book.newline())},
                     {u"delimiter"_s, textOrNull(book.delimiter())},
                     {u"sheet"_s, textOrNull(file.sheets.join(u'+'))},
                     {u"headerRows"_s, headers},
                     {u"numberingRow"_s, orNull(reading.layout.numberingRow, [](int row) { return row; })},
                     {u"period"_s, periodJson(reading.layout.period)},
                     {u"dateOrder"_s, dateOrderJson(reading.layout.dateOrder)},
                     {u"rows"_s, rowsJson(reading.rows)},
                     {u"counts"_s, QJsonObject{{u"people"_s, people.size()}, {u"punches"_s, punches.size()},
                                               {u"statuses"_s, statuses.size()}, {u"problems"_s, problems.size()}}},
                     {u"people"_s, people},
                     {u"punches"_s, punches},
                     {u"statuses"_s, statuses},
                     {u"problems"_s, problems},
                     {u"decisions"_s, decisionsJson(reading.decisions)}};
    if (reading.layout.kind == u"letters"_s) json[u"letters"_s] = lettersJson(reading);
    return json;
}

Result<attendance::ReadOptions> optionsOf(const Invocation& call, const QString& path)
{
    attendance::ReadOptions options;
    options.fileName = fileNameOf(path);
    if (const auto month = call.value(u"period"_s)) {
        const QDate first = QDate::fromString(*month + u"-01"_s, Qt::ISODate);
        if (!first.isValid()) return failure(ErrorCode::BadArgument, {u"--period"_s, u"bulan berbentuk 2026-08"_s});
        options.month = first;
    }
    if (const auto map = call.value(u"map"_s)) {
        QFile file(*map);
        if (!file.open(QIODevice::ReadOnly)) return failure(ErrorCode::FileUnreadable, {}, *map);
        auto parsed = exchange::LayoutMap::parse(file.readAll());
        if (!parsed) return failure(parsed.error());
        options.map = std::move(*parsed);
    }
    return options;
}

Result<QString> sha256Of(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) return failure(ErrorCode::FileUnreadable, {}, path);
    return QString::fromLatin1(hash.result().toHex());
}

bool isOpen(const SheetReading& reading)
{
    return reading.rows.problem > 0
        || std::any_of(reading.decisions.begin(), reading.decisions.end(), [](const auto& decision) { return decision.blocking; });
}

attendance::EvidenceOrigin originOf(const Invocation& call)
{
    return {call.value(u"opd"_s).value_or(QString()), call.value(u"machine"_s).value_or(QString())};
}

/// Whether it is another file than was meant; such a one is not taken.
Result<std::vector<attendance::SheetProblem>> signsOf(storage::Store& store, const Invocation& call, const attendance::ReadOptions& options,
                                                      const FileReading& file)
{
    return store.read([&](storage::Session& session) {
        const auto people = organisation::PersonRepository(session).on(QDate());
        return attendance::foreignSigns(file, {options.month, call.value(u"opd"_s).value_or(QString())}, people);
    });
}

/// Takes a file over: people into the register, everything else as evidence.
Result<std::optional<organisation::BatchId>> apply(storage::Store& store, const Invocation& call, const FileReading& file, const QString& path)
{
    const auto sha256 = sha256Of(path);
    if (!sha256) return failure(sha256.error());
    organisation::ImportBatch batch;
    batch.kind = u"roster"_s;
    batch.fileName = fileNameOf(path);
    batch.fileSha256 = *sha256;
    batch.sheet = file.sheets.join(u'+');
    batch.layoutFingerprint = file.reading.layout.fingerprint();
    const bool isUserList = file.reading.layout.layout == u"zk_user_dat"_s; // names the numbers of a machine, not the staff
    if (file.reading.layout.kind != u"roster"_s || isUserList) return attendance::importEvidence(store, file, originOf(call), batch);
    const QDate day = file.reading.layout.period ? file.reading.layout.period->first : QDate();
    return organisation::applyRoster(store, file.reading.people, {call.value(u"opd"_s).value_or(QString()), day}, batch);
}

void showFile(const FileReading& file, const QString& path, Console& console)
{
    const SheetReading& reading = file.reading;
    console.line(u"%1: %2, %3 orang, %4 rekaman, %5 status"_s.arg(
        fileNameOf(path), wording::layoutWords(reading.layout.layout.value_or(QString())), wording::formatted(static_cast<qint64>(reading.people.size())),
        wording::formatted(static_cast<qint64>(reading.punches.size())), wording::formatted(static_cast<qint64>(reading.statuses.size()))));
    const auto& rows = reading.rows;
    console.line(u"  %1 baris dibaca = %2 baru + %3 sama + %4 berubah + %5 bermasalah + %6 lain"_s.arg(
        wording::formatted(rows.read), wording::formatted(rows.fresh), wording::formatted(rows.same), wording::formatted(rows.changed),
        wording::formatted(rows.problem), wording::formatted(rows.skipped + rows.blank + rows.event)));
    for (const auto& problem : reading.problems) console.line(u"  ✕ "_s + wording::evidenceSentence(problem));
    showDecisions(reading.decisions, console);
}

} // namespace

Result<bool> isEvidence(const Invocation& call, const QString& path)
{
    if (const auto kind = call.value(u"as"_s)) return *kind != u"skm"_s;
    auto book = exchange::openWorkbook(path);
    if (!book) return failure(book.error());
    const auto vocabulary = survey::SheetVocabulary::shipped();
    if (!vocabulary) return failure(vocabulary.error());
    const attendance::ReaderKit kit;
    const auto options = optionsOf(call, path);
    if (!options) return failure(options.error());
    const survey::SkmTarget skm(*vocabulary);
    const attendance::EvidenceTarget evidence(kit, *options);
    const std::array<const exchange::ImportTarget*, 2> targets{&skm, &evidence};
    NoProgress unseen;
    const auto found = exchange::findTables(**book, targets, unseen);
    if (!found) return failure(found.error());
    return found->best && found->tables[*found->best].kind != u"skm"_s;
}

int runEvidenceImport(const Invocation& call, Console& console)
{
    const bool isDry = call.has(u"dry-run"_s);
    auto store = openDataFile(call, isDry ? storage::OpenMode::ReadOnly : storage::OpenMode::ReadWrite);
    if (!store) return console.fail(store.error());
    const attendance::ReaderKit kit;
    QJsonArray files;
    QJsonValue lastBatch;
    bool needsPerson = false;
    for (const QString& path : call.operands) {
        const auto options = optionsOf(call, path);
        if (!options) return console.fail(options.error());
        auto book = exchange::openWorkbook(path);
        if (!book) return console.fail(book.error());
        const auto people = (*store)->read([](storage::Session& session) {
            return organisation::PersonRepository(session).registerOn(QDate());
        });
        if (!people) return console.fail(people.error());
        NoProgress unseen;
        auto file = attendance::readEvidence(**book, kit, *options, call.value(u"as"_s).value_or(QString()), *people, unseen);
        if (!file) return console.fail(file.error());
        const auto foreign = signsOf(**store, call, *options, *file);
        if (!foreign) return console.fail(foreign.error());
        file->reading.problems.insert(file->reading.problems.end(), foreign->begin(), foreign->end());
        needsPerson = needsPerson || isOpen(file->reading) || !foreign->empty();
        if (const auto returned = returnToSender(call, path, wording::returnMarks(file->reading.problems), console); !returned)
            return console.fail(returned.error());
        if (file->reading.layout.kind != u"roster"_s) {
            const auto rows = attendance::compareEvidence(**store, *file, originOf(call));
            if (!rows) return console.fail(rows.error());
            file->reading.rows = *rows;
        }
        if (!isDry && foreign->empty()) {
            const auto batch = apply(**store, call, *file, path);
            if (!batch) return console.fail(batch.error());
            if (*batch) lastBatch = (*batch)->number();
        }
        if (call.json)
            files << fileJson(**book, *file, path);
        else
            showFile(*file, path, console);
    }
    if (call.json) console.json({{u"dryRun"_s, isDry}, {u"batch"_s, lastBatch}, {u"files"_s, files}});
    return needsPerson ? NeedsDecision : Done;
}

} // namespace tinjau::cli
