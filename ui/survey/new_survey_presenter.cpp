// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/new_survey_presenter.h"

#include "core/organisation/office_repository.h"
#include "core/organisation/unit_repository.h"
#include "core/survey/survey_rules.h"
#include "core/wording/dates.h"
#include "core/wording/error_sentence.h"
#include "core/wording/number_reading.h"
#include "core/wording/periods.h"
#include "core/wording/survey_sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

using wording::NamedPeriod;

template <typename Named>
QStringList namesOf(const Result<std::vector<Named>>& all)
{
    QStringList names;
    if (all)
        for (const Named& one : *all) names << one.name;
    return names;
}

/// What belongs to the office of this name; nothing if there is none.
template <typename Repository, typename Named>
QStringList belongingTo(Workspace& workspace, const QString& office)
{
    const QDate today = workspace.today();
    return namesOf<Named>(workspace.store().read([&](storage::Session& session) -> std::vector<Named> {
        const auto found = organisation::OfficeRepository(session).named(office.trimmed(), today);
        return found ? Repository(session).of(*found->id, today) : std::vector<Named>();
    }));
}

std::optional<DateRange> periodOf(const SurveyDraft& draft)
{
    if (!draft.first || !draft.last || *draft.last < *draft.first) return std::nullopt;
    return DateRange{*draft.first, *draft.last};
}

} // namespace

QStringList NewSurveyPresenter::offices() const
{
    return namesOf<organisation::Office>(m_workspace.store().read(
        [this](storage::Session& session) { return organisation::OfficeRepository(session).all(m_workspace.today()); }));
}

QStringList NewSurveyPresenter::units(const QString& office) const
{
    return belongingTo<organisation::UnitRepository, organisation::Unit>(m_workspace, office);
}

QStringList NewSurveyPresenter::services(const QString& office) const
{
    return belongingTo<organisation::ServiceRepository, organisation::Service>(m_workspace, office);
}

std::vector<PeriodOffer> NewSurveyPresenter::periods() const
{
    const QDate today = m_workspace.today();
    const int year = today.year(), half = today.month() <= 6 ? 1 : 2;
    std::vector<NamedPeriod> named{{NamedPeriod::Kind::Semester, half, year},
                                   {NamedPeriod::Kind::Semester, 3 - half, half == 1 ? year - 1 : year},
                                   {NamedPeriod::Kind::Semester, half == 1 ? 2 : 1, half == 1 ? year : year + 1}};
    for (int quarter = 4; quarter >= 1; --quarter) named.push_back({NamedPeriod::Kind::Quarter, quarter, year});
    named.push_back({NamedPeriod::Kind::Year, 1, year});
    named.push_back({NamedPeriod::Kind::Year, 1, year - 1});
    std::vector<PeriodOffer> offers;
    for (const NamedPeriod& period : named) offers.push_back({wording::periodName(period), period.days()});
    return offers;
}

std::vector<std::pair<QString, QString>> NewSurveyPresenter::instruments(QDate last) const
{
    std::vector<std::pair<QString, QString>> offered;
    for (const survey::Instrument& instrument : survey::allInstruments(m_workspace.rules()))
        if (instrument.validity.contains(last)) offered.emplace(offered.begin(), instrument.id, instrument.title);
    return offered;
}

QStringList NewSurveyPresenter::elementsOf(const QString& instrument, QDate last) const
{
    const auto rules = survey::surveyRulesFor(m_workspace.rules(), last, instrument);
    QStringList elements;
    if (!rules) return elements;
    std::vector<survey::Element> asked = rules->instrument.elements;
    std::ranges::sort(asked, {}, &survey::Element::orderForm);
    for (const survey::Element& element : asked) elements << u"%1 %2"_s.arg(rules->instrument.numberOf(element.key, true), element.name);
    return elements;
}

QString NewSurveyPresenter::sampleWords(const SurveyDraft& draft) const
{
    const auto users = wording::readCount(draft.users);
    if (!users || !draft.last) return {};
    const auto rules = survey::surveyRulesFor(m_workspace.rules(), *draft.last, draft.instrument);
    if (!rules) return {};
    const survey::SurveyPlan plan = planOf(draft);
    const auto settings = m_workspace.store().read([&](storage::Session& session) { return survey::plannedSettings(session, plan); });
    if (!settings) return {};
    const auto sampling = survey::samplingFor(0, *settings, plan.choices, rules->sampleTable);
    if (!sampling.required) return {};
    return tr("Perlu %1 responden menurut %2.").arg(*sampling.required).arg(wording::sampleMethodName(sampling.method));
}

std::optional<NewSurveyPresenter::Trouble> NewSurveyPresenter::troubleOf(const SurveyDraft& draft) const
{
    if (draft.office.trimmed().isEmpty()) return Trouble{u"office"_s, tr("Belum diisi. Pilih OPD, atau ketik namanya.")};
    if (!draft.first) return Trouble{u"first"_s, tr("Tulis hari pertama, misalnya 01/07/2026.")};
    if (!draft.last) return Trouble{u"last"_s, tr("Tulis hari terakhir, misalnya 31/12/2026.")};
    if (*draft.last < *draft.first) return Trouble{u"last"_s, tr("Hari terakhir mendahului hari pertama. Perbaiki salah satunya.")};
    if (const auto rules = survey::surveyRulesFor(m_workspace.rules(), *draft.last, draft.instrument); !rules)
        return Trouble{u"last"_s, wording::errorSentence(rules.error())};
    if (!draft.users.trimmed().isEmpty() && !wording::readCount(draft.users))
        return Trouble{u"users"_s, tr("Tulis jumlah orang dengan angka, misalnya 1.250, atau kosongkan.")};
    if (sameAs(draft)) return Trouble{u"service"_s, tr("Survei layanan ini untuk periode yang sama sudah ada. Buka yang ada, atau pilih yang lain.")};
    return std::nullopt;
}

std::optional<survey::SurveyId> NewSurveyPresenter::sameAs(const SurveyDraft& draft) const
{
    if (!periodOf(draft)) return std::nullopt;
    const auto found = m_workspace.store().read([&](storage::Session& session) { return survey::plannedAlready(session, planOf(draft)); });
    return found ? *found : std::nullopt;
}

survey::SurveyPlan NewSurveyPresenter::planOf(const SurveyDraft& draft) const
{
    survey::SurveyPlan plan{.office = draft.office, .unit = draft.unit, .service = draft.service};
    if (const auto period = periodOf(draft)) {
        plan.period = *period;
        const QString name = wording::nameOfPeriod(*period);
        plan.periodLabel = name.isEmpty() ? wording::dateRange(*period) : name;
    }
    plan.instrument = draft.instrument;
    plan.choices.population = wording::readCount(draft.users);
    return plan;
}

std::optional<survey::SurveyId> NewSurveyPresenter::create(const SurveyDraft& draft)
{
    if (troubleOf(draft)) return std::nullopt;
    const auto made = survey::planSurvey(m_workspace.store(), planOf(draft));
    if (!made) {
        Q_EMIT said(wording::errorSentence(made.error()), false);
        return std::nullopt;
    }
    m_workspace.tellChanged();
    Q_EMIT said(tr("Survei dibuat. Ketik formulir kertas, atau jatuhkan berkas jawaban di sini."), true);
    return *made;
}

} // namespace tinjau::ui
