// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/office_month.h"
#include "ui/attendance/month_model.h"
#include "ui/base/job_runner.h"
#include "ui/base/reload.h"

#include <QPointer>

#include <memory>
#include <optional>
#include <vector>

namespace tinjau::ui {

/// An office that people work in.
struct OfficeChoice {
    organisation::OfficeId id = organisation::OfficeId::fromNumber(0);
    QString name = {};
    int people = 0;
};

/// The month of one office, read beside the window. What stood there stays until the new one is read.
class MonthPresenter final : public QObject {
    Q_OBJECT

public:
    MonthPresenter(Workspace& workspace, JobRunner& jobs);

    Reload& reload() { return m_reload; }
    MonthModel& model() { return m_model; }
    /// nullptr while nothing was read.
    const attendance::OfficeMonth* month() const { return m_month.get(); }
    std::shared_ptr<const attendance::OfficeMonth> shared() const { return m_month; }
    const std::vector<OfficeChoice>& offices() const { return m_offices; }
    std::optional<organisation::OfficeId> office() const { return m_office; }
    QString officeName() const;
    /// The first day of the month that is looked at.
    QDate firstDay() const { return m_firstDay; }
    QDate today() const { return m_workspace.today(); }

    /// An unknown office is left for the first one that has people.
    void choose(std::optional<organisation::OfficeId> office, QDate month);
    void chooseOffice(organisation::OfficeId office) { choose(office, m_firstDay); }
    void step(int months) { choose(m_office, m_firstDay.addMonths(months)); }

    bool isLoading() const { return m_isLoading; }
    /// The file was read, and nobody works anywhere in it.
    bool hasNobody() const { return m_isRead && m_offices.empty(); }
    /// No machine and no letter says anything about the month.
    bool hasNoEvidence() const;
    const QString& trouble() const { return m_trouble; }

    /// "22 hari kerja · 57 pegawai · cakupan data ".
    QString factsWords() const;
    /// "89%"; "–" while no day can be judged.
    QString coverageShare() const;

    /// Days of the whole office for which the claim holds.
    int count(MonthModel::Claim claim) const { return m_model.count(claim); }

Q_SIGNALS:
    void changed();
    /// Other people of the month are shown.
    void filterChanged();

private:
    struct Loaded {
        std::vector<OfficeChoice> offices = {};
        std::optional<organisation::OfficeId> office = {};
        std::shared_ptr<const attendance::OfficeMonth> month = {};
    };
    void load();
    void finish(int turn, Result<Loaded> loaded);
    static Result<Loaded> read(storage::Store& store, std::optional<organisation::OfficeId> wanted, QDate month, QDate today,
                               std::vector<OfficeChoice> known);

    Workspace& m_workspace;
    JobRunner& m_jobs;
    MonthModel m_model;
    Reload m_reload;
    std::vector<OfficeChoice> m_offices;
    std::optional<organisation::OfficeId> m_office;
    QDate m_firstDay;
    std::shared_ptr<const attendance::OfficeMonth> m_month;
    QString m_trouble;
    bool m_areOfficesKnown = false;
    bool m_isLoading = false;
    bool m_isRead = false;
    int m_turn = 0; ///< a job of an earlier turn comes too late
};

} // namespace tinjau::ui
