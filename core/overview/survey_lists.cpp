// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/survey_lists.h"

#include "core/organisation/office_repository.h"
#include "core/organisation/unit_repository.h"
#include "core/survey/follow_up_repository.h"
#include "core/survey/stored_survey.h"
#include "core/survey/survey_duty.h"
#include "core/survey/survey_repository.h"

using namespace Qt::StringLiterals;

namespace tinjau::overview {

namespace {

using exchange::ExportList;
using exchange::ListColumn;
using exchange::ListValue;
using storage::Session;
using survey::SurveyLine;

ListColumn text(const QString& heading, double width)
{
    return {heading, {}, width};
}

ListColumn number(const QString& heading, const QString& format = u"#,##0"_s)
{
    return {heading, format, 12.0};
}

ListValue textOrNothing(const QString& value)
{
    return value.isEmpty() ? ListValue() : ListValue(value);
}

template <typename T>
ListValue orNothing(const std::optional<T>& value)
{
    return value ? ListValue(*value) : ListValue();
}

QString stateWords(survey::SurveyState state)
{
    switch (state) {
    case survey::SurveyState::Open: return u"berjalan"_s;
    case survey::SurveyState::Closed: return u"selesai"_s;
    case survey::SurveyState::Issued: return u"laporan terbit"_s;
    }
    return {};
}

QString dutyWords(survey::DutyState state)
{
    switch (state) {
    case survey::DutyState::Met: return u"terpenuhi"_s;
    case survey::DutyState::UnderWay: return u"berjalan"_s;
    case survey::DutyState::Owed: return u"belum"_s;
    case survey::DutyState::Missed: return u"tidak dilaksanakan"_s;
    }
    return {};
}

Result<std::vector<SurveyLine>> linesOf(storage::Store& store)
{
    return store.read([](Session& session) { return survey::SurveyRepository(session).list(); });
}

std::vector<ListValue> surveyRow(const SurveyLine& line, const survey::SurveyResult& result)
{
    const auto& index = result.index;
    return {line.office, textOrNothing(line.service), line.survey.periodLabel, orNothing(result.sampling.population),
            orNothing(result.sampling.required), result.respondents, index ? ListValue(index->shown.toDouble()) : ListValue(),
            index ? ListValue(index->grade) : ListValue(), stateWords(line.survey.state)};
}

struct NamedService {
    organisation::Office office;
    std::optional<organisation::Service> service;
};

std::vector<NamedService> servicesOf(Session& session, QDate today)
{
    std::vector<NamedService> rows;
    for (const auto& office : organisation::OfficeRepository(session).all(today)) {
        const auto services = organisation::ServiceRepository(session).of(*office.id, today);
        if (services.empty()) rows.push_back({office, std::nullopt});
        for (const auto& service : services) rows.push_back({office, service});
    }
    return rows;
}

} // namespace

Result<ExportList> surveyList(storage::Store& store, const rules::RuleBook& book, QDate today)
{
    ExportList list{u"Daftar SKM"_s,
                    {text(u"OPD"_s, 44), text(u"Jenis layanan"_s, 34), text(u"Periode"_s, 24), number(u"Populasi"_s), number(u"Diperlukan"_s),
                     number(u"Responden"_s), number(u"IKM"_s, u"0.00"_s), text(u"Mutu"_s, 7), text(u"Keadaan"_s, 16)},
                    {}, {}};
    const auto lines = linesOf(store);
    if (!lines) return failure(lines.error());
    for (const SurveyLine& line : *lines) {
        const auto rules = survey::surveyRulesFor(book, line.survey.period.last, line.survey.settings.instrument);
        if (!rules) return failure(rules.error());
        const auto result = survey::indexOfStored(store, *line.survey.id, *rules, today);
        if (!result) return failure(result.error());
        list.rows.push_back(surveyRow(line, *result));
    }
    return list;
}

Result<ExportList> officeList(storage::Store& store, const rules::RuleBook&, QDate today)
{
    ExportList list{u"OPD dan layanan"_s, {text(u"OPD"_s, 52), text(u"Singkatan"_s, 18), text(u"Jenis layanan"_s, 40)}, {}, {}};
    const auto rows = store.read([today](Session& session) { return servicesOf(session, today); });
    if (!rows) return failure(rows.error());
    for (const NamedService& row : *rows)
        list.rows.push_back({row.office.name, textOrNothing(row.office.shortName), row.service ? ListValue(row.service->name) : ListValue()});
    return list;
}

Result<ExportList> followUpList(storage::Store& store, const rules::RuleBook&, QDate today)
{
    ExportList list{u"Tindak lanjut SKM"_s,
                    {text(u"OPD"_s, 44), text(u"Jenis layanan"_s, 30), text(u"Periode"_s, 22), text(u"Unsur"_s, 16), text(u"Rencana"_s, 50),
                     text(u"Penanggung jawab"_s, 32), {u"Tenggat"_s, {}, 12.0}, {u"Selesai"_s, {}, 12.0}, text(u"Keadaan"_s, 14), text(u"Bukti"_s, 40)},
                    {}, {}};
    const auto lines = linesOf(store);
    if (!lines) return failure(lines.error());
    for (const SurveyLine& line : *lines) {
        const auto items = store.read([&](Session& session) { return survey::FollowUpRepository(session).of(*line.survey.id); });
        if (!items) return failure(items.error());
        for (const survey::FollowUp& item : *items)
            list.rows.push_back({line.office, textOrNothing(line.service), line.survey.periodLabel, item.element, item.action, textOrNothing(item.owner),
                                 orNothing(item.due), orNothing(item.doneOn),
                                 !item.isWritten() ? u"belum ditulis"_s : item.isDone() ? u"selesai"_s : item.isOverdue(today) ? u"lewat tenggat"_s : u"berjalan"_s, textOrNothing(item.evidence)});
    }
    return list;
}

Result<ExportList> dutyList(storage::Store& store, const rules::RuleBook& book, QDate today)
{
    ExportList list{u"Kewajiban SKM %1"_s.arg(today.year()),
                    {text(u"OPD"_s, 52), text(u"Keadaan"_s, 20), number(u"Survei selesai"_s), {u"Terakhir sampai"_s, {}, 16.0}}, {}, {}};
    const auto rules = survey::surveyRulesFor(book, today);
    if (!rules) return failure(rules.error());
    std::vector<organisation::Office> offices;
    const auto surveys = store.read([&](Session& session) {
        offices = organisation::OfficeRepository(session).all(today);
        return survey::SurveyRepository(session).forDuty();
    });
    if (!surveys) return failure(surveys.error());
    std::vector<survey::DutyHolder> holders;
    QHash<qint64, QString> names;
    for (const auto& office : offices) {
        holders.push_back({*office.id, {}, {}, office.validity});
        names[office.id->number()] = office.name;
    }
    for (const auto& status : survey::dutiesIn(today.year(), holders, *surveys, rules->surveysPerYear.value_or(0), today))
        list.rows.push_back({names[status.holder.office.number()], dutyWords(status.state), static_cast<qint64>(status.finished), orNothing(status.latestUntil)});
    return list;
}

} // namespace tinjau::overview
