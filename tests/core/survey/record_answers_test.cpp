// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/office_repository.h"
#include "core/storage/journal.h"
#include "core/survey/record_answers.h"
#include "core/survey/record_survey.h"
#include "core/survey/survey_repository.h"
#include "core/survey/take_answers.h"
#include "tests/support/memory_store.h"
#include "tests/support/survey.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace tinjau;
using namespace tinjau::survey;
using namespace tinjau::tests;
using namespace Qt::StringLiterals;
using storage::Session;

namespace {

SurveyId newSurvey(storage::Store& store)
{
    Survey survey;
    survey.office = *store.write({u"test"_s, u"Menguji"_s}, [](Session& session) {
        return organisation::OfficeRepository(session).idOf(u"Dinas Contoh"_s, {});
    });
    survey.period = {QDate(2026, 1, 1), QDate(2026, 6, 30)};
    survey.periodLabel = u"Semester I Tahun 2026"_s;
    return createSurvey(store, survey).value();
}

SurveyId surveyFromFile(storage::Store& store, const AnswerSheet& sheet)
{
    const SurveyId id = newSurvey(store);
    REQUIRE(takeAnswers(store, id, sheet, {{}, u"skm"_s, u"jawaban.xlsx"_s, QString(64, u'a'), u"Sheet1"_s, {}, {}, {}, {}}));
    return id;
}

Response form(const QString& scores)
{
    return sheetOf({scores}).responses.front();
}

StoredAnswers answersOf(storage::Store& store, SurveyId id)
{
    return loadSurvey(store, id).value().answers;
}

QString scoresOf(const StoredAnswers& answers, std::size_t place)
{
    return QString::fromLatin1(packScores(answers.sheet.responses[place]));
}

void undoLast(storage::Store& store)
{
    storage::Journal journal(store);
    REQUIRE(journal.undo(journal.lastUndoable().value().value()));
}

} // namespace

TEST_CASE("the first form typed in brings the questions of the printed form")
{
    MemoryStore store;
    const SurveyId id = newSurvey(*store);
    const Instrument& instrument = surveyRules().instrument;
    Response typed = form(u"443344443"_s);
    typed.sourceRow = 0;
    typed.profile.sex = u"P"_s;
    REQUIRE(enterResponse(*store, id, typed, instrument));
    const StoredAnswers answers = answersOf(*store, id);
    REQUIRE(answers.sheet.questions.size() == instrument.elements.size());
    CHECK(answers.sheet.questions == formQuestions(instrument));
    CHECK(answers.sheet.questions.front().column == u"U1"_s);
    REQUIRE(answers.sheet.responses.size() == 1);
    CHECK(scoresOf(answers, 0) == u"443344443"_s);
    CHECK(answers.sheet.responses[0].profile.sex == u"P"_s);

    REQUIRE(enterResponse(*store, id, form(u"111111111"_s), instrument));
    undoLast(*store);
    CHECK(answersOf(*store, id).sheet.responses.size() == 1);
    undoLast(*store);
    CHECK(answersOf(*store, id).sheet.questions.empty());
}

TEST_CASE("the questions of the printed form stand in its own order")
{
    const Instrument& instrument = surveyRules().instrument;
    const auto questions = formQuestions(instrument);
    for (std::size_t i = 0; i < questions.size(); ++i) {
        CHECK(questions[i].column == u"U%1"_s.arg(i + 1));
        CHECK(instrument.find(questions[i].element)->orderForm == static_cast<int>(i) + 1);
    }
}

TEST_CASE("a form that cannot be is refused and leaves nothing behind")
{
    MemoryStore store;
    const SurveyId id = newSurvey(*store);
    const auto scores = GENERATE(as<QString>(), u"4433"_s, u"---------"_s, u"443344445"_s);
    const auto refused = enterResponse(*store, id, sheetOf({scores}, nineKeys().first(scores.size())).responses.front(), surveyRules().instrument);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::BadArgument);
    CHECK(answersOf(*store, id).sheet.questions.empty());
}

TEST_CASE("a corrected cell keeps what the file said, and Undo brings it back")
{
    MemoryStore store;
    const AnswerSheet sheet = sheetOf({u"443444444"_s, u"33!333333"_s});
    const SurveyId id = surveyFromFile(*store, sheet);
    const StoredAnswers before = answersOf(*store, id);
    Response first = before.sheet.responses[0], second = before.sheet.responses[1];
    first.scores[2] = 4;
    second.scores[2] = 2;
    second.rejected.clear();
    REQUIRE(correctResponses(*store, {{before.ids[0], first}, {before.ids[1], second}}));
    const StoredAnswers after = answersOf(*store, id);
    CHECK(scoresOf(after, 0) == u"444444444"_s);
    CHECK(scoresOf(after, 1) == u"332333333"_s);
    CHECK(after.sheet.responses[0].rawTexts[2] == u"3"_s);
    storage::Journal journal(*store);
    CHECK(journal.acts(1)->front().description.contains(u"baris 2 (U3: 3 menjadi 4)"_s));
    undoLast(*store);
    CHECK(answersOf(*store, id).sheet == before.sheet);
}

TEST_CASE("the file that a corrected form came from is still recognised")
{
    MemoryStore store;
    const AnswerSheet sheet = sheetOf({u"443444444"_s, u"333333333"_s});
    const SurveyId id = surveyFromFile(*store, sheet);
    const StoredAnswers before = answersOf(*store, id);
    Response corrected = before.sheet.responses[0];
    corrected.scores[0] = 1;
    REQUIRE(correctResponses(*store, {{before.ids[0], corrected}}));
    const auto again = compareAnswers(*store, id, sheet);
    REQUIRE(again);
    CHECK(again->same == 2);
    CHECK(again->fresh == 0);
}

TEST_CASE("nothing is typed or corrected once the report is signed")
{
    MemoryStore store;
    const SurveyId id = surveyFromFile(*store, sheetOf({u"443444444"_s}));
    REQUIRE(setState(*store, id, SurveyState::Issued, QDate(2026, 7, 20)));
    const StoredAnswers answers = answersOf(*store, id);
    const auto typed = enterResponse(*store, id, form(u"111111111"_s), surveyRules().instrument);
    REQUIRE_FALSE(typed);
    CHECK(typed.error().code == ErrorCode::RuleRefused);
    const auto corrected = correctResponses(*store, {{answers.ids[0], form(u"111111111"_s)}});
    REQUIRE_FALSE(corrected);
    CHECK(corrected.error().code == ErrorCode::RuleRefused);
    CHECK_FALSE(correctResponses(*store, {{ResponseId::fromNumber(999), form(u"111111111"_s)}}));
}
