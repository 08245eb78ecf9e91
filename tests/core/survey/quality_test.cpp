// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/compute.h"
#include "core/survey/fingerprint.h"
#include "tests/support/survey.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <map>

using namespace tinjau;
using namespace tinjau::survey;
using namespace tinjau::tests;
using namespace Qt::StringLiterals;

namespace {

AnsweredAt at(const QString& time, bool hasSeconds = true)
{
    return {QDateTime(QDate(2026, 4, 7), QTime::fromString(time), Qt::UTC), true, hasSeconds};
}

SurveyResult checked(const AnswerSheet& sheet, const SurveyContext& context = {})
{
    return computeSurvey(sheet, surveyRules(), {}, {NaElement::Exclude, {}, {}, {}}, context);
}

const Flag* flagOf(const SurveyResult& result, const QString& rule, const QString& detail = {})
{
    for (const Flag& flag : result.flags)
        if (flag.rule == rule && (detail.isEmpty() || flag.detail == detail)) return &flag;
    return nullptr;
}

/// n rows at these seconds after eight o'clock, all different.
AnswerSheet timedSheet(const std::vector<int>& seconds, bool hasSeconds = true)
{
    QStringList rows;
    for (std::size_t i = 0; i < seconds.size(); ++i)
        rows << u"34343434%1"_s.arg(1 + static_cast<int>(i % 4));
    AnswerSheet sheet = sheetOf(rows);
    for (std::size_t i = 0; i < seconds.size(); ++i)
        sheet.responses[i].answeredAt
            = at(QTime(8, 0).addSecs(seconds[i]).toString(u"hh:mm:ss"_s), hasSeconds);
    return sheet;
}

} // namespace

TEST_CASE("the quality rules name the rows of a mixed sheet and change no figure")
{
    AnswerSheet sheet = sheetOf({u"444444444"_s, u"444444444"_s, u"444444444"_s, u"343434343"_s,
                                 u"444444434"_s, u"333333333"_s, u"!44444444"_s, u"4----4444"_s,
                                 u"---------"_s, u"233433323"_s});
    const QStringList times{u"08:00:00"_s, u"08:01:00"_s, u"08:01:15"_s, u"08:01:30"_s,
                            u"08:03:20"_s, u"09:06:40"_s, u"10:30:00"_s, u"11:20:00"_s,
                            u"11:36:40"_s, u"13:33:20"_s};
    const QStringList sexes{u"L"_s, u"L"_s, u"L"_s, u"P"_s, u"P"_s, u"P"_s, u"L"_s, u"P"_s, {}, u"L"_s};
    const int ages[] = {30, 30, 30, 41, 22, 55, 36, 29, 0, 47};
    for (std::size_t i = 0; i < 10; ++i) {
        sheet.responses[i].sourceRow = static_cast<int>(i) + 1;
        sheet.responses[i].answeredAt = at(times[static_cast<qsizetype>(i)]);
        if (i == 8) continue;
        sheet.responses[i].profile.sex = sexes[static_cast<qsizetype>(i)];
        sheet.responses[i].profile.age = ages[i];
    }
    const SurveyResult result = checked(sheet);
    std::map<int, QStringList> byRow;
    for (const Flag& flag : result.flags)
        for (const int row : flag.rows) byRow[row] << flag.rule;
    const std::map<int, QStringList> expected{
        {1, {u"Q1"_s, u"Q2"_s, u"Q3"_s}},
        {2, {u"Q1"_s, u"Q2"_s, u"Q3"_s}},
        {3, {u"Q1"_s, u"Q2"_s, u"Q3"_s, u"Q4"_s}},
        {4, {u"Q3"_s, u"Q4"_s}},
        {5, {u"Q3"_s}},
        {6, {u"Q1"_s}},
        {7, {u"Q5"_s}},
        {8, {u"Q6"_s}},
        {9, {u"Q0"_s}},
    };
    CHECK(byRow == expected);
    CHECK(shownAndGrade(*result.index) == u"91.78 A"_s);
    CHECK(result.respondents == 9);
    CHECK(flagOf(result, u"Q5"_s)->cells == QStringList{u"B7"_s});
    CHECK(flagOf(result, u"Q1"_s)->indexWithout
          == indexWithout(sheet, {0, 1, 2, 5}, surveyRules(), {}, {}));
    CHECK_FALSE(flagOf(result, u"Q1"_s)->unitWarning);
}

