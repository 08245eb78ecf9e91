// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/skm_tables.h"

#include "core/wording/dates.h"
#include "core/wording/numbers.h"

namespace tinjau::print {

using namespace Qt::StringLiterals;
using wording::formatted;

namespace {

const auto dash = u"–"_s;

QString whole(qint64 number) {
    return formatted(Ratio(number));
}

QString wholeOrDash(const std::optional<qint64>& number) {
    return number ? whole(*number) : dash;
}

QString decimalOrDash(const std::optional<Ratio>& number, int decimals) {
    return number ? formatted(*number, decimals) : dash;
}

Row numbered(std::size_t index, std::vector<Cell> rest) {
    rest.insert(rest.begin(), Cell(QString::number(index + 1)));
    return Row(std::move(rest));
}

QString orDots(const QString& text) {
    return text.isEmpty() ? dots(12) : text;
}

} // namespace

bool hasEqualCounts(const survey::SurveyResult& result) {
    std::optional<qint64> first;
    for (const survey::ElementResult& element : result.elements) {
        if (!element.counted || element.filledWithFour) continue;
        // With several questions the answers of all of them are counted together.
        const auto perQuestion =
            element.answered / std::max<qint64>(1, std::ssize(element.questions));
        if (element.missing > 0) return false;
        if (!first) first = perQuestion;
        if (*first != perQuestion) return false;
    }
    return true;
}

Table elementContentTable(const SkmPaperInput& input) {
    Table table{.columns = {Column::mm(12, Align::Center), Column::mm(52), Column::share(1)},
                .head = {{u"No."_s, u"UNSUR PELAYANAN"_s, u"YANG DINILAI"_s}}};
    for (const ElementOnPaper& element : elementsOnPaper(input)) {
        if (!element.result) continue;
        const survey::Element* known = input.instrument.find(element.result->key);
        table.body.push_back(
            numbered(table.body.size(), {element.name, known ? known->content : dash}));
    }
    return table;
}

Table planTable(const SkmPaperInput& input) {
    Table table{
        .columns = {Column::mm(12, Align::Center), Column::share(1), Column::mm(58, Align::Center),
                    Column::mm(26, Align::Center)},
        .head = {{u"No."_s, u"KEGIATAN"_s, u"WAKTU PELAKSANAAN"_s, u"JUMLAH HARI KERJA"_s}}};
    for (const PlanStep& step : input.plan) {
        const QString days = wording::dateRange(step.days);
        table.body.push_back(numbered(
            table.body.size(), {step.activity, orDots(days),
                                step.workingDays ? QString::number(*step.workingDays) : dots(6)}));
    }
    return table;
}

Table populationTable(const SkmPaperInput& input) {
    Table table{.columns = {Column::mm(12, Align::Center), Column::share(1),
                            Column::mm(24, Align::Right), Column::mm(23, Align::Right),
                            Column::mm(28, Align::Right), Column::mm(30, Align::Center)},
                .head = {{u"No."_s, u"JENIS LAYANAN"_s, u"POPULASI (N)"_s, u"SAMPEL MINIMAL (n)"_s,
                          u"RESPONDEN"_s, u"KETERANGAN"_s}}};
    for (const ServicePopulation& row : input.populations) {
        QString verdict = dash;
        if (row.required && row.respondents)
            verdict = *row.respondents >= *row.required ? u"Sesuai"_s : u"Belum sesuai"_s;
        table.body.push_back(numbered(table.body.size(), {row.service, wholeOrDash(row.population),
                                                          wholeOrDash(row.required),
                                                          wholeOrDash(row.respondents), verdict}));
    }
    return table;
}

Table sampleTable(const SkmPaperInput& input) {
    constexpr std::size_t pairs = 3;
    const auto& steps = input.sampleTable;
    const std::size_t rows = (steps.size() + pairs - 1) / pairs;
    Table table{.size = 9, .width = 0.85, .padding = 0.8};
    Row head;
    for (std::size_t pair = 0; pair < pairs; ++pair) {
        table.columns.push_back(Column::share(1, Align::Center));
        table.columns.push_back(Column::share(1, Align::Center));
        head.cells.push_back(u"Populasi (N)"_s);
        head.cells.push_back(u"Sampel (n)"_s);
    }
    table.head = {head};
    for (std::size_t row = 0; row < rows; ++row) {
        Row cells;
        for (std::size_t pair = 0; pair < pairs; ++pair) {
            const std::size_t at = pair * rows + row;
            cells.cells.push_back(at < steps.size() ? whole(steps[at].population) : QString());
            cells.cells.push_back(at < steps.size() ? whole(steps[at].sample) : QString());
        }
        table.body.push_back(std::move(cells));
    }
    return table;
}

QString profileName(const QString& field, const SkmWords& words) {
    return words.text(u"profile."_s + field);
}

QString profileLabel(const QString& field, const QString& label, const SkmWords& words) {
    if (label.isEmpty()) return words.text(u"profile.notStated"_s);
    if (field == u"sex" && label == u"L") return words.text(u"profile.male"_s);
    if (field == u"sex" && label == u"P") return words.text(u"profile.female"_s);
    return label;
}

Table profileTable(const SkmPaperInput& input, const SkmWords& words) {
    Table table{
        .columns = {Column::mm(12, Align::Center), Column::mm(40), Column::share(1),
                    Column::mm(24, Align::Right), Column::mm(30, Align::Right)},
        .head = {{u"No."_s, u"KARAKTERISTIK"_s, u"INDIKATOR"_s, u"JUMLAH"_s, u"PERSENTASE"_s}}};
    int number = 0;
    for (const survey::ProfileTable& profile : input.result.profile) {
        const int rows = static_cast<int>(profile.rows.size());
        ++number;
        for (std::size_t i = 0; i < profile.rows.size(); ++i) {
            const auto& row = profile.rows[i];
            Row cells;
            // Long lists (services) would not fit on a page as one joined cell.
            const bool joined = rows <= 12;
            if (i == 0 || !joined) {
                cells.cells.push_back(
                    Cell(i == 0 ? QString::number(number) : QString(), 1, joined ? rows : 1));
                cells.cells.push_back(Cell(i == 0 ? profileName(profile.field, words) : QString(),
                                           1, joined ? rows : 1));
            }
            cells.cells.push_back(profileLabel(profile.field, row.label, words));
            cells.cells.push_back(whole(row.count));
            cells.cells.push_back(wording::percentInTable(row.percent));
            table.body.push_back(std::move(cells));
        }
    }
    return table;
}

Table elementTable(const SkmPaperInput& input, const SkmWords& words) {
    const auto& result = input.result;
    const int decimals = result.settings.nrrDecimals;
    const bool equal = hasEqualCounts(result);
    Table table{.columns = {Column::mm(11, Align::Center), Column::share(1)}, .keepTogether = true};
    Row head{u"No."_s, u"UNSUR PELAYANAN"_s};
    if (!equal) {
        table.columns.push_back(Column::mm(14, Align::Right));
        head.cells.push_back(u"n"_s);
    }
    for (const Column column :
         {Column::mm(15, Align::Right), Column::mm(27, Align::Right),
          Column::mm(22.5, Align::Right), Column::mm(15, Align::Center), Column::mm(25)})
        table.columns.push_back(column);
    for (const QString& title :
         {u"NRR"_s, u"NRR TERTIMBANG"_s, u"NILAI KONVERSI"_s, u"MUTU"_s, u"KINERJA"_s})
        head.cells.push_back(title);
    table.head = {head};

    for (const ElementOnPaper& element : elementsOnPaper(input)) {
        const survey::ElementResult* row = element.result;
        if (row && row->extra && !row->counted) continue;
        Row cells = numbered(table.body.size(), {element.name});
        if (!equal) cells.cells.push_back(row ? whole(row->answered) : dash);
        if (element.isCounted()) {
            for (Cell cell :
                 {Cell(formatted(*row->nrr, decimals)), Cell(decimalOrDash(row->nrrt, decimals)),
                  Cell(shownValue(*row->value)), Cell(row->grade), Cell(row->performance)})
                cells.cells.push_back(std::move(cell));
        } else {
            for (int i = 0; i < 4; ++i) cells.cells.push_back(dash);
            cells.cells.push_back(RichText::italic(words.text(u"index.notRated"_s)));
        }
        table.body.push_back(std::move(cells));
    }
    if (!result.index) return table;
    table.totals = {Row{Cell(u"NILAI IKM UNIT PELAYANAN"_s, equal ? 3 : 4),
                        Cell(formatted(result.index->ni, decimals)),
                        Cell(shownValue(result.index->shown, result.settings.ikmDecimals)),
                        Cell(result.index->grade), Cell(result.index->performance)}};
    table.totals.front().cells.front().align = Align::Left;
    return table;
}

Table extraElementTable(const SkmPaperInput& input) {
    Table table{.columns = {Column::mm(12, Align::Center), Column::share(1),
                            Column::mm(20, Align::Right), Column::mm(20, Align::Right),
                            Column::mm(26, Align::Right), Column::mm(18, Align::Center)},
                .head = {{u"No."_s, u"UNSUR TAMBAHAN"_s, u"n"_s, u"NRR"_s, u"NILAI KONVERSI"_s,
                          u"MUTU"_s}}};
    for (const survey::ElementResult& element : input.result.elements) {
        if (!element.extra || element.counted) continue;
        table.body.push_back(numbered(
            table.body.size(), {element.name, whole(element.answered),
                                decimalOrDash(element.nrr, input.result.settings.nrrDecimals),
                                decimalOrDash(element.value, 2), element.grade}));
    }
    return table;
}

Table followUpTable(const SkmPaperInput& input) {
    Table table{.columns = {Column::mm(11, Align::Center), Column::mm(34), Column::share(1),
                            Column::mm(9, Align::Center), Column::mm(9, Align::Center),
                            Column::mm(9, Align::Center), Column::mm(9, Align::Center),
                            Column::mm(32)}};
    table.head = {Row{Cell(u"No."_s, 1, 2), Cell(u"PRIORITAS UNSUR"_s, 1, 2),
                      Cell(u"PROGRAM/KEGIATAN"_s, 1, 2), Cell(u"WAKTU"_s, 4),
                      Cell(u"PENANGGUNG JAWAB"_s, 1, 2)},
                  Row{u"TW\nI"_s, u"TW\nII"_s, u"TW\nIII"_s, u"TW\nIV"_s}};
    for (const PlannedMeasure& measure : input.followUp) {
        Row row = numbered(table.body.size(), {measure.element, measure.action});
        for (const bool planned : measure.quarters)
            row.cells.push_back(planned ? u"√"_s : QString());
        row.cells.push_back(orDots(measure.owner));
        table.body.push_back(std::move(row));
    }
    return table;
}

Table trendTable(const SkmPaperInput& input, const SkmWords& words) {
    Table table{.columns = {Column::share(1), Column::mm(30, Align::Right),
                            Column::mm(20, Align::Center), Column::mm(22, Align::Right),
                            Column::mm(24, Align::Center)},
                .head = {{u"PERIODE"_s, u"NILAI IKM"_s, u"MUTU"_s, u"n"_s, u"BOBOT"_s}}};
    bool fromReport = false;
    for (const EarlierPeriod& period : input.earlier) {
        fromReport |= period.fromReport;
        QString value =
            period.shown ? shownValue(*period.shown) : words.text(u"trend.notSurveyed"_s);
        if (period.fromReport) value += u" *)"_s;
        table.body.push_back({period.name, value, period.shown ? period.grade : dash,
                              wholeOrDash(period.respondents),
                              period.weight.isEmpty() ? dash : period.weight});
    }
    if (const auto& index = input.result.index) {
        const QString weight = weightText(*index, input.result.elementsUsed);
        Row present{words.period(), shownValue(index->shown), index->grade,
                    whole(input.result.respondents), weight.isEmpty() ? dash : weight};
        present.bold = true;
        table.body.push_back(std::move(present));
    }
    if (fromReport) table.notes = {words.text(u"trend.fromReport"_s)};
    return table;
}

Table outcomesTable(const SkmPaperInput& input, const SkmWords& words) {
    Table table{.columns = {Column::mm(11, Align::Center), Column::share(1.2),
                            Column::mm(38, Align::Center), Column::share(1.2), Column::share(1),
                            Column::share(1)},
                .head = {{u"No."_s, u"RENCANA TINDAK LANJUT"_s, u"SUDAH/BELUM DITINDAKLANJUTI"_s,
                          u"DESKRIPSI TINDAK LANJUT"_s, u"DOKUMENTASI"_s, u"TANTANGAN/HAMBATAN"_s}},
                .size = 9.5};
    for (const MeasureOutcome& outcome : input.earlierFollowUp)
        table.body.push_back(numbered(
            table.body.size(),
            {outcome.action, words.text(outcome.done ? u"outcomes.done"_s : u"outcomes.open"_s),
             outcome.description.isEmpty() ? dash : outcome.description,
             outcome.documentation.isEmpty() ? dash : outcome.documentation,
             outcome.obstacles.isEmpty() ? dash : outcome.obstacles}));
    return table;
}

Table remarksTable(const std::vector<Remark>& remarks, const SkmWords& words) {
    Table table{
        .columns = {Column::mm(12, Align::Center), Column::share(1), Column::mm(22, Align::Center)},
        .head = {{u"No."_s, u"SARAN/MASUKAN"_s, u"JUMLAH"_s}},
        .notes = {words.text(u"comments.note"_s)}};
    for (const Remark& remark : remarks)
        table.body.push_back(numbered(table.body.size(), {remark.text, whole(remark.count)}));
    return table;
}

} // namespace tinjau::print
