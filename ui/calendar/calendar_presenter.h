// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/plan_effects.h"
#include "ui/base/explanation.h"
#include "ui/base/job_runner.h"
#include "ui/base/workspace.h"
#include "ui/calendar/free_day_model.h"

#include <map>

namespace tinjau::ui {

/// A calendar file that somebody chose, before it is accepted.
struct CalendarProposal {
    QString fileName = {};
    QByteArray json = {};
    calendar::CalendarPack pack = {};
    std::vector<calendar::DayChange> days = {};
};

/// A day as the year draws it.
struct YearDay {
    std::optional<calendar::HolidayKind> kind = {}; ///< none: no free day
    bool isRamadan = false;
    bool isWeekend = false; ///< Sunday, or Saturday of a week of five days
    QString words = {};     ///< "libur nasional: …"; empty for an ordinary day
};

/// The calendar of a year: free days with their decrees, days of the regency, amended calendars.
class CalendarPresenter final : public QObject {
    Q_OBJECT

public:
    CalendarPresenter(Workspace& workspace, JobRunner& jobs);

    void load();
    int year() const { return m_day.year(); }
    void setYear(int year);
    QDate day() const { return m_day; }
    /// The day that *Mengapa?* explains; one of another year shows that year.
    void select(QDate day);
    QDate today() const { return m_workspace.today(); }

    RowModel<FreeDayRow>& days() { return m_days; }
    const RowModel<FreeDayRow>& days() const { return m_days; }
    YearDay lookOf(QDate day) const;
    bool hasYear() const { return m_calendar.hasYear(year()); }
    /// "240 hari kerja (5 hari), 291 (6 hari)", or why nothing is counted.
    QString yearWords() const;
    /// "20 · 25": working days of a month by five and by six days; empty without a calendar.
    QString monthWords(int month) const;
    /// Which decree and file the year rests on.
    QString packWords() const;
    /// The shown year goes by a file of the regency, which can be taken off.
    bool isAmended() const;

    /// What is wrong, by field ("day", "name", "decree").
    std::map<QString, QString> errorsIn(const calendar::LocalDay& day) const;
    void save(const calendar::LocalDay& day);
    void withdraw(const calendar::LocalDay& day, const QString& reason);
    /// Reads and checks a calendar file; says what is wrong with it.
    std::optional<CalendarProposal> propose(const QString& path);
    /// Computes in the background which statuses the proposal would change.
    void computeEffects(const CalendarProposal& proposal);
    void accept(const CalendarProposal& proposal);
    void dropAmendment();

    Explanation explanation() const;

Q_SIGNALS:
    void changed();
    void dayChanged();
    void effectsKnown(const tinjau::overview::CalendarEffects& effects);
    void said(const QString& sentence, const QString& actText = {}, const QString& act = {});

private:
    void showDays();
    void tell(const Result<void>& done, const QString& sentence);

    Workspace& m_workspace;
    JobRunner& m_jobs;
    calendar::WorkCalendar m_calendar;
    std::vector<calendar::LocalDay> m_local;
    RowModel<FreeDayRow> m_days;
    QDate m_day;
    int m_turn = 0; ///< effects of an earlier proposal come too late
};

/// "TANPA KETERANGAN (KANDIDAT)" as a person reads it: "tanpa keterangan (kandidat)".
QString statusWords(const attendance::DayResult& result);

} // namespace tinjau::ui
