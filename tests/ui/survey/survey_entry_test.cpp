// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/support/ui/scripted_prompts.h"
#include "tests/support/ui/training_file.h"
#include "tests/support/ui/walk.h"
#include "ui/base/ui_settings.h"
#include "ui/shell/main_window.h"
#include "ui/survey/entry_panel.h"
#include "ui/survey/survey_actions.h"
#include "ui/survey/survey_list_model.h"
#include "ui/survey/survey_page.h"
#include "ui/widgets/grid.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::ui;

namespace {

/// The page of surveys over the training data, shown in a window.
struct ShownSurveys {
    test::TrainingFile file;
    Workspace workspace{file.open(), file.rules, file.clock};
    test::ScriptedPrompts prompts;
    MemoryUiSettings settings;
    JobRunner jobs;
    std::shared_ptr<SurveyDesk> desk = std::make_shared<SurveyDesk>(workspace, prompts, jobs);
    ActionRegistry actions;
    std::unique_ptr<MainWindow> window;

    ShownSurveys()
    {
        actions.add(surveyActions(desk));
        window = std::make_unique<MainWindow>(WindowParts{actions, jobs, settings}, std::vector<PageSpec>{surveyPage(desk, actions, settings)});
        window->resize(1366, 768);
        window->show();
        window->activateWindow();
        QApplication::processEvents();
    }
    void go(const QString& target)
    {
        REQUIRE(window->goTo(target));
        QApplication::processEvents();
    }
    survey::SurveyId running() const
    {
        for (const SurveyRow& row : desk->list.rows())
            if (row.shown && row.respondents > 5 && row.state == survey::SurveyState::Open) return row.id;
        FAIL("the training data has no running survey");
        return survey::SurveyId::fromNumber(0);
    }
    void type(const QString& keys)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), keys);
        QApplication::processEvents();
    }
    void press(Qt::Key key)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key);
        QApplication::processEvents();
    }
    const survey::AnswerSheet& sheet() const { return desk->survey.dossier()->answers.sheet; }
    /// The digits of a form, "-" for a gap.
    QString scoresOf(std::size_t place) const
    {
        QString digits;
        for (const survey::Score& score : sheet().responses[place].scores) digits += score ? QString::number(*score) : u"-"_s;
        return digits;
    }
    Grid& grid(const QString& name) const
    {
        for (Grid* grid : window->findChildren<Grid*>())
            if (grid->isVisible() && grid->view().accessibleName() == name) return *grid;
        FAIL(name.toStdString());
        std::abort();
    }
};

} // namespace

TEST_CASE("two paper forms are typed in with digits and Enter alone", "[survey-entry]")
{
    ShownSurveys shown;
    shown.go(u"skm/%1/jawaban"_s.arg(shown.running().number()));
    const std::size_t before = shown.sheet().responses.size();
    REQUIRE(shown.actions.run(u"skm.enter"_s));
    QApplication::processEvents();
    shown.type(u"443344443"_s);
    shown.press(Qt::Key_Return);
    REQUIRE(shown.sheet().responses.size() == before + 1);
    shown.type(u"3333033"_s);
    shown.press(Qt::Key_Return);
    CHECK(shown.sheet().responses.size() == before + 1);
    CHECK(shown.desk->entry.trouble().contains(u"U8 dan U9"_s));
    shown.type(u"44"_s);
    shown.press(Qt::Key_Backspace);
    shown.type(u"2"_s);
    shown.press(Qt::Key_Return);
    REQUIRE(shown.sheet().responses.size() == before + 2);
    CHECK(shown.scoresOf(before) == u"443344443"_s);
    CHECK(shown.scoresOf(before + 1) == u"3333-3342"_s);
    REQUIRE(shown.workspace.undo());
    CHECK(shown.sheet().responses.size() == before + 1);
}

TEST_CASE("a digit that is no answer is refused in words", "[survey-entry]")
{
    ShownSurveys shown;
    shown.desk->survey.open(shown.running());
    CHECK_FALSE(shown.desk->entry.give(7));
    CHECK(shown.desk->entry.trouble().contains(u"1 sampai 4"_s));
    CHECK(shown.desk->entry.give(0));
    CHECK_FALSE(shown.desk->entry.save());
}

