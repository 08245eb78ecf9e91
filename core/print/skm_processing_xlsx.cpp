// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/skm_processing_xlsx.h"

#include "core/print/file_output.h"
#include "core/print/skm_paper.h"
#include "core/print/skm_processing_formulas.h"
#include "core/print/skm_processing_grid.h"
#include "core/print/skm_tables.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace tinjau::print {

using namespace Qt::StringLiterals;
using survey::MultiQuestion;
using survey::WeightConvention;

namespace {

constexpr lxw_row_t titleRow = 0;
constexpr lxw_row_t identityRow = 3;
constexpr lxw_row_t headRow = 7;

/// Draws one grid into one worksheet, row by row.
class ProcessingSheetWriter {
public:
    ProcessingSheetWriter(lxw_workbook* book, const SkmPaperInput& input, const SkmWords& words)
        : m_book(book), m_sheet(workbook_add_worksheet(book, "Pengolahan")), m_input(input),
          m_words(words), m_grid(processingGrid(input)),
          m_lastColumn(static_cast<lxw_col_t>(m_grid.columnCount + 1))
    {
        m_title = bordered(false, LXW_ALIGN_CENTER);
        format_set_border(m_title, LXW_BORDER_NONE);
        format_set_bold(m_title);
        m_plain = workbook_add_format(m_book);
        m_head = bordered(true, LXW_ALIGN_CENTER);
        m_centre = bordered(false, LXW_ALIGN_CENTER);
        m_label = bordered(true, LXW_ALIGN_LEFT);
        m_whole = bordered(true, LXW_ALIGN_CENTER);
        m_decimals = bordered(true, LXW_ALIGN_CENTER);
        const QByteArray places(input.result.settings.nrrDecimals, '0');
        format_set_num_format(m_decimals, ("0." + places).constData());
        m_hundredths = bordered(true, LXW_ALIGN_CENTER);
        format_set_num_format(m_hundredths, "0.00");
    }

    void write()
    {
        setUpPage();
        writeTitle();
        writeHead();
        writeAnswers();
        writeTotals();
        writeLegend();
    }

private:
    lxw_format* bordered(bool bold, lxw_format_alignments align)
    {
        lxw_format* format = workbook_add_format(m_book);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_align(format, static_cast<uint8_t>(align));
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        format_set_text_wrap(format);
        if (bold) format_set_bold(format);
        return format;
    }

    void text(lxw_row_t row, lxw_col_t column, const QString& value, lxw_format* format)
    {
        worksheet_write_string(m_sheet, row, column, value.toUtf8().constData(), format);
    }

    void merged(lxw_row_t top, lxw_col_t left, lxw_row_t bottom, lxw_col_t right,
                const QString& value, lxw_format* format)
    {
        if (top == bottom && left == right) return text(top, left, value, format);
        worksheet_merge_range(m_sheet, top, left, bottom, right, value.toUtf8().constData(),
                              format);
    }

    void formula(lxw_row_t row, lxw_col_t column, const QString& expression,
                 const std::optional<Ratio>& result, lxw_format* format)
    {
        worksheet_write_formula_num(m_sheet, row, column, expression.toUtf8().constData(), format,
                                    result ? result->toDouble() : 0.0);
    }

    void formulaText(lxw_row_t row, lxw_col_t column, const QString& expression,
                     const QString& result, lxw_format* format)
    {
        worksheet_write_formula_str(m_sheet, row, column, expression.toUtf8().constData(), format,
                                    result.toUtf8().constData());
    }

    static lxw_col_t columnOf(const ProcessingElement& element, std::size_t index = 0)
    {
        return static_cast<lxw_col_t>(1 + element.firstColumn + index);
    }

    static lxw_col_t lastColumnOf(const ProcessingElement& element)
    {
        return columnOf(element, element.columns.size() - 1);
    }

    void setUpPage()
    {
        worksheet_set_landscape(m_sheet);
        // 14 is F4 (folio) as printers of offices know it, 9 is A4.
        worksheet_set_paper(m_sheet, m_input.options.paper == Paper::A4 ? 9 : 14);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_set_margins(m_sheet, 0.6, 0.6, 0.7, 0.7);
        worksheet_set_footer(m_sheet, "&Chalaman &P dari &N");
        worksheet_set_column(m_sheet, 0, 0, 24, nullptr);
        worksheet_set_column(m_sheet, 1, static_cast<lxw_col_t>(m_grid.columnCount), 8, nullptr);
        worksheet_set_column(m_sheet, m_lastColumn, m_lastColumn, 14, nullptr);
    }

