// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/office_month.h"
#include "ui/attendance/evidence_presenter.h"
#include "ui/base/job_runner.h"

#include <QPointer>
#include <QTimer>

#include <optional>

namespace tinjau::ui {

/// Everything behind one day of a person, read beside the window once somebody asks Mengapa?. Walking over many days
/// reads only where the keyboard rests.
class StoryPresenter final : public QObject {
    Q_OBJECT

public:
    StoryPresenter(Workspace& workspace, JobRunner& jobs);

    /// nullptr until it is there; then changed() comes. Asking for another day leaves the one before.
    const attendance::PersonDayStory* storyOf(const DayCell& cell);
    /// Why there is none; empty while it is being read.
    const QString& trouble() const { return m_trouble; }

Q_SIGNALS:
    void changed();

private:
    void load();
    void finish(int turn, const DayCell& cell, Result<attendance::PersonDayStory> story);

    Workspace& m_workspace;
    JobRunner& m_jobs;
    QTimer m_rest;
    std::optional<DayCell> m_wanted;
    std::optional<DayCell> m_known;
    std::optional<attendance::PersonDayStory> m_story;
    QString m_trouble;
    int m_turn = 0;
};

} // namespace tinjau::ui