TEST_CASE("a form that was left half-way waits until its survey is opened again", "[survey-entry]")
{
    ShownSurveys shown;
    const auto id = shown.running();
    const auto& rows = shown.desk->list.rows();
    const auto other = std::ranges::find_if(rows, [&](const SurveyRow& row) { return row.id != id; });
    REQUIRE(other != rows.end());
    const survey::SurveyId otherId = other->id;
    shown.desk->survey.open(id);
    FormEntryPresenter& entry = shown.desk->entry;
    for (const int digit : {4, 3, 0}) REQUIRE(entry.give(digit));
    shown.desk->survey.open(otherId);
    CHECK(entry.isBlank());
    shown.desk->survey.open(id);
    CHECK(entry.current() == 3);
    CHECK(entry.boxes()[1].score == survey::Score(3));
    CHECK(entry.boxes()[2].isGiven);
    shown.desk->survey.open(otherId);
    shown.desk->survey.open(id);
    CHECK(entry.current() == 3);
}

TEST_CASE("a form with all its answers is stored when the page is left", "[survey-entry]")
{
    ShownSurveys shown;
    shown.go(u"skm/%1/jawaban"_s.arg(shown.running().number()));
    const auto id = shown.running();
    const std::size_t before = shown.sheet().responses.size();
    REQUIRE(shown.actions.run(u"skm.enter"_s));
    QApplication::processEvents();
    shown.type(u"444444444"_s);
    shown.go(u"skm"_s);
    shown.go(u"skm/%1"_s.arg(id.number()));
    CHECK(shown.sheet().responses.size() == before + 1);
}

TEST_CASE("an answer is corrected in its cell, and Undo brings it back", "[survey-entry]")
{
    ShownSurveys shown;
    shown.go(u"skm/%1/jawaban"_s.arg(shown.running().number()));
    const QString before = shown.scoresOf(0);
    Grid& grid = shown.grid(u"Jawaban responden"_s);
    new QAbstractItemModelTester(&grid.table(), QAbstractItemModelTester::FailureReportingMode::Fatal, &grid);
    GridView& view = grid.view();
    view.setFocus();
    const auto cellOf = [&](const QString& column) { return grid.rows().mapFromSource(grid.table().index(0, grid.table().columnIndex(column))); };
    view.setCurrentIndex(cellOf(u"p1"_s));
    shown.type(u"1"_s);
    shown.press(Qt::Key_Return);
    CHECK(shown.scoresOf(0) == u"1"_s + before.mid(1));
    view.setCurrentIndex(cellOf(u"p2"_s));
    shown.type(u"9"_s);
    shown.press(Qt::Key_Return);
    CHECK(shown.scoresOf(0) == u"1"_s + before.mid(1));
    CHECK(shown.window->sentence().contains(u"bukan nilai"_s));
    shown.press(Qt::Key_Escape);
    REQUIRE(shown.workspace.undo());
    CHECK(shown.scoresOf(0) == before);
}

TEST_CASE("a survey is planned by keys and its first form typed in", "[survey-entry]")
{
    ShownSurveys shown;
    shown.go(u"skm/baru"_s);
    REQUIRE(shown.actions.isEnabled(u"skm.create"_s));
    shown.actions.run(u"skm.create"_s);
    CHECK(shown.window->currentTarget() == u"skm/baru"_s);
    shown.type(u"Dinas Contoh Baru"_s);
    // Without a screen the window does not become active again by itself after the list of proposals.
    shown.window->activateWindow();
    QApplication::processEvents();
    shown.actions.run(u"skm.create"_s);
    QApplication::processEvents();
    REQUIRE(shown.desk->isOpen());
    CHECK(shown.desk->tab == u"jawaban"_s);
    CHECK(shown.desk->survey.dossier()->office == u"Dinas Contoh Baru"_s);
    CHECK(shown.desk->survey.dossier()->survey.periodLabel == u"Semester II Tahun 2026"_s);
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->accessibleName() == u"Jawaban formulir"_s);
    shown.type(u"443344443"_s);
    shown.press(Qt::Key_Return);
    REQUIRE(shown.sheet().responses.size() == 1);
    CHECK(shown.scoresOf(0) == u"443344443"_s);
    REQUIRE(shown.workspace.undo());
    REQUIRE(shown.workspace.undo());
    CHECK_FALSE(shown.desk->isOpen());
}

