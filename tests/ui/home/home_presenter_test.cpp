// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/support/ui/training_file.h"
#include "ui/home/home_presenter.h"

#include <QAbstractItemModelTester>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tinjau;
using overview::Todo;

TEST_CASE("what waits is worded with its deadline")
{
    const QDate today(2026, 11, 25);
    const auto late = ui::taskOf({.kind = Todo::Kind::FollowUpOverdue, .due = QDate(2026, 11, 19), .count = 3,
                                  .survey = survey::SurveyId::fromNumber(12), .offices = {u"Kecamatan Teluk Sani"_s}}, today);
    CHECK(late.title == u"3 tindak lanjut lewat tenggat"_s);
    CHECK(late.due == u"lewat 6 hari"_s);
    CHECK(late.tone == ui::Tone::Bad);
    CHECK(late.target == u"skm/12"_s);
    const auto owed = ui::taskOf({.kind = Todo::Kind::SurveyOwed, .due = QDate(2026, 12, 31), .count = 4, .offices = {u"A"_s, u"B"_s, u"C"_s, u"D"_s}}, today);
    CHECK(owed.title == u"4 OPD belum menyelesaikan SKM 2026"_s);
    CHECK(owed.detail == u"A, B, dan 2 lainnya"_s);
    CHECK(owed.due == u"31 Des"_s);
    CHECK(owed.tone == ui::Tone::Quiet);
    CHECK(ui::taskOf({.kind = Todo::Kind::BackupUnproven, .due = today}, today).target == u"pengaturan/cadangan"_s);
}

TEST_CASE("the first page lists every office and what waits, the earliest deadline first")
{
    const test::TrainingFile file;
    ui::Workspace workspace(file.open(), file.rules, file.clock);
    ui::JobRunner jobs;
    ui::HomePresenter home(workspace, jobs);
    const QAbstractItemModelTester tasks(&home.tasks(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester offices(&home.offices(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    home.arrive();
    CHECK(home.trouble().isEmpty());
    CHECK(home.offices().rowCount() > 3);
    CHECK(home.tasks().rowCount() > 1);
    const auto overview = overview::homeOverview(workspace.store(), file.rules, file.clock.today());
    REQUIRE(overview);
    for (std::size_t i = 1; i < overview->todos.size(); ++i)
        if (overview->todos[i - 1].due && overview->todos[i].due) CHECK(*overview->todos[i - 1].due <= *overview->todos[i].due);
}

TEST_CASE("a proven backup is due again after a week")
{
    const QDate today(2026, 11, 25);
    CHECK(overview::isBackupDue(std::nullopt, today));
    CHECK_FALSE(overview::isBackupDue(QDate(2026, 11, 18), today));
    CHECK(overview::isBackupDue(QDate(2026, 11, 17), today));
}

TEST_CASE("the first page reads a change at once while it is seen, and later once it is seen again")
{
    const test::TrainingFile file;
    ui::Workspace workspace(file.open(), file.rules, file.clock);
    ui::JobRunner jobs;
    ui::HomePresenter home(workspace, jobs);
    int reads = 0;
    QObject::connect(&home, &ui::HomePresenter::changed, [&] { ++reads; });
    home.arrive();
    workspace.tellChanged();
    CHECK(reads == 2);
    home.leave();
    workspace.tellChanged();
    workspace.tellChanged();
    CHECK(reads == 2);
    home.arrive();
    home.arrive();
    CHECK(reads == 3);
}
