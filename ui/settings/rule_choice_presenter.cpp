// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rule_choice_presenter.h"

#include "core/survey/office_settings.h"
#include "core/survey/settings_json.h"
#include "core/wording/error_sentence.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

constexpr std::size_t mostShown = 8;

} // namespace

RuleChoicePresenter::RuleChoicePresenter(Workspace& workspace, JobRunner& jobs) : m_workspace(workspace), m_jobs(jobs), m_rows(ruleChoiceFields()) {}

void RuleChoicePresenter::load()
{
    const QDate today = m_workspace.today();
    const auto read = m_workspace.store().read([today](storage::Session& session) {
        organisation::SettingRepository settings(session);
        const QJsonObject inForce = survey::toJson(survey::settingsInForce(session, std::nullopt, today));
        std::vector<RuleChoiceRow> rows;
        for (RuleChoice& choice : surveyRuleChoices()) {
            const QString value = inForce[choice.key].toString();
            auto decided = settings.inForce(survey::settingKey(choice.key), std::nullopt, today);
            rows.push_back({std::move(choice), value, std::move(decided)});
        }
        return rows;
    });
    if (!read) Q_EMIT said(wording::errorSentence(read.error()));
    m_isLoading = true;
    m_rows.show(read ? *read : std::vector<RuleChoiceRow>{});
    m_isLoading = false;
    m_effects.reset();
    m_isAsked = false;
    ++m_turn;
    Q_EMIT changed();
}

const RuleChoiceRow* RuleChoicePresenter::selected() const
{
    return m_row >= 0 && m_row < m_rows.rowCount() ? &m_rows.row(m_row) : nullptr;
}

void RuleChoicePresenter::select(int row)
{
    if (m_isLoading || row < 0 || row == m_row) return;
    m_row = row;
    m_effects.reset();
    m_isAsked = false;
    ++m_turn;
    Q_EMIT changed();
}

void RuleChoicePresenter::computeEffects()
{
    if (!selected() || !selected()->choice.changesFigures || m_isAsked) return;
    m_isAsked = true;
    QStringList values;
    for (const RuleOption& option : selected()->choice.options) values << option.value;
    m_jobs.start(
        tr("Menghitung akibat pilihan"),
        [&store = m_workspace.store(), book = m_workspace.rules(), key = selected()->choice.key, values](Progress& progress) -> Result<overview::ChoiceEffects> {
            const auto own = store.another();
            if (!own) return failure(own.error());
            return overview::choiceEffects(**own, book, key, values, progress);
        },
        [this, self = QPointer(this), turn = m_turn](const Result<overview::ChoiceEffects>& effects) {
            if (!self || turn != m_turn || !effects) return;
            m_effects = *effects;
            Q_EMIT effectsChanged();
        });
}

const overview::ChoiceEffect* RuleChoicePresenter::effectOf(const QString& value) const
{
    if (!m_effects) return nullptr;
    for (const overview::ChoiceEffect& effect : m_effects->values)
        if (effect.value == value) return &effect;
    return nullptr;
}

QString RuleChoicePresenter::effectWords(const QString& value) const
{
    const auto* effect = effectOf(value);
    if (!effect || m_effects->surveys == 0) return {};
    if (selected() && value == selected()->value && effect->changed.empty()) return tr("%1 · yang dipakai sekarang").arg(effect->latest);
    if (effect->changed.empty()) return tr("%1 · tidak ada yang berubah").arg(effect->latest);
    return tr("%1 · %2 dari %3 survei berubah").arg(effect->latest).arg(effect->changed.size()).arg(m_effects->surveys);
}

QString RuleChoicePresenter::changedWords(const QString& value) const
{
    const auto* effect = effectOf(value);
    if (!effect) return {};
    QStringList lines;
    for (std::size_t i = 0; i < effect->changed.size() && i < mostShown; ++i)
        lines << tr("%1: %2 → %3").arg(effect->changed[i].name, effect->changed[i].before, effect->changed[i].after);
    if (effect->changed.size() > mostShown) lines << tr("dan %1 survei lain").arg(effect->changed.size() - mostShown);
    return lines.join(u'\n');
}

QString RuleChoicePresenter::latestWords() const
{
    if (selected() && !selected()->choice.changesFigures) return {};
    if (!m_effects) return tr("Akibatnya sedang dihitung …");
    if (m_effects->surveys == 0) return tr("Belum ada survei yang belum terbit, jadi tidak ada angka yang berubah.");
    return tr("Angka di tiap pilihan: survei terakhir, %1.").arg(m_effects->latestName);
}

void RuleChoicePresenter::decide(const QString& value, QDate from, const QString& basis)
{
    const RuleChoiceRow* row = selected();
    if (!row) return;
    const RuleChoice choice = row->choice;
    RuleChoiceRow chosen{choice, value, {}};
    const QString description = tr("Memilih %1: %2").arg(choice.title.toLower(), chosen.valueText());
    const auto changedSurveys = survey::decideRule(m_workspace.store(), {choice.key, value, basis.trimmed(), from}, description);
    if (!changedSurveys) return Q_EMIT said(wording::errorSentence(changedSurveys.error()));
    m_workspace.tellChanged();
    Q_EMIT said(tr("%1. %2 survei disesuaikan.").arg(description).arg(*changedSurveys), tr("Urungkan"), u"edit.undo"_s);
}

} // namespace tinjau::ui
