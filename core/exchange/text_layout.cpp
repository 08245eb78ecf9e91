// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_layout.h"

#include "core/exchange/record_parser.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tinjau::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t JUDGED_RECORDS = 100;

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n';
}
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && isBlank(text.front())) text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back())) text.remove_suffix(1);
    return text;
}

TextLayout::LineEnd lineEndOf(std::string_view head) {
    std::size_t lf = 0, crLf = 0, cr = 0;
    for (std::size_t i = 0; i < head.size(); ++i) {
        if (head[i] == '\n') ++lf;
        if (head[i] != '\r') continue;
        const bool isPair = i + 1 < head.size() && head[i + 1] == '\n';
        if (isPair) {
            ++crLf;
            ++i;
        } else {
            ++cr;
        }
    }
    if (crLf > 0 && crLf >= lf) return TextLayout::LineEnd::CrLf;
    if (cr > 0 && lf == 0 && crLf == 0) return TextLayout::LineEnd::Cr;
    return TextLayout::LineEnd::Lf;
}

/// Excel's "sep=;" in the first line says the delimiter and is no data.
void takeDirective(std::string_view head, TextLayout& layout) {
    const std::size_t end = std::min(head.find_first_of("\r\n"), head.size());
    std::string line(head.substr(0, end));
    std::erase(line, '"');
    const QString start = QString::fromLatin1(line.substr(0, 4)).toLower();
    if (line.size() != 5 || start != u"sep="_s) return;
    layout.kind = TextLayout::Kind::Delimited;
    layout.delimiter = line[4];
    const bool isPair = head.substr(end).starts_with("\r\n");
    layout.directive = std::min(end + (isPair ? 2 : 1), head.size());
}

/// How well a delimiter explains the records.
struct Fit {
    char delimiter;
    double share; ///< of the records with the usual number of fields
    double score;
};

Fit fitOf(char delimiter, std::string_view head, TextLayout::LineEnd lineEnd) {
    RecordParser parser(delimiter, lineEnd == TextLayout::LineEnd::Cr);
    std::map<std::size_t, std::size_t> recordsByFields;
    std::size_t records = 0;
    while (records < JUDGED_RECORDS) {
        const std::size_t taken = parser.parse(head, true);
        if (taken == 0) break;
        head.remove_prefix(taken);
        if (parser.isBlank()) continue;
        ++records;
        ++recordsByFields[parser.fieldCount()];
    }
    recordsByFields.erase(1);
    const auto usual = std::max_element(recordsByFields.begin(), recordsByFields.end(),
                                        [](auto& a, auto& b) { return a.second < b.second; });
    if (usual == recordsByFields.end()) return {delimiter, 0, 0};
    const double share = static_cast<double>(usual->second) / static_cast<double>(records);
    return {delimiter, share, share * std::log2(static_cast<double>(usual->first))};
}

/// The first of the rare signs that explains nearly all records; commas come last because names
/// with titles and decimals are full of them. Else the best that explains a good part.
char delimiterOf(std::string_view head, TextLayout::LineEnd lineEnd) {
    constexpr double NEARLY_ALL = 0.8, GOOD_PART = 0.3;
    std::vector<Fit> fits;
    for (const char delimiter : {'\t', ';', '|', ','})
        fits.push_back(fitOf(delimiter, head, lineEnd));
    for (const Fit& fit : fits) {
        if (fit.share >= NEARLY_ALL) return fit.delimiter;
    }
    const auto best = std::max_element(
        fits.begin(), fits.end(), [](const Fit& a, const Fit& b) { return a.score < b.score; });
    return best->share >= GOOD_PART ? best->delimiter : '\0';
}

std::vector<std::string_view> linesOf(std::string_view head, TextLayout::LineEnd lineEnd) {
    const char end = lineEnd == TextLayout::LineEnd::Cr ? '\r' : '\n';
    std::vector<std::string_view> lines;
    while (!head.empty() && lines.size() < JUDGED_RECORDS) {
        const std::size_t length = std::min(head.find(end), head.size());
        std::string_view line = head.substr(0, length);
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (!trimmed(line).empty()) lines.push_back(line);
        head.remove_prefix(std::min(length + 1, head.size()));
    }
    return lines;
}

/// Byte of the character at a position; the end of the line if it is shorter.
std::size_t byteOf(std::string_view line, std::size_t position) {
    std::size_t at = 0;
    for (; at < line.size(); ++at) {
        const bool isContinuation = (static_cast<unsigned char>(line[at]) & 0xc0) == 0x80;
        if (isContinuation) continue;
        if (position-- == 0) return at;
    }
    return line.size();
}

