// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/attendance_overview.h"
#include "core/overview/home_overview.h"
#include "ui/base/job_runner.h"
#include "ui/base/reload.h"
#include "ui/widgets/table_model.h"

#include <map>
#include <optional>

namespace tinjau::ui {

/// A line of what needs action, in words.
struct HomeTask {
    QString icon = {};
    QString title = {};
    QString detail = {};
    QString due = {}; ///< "lewat 6 hari", "26 Nov"
    Tone tone = Tone::Quiet;
    QString target = {}; ///< page that it opens
};

/// Where one office stands, surveys and attendance.
struct HomeOffice {
    overview::OfficeStanding standing = {};
    std::optional<overview::OfficeAttendance> attendance = {}; ///< of the last month that is over; none without people
};

/// The first page: what needs action by deadline, and one row per office.
class HomePresenter final : public QObject {
    Q_OBJECT

public:
    HomePresenter(Workspace& workspace, JobRunner& jobs);

    /// The page comes to the front: reads what changed since.
    void arrive() { m_reload.arrive(); }
    void leave() { m_reload.leave(); }
    RowModel<HomeTask>& tasks() { return m_tasks; }
    RowModel<HomeOffice>& offices() { return m_offices; }
    /// "Rabu, 25 November 2026 · …"
    QString purpose() const;
    /// The page behind a row of offices.
    QString targetOfOffice(int row) const;
    /// Why nothing could be read; empty: nothing went wrong.
    const QString& trouble() const { return m_trouble; }

Q_SIGNALS:
    void changed();

private:
    void load();
    /// Attendance is derived from every punch of a month; it comes after the rest.
    void loadAttendance();
    void show();

    Workspace& m_workspace;
    JobRunner& m_jobs;
    Reload m_reload;
    RowModel<HomeTask> m_tasks;
    RowModel<HomeOffice> m_offices;
    overview::HomeOverview m_overview;
    std::optional<overview::AttendanceOverview> m_attendance;
    int m_turn = 0; ///< a newer reading makes an older one worthless
    QString m_trouble;
};

/// What a piece of waiting work says about itself on a day.
HomeTask taskOf(const overview::Todo& todo, QDate today);
/// What the attendance of a month asks for; `names` by office.
std::vector<HomeTask> tasksOf(const overview::AttendanceOverview& attendance, const std::map<organisation::OfficeId, QString>& names);

} // namespace tinjau::ui
