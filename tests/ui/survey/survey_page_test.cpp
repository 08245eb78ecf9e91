// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/skm_dossier_paper.h"
#include "core/survey/training_data.h"
#include "core/wording/periods.h"
#include "tests/support/text.h"
#include "tests/support/ui/scripted_prompts.h"
#include "ui/base/ui_settings.h"
#include "ui/shell/main_window.h"
#include "ui/survey/answer_model.h"
#include "ui/survey/element_model.h"
#include "ui/survey/flag_model.h"
#include "ui/survey/flagged_form_model.h"
#include "ui/survey/follow_up_model.h"
#include "ui/survey/profile_model.h"
#include "ui/survey/survey_actions.h"
#include "ui/survey/survey_list_model.h"
#include "ui/survey/survey_page.h"
#include "ui/widgets/grid.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tinjau;
using namespace tinjau::ui;

namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

/// The training data in a folder that vanishes, with the presenters over it.
struct TrainingDesk {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 25), QTime(1, 30), Qt::UTC)};
    std::unique_ptr<Workspace> workspace;
    test::ScriptedPrompts prompts;
    JobRunner jobs;
    std::shared_ptr<SurveyDesk> desk;

    TrainingDesk()
    {
        auto store = storage::Store::create(folder.filePath(u"latihan.tinjau"_s), clock, u"Penguji"_s);
        REQUIRE(store);
        NoProgress unseen;
        REQUIRE(survey::fillTrainingData(**store, {}, [](const DateRange& days) {
            const auto named = wording::periodOf(days);
            return named ? wording::periodName(*named) : QString();
        }, unseen));
        auto book = rules::RuleBook::shipped();
        REQUIRE(book);
        workspace = std::make_unique<Workspace>(std::move(*store), std::move(*book), clock);
        desk = std::make_shared<SurveyDesk>(*workspace, prompts, jobs);
    }
    /// The first survey that has an index and several answers.
    survey::SurveyId computed() const
    {
        for (const SurveyRow& row : desk->list.rows())
            if (row.shown && row.respondents > 5 && row.state != survey::SurveyState::Issued) return row.id;
        FAIL("the training data has no open survey with an index");
        return survey::SurveyId::fromNumber(0);
    }
    /// An open survey whose first flag is about several forms.
    survey::SurveyId flagged() const
    {
        for (const SurveyRow& row : desk->list.rows()) {
            desk->survey.open(row.id);
            const auto& flags = desk->survey.dossier()->result.flags;
            if (desk->survey.isChangeable() && !flags.empty() && flags.front().responses.size() > 1) return row.id;
        }
        FAIL("the training data has no open survey with a flag about several forms");
        return survey::SurveyId::fromNumber(0);
    }
    QString index() const { return desk->survey.dossier()->result.index->value.toFraction(); }
};

} // namespace

TEST_CASE("a form that is taken out changes the index and comes back with Undo", "[survey-page]")
{
    TrainingDesk fixture;
    SurveyPresenter& presenter = fixture.desk->survey;
    presenter.open(fixture.computed());
    REQUIRE(presenter.dossier());
    const QString before = fixture.index();
    const auto respondents = presenter.dossier()->result.respondents;
    REQUIRE(presenter.exclude({0}, u"diisi petugas sendiri"_s));
    CHECK(presenter.dossier()->result.respondents == respondents - 1);
    REQUIRE(presenter.exclusionOf(0));
    CHECK(*presenter.exclusionOf(0) == u"diisi petugas sendiri"_s);
    REQUIRE(fixture.workspace->undo());
    CHECK(presenter.dossier()->result.respondents == respondents);
    CHECK(fixture.index() == before);
    REQUIRE(fixture.workspace->redo());
    REQUIRE(presenter.include({0}));
    CHECK(fixture.index() == before);
}

TEST_CASE("nothing is taken out without a reason", "[survey-page]")
{
    TrainingDesk fixture;
    fixture.desk->survey.open(fixture.computed());
    CHECK_FALSE(fixture.desk->survey.exclude({0}, u"  "_s));
    CHECK(fixture.desk->survey.exclusionOf(0) == nullptr);
}

