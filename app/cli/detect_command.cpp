// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/layout_json.h"
#include "app/cli/skm_json.h"
#include "app/cli/skm_text.h"
#include "core/attendance/sheet_reader.h"
#include "core/exchange/table_finder.h"
#include "core/survey/sheet_vocabulary.h"
#include "core/survey/skm_target.h"
#include "core/wording/evidence_sentences.h"
#include "core/wording/import_sentences.h"

#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace tinjau::cli {

namespace {

using exchange::TableLayout;

QJsonArray columnsJson(const TableLayout& table)
{
    QJsonArray columns;
    for (const auto& column : table.columns)
        columns << QJsonObject{{u"at"_s, exchange::columnLetters(column.column)},
                               {u"header"_s, column.header},
                               {u"field"_s, textOrNull(column.field)},
                               {u"confidence"_s, exchange::hundredths(column.confidence)},
                               {u"reason"_s, wording::mappingReasonWords(column)}};
    return columns;
}

QJsonObject tableJson(const TableLayout& table)
{
    QJsonArray header;
    for (const int row : table.headerRows) header << row;
    return {{u"kind"_s, table.kind},
            {u"layout"_s, textOrNull(table.layout)},
            {u"confidence"_s, exchange::hundredths(table.confidence)},
            {u"reason"_s, wording::tableReasonWords(table)},
            {u"sheet"_s, textOrNull(table.sheet)},
            {u"headerRows"_s, header},
            {u"numberingRow"_s, table.numberingRow ? QJsonValue(*table.numberingRow) : QJsonValue(QJsonValue::Null)},
            {u"dataRows"_s, table.dataRows ? QJsonValue(QJsonArray{table.dataRows->first, table.dataRows->last}) : QJsonValue(QJsonValue::Null)},
            {u"dataRowCount"_s, table.dataRowCount},
            {u"people"_s, orNull(table.people, [](int people) { return people; })},
            {u"period"_s, periodJson(table.period)},
            {u"dateOrder"_s, dateOrderJson(table.dateOrder)},
            {u"columns"_s, columnsJson(table)}};
}

QJsonObject answerJson(const exchange::Workbook& book, const exchange::FoundTables& found, const QString& path)
{
    QJsonArray tables;
    for (const TableLayout& table : found.tables) tables << tableJson(table);
    return {{u"file"_s, QFileInfo(path).fileName()},
            {u"container"_s, containerName(book.container())},
            {u"encoding"_s, textOrNull(book.encoding())},
            {u"newline"_s, textOrNull(book.newline())},
            {u"delimiter"_s, textOrNull(book.delimiter())},
            {u"best"_s, found.best ? QJsonValue(static_cast<qint64>(*found.best)) : QJsonValue(QJsonValue::Null)},
            {u"tables"_s, tables},
            {u"decisions"_s, decisionsJson(found.decisions)}};
}

QString kindWords(const TableLayout& table)
{
    if (table.layout == u"skm_answers"_s) return u"jawaban SKM"_s;
    if (table.layout == u"skm_summary"_s) return u"ringkasan SKM"_s;
    if (table.layout == u"questionnaire"_s) return u"kuesioner lain"_s;
    return wording::layoutWords(table.layout.value_or(QString()));
}

void showTables(const exchange::FoundTables& found, Console& console)
{
    for (std::size_t i = 0; i < found.tables.size(); ++i) {
        const TableLayout& table = found.tables[i];
        console.line(u"%1 Lembar %2: %3, %4 baris data (keyakinan %5)"_s.arg(
            found.best == i ? u"→"_s : u" "_s, table.sheet.value_or(u"–"_s), kindWords(table), QString::number(table.dataRowCount),
            exchange::hundredths(table.confidence).replace(u'.', u',')));
        console.line(u"  "_s + wording::tableReasonWords(table));
        std::vector<QStringList> rows;
        for (const auto& column : table.columns)
            rows.push_back({exchange::columnLetters(column.column), column.header.simplified().left(50), column.field.value_or(u"–"_s),
                            exchange::hundredths(column.confidence).replace(u'.', u','), wording::mappingReasonWords(column)});
        console.table({u"Kolom"_s, u"Judul"_s, u"Menjadi"_s, u">Keyakinan"_s, u"Alasan"_s}, rows);
        console.line();
    }
    showDecisions(found.decisions, console);
}

int runDetect(const Invocation& call, Console& console)
{
    auto book = exchange::openWorkbook(call.operands.first());
    if (!book) return console.fail(book.error());
    const auto vocabulary = survey::SheetVocabulary::shipped();
    if (!vocabulary) return console.fail(vocabulary.error());
    const survey::SkmTarget skm(*vocabulary);
    const attendance::ReaderKit kit;
    const attendance::EvidenceTarget evidence(kit, {{}, {}, QFileInfo(call.operands.first()).fileName()});
    const std::array<const exchange::ImportTarget*, 2> targets{&skm, &evidence};
    NoProgress unseen;
    const auto found = exchange::findTables(**book, targets, unseen);
    if (!found) return console.fail(found.error());
    if (call.json)
        console.json(answerJson(**book, *found, call.operands.first()));
    else
        showTables(*found, console);
    return found->best && found->decisions.empty() ? Done : NeedsDecision;
}

} // namespace

CommandSpec detectCommand()
{
    return {u"detect"_s, u"BERKAS"_s, 1, 1, u"tabel apa yang ada dalam berkas dan kolom-kolomnya"_s, {}, false, runDetect};
}

} // namespace tinjau::cli
