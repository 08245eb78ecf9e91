// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/skm_rows.h"

#include "core/exchange/cell_values.h"
#include "core/exchange/text_match.h"
#include "core/survey/answer_reading.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace tinjau::survey {

using namespace Qt::StringLiterals;
using exchange::CellAddress;
using exchange::Grid;
using exchange::GridCell;
using exchange::HeaderBlock;
using exchange::plainText;
using exchange::RowClass;

namespace {

constexpr int answersOfAnotherHeader = 5;

/// Sums of the data rows above, for recognising totals that have no label.
struct ColumnSums {
    std::vector<Ratio> sums;
    std::vector<int> counts;
    explicit ColumnSums(std::size_t columns) : sums(columns), counts(columns) {}
};

class Classifier {
public:
    Classifier(const Grid& grid, const HeaderBlock& header, const ColumnPlan& plan,
               const SheetVocabulary& vocabulary)
        : m_grid(grid), m_header(header), m_plan(plan), m_vocabulary(vocabulary),
          m_sums(plan.answers.size()), m_numberColumn(plan.fieldColumn(u"number"_s)),
          m_readings(plan.answers.size())
    {
    }

    ClassifiedRows run(int firstRow)
    {
        m_rows.firstRow = firstRow;
        const int headerEnd = m_header.rows.empty() ? firstRow - 1 : m_header.rows.back();
        for (int row = firstRow; row <= m_grid.lastRow(); ++row) {
            if (row > headerEnd && beginsOtherTable(row)) {
                m_rows.nextTable = row;
                break;
            }
            m_rows.classes.push_back(row <= headerEnd ? aboveData(row) : below(row));
        }
        // Rows at the end that only a legend beside the table reaches are no rows of the table.
        while (!m_rows.classes.empty() && m_rows.classes.back() == RowClass::Blank
               && tableCells(m_rows.lastRow()).empty())
            m_rows.classes.pop_back();
        settleTexts();
        return std::move(m_rows);
    }

private:
    RowClass aboveData(int row) const
    {
        const auto& rows = m_header.rows;
        if (std::find(rows.begin(), rows.end(), row) != rows.end()) return RowClass::Header;
        return tableCells(row).empty() ? RowClass::Blank : RowClass::Title;
    }

    RowClass below(int row)
    {
        const auto cells = tableCells(row);
        if (cells.empty()) return RowClass::Blank;
        if (exchange::repeatsHeader(m_grid, row, m_header)) {
            m_phase = Phase::Data;
            m_previousWasHeader = true;
            return RowClass::Header;
        }
        const bool isBelowHeader = m_previousWasHeader;
        m_previousWasHeader = false;
        if (isBelowHeader && exchange::isNumberingRow(m_grid, row, m_header)) {
            if (!m_rows.numberRow) m_rows.numberRow = row;
            return RowClass::Number;
        }
        const QString label = labelOf(cells);
        if (m_phase == Phase::Data && beginsSample(label)) {
            m_rows.samples.push_back(row);
            return RowClass::Skipped;
        }
        if (m_phase != Phase::Data && continuesData(row))
            m_phase = Phase::Data; // a sub-total, not the end
        if (m_phase == Phase::Footer) return RowClass::Footer;
        if (beginsFooter(label) && !hasAnswers(row)) {
            m_phase = Phase::Footer;
            return RowClass::Footer;
        }
        if (isTotal(row, cells, label)) {
            m_phase = Phase::Totals;
            return RowClass::Total;
        }
        if (m_phase == Phase::Totals) {
            m_phase = Phase::Footer;
            return RowClass::Footer;
        }
        return dataOrText(row, cells);
    }

    RowClass dataOrText(int row, const std::vector<const GridCell*>& cells)
    {
        if (hasAnswers(row)) {
            addToSums(row);
            if (const auto number = runningNumber(row)) m_lastNumber = *number;
            return RowClass::Data;
        }
        if (runningNumber(row) || !isLineOfText(cells)) return RowClass::Blank;
        m_rows.sections[row] = m_grid.raw(*cells.front()).trimmed();
        return RowClass::Section;
    }

