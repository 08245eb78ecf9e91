// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"
#include "core/print/table_grid.h"
#include "core/print/value_paper.h"

#include <algorithm>
#include <cmath>

namespace tinjau::print {

using namespace Qt::StringLiterals;
using exchange::CellAddress;
using exchange::XlsxStyle;

namespace {

constexpr double mmPerCharacter = 1.9; ///< of the standard font of a workbook

XlsxStyle::Align alignOf(Align align)
{
    switch (align) {
    case Align::Left:
    case Align::Justify: return XlsxStyle::Align::Left;
    case Align::Center: return XlsxStyle::Align::Centre;
    case Align::Right: return XlsxStyle::Align::Right;
    }
    return XlsxStyle::Align::Natural;
}

/// Draws one sheet below the other parts of a worksheet, from top to bottom.
class SheetDrawing {
public:
    SheetDrawing(exchange::XlsxWriter& writer, const ValuePaper& paper, const ValueSheet& sheet)
        : m_writer(writer), m_paper(paper), m_sheet(sheet), m_columns(static_cast<int>(sheet.columns.size()))
    {
    }

    void draw()
    {
        setUp();
        addHeadLines();
        const int headFirst = m_row;
        addRows(m_sheet.head, true, true);
        if (!m_sheet.head.empty()) m_writer.repeatRows(headFirst, m_row - 1);
        m_writer.freezeBefore({m_row, m_sheet.frozenColumns + 1});
        addRows(m_sheet.body, false, false);
        addRows(m_sheet.totals, true, false);
        addNotes();
        addSignatures();
    }

private:
    void setUp()
    {
        exchange::XlsxPage page;
        page.paper = m_paper.sheet == Paper::F4 ? exchange::XlsxPage::Paper::F4 : exchange::XlsxPage::Paper::A4;
        page.isLandscape = m_sheet.isLandscape;
        page.isNarrow = true;
        m_writer.addSheet(m_sheet.name, page);
        const double fixed = fixedWidth();
        const auto shares = std::ranges::count(m_sheet.columns, 0.0, &ValueColumn::width);
        const double room = m_sheet.isLandscape ? 310 : 180;
        const double share = shares > 0 ? std::max(25.0, (room - fixed) / static_cast<double>(shares)) : 0;
        for (int i = 0; i < m_columns; ++i) {
            const double width = m_sheet.columns[static_cast<std::size_t>(i)].width;
            const double characters = std::max(3.2, (width > 0 ? width : share) / mmPerCharacter);
            m_writer.setColumnWidth(i + 1, characters);
            m_widths.push_back(characters);
            m_width += characters;
        }
    }

    double fixedWidth() const
    {
        double sum = 0;
        for (const ValueColumn& column : m_sheet.columns) sum += column.width;
        return sum;
    }

    void centred(const QString& text, int size, bool isBold)
    {
        if (text.isEmpty()) return;
        m_writer.merge({{m_row, 1}, {m_row, m_columns}}, text, {.align = XlsxStyle::Align::Centre, .isBold = isBold, .fontSize = size});
        ++m_row;
    }

    void addHeadLines()
    {
        centred(m_paper.office.government, 11, false);
        for (const QString& line : m_paper.office.name) centred(line, 13, true);
        for (const QString& line : m_paper.office.address) centred(line, 9, false);
        if (m_row > 1) ++m_row;
        for (const QString& line : m_sheet.title) centred(line, 12, true);
        for (const QString& line : m_paper.issueLines) centred(line, 11, false);
        ++m_row;
        for (const auto& [label, value] : m_sheet.facts) {
            m_writer.text({m_row, 1}, label + u": "_s + value, {.fontSize = 10});
            ++m_row;
        }
    }

    void addRows(const std::vector<ValueRow>& rows, bool isBold, bool isHead)
    {
        std::vector<Row> shape;
        for (const ValueRow& row : rows) {
            shape.emplace_back();
            for (const ValueCell& cell : row.cells) shape.back().cells.push_back(Cell(RichText(), cell.columnSpan, cell.rowSpan));
        }
        const auto placed = placeCells(shape, m_columns);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            for (const PlacedCell& place : placed[i]) {
                const ValueCell* cell = nullptr;
                if (place.cell) cell = &rows[i].cells[static_cast<std::size_t>(place.cell - shape[i].cells.data())];
                addCell(place, cell, isBold || rows[i].bold, isHead);
            }
            m_writer.setRowHeight(m_row, heightOf(linesOf(rows[i], placed[i])));
            ++m_row;
        }
    }

