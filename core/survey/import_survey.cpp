// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/import_survey.h"

#include "core/organisation/import_batch_repository.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/setting_repository.h"
#include "core/organisation/unit_repository.h"
#include "core/survey/office_settings.h"
#include "core/survey/survey_repository.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace tinjau::survey {

namespace {

using exchange::Decision;
using organisation::ImportBatch;
using organisation::ImportBatchRepository;
using organisation::OfficeRepository;

const QString batchKind = u"skm"_s;

Result<QString> sha256Of(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return failure(ErrorCode::FileUnreadable, {}, path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file)) return failure(ErrorCode::FileUnreadable, {}, path);
    return QString::fromLatin1(hash.result().toHex());
}

/// Structure of the first table; what a layout is remembered by.
QString fingerprintOf(const SkmSheet& sheet)
{
    return sheet.tables.empty() ? QString() : sheet.tables.front().fingerprint();
}

std::optional<exchange::LayoutMap> rememberedMap(storage::Session& session, const SkmSheet& sheet)
{
    const auto json = ImportBatchRepository(session).layout(batchKind, fingerprintOf(sheet));
    if (!json) return std::nullopt;
    const auto map = exchange::LayoutMap::parse(QJsonDocument(*json).toJson(QJsonDocument::Compact));
    return map ? std::optional(*map) : std::nullopt;
}

Result<SkmSheet> readSheet(const QString& path, const SkmReadOptions& options, Progress& progress)
{
    auto book = exchange::openWorkbook(path);
    if (!book) return failure(book.error());
    return readSkmSheet(**book, options, progress);
}

/// Reads the file; what is asked is answered by a remembered layout of the same structure, unless the
/// caller answers.
Result<SurveyImport> readFile(storage::Store& store, const QString& path, const SkmReadOptions& options, Progress& progress)
{
    auto sheet = readSheet(path, options, progress);
    if (!sheet) return failure(sheet.error());
    SurveyImport found;
    found.sheet = std::move(*sheet);
    found.map = options.map;
    if (found.sheet.decisions.empty() || options.map != exchange::LayoutMap{}) return found;
    const auto known = store.read([&](storage::Session& session) { return rememberedMap(session, found.sheet); });
    if (!known) return failure(known.error());
    if (!*known) return found;
    SkmReadOptions answered = options;
    answered.map = **known;
    sheet = readSheet(path, answered, progress);
    if (!sheet) return failure(sheet.error());
    found.sheet = std::move(*sheet);
    found.layoutWasKnown = true;
    found.map = answered.map;
    return found;
}

Decision asked(const QString& code, const QStringList& values, const QStringList& choices)
{
    Decision decision;
    decision.code = code;
    decision.values = values;
    decision.choices = choices;
    return decision;
}

/// The one period that all times of the answers lie in; none without times or with several.
std::optional<DateRange> periodOfAnswers(const AnswerSheet& sheet, Periods periods)
{
    std::optional<DateRange> found;
    for (const Response& response : sheet.responses) {
        if (!response.answeredAt) continue;
        const DateRange period = surveyPeriodAround(response.answeredAt->when.date(), periods);
        if (found && *found != period) return std::nullopt;
        found = period;
    }
    return found;
}

/// Where the answers go: a survey that exists, or the facts of one to be made.
struct Place {
    std::optional<SurveyId> survey;
    DateRange period;
};

std::optional<SurveyId> matchingSurvey(storage::Session& session, const ImportDestination& destination, const DateRange& period)
{
    const auto office = OfficeRepository(session).named(destination.office, period.last);
    if (!office) return std::nullopt;
    for (const SurveyLine& line : SurveyRepository(session).list({.office = office->id})) {
        const bool sameService = line.service.compare(destination.service, Qt::CaseInsensitive) == 0;
        if (sameService && line.survey.period == period) return line.survey.id;
    }
    return std::nullopt;
}

