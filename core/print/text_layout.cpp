// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/text_layout.h"

#include "core/print/units.h"

namespace tinjau::print {

namespace {

constexpr double superscriptSize = 0.65;
constexpr double superscriptRise = 0.35; ///< of the size of the text beside it
/// A justified line whose spaces would grow by more than this (in ems) stays ragged.
constexpr double widestGap = 1.2;

Align lineAlign(const TextLine& line, qreal width, Align align)
{
    if (align != Align::Justify) return align;
    if (line.ends || line.spaces == 0 || line.segments.empty()) return Align::Left;
    const qreal gap = (width - line.width) / line.spaces;
    return gap > widestGap * line.segments.front().face.pixels ? Align::Left : Align::Justify;
}

qreal startOf(const TextLine& line, qreal width, Align align)
{
    if (align == Align::Right) return width - line.width;
    if (align == Align::Center) return (width - line.width) / 2;
    return 0;
}

void underline(std::vector<Item>& items, QPointF baseline, qreal width, int pixels)
{
    const QPointF at = baseline + QPointF(0, 0.11 * pixels);
    items.push_back(LineItem{at, at + QPointF(width, 0), 0.06 * pixels});
}

} // namespace

Measurer::Entry& Measurer::of(const Face& face)
{
    const auto found = m_entries.find(face.key());
    if (found != m_entries.end()) return found->second;
    const QFont font = m_fonts.font(face);
    return m_entries.emplace(face.key(), Entry{FaceFont(font), QFontMetricsF(font), {}}).first->second;
}

qreal Measurer::width(const Face& face, const QString& text)
{
    Entry& entry = of(face);
    if (text.size() <= ShapeTable::longest) return m_shapes->width(face, text, entry.font);
    const auto known = entry.widths.constFind(text);
    if (known != entry.widths.constEnd()) return *known;
    const qreal measured = entry.metrics.horizontalAdvance(text);
    entry.widths.insert(text, measured);
    return measured;
}

qreal Measurer::widthOnce(const Face& face, const QString& text)
{
    return of(face).metrics.horizontalAdvance(text);
}

Face faceOf(const TextStyle& style)
{
    return Face{style.typeface, qRound(style.size * perPoint), style.bold};
}

void placeLine(std::vector<Item>& items, const TextLine& line, QPointF at, qreal width, Align align)
{
    const Align aligned = lineAlign(line, width, align);
    const qreal gap = aligned == Align::Justify ? (width - line.width) / line.spaces : 0;
    QPointF pen = at + QPointF(startOf(line, width, aligned), line.baseline);
    for (const Segment& segment : line.segments) {
        const qreal drawn = segment.width + gap * segment.spaces;
        const QPointF baseline = pen - QPointF(0, segment.rise);
        items.push_back(TextItem{baseline, segment.text, segment.face, drawn, gap});
        if (segment.underline) underline(items, baseline, drawn, segment.face.pixels);
        pen.rx() += drawn;
    }
}

namespace {

/// A part of a word in one face; `glued` parts belong to one word.
struct Piece {
    QString text;
    const Run* run;
    qreal width = 0;
};

/// What must not be broken, with the spaces before it.
struct Word {
    std::vector<Piece> pieces;
    qreal width = 0;
    int spacesBefore = 0;
    const Run* spaceRun = nullptr;
    bool startsLine = false; ///< a forced break stands before it
};

class Breaker {
public:
    Breaker(Measurer& measurer, const TextStyle& style, qreal width, qreal firstIndent)
        : m_measurer(measurer), m_style(style), m_width(width), m_indent(firstIndent)
    {
    }

    std::vector<TextLine> run(const RichText& text)
    {
        readWords(text);
        for (const Word& word : m_words) add(word);
        finishLine(true);
        return std::move(m_lines);
    }

private:
    Face faceOfRun(const Run& run) const
    {
        const double size = (run.size > 0 ? run.size : m_style.size)
                            * (run.superscript ? superscriptSize : 1);
        return Face{m_style.typeface, qRound(size * perPoint), m_style.bold || run.bold, run.italic};
    }

