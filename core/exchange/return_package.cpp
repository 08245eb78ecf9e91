// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/return_package.h"

#include "core/exchange/cell_comments.h"
#include "core/exchange/marked_sheet.h"
#include "core/exchange/tag_scan.h"
#include "core/exchange/xlsx_parts.h"

#include <algorithm>
#include <map>

namespace tinjau::exchange {

namespace {

constexpr std::string_view mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr std::string_view relationsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const std::string officeType = "application/vnd.openxmlformats-officedocument.";
const std::string sheetType = officeType + "spreadsheetml.worksheet+xml";
const std::string listPart = "xl/worksheets/tinjauTemuan";

bool isChangeable(std::string_view part)
{
    const std::string_view head = part.substr(0, 2048);
    return head.find(mainNamespace) != head.npos && head.find("<!DOCTYPE") == head.npos && head.find('\0') == head.npos;
}

/// Changes one package step by step; each step gives an error or nothing.
class MarkedPackage {
public:
    MarkedPackage(const ZipPackage& package, const std::string& workbookPart, const ReturnWords& words)
        : m_changes(package), m_workbook(workbookPart), m_words(words)
    {
    }

    Result<bool> prepare(const XlsxParts& parts)
    {
        const auto types = m_changes.part("[Content_Types].xml");
        if (!types) return failure(types.error());
        if (*types && (*types)->find("macroEnabled") != std::string::npos) return false;
        const auto book = m_changes.part(m_workbook);
        if (!book) return failure(book.error());
        if (!*book || !isChangeable(**book)) return false;
        for (const XlsxParts::Sheet& sheet : parts.sheets)
            if (sheet.head.kind == SheetKind::Cells) m_sheets.push_back({sheet.head.name.value_or(QString()), sheet.part});
        return prepareStyles();
    }

    Result<bool> mark(const std::vector<ReturnMark>& marks)
    {
        std::map<std::string, std::vector<const ReturnMark*>> bySheet;
        for (const ReturnMark& mark : marks)
            if (const auto part = partOf(mark); !part.empty() && mark.at.first.row > 0) bySheet[part].push_back(&mark);
        for (const auto& [part, here] : bySheet) {
            const auto content = m_changes.part(part);
            if (!content) return failure(content.error());
            if (!*content || !isChangeable(**content)) return false;
            if (const auto done = markSheet(part, **content, here); !done) return failure(done.error());
        }
        return true;
    }

    Result<void> addList(const std::vector<ReturnMark>& marks)
    {
        const auto known = std::ranges::find_if(m_sheets, [&](const Sheet& sheet) { return sheet.name == m_words.sheetName && sheet.part.starts_with(listPart); });
        const std::string part = known == m_sheets.end() ? m_changes.freeName(listPart, ".xml") : known->part;
        m_changes.set(part, listXml(marks));
        if (known != m_sheets.end()) return {};
        if (auto declared = m_changes.declare(part, sheetType); !declared) return declared;
        const auto relation = m_changes.relate(m_workbook, "worksheet", part);
        if (!relation) return failure(relation.error());
        return addSheet(freeSheetName().toUtf8().toStdString(), *relation);
    }

    Result<ReturnedFile> write(const QString& target, const QDateTime& createdUtc)
    {
        m_changes.set(m_stylesPart, m_styles->part());
        if (const auto written = m_changes.writeTo(target, createdUtc); !written) return failure(written.error());
        return m_returned;
    }

private:
    struct Sheet {
        QString name;
        std::string part;
    };

    /// The part of the sheet that a mark means; empty if it is not there.
    std::string partOf(const ReturnMark& mark) const
    {
        if (m_sheets.empty()) return {};
        if (!mark.sheet) return m_sheets.front().part;
        const auto found = std::ranges::find(m_sheets, *mark.sheet, &Sheet::name);
        return found == m_sheets.end() ? std::string() : found->part;
    }

    Result<bool> prepareStyles()
    {
        const auto relations = m_changes.relationsOf(m_workbook);
        if (!relations) return failure(relations.error());
        const auto related = std::ranges::find(*relations, "styles", &PartRelation::type);
        const bool isThere = related != relations->end() && m_changes.has(related->target);
        m_stylesPart = isThere ? related->target : resolvedPartName(m_workbook, "styles.xml");
        const auto content = isThere ? m_changes.part(m_stylesPart) : Result<std::optional<std::string>>(std::optional<std::string>());
        if (!content) return failure(content.error());
        if (*content && !isChangeable(**content)) return false;
        m_styles.emplace(*content);
        if (isThere) return true;
        if (auto declared = m_changes.declare(m_stylesPart, officeType + "spreadsheetml.styles+xml"); !declared) return failure(declared.error());
        if (related != relations->end()) return true; // the relation stands, only the part was missing
        if (const auto added = m_changes.relate(m_workbook, "styles", m_stylesPart); !added) return failure(added.error());
        return true;
    }

