// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/marked_styles.h"

#include <algorithm>
#include <array>

namespace tinjau::exchange {

namespace {

const std::string newPart =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
    "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
    "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
    "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
    "<cellXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs>"
    "</styleSheet>";

/// Fills 0 and 1 look as the format says, whatever the part has there.
constexpr std::size_t fixedFills = 2;

constexpr const char* plainStyle = "xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"";

/// A list of the part: where it opens and closes, and its direct children.
struct StyleList {
    std::optional<XmlTag> open = {};
    std::optional<XmlTag> close = {};
    std::vector<std::string> items = {};
};

StyleList listNamed(std::string_view part, std::string_view name)
{
    StyleList list;
    TagScan scan(part);
    int depth = 0;
    std::size_t begin = 0;
    while (const auto tag = scan.next()) {
        if (!list.open) {
            if (tag->opens(name)) list.open = *tag;
            if (list.open && tag->kind == XmlTag::Kind::Empty) return list;
            continue;
        }
        if (depth == 0 && tag->closes(name)) {
            list.close = *tag;
            return list;
        }
        if (depth == 0) begin = tag->begin;
        if (tag->kind == XmlTag::Kind::Start) ++depth;
        if (tag->kind == XmlTag::Kind::End) --depth;
        if (depth == 0) list.items.emplace_back(part.substr(begin, tag->end - begin));
    }
    return list;
}

/// Before the first of these lists, in the order that the format wants.
std::size_t placeBefore(std::string_view part, std::initializer_list<std::string_view> names)
{
    TagScan scan(part);
    while (const auto tag = scan.next()) {
        for (const std::string_view name : names)
            if (tag->opens(name)) return tag->begin;
        if (tag->closes("styleSheet")) return tag->begin;
    }
    return part.size();
}

} // namespace

MarkedStyles::MarkedStyles(std::optional<std::string> part) : m_part(part ? std::move(*part) : newPart)
{
    TagScan scan(m_part);
    if (const auto root = scan.next()) m_prefix = root->prefix();
    m_styles = listNamed(m_part, "cellXfs").items;
    const std::size_t fills = listNamed(m_part, "fills").items.size();
    m_fill = static_cast<int>(std::max(fills, fixedFills));
}

int MarkedStyles::add(std::string style)
{
    // A cell without styles counts as style 0, so that one has to be there.
    const std::size_t before = std::max<std::size_t>(m_styles.size(), 1);
    m_added.push_back(std::move(style));
    return static_cast<int>(before + m_added.size() - 1);
}

int MarkedStyles::markedLike(int base)
{
    if (const auto known = m_twins.find(base); known != m_twins.end()) return known->second;
    const bool isThere = base >= 0 && static_cast<std::size_t>(base) < m_styles.size();
    std::string style = isThere ? m_styles[static_cast<std::size_t>(base)] : '<' + m_prefix + plainStyle + "/>";
    const auto first = TagScan(style).next();
    const std::size_t end = first ? first->end : style.size();
    std::string tag = withAttribute(std::string_view(style).substr(0, end), "fillId", std::to_string(m_fill));
    tag = withAttribute(tag, "applyFill", "1");
    const int number = add(tag + style.substr(end));
    m_twins.emplace(base, number);
    return number;
}

int MarkedStyles::wrapped()
{
    if (!m_wrapped)
        m_wrapped = add('<' + m_prefix + plainStyle + " applyAlignment=\"1\"><" + m_prefix + "alignment vertical=\"top\" wrapText=\"1\"/></" + m_prefix + "xf>");
    return *m_wrapped;
}

std::string MarkedStyles::part() const
{
    TextEdits edits;
    const auto element = [this](const std::string& inside) { return '<' + m_prefix + inside; };
    const auto fillOf = [&](const std::string& pattern) { return element("fill>") + element(pattern) + "</" + m_prefix + "fill>"; };
    const std::array<std::string, fixedFills> fixed{fillOf("patternFill patternType=\"none\"/>"), fillOf("patternFill patternType=\"gray125\"/>")};
    const StyleList fills = listNamed(m_part, "fills");
    std::string fill;
    for (std::size_t i = fills.items.size(); i < fixedFills; ++i) fill += fixed[i];
    fill += fillOf("patternFill patternType=\"solid\">" + element("fgColor rgb=\"FFFFC7CE\"/>") + element("bgColor indexed=\"64\"/>") + "</" + m_prefix + "patternFill>");
    extend(edits, "fills", fill, std::max(fills.items.size(), fixedFills) + 1,
           {"borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"});

    std::string styles;
    if (m_styles.empty()) styles = element(plainStyle) + "/>";
    for (const std::string& style : m_added) styles += style;
    extend(edits, "cellXfs", styles, std::max<std::size_t>(m_styles.size(), 1) + m_added.size(), {"cellStyles", "dxfs", "tableStyles", "colors", "extLst"});
    return edits.appliedTo(m_part);
}

/// Adds items to the end of a list, which is made where it is missing.
void MarkedStyles::extend(TextEdits& edits, std::string_view name, const std::string& items, std::size_t count,
                          std::initializer_list<std::string_view> followers) const
{
    const StyleList list = listNamed(m_part, name);
    const std::string qualified = m_prefix + std::string(name);
    if (list.close) {
        const auto openTag = std::string_view(m_part).substr(list.open->begin, list.open->end - list.open->begin);
        edits.replace(list.open->begin, list.open->end, withAttribute(openTag, "count", std::to_string(count)));
        edits.insert(list.close->begin, items);
        return;
    }
    const std::string whole = '<' + qualified + " count=\"" + std::to_string(count) + "\">" + items + "</" + qualified + '>';
    if (list.open) edits.replace(list.open->begin, list.open->end, whole);
    else edits.insert(placeBefore(m_part, followers), whole);
}

} // namespace tinjau::exchange
