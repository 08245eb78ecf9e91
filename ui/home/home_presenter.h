// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/home_overview.h"
#include "ui/base/reload.h"
#include "ui/widgets/table_model.h"

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

/// The first page: what needs action by deadline, and one row per office.
class HomePresenter final : public QObject {
    Q_OBJECT

public:
    explicit HomePresenter(Workspace& workspace);

    /// The page comes to the front: reads what changed since.
    void arrive() { m_reload.arrive(); }
    void leave() { m_reload.leave(); }
    RowModel<HomeTask>& tasks() { return m_tasks; }
    RowModel<overview::OfficeStanding>& offices() { return m_offices; }
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

    Workspace& m_workspace;
    Reload m_reload;
    RowModel<HomeTask> m_tasks;
    RowModel<overview::OfficeStanding> m_offices;
    QString m_trouble;
};

/// What a piece of waiting work says about itself on a day.
HomeTask taskOf(const overview::Todo& todo, QDate today);

} // namespace tinjau::ui
