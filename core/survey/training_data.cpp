// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/training_data.h"

#include "core/organisation/office_repository.h"
#include "core/organisation/rank.h"
#include "core/organisation/setting_repository.h"
#include "core/organisation/signatory_repository.h"
#include "core/organisation/unit_repository.h"
#include "core/survey/follow_up_repository.h"
#include "core/survey/import_survey.h"
#include "core/survey/record_survey.h"
#include "core/survey/survey_repository.h"
#include "core/survey/training_regency.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace tinjau::survey {

namespace {

using storage::Session;

organisation::Signatory signatoryOf(const TrainingPerson& person, const QString& post)
{
    organisation::Signatory signatory;
    signatory.entry.authority.post = post;
    signatory.entry.signer.name = person.name;
    if (const auto rank = organisation::RankList::shipped().read(person.rank))
        signatory.entry.signer.rank = rank->inBrackets();
    signatory.entry.signer.nip = organisation::Nip::parse(person.nip);
    signatory.entry.signer.validity.first = QDate(2024, 1, 1);
    return signatory;
}

void setProfile(Session& session, const TrainingRegency& regency)
{
    organisation::OfficeProfile profile;
    profile.government = regency.government;
    profile.name = {regency.office};
    profile.address = regency.address;
    profile.regency = regency.regency;
    profile.place = regency.capital;
    setOfficeProfile(session, std::nullopt, profile, {});
    organisation::SettingRepository(session).set({{}, u"training"_s, u"1"_s, {}, {}});
    organisation::SignatoryRepository(session).insert(signatoryOf(regency.signatory, regency.signatoryPost));
}

/// An office has its own name on its letterhead and its own head as signatory.
organisation::OfficeId addOffice(Session& session, const TrainingRegency& regency, const TrainingOffice& office)
{
    organisation::Office made;
    made.name = office.name;
    made.shortName = office.shortName;
    const auto id = organisation::OfficeRepository(session).insert(made);
    for (const QString& name : office.services) {
        organisation::Service service;
        service.office = id;
        service.name = name;
        organisation::ServiceRepository(session).insert(service);
    }
    organisation::OfficeProfile profile;
    profile.government = regency.government;
    profile.name = {office.name.toUpper()};
    profile.address = regency.address;
    profile.regency = regency.regency;
    profile.place = regency.capital;
    setOfficeProfile(session, id, profile, {});
    organisation::Signatory head = signatoryOf(office.head, u"KEPALA "_s + office.name.toUpper());
    head.office = id;
    organisation::SignatoryRepository(session).insert(head);
    return id;
}

/// Extends the regency by numbered offices and by surveys of every half-year, up to the wanted load.
void enlarge(TrainingRegency& regency, const TrainingLoad& load)
{
    const std::size_t shipped = regency.offices.size();
    const std::size_t wanted = load.offices > 0 ? static_cast<std::size_t>(load.offices) : shipped;
    for (std::size_t i = shipped; i < wanted; ++i) {
        TrainingOffice office = regency.offices[i % shipped];
        office.name = u"Dinas Contoh %1"_s.arg(i + 1);
        office.shortName = u"Contoh %1"_s.arg(i + 1);
        office.services = {u"Layanan Contoh"_s};
        regency.offices.push_back(office);
    }
    if (load.people <= 0 || load.months <= 0) return;
    const int halves = std::max(1, load.months / 6);
    const qint64 answers = static_cast<qint64>(load.people) * load.months * 25 / 36;
    const auto each = static_cast<int>(answers / (halves * static_cast<qint64>(wanted)));
    const std::vector<double> means = regency.surveys.front().means;
    regency.surveys.clear();
    regency.followUps.clear();
    regency.publications.clear();
    for (std::size_t office = 0; office < wanted; ++office)
        for (int half = 0; half < halves; ++half) {
            TrainingSurvey survey;
            survey.office = office;
            survey.year = 2026 - half / 2;
            survey.semester = 2 - half % 2;
            survey.respondents = std::max(1, each);
            survey.population = survey.respondents * 4;
            survey.means = means;
            regency.surveys.push_back(survey);
        }
}

Result<void> importOne(storage::Store& store, const TrainingRegency& regency, const TrainingSurvey& survey, const QString& folder,
                       unsigned seed, const std::function<QString(const DateRange&)>& periodName, Progress& progress)
{
    const TrainingFile file = writeTrainingFile(regency, survey, seed);
    const QString path = folder + u'/' + file.name;
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(file.content) != file.content.size())
        return failure(ErrorCode::WriteFailed, {path}, path);
    out.close();
    ImportDestination destination;
    destination.office = regency.offices[survey.office].name;
    destination.service = regency.offices[survey.office].services[static_cast<qsizetype>(survey.service)];
    destination.inPeriod = firstDayOf(survey.year, survey.semester);
    destination.periodName = periodName;
    destination.population = survey.population;
    SkmReadOptions options;
    if (survey.layout == TrainingLayout::NoCost) options.na = NaElement::Exclude;
    const auto import = importSurvey(store, path, options, destination, progress);
    if (!import) return failure(import.error());
    TINJAU_ENSURE(import->batch.has_value(), "the training files are read without a question");
    return {};
}

