// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json_text.h"
#include "core/exchange/sheet_extent.h"
#include "core/exchange/workbook.h"
#include "core/wording/reading_sentences.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace tinjau::cli {

namespace {

using exchange::Cell;
using exchange::CellType;
using exchange::Workbook;

QByteArray typeWord(CellType type)
{
    switch (type) {
    case CellType::Text: return "text";
    case CellType::Number: return "number";
    case CellType::Boolean: return "bool";
    case CellType::Date: return "date";
    case CellType::DateTime: return "datetime";
    case CellType::Time: return "time";
    case CellType::Duration: return "duration";
    case CellType::Error: return "error";
    }
    return {};
}

/// Writes each cell as one line of JSON as it comes, so that no sheet is kept in memory.
class JsonCells final : public exchange::CellVisitor {
public:
    explicit JsonCells(QIODevice& out) : m_out(out) {}

    bool visit(const Cell& cell) override
    {
        m_extent.add(cell.at);
        QByteArray line = m_first ? "\n        {\"at\": " : ",\n        {\"at\": ";
        m_first = false;
        line += jsonText(toA1(cell.at)) + ", \"type\": \"" + typeWord(cell.type) + "\", \"raw\": "
            + jsonText(canonicalText(cell)) + ", \"text\": " + jsonText(displayedText(cell));
        if (cell.isFormula) line += ", \"formula\": true";
        m_out.write(line + "}");
        return true;
    }
    exchange::SheetExtent& extent() { return m_extent; }

private:
    QIODevice& m_out;
    exchange::SheetExtent m_extent;
    bool m_first = true;
};

QByteArray mergedJson(const std::vector<exchange::CellRange>& merged)
{
    QByteArrayList ranges;
    for (const auto& range : merged) ranges << jsonText(toA1(range));
    return "[" + ranges.join(", ") + "]";
}

Result<void> writeSheet(Workbook& book, std::size_t index, QIODevice& out)
{
    const exchange::SheetHead& head = book.sheets()[index];
    const bool isChart = head.kind == exchange::SheetKind::Chart;
    out.write("    {\"name\": " + jsonText(head.name) + ", \"kind\": \"" + (isChart ? "chart" : "cells")
              + "\", \"hidden\": " + (head.isHidden ? "true" : "false") + ",\n      \"cells\": [");
    JsonCells cells(out);
    exchange::SheetFacts facts;
    if (!isChart) {
        NoProgress unseen;
        auto read = book.read(index, cells, unseen);
        if (!read) return failure(read.error());
        facts = std::move(*read);
    }
    for (const auto& range : facts.merged) cells.extent().add(range);
    const auto used = cells.extent().range();
    out.write("],\n      \"range\": " + (used ? jsonText(toA1(*used)) : QByteArray("null"))
              + ", \"rowsWithValues\": " + QByteArray::number(cells.extent().rowsWithValues())
              + ", \"merged\": " + mergedJson(facts.merged) + "}");
    return {};
}

QByteArray warningsJson(const Workbook& book)
{
    QByteArrayList warnings;
    for (const auto& warning : book.warnings())
        warnings << "{\"code\": " + jsonText(wording::warningCode(warning)) + ", \"where\": " + jsonText(warning.where)
                + ", \"text\": " + jsonText(wording::warningSentence(warning)) + "}";
    return "[" + warnings.join(", ") + "]";
}

/// The whole answer in a file of its own first: when a later sheet proves damaged, standard output
/// stays empty, as the contract says.
Result<void> writeDocument(Workbook& book, const QString& path, QIODevice& out)
{
    out.write("{\n  \"file\": " + jsonText(QFileInfo(path).fileName()) + ", \"container\": "
              + jsonText(containerName(book.container())) + ", \"encoding\": " + jsonText(book.encoding())
              + ", \"newline\": " + jsonText(book.newline()) + ", \"delimiter\": "
              + jsonText(book.delimiter()) + ",\n  \"sheets\": [\n");
    for (std::size_t i = 0; i < book.sheets().size(); ++i) {
        if (i > 0) out.write(",\n");
        if (auto written = writeSheet(book, i, out); !written) return written;
    }
    out.write("\n  ],\n  \"warnings\": " + warningsJson(book) + "\n}\n");
    return {};
}

int showJson(Workbook& book, const QString& path, Console& console)
{
    QTemporaryFile spool;
    if (!spool.open()) return console.fail(Error{ErrorCode::WriteFailed, {spool.fileTemplate()}});
    if (auto written = writeDocument(book, path, spool); !written) return console.fail(written.error());
    spool.seek(0);
    while (!spool.atEnd()) console.bytes(spool.read(1 << 20));
    return Done;
}

/// Collects one row after the other and writes it as CSV.
class CsvRows final : public exchange::CellVisitor {
public:
    explicit CsvRows(Console& console) : m_console(console) {}

