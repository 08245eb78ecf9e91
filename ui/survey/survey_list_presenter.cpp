// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/survey_list_presenter.h"

#include "core/exchange/xlsx_export.h"
#include "core/survey/stored_survey.h"
#include "core/survey/survey_repository.h"
#include "core/survey/survey_rules.h"
#include "core/wording/error_sentence.h"
#include "core/wording/survey_sentences.h"
#include "ui/survey/survey_list_model.h"

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

using exchange::ListValue;

ListValue numberOf(const std::optional<qint64>& number)
{
    if (number) return *number;
    return std::monostate();
}

std::vector<ListValue> exported(const SurveyRow& row)
{
    return {row.office, row.service, row.period, surveyStateWords(row.state), row.respondents, numberOf(row.required),
            row.shown ? ListValue(row.shown->toDouble()) : ListValue(), row.grade, row.age};
}

} // namespace

SurveyListPresenter::SurveyListPresenter(Workspace& workspace) : m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &SurveyListPresenter::load);
    load();
}

void SurveyListPresenter::load()
{
    const auto lines = m_workspace.store().read([](storage::Session& session) { return survey::SurveyRepository(session).list(); });
    m_rows.clear();
    m_trouble = lines ? QString() : wording::errorSentence(lines.error());
    if (lines)
        for (const survey::SurveyLine& line : *lines) m_rows.push_back(rowOf(line));
    Q_EMIT changed();
}

SurveyRow SurveyListPresenter::rowOf(const survey::SurveyLine& line)
{
    const survey::Survey& survey = line.survey;
    SurveyRow row{.id = *survey.id, .office = line.office, .service = line.service.isEmpty() ? line.unit : line.service,
                  .period = survey.periodLabel, .until = survey.period.last, .state = survey.state,
                  .respondents = line.responses - line.excluded, .age = survey.period.last.daysTo(m_workspace.today())};
    const auto rules = survey::surveyRulesFor(m_workspace.rules(), survey.period.last, survey.settings.instrument);
    const auto result = rules ? survey::indexOfStored(m_workspace.store(), *survey.id, *rules, m_workspace.today())
                              : Result<survey::SurveyResult>(Failure{rules.error()});
    if (!result) {
        row.why = wording::errorSentence(result.error());
        return row;
    }
    row.respondents = result->respondents;
    row.required = result->sampling.required;
    if (result->index) {
        row.shown = result->index->shown;
        row.grade = result->index->grade;
        row.performance = result->index->performance;
    } else if (!result->obstacles.empty()) {
        row.why = wording::obstacleSentence(result->obstacles.front());
    }
    return row;
}

int SurveyListPresenter::waiting() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const SurveyRow& row) {
        return row.age > 0 && row.respondents > 0 && row.state != survey::SurveyState::Issued;
    }));
}

void SurveyListPresenter::exportRows(const std::vector<int>& rows, const QString& path)
{
    exchange::ExportList list{.title = tr("Daftar survei"),
                              .columns = {{tr("OPD")}, {tr("Layanan")}, {tr("Periode")}, {tr("Keadaan")}, {tr("Responden")},
                                          {tr("Perlu")}, {tr("IKM"), u"0.00"_s}, {tr("Mutu")}, {tr("Umur (hari)")}},
                              .rows = {}};
    for (const int index : rows) list.rows.push_back(exported(m_rows[static_cast<size_t>(index)]));
    const auto written = exchange::writeList(list, path, m_workspace.clock().nowUtc());
    Q_EMIT said(written ? tr("Tersimpan: %1").arg(path) : wording::errorSentence(written.error()));
}

} // namespace tinjau::ui
