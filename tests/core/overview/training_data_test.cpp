// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/survey_dossier.h"
#include "core/overview/survey_lists.h"
#include "core/storage/doctor.h"
#include "core/survey/survey_repository.h"
#include "core/survey/training_data.h"
#include "core/survey/training_regency.h"
#include "core/wording/periods.h"
#include "tests/support/memory_store.h"
#include "tests/support/text.h"

using namespace Qt::StringLiterals;
using namespace tinjau;

namespace {

const QDate today(2026, 11, 25);

void fill(tests::MemoryStore& store, const survey::TrainingLoad& load = {})
{
    NoProgress unseen;
    REQUIRE(survey::fillTrainingData(*store, load, wording::nameOfPeriod, unseen));
}

rules::RuleBook shippedRules()
{
    auto book = rules::RuleBook::shipped();
    REQUIRE(book);
    return *std::move(book);
}

survey::SurveyId surveyOf(tests::MemoryStore& store, const QString& service, QDate periodFirst)
{
    const auto lines = store->read([](storage::Session& session) { return survey::SurveyRepository(session).list(); });
    REQUIRE(lines);
    for (const auto& line : *lines)
        if (line.service == service && line.survey.period.first == periodFirst) return *line.survey.id;
    FAIL("no such survey");
    return survey::SurveyId::fromNumber(0);
}

} // namespace

TEST_CASE("each training file is read without a blocking question, with the respondents it was made with")
{
    const auto regency = survey::loadTrainingRegency();
    REQUIRE(regency);
    tests::MemoryStore store;
    fill(store);
    const auto lines = store->read([](storage::Session& session) { return survey::SurveyRepository(session).list(); });
    REQUIRE(lines);
    REQUIRE(lines->size() == regency->surveys.size());
    qint64 stored = 0, wanted = 0;
    for (const auto& line : *lines) stored += line.responses;
    for (const auto& survey : regency->surveys) wanted += survey.respondents;
    CHECK(stored == wanted);
    const auto report = storage::examine(*store);
    REQUIRE(report);
    CHECK(report->isClean());
}

TEST_CASE("the training data is the same each time it is made")
{
    const auto regency = survey::loadTrainingRegency();
    REQUIRE(regency);
    for (const auto& survey : regency->surveys)
        CHECK(survey::writeTrainingFile(*regency, survey, 7).content == survey::writeTrainingFile(*regency, survey, 7).content);
}

TEST_CASE("a survey's dossier knows its office, signatory, earlier periods and both follow-up plans")
{
    tests::MemoryStore store;
    fill(store);
    const auto id = surveyOf(store, u"Penerbitan KTP Elektronik"_s, QDate(2026, 7, 1));
    const auto dossier = overview::surveyDossier(*store, id, shippedRules(), today);
    REQUIRE(dossier);
    CHECK(dossier->office == u"Dinas Kependudukan dan Pencatatan Sipil"_s);
    CHECK(dossier->profile.regency == u"Kabupaten Lipu Raya"_s);
    REQUIRE(dossier->signatory);
    CHECK(dossier->signatory->signer.name == u"Drs. Andi Contoh, M.Si."_s);
    CHECK(dossier->isTraining);
    REQUIRE(dossier->periods.size() == 4);
    CHECK(dossier->periods.front().label == u"Semester I Tahun 2025"_s);
    CHECK(dossier->followUps.size() == 3);
    CHECK(dossier->earlierFollowUps.size() == 3);
    CHECK(dossier->result.respondents == 331);
    CHECK(dossier->result.sampling.required == 331); // population 2.240: the row 2.400 of the table
    REQUIRE(dossier->result.index);
    CHECK(dossier->periods.back().value == dossier->result.index->value);
}

TEST_CASE("a survey that does not exist has no dossier")
{
    tests::MemoryStore store;
    const auto dossier = overview::surveyDossier(*store, survey::SurveyId::fromNumber(99), shippedRules(), today);
    REQUIRE_FALSE(dossier);
    CHECK(dossier.error().code == ErrorCode::NotFound);
}

TEST_CASE("exported lists have one row for each record, of the width of their headings")
{
    tests::MemoryStore store;
    fill(store);
    const auto book = shippedRules();
    const auto regency = survey::loadTrainingRegency();
    REQUIRE(regency);
    std::size_t services = 0;
    for (const auto& office : regency->offices) services += static_cast<std::size_t>(office.services.size());
    const std::vector<std::pair<Result<exchange::ExportList>, std::size_t>> lists{
        {overview::surveyList(*store, book, today), regency->surveys.size()},
        {overview::officeList(*store, book, today), services},
        {overview::followUpList(*store, book, today), regency->followUps.size()},
        {overview::dutyList(*store, book, today), regency->offices.size()},
    };
    for (const auto& [list, rows] : lists) {
        REQUIRE(list);
        CHECK(list->rows.size() == rows);
        for (const auto& row : list->rows) CHECK(row.size() == list->columns.size());
    }
}