TEST_CASE("the form of a new survey names what is wrong", "[survey-entry]")
{
    ShownSurveys shown;
    NewSurveyPresenter& planner = shown.desk->planner;
    SurveyDraft draft{.office = u"Dinas Contoh"_s, .first = QDate(2026, 7, 1), .last = QDate(2026, 12, 31)};
    CHECK_FALSE(planner.troubleOf(draft));
    draft.users = u"banyak"_s;
    CHECK(planner.troubleOf(draft)->field == u"users"_s);
    draft.users = u"100"_s;
    CHECK(planner.sampleWords(draft).contains(u"80"_s));
    REQUIRE(planner.create(draft));
    CHECK(planner.troubleOf(draft)->field == u"service"_s);
    draft.last = QDate(2026, 6, 30);
    CHECK(planner.troubleOf(draft)->field == u"last"_s);
    draft.office.clear();
    CHECK(planner.troubleOf(draft)->field == u"office"_s);
    CHECK(planner.elementsOf({}, QDate(2026, 12, 31)).size() == 9);
}

TEST_CASE("an element that nobody answered is decided, and decided again", "[survey-entry]")
{
    ShownSurveys shown;
    const auto made = shown.desk->planner.create({.office = u"Dinas Contoh"_s, .first = QDate(2026, 7, 1), .last = QDate(2026, 12, 31)});
    REQUIRE(made);
    shown.go(u"skm/%1"_s.arg(made->number()));
    for (const int digit : {4, 4, 3, 0, 3, 4, 4, 4, 4}) REQUIRE(shown.desk->entry.give(digit));
    REQUIRE(shown.desk->entry.save());
    SurveyPresenter& survey = shown.desk->survey;
    REQUIRE(shown.desk->isOpen());
    REQUIRE_FALSE(survey.unansweredElements().empty());
    const auto expected = survey.indexWith(survey::NaElement::Exclude);
    REQUIRE(expected);
    REQUIRE(survey.decideUnanswered(survey::NaElement::Exclude));
    REQUIRE(survey.dossier()->result.index);
    CHECK(survey.dossier()->result.index->value == expected->value);
    REQUIRE(survey.decideUnanswered(std::nullopt));
    CHECK_FALSE(survey.dossier()->result.index);
}

TEST_CASE("an issued survey is only read until it is opened again", "[survey-entry]")
{
    ShownSurveys shown;
    shown.go(u"skm/%1/laporan"_s.arg(shown.running().number()));
    REQUIRE(shown.desk->survey.setState(survey::SurveyState::Issued));
    CHECK_FALSE(shown.desk->survey.isChangeable());
    CHECK_FALSE(shown.actions.isEnabled(u"skm.enter"_s));
    shown.window->showTab(u"jawaban"_s);
    QApplication::processEvents();
    REQUIRE(shown.actions.run(u"skm.reopen"_s));
    CHECK(shown.desk->survey.isChangeable());
    shown.prompts.texts = {u"1.250"_s, u"banyak"_s};
    REQUIRE(shown.actions.run(u"skm.users"_s));
    CHECK(shown.desk->survey.dossier()->survey.choices.population == 1250);
    REQUIRE(shown.actions.run(u"skm.users"_s));
    CHECK(shown.window->sentence().contains(u"bukan jumlah orang"_s));
    CHECK(shown.desk->survey.dossier()->survey.choices.population == 1250);
}

TEST_CASE("every tab of a survey is reached by keys and cuts no word", "[survey-entry]")
{
    ShownSurveys shown;
    QStringList targets{u"skm"_s, u"skm/baru"_s};
    for (const char* tab : {"jawaban", "hasil", "responden", "mutu", "tindak-lanjut", "laporan"})
        targets << u"skm/%1/%2"_s.arg(shown.running().number()).arg(QString::fromLatin1(tab));
    shown.desk->survey.open(shown.running());
    REQUIRE(shown.desk->survey.planLowest()); // rows that are not written yet
    shown.desk->setEntering(true);
    const QString pictures = qEnvironmentVariable("TINJAU_SURVEY_SHOTS");
    for (const QString& target : targets) {
        shown.go(target);
        for (int wait = 0; wait < 200 && !shown.jobs.isIdle(); ++wait) QTest::qWait(50);
        QApplication::processEvents();
        INFO(target.toStdString());
        CHECK(test::controlsWithoutName(*shown.window) == QStringList{});
        CHECK(test::controlsNotReached(*shown.window) == QStringList{});
        CHECK(test::cutWords(*shown.window) == QStringList{});
        if (!pictures.isEmpty()) shown.window->grab().save(u"%1/entri-%2.png"_s.arg(pictures, QString(target).replace(u'/', u'-')));
    }
}