TEST_CASE("the tables of a survey keep the rules of Qt's models", "[survey-page]")
{
    TrainingDesk fixture;
    fixture.desk->survey.open(fixture.computed());
    const auto& dossier = *fixture.desk->survey.dossier();
    const auto list = makeSurveyListModel();
    const auto elements = makeElementModel(std::make_shared<ElementTotals>());
    const auto answers = makeAnswerModel(questionColumns(dossier, dossier.answers.sheet.questions), std::make_shared<AnswerFacts>(answerFacts(dossier)));
    const auto flags = makeFlagModel();
    const auto profile = makeProfileModel();
    const auto conventions = makeConventionModel();
    const auto exclusions = makeExclusionModel();
    const auto forms = makeFlaggedFormModel();
    const auto facts = std::make_shared<FollowUpFacts>(FollowUpFacts{dossier.rules.instrument, 2027, fixture.desk->survey.today()});
    const auto plan = makeFollowUpModel(facts, [](const auto&) { return true; });
    for (TableModel* model : std::initializer_list<TableModel*>{list.get(), elements.get(), answers.get(), flags.get(), profile.get(), conventions.get(), exclusions.get(), forms.get(), plan.get()})
        new QAbstractItemModelTester(model, Mode::Fatal, model);
    list->show(fixture.desk->list.rows());
    elements->show(elementRows(dossier));
    answers->show(answerRows(dossier));
    flags->show(flagRows(dossier.result));
    profile->show(profileRows(dossier.result));
    conventions->show(dossier.result.conventions);
    exclusions->show(exclusionRows(dossier.answers.sheet, {{0, u"diisi petugas"_s}}));
    forms->show(formsAt(dossier, {0, 1}));
    showFollowUps(*plan, {{.element = u"WAKTU"_s, .action = u"Menambah loket"_s}});
    showFollowUps(*plan, {});
    CHECK(forms->rowCount() == 2);
    CHECK(elements->rowCount() == 9);
    CHECK(answers->rowCount() >= dossier.result.respondents);
}

TEST_CASE("a plan begins with the three lowest elements, in one act", "[survey-page]")
{
    TrainingDesk fixture;
    SurveyPresenter& presenter = fixture.desk->survey;
    presenter.open(fixture.computed());
    const auto before = presenter.dossier()->followUps;
    if (!before.empty()) {
        std::vector<survey::FollowUpId> ids;
        for (const auto& item : before) ids.push_back(*item.id);
        REQUIRE(presenter.removeFollowUps(ids));
    }
    REQUIRE(presenter.planLowest());
    const auto& plan = presenter.dossier()->followUps;
    REQUIRE(plan.size() == 3);
    CHECK(std::ranges::none_of(plan, &survey::FollowUp::isWritten));
    const auto mean = [&](const survey::FollowUp& item) { return *presenter.dossier()->result.find(item.element)->nrr; };
    CHECK(mean(plan[0]) <= mean(plan[1]));
    CHECK(mean(plan[1]) <= mean(plan[2]));
    for (const survey::ElementResult& element : presenter.dossier()->result.elements)
        if (std::ranges::find(plan, element.key, &survey::FollowUp::element) == plan.end()) CHECK(*element.nrr >= mean(plan[2]));
    REQUIRE(fixture.workspace->undo());
    CHECK(presenter.dossier()->followUps.empty());
}

TEST_CASE("a row of a plan without an activity says so and stands on no paper until it is written", "[survey-page]")
{
    TrainingDesk fixture;
    SurveyPresenter& presenter = fixture.desk->survey;
    presenter.open(fixture.computed());
    const auto printed = [&] { return print::paperInputOf(*presenter.dossier(), presenter.today(), {}).followUp.size(); };
    const auto before = printed();
    REQUIRE(presenter.planLowest());
    CHECK(printed() == before);
    const auto facts = std::make_shared<FollowUpFacts>(FollowUpFacts{presenter.dossier()->rules.instrument, 2027, presenter.today()});
    const auto plan = makeFollowUpModel(facts, [&](const std::vector<survey::FollowUp>& items) { return presenter.saveFollowUps(items); });
    showFollowUps(*plan, presenter.dossier()->followUps);
    const int row = plan->rowCount() - 1, column = plan->columnIndex(u"kegiatan"_s);
    CHECK(plan->cell(row, column).text.isEmpty());
    CHECK(plan->cell(row, column).mark.text == u"belum ditulis"_s);
    REQUIRE(plan->apply({{row, column, u"Menambah loket"_s}}));
    CHECK(printed() == before + 1);
    showFollowUps(*plan, presenter.dossier()->followUps);
    REQUIRE(plan->apply({{row, column, {}}}));
    CHECK(printed() == before);
    CHECK_FALSE(presenter.dossier()->followUps.back().isWritten());
}

