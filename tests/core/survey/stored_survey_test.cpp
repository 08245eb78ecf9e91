// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/office_repository.h"
#include "core/storage/journal.h"
#include "core/survey/follow_up_repository.h"
#include "core/survey/record_survey.h"
#include "core/survey/survey_repository.h"
#include "core/survey/take_answers.h"
#include "tests/support/memory_store.h"
#include "tests/support/survey.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace tinjau;
using namespace tinjau::survey;
using namespace tinjau::tests;
using namespace Qt::StringLiterals;
using organisation::ImportBatch;
using storage::Session;

namespace {

const QDate today(2026, 7, 15);

Survey aSurvey(storage::Store& store)
{
    const auto office = store.write({u"test"_s, u"Menguji"_s}, [](Session& session) {
        return organisation::OfficeRepository(session).idOf(u"Dinas Contoh"_s, {});
    });
    Survey survey;
    survey.office = *office;
    survey.period = {QDate(2026, 1, 1), QDate(2026, 6, 30)};
    survey.periodLabel = u"Semester I Tahun 2026"_s;
    survey.choices.population = 120;
    return survey;
}

SurveyId storedSurvey(storage::Store& store)
{
    return createSurvey(store, aSurvey(store)).value();
}

ImportBatch fileNamed(const QString& name)
{
    return {{}, u"skm"_s, name, QString(64, u'a'), u"Sheet1"_s, {}, {}, {}, {}};
}

AnswerSheet mixedSheet()
{
    AnswerSheet sheet = sheetOf({u"434343421"_s, u"434343421"_s, u"44!4-4333"_s, u"222222222"_s,
                                 u"---------"_s});
    sheet.responses[0].comment = u"Tambah kursi"_s;
    sheet.responses[1].comment = u"Tambah kursi"_s;
    Response& third = sheet.responses[2];
    third.rawTexts = {u"4"_s, u"4"_s, u"9"_s, u"4"_s, u"-"_s, u"4"_s, u"3"_s, u"3"_s, u"3"_s};
    third.answeredAt = AnsweredAt{QDateTime(QDate(2026, 4, 7), QTime(8, 12, 44), Qt::UTC), true, true};
    third.profile = {u"P"_s, 34, {}, u"SMA/sederajat"_s, u"Petani/Nelayan"_s, u"KTP"_s, {}};
    sheet.responses[3].answeredAt
        = AnsweredAt{QDateTime(QDate(2026, 4, 8), QTime(0, 0), Qt::UTC), false, false};
    sheet.responses[3].senderHash = u"a1b2"_s;
    return sheet;
}

/// The same answers with rows and columns in another order.
AnswerSheet shuffled(AnswerSheet sheet)
{
    std::reverse(sheet.responses.begin(), sheet.responses.end());
    std::rotate(sheet.questions.begin(), sheet.questions.begin() + 4, sheet.questions.end());
    for (Response& response : sheet.responses) {
        std::rotate(response.scores.begin(), response.scores.begin() + 4, response.scores.end());
        if (!response.rawTexts.empty())
            std::rotate(response.rawTexts.begin(), response.rawTexts.begin() + 4,
                        response.rawTexts.end());
        for (int& question : response.rejected) question = (question + 5) % 9;
        response.sourceRow += 100;
    }
    return sheet;
}

} // namespace

TEST_CASE("a survey comes back as it was stored, and stands in the list")
{
    MemoryStore store;
    Survey survey = aSurvey(*store);
    survey.settings.weightConvention = WeightConvention::D2;
    survey.choices.naElement = NaElement::Exclude;
    survey.note = u"Uji coba"_s;
    survey.id = createSurvey(*store, survey).value();
    REQUIRE(store->read([&](Session& session) {
        SurveyRepository surveys(session);
        CHECK(surveys.find(*survey.id) == survey);
        const auto lines = surveys.list({survey.office, {}, 2026});
        REQUIRE(lines.size() == 1);
        CHECK(lines[0].survey == survey);
        CHECK(lines[0].office == u"Dinas Contoh"_s);
        CHECK(surveys.list({{}, {}, 2025}).empty());
        CHECK(surveys.forDuty().front().respondents == 0);
    }));
}

TEST_CASE("settings that this program cannot read stop the survey instead of changing its index")
{
    MemoryStore store;
    const SurveyId id = storedSurvey(*store);
    REQUIRE(store->write({u"test"_s, u"Menguji"_s}, [](Session& session) {
        session.prepare("UPDATE survey SET settings = '{\"weightConvention\": \"d5\"}'").run();
    }));
    const auto stored = loadSurvey(*store, id);
    REQUIRE_FALSE(stored.has_value());
    CHECK(stored.error().code == ErrorCode::StoreDamaged);
    CHECK(stored.error().technical.contains(u"weightConvention"_s));
}

