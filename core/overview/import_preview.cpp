// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/import_preview.h"

#include "core/attendance/sheet_reader.h"
#include "core/exchange/table_finder.h"

#include <QFileInfo>

#include <array>

namespace tinjau::overview {

using survey::ImportDestination;

namespace {

constexpr int linesLookedAt = 15;

QStringList sheetNames(const exchange::Workbook& book)
{
    QStringList names;
    for (const exchange::SheetHead& head : book.sheets())
        if (head.name && !head.isHidden && head.kind == exchange::SheetKind::Cells) names << *head.name;
    return names;
}

/// The sheet that was chosen, else the first one with cells.
Result<std::vector<exchange::Grid>> bareSheet(exchange::Workbook& book, const QStringList& chosen, Progress& progress)
{
    std::vector<exchange::Grid> grids;
    for (std::size_t i = 0; i < book.sheets().size(); ++i) {
        const exchange::SheetHead& head = book.sheets()[i];
        const bool isWanted = chosen.isEmpty() ? !head.isHidden : head.name && chosen.contains(*head.name);
        if (!isWanted || head.kind != exchange::SheetKind::Cells) continue;
        auto grid = exchange::Grid::load(book, i, progress);
        if (!grid) return failure(grid.error());
        if (grid->lastRow() == 0) continue;
        grids.push_back(std::move(*grid));
        break;
    }
    return grids;
}

Result<std::vector<exchange::Grid>> gridsOf(const std::unique_ptr<exchange::Workbook>& book, const survey::SkmSheet& sheet,
                                            const survey::SkmReadOptions& options, Progress& progress)
{
    if (sheet.tables.empty()) return bareSheet(*book, options.map.sheets, progress);
    std::vector<exchange::Grid> grids;
    for (const exchange::TableLayout& table : sheet.tables) {
        auto grid = exchange::Grid::load(*book, table.sheetIndex, progress);
        if (!grid) return failure(grid.error());
        const auto repairs = options.repairs.find(table.sheetIndex);
        grids.push_back(repairs == options.repairs.end() ? std::move(*grid) : exchange::repaired(*grid, repairs->second));
    }
    return grids;
}

/// The lines above each table, the name of its sheet and that of the file.
QStringList titlesOf(const QString& path, const survey::SkmSheet& sheet, const std::vector<exchange::Grid>& grids)
{
    QStringList titles;
    for (std::size_t i = 0; i < sheet.tables.size(); ++i) {
        const auto& header = sheet.tables[i].headerRows;
        const int last = header.empty() ? 0 : std::min(header.front() - 1, linesLookedAt);
        for (int row = 1; row <= last; ++row) {
            QStringList texts;
            for (const exchange::GridCell& cell : grids[i].row(row)) texts << grids[i].displayed(cell);
            titles << texts.join(u' ');
        }
        for (const QString& line : grids[i].head().leadingLines) titles << line;
        if (sheet.tables[i].sheet) titles << *sheet.tables[i].sheet;
    }
    titles << QFileInfo(path).completeBaseName();
    return titles;
}

/// What else the file may be: the surest table of people or attendance, if there is one.
Result<std::optional<exchange::TableLayout>> evidenceIn(exchange::Workbook& book, const QString& path, Progress& progress)
{
    const attendance::ReaderKit kit;
    const attendance::EvidenceTarget target(kit, {.fileName = QFileInfo(path).fileName()});
    const std::array<const exchange::ImportTarget*, 1> targets{&target};
    auto found = exchange::findTables(book, targets, progress);
    if (!found) return failure(found.error());
    const bool isKnown = found->best && found->tables[*found->best].layout;
    return isKnown ? std::optional(std::move(found->tables[*found->best])) : std::nullopt;
}

/// Fills what is not said; says whether that changed anything.
bool propose(ImportDestination& destination, const DestinationHint& hint, const survey::SurveyImport& import)
{
    if (destination.survey) return false;
    const ImportDestination before = destination;
    if (destination.office.isEmpty()) {
        destination.office = hint.office;
        destination.service = hint.service;
    }
    const bool asksPeriod = std::ranges::any_of(import.decisions, [](const auto& d) { return d.code == QStringLiteral("PERIOD"); });
    if (asksPeriod && hint.period) destination.period = hint.period;
    return before.office != destination.office || before.period != destination.period;
}

} // namespace

Result<ImportPreview> previewImport(storage::Store& store, const QString& path, const PreviewWish& wish, Progress& progress)
{
    ImportPreview preview;
    preview.destination = wish.destination;
    auto import = survey::previewSurveyImport(store, path, wish.options, preview.destination, progress);
    if (!import) return failure(import.error());
    const auto book = exchange::openWorkbook(path);
    if (!book) return failure(book.error());
    preview.sheets = sheetNames(**book);
    auto grids = gridsOf(*book, import->sheet, wish.options, progress);
    if (!grids) return failure(grids.error());
    if (wish.mayPropose) {
        const QStringList titles = titlesOf(path, import->sheet, *grids);
        const auto hint = store.read([&](storage::Session& session) { return destinationHint(session, titles, wish.today, wish.readPeriod); });
        if (!hint) return failure(hint.error());
        if (propose(preview.destination, *hint, *import)) {
            import = survey::previewSurveyImport(store, path, wish.options, preview.destination, progress);
            if (!import) return failure(import.error());
        }
    }
    if (import->sheet.kind != survey::SkmKind::Answers) {
        auto evidence = evidenceIn(**book, path, progress);
        if (!evidence) return failure(evidence.error());
        preview.evidence = std::move(*evidence);
    }
    preview.import = std::move(*import);
    preview.grids = std::move(*grids);
    preview.rows = survey::importRows(preview.import);
    return preview;
}

} // namespace tinjau::overview