TEST_CASE("quarters are read as people write them", "[survey-page]")
{
    auto [text, expected] = GENERATE(table<const char*, const char*>({{"TW I 2027, TW II 2027", "TW I 2027, TW II 2027"},
                                                                      {"tw iv, triwulan 2", "TW II 2027, TW IV 2027"},
                                                                      {"", ""},
                                                                      {"3 2028", "TW III 2028"}}));
    const auto quarters = readQuarters(QString::fromUtf8(text), 2027);
    REQUIRE(quarters);
    CHECK(quartersText(*quarters) == QString::fromUtf8(expected));
    CHECK_FALSE(readQuarters(u"TW V"_s, 2027));
}

TEST_CASE("the page of surveys works by keys alone", "[survey-page]")
{
    TrainingDesk fixture;
    MemoryUiSettings settings;
    ActionRegistry actions;
    actions.add(surveyActions(fixture.desk));
    CHECK(actions.clashes().isEmpty());
    MainWindow window({actions, fixture.jobs, settings}, {surveyPage(fixture.desk, actions, settings)});
    window.resize(1366, 768);
    window.show();
    window.activateWindow();
    REQUIRE(window.goTo(u"skm"_s));
    QApplication::processEvents();
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QApplication::processEvents();
    CHECK(window.currentTarget().startsWith(u"skm/"_s));

    REQUIRE(window.goTo(u"skm/%1"_s.arg(fixture.computed().number())));
    for (const PageTab& tab : window.currentPage()->tabs()) {
        window.showTab(tab.id);
        QApplication::processEvents();
        CHECK(window.currentPage()->currentTab() == tab.id);
    }
    for (int wait = 0; wait < 200 && !fixture.desk->papers.pages(); ++wait) QTest::qWait(50);
    REQUIRE(fixture.desk->papers.pages());
    CHECK(fixture.desk->papers.pages()->pages.size() > 3);
}

TEST_CASE("one form behind a flag is taken out with a reason, and comes back", "[survey-page]")
{
    TrainingDesk fixture;
    MemoryUiSettings settings;
    ActionRegistry actions;
    actions.add(surveyActions(fixture.desk));
    MainWindow window({actions, fixture.jobs, settings}, {surveyPage(fixture.desk, actions, settings)});
    window.show();
    window.activateWindow();
    REQUIRE(window.goTo(u"skm/%1/mutu"_s.arg(fixture.flagged().number())));
    QApplication::processEvents();
    const std::size_t all = fixture.desk->responses.size();
    REQUIRE(all > 1);
    auto* forms = window.findChild<GridView*>(u"skm.mutu-jawaban"_s);
    REQUIRE(forms->model()->rowCount() == static_cast<int>(all));
    forms->setFocus();
    QTest::keyClick(forms, Qt::Key_Down);
    REQUIRE(fixture.desk->responses.size() == 1);
    const std::size_t form = fixture.desk->responses.front();
    fixture.prompts.texts = {u"diisi petugas"_s};
    REQUIRE(window.run(u"skm.exclude"_s));
    REQUIRE(fixture.desk->survey.dossier()->answers.exclusions.size() == 1);
    CHECK(fixture.desk->survey.dossier()->answers.exclusions.front().response == form);
    auto* excluded = window.findChild<GridView*>(u"skm.dikecualikan"_s);
    REQUIRE(excluded->isVisible());
    excluded->selectRow(0);
    CHECK(fixture.desk->responses == std::vector<std::size_t>{form});
    REQUIRE(window.run(u"skm.include"_s));
    CHECK(fixture.desk->survey.dossier()->answers.exclusions.empty());
    CHECK(forms->model()->rowCount() == static_cast<int>(all));
}

TEST_CASE("the act asks for a reason, and Undo is offered", "[survey-page]")
{
    TrainingDesk fixture;
    ActionRegistry actions;
    actions.add(surveyActions(fixture.desk));
    fixture.desk->survey.open(fixture.computed());
    CHECK_FALSE(actions.isEnabled(u"skm.exclude"_s));
    fixture.desk->responses = {0, 1};
    REQUIRE(actions.isEnabled(u"skm.exclude"_s));
    fixture.prompts.texts = {std::nullopt, u"dua kali masuk"_s};
    actions.run(u"skm.exclude"_s);
    CHECK(fixture.desk->survey.dossier()->answers.exclusions.empty());
    actions.run(u"skm.exclude"_s);
    CHECK(fixture.desk->survey.dossier()->answers.exclusions.size() == 2);
    CHECK(fixture.prompts.asked == QStringList{u"skm.exclude"_s, u"skm.exclude"_s});
    CHECK(actions.isEnabled(u"skm.include"_s));
}