    void readWords(const RichText& text)
    {
        m_words.emplace_back();
        for (const Run& run : text.runs) readRun(run);
    }

    void readRun(const Run& run)
    {
        qsizetype from = 0;
        for (qsizetype i = 0; i <= run.text.size(); ++i) {
            const QChar mark = i < run.text.size() ? run.text[i] : QChar();
            const bool separates = mark == u' ' || mark == u'\n' || mark == QChar::LineSeparator;
            if (i < run.text.size() && !separates) continue;
            if (i > from) addPiece(run.text.mid(from, i - from), run);
            from = i + 1;
            if (i == run.text.size()) break;
            if (mark == u' ') addSpace(run);
            else startNewLine();
        }
    }

    void addPiece(const QString& text, const Run& run)
    {
        const qreal width = m_measurer.width(faceOfRun(run), text);
        m_words.back().pieces.push_back(Piece{text, &run, width});
        m_words.back().width += width;
    }

    void addSpace(const Run& run)
    {
        if (!m_words.back().pieces.empty()) m_words.emplace_back();
        m_words.back().spaceRun = &run;
        ++m_words.back().spacesBefore;
    }

    void startNewLine()
    {
        m_words.emplace_back();
        m_words.back().startsLine = true;
    }

    qreal spaceWidth(const Word& word)
    {
        if (word.spacesBefore == 0) return 0;
        return word.spacesBefore * m_measurer.width(faceOfRun(*word.spaceRun), QStringLiteral(" "));
    }

    qreal available() const { return m_width - (m_lines.empty() ? m_indent : 0); }

    void add(const Word& word)
    {
        if (word.startsLine) finishLine(true);
        const qreal spaces = m_hasWord ? spaceWidth(word) : 0;
        if (m_hasWord && m_used + spaces + word.width > available() + 0.5) finishLine(false);
        if (!m_hasWord && word.width > available() + 0.5) return addBroken(word);
        append(word, m_hasWord ? word.spacesBefore : 0);
    }

    void append(const Word& word, int spaces)
    {
        if (word.pieces.empty()) return;
        if (spaces > 0) appendText(QString(spaces, u' '), *word.spaceRun, spaceWidth(word));
        for (const Piece& piece : word.pieces) appendText(piece.text, *piece.run, piece.width);
        m_hasWord = true;
    }

    void appendText(const QString& text, const Run& run, qreal width)
    {
        m_used += width;
        if (!m_parts.empty() && m_parts.back().run == &run) {
            m_parts.back().text += text;
            m_parts.back().width = -1; // measured as a whole when the line is finished
            return;
        }
        m_parts.push_back(Piece{text, &run, width});
    }

    /// A word wider than the line: after a joint of the word if one fits, else between letters.
    void addBroken(const Word& word)
    {
        for (const Piece& piece : word.pieces) {
            QString rest = piece.text;
            while (!rest.isEmpty()) {
                const qsizetype fits = fitting(rest, *piece.run);
                if (fits == 0) {
                    finishLine(false);
                    continue;
                }
                const QString part = rest.left(fits);
                appendText(part, *piece.run, m_measurer.width(faceOfRun(*piece.run), part));
                m_hasWord = true;
                rest.remove(0, fits);
                if (!rest.isEmpty()) finishLine(false);
            }
        }
    }

    /// How many characters of `text` go on the line; at least one on an empty line.
    qsizetype fitting(const QString& text, const Run& run)
    {
        const Face face = faceOfRun(run);
        const qreal room = available() - m_used;
        if (m_measurer.width(face, text) <= room) return text.size();
        qsizetype low = 0;
        qsizetype high = text.size();
        while (high - low > 1) {
            const qsizetype middle = (low + high) / 2;
            (m_measurer.widthOnce(face, text.left(middle)) <= room ? low : high) = middle;
        }
        const QStringView joints = u"/-–.@_";
        for (qsizetype i = low; i > 1; --i)
            if (joints.contains(text[i - 1])) return i;
        if (low > 0 && text[low - 1].isHighSurrogate()) --low;
        if (low > 0 || m_hasWord) return low;
        return text[0].isHighSurrogate() && text.size() > 1 ? 2 : 1;
    }

