// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/rooms.h"

#include "core/survey/stored_survey.h"
#include "core/survey/survey_repository.h"
#include "ui/attendance/attendance_actions.h"
#include "ui/attendance/attendance_page.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/schedule_page.h"
#include "ui/home/home_page.h"
#include "ui/intake/intake_page.h"
#include "ui/organisation/organisation_actions.h"
#include "ui/organisation/organisation_page.h"
#include "ui/organisation/people_search_presenter.h"
#include "ui/papers/issue_dialog.h"
#include "ui/papers/papers_actions.h"
#include "ui/papers/papers_page.h"
#include "ui/settings/settings_page.h"
#include "ui/survey/survey_actions.h"
#include "ui/survey/survey_page.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace tinjau::window {

using namespace ui;

namespace {

/// A survey that runs, one that is closed, one that waits for a decision, and the form of a new one.
QStringList exampleSurveys(Workspace& workspace)
{
    const auto surveys = workspace.store().read([](storage::Session& session) { return survey::SurveyRepository(session).list(); });
    if (!surveys) return {};
    QStringList found(3);
    for (const survey::SurveyLine& line : *surveys) {
        const auto rules = survey::surveyRulesFor(workspace.rules(), line.survey.period.last, line.survey.settings.instrument);
        const auto result = rules ? survey::indexOfStored(workspace.store(), *line.survey.id, *rules, workspace.today())
                                  : Result<survey::SurveyResult>(failure(rules.error()));
        const bool hasIndex = result && result->index, isOpen = line.survey.state == survey::SurveyState::Open;
        QString& target = found[!hasIndex ? 2 : isOpen ? 0 : 1];
        if (target.isEmpty()) target = u"skm/%1"_s.arg(line.survey.id->number());
    }
    found.removeAll(QString());
    return found << u"skm/baru"_s;
}

/// Working papers are saved and printed, but get no number.
std::optional<print::SkmPaperKind> issuableKind(SurveyPapersPresenter::Kind kind)
{
    switch (kind) {
    case SurveyPapersPresenter::Kind::Report: return print::SkmPaperKind::Report;
    case SurveyPapersPresenter::Kind::PublicationSheet: return print::SkmPaperKind::PublicationSheet;
    case SurveyPapersPresenter::Kind::ProcessingSheet:
    case SurveyPapersPresenter::Kind::Questionnaire: break;
    }
    return std::nullopt;
}

/// The act of the tab Laporan of a survey, which belongs to the room of papers.
ActionSpec issueAction(const std::shared_ptr<SurveyDesk>& surveys, const std::shared_ptr<PapersDesk>& papers)
{
    return {.id = u"skm.issue"_s, .domain = PapersPage::tr("SKM"), .text = PapersPage::tr("Terbitkan …"), .icon = u"stamp"_s,
            .enabledWhen = [surveys] {
                return surveys->isOpen() && surveys->tab == u"laporan"_s && surveys->papers.canSave() && issuableKind(surveys->papers.kind());
            },
            .run = [surveys, papers] {
                const auto kind = issuableKind(surveys->papers.kind());
                if (kind) askAndIssue(papers->issuing, *surveys->survey.dossier()->survey.id, *kind, QApplication::activeWindow());
            },
            .page = u"skm"_s};
}

} // namespace

SearchSource peopleSearch(Workspace& workspace, std::function<void(const QString&)> open)
{
    const auto people = std::make_shared<PeopleSearchPresenter>(workspace);
    return [people, open = std::move(open)](const QString& typed) {
        std::vector<Found> found;
        for (const PeopleSearchPresenter::Hit& hit : people->find(typed))
            found.push_back({.text = hit.text, .kind = hit.kind, .icon = hit.icon, .run = [open, target = hit.target] { open(target); }, .words = hit.words});
        return found;
    };
}

std::vector<PageSpec> roomPages(const RoomParts& parts)
{
    const auto papers = std::make_shared<PapersDesk>(parts.workspace, parts.prompts, parts.jobs);
    const auto organisation = std::make_shared<OrganisationDesk>(parts.workspace, parts.prompts, parts.jobs);
    parts.actions.add(organisationActions(organisation));
    const auto surveys = std::make_shared<SurveyDesk>(parts.workspace, parts.prompts, parts.jobs);
    const auto attendance = std::make_shared<AttendanceDesk>(parts.workspace, parts.prompts, parts.jobs);
    parts.actions.add(attendanceActions(attendance));
    parts.actions.add(surveyActions(surveys));
    PageSpec survey = surveyPage(surveys, parts.actions, parts.settings);
    survey.examples = [parts] { return exampleSurveys(parts.workspace); };
    parts.actions.add(papersActions(papers));
    parts.actions.add({issueAction(surveys, papers)});
    QObject::connect(&papers->issuing, &IssuePresenter::said, &surveys->survey,
                     [survey = &surveys->survey](const QString& sentence, const QString& actText) { Q_EMIT survey->said(sentence, !actText.isEmpty()); });
    return {
        {.id = u"beranda"_s, .title = HomePage::tr("Beranda"), .icon = u"home"_s,
         .create = [parts](QWidget* parent) -> Page* { return new HomePage(parts.workspace, parts.jobs, parts.settings, parent); }},
        intakePageSpec(parts.workspace, parts.prompts, parts.jobs, parts.settings),
        {.id = u"opd"_s, .title = OrganisationPage::tr("OPD & Pegawai"), .icon = u"building"_s,
         .create = [parts, organisation](QWidget* parent) -> Page* { return new OrganisationPage(organisation, parts.actions, parts.settings, parent); },
         .examples = [organisation] { return organisation->people.examples(); }},
        attendancePage(attendance, parts.actions, parts.settings),
        survey,
        {.id = u"laporan"_s, .title = PapersPage::tr("Laporan"), .icon = u"papers"_s,
         .create = [parts, papers](QWidget* parent) -> Page* { return new PapersPage(papers, parts.actions, parts.settings, parent); }},
        {.id = u"pengaturan"_s, .title = SettingsPage::tr("Pengaturan"), .icon = u"sliders"_s,
         .create = [parts](QWidget* parent) -> Page* {
             auto* page = new SettingsPage(parts.workspace, parts.jobs, parts.prompts, parts.settings, parts.openFile, parent);
             page->addGuest(u"kalender"_s, CalendarPage::tr("Kalender"), new CalendarPage(parts.workspace, parts.jobs, parts.prompts, parts.settings));
             page->addGuest(u"jam"_s, SchedulePage::tr("Jam kerja"), new SchedulePage(parts.workspace, parts.prompts, parts.settings));
             return page;
         }},
    };
}

} // namespace tinjau::window