/// Finds the place, or adds to the decisions what is missing to know it.
Place placeFor(storage::Session& session, const ImportDestination& destination, SurveyImport& import)
{
    if (destination.survey) return {destination.survey, {}};
    if (destination.office.isEmpty()) import.decisions.push_back(asked(u"OFFICE"_s, {}, {}));
    const Periods periods = SurveySettings().periods;
    const auto period = destination.period             ? destination.period
                        : destination.inPeriod.isValid() ? std::optional(surveyPeriodAround(destination.inPeriod, periods))
                                                       : periodOfAnswers(import.sheet.answers, periods);
    if (!period) import.decisions.push_back(asked(u"PERIOD"_s, {}, {}));
    if (!period || destination.office.isEmpty()) return {};
    return {matchingSurvey(session, destination, *period), *period};
}

/// The choices of a person about rows of the file, as rows of the sheet that was read.
RowChoices rowChoices(const SkmSheet& sheet, const ImportDestination& destination)
{
    RowChoices choices;
    for (std::size_t i = 0; i < sheet.answers.responses.size(); ++i) {
        const FileRow row = fileRowOf(sheet, i);
        if (destination.takeAnyway.contains(row)) choices.takeAnyway.insert(i);
        if (destination.leaveOut.contains(row)) choices.leaveOut.insert(i);
    }
    return choices;
}

/// All rows of a sheet that has no survey yet: nothing is the same but blank rows.
Comparison allFresh(const AnswerSheet& sheet, const RowChoices& choices)
{
    Comparison comparison;
    for (std::size_t i = 0; i < sheet.responses.size(); ++i) {
        const Response& response = sheet.responses[i];
        const bool answered = std::ranges::any_of(response.scores, [](const Score& score) { return score.has_value(); })
            || !response.rejected.empty();
        const bool isLeftOut = answered && choices.leaveOut.contains(i);
        comparison.fates.push_back(isLeftOut ? RowFate::LeftOut : answered ? RowFate::New : RowFate::Blank);
        ++(isLeftOut ? comparison.leftOut : answered ? comparison.fresh : comparison.blank);
    }
    return comparison;
}

Result<SurveyImport> beside(storage::Store& store, SurveyImport import, const ImportDestination& destination)
{
    const auto place = store.read([&](storage::Session& session) { return placeFor(session, destination, import); });
    if (!place) return failure(place.error());
    import.survey = place->survey;
    const RowChoices choices = rowChoices(import.sheet, destination);
    if (!place->survey) {
        import.comparison = allFresh(import.sheet.answers, choices);
        return import;
    }
    auto comparison = compareAnswers(store, *place->survey, import.sheet.answers, choices);
    if (!comparison) return failure(comparison.error());
    import.comparison = std::move(*comparison);
    return import;
}

/// Makes the survey that the answers belong to, with its office and service where they are new.
Result<SurveyId> makeSurvey(storage::Session& session, const ImportDestination& destination, const DateRange& period)
{
    Survey made;
    made.office = OfficeRepository(session).idOf(destination.office, period.last);
    if (!destination.service.isEmpty())
        made.service = organisation::ServiceRepository(session).idOf(made.office, destination.service, period.last);
    made.period = period;
    made.periodLabel = destination.periodName(period);
    made.settings = settingsInForce(session, made.office, period.last);
    made.choices.population = destination.population;
    return SurveyRepository(session).insert(made);
}

/// Without a choice of its own a survey with such an element has no index.
void chooseElementLeft(storage::Session& session, SurveyId id, const std::optional<NaElement>& said)
{
    auto survey = SurveyRepository(session).find(id);
    if (!said || *said == NaElement::Error || !survey || survey->choices.naElement) return;
    survey->choices.naElement = said;
    SurveyRepository(session).update(*survey);
}

/// What a person changed before the import, so that the batch can be compared with its file.
QJsonArray repairsOf(const SkmReadOptions& options)
{
    QJsonArray repairs;
    for (const auto& [sheet, cells] : options.repairs)
        for (const auto& [place, text] : cells)
            repairs.append(QJsonObject{{u"sheet"_s, static_cast<qint64>(sheet)}, {u"cell"_s, exchange::toA1(place)}, {u"text"_s, text}});
    return repairs;
}