    /// A text line with answers after it heads a section; without any it is the footer.
    void settleTexts()
    {
        bool isDataBelow = false;
        for (std::size_t i = m_rows.classes.size(); i-- > 0;) {
            RowClass& row = m_rows.classes[i];
            if (row == RowClass::Data) isDataBelow = true;
            const int number = m_rows.firstRow + static_cast<int>(i);
            const bool isBelowHeader = !m_header.rows.empty() && number > m_header.rows.back();
            if (row == RowClass::Section && !isDataBelow && isBelowHeader) {
                row = RowClass::Footer;
                m_rows.sections.erase(number);
            }
        }
    }

    std::vector<const GridCell*> tableCells(int row) const
    {
        std::vector<const GridCell*> cells;
        for (const GridCell& cell : m_grid.row(row)) {
            const int column = static_cast<int>(cell.column);
            if (column < m_header.firstColumn || column > m_header.lastColumn) continue;
            const bool isText = m_grid.type(cell) == exchange::CellType::Text;
            if (isText
                && QString::fromUtf8(m_grid.rawUtf8(cell).data(),
                                     static_cast<qsizetype>(m_grid.rawUtf8(cell).size()))
                       .trimmed()
                       .isEmpty())
                continue;
            cells.push_back(&cell);
        }
        return cells;
    }

    bool hasWords(const std::vector<const GridCell*>& cells) const
    {
        return std::any_of(cells.begin(), cells.end(), [&](const GridCell* cell) {
            const QString text = m_grid.raw(*cell);
            return m_grid.type(*cell) == exchange::CellType::Text
                   && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
        });
    }

    /// A line across the table: one text, or a text with a value beside it, outside the profile
    /// columns.
    bool isLineOfText(const std::vector<const GridCell*>& cells) const
    {
        if (cells.size() > 2 || !hasWords(cells)) return false;
        static const QStringList profile{u"sex"_s, u"age"_s,  u"education"_s,
                                         u"job"_s, u"date"_s, u"datetime"_s};
        return cells.size() == 1
               || std::none_of(cells.begin(), cells.end(), [&](const GridCell* cell) {
                      return isField(static_cast<int>(cell->column), profile);
                  });
    }

    /// The text in the first cell of the row, if that is a text: whoever begins with a number is no
    /// total.
    QString labelOf(const std::vector<const GridCell*>& cells) const
    {
        const QString text = m_grid.raw(*cells.front()).trimmed();
        return exchange::numberIn(text) ? QString() : text;
    }

    std::optional<int> runningNumber(int row) const
    {
        if (!m_numberColumn) return std::nullopt;
        const auto number = exchange::numberIn(m_grid.raw(CellAddress{row, *m_numberColumn}));
        if (!number || !number->isWhole() || *number < Ratio(0) || *number > Ratio(10'000'000))
            return std::nullopt;
        return static_cast<int>(number->numerator());
    }

    const AnswerReading& reading(const GridCell& cell, std::size_t column)
    {
        const QString text = m_grid.raw(cell).trimmed();
        QHash<QString, AnswerReading>& readings = m_readings[column];
        const auto known = readings.constFind(text);
        if (known != readings.constEnd()) return *known;
        return *readings.insert(text,
                                readAnswer(text, m_plan.answers[column].element, m_vocabulary));
    }

    bool isScore(const GridCell& cell) const
    {
        const std::string_view raw = m_grid.rawUtf8(cell);
        return raw.size() == 1 && raw[0] >= '1' && raw[0] <= '4';
    }

    int answersIn(int row)
    {
        int answers = 0;
        for (std::size_t i = 0; i < m_plan.answers.size(); ++i) {
            const GridCell* cell = m_grid.at({row, m_plan.answers[i].column});
            if (cell && (isScore(*cell) || isAnswerLike(reading(*cell, i)))) ++answers;
        }
        return answers;
    }

