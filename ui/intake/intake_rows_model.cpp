// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_rows_model.h"

#include "core/wording/import_sentences.h"

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

using exchange::ColumnMapping;
using exchange::Decision;
using survey::ImportRow;
using survey::ImportVerdict;

constexpr int tickColumn = 1, verdictColumn = 2, reasonColumn = 3, firstFileColumn = 4;
constexpr int wordWidth = 116, answerWidth = 104;

const std::vector<ColumnMapping>& columnsOf(const overview::ImportPreview& preview)
{
    static const std::vector<ColumnMapping> none;
    return preview.import.sheet.tables.empty() ? none : preview.import.sheet.tables.front().columns;
}

QString titleOf(const ColumnMapping& mapping)
{
    const QString letters = exchange::columnLetters(mapping.column);
    const QString heading = mapping.header.section(u" / "_s, -1).simplified();
    return heading.isEmpty() ? letters : letters + u" · "_s + heading;
}

/// Below this a person looks whether the column was understood; a name of its own makes it 85 or more.
constexpr int surely = 80;

bool isQuiet(ImportVerdict verdict)
{
    return verdict == ImportVerdict::Same || verdict == ImportVerdict::Blank || verdict == ImportVerdict::Skipped;
}

/// "E8"
QString address(const exchange::Place& place)
{
    return exchange::toA1(exchange::CellAddress{place.row, place.column});
}

} // namespace

CellMark verdictMark(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::New: return chipMark(IntakeRowsModel::tr("Baru"), Tone::Ok, u"plus"_s);
    case ImportVerdict::CellRefused: return chipMark(IntakeRowsModel::tr("Sel ditolak"), Tone::Bad, u"x"_s);
    case ImportVerdict::Same: return chipMark(IntakeRowsModel::tr("Sama"), Tone::Quiet, u"equal"_s);
    case ImportVerdict::Decide: return chipMark(IntakeRowsModel::tr("Putuskan"), Tone::Warn, u"why"_s);
    case ImportVerdict::Blank: return chipMark(IntakeRowsModel::tr("Kosong"), Tone::Quiet, u"skip"_s);
    case ImportVerdict::Skipped: return chipMark(IntakeRowsModel::tr("Dilewati"), Tone::Quiet, u"skip"_s);
    }
    return {};
}

void IntakeRowsModel::show(std::shared_ptr<const overview::ImportPreview> preview, Repairs repairs)
{
    // The same rows judged anew: selection and scrolling stay.
    const bool isSameShape = m_preview && preview && hasSameColumns(*preview) && preview->rows.size() == m_preview->rows.size();
    if (!isSameShape) beginResetModel();
    m_preview = std::move(preview);
    m_repairs = std::move(repairs);
    m_decisions = m_preview ? survey::openDecisions(m_preview->import) : std::vector<Decision>{};
    makeColumns();
    if (!isSameShape) {
        endResetModel();
    } else if (rowCount() > 0) {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    Q_EMIT totalsChanged();
}

void IntakeRowsModel::makeColumns()
{
    m_columns.clear();
    if (!m_preview) return;
    m_columns.push_back({u"baris"_s, tr("Baris"), Qt::AlignRight, 52});
    m_columns.push_back({u"tulis"_s, tr("Tulis"), Qt::AlignHCenter, 46, false, false, false, tr("Baris bercentang ditulis. Spasi membalik centang.")});
    m_columns.push_back({u"putusan"_s, tr("Putusan"), Qt::AlignLeft, 104});
    m_columns.push_back({u"penjelasan"_s, tr("Penjelasan"), Qt::AlignLeft, 180});
    for (const ColumnMapping& mapping : columnsOf(*m_preview)) {
        const bool isAnswer = mapping.field && mapping.field->isUpper();
        m_columns.push_back({u"kolom."_s + exchange::columnLetters(mapping.column), titleOf(mapping), Qt::AlignLeft, isAnswer ? answerWidth : wordWidth});
        m_columns.back().tip = mapping.header;
        if (mapping.field) m_columns.back().note = tr("%1 %").arg(mapping.confidence);
        m_columns.back().needsPerson = mapping.confidence < surely;
        m_columns.back().editable = mapping.reason != u"personal"_s;
    }
}

std::optional<survey::FileRow> IntakeRowsModel::fileRow(int row) const
{
    const ImportRow& asked = importRow(row);
    if (!asked.response) return std::nullopt;
    return survey::fileRowOf(m_preview->import.sheet, *asked.response);
}

std::optional<exchange::CellAddress> IntakeRowsModel::place(int row, int column) const
{
    const ColumnMapping* wanted = mapping(column);
    if (!wanted) return std::nullopt;
    const int inTable = columnOfTable(importRow(row).table, wanted->column);
    return inTable > 0 ? std::optional(exchange::CellAddress{importRow(row).sheetRow, inTable}) : std::nullopt;
}

bool IntakeRowsModel::isTickColumn(int column) const
{
    return column == tickColumn;
}

Cell IntakeRowsModel::tickCell(const ImportRow& row) const
{
    if (!row.response || row.verdict == ImportVerdict::Blank) return {.sort = -1};
    const bool isOn = row.verdict != ImportVerdict::Same && row.verdict != ImportVerdict::Skipped;
    return {.sort = isOn ? 1 : 0, .mark = tickMark(isOn, isOn ? tr("ditulis") : tr("tidak ditulis"))};
}

bool IntakeRowsModel::hasSameColumns(const overview::ImportPreview& preview) const
{
    if (!m_preview) return false;
    return std::ranges::equal(columnsOf(*m_preview), columnsOf(preview), [](const ColumnMapping& a, const ColumnMapping& b) {
        return a.column == b.column && a.header == b.header;
    });
}

int IntakeRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_preview ? 0 : static_cast<int>(m_preview->rows.size());
}

int IntakeRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const ColumnMapping* IntakeRowsModel::mapping(int column) const
{
    if (column < firstFileColumn || column >= columnCount()) return nullptr;
    return &columnsOf(*m_preview)[static_cast<std::size_t>(column - firstFileColumn)];
}

int IntakeRowsModel::columnOfTable(std::size_t table, int column) const
{
    const auto& tables = m_preview->import.sheet.tables;
    if (table == 0) return column;
    for (const ColumnMapping& first : tables.front().columns) {
        if (first.column != column) continue;
        for (const ColumnMapping& other : tables[table].columns)
            if (other.header == first.header) return other.column;
        for (const ColumnMapping& other : tables[table].columns)
            if (first.field && other.field == first.field) return other.column;
    }
    return 0;
}

Cell IntakeRowsModel::fileCell(const ImportRow& row, const ColumnMapping& mapping) const
{
    if (mapping.reason == u"personal"_s) return {.text = tr("tidak dibaca"), .tone = Tone::Quiet};
    const exchange::Grid& grid = m_preview->grids[row.table];
    const int column = columnOfTable(row.table, mapping.column);
    const exchange::GridCell* found = column > 0 ? grid.at({row.sheetRow, column}) : nullptr;
    Cell cell{.text = found ? grid.displayed(*found) : QString(), .tone = isQuiet(row.verdict) || !mapping.field ? Tone::Quiet : Tone::Plain};
    if (found && mapping.field == u"age"_s) cell.sort = cell.text.toInt();
    const auto repairs = m_repairs.find(m_preview->import.sheet.tables[row.table].sheetIndex);
    if (repairs != m_repairs.end() && repairs->second.contains({row.sheetRow, column})) {
        cell.bold = true;
        cell.tone = Tone::Accent;
        cell.tip = tr("Diperbaiki di sini; berkas aslinya tetap.");
    }
    for (const std::size_t index : row.problems) {
        if (m_preview->import.sheet.problems[index].where.column != column) continue;
        cell.frame = Cell::Frame::Bad;
        cell.tone = Tone::Bad;
    }
    if (!row.decision) return cell;
    const Decision& decision = m_decisions[*row.decision];
    const bool isTheWord = found && !cell.text.isEmpty() && decision.values.contains(grid.raw(*found).trimmed(), Qt::CaseInsensitive);
    if (decision.where.column == column || (decision.where.column == 0 && isTheWord)) cell.frame = Cell::Frame::Warn;
    return cell;
}

QString IntakeRowsModel::shortReason(const ImportRow& row) const
{
    if (row.decision) return tr("menunggu: %1").arg(wording::decisionTitle(m_decisions[*row.decision]));
    if (!row.problems.empty()) {
        const auto& problem = m_preview->import.sheet.problems[row.problems.front()];
        return problem.where.column > 0 ? tr("%1: “%2” dianggap kosong").arg(address(problem.where), problem.seen) : wording::problemSentence(problem);
    }
    switch (row.verdict) {
    case ImportVerdict::Same: return tr("sudah tersimpan");
    case ImportVerdict::Blank: return tr("tanpa satu jawaban pun");
    case ImportVerdict::Skipped: return row.response ? tr("tidak dicentang") : tr("baris contoh");
    default: return {};
    }
}

QString IntakeRowsModel::reason(int index) const
{
    const ImportRow& row = m_preview->rows[static_cast<std::size_t>(index)];
    QStringList sentences;
    for (const std::size_t problem : row.problems) sentences << wording::problemSentence(m_preview->import.sheet.problems[problem]);
    if (row.decision) sentences << wording::decisionSentence(m_decisions[*row.decision]);
    if (row.verdict == ImportVerdict::Same) sentences << tr("Baris ini sudah tersimpan dari impor sebelumnya, jadi tidak ditulis lagi. Bila memang orang lain, centang barisnya.");
    if (row.verdict == ImportVerdict::Blank) sentences << tr("Baris ini tidak memuat satu jawaban pun, jadi tidak ditulis.");
    if (row.verdict == ImportVerdict::Skipped)
        sentences << (row.response ? tr("Baris ini tidak dicentang, jadi tidak ditulis.") : tr("Baris ini contoh dari format isian, jadi tidak ditulis."));
    return sentences.isEmpty() ? QString() : tr("Baris %1.").arg(row.sheetRow) + u' ' + sentences.join(u' ');
}

int IntakeRowsModel::columnInTrouble(int row) const
{
    const ImportRow& looked = m_preview->rows[static_cast<std::size_t>(row)];
    if (looked.problems.empty() && !looked.decision) return -1;
    for (int column = firstFileColumn; column < columnCount(); ++column)
        if (cell(row, column).frame != Cell::Frame::None) return column;
    return -1;
}

Cell IntakeRowsModel::cell(int rowIndex, int columnIndex) const
{
    const ImportRow& row = m_preview->rows[static_cast<std::size_t>(rowIndex)];
    if (columnIndex == 0) return {.text = QString::number(row.sheetRow), .sort = rowIndex, .tone = Tone::Quiet};
    if (columnIndex == tickColumn) return tickCell(row);
    if (columnIndex == verdictColumn) return {.sort = static_cast<int>(row.verdict), .mark = verdictMark(row.verdict)};
    if (columnIndex != reasonColumn) return fileCell(row, *mapping(columnIndex));
    const Tone tone = row.decision ? Tone::Warn : row.verdict == ImportVerdict::CellRefused ? Tone::Bad : Tone::Quiet;
    return {.text = shortReason(row), .tone = tone, .tip = reason(rowIndex)};
}

} // namespace tinjau::ui