    Result<void> markSheet(const std::string& part, const std::string& content, const std::vector<const ReturnMark*>& marks)
    {
        const MergedCells merged(content);
        CellsByRow cells;
        CommentsByCell comments;
        for (const ReturnMark* mark : marks) collect(*mark, merged, cells, comments);
        std::string marked = markedSheet(content, cells, *m_styles);
        if (!comments.empty()) {
            if (auto commented = comment(part, marked, comments); !commented) return commented;
            m_returned.comments += static_cast<int>(comments.size());
        }
        m_changes.set(part, std::move(marked));
        return {};
    }

    void collect(const ReturnMark& mark, const MergedCells& merged, CellsByRow& cells, CommentsByCell& comments)
    {
        const auto& [first, last] = mark.at;
        for (int row = first.row; row <= last.row; ++row)
            for (int column = first.column; column <= std::max(first.column, last.column); ++column) {
                if (m_returned.cells >= mostColouredCells) return;
                const CellAddress at = column > 0 ? merged.shownAt({row, column}) : CellAddress{row, 0};
                if (cells[at.row].insert(at.column).second) ++m_returned.cells;
            }
        const CellAddress at = merged.shownAt({first.row, std::max(first.column, 1)});
        if (!comments.contains(at) && m_returned.comments + static_cast<int>(comments.size()) >= mostComments) return;
        std::string& text = comments[at];
        const std::string advice = mark.advice.toStdString();
        if (text.find(advice) == std::string::npos) text += (text.empty() ? "" : "\n") + advice;
    }

    /// Comments need two parts: the texts, and the boxes that show them.
    Result<void> comment(const std::string& sheetPart, std::string& sheet, const CommentsByCell& comments)
    {
        const auto relations = m_changes.relationsOf(sheetPart);
        if (!relations) return failure(relations.error());
        const auto drawingId = legacyDrawingOf(sheet);
        std::string textsPart, boxesPart;
        for (const PartRelation& relation : *relations) {
            if (relation.type == "comments" && m_changes.has(relation.target)) textsPart = relation.target;
            if (relation.type == "vmlDrawing" && relation.id == drawingId && m_changes.has(relation.target)) boxesPart = relation.target;
        }
        const bool isNewText = textsPart.empty(), isNewBox = boxesPart.empty();
        if (isNewText) textsPart = m_changes.freeName("xl/commentsTinjau", ".xml");
        if (isNewBox) boxesPart = m_changes.freeName("xl/drawings/vmlDrawingTinjau", ".vml");
        const auto texts = m_changes.part(textsPart), boxes = m_changes.part(boxesPart);
        if (!texts) return failure(texts.error());
        if (!boxes) return failure(boxes.error());
        std::vector<CellAddress> unboxed;
        const auto known = *texts && !isNewBox ? commentedCells(**texts) : std::vector<CellAddress>();
        if (*texts && isNewBox) unboxed = commentedCells(**texts);
        for (const auto& [cell, text] : comments)
            if (std::ranges::find(known, cell) == known.end() && std::ranges::find(unboxed, cell) == unboxed.end()) unboxed.push_back(cell);
        m_changes.set(textsPart, withComments(*texts, comments, m_words.author.toStdString()));
        m_changes.set(boxesPart, withCommentBoxes(*boxes, unboxed));
        return relateComments(sheetPart, sheet, isNewText ? textsPart : std::string(), isNewBox ? boxesPart : std::string());
    }

    Result<void> relateComments(const std::string& sheetPart, std::string& sheet, const std::string& newTexts, const std::string& newBoxes)
    {
        if (!newTexts.empty()) {
            if (auto declared = m_changes.declare(newTexts, officeType + "spreadsheetml.comments+xml"); !declared) return declared;
            if (const auto related = m_changes.relate(sheetPart, "comments", newTexts); !related) return failure(related.error());
        }
        if (newBoxes.empty()) return {};
        if (auto declared = m_changes.declareExtension("vml", officeType + "vmlDrawing"); !declared) return declared;
        const auto relation = m_changes.relate(sheetPart, "vmlDrawing", newBoxes);
        if (!relation) return failure(relation.error());
        sheet = withLegacyDrawing(sheet, *relation);
        return {};
    }

