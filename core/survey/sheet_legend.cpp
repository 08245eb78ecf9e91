// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/sheet_legend.h"

#include "core/survey/answer_reading.h"
#include "core/survey/heading_meaning.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace tinjau::survey {

using namespace Qt::StringLiterals;
using exchange::Grid;
using exchange::GridCell;
using exchange::HeaderBlock;

namespace {

/// Legends stand near the head or the foot of a sheet.
constexpr int searchedRows = 60;

/// Score that words mean on a form with four answers; 0 if they are no such words.
int scoreOfWords(const QString& words, const SheetVocabulary& vocabulary)
{
    const AnswerReading reading = readAnswer(words, {}, vocabulary);
    if (reading.score > 0 && reading.kind == AnswerReading::Kind::Words) return reading.score;
    if (!reading.degree) return 0;
    switch (*reading.degree) {
    case Degree::Not:
        return 1;
    case Degree::Less:
        return 2;
    case Degree::Plain:
        return 3;
    case Degree::Very:
        return 4;
    default:
        return 0;
    }
}

class LegendReader {
public:
    LegendReader(const Grid& grid, const HeaderBlock& header, const SheetVocabulary& vocabulary)
        : m_grid(grid), m_header(header), m_vocabulary(vocabulary)
    {
    }

    SheetLegend read()
    {
        const int last = m_grid.lastRow();
        for (int row = 1; row <= last; ++row) {
            if (row > searchedRows && row <= last - searchedRows) row = last - searchedRows + 1;
            readRow(row);
        }
        for (const auto& [code, keys] : m_elements)
            if (keys.size() == 1) m_legend.elements[code] = *keys.begin();
        return m_legend;
    }

private:
    void readRow(int row)
    {
        const auto& rows = m_header.rows;
        if (std::find(rows.begin(), rows.end(), row) != rows.end()) return;
        const auto cells = m_grid.row(row);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const QString text = m_grid.raw(cells[i]).trimmed();
            const QString next =
                i + 1 < cells.size() ? m_grid.raw(cells[i + 1]).trimmed() : QString();
            readElement(text, next);
            if (isOutside(cells[i], row)) readScore(text);
        }
    }

    /// Answers themselves may look like a legend ("1 = Baik"): they are judged elsewhere.
    bool isOutside(const GridCell& cell, int row) const
    {
        const int column = static_cast<int>(cell.column);
        const bool isAbove = !m_header.rows.empty() && row < m_header.rows.front();
        return isAbove || column > m_header.lastColumn || column == m_header.firstColumn;
    }

    void readElement(const QString& text, const QString& next)
    {
        static const QRegularExpression code(u"^[-•\\s]*U\\s?([89])\\s*(?:[=:.)\\-–]+\\s*(.*))?$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        const auto match = code.match(text);
        if (!match.hasMatch()) return;
        QString words = match.captured(2).isEmpty() ? next : match.captured(2);
        words.remove(QRegularExpression(u"^[=:\\-–\\s]+"_s));
        const HeadingMeaning meaning = meaningOf({0, {words}, false}, m_vocabulary);
        if (meaning.kind != HeadingMeaning::Kind::Element) return;
        if (meaning.key == u"PENGADUAN"_s || meaning.key == u"SARANA"_s)
            m_elements[u'U' + match.captured(1)].insert(meaning.key);
    }

    void readScore(const QString& text)
    {
        static const QRegularExpression pair(u"^[-•\\s]*([1-4])\\s*[=:]\\s*(.+?)\\s*;?$"_s);
        const auto match = pair.match(text);
        if (!match.hasMatch()) return;
        const int number = match.captured(1).toInt();
        const int words = scoreOfWords(match.captured(2), m_vocabulary);
        if (words == number)
            ++m_legend.scoresAgree;
        else if (words == 5 - number)
            ++m_legend.scoresReversed;
    }

    const Grid& m_grid;
    const HeaderBlock& m_header;
    const SheetVocabulary& m_vocabulary;
    SheetLegend m_legend;
    std::map<QString, std::set<QString>> m_elements;
};

} // namespace

SheetLegend legendOf(const Grid& grid, const HeaderBlock& header, const SheetVocabulary& vocabulary)
{
    return LegendReader(grid, header, vocabulary).read();
}

} // namespace tinjau::survey
