// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/survey_presenter.h"

#include "core/survey/extremes.h"
#include "core/survey/follow_up_repository.h"
#include "core/survey/record_answers.h"
#include "core/survey/record_survey.h"
#include "core/wording/error_sentence.h"
#include "core/wording/number_reading.h"

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

QString figureOf(const std::optional<survey::IndexValue>& index)
{
    return index ? index->shown.toFixed(2, u',') : SurveyPresenter::tr("belum ada");
}

} // namespace

SurveyPresenter::SurveyPresenter(Workspace& workspace) : m_workspace(workspace), m_reload(workspace, [this] { load(); })
{
    m_reload.arrive();
}

void SurveyPresenter::open(std::optional<survey::SurveyId> id)
{
    m_id = id;
    m_reload.now();
}

void SurveyPresenter::load()
{
    m_dossier.reset();
    m_trouble.clear();
    if (m_id) {
        auto dossier = overview::surveyDossier(m_workspace.store(), *m_id, m_workspace.rules(), m_workspace.today());
        if (dossier) m_dossier = std::move(*dossier);
        else m_trouble = wording::errorSentence(dossier.error());
    }
    Q_EMIT changed();
}

const QString* SurveyPresenter::exclusionOf(std::size_t response) const
{
    if (!m_dossier) return nullptr;
    const auto& exclusions = m_dossier->answers.exclusions;
    const auto found = std::ranges::find(exclusions, response, &survey::Exclusion::response);
    return found == exclusions.end() ? nullptr : &found->reason;
}

std::optional<survey::IndexValue> SurveyPresenter::indexWithout(const std::vector<std::size_t>& responses) const
{
    if (!m_dossier) return std::nullopt;
    return survey::indexWithout(m_dossier->answers.sheet, {responses.begin(), responses.end()}, m_dossier->rules,
                                m_dossier->survey.settings, m_dossier->survey.choices, m_dossier->context);
}

std::optional<survey::IndexValue> SurveyPresenter::indexWith(survey::NaElement choice) const
{
    if (!m_dossier) return std::nullopt;
    survey::SurveyChoices choices = m_dossier->survey.choices;
    choices.naElement = choice;
    return survey::computeSurvey(m_dossier->answers.sheet, m_dossier->rules, m_dossier->survey.settings, choices, m_dossier->context).index;
}

std::vector<survey::Element> SurveyPresenter::unansweredElements() const
{
    std::vector<survey::Element> elements;
    if (!m_dossier || m_dossier->result.respondents == 0) return elements;
    for (const survey::Element& element : m_dossier->rules.instrument.elements) {
        const auto* result = m_dossier->result.find(element.key);
        if (!result || result->answered == 0) elements.push_back(element);
    }
    return elements;
}

std::vector<survey::Question> SurveyPresenter::questions() const
{
    if (!m_dossier) return {};
    const auto& own = m_dossier->answers.sheet.questions;
    return own.empty() ? survey::formQuestions(m_dossier->rules.instrument) : own;
}

std::vector<survey::ResponseId> SurveyPresenter::idsOf(const std::vector<std::size_t>& responses) const
{
    std::vector<survey::ResponseId> ids;
    for (const std::size_t response : responses) ids.push_back(m_dossier->answers.ids[response]);
    return ids;
}

bool SurveyPresenter::told(const Result<void>& written, const QString& done)
{
    if (!written) {
        Q_EMIT said(wording::errorSentence(written.error()), false);
        return false;
    }
    m_workspace.tellChanged();
    Q_EMIT said(done, true);
    return true;
}

bool SurveyPresenter::changeChoices(const survey::SurveyChoices& choices, const QString& done)
{
    const survey::Survey& survey = m_dossier->survey;
    const auto changed = survey::changeSettings(m_workspace.store(), *survey.id, survey.settings, choices, m_dossier->rules, m_workspace.today());
    return told(changed, done);
}

bool SurveyPresenter::decideUnanswered(std::optional<survey::NaElement> choice)
{
    if (!m_dossier) return false;
    survey::SurveyChoices choices = m_dossier->survey.choices;
    choices.naElement = choice;
    const auto after = choice ? indexWith(*choice) : std::nullopt;
    return changeChoices(choices, choice ? tr("Keputusan tersimpan; IKM %1.").arg(figureOf(after)) : tr("Keputusan tentang unsur kosong dibuka lagi."));
}

bool SurveyPresenter::setPopulation(std::optional<qint64> users)
{
    if (!m_dossier) return false;
    survey::SurveyChoices choices = m_dossier->survey.choices;
    choices.population = users;
    return changeChoices(choices, tr("Jumlah pengguna layanan tersimpan."));
}

bool SurveyPresenter::setPopulationText(const QString& text)
{
    if (text.trimmed().isEmpty()) return setPopulation(std::nullopt);
    if (const auto users = wording::readCount(text)) return setPopulation(users);
    Q_EMIT said(tr("“%1” bukan jumlah orang. Tulis angka, misalnya 1.250.").arg(text.trimmed()), false);
    return false;
}