TEST_CASE("a survey without a period or office is not stored")
{
    MemoryStore store;
    Survey survey = aSurvey(*store);
    survey.period.last = QDate(2025, 12, 31);
    CHECK(createSurvey(*store, survey).error().code == ErrorCode::BadArgument);
    survey = aSurvey(*store);
    survey.periodLabel = u" "_s;
    CHECK(createSurvey(*store, survey).error().values.front() == u"periodLabel"_s);
    survey = aSurvey(*store);
    survey.office = organisation::OfficeId::fromNumber(99);
    CHECK(createSurvey(*store, survey).error().code == ErrorCode::NotFound);
}

TEST_CASE("answers come back as they were taken, blank rows left out")
{
    MemoryStore store;
    const SurveyId id = storedSurvey(*store);
    const AnswerSheet sheet = mixedSheet();
    const auto taken = takeAnswers(*store, id, sheet, fileNamed(u"jawaban.csv"_s));
    REQUIRE(taken.has_value());
    CHECK(taken->comparison.fresh == 4);
    CHECK(taken->comparison.blank == 1);
    const auto stored = loadSurvey(*store, id);
    REQUIRE(stored.has_value());
    AnswerSheet expected = sheet;
    expected.responses.pop_back();
    CHECK(stored->answers.sheet.questions == expected.questions);
    for (std::size_t i = 0; i < 4; ++i)
        CHECK(stored->answers.sheet.responses[i] == expected.responses[i]);
}

TEST_CASE("the same file twice, shuffled or with moved columns adds nothing")
{
    MemoryStore store;
    const SurveyId id = storedSurvey(*store);
    const AnswerSheet sheet = mixedSheet();
    REQUIRE(takeAnswers(*store, id, sheet, fileNamed(u"jawaban.csv"_s)));
    for (const AnswerSheet& again : {sheet, shuffled(sheet)}) {
        const auto taken = takeAnswers(*store, id, again, fileNamed(u"lain.csv"_s));
        REQUIRE(taken.has_value());
        CHECK(taken->comparison.fresh == 0);
        CHECK(taken->comparison.same == 4);
        CHECK(taken->comparison.sameWithoutTime == 3);
        CHECK_FALSE(taken->batch.has_value());
    }
    CHECK(loadSurvey(*store, id)->answers.ids.size() == 4);
    CHECK(storage::Journal(*store).batches()->size() == 1);
}

TEST_CASE("two equal rows of one file are two people; a third one in the next file is new")
{
    MemoryStore store;
    const SurveyId id = storedSurvey(*store);
    REQUIRE(takeAnswers(*store, id, sheetOf({u"444444444"_s, u"444444444"_s}), fileNamed(u"1"_s)));
    const AnswerSheet three = sheetOf({u"444444444"_s, u"444444444"_s, u"444444444"_s});
    CHECK(compareAnswers(*store, id, three)->fates
          == std::vector{RowFate::Same, RowFate::Same, RowFate::New});
    REQUIRE(takeAnswers(*store, id, three, fileNamed(u"2"_s)));
    CHECK(loadSurvey(*store, id)->answers.ids.size() == 3);
}

TEST_CASE("a row that looks the same is taken when a person says that it is another one")
{
    MemoryStore store;
    const SurveyId id = storedSurvey(*store);
    const AnswerSheet sheet = sheetOf({u"444444444"_s});
    REQUIRE(takeAnswers(*store, id, sheet, fileNamed(u"1"_s)));
    const auto taken = takeAnswers(*store, id, sheet, fileNamed(u"2"_s), {0});
    REQUIRE(taken.has_value());
    CHECK(taken->batch.has_value());
    CHECK(loadSurvey(*store, id)->answers.ids.size() == 2);
}

TEST_CASE("a batch is taken back with its questions, and comes back with redo")
{
    MemoryStore store;
    const SurveyId id = storedSurvey(*store);
    const auto taken = takeAnswers(*store, id, mixedSheet(), fileNamed(u"jawaban.csv"_s));
    storage::Journal journal(*store);
    REQUIRE(journal.undoBatch(taken->batch->number()));
    CHECK(loadSurvey(*store, id)->answers.ids.empty());
    CHECK(loadSurvey(*store, id)->answers.sheet.questions.empty());
    REQUIRE(journal.redo(*journal.lastRedoable().value()));
    CHECK(loadSurvey(*store, id)->answers.ids.size() == 4);
}