    void finishLine(bool ends)
    {
        TextLine line;
        line.ends = ends;
        qreal ascent = 0;
        qreal descent = 0;
        if (m_parts.empty()) grow(line, faceOf(m_style), ascent, descent);
        for (Piece& part : m_parts) {
            line.segments.push_back(segmentOf(part));
            const Segment& segment = line.segments.back();
            line.width += segment.width;
            line.spaces += segment.spaces;
            if (segment.rise <= 0) grow(line, segment.face, ascent, descent);
        }
        if (line.height <= 0) grow(line, faceOf(m_style), ascent, descent);
        line.baseline = (line.height - ascent - descent) / 2 + ascent;
        m_lines.push_back(std::move(line));
        m_parts.clear();
        m_used = 0;
        m_hasWord = false;
    }

    void grow(TextLine& line, const Face& face, qreal& ascent, qreal& descent)
    {
        ascent = std::max(ascent, m_measurer.ascent(face));
        descent = std::max(descent, m_measurer.descent(face));
        line.height = std::max(line.height, m_measurer.lineSpacing(face) * m_style.lineHeight);
    }

    Segment segmentOf(Piece& part)
    {
        Segment segment;
        segment.face = faceOfRun(*part.run);
        segment.width = part.width >= 0 ? part.width : m_measurer.widthOnce(segment.face, part.text);
        segment.spaces = static_cast<int>(part.text.count(u' '));
        segment.text = std::move(part.text);
        segment.underline = part.run->underline;
        if (part.run->superscript) segment.rise = superscriptRise * m_style.size * perPoint;
        return segment;
    }

    Measurer& m_measurer;
    const TextStyle& m_style;
    qreal m_width;
    qreal m_indent;
    std::vector<Word> m_words;
    std::vector<Piece> m_parts;
    std::vector<TextLine> m_lines;
    qreal m_used = 0;
    bool m_hasWord = false;
};

} // namespace

std::vector<TextLine> breakLines(Measurer& measurer, const RichText& text, const TextStyle& style,
                                 qreal width, qreal firstIndent)
{
    return Breaker(measurer, style, width, firstIndent).run(text);
}

namespace {

/// Most cells are one short text in one face: no words to break, the width is remembered.
bool layOutSingleLine(TextBlock& block, Measurer& measurer, const RichText& text,
                      const TextStyle& style, qreal width)
{
    if (text.runs.size() != 1) return false;
    const Run& run = text.runs.front();
    if (run.superscript || run.size > 0 || run.underline) return false;
    Face face = faceOf(style);
    face.bold = face.bold || run.bold;
    face.italic = run.italic;
    const qreal needed = measurer.width(face, run.text);
    if (needed > width || run.text.contains(u'\n')) return false;
    TextLine line;
    line.width = needed;
    line.height = measurer.lineSpacing(face) * style.lineHeight;
    line.baseline = (line.height - measurer.ascent(face) - measurer.descent(face)) / 2
                    + measurer.ascent(face);
    line.ends = true;
    line.segments.push_back(Segment{run.text, face, needed});
    block.height = line.height;
    block.lines.push_back(std::move(line));
    return true;
}

} // namespace

TextBlock layOutText(Measurer& measurer, const RichText& text, const TextStyle& style, qreal width)
{
    TextBlock block;
    if (layOutSingleLine(block, measurer, text, style, width)) return block;
    block.lines = breakLines(measurer, text, style, width);
    for (const TextLine& line : block.lines) block.height += line.height;
    return block;
}

void placeText(std::vector<Item>& items, const TextBlock& block, QPointF at, qreal width,
               Align align)
{
    for (const TextLine& line : block.lines) {
        placeLine(items, line, at, width, align);
        at.ry() += line.height;
    }
}

} // namespace tinjau::print
