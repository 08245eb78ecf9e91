// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/response_repository.h"

#include "core/storage/row_values.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tinjau::survey {

using namespace Qt::StringLiterals;
using storage::orNothing;

namespace {

constexpr const char* insertResponse = R"(
    INSERT INTO response(survey_id, batch_id, source_sheet, source_row, answered_at, has_seconds, sex,
        age, age_class, education, occupation, service, disability, sender_hash, comment, scores, raw,
        fingerprint)
    VALUES (:survey, :batch, :sheet, :row, :answered_at, :has_seconds, :sex, :age, :age_class,
        :education, :occupation, :service, :disability, :sender, :comment, :scores, :raw,
        :fingerprint))";
constexpr const char* responsesOf = R"(
    SELECT id, source_row, answered_at, has_seconds, sex, age, age_class, education, occupation, service,
        disability, sender_hash, comment, scores, raw, fingerprint, state, excluded_why
    FROM response WHERE survey_id = :survey ORDER BY id)";
constexpr const char* responseById = R"(
    SELECT id, source_row, answered_at, has_seconds, sex, age, age_class, education, occupation, service,
        disability, sender_hash, comment, scores, raw
    FROM response WHERE id = :id)";
constexpr const char* responsesBefore = "SELECT count(*) FROM response WHERE survey_id = :survey AND id < :id";
constexpr const char* scoresOf
    = "SELECT scores FROM response WHERE survey_id = :survey AND state = 'used'";
constexpr const char* fingerprintsOf = R"(
    SELECT fingerprint, count(*) FROM response WHERE survey_id = :survey GROUP BY fingerprint)";
constexpr const char* updateFingerprint
    = "UPDATE response SET fingerprint = :fingerprint WHERE id = :id";
constexpr const char* updateResponse = R"(
    UPDATE response SET answered_at = :answered_at, has_seconds = :has_seconds, sex = :sex, age = :age,
        age_class = :age_class, education = :education, occupation = :occupation, service = :service,
        disability = :disability, comment = :comment, scores = :scores, raw = :raw
    WHERE id = :id)";
constexpr const char* surveyOfResponse = "SELECT survey_id FROM response WHERE id = :id";
constexpr const char* excludeResponse = R"(
    UPDATE response SET state = 'excluded', excluded_why = :why, excluded_by = :by, excluded_at = :at
    WHERE id = :id)";
constexpr const char* includeResponse = R"(
    UPDATE response SET state = 'used', excluded_why = NULL, excluded_by = NULL, excluded_at = NULL
    WHERE id = :id)";

const QString dayFormat = u"yyyy-MM-dd"_s, minuteFormat = u"yyyy-MM-ddThh:mm"_s,
              secondFormat = u"yyyy-MM-ddThh:mm:ss"_s;

std::optional<QString> timeText(const std::optional<AnsweredAt>& at)
{
    if (!at) return std::nullopt;
    if (!at->hasTime) return at->when.toString(dayFormat);
    return at->when.toString(at->hasSeconds ? secondFormat : minuteFormat);
}

std::optional<AnsweredAt> timeFrom(const QString& text, bool hasSeconds)
{
    if (text.isEmpty()) return std::nullopt;
    AnsweredAt at;
    at.hasTime = text.size() > dayFormat.size();
    at.hasSeconds = hasSeconds;
    const QTime time = at.hasTime ? QTime::fromString(text.mid(11), hasSeconds ? u"hh:mm:ss" : u"hh:mm")
                                  : QTime(0, 0);
    at.when = QDateTime(QDate::fromString(text.first(10), Qt::ISODate), time, Qt::UTC);
    return at;
}

/// What the data file takes for an age; a typing error like 1985 is left out.
std::optional<int> storableAge(const std::optional<int>& age)
{
    return age && *age >= 0 && *age <= 150 ? age : std::nullopt;
}

/// The cells as they stood, where they say more than the scores.
std::optional<QString> rawText(const Response& response)
{
    bool isPlain = true;
    for (std::size_t i = 0; i < response.rawTexts.size() && isPlain; ++i) {
        const Score score = i < response.scores.size() ? response.scores[i] : Score();
        isPlain = response.rawTexts[i] == (score ? QString::number(*score) : QString());
    }
    if (isPlain) return std::nullopt;
    QJsonArray texts;
    for (const QString& text : response.rawTexts) texts << text;
    return QString::fromUtf8(QJsonDocument(texts).toJson(QJsonDocument::Compact));
}

std::vector<QString> rawTextsFrom(const QString& json, std::size_t questions)
{
    if (json.isEmpty()) return {};
    std::vector<QString> texts;
    for (const QJsonValue& text : QJsonDocument::fromJson(json.toUtf8()).array())
        texts.push_back(text.toString());
    texts.resize(questions);
    return texts;
}

Response responseAt(const storage::Statement& row, std::size_t questions)
{
    Response response;
    response.sourceRow = row.column<std::optional<int>>(1).value_or(0);
    response.answeredAt = timeFrom(textAt(row, 2), row.column<bool>(3));
    response.profile = {row.column<std::optional<QString>>(4), row.column<std::optional<int>>(5),
                        row.column<std::optional<QString>>(6), row.column<std::optional<QString>>(7),
                        row.column<std::optional<QString>>(8), row.column<std::optional<QString>>(9),
                        row.column<std::optional<QString>>(10)};
    response.senderHash = textAt(row, 11);
    response.comment = textAt(row, 12);
    const std::string_view scores = row.view(13);
    unpackScores(QByteArrayView(scores.data(), static_cast<qsizetype>(scores.size())), response);
    response.scores.resize(questions);
    response.rawTexts = rawTextsFrom(textAt(row, 14), questions);
    return response;
}

} // namespace