TEST_CASE("a later file may decide what U8 and U9 are; earlier rows are still recognised")
{
    MemoryStore store;
    const SurveyId id = storedSurvey(*store);
    QStringList bare = nineKeys();
    bare[7] = u"U8"_s;
    bare[8] = u"U9"_s;
    REQUIRE(takeAnswers(*store, id, sheetOf({u"434343421"_s}, bare), fileNamed(u"1"_s)));
    QStringList decided = nineKeys();
    std::swap(decided[7], decided[8]);
    const auto taken
        = takeAnswers(*store, id, sheetOf({u"434343421"_s, u"333333333"_s}, decided), fileNamed(u"2"_s));
    REQUIRE(taken.has_value());
    CHECK(taken->comparison.fates == std::vector{RowFate::Same, RowFate::New});
    const auto stored = loadSurvey(*store, id);
    CHECK(stored->answers.sheet.questions[7].element == u"SARANA"_s);
    CHECK(takeAnswers(*store, id, sheetOf({u"434343421"_s}, bare), fileNamed(u"3"_s))->comparison.same
          == 1);
}

TEST_CASE("a file with another scale or an undecided question that nobody knows is refused")
{
    MemoryStore store;
    const SurveyId id = storedSurvey(*store);
    REQUIRE(takeAnswers(*store, id, sheetOf({u"434343421"_s}), fileNamed(u"1"_s)));
    AnswerSheet reversed = sheetOf({u"434343421"_s});
    reversed.questions[0].scale = AnswerScale::FourReversed;
    CHECK(takeAnswers(*store, id, reversed, fileNamed(u"2"_s)).error().code == ErrorCode::Conflict);
    AnswerSheet undecided = sheetOf({u"434343421"_s});
    undecided.questions[8] = {u"U8"_s, u"Butir terakhir"_s, {}};
    CHECK(takeAnswers(*store, id, undecided, fileNamed(u"2"_s)).error().values
          == QStringList{u"Butir terakhir"_s});
    CHECK(takeAnswers(*store, SurveyId::fromNumber(77), reversed, fileNamed(u"2"_s)).error().code
          == ErrorCode::NotFound);
}

TEST_CASE("a question that only a later file has is added behind the others")
{
    MemoryStore store;
    const SurveyId id = storedSurvey(*store);
    REQUIRE(takeAnswers(*store, id, sheetOf({u"434343421"_s}), fileNamed(u"1"_s)));
    REQUIRE(takeAnswers(*store, id, sheetOf({u"4343434213"_s}, nineKeys() << u"TRANSPARANSI"_s),
                        fileNamed(u"2"_s)));
    const auto stored = loadSurvey(*store, id);
    REQUIRE(stored->answers.sheet.questions.size() == 10);
    CHECK_FALSE(stored->answers.sheet.responses[0].scores[9].has_value());
    CHECK(stored->answers.sheet.responses[1].scores[9] == 3);
    const SurveyResult full = resultOf(*stored, surveyRules(), today);
    const SurveyResult quick = indexOfStored(*store, id, surveyRules(), today).value();
    CHECK(full.elements == quick.elements);
    CHECK(full.index == quick.index);
}

TEST_CASE("an excluded form keeps its reason, and the journal says what it did to the index")
{
    MemoryStore store;
    const SurveyId id = storedSurvey(*store);
    REQUIRE(takeAnswers(*store, id, sheetOf({u"333333333"_s, u"444444444"_s}), fileNamed(u"1"_s)));
    const ResponseId second = loadSurvey(*store, id)->answers.ids[1];
    CHECK(excludeResponses(*store, {second}, u" "_s, surveyRules(), today).error().code
          == ErrorCode::BadArgument);
    REQUIRE(excludeResponses(*store, {second}, u"Diisi petugas"_s, surveyRules(), today));
    storage::Journal journal(*store);
    CHECK(journal.acts(1)->front().description
          == u"Mengecualikan jawaban baris 3: Diisi petugas (IKM 87,50 (B) menjadi 75,00 (C))"_s);
    CHECK(loadSurvey(*store, id)->answers.exclusions
          == std::vector{Exclusion{1, u"Diisi petugas"_s}});
    CHECK(shownAndGrade(*indexOfStored(*store, id, surveyRules(), today)->index) == u"75.00 C"_s);
    REQUIRE(store->read([&](Session& session) {
        CHECK(SurveyRepository(session).list().front().excluded == 1);
    }));

    REQUIRE(includeResponses(*store, {second}, surveyRules(), today));
    CHECK(shownAndGrade(*indexOfStored(*store, id, surveyRules(), today)->index) == u"87.50 B"_s);
    CHECK(excludeResponses(*store, {ResponseId::fromNumber(99)}, u"x"_s, surveyRules(), today)
              .error()
              .code
          == ErrorCode::NotFound);
}

