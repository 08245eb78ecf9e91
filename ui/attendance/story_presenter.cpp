// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/story_presenter.h"

#include "core/wording/error_sentence.h"

namespace tinjau::ui {

namespace {

/// Shorter than anybody waits for, longer than between two steps of a held arrow key.
constexpr int restMilliseconds = 90;

} // namespace

StoryPresenter::StoryPresenter(Workspace& workspace, JobRunner& jobs) : m_workspace(workspace), m_jobs(jobs)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &StoryPresenter::load);
    connect(&workspace, &Workspace::changed, this, [this] {
        m_known.reset();
        m_wanted.reset();
    });
}

const attendance::PersonDayStory* StoryPresenter::storyOf(const DayCell& cell)
{
    if (m_known == cell) return m_story ? &*m_story : nullptr;
    if (m_wanted != cell) {
        m_wanted = cell;
        m_rest.start();
    }
    return nullptr;
}

void StoryPresenter::load()
{
    if (!m_wanted) return;
    const int turn = ++m_turn;
    m_jobs.start(tr("Membaca bukti"),
                 [store = &m_workspace.store(), cell = *m_wanted, today = m_workspace.today()](Progress&) -> Result<attendance::PersonDayStory> {
                     auto own = store->another();
                     if (!own) return failure(own.error());
                     return attendance::personDayStory(**own, cell.person, cell.day, today);
                 },
                 [self = QPointer(this), turn, cell = *m_wanted](Result<attendance::PersonDayStory> story) {
                     if (self) self->finish(turn, cell, std::move(story));
                 });
}

void StoryPresenter::finish(int turn, const DayCell& cell, Result<attendance::PersonDayStory> story)
{
    if (turn != m_turn || m_wanted != cell) return;
    m_known = cell;
    m_trouble.clear();
    m_story.reset();
    if (story) m_story = std::move(*story);
    else m_trouble = wording::errorSentence(story.error());
    Q_EMIT changed();
}

} // namespace tinjau::ui