ImportBatch batchOf(const QString& path, const QString& sha256, const SkmSheet& sheet, const SkmReadOptions& options)
{
    ImportBatch batch;
    batch.kind = batchKind;
    batch.fileName = QFileInfo(path).fileName();
    batch.fileSha256 = sha256;
    batch.sheet = sheet.source.sheet.value_or(QString());
    batch.layoutFingerprint = fingerprintOf(sheet);
    if (!sheet.tables.empty())
        batch.mapping = QJsonDocument::fromJson(sheet.tables.front().toMap().toJson()).object();
    if (const QJsonArray repairs = repairsOf(options); !repairs.isEmpty()) batch.mapping.insert(u"repairs"_s, repairs);
    return batch;
}

void rememberAnswers(storage::Session& session, const SkmSheet& sheet, const SkmReadOptions& options)
{
    if (options.map == exchange::LayoutMap{} || sheet.tables.empty()) return;
    const QJsonObject map = QJsonDocument::fromJson(options.map.toJson()).object();
    ImportBatchRepository(session).rememberLayout(batchKind, fingerprintOf(sheet), map);
}

} // namespace

bool SurveyImport::isBlocked() const
{
    return sheet.hasBlockingDecision() || sheet.kind != SkmKind::Answers
        || std::ranges::any_of(decisions, &Decision::blocking);
}

Result<QByteArray> senderKeyOf(storage::Store& store)
{
    const QString key = u"senderKey"_s;
    const QDate today = store.clock().today();
    const auto stored = store.read([&](storage::Session& session) {
        return organisation::SettingRepository(session).inForce(key, std::nullopt, today);
    });
    if (!stored) return failure(stored.error());
    if (*stored) return QByteArray::fromHex((*stored)->value.toLatin1());
    QByteArray made(32, '\0');
    randombytes_buf(made.data(), static_cast<std::size_t>(made.size()));
    if (store.isReadOnly()) return made;
    const auto written = store.write({u"survey.sender-key"_s, u"Membuat kunci sidik pengirim"_s}, [&](storage::Session& session) {
        organisation::SettingRepository(session).set({{}, key, QString::fromLatin1(made.toHex()), {}, {}});
    });
    if (!written) return failure(written.error());
    return made;
}

DateRange surveyPeriodAround(QDate day, Periods periods)
{
    const int year = day.year();
    const int months = periods == Periods::Year ? 12 : periods == Periods::Semester ? 6 : 3;
    const int first = (day.month() - 1) / months * months + 1;
    const QDate begin(year, first, 1);
    return {begin, begin.addMonths(months).addDays(-1)};
}

Result<SurveyImport> previewSurveyImport(storage::Store& store, const QString& path, const SkmReadOptions& options,
                                         const ImportDestination& destination, Progress& progress)
{
    auto import = readFile(store, path, options, progress);
    if (!import) return failure(import.error());
    return beside(store, std::move(*import), destination);
}

Result<SurveyImport> importSurvey(storage::Store& store, const QString& path, const SkmReadOptions& options,
                                  const ImportDestination& destination, Progress& progress)
{
    auto import = previewSurveyImport(store, path, options, destination, progress);
    if (!import || import->isBlocked() || import->comparison.fresh == 0) return import;
    const auto sha256 = sha256Of(path);
    if (!sha256) return failure(sha256.error());
    const ImportBatch batch = batchOf(path, *sha256, import->sheet, options);
    const storage::Act act{u"survey.import-answers"_s, u"Mengimpor jawaban SKM dari %1"_s.arg(batch.fileName),
                           batch.sheet.isEmpty() ? batch.fileName : batch.fileName + u" · "_s + batch.sheet};
    return store.write(act, [&](storage::Session& session) -> Result<SurveyImport> {
        const Place place = placeFor(session, destination, *import);
        if (!place.survey) {
            const auto made = makeSurvey(session, destination, place.period);
            if (!made) return failure(made.error());
            import->survey = *made;
        }
        chooseElementLeft(session, *import->survey, options.na);
        const auto taken = takeAnswers(session, *import->survey, import->sheet.answers, batch, rowChoices(import->sheet, destination));
        if (!taken) return failure(taken.error());
        import->batch = taken->batch;
        rememberAnswers(session, import->sheet, options);
        return *import;
    });
}

} // namespace tinjau::survey