TEST_CASE("a straight line needs eight answers, and more than half of them warns about the unit")
{
    SurveyResult result = checked(sheetOf({u"4444444--"_s, u"44444444-"_s, u"444444443"_s}));
    CHECK(flagOf(result, u"Q1"_s)->rows == std::vector{3});
    CHECK_FALSE(flagOf(result, u"Q1"_s)->unitWarning);
    result = checked(sheetOf({u"444444444"_s, u"333333333"_s, u"444444443"_s}));
    CHECK(flagOf(result, u"Q1"_s)->unitWarning);
}

TEST_CASE("twins need the same profile and service; without any profile nobody is a twin")
{
    AnswerSheet sheet = sheetOf({u"434343434"_s, u"434343434"_s, u"434343434"_s});
    CHECK(flagOf(checked(sheet), u"Q2"_s) == nullptr);
    for (Response& response : sheet.responses) response.profile.sex = u"L"_s;
    sheet.responses[2].profile.service = u"KTP"_s;
    CHECK(flagOf(checked(sheet), u"Q2"_s)->rows == std::vector{2, 3});
}

TEST_CASE("five rows within three hundred seconds are a burst, at 301 no longer")
{
    CHECK(flagOf(checked(timedSheet({0, 50, 150, 250, 300})), u"Q3"_s)->rows.size() == 5);
    CHECK(flagOf(checked(timedSheet({0, 50, 150, 250, 301})), u"Q3"_s) == nullptr);
    CHECK(flagOf(checked(timedSheet({0, 50, 150, 250})), u"Q3"_s) == nullptr);
    // Overlapping windows name each row once.
    CHECK(flagOf(checked(timedSheet({0, 100, 200, 250, 300, 350, 400, 2000})), u"Q3"_s)->rows
          == std::vector{2, 3, 4, 5, 6, 7, 8});
}

TEST_CASE("a form is too fast below twenty seconds, and only where seconds are known")
{
    CHECK(flagOf(checked(timedSheet({0, 19, 39})), u"Q4"_s)->rows == std::vector{3});
    CHECK(flagOf(checked(timedSheet({0, 20})), u"Q4"_s) == nullptr);
    CHECK(flagOf(checked(timedSheet({0, 0}, false)), u"Q4"_s) == nullptr);
    // The order of time decides, not that of the rows.
    CHECK(flagOf(checked(timedSheet({100, 0, 19})), u"Q4"_s)->rows == std::vector{4});
}

TEST_CASE("four blank elements are many; one that nobody was asked about does not count")
{
    CHECK(flagOf(checked(sheetOf({u"44444----"_s, u"444444444"_s})), u"Q6"_s)->rows
          == std::vector{2});
    CHECK(flagOf(checked(sheetOf({u"444444---"_s, u"444444444"_s})), u"Q6"_s) == nullptr);
    CHECK(flagOf(checked(sheetOf({u"444-44---"_s, u"444-44444"_s})), u"Q6"_s) == nullptr);
}

TEST_CASE("the same sender is named by its hash alone")
{
    AnswerSheet sheet = sheetOf({u"434343434"_s, u"444343434"_s, u"334343434"_s});
    sheet.responses[0].senderHash = sheet.responses[2].senderHash = u"a1"_s;
    CHECK(flagOf(checked(sheet), u"Q7"_s)->rows == std::vector{2, 4});
}