std::optional<SurveyId> surveyAt(Session& session, const TrainingRegency& regency, std::size_t office, std::size_t service, int year, int semester)
{
    const QString name = regency.offices[office].services[static_cast<qsizetype>(service)];
    for (const SurveyLine& line : SurveyRepository(session).list())
        if (line.office == regency.offices[office].name && line.service == name
            && line.survey.period.first == firstDayOf(year, semester))
            return line.survey.id;
    return std::nullopt;
}

void addFollowUp(Session& session, const TrainingRegency& regency, const TrainingFollowUp& planned)
{
    const auto survey = surveyAt(session, regency, planned.office, planned.service, planned.year, planned.semester);
    if (!survey) return;
    FollowUp item;
    item.survey = *survey;
    item.element = planned.element;
    item.action = planned.action;
    item.owner = planned.owner;
    item.due = planned.due;
    item.quarters = {quarterOf(planned.due)};
    item.doneOn = planned.done;
    item.evidence = planned.evidence;
    FollowUpRepository(session).insert(item);
}

void addPublication(Session& session, const TrainingRegency& regency, const TrainingPublication& shown)
{
    const auto survey = surveyAt(session, regency, shown.office, shown.service, shown.year, shown.semester);
    if (!survey) return;
    Publication publication;
    publication.survey = *survey;
    publication.medium = shown.medium;
    publication.publishedOn = shown.at;
    PublicationRepository(session).insert(publication);
}

/// Surveys of half-years that are over are closed.
void closeFinished(Session& session, QDate today)
{
    SurveyRepository surveys(session);
    for (const SurveyLine& line : surveys.list()) {
        if (line.survey.period.last >= today) continue;
        Survey survey = line.survey;
        survey.state = SurveyState::Closed;
        surveys.update(survey);
    }
}

} // namespace

Result<void> fillTrainingData(storage::Store& store, const TrainingLoad& load,
                              const std::function<QString(const DateRange&)>& periodName, Progress& progress)
{
    auto regency = loadTrainingRegency();
    if (!regency) return failure(regency.error());
    enlarge(*regency, load);
    const auto organised = store.write({u"training.organise"_s, u"Membuat data latihan: OPD dan layanan"_s}, [&](Session& session) {
        setProfile(session, *regency);
        for (const TrainingOffice& office : regency->offices) addOffice(session, *regency, office);
    });
    if (!organised) return organised;
    const QTemporaryDir folder;
    const auto count = static_cast<qint64>(regency->surveys.size());
    for (qint64 i = 0; i < count; ++i) {
        progress.report(i, count);
        if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
        const auto seed = load.seed * 1000U + static_cast<unsigned>(i);
        auto imported = importOne(store, *regency, regency->surveys[static_cast<std::size_t>(i)], folder.path(), seed, periodName, progress);
        if (!imported) return imported;
    }
    return store.write({u"training.follow-up"_s, u"Membuat data latihan: tindak lanjut dan publikasi"_s}, [&](Session& session) {
        for (const TrainingFollowUp& item : regency->followUps) addFollowUp(session, *regency, item);
        for (const TrainingPublication& item : regency->publications) addPublication(session, *regency, item);
        closeFinished(session, store.clock().today());
    });
}

} // namespace tinjau::survey