    /// Words that nobody knows yet are answers too, if several of them stand in the row.
    bool hasAnswers(int row)
    {
        if (answersIn(row) > 0) return true;
        int unknown = 0;
        for (std::size_t i = 0; i < m_plan.answers.size(); ++i) {
            const GridCell* cell = m_grid.at({row, m_plan.answers[i].column});
            if (cell && reading(*cell, i).kind == AnswerReading::Kind::Unknown) ++unknown;
        }
        return unknown >= 3;
    }

    bool continuesData(int row)
    {
        const auto number = runningNumber(row);
        if (!number || *number != m_lastNumber + 1) return false;
        int scores = 0;
        for (const AnswerColumn& answer : m_plan.answers) {
            const GridCell* cell = m_grid.at({row, answer.column});
            if (cell && isScore(*cell)) ++scores;
        }
        return scores * 2 >= static_cast<int>(m_plan.answers.size());
    }

    void addToSums(int row)
    {
        for (std::size_t i = 0; i < m_plan.answers.size(); ++i) {
            const GridCell* cell = m_grid.at({row, m_plan.answers[i].column});
            if (!cell || !isScore(*cell)) continue;
            m_sums.sums[i] += Ratio(m_grid.rawUtf8(*cell)[0] - '0');
            ++m_sums.counts[i];
        }
    }

    bool isTotal(int row, const std::vector<const GridCell*>& cells, const QString& label)
    {
        if (runningNumber(row)) return false;
        // Summaries number their units; the line without a number is the one for all of them.
        if (m_plan.kind == SkmKind::Summary && m_numberColumn && hasAnswers(row)) return true;
        if (!label.isEmpty() && beginsTotal(label, m_vocabulary)) {
            // A respondent's own words may begin like a total ("Indeks desa"): whole answers
            // everywhere decide.
            const bool isOwnText = isTextField(static_cast<int>(cells.front()->column));
            return !(isOwnText && areAllScores(row) && !equalsTotals(row));
        }
        return hasLargeOrBroken(row) && equalsTotals(row);
    }

    bool isTextField(int column) const
    {
        static const QStringList texts{u"service"_s, u"comment"_s, u"unit"_s,
                                       u"job"_s,     u"date"_s,    u"datetime"_s};
        return isField(column, texts);
    }

    bool isField(int column, const QStringList& fields) const
    {
        return std::any_of(fields.begin(), fields.end(), [&](const QString& field) {
            const auto found = m_plan.fields.find(field);
            return found != m_plan.fields.end()
                   && std::find(found->second.begin(), found->second.end(), column)
                          != found->second.end();
        });
    }

    bool areAllScores(int row) const
    {
        return std::all_of(m_plan.answers.begin(), m_plan.answers.end(),
                           [&](const AnswerColumn& answer) {
                               const GridCell* cell = m_grid.at({row, answer.column});
                               return !cell || isScore(*cell);
                           });
    }

    std::vector<std::pair<std::size_t, Ratio>> numbersIn(int row) const
    {
        std::vector<std::pair<std::size_t, Ratio>> numbers;
        for (std::size_t i = 0; i < m_plan.answers.size(); ++i)
            if (const auto number =
                    exchange::numberIn(m_grid.raw(CellAddress{row, m_plan.answers[i].column})))
                numbers.emplace_back(i, *number);
        return numbers;
    }

    bool hasLargeOrBroken(int row) const
    {
        if (areAllScores(row)) return false;
        const auto numbers = numbersIn(row);
        return std::any_of(numbers.begin(), numbers.end(), [](const auto& entry) {
            return entry.second > Ratio(4) || !entry.second.isWhole();
        });
    }

    /// Every number equals the sum of its column, or every one the mean (± 0.006, as means are
    /// printed rounded).
    bool equalsTotals(int row) const
    {
        const auto numbers = numbersIn(row);
        if (numbers.size() < 2) return false;
        const Ratio tolerance(6, 1000);
        bool areSums = true, areMeans = true;
        for (const auto& [i, number] : numbers) {
            if (m_sums.counts[i] == 0) return false;
            const Ratio difference = number - m_sums.sums[i] / Ratio(m_sums.counts[i]);
            areSums = areSums && number == m_sums.sums[i];
            areMeans = areMeans && difference <= tolerance && -difference <= tolerance;
        }
        return areSums || areMeans;
    }

