// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/response_reader.h"

#include "core/exchange/cell_values.h"
#include "core/survey/answer_scale.h"
#include "core/survey/profile_reading.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace tinjau::survey {

using namespace Qt::StringLiterals;
using exchange::CellAddress;
using exchange::Grid;
using exchange::GridCell;
using exchange::Place;
using exchange::RowClass;
using Trouble = CellScore::Trouble;

namespace {

/// Scores of one digit need no dictionary.
std::optional<quint8> plainScore(const Grid& grid, const GridCell& cell)
{
    const std::string_view raw = grid.rawUtf8(cell);
    if (raw.size() != 1 || raw[0] < '1' || raw[0] > '4') return std::nullopt;
    return static_cast<quint8>(raw[0] - '0');
}

std::optional<QString> inWordsOf(const std::vector<ProfileWord>& list, std::optional<QString> seen)
{
    if (seen)
        if (auto known = wordFor(list, *seen)) return known;
    return seen;
}

class Reader {
public:
    Reader(SkmTable& table, const Grid& grid, const ColumnPlan& plan, const ClassifiedRows& rows,
           const SkmReadOptions& options, const SheetVocabulary& vocabulary)
        : m_table(table), m_grid(grid), m_plan(plan), m_rows(rows), m_options(options),
          m_vocabulary(vocabulary)
    {
    }

    void run()
    {
        for (const AnswerColumn& column : m_plan.answers)
            if (!column.isUndecided()) m_columns.push_back(column);
        findScale();
        findDates();
        m_table.hasServices =
            m_plan.fieldColumn(u"service"_s).has_value() || !m_rows.sections.empty();
        for (int row = m_rows.firstRow; row <= m_rows.lastRow(); ++row) readRow(row);
    }

private:
    void findScale()
    {
        std::vector<ColumnAnswers> answers;
        for (const AnswerColumn& column : m_columns)
            answers.push_back({column.column, column.element, column.heading, {}});
        for (int row = m_rows.firstRow; row <= m_rows.lastRow(); ++row) {
            if (m_rows.at(row) != RowClass::Data) continue;
            for (ColumnAnswers& column : answers)
                if (const GridCell* cell = m_grid.at({row, column.column}))
                    ++column.counts[m_grid.raw(*cell).trimmed()];
        }
        const bool hasOwnDigits = std::any_of(
            m_options.map.values.begin(), m_options.map.values.end(), [](const auto& said) {
                return said.first.trimmed().size() == 1 && said.first.trimmed()[0].isDigit();
            });
        m_scale = TableScale::find(answers, m_options, m_vocabulary, m_grid.head().name);
        m_isPlain = !hasOwnDigits;
        for (const exchange::Decision& decision : m_scale.decisions()) {
            m_table.decisions.push_back(decision);
            if (decision.code == u"OTHER_SCALE"_s) m_isPlain = false;
        }
        for (const AnswerColumn& column : m_columns)
            m_table.questions.push_back({column.element, column.heading,
                                         exchange::columnLetters(column.column), m_scale.scale()});
    }

    void findDates()
    {
        if (m_options.map.dateOrder) {
            m_dateOrder = *m_options.map.dateOrder;
            return;
        }
        const auto column = dateColumn();
        if (!column) return;
        std::vector<QString> texts;
        for (int row = m_rows.firstRow; row <= m_rows.lastRow(); ++row)
            if (m_rows.at(row) == RowClass::Data)
                texts.push_back(m_grid.raw(CellAddress{row, *column}));
        const exchange::DateOrderFinding finding = exchange::findDateOrder(texts);
        m_dateOrder = finding.order;
        // Indonesian headings come from Indonesian programs, which write the day first.
        const QString heading = headingOf(*column);
        const bool isForeign = heading.contains(u"stamp"_s, Qt::CaseInsensitive)
                               || heading.contains(u"date"_s, Qt::CaseInsensitive)
                               || heading.contains(u"submitted"_s, Qt::CaseInsensitive);
        if (!finding.isCertain && isForeign)
            m_table.decisions.push_back({u"DATE_ORDER"_s,
                                         Place{m_grid.head().name, 0, *column},
                                         heading,
                                         {},
                                         {u"dmy"_s, u"mdy"_s},
                                         false});
    }

    std::optional<int> dateColumn() const
    {
        for (const QString& field : {u"datetime"_s, u"date"_s})
            if (const auto column = m_plan.fieldColumn(field)) return column;
        return std::nullopt;
    }

    QString headingOf(int column) const
    {
        for (const exchange::ColumnMapping& mapping : m_plan.mappings)
            if (mapping.column == column) return mapping.header;
        return {};
    }

    void readRow(int row)
    {
        const RowClass kind = m_rows.at(row);
        const auto section = m_rows.sections.find(row);
        if (kind == RowClass::Section && section != m_rows.sections.end())
            m_section = section->second;
        const bool isBelowHeader =
            m_table.layout.headerRows.empty() || row > m_table.layout.headerRows.back();
        if (kind != RowClass::Data && !(kind == RowClass::Blank && isBelowHeader && hasFacts(row)))
            return;
        Response response;
        response.sourceRow = row;
        const bool isAnswered = readScores(response, kind == RowClass::Data);
        readFacts(response);
        // Numbered questions that nobody has named yet still make a respondent.
        m_table.isRespondent.push_back(kind == RowClass::Data
                                       && (isAnswered || m_columns.size() < m_plan.answers.size()));
        m_table.responses.push_back(std::move(response));
    }