    void addCell(const PlacedCell& place, const ValueCell* cell, bool isBold, bool isHead)
    {
        const CellAddress at{m_row, place.column + 1};
        const CellAddress last{m_row + place.rows - 1, place.column + place.columns};
        static const ValueCell none;
        const ValueCell& content = cell ? *cell : none;
        XlsxStyle style;
        const Align wanted = content.align.value_or(isHead ? Align::Center : m_sheet.columns[static_cast<std::size_t>(place.column)].align);
        style.align = alignOf(wanted);
        style.isBold = isBold || content.bold;
        style.isWrapped = true;
        style.isVerticallyCentred = true;
        style.hasBorder = true;
        style.isShaded = isHead || content.shade > 0;
        style.fontSize = std::max(8, static_cast<int>(m_sheet.size));
        if (at != last) {
            m_writer.merge({at, last}, shownText(content.value), style);
            return;
        }
        addValue(at, content.value, style);
    }

    void addValue(CellAddress at, const SheetValue& value, XlsxStyle style)
    {
        if (const auto* text = std::get_if<QString>(&value)) {
            style.numberFormat = u"@"_s;
            m_writer.text(at, *text, style);
        } else if (const auto* count = std::get_if<qint64>(&value)) {
            style.numberFormat = u"#,##0;-#,##0;\"–\""_s;
            m_writer.number(at, static_cast<double>(*count), style);
        } else if (const auto* percent = std::get_if<Percent>(&value); percent && percent->share) {
            style.numberFormat = u"0.00"_s;
            m_writer.number(at, (*percent->share * Ratio(100)).rounded(2).toDouble(), style);
        } else if (const auto* day = std::get_if<QDate>(&value)) {
            style.numberFormat = u"dd-mm-yyyy"_s;
            m_writer.date(at, *day, style);
        } else if (const auto* clock = std::get_if<ClockMinute>(&value); clock && clock->minute < 1440) {
            style.numberFormat = u"hh:mm"_s;
            m_writer.time(at, QTime(0, 0).addSecs(clock->minute * 60), style);
        } else {
            m_writer.text(at, shownText(value), style);
        }
    }

    /// How many lines a text takes in so many characters of the standard font; ours is smaller.
    static int linesOf(const QString& text, double width)
    {
        constexpr double lettersPerCharacter = 1.25;
        int lines = 0;
        for (const QString& part : text.split(u'\n'))
            lines += std::max(1, static_cast<int>(std::ceil(static_cast<double>(part.size()) / (width * lettersPerCharacter))));
        return lines;
    }

    /// Points. Programs do not all find the height of wrapped rows by themselves.
    static double heightOf(int lines) { return lines * 11.5 + 3; }

    int linesOf(const ValueRow& row, const std::vector<PlacedCell>& placed) const
    {
        int most = 1;
        for (std::size_t i = 0; i < placed.size() && i < row.cells.size(); ++i)
            if (placed[i].columns == 1 && placed[i].rows == 1)
                most = std::max(most, linesOf(shownText(row.cells[i].value), m_widths[static_cast<std::size_t>(placed[i].column)]));
        return most;
    }

    void addNotes()
    {
        // A printed sheet ends with its last column, so that notes have to break there.
        for (QString note : m_sheet.notes) {
            note.remove(u"**"_s);
            m_writer.merge({{m_row, 1}, {m_row, m_columns}}, note, {.align = XlsxStyle::Align::Left, .isWrapped = true, .isVerticallyCentred = true, .fontSize = 8});
            m_writer.setRowHeight(m_row, heightOf(linesOf(note, m_width)));
            ++m_row;
        }
        ++m_row;
    }

    void addSignatures()
    {
        const int right = std::max(1, m_columns * (m_sheet.isLandscape ? 7 : 6) / 10);
        if (m_sheet.leftSigner) addSignature(*m_sheet.leftSigner, std::min(2, m_columns), m_sheet.signer.above.size());
        addSignature(m_sheet.signer, right, m_sheet.signer.above.size());
    }

    /// Names of both signatures stand in one row.
    void addSignature(const Signature& signature, int column, std::size_t linesAbove)
    {
        int row = m_row + static_cast<int>(linesAbove - std::min(linesAbove, signature.above.size()));
        for (const QString& line : signature.above) m_writer.text({row++, column}, line, {.fontSize = 10});
        row += 3;
        m_writer.text({row++, column}, signature.name, {.isBold = true, .fontSize = 10});
        for (const QString& line : signature.below) m_writer.text({row++, column}, line, {.fontSize = 10});
    }

    exchange::XlsxWriter& m_writer;
    const ValuePaper& m_paper;
    const ValueSheet& m_sheet;
    int m_columns;
    std::vector<double> m_widths; ///< of the columns, in characters
    double m_width = 0;           ///< their sum
    int m_row = 1;
};

} // namespace

Result<void> writeWorkbook(const ValuePaper& paper, const QString& path, const QDateTime& createdUtc)
{
    exchange::XlsxWriter writer(path, createdUtc);
    for (const ValueSheet& sheet : paper.sheets) SheetDrawing(writer, paper, sheet).draw();
    return writer.close();
}

} // namespace tinjau::print