TEST_CASE("answers outside the period, in the future or in the night are told apart")
{
    AnswerSheet sheet = sheetOf({u"434343434"_s, u"444343434"_s, u"334343434"_s, u"434343433"_s});
    sheet.responses[0].answeredAt = {QDateTime(QDate(2026, 3, 31), QTime(9, 0), Qt::UTC), true, true};
    sheet.responses[1].answeredAt = {QDateTime(QDate(2026, 5, 2), QTime(9, 0), Qt::UTC), true, true};
    sheet.responses[2].answeredAt = at(u"04:59:59"_s);
    sheet.responses[3].answeredAt = at(u"05:00:00"_s);
    SurveyContext context;
    context.period = {QDate(2026, 4, 1), QDate(2026, 6, 30)};
    context.today = QDate(2026, 5, 1);
    const SurveyResult result = checked(sheet, context);
    CHECK(flagOf(result, u"Q8"_s, u"outside"_s)->rows == std::vector{2});
    CHECK(flagOf(result, u"Q8"_s, u"future"_s)->rows == std::vector{3});
    CHECK(flagOf(result, u"Q8"_s, u"night"_s)->rows == std::vector{4});
}

TEST_CASE("impossible ages, unknown sexes and class codes instead of ages are named")
{
    QStringList rows;
    for (int i = 0; i < 12; ++i) rows << u"43434343%1"_s.arg(1 + i % 4);
    AnswerSheet sheet = sheetOf(rows);
    const int codes[] = {29, 30, 41, 51};
    for (std::size_t i = 0; i < sheet.responses.size(); ++i)
        sheet.responses[i].profile.age = codes[i % 4];
    CHECK(flagOf(checked(sheet), u"Q9"_s, u"ageClasses"_s)->rows.size() == 12);
    sheet.responses[0].profile.age = 33;
    CHECK(flagOf(checked(sheet), u"Q9"_s) == nullptr);

    sheet.responses[0].profile.age = 9;
    sheet.responses[1].profile.age = 101;
    sheet.responses[2].profile.age = 10;
    sheet.responses[3].profile.age = 100;
    sheet.responses[4].profile.sex = u"X"_s;
    CHECK(flagOf(checked(sheet), u"Q9"_s, u"age"_s)->rows == std::vector{2, 3});
    CHECK(flagOf(checked(sheet), u"Q9"_s, u"sex"_s)->rows == std::vector{6});
}

TEST_CASE("a day filled by one hand shows as one answer and one profile")
{
    AnswerSheet sheet
        = timedSheet({0, 3000, 6000, 9000, 12000, 15000, 18000, 21000, 24000, 27000});
    for (std::size_t i = 0; i < 10; ++i) {
        sheet.responses[i].profile.sex = u"L"_s;
        if (i < 8) unpackScores("444444444", sheet.responses[i]);
    }
    CHECK(flagOf(checked(sheet), u"Q10"_s)->rows.size() == 8);
    unpackScores("333333333", sheet.responses[0]);
    CHECK(flagOf(checked(sheet), u"Q10"_s) == nullptr); // 7 of 10 is not more than 70 %
}

TEST_CASE("a form that came in with an earlier file is recognised whatever its columns' order")
{
    AnswerSheet earlier = sheetOf({u"434343421"_s});
    earlier.responses[0].comment = u"Tambah  kursi"_s;
    QStringList keys = nineKeys();
    std::swap(keys[0], keys[8]);
    AnswerSheet again = sheetOf({u"134343424"_s, u"434343421"_s}, keys);
    again.responses[0].comment = u"Tambah kursi"_s;
    SurveyContext context;
    context.knownBefore = {Fingerprints(earlier.questions).of(earlier.responses[0])};
    CHECK(flagOf(checked(again, context), u"Q11"_s)->rows == std::vector{2});
}

TEST_CASE("an element that thirty people answer alike is named, one fewer is not")
{
    QStringList rows;
    for (int i = 0; i < 30; ++i) rows << (i % 2 == 0 ? u"343434343"_s : u"343434434"_s);
    const Flag* flag = nullptr;
    const SurveyResult all = checked(sheetOf(rows));
    flag = flagOf(all, u"Q12"_s);
    REQUIRE(flag != nullptr);
    CHECK(flag->cells
          == QStringList{u"PERSYARATAN"_s, u"PROSEDUR"_s, u"WAKTU"_s, u"BIAYA"_s, u"PRODUK"_s,
                         u"KOMPETENSI"_s});
    rows.removeLast();
    CHECK(flagOf(checked(sheetOf(rows)), u"Q12"_s) == nullptr);
}
