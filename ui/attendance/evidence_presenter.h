// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/decision_repository.h"
#include "core/attendance/evidence.h"
#include "core/organisation/machine.h"
#include "ui/attendance/month_presenter.h"
#include "ui/base/workspace.h"

#include <map>
#include <optional>
#include <vector>

namespace tinjau::ui {

/// A day of a person in the matrix.
struct DayCell {
    organisation::PersonId person = organisation::PersonId::fromNumber(0);
    QDate day = {};
    bool operator==(const DayCell&) const = default;
};

/// The fields in which something is wrong, each with its sentence.
using FieldErrors = std::map<QString, QString>;

/// A letter as it is typed; for the people chosen in the matrix, or for those that are listed.
struct LetterDraft {
    std::vector<organisation::PersonId> people = {};
    QString named = {}; ///< NIPs or names, one a line; only where nobody was chosen
    bool isForAll = false; ///< people of any office may be named
    QString code = QStringLiteral("CT");
    QString number = {};
    QDate dated = {};
    QDate first = {};
    QDate last = {};
    QString hours = {}; ///< "08.00-11.30"; empty: the whole day
    bool isApproved = true;
};

/// A correction of one or more days.
struct CorrectionDraft {
    std::vector<DayCell> cells = {};
    QString kind = QStringLiteral("times"); ///< "times", "present", "off" or a code of a letter
    QString in = {};
    QString out = {};
    QString reason = {};
    QString by = {};
    QString approvedBy = {};
};

struct OutageDraft {
    std::optional<organisation::MachineId> machine = {};
    QDate first = {};
    QString from = {};
    QDate last = {};
    QString to = {};
    QString statement = {};
};

/// Coverage that a person declares against the computed one.
struct CoverageDraft {
    organisation::OfficeId office = organisation::OfficeId::fromNumber(0);
    std::optional<organisation::UnitId> unit = {}; ///< none: all units of the office
    QDate first = {};
    QDate last = {};
    attendance::Coverage coverage = attendance::Coverage::Full;
};

/// Writes what people decide about days: letters, corrections, verifications, outages. One act each, which Ctrl+Z
/// takes back as a whole.
class EvidencePresenter final : public QObject {
    Q_OBJECT

public:
    EvidencePresenter(Workspace& workspace, MonthPresenter& month);

    /// Whoever works with the data file: who verifies and corrects, unless somebody else is named.
    QString actor() const { return m_workspace.store().actor(); }
    /// "Hamid Rerung", "Hamid Rerung dan 2 lainnya".
    QString peopleWords(const std::vector<organisation::PersonId>& people) const;
    /// "19–22 Oktober 2026", "19, 21, dan 23 Oktober 2026".
    QString daysWords(const std::vector<DayCell>& cells) const;
    /// Working days of these people within the days, as far as the month that is shown knows them.
    int workingDays(const std::vector<organisation::PersonId>& people, QDate first, QDate last) const;
    const attendance::DayResult* resultOf(const DayCell& cell) const;
    /// Of the cells those that are candidates.
    std::vector<DayCell> candidatesIn(const std::vector<DayCell>& cells) const;
    std::vector<DayCell> verifiedIn(const std::vector<DayCell>& cells) const;
    /// The candidate and those before and after it, days off between them left out.
    std::vector<DayCell> runAround(const DayCell& cell) const;
    /// The machines that the office of the month uses.
    std::vector<organisation::Machine> machines() const;
    std::vector<organisation::Unit> unitsOf(organisation::OfficeId office) const;

    FieldErrors errorsIn(const LetterDraft& draft) const;
    bool record(const LetterDraft& draft);
    FieldErrors errorsIn(const CorrectionDraft& draft) const;
    bool record(const CorrectionDraft& draft);
    FieldErrors errorsIn(const OutageDraft& draft) const;
    bool record(const OutageDraft& draft);
    FieldErrors errorsIn(const CoverageDraft& draft) const;
    bool declare(const CoverageDraft& draft);
    bool verify(const std::vector<DayCell>& cells, const QString& by);
    /// The absences are candidates again.
    bool takeBack(const std::vector<DayCell>& verified);
    /// Letters that touch the month that is shown, of its office or of all.
    std::vector<attendance::LetterLine> letters(bool all);
    bool setState(const std::vector<attendance::LetterLine>& letters, attendance::LetterState state);

Q_SIGNALS:
    void said(const QString& sentence, bool canBeUndone);

private:
    bool told(const Result<void>& written, const QString& done);
    struct Named {
        std::vector<organisation::PersonId> people = {};
        QStringList unknown = {};
    };
    Named peopleNamed(const LetterDraft& draft) const;

    Workspace& m_workspace;
    MonthPresenter& m_month;
};

/// The minute of the day that somebody wrote: "7.30", "07:30", "0730", "24.00". Nothing if it is none.
std::optional<int> minuteIn(const QString& text);
/// "07.30".
QString minuteWords(int minute);

/// Codes of letters with their names, in the order in which they are offered.
std::vector<std::pair<QString, QString>> letterCodes();

} // namespace tinjau::ui