    void writeTitle()
    {
        const QStringList lines = m_words.lines(u"processing.title"_s);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const auto row = static_cast<lxw_row_t>(titleRow + static_cast<lxw_row_t>(i));
            merged(row, 0, row, m_lastColumn, lines[i], m_title);
        }
        const QString service =
            m_input.service.isEmpty() ? m_words.text(u"poster.allServices"_s) : m_input.service;
        const std::vector<std::pair<QString, QString>> identity = {
            {m_words.text(u"processing.unit"_s), m_words.unitFull()},
            {m_words.text(u"processing.service"_s), service},
            {m_words.text(u"processing.period"_s), m_words.period()}};
        for (std::size_t i = 0; i < identity.size(); ++i) {
            const auto row = static_cast<lxw_row_t>(identityRow + i);
            text(row, 0, identity[i].first, m_plain);
            text(row, 1, u": "_s + identity[i].second, m_plain);
        }
    }

    void writeHead()
    {
        const bool deep = m_grid.hasSeveralQuestions;
        m_firstAnswer = headRow + (deep ? 3 : 2);
        const lxw_row_t lastHead = m_firstAnswer - 1;
        merged(headRow, 0, lastHead, 0, m_words.text(u"processing.number"_s), m_head);
        merged(headRow, 1, headRow, static_cast<lxw_col_t>(m_grid.columnCount),
               m_words.text(u"processing.elements"_s), m_head);
        merged(headRow, m_lastColumn, lastHead, m_lastColumn, m_words.text(u"processing.remark"_s),
               m_head);
        for (const ProcessingElement& element : m_grid.elements) {
            const bool single = element.columns.size() == 1;
            merged(headRow + 1, columnOf(element), single ? lastHead : headRow + 1,
                   lastColumnOf(element), element.element.number, m_head);
            if (single) continue;
            for (std::size_t i = 0; i < element.columns.size(); ++i)
                text(lastHead, columnOf(element, i), element.columns[i].title, m_head);
        }
        worksheet_freeze_panes(m_sheet, m_firstAnswer, 1);
        worksheet_repeat_rows(m_sheet, headRow, lastHead);
    }

    void writeAnswers()
    {
        lxw_row_t row = m_firstAnswer;
        for (const survey::Response* response : m_grid.responses) {
            worksheet_write_number(m_sheet, row, 0, static_cast<double>(row - m_firstAnswer + 1),
                                   m_centre);
            for (const ProcessingElement& element : m_grid.elements)
                for (std::size_t i = 0; i < element.columns.size(); ++i)
                    writeAnswer(row, columnOf(element, i), element.columns[i].question, *response);
            text(row, m_lastColumn, remarkOf(m_grid, *response), m_centre);
            ++row;
        }
        m_lastAnswer = row - 1;
    }

    void writeAnswer(lxw_row_t row, lxw_col_t column, std::size_t question,
                     const survey::Response& response)
    {
        const auto score =
            question < response.scores.size()
                ? scored(m_input.answers.questions[question], response.scores[question])
                : std::nullopt;
        if (score)
            worksheet_write_number(m_sheet, row, column, score->toDouble(), m_centre);
        else
            worksheet_write_blank(m_sheet, row, column, m_centre);
    }

    QString answersOf(lxw_col_t column) const
    {
        return cellRange(m_firstAnswer, column, m_lastAnswer, column);
    }

    QString rounded(const QString& expression, const std::optional<int>& decimals) const
    {
        return decimals ? u"ROUND(%1,%2)"_s.arg(expression).arg(*decimals) : expression;
    }

    /// The mean of one question, or of an element of one question.
    QString meanFormula(lxw_col_t column) const
    {
        const QString answers = answersOf(column);
        return u"IF(COUNT(%1)=0,\"\",SUM(%1)/COUNT(%1))"_s.arg(answers);
    }

    void writeTotals()
    {
        lxw_row_t row = m_lastAnswer + 1;
        writePerQuestion(row++, m_words.text(u"processing.sum"_s), m_whole, u"=SUM(%1)"_s,
                         [](const auto& e, const auto& c) { return std::optional(sumOf(e, c)); });
        writePerQuestion(
            row++, m_words.text(u"processing.answers"_s), m_whole, u"=COUNT(%1)"_s,
            [](const auto& e, const auto& c) { return std::optional(Ratio(answeredOf(e, c))); });
        if (m_grid.hasSeveralQuestions) {
            m_questionMeanRow = row;
            writePerQuestion(row++, u"NRR/Pertanyaan"_s, m_decimals,
                             u"=IF(COUNT(%1)=0,\"\",SUM(%1)/COUNT(%1))"_s,
                             [](const auto& e, const auto& c) { return meanOf(e, c); });
        }
        m_meanRow = row++;
        m_weightRow = row++;
        m_weightedRow = row++;
        m_valueRow = row++;
        m_gradeRow = row++;
        m_indexRow = row;
        writeElementRows();
        writeIndexRow();
    }