    bool beginsSample(const QString& label) const
    {
        const QString plain = plainText(label);
        return std::any_of(m_vocabulary.samples.begin(), m_vocabulary.samples.end(),
                           [&](const QString& sample) {
                               return plain == sample || plain.startsWith(sample + u' ');
                           });
    }

    bool beginsFooter(const QString& label) const
    {
        const QString plain = plainText(label);
        return std::any_of(
            m_vocabulary.footer.begin(), m_vocabulary.footer.end(),
            [&](const QString& word) { return plain == word || plain.startsWith(word + u' '); });
    }

    /// Another header with other headings: the next table of the sheet.
    bool beginsOtherTable(int row)
    {
        if (hasScore(row) || exchange::repeatsHeader(m_grid, row, m_header)) return false;
        // In a form of words every row is full of texts: only the few of the answer columns are
        // looked at.
        const bool isAnswered = answersIn(row) > 0;
        std::set<QString> marks;
        for (const GridCell& cell : m_grid.row(row)) {
            if (m_grid.type(cell) != exchange::CellType::Text || cell.textLength > 80) continue;
            if (isAnswered && !isAnswerColumn(static_cast<int>(cell.column))) continue;
            const HeadingMeaning meaning = headingMeaning(m_grid.raw(cell));
            if (meaning.isAsked()) marks.insert(meaning.key);
        }
        return static_cast<int>(marks.size()) >= answersOfAnotherHeader;
    }

    bool hasScore(int row) const
    {
        return std::any_of(m_plan.answers.begin(), m_plan.answers.end(),
                           [&](const AnswerColumn& answer) {
                               const GridCell* cell = m_grid.at({row, answer.column});
                               return cell && isScore(*cell);
                           });
    }

    bool isAnswerColumn(int column) const
    {
        return std::any_of(m_plan.answers.begin(), m_plan.answers.end(),
                           [&](const AnswerColumn& answer) { return answer.column == column; });
    }

    HeadingMeaning headingMeaning(const QString& text) const
    {
        const auto known = m_headings.constFind(text);
        if (known != m_headings.constEnd()) return *known;
        return *m_headings.insert(text,
                                  meaningOf(exchange::Heading{0, {text}, false}, m_vocabulary));
    }

    enum class Phase { Data, Totals, Footer };

    const Grid& m_grid;
    const HeaderBlock& m_header;
    const ColumnPlan& m_plan;
    const SheetVocabulary& m_vocabulary;
    ClassifiedRows m_rows;
    ColumnSums m_sums;
    std::optional<int> m_numberColumn;
    std::vector<QHash<QString, AnswerReading>> m_readings; ///< by answer column
    mutable QHash<QString, HeadingMeaning> m_headings;
    Phase m_phase = Phase::Data;
    bool m_previousWasHeader = true;
    int m_lastNumber = 0;
};

} // namespace

bool beginsTotal(QStringView text, const SheetVocabulary& vocabulary)
{
    const QString lower = text.trimmed().toString().toLower();
    const QString plain = plainText(text);
    return std::any_of(vocabulary.totals.begin(), vocabulary.totals.end(),
                       [&](const QString& label) {
                           const QString plainLabel = plainText(label);
                           if (plainLabel.isEmpty()) return lower.startsWith(label.toLower());
                           if (lower.startsWith(label) && label.size() == 1) return true;
                           return plain == plainLabel || plain.startsWith(plainLabel + u' ');
                       });
}

ClassifiedRows classifyRows(const Grid& grid, const HeaderBlock& header, const ColumnPlan& plan,
                            const SheetVocabulary& vocabulary, int firstRow)
{
    return Classifier(grid, header, plan, vocabulary).run(firstRow);
}

} // namespace tinjau::survey
