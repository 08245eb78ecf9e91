// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/record_survey.h"

#include "core/organisation/office_repository.h"
#include "core/survey/follow_up_repository.h"
#include "core/survey/survey_repository.h"

#include <algorithm>
#include <set>

namespace tinjau::survey {

using namespace Qt::StringLiterals;
using storage::Session;
using storage::Store;

namespace {

Failure notFound(const QString& what, qint64 id)
{
    return failure(ErrorCode::NotFound, {what, QString::number(id)});
}

/// "88,31 (A)", or that there is no index.
QString figureOf(const std::optional<IndexValue>& index)
{
    if (!index) return u"belum ada"_s;
    return u"%1 (%2)"_s.arg(index->shown.toFixed(2, u','), index->grade);
}

QString changeOf(const SurveyResult& before, const SurveyResult& after)
{
    return u"IKM %1 menjadi %2"_s.arg(figureOf(before.index), figureOf(after.index));
}

QString rowsOf(const StoredSurvey& stored, const std::vector<ResponseId>& ids)
{
    const std::set<ResponseId> wanted(ids.begin(), ids.end());
    QStringList rows;
    for (std::size_t i = 0; i < stored.answers.ids.size(); ++i)
        if (wanted.contains(stored.answers.ids[i]))
            rows << QString::number(stored.answers.sheet.responses[i].sourceRow);
    if (rows.size() <= 12) return rows.join(u", ");
    return rows.first(12).join(u", ") + u" dan %1 lainnya"_s.arg(rows.size() - 12);
}

/// The survey of these forms, all of one.
Result<SurveyId> surveyOf(Store& store, const std::vector<ResponseId>& ids)
{
    return store.read([&](Session& session) -> Result<SurveyId> {
        ResponseRepository responses(session);
        std::optional<SurveyId> survey;
        for (const ResponseId id : ids) {
            const auto own = responses.surveyOf(id);
            if (!own || (survey && own != survey)) return notFound(u"response"_s, id.number());
            survey = own;
        }
        if (!survey) return failure(ErrorCode::BadArgument, {u"responses"_s, u"at-least-one"_s});
        return *survey;
    });
}

/// The survey as it would be with these forms taken out (or back in).
StoredSurvey changed(StoredSurvey stored, const std::vector<ResponseId>& ids, bool isExcluding,
                     const QString& reason)
{
    const std::set<ResponseId> wanted(ids.begin(), ids.end());
    auto& exclusions = stored.answers.exclusions;
    std::erase_if(exclusions, [&](const Exclusion& one) {
        return wanted.contains(stored.answers.ids[one.response]);
    });
    for (std::size_t i = 0; isExcluding && i < stored.answers.ids.size(); ++i)
        if (wanted.contains(stored.answers.ids[i])) exclusions.push_back({i, reason});
    return stored;
}

Result<void> setExcluded(Store& store, const std::vector<ResponseId>& ids, bool isExcluding,
                         const QString& reason, const SurveyRules& rules, QDate today)
{
    const auto survey = surveyOf(store, ids);
    if (!survey) return Failure{survey.error()};
    const auto stored = loadSurvey(store, *survey);
    if (!stored) return Failure{stored.error()};
    const QString change
        = changeOf(resultOf(*stored, rules, today),
                   resultOf(changed(*stored, ids, isExcluding, reason), rules, today));
    const QString rows = rowsOf(*stored, ids);
    const storage::Act act
        = isExcluding
              ? storage::Act{u"survey.exclude-response"_s,
                             u"Mengecualikan jawaban baris %1: %2 (%3)"_s.arg(rows, reason, change)}
              : storage::Act{u"survey.include-response"_s,
                             u"Memakai lagi jawaban baris %1 (%2)"_s.arg(rows, change)};
    return store.write(act, [&](Session& session) -> Result<void> {
        if (auto open = changeableSurvey(session, *survey); !open) return Failure{open.error()};
        ResponseRepository responses(session);
        for (const ResponseId id : ids) {
            if (isExcluding) responses.exclude(id, reason);
            else responses.include(id);
        }
        return {};
    });
}

} // namespace

Result<Survey> changeableSurvey(Session& session, SurveyId id)
{
    auto survey = SurveyRepository(session).find(id);
    if (!survey) return notFound(u"survey"_s, id.number());
    if (survey->state == SurveyState::Issued) return failure(ErrorCode::RuleRefused, {u"issued"_s});
    return *std::move(survey);
}

Result<SurveyId> createSurvey(Store& store, const Survey& survey)
{
    if (!survey.period.first.isValid() || !survey.period.last.isValid()
        || survey.period.last < survey.period.first)
        return failure(ErrorCode::BadArgument, {u"period"_s, u"first..last"_s});
    if (survey.periodLabel.trimmed().isEmpty())
        return failure(ErrorCode::BadArgument, {u"periodLabel"_s, u"text"_s});
    const storage::Act act{u"survey.create"_s, u"Membuat survei %1"_s.arg(survey.periodLabel)};
    return store.write(act, [&](Session& session) -> Result<SurveyId> {
        if (!organisation::OfficeRepository(session).find(survey.office))
            return notFound(u"office"_s, survey.office.number());
        return SurveyRepository(session).insert(survey);
    });
}

Result<void> changeSettings(Store& store, SurveyId id, const SurveySettings& settings,
                            const SurveyChoices& choices, const SurveyRules& rules, QDate today)
{
    const auto before = indexOfStored(store, id, rules, today);
    if (!before) return Failure{before.error()};
    auto stored = loadSurvey(store, id);
    if (!stored) return Failure{stored.error()};
    stored->survey.settings = settings;
    stored->survey.choices = choices;
    const storage::Act act{u"survey.change-settings"_s,
                           u"Mengubah cara menghitung survei %1 (%2)"_s.arg(
                               stored->survey.periodLabel,
                               changeOf(*before, resultOf(*stored, rules, today)))};
    return store.write(act, [&](Session& session) -> Result<void> {
        auto survey = changeableSurvey(session, id);
        if (!survey) return Failure{survey.error()};
        survey->settings = settings;
        survey->choices = choices;
        SurveyRepository(session).update(*survey);
        return {};
    });
}

Result<void> setState(Store& store, SurveyId id, SurveyState state, std::optional<QDate> reportedOn)
{
    const QString words = state == SurveyState::Open     ? u"Membuka survei"_s
                          : state == SurveyState::Closed ? u"Menutup survei"_s
                                                         : u"Menerbitkan laporan survei"_s;
    return store.write({u"survey.set-state"_s, words}, [&](Session& session) -> Result<void> {
        SurveyRepository surveys(session);
        auto survey = surveys.find(id);
        if (!survey) return notFound(u"survey"_s, id.number());
        survey->state = state;
        survey->reportedOn = reportedOn;
        surveys.update(*survey);
        return {};
    });
}

Result<void> excludeResponses(Store& store, const std::vector<ResponseId>& ids, const QString& reason,
                              const SurveyRules& rules, QDate today)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::BadArgument, {u"reason"_s, u"text"_s});
    return setExcluded(store, ids, true, reason.trimmed(), rules, today);
}