bool SurveyPresenter::setState(survey::SurveyState state)
{
    if (!m_dossier) return false;
    const auto day = state == survey::SurveyState::Issued ? std::optional(m_workspace.today()) : std::nullopt;
    const QString done = state == survey::SurveyState::Open     ? tr("Survei dibuka lagi; jawaban dapat diubah.")
                         : state == survey::SurveyState::Closed ? tr("Survei ditutup.")
                                                                : tr("Laporan ditandai terbit; jawaban tidak dapat diubah lagi.");
    return told(survey::setState(m_workspace.store(), *m_id, state, day), done);
}

bool SurveyPresenter::enter(const survey::Response& response)
{
    if (!m_dossier) return false;
    const auto number = m_dossier->answers.sheet.responses.size() + 1;
    const auto entered = survey::enterResponse(m_workspace.store(), *m_id, response, m_dossier->rules.instrument);
    return told(entered ? Result<void>() : Result<void>(Failure{entered.error()}), tr("Responden %1 tersimpan.").arg(number));
}

bool SurveyPresenter::correct(const std::vector<std::pair<std::size_t, survey::Response>>& forms)
{
    if (!m_dossier || forms.empty()) return false;
    std::vector<survey::Correction> corrections;
    for (const auto& [place, response] : forms) corrections.push_back({m_dossier->answers.ids[place], response});
    return told(survey::correctResponses(m_workspace.store(), corrections), tr("%1 jawaban diperbaiki.").arg(forms.size()));
}

bool SurveyPresenter::exclude(const std::vector<std::size_t>& responses, const QString& reason)
{
    if (!m_dossier || responses.empty()) return false;
    const auto before = m_dossier->result.index;
    const auto after = indexWithout(responses);
    return told(survey::excludeResponses(m_workspace.store(), idsOf(responses), reason, m_dossier->rules, m_workspace.today()),
                tr("%1 jawaban dikecualikan; IKM %2 menjadi %3.").arg(responses.size()).arg(figureOf(before), figureOf(after)));
}

bool SurveyPresenter::include(const std::vector<std::size_t>& responses)
{
    if (!m_dossier || responses.empty()) return false;
    return told(survey::includeResponses(m_workspace.store(), idsOf(responses), m_dossier->rules, m_workspace.today()),
                tr("%1 jawaban disertakan kembali.").arg(responses.size()));
}

bool SurveyPresenter::saveFollowUps(const std::vector<survey::FollowUp>& items)
{
    if (!m_dossier || items.empty()) return false;
    const auto written = m_workspace.store().write({u"survey.edit-follow-up"_s, u"Mengubah rencana tindak lanjut"_s}, [&](storage::Session& session) {
        survey::FollowUpRepository plan(session);
        for (const survey::FollowUp& item : items) {
            if (item.id) plan.update(item);
            else plan.insert(item);
        }
    });
    return told(written, tr("Rencana tindak lanjut tersimpan."));
}

bool SurveyPresenter::planLowest()
{
    if (!m_dossier) return false;
    constexpr std::size_t most = 3;
    auto lowest = survey::lowestElements(m_dossier->result.elements, most, m_dossier->rules.instrument);
    if (lowest.size() > most) lowest.resize(most);
    if (lowest.empty()) return false;
    const auto written = m_workspace.store().write({u"survey.begin-follow-up"_s, u"Memulai rencana tindak lanjut dari unsur terendah"_s}, [&](storage::Session& session) {
        int priority = static_cast<int>(m_dossier->followUps.size());
        for (const std::size_t place : lowest)
            survey::FollowUpRepository(session).insert({.survey = *m_id, .element = m_dossier->result.elements[place].key, .priority = ++priority});
    });
    return told(written, tr("%1 baris rencana dimulai dari unsur terendah. Tulis kegiatannya.").arg(lowest.size()));
}

bool SurveyPresenter::removeFollowUps(const std::vector<survey::FollowUpId>& items)
{
    if (!m_dossier || items.empty()) return false;
    const auto written = m_workspace.store().write({u"survey.remove-follow-up"_s, u"Menghapus baris rencana tindak lanjut"_s}, [&](storage::Session& session) {
        survey::FollowUpRepository plan(session);
        for (const survey::FollowUpId id : items) plan.remove(id);
    });
    return told(written, tr("%1 baris rencana dihapus.").arg(items.size()));
}

bool SurveyPresenter::carryFollowUps()
{
    if (!m_dossier || m_dossier->earlierFollowUps.empty()) return false;
    const auto carried = survey::carryFollowUp(m_workspace.store(), m_dossier->earlierFollowUps.front().survey, *m_id);
    if (!carried) return told(Failure{carried.error()}, {});
    return told({}, tr("%1 rencana yang belum selesai diteruskan.").arg(*carried));
}

} // namespace tinjau::ui