ResponseRepository::Writer::Writer(storage::Session& session, SurveyId survey,
                                   std::optional<organisation::BatchId> batch, const QString& sheet)
    : m_insert(session.prepare(insertResponse)), m_firstOwn(m_insert.parameter(":row"))
{
    m_insert.bind(":survey", survey).bind(":batch", batch).bind(":sheet", orNothing(sheet));
}

void ResponseRepository::Writer::add(const Response& response, const QByteArray& fingerprint)
{
    const Profile& profile = response.profile;
    const QByteArray scores = packScores(response);
    const auto view = [](const QByteArray& bytes) {
        return std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    };
    // By place, in the order of the statement: names cost more than the values.
    int place = m_firstOwn;
    const auto next = [&](const auto& value) { m_insert.bind(place++, value); };
    next(response.sourceRow > 0 ? std::optional(response.sourceRow) : std::nullopt);
    next(timeText(response.answeredAt));
    next(response.answeredAt && response.answeredAt->hasSeconds);
    next(profile.sex);
    next(storableAge(profile.age));
    next(profile.ageClass);
    next(profile.education);
    next(profile.occupation);
    next(profile.service);
    next(profile.disability);
    next(orNothing(response.senderHash));
    next(orNothing(response.comment));
    next(view(scores));
    next(rawText(response));
    next(view(fingerprint));
    m_insert.run();
}

StoredAnswers ResponseRepository::load(SurveyId survey, std::vector<Question> questions)
{
    StoredAnswers stored;
    stored.sheet.questions = std::move(questions);
    const std::size_t count = stored.sheet.questions.size();
    storage::Statement statement = m_session.prepare(responsesOf);
    statement.bind(":survey", survey);
    while (statement.step()) {
        stored.ids.push_back(statement.column<ResponseId>(0));
        stored.fingerprints.push_back(statement.column<QString>(15));
        if (statement.column<QString>(16) == "excluded"_L1)
            stored.exclusions.push_back({stored.sheet.responses.size(), textAt(statement, 17)});
        stored.sheet.responses.push_back(responseAt(statement, count));
    }
    return stored;
}

std::optional<Response> ResponseRepository::find(ResponseId id, std::size_t questions)
{
    storage::Statement statement = m_session.prepare(responseById);
    statement.bind(":id", id);
    return statement.step() ? std::optional(responseAt(statement, questions)) : std::nullopt;
}

std::size_t ResponseRepository::placeOf(SurveyId survey, ResponseId id)
{
    storage::Statement statement = m_session.prepare(responsesBefore);
    statement.bind(":survey", survey).bind(":id", id);
    return static_cast<std::size_t>(statement.value<qint64>());
}

Tallies ResponseRepository::tallies(SurveyId survey, const std::vector<Question>& questions,
                                    const std::vector<ElementGroup>& groups, int minAnswered)
{
    PackedTallies packed(questions, groups, minAnswered);
    storage::Statement statement = m_session.prepare(scoresOf);
    statement.bind(":survey", survey);
    while (statement.step()) {
        const std::string_view scores = statement.view(0);
        packed.add(QByteArrayView(scores.data(), static_cast<qsizetype>(scores.size())));
    }
    return packed.tallies();
}

QHash<QByteArray, int> ResponseRepository::fingerprints(SurveyId survey)
{
    storage::Statement statement = m_session.prepare(fingerprintsOf);
    statement.bind(":survey", survey);
    QHash<QByteArray, int> counts;
    while (statement.step()) {
        const std::string_view text = statement.view(0);
        counts.insert(QByteArray(text.data(), static_cast<qsizetype>(text.size())),
                      statement.column<int>(1));
    }
    return counts;
}

void ResponseRepository::setFingerprint(ResponseId id, const QByteArray& fingerprint)
{
    m_session.prepare(updateFingerprint)
        .bind(":fingerprint", QString::fromLatin1(fingerprint))
        .bind(":id", id)
        .run();
}

void ResponseRepository::update(ResponseId id, const Response& response)
{
    const Profile& profile = response.profile;
    m_session.prepare(updateResponse)
        .bind(":answered_at", timeText(response.answeredAt))
        .bind(":has_seconds", response.answeredAt && response.answeredAt->hasSeconds)
        .bind(":sex", profile.sex)
        .bind(":age", storableAge(profile.age))
        .bind(":age_class", profile.ageClass)
        .bind(":education", profile.education)
        .bind(":occupation", profile.occupation)
        .bind(":service", profile.service)
        .bind(":disability", profile.disability)
        .bind(":comment", orNothing(response.comment))
        .bind(":scores", QString::fromLatin1(packScores(response)))
        .bind(":raw", rawText(response))
        .bind(":id", id)
        .run();
}

std::optional<SurveyId> ResponseRepository::surveyOf(ResponseId id)
{
    storage::Statement statement = m_session.prepare(surveyOfResponse);
    statement.bind(":id", id);
    return statement.optionalValue<SurveyId>();
}

void ResponseRepository::exclude(ResponseId id, const QString& why)
{
    m_session.prepare(excludeResponse)
        .bind(":why", why)
        .bind(":by", m_session.actor())
        .bind(":at", m_session.nowUtc())
        .bind(":id", id)
        .run();
}

void ResponseRepository::include(ResponseId id)
{
    m_session.prepare(includeResponse).bind(":id", id).run();
}

} // namespace tinjau::survey