/// Whether a line lets a column begin at a position: nothing there, or a word or number begins.
bool allowsStart(std::string_view line, std::size_t position) {
    const std::size_t at = byteOf(line, position);
    if (at >= line.size() || at == 0 || line[at] == ' ') return true;
    return line[at - 1] == ' ' || isDigit(line[at - 1]) != isDigit(line[at]);
}

/// Columns begin where a word of the heading begins and no line below disagrees.
std::vector<std::size_t> fixedStarts(const std::vector<std::string_view>& lines) {
    const std::string_view heading = lines.front();
    std::vector<std::size_t> starts{0};
    std::size_t position = 0;
    for (std::size_t at = 0; at < heading.size(); ++at) {
        const bool isContinuation = (static_cast<unsigned char>(heading[at]) & 0xc0) == 0x80;
        if (isContinuation) continue;
        const std::size_t here = position++;
        if (at == 0 || heading[at] == ' ' || heading[at - 1] != ' ') continue;
        bool holdsValues = false, isAllowed = true;
        for (auto line = lines.begin() + 1; line != lines.end(); ++line) {
            const std::size_t byte = byteOf(*line, here);
            holdsValues |= byte < line->size() && (*line)[byte] != ' ';
            isAllowed &= allowsStart(*line, here);
        }
        const bool isApart = at >= 2 && heading[at - 2] == ' ';
        if (isAllowed && (holdsValues || isApart)) starts.push_back(here);
    }
    return starts;
}

bool hasGap(std::string_view line) {
    return trimmed(line).find("  ") != std::string_view::npos;
}

void judgeBlanks(std::string_view head, TextLayout& layout) {
    constexpr std::size_t FEWEST_LINES = 3, FEWEST_COLUMNS = 3;
    const std::vector<std::string_view> lines = linesOf(head, layout.lineEnd);
    const auto gaps = static_cast<std::size_t>(std::count_if(lines.begin(), lines.end(), hasGap));
    if (lines.size() < FEWEST_LINES || gaps * 2 < lines.size()) return;
    layout.kind = TextLayout::Kind::Spaces;
    if (gaps < lines.size()) return;
    layout.starts = fixedStarts(lines);
    if (layout.starts.size() >= FEWEST_COLUMNS) layout.kind = TextLayout::Kind::Fixed;
}

std::vector<std::string_view> splitAtGaps(std::string_view line) {
    std::vector<std::string_view> fields;
    for (line = trimmed(line); !line.empty();) {
        const std::size_t end = std::min(line.find("  "), line.size());
        fields.push_back(trimmed(line.substr(0, end)));
        line = trimmed(line.substr(end));
    }
    return fields;
}

std::vector<std::string_view> splitAtStarts(std::string_view line,
                                            const std::vector<std::size_t>& starts) {
    std::vector<std::string_view> fields;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const std::size_t begin = byteOf(line, starts[i]);
        const std::size_t end = i + 1 < starts.size() ? byteOf(line, starts[i + 1]) : line.size();
        fields.push_back(trimmed(line.substr(begin, end - begin)));
    }
    return fields;
}

} // namespace

TextLayout sniffTextLayout(std::string_view head) {
    TextLayout layout;
    layout.lineEnd = lineEndOf(head);
    takeDirective(head, layout);
    if (layout.directive > 0) return layout;
    layout.delimiter = delimiterOf(head, layout.lineEnd);
    if (layout.delimiter != '\0') {
        layout.kind = TextLayout::Kind::Delimited;
    } else {
        judgeBlanks(head, layout);
    }
    return layout;
}

std::optional<QString> delimiterName(const TextLayout& layout) {
    switch (layout.kind) {
    case TextLayout::Kind::OneColumn:
        return std::nullopt;
    case TextLayout::Kind::Spaces:
        return u"SPACES"_s;
    case TextLayout::Kind::Fixed:
        return u"FIXED"_s;
    case TextLayout::Kind::Delimited:
        break;
    }
    return layout.delimiter == '\t' ? u"TAB"_s : QString(QLatin1Char(layout.delimiter));
}

QString lineEndName(TextLayout::LineEnd lineEnd) {
    switch (lineEnd) {
    case TextLayout::LineEnd::CrLf:
        return u"CRLF"_s;
    case TextLayout::LineEnd::Cr:
        return u"CR"_s;
    case TextLayout::LineEnd::Lf:
        break;
    }
    return u"LF"_s;
}

std::vector<std::string_view> splitLine(std::string_view line, const TextLayout& layout) {
    return layout.kind == TextLayout::Kind::Fixed ? splitAtStarts(line, layout.starts)
                                                  : splitAtGaps(line);
}

} // namespace tinjau::exchange
