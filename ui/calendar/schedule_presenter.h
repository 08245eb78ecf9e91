// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/explanation.h"
#include "ui/base/workspace.h"
#include "ui/calendar/hours_model.h"
#include "ui/calendar/schedule_model.h"

#include <map>

namespace tinjau::ui {

/// Somebody to whom a schedule can be given.
struct AssigneeChoice {
    qint64 key = 0;
    QString name = {};
};

/// What stands in the fields when a schedule is given.
struct AssignmentFields {
    calendar::AssigneeLevel level = calendar::AssigneeLevel::Regency;
    qint64 key = 0;
    QString nip = {}; ///< of a person, instead of the key
    QDate from = {};
    QDate to = {};
};

/// Schedules: their hours, their days, and to whom they are given. Each change is one act.
class SchedulePresenter final : public QObject {
    Q_OBJECT

public:
    explicit SchedulePresenter(Workspace& workspace);

    void load();
    RowModel<ScheduleRow>& list() { return m_list; }
    HoursTable& week() { return *m_week; }
    HoursTable& ramadan() { return *m_ramadan; }
    HoursTable& shifts() { return *m_shifts; }
    RowModel<AssignmentRow>& given() { return m_given; }
    QDate today() const { return m_workspace.today(); }

    void select(int row);
    int selectedRow() const;
    /// nullptr while nothing is selected.
    const calendar::Schedule* selected() const;

    void rename(const QString& name);
    void setValidity(const DateRange& validity);
    /// Only a roster says who works (unit bersif).
    void setByRoster(bool isRoster);
    /// Begins the table of Ramadan with the usual hours, or gives it up.
    void setRamadan(bool hasRamadan);
    /// A new one with these hours.
    void add(const calendar::Schedule& like);
    void copy(const QString& name);
    void continueFrom(QDate from);
    void end(QDate last);
    void remove();

    /// "37 jam 30 menit seminggu; Perpres 21/2023 Pasal 4(1): 37 jam 30 menit".
    QString sumWords(bool isRamadan) const;
    /// The sum is that of the law.
    bool isLegalSum(bool isRamadan) const;

    std::vector<AssigneeChoice> assignees(calendar::AssigneeLevel level);
    /// What is wrong, by field ("key", "nip", "to").
    std::map<QString, QString> errorsIn(const AssignmentFields& fields);
    /// Whose schedule changes, as a sentence; empty while the fields are not complete.
    QString effectWords(const AssignmentFields& fields);
    void give(const AssignmentFields& fields);
    void takeBack(int row);

    Explanation explanation() const;

Q_SIGNALS:
    void changed();
    void said(const QString& sentence, const QString& actText = {}, const QString& act = {});

private:
    using Pending = std::map<std::pair<QString, QString>, HoursRow>;

    void showSelected();
    void showWeek(HoursTable& table, const QString& name, const calendar::WeekTable& week);
    bool applyHours(HoursTable& table, const QString& name, const std::vector<CellEdit>& edits);
    bool applyDates(const std::vector<CellEdit>& edits);
    bool store(const calendar::Schedule& schedule);
    bool tell(const Result<void>& done, const QString& sentence);
    std::optional<calendar::ScheduleAssignment> assignmentFrom(const AssignmentFields& fields);
    QString assigneeName(const calendar::Assignee& assignee) const;

    Workspace& m_workspace;
    RowModel<ScheduleRow> m_list;
    std::unique_ptr<HoursTable> m_week, m_ramadan, m_shifts;
    RowModel<AssignmentRow> m_given;
    std::vector<calendar::ScheduleAssignment> m_assignments;
    std::map<calendar::Assignee, QString> m_names; ///< of everybody who has an assignment, and of all that can have one but people
    std::optional<calendar::ScheduleId> m_selected;
    Pending m_pending; ///< rows of the selected schedule that cannot be read yet
    bool m_isLoading = false;
};

} // namespace tinjau::ui
