// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_comments.h"

#include "core/exchange/tag_scan.h"

#include <algorithm>

namespace tinjau::exchange {

namespace {

const std::string newComments =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors></authors><commentList></commentList></comments>";

const std::string vmlSpaces = "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
                              "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";

const std::string boxType = "_x0000_t202";

std::optional<CellAddress> addressFrom(std::string_view text)
{
    return parseA1(QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())));
}

std::string preservedText(const std::string& prefix, std::string_view text)
{
    return '<' + prefix + "t xml:space=\"preserve\">" + escapedXml(text) + "</" + prefix + "t>";
}

/// Adds our text to the comments that are there; what is new goes behind the last one.
class CommentMerge {
public:
    CommentMerge(std::string_view part, const CommentsByCell& comments, const std::string& author) : m_part(part), m_left(comments), m_author(author) {}

    std::string run()
    {
        TagScan scan(m_part);
        bool isInAuthors = false;
        while (const auto tag = scan.next()) {
            if (tag->opens("author")) ++m_authors;
            if (tag->opens("authors")) {
                isInAuthors = tag->kind == XmlTag::Kind::Start;
                if (!isInAuthors) openUp(*tag, authorText(tag->prefix()));
            }
            if (isInAuthors && tag->closes("authors")) {
                m_edits.insert(tag->begin, authorText(tag->prefix()));
                isInAuthors = false;
            }
            if (tag->opens("comment")) startComment(*tag);
            if (m_ours && tag->opens("text") && tag->kind == XmlTag::Kind::Empty) openUp(*tag, ourRun(tag->prefix(), false));
            if (m_ours && tag->closes("text")) addToComment(*tag);
            if (tag->opens("commentList") && tag->kind == XmlTag::Kind::Empty) openUp(*tag, newOnes(tag->prefix()));
            if (tag->closes("commentList")) m_edits.insert(tag->begin, newOnes(tag->prefix()));
        }
        return m_edits.appliedTo(m_part);
    }

private:
    std::string authorText(std::string_view prefix) const
    {
        const std::string name = std::string(prefix) + "author";
        return '<' + name + '>' + escapedXml(m_author) + "</" + name + '>';
    }

    /// "<text/>" becomes "<text>inside</text>".
    void openUp(const XmlTag& tag, const std::string& inside)
    {
        m_edits.replace(tag.end - 2, tag.end, '>' + inside + "</" + std::string(tag.name) + '>');
        m_ours = nullptr;
    }

    void startComment(const XmlTag& tag)
    {
        m_ours = nullptr;
        m_begin = tag.begin;
        const auto reference = attributeOf(m_part, tag, "ref");
        const auto address = reference ? addressFrom(*reference) : std::nullopt;
        const auto found = address ? m_left.find(*address) : m_left.end();
        if (found == m_left.end()) return;
        m_text = found->second;
        m_ours = &m_text;
        m_left.erase(found);
    }

    std::string ourRun(std::string_view prefix, bool isBelow) const
    {
        const std::string run = std::string(prefix) + 'r';
        return '<' + run + '>' + preservedText(std::string(prefix), (isBelow ? "\n" : "") + m_text) + "</" + run + '>';
    }

    void addToComment(const XmlTag& tag)
    {
        const bool isKnown = m_part.substr(m_begin, tag.begin - m_begin).find(escapedXml(m_text)) != std::string_view::npos;
        if (!isKnown) m_edits.insert(tag.begin, ourRun(tag.prefix(), true));
        m_ours = nullptr;
    }

    std::string newOnes(std::string_view tagPrefix) const
    {
        const std::string prefix(tagPrefix);
        std::string all;
        for (const auto& [cell, text] : m_left)
            all += '<' + prefix + "comment ref=\"" + toA1(cell).toStdString() + "\" authorId=\"" + std::to_string(m_authors) + "\"><" + prefix + "text>"
                   + preservedText(prefix, text) + "</" + prefix + "text></" + prefix + "comment>";
        return all;
    }

    std::string_view m_part;
    CommentsByCell m_left;
    const std::string& m_author;
    TextEdits m_edits;
    int m_authors = 0; ///< that were there; ours comes behind them
    std::size_t m_begin = 0;
    std::string m_text;
    const std::string* m_ours = nullptr; ///< set inside of a comment that gets our text
};

/// The box opens to the right of the cell; four columns wide, six rows high.
std::string boxFor(CellAddress cell, std::size_t number)
{
    const int row = cell.row - 1, column = cell.column - 1;
    const std::string anchor = std::to_string(column + 1) + ", 15, " + std::to_string(std::max(row - 1, 0)) + ", 10, " + std::to_string(column + 5) + ", 15, "
                               + std::to_string(row + 6) + ", 4";
    return "<v:shape " + vmlSpaces + " id=\"tinjau_s" + std::to_string(number) + "\" type=\"#" + boxType
           + "\" style=\"position:absolute;margin-left:60pt;margin-top:2pt;width:220pt;height:96pt;z-index:1;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">"
             "<v:fill color2=\"#ffffe1\"/><v:shadow color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
             "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>"
             "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>"
           + anchor + "</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>" + std::to_string(row) + "</x:Row><x:Column>" + std::to_string(column)
           + "</x:Column></x:ClientData></v:shape>";
}

} // namespace

std::string withComments(const std::optional<std::string>& part, const CommentsByCell& comments, const std::string& author)
{
    return CommentMerge(part ? std::string_view(*part) : std::string_view(newComments), comments, author).run();
}

std::vector<CellAddress> commentedCells(std::string_view part)
{
    std::vector<CellAddress> cells;
    TagScan scan(part);
    while (const auto tag = scan.next()) {
        const auto reference = tag->opens("comment") ? attributeOf(part, *tag, "ref") : std::nullopt;
        if (const auto address = reference ? addressFrom(*reference) : std::nullopt) cells.push_back(*address);
    }
    return cells;
}

std::string withCommentBoxes(const std::optional<std::string>& part, const std::vector<CellAddress>& cells)
{
    std::string text = part.value_or("<xml " + vmlSpaces + "><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout></xml>");
    std::string added;
    if (text.find("id=\"" + boxType + '"') == std::string::npos)
        added = "<v:shapetype " + vmlSpaces + " id=\"" + boxType + "\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">"
                "<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";
    std::size_t number = 0;
    const auto isTaken = [&] { return text.find("id=\"tinjau_s" + std::to_string(number) + '"') != std::string::npos; };
    for (const CellAddress cell : cells) {
        do ++number;
        while (isTaken());
        added += boxFor(cell, number);
    }
    const std::size_t end = text.rfind("</xml>");
    return text.insert(end == std::string::npos ? text.size() : end, added);
}

} // namespace tinjau::exchange