    template <typename Figure>
    void writePerQuestion(lxw_row_t row, const QString& label, lxw_format* format,
                          const QString& expression, Figure figure)
    {
        text(row, 0, label, m_label);
        for (const ProcessingElement& element : m_grid.elements)
            for (std::size_t i = 0; i < element.columns.size(); ++i) {
                const lxw_col_t column = columnOf(element, i);
                formula(row, column, QString(expression).replace(u"%1"_s, answersOf(column)),
                        figure(element, element.columns[i]), format);
            }
        worksheet_write_blank(m_sheet, row, m_lastColumn, m_label);
    }

    void writeElementRows()
    {
        text(m_meanRow, 0, m_words.text(u"processing.nrr"_s), m_label);
        text(m_weightRow, 0, u"Bobot"_s, m_label);
        text(m_weightedRow, 0, m_words.text(u"processing.nrrt"_s), m_label);
        text(m_valueRow, 0, m_words.text(u"processing.value"_s), m_label);
        text(m_gradeRow, 0, m_words.text(u"processing.category"_s), m_label);
        for (const lxw_row_t row : {m_meanRow, m_weightRow, m_valueRow, m_gradeRow})
            worksheet_write_blank(m_sheet, row, m_lastColumn, m_label);
        for (const ProcessingElement& element : m_grid.elements) writeElement(element);
    }

    /// A formula over all the columns of an element.
    void elementFormula(lxw_row_t row, const ProcessingElement& element, const QString& expression,
                        const std::optional<Ratio>& result, lxw_format* format)
    {
        const lxw_col_t first = columnOf(element), last = lastColumnOf(element);
        if (first != last) worksheet_merge_range(m_sheet, row, first, row, last, "", format);
        formula(row, first, expression, result, format);
    }

    QString elementMean(const ProcessingElement& element) const
    {
        const auto& settings = m_input.result.settings;
        if (element.element.result->filledWithFour) return u"4"_s;
        if (element.columns.size() == 1)
            return rounded(meanFormula(columnOf(element)), settings.nrrRounding);
        if (settings.multiQuestion == MultiQuestion::RespondentMean) return {};
        return rounded(u"AVERAGE(%1)"_s.arg(cellRange(m_questionMeanRow, columnOf(element),
                                                      m_questionMeanRow, lastColumnOf(element))),
                       settings.nrrRounding);
    }

    QString weightFormula(const ProcessingElement& element) const
    {
        const auto& index = *m_input.result.index;
        if (index.convention == WeightConvention::Exact)
            return u"=1/%1"_s.arg(m_input.result.elementsUsed);
        const auto& given = m_input.result.settings.givenWeights;
        if (const auto it = given.find(element.element.result->key);
            index.convention == WeightConvention::Given && it != given.end())
            return u"="_s + it->second.toFraction();
        return u"="_s + (index.weight ? index.weight->toFraction() : u"0"_s);
    }

    void writeElement(const ProcessingElement& element)
    {
        const survey::ElementResult& result = *element.element.result;
        const lxw_col_t first = columnOf(element), last = lastColumnOf(element);
        if (!result.nrr) {
            for (const lxw_row_t row :
                 {m_meanRow, m_weightRow, m_weightedRow, m_valueRow, m_gradeRow})
                merged(row, first, row, last, u"–"_s, m_centre);
            return;
        }
        const QString mean = elementMean(element);
        if (mean.isEmpty()) {
            if (first != last)
                worksheet_merge_range(m_sheet, m_meanRow, first, m_meanRow, last, "", m_decimals);
            worksheet_write_number(m_sheet, m_meanRow, first, result.nrr->toDouble(), m_decimals);
        } else {
            elementFormula(m_meanRow, element, u"="_s + mean, result.nrr, m_decimals);
        }
        writeWeighted(element, result);
        const QString value = u"=%1*25"_s.arg(cellName(m_meanRow, first));
        elementFormula(m_valueRow, element, value, result.value, m_hundredths);
        if (first != last)
            worksheet_merge_range(m_sheet, m_gradeRow, first, m_gradeRow, last, "", m_head);
        formulaText(m_gradeRow, first, gradeOf(cellName(m_meanRow, first), false), result.grade,
                    m_head);
    }

