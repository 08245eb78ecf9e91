// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papers_presenter.h"

#include "core/print/page_record.h"
#include "core/survey/response_repository.h"
#include "core/survey/record_survey.h"
#include "core/survey/survey_repository.h"
#include "core/survey/stored_survey.h"
#include "core/survey/survey_rules.h"
#include "tests/support/text.h"
#include "tests/support/ui/training_file.h"
#include "ui/papers/issue_presenter.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tinjau;
using ui::PaperRow;

namespace {

/// The register over a copy of the training data, with whoever issues.
struct Office {
    test::TrainingFile file;
    ui::Workspace workspace{file.open(), file.rules, file.clock};
    ui::JobRunner jobs;
    ui::PapersPresenter papers{workspace, jobs};
    ui::IssuePresenter issuing{workspace, jobs};
    QStringList said;

    Office()
    {
        QObject::connect(&papers, &ui::PapersPresenter::said, [this](const QString& sentence) { said << sentence; });
        QObject::connect(&issuing, &ui::IssuePresenter::said, [this](const QString& sentence) { said << sentence; });
        papers.reload().arrive();
    }
    /// The newest survey that has an index.
    survey::SurveyId someSurvey()
    {
        for (const PaperRow& row : papers.papers().rows())
            if (row.state == PaperRow::State::Draft && issuing.prepare(*row.survey, print::SkmPaperKind::Report)) return *row.survey;
        FAIL("no survey can be issued");
        return survey::SurveyId::fromNumber(0);
    }
    void issue(const ui::IssueDraft& draft)
    {
        issuing.issue(draft);
        REQUIRE(QTest::qWaitFor([&] { return jobs.isIdle(); }, 30'000));
    }
    ui::IssueDraft issueReport(survey::SurveyId survey)
    {
        auto draft = issuing.prepare(survey, print::SkmPaperKind::Report);
        REQUIRE(draft);
        if (draft->revises) draft->reason = u"Satu jawaban dikecualikan"_s;
        REQUIRE(issuing.errorsIn(*draft).empty());
        issue(*draft);
        return *draft;
    }
    void excludeOne(survey::SurveyId id)
    {
        const auto stored = survey::loadSurvey(workspace.store(), id);
        REQUIRE(stored);
        const auto rules = survey::surveyRulesFor(file.rules, stored->survey.period.last, stored->survey.settings.instrument);
        REQUIRE(rules);
        REQUIRE(survey::excludeResponses(workspace.store(), {stored->answers.ids.front()}, u"Ganda"_s, *rules, file.clock.today()));
        workspace.tellChanged();
    }
};

} // namespace

TEST_CASE("a report that is issued is frozen: printed again and saved as it was")
{
    Office office;
    QAbstractItemModelTester tester(&office.papers.papers(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(office.papers.count(PaperRow::State::InForce) == 0);
    const int drafts = office.papers.count(PaperRow::State::Draft);
    const auto survey = office.someSurvey();
    const auto draft = office.issueReport(survey);
    CHECK(office.said.last().contains(draft.number));
    CHECK(office.papers.count(PaperRow::State::Draft) == drafts - 1);
    REQUIRE(office.papers.count(PaperRow::State::InForce) == 1);
    office.papers.select(0);
    REQUIRE(office.papers.hasPaper());
    REQUIRE(office.papers.pages());
    CHECK(office.papers.pages()->pages.size() > 5);
    CHECK(office.papers.pageWords().contains(draft.number));

    const QString path = office.file.folder.filePath(u"salinan.pdf"_s);
    office.papers.savePdf(path);
    office.papers.verifyFile(path);
    CHECK(office.said.last().contains(u"asli: sama persis"_s));
    QFile altered(path);
    REQUIRE(altered.open(QIODevice::Append));
    altered.write("\n%");
    altered.close();
    office.papers.verifyFile(path);
    CHECK(office.said.last().contains(u"lain dari yang diterbitkan"_s));
}

TEST_CASE("a check tells the figures that changed, and the correction is a revision under the same number")
{
    Office office;
    const auto survey = office.someSurvey();
    const auto first = office.issueReport(survey);
    office.papers.select(0);
    office.papers.check();
    const auto saysSame = [&] { return office.papers.explanation().sections.back().rows.front().fulfilled; };
    CHECK(saysSame() == true);
    const auto locked = office.issuing.prepare(survey, print::SkmPaperKind::Report);
    REQUIRE_FALSE(locked);
    CHECK(locked.error().values == QStringList{u"issued"_s});

    REQUIRE(office.papers.canReopen());
    office.papers.reopen();
    CHECK(office.papers.selected()->isReopened);
    office.excludeOne(survey);
    office.papers.check();
    CHECK(saysSame() == false);
    const QString frozen = office.papers.selected()->paper->checksum;

    const auto second = office.issueReport(survey);
    CHECK(second.number == first.number);
    CHECK(second.revision == 1);
    CHECK(office.papers.count(PaperRow::State::InForce) == 1);
    REQUIRE(office.papers.count(PaperRow::State::Superseded) == 1);
    for (int row = 0; row < office.papers.papers().rowCount(); ++row)
        if (office.papers.papers().row(row).state == PaperRow::State::Superseded) office.papers.select(row);
    CHECK(office.papers.selected()->paper->checksum == frozen);
    CHECK(office.papers.pages()->checksum == frozen);
    CHECK_FALSE(office.papers.canReopen());
}

TEST_CASE("issuing is taken back as one act; its number stays used")
{
    Office office;
    const auto survey = office.someSurvey();
    const auto first = office.issueReport(survey);
    REQUIRE(office.workspace.undo());
    CHECK(office.papers.count(PaperRow::State::InForce) == 0);
    const auto again = office.issuing.prepare(survey, print::SkmPaperKind::Report);
    REQUIRE(again);
    CHECK_FALSE(again->revises);
    CHECK(again->number != first.number);
    CHECK(office.papers.gapWords().contains(u": 1."_s));
}

TEST_CASE("what is wrong with a draft is said at its field")
{
    Office office;
    const auto survey = office.someSurvey();
    const auto first = office.issueReport(survey);
    auto draft = office.issuing.prepare(office.someSurvey(), print::SkmPaperKind::Report);
    REQUIRE(draft);
    CHECK_FALSE(draft->signatories.empty());
    draft->number = first.number;
    draft->date = office.workspace.today().addDays(1);
    auto errors = office.issuing.errorsIn(*draft);
    CHECK(errors.contains(u"number"_s));
    CHECK(errors.contains(u"date"_s));
    office.issuing.redate(*draft, QDate(2025, 3, 3));
    CHECK(draft->number.endsWith(u"2025"_s));
    draft->number = u"  "_s;
    CHECK(office.issuing.errorsIn(*draft).contains(u"number"_s));
}

TEST_CASE("the signature is that of the chosen signatory; who chooses none gets dotted lines")
{
    Office office;
    auto draft = office.issuing.prepare(office.someSurvey(), print::SkmPaperKind::Report);
    REQUIRE(draft);
    REQUIRE(draft->signatory == 0);
    const QString name = draft->signatories.front().signer.name;
    draft->signatory = GENERATE(0, -1);
    office.issue(*draft);
    office.papers.select(0);
    REQUIRE(office.papers.pages());
    bool isSigned = false;
    for (const auto& page : office.papers.pages()->pages)
        for (const auto& item : page.items)
            if (const auto* text = std::get_if<print::TextItem>(&item)) isSigned = isSigned || text->text.contains(name.section(u' ', -1));
    CHECK(isSigned == (draft->signatory == 0));
}
