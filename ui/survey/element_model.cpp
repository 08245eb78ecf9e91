// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/element_model.h"

#include "core/print/skm_dossier_paper.h"
#include "core/print/skm_elements.h"
#include "core/wording/survey_sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct ElementWords {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::ElementWords)
};

Cell figureCell(const std::optional<Ratio>& figure, int decimals)
{
    if (!figure) return {.text = u"–"_s, .tone = Tone::Quiet};
    return {.text = figure->toFixed(decimals, u','), .sort = figure->toDouble()};
}

Cell valueCell(const ElementRow& row)
{
    Cell cell = figureCell(row.result.value, 2);
    cell.bold = row.result.value.has_value();
    return cell;
}

Cell gradeCell(const QString& grade, const QString& performance)
{
    if (grade.isEmpty()) return {};
    return {.sort = grade, .mark = gradeMark(grade.front(), u"%1 %2"_s.arg(grade, performance))};
}

Cell totalCell(const ElementTotals& totals, const QString& column)
{
    if (column == u"unsur"_s) return {.text = ElementWords::tr("Unit pelayanan"), .bold = true};
    if (column == u"n"_s) return {.text = u"n = %1"_s.arg(totals.respondents), .tone = Tone::Quiet};
    if (!totals.index) return {.text = u"–"_s, .tone = Tone::Quiet};
    if (column == u"ni"_s) return {.text = totals.index->ni.toFixed(totals.decimals, u','), .bold = true};
    if (column == u"ikm"_s) return {.text = totals.index->shown.toFixed(2, u','), .bold = true};
    return gradeCell(totals.index->grade, totals.index->performance);
}

} // namespace

std::vector<ElementRow> elementRows(const overview::SurveyDossier& dossier)
{
    print::SkmPaperInput input;
    input.instrument = dossier.rules.instrument;
    input.answers = dossier.answers.sheet;
    input.result = dossier.result;
    std::vector<ElementRow> rows;
    for (const print::ElementOnPaper& element : print::elementsOnPaper(input))
        if (element.result) rows.push_back({element.number, element.name, *element.result});
    return rows;
}

std::unique_ptr<RowModel<ElementRow>> makeElementModel(const std::shared_ptr<const ElementTotals>& totals)
{
    using Words = ElementWords;
    const auto total = [totals](const QString& column) {
        return [totals, column](int, const std::vector<const ElementRow*>&) { return totalCell(*totals, column); };
    };
    std::vector<RowModel<ElementRow>::Field> fields{
        {{u"no"_s, Words::tr("No"), Qt::AlignLeft, 44}, [](const ElementRow& row) { return Cell{.text = row.number}; }},
        {{u"unsur"_s, Words::tr("Unsur pelayanan"), Qt::AlignLeft, 150, true}, [](const ElementRow& row) { return Cell{.text = row.name, .tip = row.name}; }, total(u"unsur"_s)},
        {{u"jumlah"_s, Words::tr("Σ"), Qt::AlignRight, 62}, [](const ElementRow& row) { return figureCell(row.result.sum, row.result.sum.isWhole() ? 0 : 2); }, total(u"n"_s)},
        {{u"nrr"_s, Words::tr("NRR"), Qt::AlignRight, 58}, [totals](const ElementRow& row) { return figureCell(row.result.nrr, totals->decimals); }},
        {{u"bobot"_s, Words::tr("× bobot"), Qt::AlignRight, 68}, [totals](const ElementRow& row) { return figureCell(row.result.nrrt, totals->decimals); }, total(u"ni"_s)},
        {{u"nilai"_s, Words::tr("Nilai"), Qt::AlignRight, 66}, valueCell, total(u"ikm"_s)},
        {{u"mutu"_s, Words::tr("Mutu"), Qt::AlignHCenter, 52}, [](const ElementRow& row) { return gradeCell(row.result.grade, row.result.performance); }, total(u"mutu"_s)}};
    auto model = std::make_unique<RowModel<ElementRow>>(std::move(fields));
    model->setTotalRows(1);
    return model;
}

std::unique_ptr<RowModel<survey::IndexValue>> makeConventionModel()
{
    using Words = ElementWords;
    using survey::IndexValue;
    return std::make_unique<RowModel<IndexValue>>(std::vector<RowModel<IndexValue>::Field>{
        {{u"bobot"_s, Words::tr("Bobot"), Qt::AlignLeft, 90, true}, [](const IndexValue& index) { return Cell{.text = wording::weightText(index)}; }},
        {{u"ni"_s, Words::tr("NI"), Qt::AlignRight, 80}, [](const IndexValue& index) { return figureCell(index.ni, 4); }},
        {{u"ikm"_s, Words::tr("IKM"), Qt::AlignRight, 80}, [](const IndexValue& index) { return Cell{.text = index.shown.toFixed(2, u','), .bold = true}; }},
        {{u"mutu"_s, Words::tr("Mutu"), Qt::AlignHCenter, 60}, [](const IndexValue& index) { return gradeCell(index.grade, index.performance); }}});
}

} // namespace tinjau::ui