    bool visit(const Cell& cell) override
    {
        while (m_row < cell.at.row) endRow();
        while (m_cells.size() < cell.at.column) m_cells << QString();
        m_cells.back() = displayedText(cell);
        return true;
    }
    void finish()
    {
        if (!m_cells.isEmpty()) endRow();
    }

private:
    static QString quoted(QString text)
    {
        const bool plain = !text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n');
        return plain ? text : u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    }
    void endRow()
    {
        QStringList cells;
        for (const QString& cell : m_cells) cells << quoted(cell);
        m_console.line(cells.join(u','));
        m_cells.clear();
        ++m_row;
    }

    Console& m_console;
    QStringList m_cells;
    int m_row = 1;
};

/// The sheet that --sheet names, else the first visible one with cells.
std::optional<std::size_t> chosenSheet(const Workbook& book, const std::optional<QString>& name)
{
    for (std::size_t i = 0; i < book.sheets().size(); ++i) {
        const auto& head = book.sheets()[i];
        if (name ? head.name == name : head.kind == exchange::SheetKind::Cells && !head.isHidden) return i;
    }
    return std::nullopt;
}

int showCsv(Workbook& book, const Invocation& call, Console& console)
{
    const auto sheet = chosenSheet(book, call.value(u"sheet"_s));
    if (!sheet) return console.misuse(u"Lembar \"%1\" tidak ada dalam berkas ini."_s.arg(call.value(u"sheet"_s).value_or(QString())));
    CsvRows rows(console);
    NoProgress unseen;
    if (auto read = book.read(*sheet, rows, unseen); !read) return console.fail(read.error());
    rows.finish();
    return Done;
}

/// Only measures.
class Extent final : public exchange::CellVisitor {
public:
    bool visit(const Cell& cell) override
    {
        m_extent.add(cell.at);
        return true;
    }
    exchange::SheetExtent& extent() { return m_extent; }

private:
    exchange::SheetExtent m_extent;
};

int showTable(Workbook& book, Console& console)
{
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < book.sheets().size(); ++i) {
        const auto& head = book.sheets()[i];
        Extent measured;
        exchange::SheetFacts facts;
        if (head.kind == exchange::SheetKind::Cells) {
            NoProgress unseen;
            auto read = book.read(i, measured, unseen);
            if (!read) return console.fail(read.error());
            facts = *read;
        }
        for (const auto& range : facts.merged) measured.extent().add(range);
        const auto used = measured.extent().range();
        rows.push_back({head.name.value_or(u"–"_s), head.kind == exchange::SheetKind::Chart ? u"grafik"_s : u"sel"_s,
                        head.isHidden ? u"ya"_s : u"tidak"_s, used ? toA1(*used) : u"kosong"_s,
                        QString::number(measured.extent().rowsWithValues()),
                        QString::number(facts.merged.size())});
    }
    console.line(u"Isi berkas: "_s + containerName(book.container()));
    console.table({u"Lembar"_s, u"Jenis"_s, u"Tersembunyi"_s, u"Rentang"_s, u">Baris berisi"_s, u">Sel gabungan"_s}, rows);
    for (const auto& warning : book.warnings()) console.say(wording::warningSentence(warning));
    return Done;
}

int runSheets(const Invocation& call, Console& console)
{
    auto book = exchange::openWorkbook(call.operands.first());
    if (!book) return console.fail(book.error());
    if (call.has(u"csv"_s)) return showCsv(**book, call, console);
    return call.json ? showJson(**book, call.operands.first(), console) : showTable(**book, console);
}

} // namespace

CommandSpec sheetsCommand()
{
    return {u"sheets"_s, u"BERKAS"_s, 1, 1, u"apa yang terbaca: lembar, rentang, sel"_s,
            {{u"csv"_s, {}, u"teks yang tampil sebagai CSV"_s}, {u"sheet"_s, u"NAMA"_s, u"lembar untuk --csv"_s}},
            false, runSheets};
}

} // namespace tinjau::cli
