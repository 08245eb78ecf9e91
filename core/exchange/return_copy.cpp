// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/return_copy.h"

#include "core/exchange/xlsx_writer.h"

#include <algorithm>
#include <map>

namespace tinjau::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 1'048'576;

/// What is marked in one sheet: the advice by cell; column 0 is the whole row.
class SheetAdvice {
public:
    void add(const ReturnMark& mark, int& coloured)
    {
        const auto& [first, last] = mark.at;
        for (int row = first.row; row <= last.row && coloured < mostColouredCells; ++row)
            for (int column = first.column; column <= std::max(first.column, last.column) && coloured < mostColouredCells; ++column) {
                const bool isFirst = row == first.row && column == first.column;
                QStringList& advice = m_cells[{row, column}];
                if (isFirst && !advice.contains(mark.advice)) advice << mark.advice;
                ++coloured;
            }
    }

    bool marks(CellAddress at) const { return m_cells.contains(at) || m_cells.contains({at.row, 0}); }
    const std::map<CellAddress, QStringList>& cells() const { return m_cells; }

private:
    std::map<CellAddress, QStringList> m_cells;
};

QString usualCode(CellType type)
{
    switch (type) {
    case CellType::Date: return u"dd/mm/yyyy"_s;
    case CellType::DateTime: return u"dd/mm/yyyy hh:mm:ss"_s;
    case CellType::Time: return u"hh:mm:ss"_s;
    case CellType::Duration: return u"[h]:mm:ss"_s;
    default: return {};
    }
}

/// Copies the cells of one sheet as they come.
class CopyingVisitor final : public CellVisitor {
public:
    CopyingVisitor(XlsxWriter& writer, const SheetAdvice& advice) : m_writer(writer), m_advice(advice) {}

    bool visit(const Cell& cell) override
    {
        if (cell.at.row > mostRows) {
            m_isTooLarge = true;
            return false;
        }
        XlsxStyle style;
        style.isMarked = m_advice.marks(cell.at);
        m_written.insert_or_assign(cell.at.column, std::max(m_written[cell.at.column], displayedText(cell).size()));
        if (style.isMarked) m_marked.push_back(cell.at);
        write(cell, style);
        return true;
    }

    bool isTooLarge() const { return m_isTooLarge; }
    const std::map<int, qsizetype>& widths() const { return m_written; }
    const std::vector<CellAddress>& marked() const { return m_marked; }

private:
    void write(const Cell& cell, XlsxStyle style)
    {
        switch (cell.type) {
        case CellType::Number:
        case CellType::Date:
        case CellType::DateTime:
        case CellType::Time:
        case CellType::Duration:
            style.numberFormat = cell.format && !cell.format->code.isEmpty() ? cell.format->code : usualCode(cell.type);
            return m_writer.number(cell.at, cell.number, style);
        case CellType::Text:
        case CellType::Boolean:
        case CellType::Error: break;
        }
        style.numberFormat = u"@"_s;
        m_writer.text(cell.at, QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size())), style);
    }

    XlsxWriter& m_writer;
    const SheetAdvice& m_advice;
    std::map<int, qsizetype> m_written; ///< longest text by column
    std::vector<CellAddress> m_marked;
    bool m_isTooLarge = false;
};

void addMissingMarks(XlsxWriter& writer, const SheetAdvice& advice, const std::vector<CellAddress>& marked, ReturnedFile& returned)
{
    for (const auto& [at, texts] : advice.cells()) {
        const CellAddress cell{at.row, std::max(at.column, 1)};
        const bool isThere = std::ranges::binary_search(marked, cell);
        if (!isThere && at.column > 0) writer.blank(cell, {.isMarked = true});
        if (texts.isEmpty() || returned.comments >= mostComments) continue;
        writer.comment(cell, texts.join(u'\n'));
        ++returned.comments;
    }
}

void writeList(XlsxWriter& writer, const std::vector<ReturnMark>& marks, const ReturnWords& words)
{
    XlsxPage page;
    page.isLandscape = true;
    writer.addSheet(words.sheetName, page);
    int row = 0;
    for (const QString& line : words.intro) writer.text({++row, 1}, line);
    if (!words.copyNote.isEmpty()) writer.text({++row, 1}, words.copyNote, {.isBold = true});
    ++row;
    const XlsxStyle heading{.isBold = true, .isWrapped = true, .hasBorder = true, .isMarked = true};
    ++row;
    for (qsizetype i = 0; i < words.headings.size(); ++i) writer.text({row, static_cast<int>(i) + 1}, words.headings[i], heading);
    int number = 0;
    for (const ReturnMark& mark : marks) {
        ++row;
        int column = 0;
        for (const QString& text : {QString::number(++number), mark.place, mark.seen, mark.expected, mark.advice})
            writer.text({row, ++column}, text, {.numberFormat = u"@"_s, .isWrapped = true, .hasBorder = true});
    }
    int column = 0;
    for (const double width : {6.0, 26.0, 26.0, 26.0, 90.0}) writer.setColumnWidth(++column, width);
}

} // namespace

Result<ReturnedFile> writeMarkedCopy(Workbook& book, const std::vector<ReturnMark>& marks, const ReturnWords& words, const QString& target,
                                     const QDateTime& createdUtc)
{
    ReturnedFile returned{true, 0, 0};
    XlsxWriter writer(target, createdUtc);
    NoProgress unseen;
    bool isFirst = true;
    for (std::size_t index = 0; index < book.sheets().size(); ++index) {
        const SheetHead head = book.sheets()[index];
        if (head.kind != SheetKind::Cells) continue;
        SheetAdvice advice;
        for (const ReturnMark& mark : marks)
            if (mark.at.first.row > 0 && (mark.sheet ? mark.sheet == head.name : isFirst)) advice.add(mark, returned.cells);
        isFirst = false;
        writer.addSheet(head.name.value_or(u"Data"_s), {});
        CopyingVisitor visitor(writer, advice);
        const auto facts = book.read(index, visitor, unseen);
        if (!facts) return failure(facts.error());
        if (visitor.isTooLarge()) return failure(ErrorCode::FileTooLarge, {QString::number(mostRows)}, target);
        for (const auto& [column, length] : visitor.widths()) writer.setColumnWidth(column, static_cast<double>(std::clamp<qsizetype>(length + 2, 6, 60)));
        addMissingMarks(writer, advice, visitor.marked(), returned);
    }
    writeList(writer, marks, words);
    if (const auto closed = writer.close(); !closed) return failure(closed.error());
    return returned;
}

} // namespace tinjau::exchange