    /// A number or a profile: somebody was there, though without answers (rule Q0).
    bool hasFacts(int row) const
    {
        return std::any_of(m_plan.fields.begin(), m_plan.fields.end(), [&](const auto& field) {
            return std::any_of(field.second.begin(), field.second.end(), [&](int column) {
                return !exchange::meansNothing(m_grid.raw(CellAddress{row, column}));
            });
        });
    }

    /// Whether the row answers anything, be it in words that are still to be explained.
    bool readScores(Response& response, bool isData)
    {
        bool isAnswered = false;
        const int row = response.sourceRow;
        bool areAllPlain = true;
        std::vector<QString> raw(m_columns.size());
        response.scores.resize(m_columns.size());
        for (std::size_t i = 0; i < m_columns.size() && isData; ++i) {
            const GridCell* cell = m_grid.at({row, m_columns[i].column});
            if (!cell) continue;
            raw[i] = m_grid.raw(*cell).trimmed();
            if (const auto score = plainScore(m_grid, *cell); score && m_isPlain) {
                response.scores[i] = score;
                isAnswered = true;
                continue;
            }
            areAllPlain = areAllPlain && raw[i].isEmpty();
            const CellScore found = m_scale.scoreOf(i, raw[i]);
            response.scores[i] = found.score;
            isAnswered = isAnswered || found.score || found.trouble == Trouble::Unreadable;
            if (found.trouble == Trouble::OutOfRange || found.trouble == Trouble::Multiple) {
                response.rejected.push_back(static_cast<int>(i));
                reportRejected(row, m_columns[i].column, raw[i], found.trouble);
            }
        }
        if (!areAllPlain) response.rawTexts = std::move(raw);
        return isAnswered;
    }

    void reportRejected(int row, int column, const QString& seen, Trouble trouble)
    {
        const bool isMultiple = trouble == Trouble::Multiple;
        const QString top =
            m_scale.scale() == AnswerScale::Four || m_scale.scale() == AnswerScale::FourReversed
                ? u"1-4"_s
                : u"1-5"_s;
        m_table.problems.push_back({Place{m_grid.head().name, row, column}, u"Q5"_s, seen,
                                    isMultiple ? u"one-answer"_s : top, u"blank"_s});
    }

    QString text(int row, const QString& field) const
    {
        const auto columns = m_plan.fields.find(field);
        if (columns == m_plan.fields.end()) return {};
        for (const int column : columns->second) {
            const QString value = m_grid.raw(CellAddress{row, column}).trimmed();
            if (!exchange::meansNothing(value)) return value;
        }
        return {};
    }

    /// A service and its kind may stand in two columns; together they name what the person came for.
    QString serviceText(int row) const
    {
        const auto columns = m_plan.fields.find(u"service"_s);
        if (columns == m_plan.fields.end()) return {};
        QStringList parts;
        for (const int column : columns->second) {
            const QString value = m_grid.raw(CellAddress{row, column}).trimmed();
            if (!exchange::meansNothing(value) && !parts.contains(value)) parts << value;
        }
        return parts.join(u" / "_s);
    }

    /// Keyed, so that nobody can find the number again by trying all numbers.
    QString senderHash(int row) const
    {
        if (!m_options.senderKey) return {};
        for (const int column : m_plan.senders) {
            const QString value = m_grid.raw(CellAddress{row, column}).simplified().toLower();
            if (exchange::meansNothing(value)) continue;
            const QByteArray hash = QMessageAuthenticationCode::hash(
                value.toUtf8(), *m_options.senderKey, QCryptographicHash::Sha256);
            return QString::fromLatin1(hash.toHex().first(32));
        }
        return {};
    }

    void readFacts(Response& response) const
    {
        const int row = response.sourceRow;
        response.senderHash = senderHash(row);
        const QString moment = text(row, u"datetime"_s);
        response.answeredAt = readAnsweredAt(moment.isEmpty() ? text(row, u"date"_s) : moment,
                                             text(row, u"time"_s), m_dateOrder);
        response.profile.sex = inWordsOf(m_options.profiles.sex, readSex(text(row, u"sex"_s)));
        readAge(text(row, u"age"_s), response.profile);
        response.profile.education =
            inWordsOf(m_options.profiles.education, readProfileWord(text(row, u"education"_s)));
        response.profile.occupation =
            inWordsOf(m_options.profiles.occupation, readProfileWord(text(row, u"job"_s)));
        response.profile.service = readProfileWord(serviceText(row));
        if (!response.profile.service && !m_section.isEmpty()) response.profile.service = m_section;
        response.profile.disability =
            inWordsOf(m_options.profiles.disability, readProfileWord(text(row, u"disability"_s)));
        response.comment = text(row, u"comment"_s).simplified();
    }

    SkmTable& m_table;
    const Grid& m_grid;
    const ColumnPlan& m_plan;
    const ClassifiedRows& m_rows;
    const SkmReadOptions& m_options;
    const SheetVocabulary& m_vocabulary;
    std::vector<AnswerColumn> m_columns;
    TableScale m_scale;
    bool m_isPlain = true;
    exchange::DateOrder m_dateOrder = exchange::DateOrder::DayFirst;
    QString m_section;
};

} // namespace

void readResponses(SkmTable& table, const Grid& grid, const ColumnPlan& plan,
                   const ClassifiedRows& rows, const SkmReadOptions& options,
                   const SheetVocabulary& vocabulary)
{
    Reader(table, grid, plan, rows, options, vocabulary).run();
}

} // namespace tinjau::survey