    QString freeSheetName() const
    {
        QString name = m_words.sheetName;
        const auto isTaken = [&] { return std::ranges::any_of(m_sheets, [&](const Sheet& sheet) { return sheet.name.compare(name, Qt::CaseInsensitive) == 0; }); };
        for (int number = 2; isTaken(); ++number) name = m_words.sheetName + QStringLiteral(" (%1)").arg(number);
        return name;
    }

    Result<void> addSheet(const std::string& name, const std::string& relation)
    {
        const auto content = m_changes.part(m_workbook);
        if (!content) return failure(content.error());
        const std::string& book = **content;
        const auto prefix = prefixFor(book, relationsNamespace);
        TextEdits edits;
        int highest = 0;
        TagScan scan(book);
        while (const auto tag = scan.next()) {
            if (tag->opens("sheet")) highest = std::max(highest, numberOf(book, *tag, "sheetId").value_or(0));
            if (!tag->closes("sheets")) continue;
            const std::string id = prefix ? *prefix + "id=\"" + relation + '"' : "xmlns:r=\"" + std::string(relationsNamespace) + "\" r:id=\"" + relation + '"';
            edits.insert(tag->begin, '<' + std::string(tag->prefix()) + "sheet name=\"" + escapedXml(name) + "\" sheetId=\"" + std::to_string(highest + 1) + "\" " + id + "/>");
        }
        m_changes.set(m_workbook, edits.appliedTo(book));
        return {};
    }

    std::string listXml(const std::vector<ReturnMark>& marks)
    {
        std::string rows;
        int row = 0;
        const auto addRow = [&](const QStringList& texts, int style) {
            ++row;
            rows += "<row r=\"" + std::to_string(row) + "\">";
            for (qsizetype i = 0; i < texts.size(); ++i)
                rows += "<c r=\"" + toA1(CellAddress{row, static_cast<int>(i) + 1}).toStdString() + "\" s=\"" + std::to_string(style) + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                        + escapedXml(texts[i].toStdString()) + "</t></is></c>";
            rows += "</row>";
        };
        for (const QString& line : m_words.intro) addRow({line}, 0);
        ++row;
        addRow(m_words.headings, m_styles->markedLike(0));
        const int wrapped = m_styles->wrapped();
        int number = 0;
        for (const ReturnMark& mark : marks) addRow({QString::number(++number), mark.place, mark.seen, mark.expected, mark.advice}, wrapped);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"" + std::string(mainNamespace)
               + "\"><sheetPr><tabColor rgb=\"FFFFC7CE\"/></sheetPr><cols><col min=\"1\" max=\"1\" width=\"6\" customWidth=\"1\"/><col min=\"2\" max=\"4\" width=\"26\" customWidth=\"1\"/>"
                 "<col min=\"5\" max=\"5\" width=\"90\" customWidth=\"1\"/></cols><sheetData>"
               + rows + "</sheetData></worksheet>";
    }

    PackageChanges m_changes;
    std::string m_workbook;
    const ReturnWords& m_words;
    std::vector<Sheet> m_sheets; ///< with cells, in the order of the workbook
    std::string m_stylesPart;
    std::optional<MarkedStyles> m_styles;
    ReturnedFile m_returned;
};

} // namespace

Result<std::optional<ReturnedFile>> writeMarkedPackage(const ZipPackage& package, const std::string& workbookPart, const std::vector<ReturnMark>& marks,
                                                       const ReturnWords& words, const QString& target, const QDateTime& createdUtc)
{
    const auto parts = readXlsxParts(package, workbookPart);
    if (!parts) return failure(parts.error());
    MarkedPackage marked(package, workbookPart, words);
    const auto isReady = marked.prepare(*parts);
    if (!isReady) return failure(isReady.error());
    if (!*isReady) return std::optional<ReturnedFile>();
    const auto isMarked = marked.mark(marks);
    if (!isMarked) return failure(isMarked.error());
    if (!*isMarked) return std::optional<ReturnedFile>();
    if (const auto listed = marked.addList(marks); !listed) return failure(listed.error());
    const auto written = marked.write(target, createdUtc);
    if (!written) return failure(written.error());
    return std::optional(*written);
}

} // namespace tinjau::exchange
