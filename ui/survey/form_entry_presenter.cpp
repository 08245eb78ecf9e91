// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/form_entry_presenter.h"

#include "core/survey/tallies.h"
#include "core/wording/lists.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

using survey::AnswerScale;

EntryBox boxOf(const QuestionColumn& column, const survey::Instrument& instrument)
{
    EntryBox box{.number = column.title, .name = column.name, .question = {}, .labels = {}};
    const AnswerScale scale = column.question.scale;
    box.highest = survey::highestAnswer(scale);
    const survey::Element* element = instrument.find(column.question.element);
    if (!element) return box;
    box.question = element->question;
    if (box.highest != 4) return box;
    box.labels = element->labels;
    if (scale == AnswerScale::FourReversed) std::reverse(box.labels.begin(), box.labels.end());
    return box;
}

} // namespace

FormEntryPresenter::FormEntryPresenter(SurveyPresenter& survey) : m_survey(survey)
{
    connect(&survey, &SurveyPresenter::changed, this, &FormEntryPresenter::load);
    load();
}

void FormEntryPresenter::load()
{
    const auto* dossier = m_survey.dossier();
    if (!dossier) return;
    auto columns = questionColumns(*dossier, m_survey.questions());
    const bool isSame = m_of == m_survey.id() && columns == m_columns;
    m_lists = dossier->rules.profiles;
    if (isSame) return Q_EMIT changed();
    if (m_of != m_survey.id()) {
        if (m_of && !isBlank()) m_begun[*m_of] = m_boxes;
        day.reset();
    }
    m_of = m_survey.id();
    m_columns = std::move(columns);
    begin();
    goOnWithBegun();
}

void FormEntryPresenter::goOnWithBegun()
{
    const auto begun = m_begun.extract(*m_of);
    if (!begun || begun.mapped().size() != m_boxes.size()) return;
    m_boxes = begun.mapped();
    m_current = static_cast<std::size_t>(std::ranges::find(m_boxes, false, &EntryBox::isGiven) - m_boxes.begin());
    Q_EMIT changed();
}

void FormEntryPresenter::begin()
{
    m_boxes.clear();
    for (const QuestionColumn& column : m_columns) m_boxes.push_back(boxOf(column, m_survey.dossier()->rules.instrument));
    m_current = 0;
    m_trouble.clear();
    profile = {};
    comment.clear();
    Q_EMIT begun();
    Q_EMIT changed();
}

qint64 FormEntryPresenter::number() const
{
    const auto* dossier = m_survey.dossier();
    return dossier ? static_cast<qint64>(dossier->answers.sheet.responses.size()) + 1 : 1;
}

bool FormEntryPresenter::isWhole() const
{
    return !m_boxes.empty() && std::ranges::all_of(m_boxes, &EntryBox::isGiven);
}

bool FormEntryPresenter::isBlank() const
{
    return std::ranges::none_of(m_boxes, &EntryBox::isGiven);
}

bool FormEntryPresenter::give(int digit)
{
    if (m_current >= m_boxes.size()) return false;
    EntryBox& box = m_boxes[m_current];
    if (digit < 0 || digit > box.highest) {
        refuse(tr("%1 dijawab dengan 1 sampai %2, atau 0 bila tidak dijawab.").arg(box.number).arg(box.highest));
        return false;
    }
    box.isGiven = true;
    box.score = digit == 0 ? survey::Score() : survey::Score(static_cast<quint8>(digit));
    ++m_current;
    m_trouble.clear();
    Q_EMIT changed();
    return true;
}

void FormEntryPresenter::takeBack()
{
    if (m_current > 0 && (m_current == m_boxes.size() || !m_boxes[m_current].isGiven)) --m_current;
    if (m_current < m_boxes.size()) {
        m_boxes[m_current].isGiven = false;
        m_boxes[m_current].score.reset();
    }
    m_trouble.clear();
    Q_EMIT changed();
}

void FormEntryPresenter::goTo(std::size_t box)
{
    m_current = std::min(box, m_boxes.size());
    Q_EMIT changed();
}

void FormEntryPresenter::refuse(const QString& sentence)
{
    m_trouble = sentence;
    Q_EMIT changed();
}

survey::Response FormEntryPresenter::response() const
{
    survey::Response response;
    for (const EntryBox& box : m_boxes) response.scores.push_back(box.score);
    response.profile = profile;
    response.comment = comment.trimmed();
    if (day) response.answeredAt = survey::AnsweredAt{QDateTime(*day, QTime(0, 0), Qt::UTC), false, false};
    return response;
}

bool FormEntryPresenter::save()
{
    QStringList missing;
    for (const EntryBox& box : m_boxes)
        if (!box.isGiven) missing << box.number;
    if (!missing.isEmpty() || m_boxes.empty()) {
        const auto first = std::ranges::find(m_boxes, false, &EntryBox::isGiven);
        m_current = static_cast<std::size_t>(first - m_boxes.begin());
        refuse(tr("Masih kosong: %1. Tekan 0 bila memang tidak dijawab.").arg(wording::listed(missing, u"dan"_s)));
        return false;
    }
    if (std::ranges::none_of(m_boxes, [](const EntryBox& box) { return box.score.has_value(); })) {
        refuse(tr("Formulir ini tidak berisi satu jawaban pun, jadi tidak disimpan."));
        return false;
    }
    if (!m_survey.enter(response())) return false;
    begin();
    return true;
}

} // namespace tinjau::ui