TEST_CASE("a signed report freezes settings and exclusions")
{
    MemoryStore store;
    const SurveyId id = storedSurvey(*store);
    REQUIRE(takeAnswers(*store, id, sheetOf({u"333333333"_s}), fileNamed(u"1"_s)));
    SurveySettings settings;
    settings.weightConvention = WeightConvention::D2;
    REQUIRE(changeSettings(*store, id, settings, {}, surveyRules(), today));
    CHECK(storage::Journal(*store).acts(1)->front().description.contains(
        u"IKM 75,00 (C) menjadi 74,25 (C)"_s));
    REQUIRE(setState(*store, id, SurveyState::Issued, QDate(2026, 7, 10)));
    CHECK(changeSettings(*store, id, {}, {}, surveyRules(), today).error().code
          == ErrorCode::RuleRefused);
    const ResponseId first = loadSurvey(*store, id)->answers.ids[0];
    CHECK(excludeResponses(*store, {first}, u"x"_s, surveyRules(), today).error().code
          == ErrorCode::RuleRefused);
    CHECK(loadSurvey(*store, id)->survey.reportedOn == QDate(2026, 7, 10));
}

TEST_CASE("a decision about a flag is kept, and an exclusion takes the form out in the same act")
{
    MemoryStore store;
    const SurveyId id = storedSurvey(*store);
    REQUIRE(takeAnswers(*store, id, sheetOf({u"444444444"_s, u"333333333"_s}), fileNamed(u"1"_s)));
    const auto ids = loadSurvey(*store, id)->answers.ids;
    const std::vector<FlagDecision> decisions{
        {ids[0], u"Q1"_s, 1, {{u"min_answers"_s, 8}}, FlagState::Accepted, {}},
        {ids[1], u"Q1"_s, 1, {}, FlagState::Excluded, u"Salah isi"_s}};
    REQUIRE(decideFlags(*store, decisions));
    REQUIRE(store->read([&](Session& session) {
        CHECK(FlagRepository(session).of(id) == decisions);
    }));
    CHECK(loadSurvey(*store, id)->answers.exclusions == std::vector{Exclusion{1, u"Salah isi"_s}});
    CHECK(decideFlags(*store, {{ids[0], u"Q2"_s, 1, {}, FlagState::Excluded, {}}}).error().code
          == ErrorCode::BadArgument);
}

TEST_CASE("follow-up and publications come back, and what is undone is carried once")
{
    MemoryStore store;
    const SurveyId id = storedSurvey(*store);
    const SurveyId next = createSurvey(*store, aSurvey(*store)).value();
    FollowUp item;
    item.survey = id;
    item.element = u"WAKTU"_s;
    item.action = u"Menambah loket"_s;
    item.priority = 1;
    item.quarters = {{2026, 3}, {2026, 4}};
    item.due = QDate(2026, 12, 31);
    item.owner = u"Kepala Bidang"_s;
    item.obstacle = u"Anggaran"_s;
    FollowUp done = item;
    done.priority = 2;
    done.doneOn = QDate(2026, 7, 1);
    done.evidence = u"Foto loket"_s;
    Publication publication{{}, id, u"website"_s, QDate(2026, 7, 11), u"contoh.go.id"_s, {}};
    REQUIRE(store->write({u"test"_s, u"Menguji"_s}, [&](Session& session) {
        FollowUpRepository items(session);
        done.id = items.insert(done);
        item.id = items.insert(item);
        CHECK(items.of(id) == std::vector{item, done});
        CHECK(items.open() == std::vector{item});
        item.due = QDate(2026, 11, 30);
        items.update(item);
        PublicationRepository publications(session);
        publications.insert(publication);
        CHECK(publications.of(id).front().evidence == u"contoh.go.id"_s);
    }));
    CHECK(carryFollowUp(*store, id, next).value() == 1);
    CHECK(carryFollowUp(*store, id, next).value() == 0);
    REQUIRE(store->write({u"test"_s, u"Menguji"_s}, [&](Session& session) {
        FollowUpRepository items(session);
        REQUIRE(items.of(next).size() == 1);
        CHECK(items.of(next).front().carriedFrom == item.id);
        items.remove(*items.of(next).front().id);
        CHECK(items.of(next).empty());
        PublicationRepository publications(session);
        publications.remove(*publications.of(id).front().id);
        CHECK(publications.of(id).empty());
    }));
    CHECK(carryFollowUp(*store, id, SurveyId::fromNumber(99)).error().code == ErrorCode::NotFound);
}

TEST_CASE("the typed-in history of an office is kept apart from computed values")
{
    MemoryStore store;
    const Survey survey = aSurvey(*store);
    REQUIRE(store->write({u"test"_s, u"Menguji"_s}, [&](Session& session) {
        SurveyRepository surveys(session);
        surveys.insertReported({{}, survey.office, {}, {}, {QDate(2025, 1, 1), QDate(2025, 6, 30)},
                                u"Semester I Tahun 2025"_s, *Ratio::parse(u"84.21"), u"B"_s, 90, {}});
        const auto reported = surveys.reported(survey);
        REQUIRE(reported.size() == 1);
        CHECK(reported[0].shown == *Ratio::parse(u"84.21"));
        CHECK(reported[0].respondents == 90);
    }));
}
