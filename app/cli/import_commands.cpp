// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_file.h"
#include "app/cli/evidence_import.h"
#include "app/cli/json_value.h"
#include "app/cli/return_file.h"
#include "app/cli/skm_call.h"
#include "app/cli/skm_json.h"
#include "app/cli/skm_text.h"
#include "core/survey/import_rows.h"
#include "core/survey/survey_rules.h"
#include "core/wording/import_sentences.h"
#include "core/wording/numbers.h"
#include "core/wording/periods.h"
#include "core/wording/return_sentences.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tinjau::cli {

namespace {

using survey::SurveyImport;

/// Rows of the file by what becomes of them; they add up to the rows read.
struct RowTally {
    qint64 read = 0, fresh = 0, same = 0, problem = 0, skipped = 0, blank = 0;
};

RowTally tallyOf(const SurveyImport& import)
{
    RowTally tally;
    tally.fresh = import.comparison.fresh;
    tally.same = import.comparison.same;
    tally.blank = import.comparison.blank;
    tally.skipped = import.sheet.rows.skipped;
    tally.read = tally.fresh + tally.same + tally.blank + tally.skipped;
    return tally;
}

QString layoutOf(const SurveyImport& import)
{
    switch (import.sheet.kind) {
    case survey::SkmKind::Answers: return u"skm_answers"_s;
    case survey::SkmKind::Summary: return u"skm_summary"_s;
    case survey::SkmKind::Questionnaire: return u"questionnaire"_s;
    case survey::SkmKind::None: break;
    }
    return {};
}

QJsonObject fileJson(const SurveyImport& import, const QString& path)
{
    const RowTally tally = tallyOf(import);
    QJsonArray headers;
    for (const int row : import.sheet.source.headerRows) headers << row;
    const QString layout = layoutOf(import);
    return {{u"file"_s, QFileInfo(path).fileName()},
            {u"kind"_s, import.sheet.kind == survey::SkmKind::Answers || import.sheet.kind == survey::SkmKind::Summary ? u"skm"_s : u"unknown"_s},
            {u"layout"_s, layout.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(layout)},
            {u"sheet"_s, textOrNull(import.sheet.source.sheet)},
            {u"headerRows"_s, headers},
            {u"rows"_s, QJsonObject{{u"read"_s, tally.read}, {u"new"_s, tally.fresh}, {u"same"_s, tally.same}, {u"changed"_s, 0},
                                    {u"problem"_s, tally.problem}, {u"skipped"_s, tally.skipped}, {u"blank"_s, tally.blank}, {u"event"_s, 0}}},
            {u"counts"_s, QJsonObject{{u"people"_s, 0}, {u"punches"_s, 0}, {u"statuses"_s, 0},
                                      {u"problems"_s, static_cast<qint64>(import.sheet.problems.size())},
                                      {u"respondents"_s, import.sheet.rows.respondents}}},
            {u"people"_s, QJsonArray()},
            {u"punches"_s, QJsonArray()},
            {u"statuses"_s, QJsonArray()},
            {u"problems"_s, problemsJson(import.sheet.problems)},
            {u"layoutWasKnown"_s, import.layoutWasKnown},
            {u"survey"_s, import.survey ? QJsonValue(import.survey->number()) : QJsonValue(QJsonValue::Null)},
            {u"batch"_s, import.batch ? QJsonValue(import.batch->number()) : QJsonValue(QJsonValue::Null)},
            {u"decisions"_s, decisionsJson(survey::openDecisions(import))}};
}

void showImport(const SurveyImport& import, const QString& path, bool isDry, Console& console)
{
    const RowTally tally = tallyOf(import);
    console.line(u"%1: %2 baris dibaca = %3 baru + %4 sama + %5 dilewati + %6 kosong"_s.arg(
        QFileInfo(path).fileName(), wording::formatted(tally.read), wording::formatted(tally.fresh), wording::formatted(tally.same),
        wording::formatted(tally.skipped), wording::formatted(tally.blank)));
    for (const auto& problem : import.sheet.problems) console.line(u"  ✕ "_s + wording::problemSentence(problem));
    for (const auto& note : import.sheet.notes) console.line(u"  · "_s + wording::skmNoteSentence(note));
    showDecisions(survey::openDecisions(import), console);
    if (isDry)
        console.line(u"Hanya pratinjau; tidak ada yang ditulis."_s);
    else if (import.batch)
        console.line(u"Ditulis sebagai impor nomor %1, survei nomor %2. Tarik kembali dengan: undo-batch %1"_s.arg(import.batch->number()).arg(import.survey->number()));
    else if (import.isBlocked())
        console.line(u"Belum ada yang ditulis, karena masih ada yang perlu diputuskan."_s);
    else
        console.line(u"Tidak ada yang baru, jadi tidak ada yang ditulis."_s);
}

Result<survey::ImportDestination> destinationOf(const Invocation& call, const SkmCall& asked)
{
    survey::ImportDestination destination;
    destination.periodName = wording::nameOfPeriod;
    const auto number = surveyNumber(call);
    if (!number) return failure(number.error());
    if (*number) destination.survey = survey::SurveyId::fromNumber(**number);
    destination.office = asked.office;
    destination.service = asked.service;
    destination.population = asked.choices.population;
    destination.inPeriod = asked.period.last;
    if (const auto month = call.value(u"period"_s)) {
        destination.inPeriod = QDate::fromString(*month + u"-01"_s, Qt::ISODate);
        if (!destination.inPeriod.isValid()) return failure(ErrorCode::BadArgument, {u"--period"_s, u"bulan berbentuk 2026-08"_s});
    }
    return destination;
}

/// The words of the office for profiles, so that answers are stored in them.
Result<void> addProfiles(SkmCall& asked, QDate today)
{
    const auto book = rules::RuleBook::shipped();
    if (!book) return failure(book.error());
    const auto rules = survey::surveyRulesFor(*book, today);
    if (!rules) return failure(rules.error());
    asked.reading.profiles = rules->profiles;
    return {};
}

int runImport(const Invocation& call, Console& console)
{
    static const QStringList kinds{u"skm"_s, u"roster"_s, u"punches"_s, u"matrix"_s, u"letters"_s, u"schedule"_s};
    const auto kind = call.value(u"as"_s);
    if (kind && !kinds.contains(*kind))
        return console.misuse(u"Jenis impor \"%1\" tidak dikenal. Yang dikenal: %2"_s.arg(*kind, kinds.join(u", "_s)));
    const auto isOther = isEvidence(call, call.operands.first());
    if (!isOther) return console.fail(isOther.error());
    if (*isOther) return runEvidenceImport(call, console);
    auto asked = readSkmCall(call);
    if (!asked) return console.fail(asked.error());
    const auto destination = destinationOf(call, *asked);
    if (!destination) return console.fail(destination.error());
    if (auto added = addProfiles(*asked, call.clock.today()); !added) return console.fail(added.error());
    const bool isDry = call.has(u"dry-run"_s);
    auto store = openDataFile(call, isDry ? storage::OpenMode::ReadOnly : storage::OpenMode::ReadWrite);
    if (!store) return console.fail(store.error());
    if (asked->hashesSenders) {
        const auto key = survey::senderKeyOf(**store);
        if (!key) return console.fail(key.error());
        asked->reading.senderKey = *key;
    }

    QJsonArray files;
    bool needsPerson = false;
    QJsonValue lastBatch;
    for (const QString& path : call.operands) {
        NoProgress unseen;
        const auto import = isDry ? survey::previewSurveyImport(**store, path, asked->reading, *destination, unseen)
                                  : survey::importSurvey(**store, path, asked->reading, *destination, unseen);
        if (!import) return console.fail(import.error());
        needsPerson = needsPerson || import->isBlocked();
        if (const auto returned = returnToSender(call, path, wording::returnMarks(import->sheet.problems), console); !returned)
            return console.fail(returned.error());
        if (import->batch) lastBatch = import->batch->number();
        if (call.json)
            files << fileJson(*import, path);
        else
            showImport(*import, path, isDry, console);
    }
    if (call.json) console.json({{u"dryRun"_s, isDry}, {u"batch"_s, lastBatch}, {u"files"_s, files}});
    return needsPerson ? NeedsDecision : Done;
}

} // namespace

std::vector<CommandSpec> importCommands()
{
    auto options = skmOptions();
    options.push_back({u"as"_s, u"JENIS"_s, u"jenis isi berkas: skm, roster, punches, matrix, letters, schedule"_s});
    options.push_back({u"period"_s, u"TTTT-BB"_s, u"bulan dalam periode survei, atau bulan rekap"_s});
    options.push_back({u"machine"_s, u"NAMA"_s, u"mesin absensi asal berkas; tidak perlu bila OPD hanya punya satu"_s});
    options.push_back({u"dry-run"_s, {}, u"pratinjau saja"_s});
    options.push_back(returnOption());
    std::vector<CommandSpec> commands{{u"import"_s, u"BERKAS…"_s, 1, -1, u"memasukkan jawaban survei, daftar pegawai, atau bukti kehadiran ke berkas data"_s, options, false, runImport}};
    const auto journal = journalCommands();
    commands.insert(commands.end(), journal.begin(), journal.end());
    return commands;
}

} // namespace tinjau::cli
