// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_presenter.h"

#include "core/attendance/training_attendance.h"
#include "core/organisation/setting_repository.h"
#include "core/organisation/signatory_repository.h"
#include "core/organisation/training_people.h"
#include "core/storage/store.h"
#include "core/survey/training_data.h"
#include "core/wording/error_sentence.h"
#include "core/wording/periods.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

QString nameOfPeriod(const DateRange& days)
{
    const auto named = wording::periodOf(days);
    return named ? wording::periodName(*named) : QString();
}

void removeDataFile(const QString& path)
{
    for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s}) QFile::remove(path + ending);
}

Result<void> writeOffice(storage::Store& store, const NewOffice& office)
{
    return store.write({u"office.begin"_s, StartPresenter::tr("Mengisi profil kantor")}, [&](storage::Session& session) {
        organisation::OfficeProfile profile;
        profile.regency = office.regency.trimmed();
        profile.government = u"PEMERINTAH "_s + profile.regency.toUpper();
        profile.name = {office.office.trimmed()};
        profile.place = office.place.trimmed();
        organisation::setOfficeProfile(session, std::nullopt, profile, {});
        if (office.signer.trimmed().isEmpty()) return;
        organisation::Signatory signatory;
        signatory.entry.authority.post = office.signerPost.trimmed();
        signatory.entry.signer.name = office.signer.trimmed();
        organisation::SignatoryRepository(session).insert(signatory);
    });
}

Result<void> createFile(const QString& path, const Clock& clock, const QString& actor, const NewOffice& office)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    const auto store = storage::Store::create(path, clock, actor);
    if (!store) return failure(store.error());
    return writeOffice(**store, office);
}

} // namespace

Result<void> fillTrainingFile(const QString& path, const Clock& clock, const QString& actor, Progress& progress)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    const auto fill = [&]() -> Result<void> {
        const auto store = storage::Store::create(path, clock, actor);
        if (!store) return failure(store.error());
        const auto surveys = survey::fillTrainingData(**store, {}, nameOfPeriod, progress);
        if (!surveys) return surveys;
        const auto people = organisation::fillTrainingPeople(**store);
        return people ? attendance::fillTrainingAttendance(**store, {}, progress) : people;
    };
    const auto filled = fill();
    // A file that existed before is not ours to remove.
    if (!filled && filled.error().code != ErrorCode::StoreExists) removeDataFile(path);
    return filled;
}

StartPresenter::StartPresenter(const Clock& clock, QString actor, StartPlaces places, JobRunner& jobs, Open open)
    : m_clock(clock), m_actor(std::move(actor)), m_places(std::move(places)), m_jobs(jobs), m_open(std::move(open))
{
}

bool StartPresenter::usualExists() const
{
    return QFileInfo::exists(m_places.usual);
}

QStringList StartPresenter::missing(const NewOffice& office)
{
    QStringList fields;
    if (office.regency.trimmed().isEmpty()) fields << u"regency"_s;
    if (office.office.trimmed().isEmpty()) fields << u"office"_s;
    if (office.place.trimmed().isEmpty()) fields << u"place"_s;
    if (!office.signer.trimmed().isEmpty() && office.signerPost.trimmed().isEmpty()) fields << u"signerPost"_s;
    return fields;
}

void StartPresenter::create(const NewOffice& office, const QString& path)
{
    const auto created = createFile(path, m_clock, m_actor, office);
    take(created ? m_open(path) : created);
}

void StartPresenter::open(const QString& path)
{
    take(m_open(path));
}

void StartPresenter::openTraining()
{
    if (QFileInfo::exists(m_places.training)) return open(m_places.training);
    fillTraining();
}

void StartPresenter::resetTraining()
{
    removeDataFile(m_places.training);
    fillTraining();
}

void StartPresenter::fillTraining()
{
    if (m_isBusy) return;
    m_isBusy = true;
    setTrouble({});
    m_jobs.start(
        tr("Menyiapkan data latihan"),
        [path = m_places.training, &clock = m_clock, actor = m_actor](Progress& progress) { return fillTrainingFile(path, clock, actor, progress); },
        [this](const Result<void>& filled) {
            m_isBusy = false;
            take(filled ? m_open(m_places.training) : filled);
        });
}

void StartPresenter::take(const Result<void>& outcome)
{
    setTrouble(outcome ? QString() : wording::errorSentence(outcome.error()));
}

void StartPresenter::setTrouble(const QString& sentence)
{
    m_trouble = sentence;
    Q_EMIT changed();
}

} // namespace tinjau::ui