Result<void> includeResponses(Store& store, const std::vector<ResponseId>& ids,
                              const SurveyRules& rules, QDate today)
{
    return setExcluded(store, ids, false, {}, rules, today);
}

Result<void> decideFlags(Store& store, const std::vector<FlagDecision>& decisions)
{
    const storage::Act act{u"survey.decide-flags"_s, u"Memutuskan tanda mutu jawaban"_s};
    return store.write(act, [&](Session& session) -> Result<void> {
        FlagRepository flags(session);
        ResponseRepository responses(session);
        for (const FlagDecision& decision : decisions) {
            const auto survey = responses.surveyOf(decision.response);
            if (!survey) return notFound(u"response"_s, decision.response.number());
            if (auto open = changeableSurvey(session, *survey); !open) return Failure{open.error()};
            if (decision.state == FlagState::Excluded && decision.reason.trimmed().isEmpty())
                return failure(ErrorCode::BadArgument, {u"reason"_s, u"text"_s});
            flags.save(decision);
            if (decision.state == FlagState::Excluded)
                responses.exclude(decision.response, decision.reason.trimmed());
        }
        return {};
    });
}

Result<int> carryFollowUp(Store& store, SurveyId from, SurveyId to)
{
    const storage::Act act{u"survey.carry-follow-up"_s,
                           u"Meneruskan tindak lanjut yang belum selesai"_s};
    return store.write(act, [&](Session& session) -> Result<int> {
        SurveyRepository surveys(session);
        for (const SurveyId id : {from, to})
            if (!surveys.find(id)) return notFound(u"survey"_s, id.number());
        FollowUpRepository items(session);
        const auto known = items.of(to);
        int carried = 0;
        for (const FollowUp& item : carriedTo(to, items.of(from))) {
            const bool isThere
                = std::any_of(known.begin(), known.end(), [&](const FollowUp& other) {
                      return other.carriedFrom == item.carriedFrom;
                  });
            if (isThere) continue;
            items.insert(item);
            ++carried;
        }
        return carried;
    });
}

} // namespace tinjau::survey