    void writeWeighted(const ProcessingElement& element, const survey::ElementResult& result)
    {
        const lxw_col_t first = columnOf(element), last = lastColumnOf(element);
        if (!result.counted) {
            merged(m_weightRow, first, m_weightRow, last, u"–"_s, m_centre);
            merged(m_weightedRow, first, m_weightedRow, last, u"–"_s, m_centre);
            return;
        }
        const auto& index = *m_input.result.index;
        elementFormula(m_weightRow, element, weightFormula(element), index.weight, m_decimals);
        const QString product =
            u"%1*%2"_s.arg(cellName(m_meanRow, first), cellName(m_weightRow, first));
        elementFormula(m_weightedRow, element,
                       u"="_s + rounded(product, m_input.result.settings.nrrtRounding), result.nrrt,
                       m_decimals);
    }

    QString gradeOf(const QString& mean, bool asWord) const
    {
        return gradeFormula(m_input.instrument, m_input.result.settings.categoryRule, mean, asWord);
    }

    void writeIndexRow()
    {
        const auto& result = m_input.result;
        const auto& index = *result.index;
        const QString weighted =
            cellRange(m_weightedRow, 1, m_weightedRow, static_cast<lxw_col_t>(m_grid.columnCount));
        formula(m_weightedRow, m_lastColumn, u"=SUM(%1)"_s.arg(weighted), index.ni, m_decimals);
        const auto last = static_cast<lxw_col_t>(m_grid.columnCount);
        merged(m_indexRow, 0, m_indexRow, last, m_words.text(u"processing.ikm"_s), m_label);
        const QString ikm = u"=ROUND(%1*25,%2)"_s.arg(cellName(m_weightedRow, m_lastColumn))
                                .arg(result.settings.ikmDecimals);
        formula(m_indexRow, m_lastColumn, ikm, index.shown, m_hundredths);
        merged(m_indexRow + 1, 0, m_indexRow + 1, last, m_words.text(u"processing.grade"_s),
               m_label);
        const QString mean = cellName(m_weightedRow, m_lastColumn);
        formulaText(m_indexRow + 1, m_lastColumn, gradeOf(mean, false), index.grade, m_head);
        merged(m_indexRow + 2, 0, m_indexRow + 2, last, u"Kinerja Unit Pelayanan"_s, m_label);
        formulaText(m_indexRow + 2, m_lastColumn, gradeOf(mean, true), index.performance, m_head);
    }

    void writeLegend()
    {
        const QString weight = weightText(*m_input.result.index, m_input.result.elementsUsed);
        lxw_row_t row = m_indexRow + 4;
        text(row++, 0, m_words.text(u"processing.legendTitle"_s), m_plain);
        for (const QString& line :
             m_words.lines(u"processing.legend"_s,
                           {{u"last"_s, m_grid.lastNumber},
                            {u"weight"_s, weight.isEmpty() ? u"bobot unsur"_s : weight}}))
            text(row++, 0, line, m_plain);
        for (const ProcessingElement& element : m_grid.elements)
            text(row++, 0, u"%1 = %2"_s.arg(element.element.number, element.element.name), m_plain);
        text(row, 0, categoryLimits(m_input.instrument), m_plain);
    }

    lxw_workbook* m_book;
    lxw_worksheet* m_sheet;
    const SkmPaperInput& m_input;
    const SkmWords& m_words;
    const ProcessingGrid m_grid;
    const lxw_col_t m_lastColumn;
    lxw_format *m_title, *m_plain, *m_head, *m_centre, *m_label, *m_whole, *m_decimals,
        *m_hundredths;
    lxw_row_t m_firstAnswer = 0, m_lastAnswer = 0, m_questionMeanRow = 0;
    lxw_row_t m_meanRow = 0, m_weightRow = 0, m_weightedRow = 0, m_valueRow = 0, m_gradeRow = 0,
              m_indexRow = 0;
};

} // namespace

Result<void> writeProcessingXlsx(const SkmPaperInput& input,
                                 const wording::TextCatalogue& catalogue, const QString& path)
{
    if (const auto ready = readyForPaper(input); !ready) return failure(ready.error());
    const SkmWords words(input, catalogue);
    // The library writes in place; what stands under the user's name is whole or was there before.
    const QTemporaryDir folder;
    const QString draft = folder.filePath(u"pengolahan.xlsx"_s);
    lxw_workbook* book =
        folder.isValid() ? workbook_new(QFile::encodeName(draft).constData()) : nullptr;
    if (!book) return failure(ErrorCode::WriteFailed, {path}, path);
    ProcessingSheetWriter(book, input, words).write();
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return failure(ErrorCode::WriteFailed, {path}, path,
                       QString::fromUtf8(lxw_strerror(error)));
    QFile file(draft);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::WriteFailed, {path}, path, file.errorString());
    return writeFile(path, file.readAll());
}

} // namespace tinjau::print
