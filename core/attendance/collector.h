// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/list_codes.h"
#include "core/attendance/sheet_reading.h"
#include "core/exchange/grid.h"
#include "core/organisation/people_headings.h"

#include <QHash>
#include <QSet>

namespace tinjau::attendance {

/// What all readers know.
struct ReaderKit {
    organisation::PeopleHeadings headings = organisation::PeopleHeadings::shipped();
    ListCodes codes = ListCodes::shipped();
    organisation::TitleList titles = organisation::TitleList::shipped();
};

/// What becomes of a row, in the order in which one hides the other.
enum class RowFate { Fresh, Same, Problem, Skipped, Blank, Event };

/// Gathers what a reader finds in one sheet: each person once, each punch once.
class Collector {
public:
    explicit Collector(const exchange::Grid& grid, const ReaderKit& kit);

    const ReaderKit& kit() const { return m_kit; }
    SheetReading& reading() { return m_reading; }

    /// The index of a person, by the first of machine number, NIP and name that he has; −1 for
    /// nobody.
    int person(organisation::SheetPerson person);
    /// One more person, whoever else is called so: where each row is a person of its own.
    int addPerson(organisation::SheetPerson person);
    /// False if the file has the punch already.
    bool punch(int person, QDate day, int second, Side side, int row, int column = 0);
    /// A punch whose moment cannot be true, because the clock had lost its time.
    void lostPunch(int person, QDate day, int second, int row);
    void status(int person, QDate day, const QString& raw, const ListCode& code,
                exchange::CellAddress at);
    void problem(const QString& code, exchange::CellAddress at, const QString& seen,
                 const QString& expected = {});
    void count(RowFate fate);
    /// Whether the row of the moment got a problem since the last count().
    bool rowHasProblem() const { return m_rowHasProblem; }

    SheetReading finish();

private:
    /// What was added since the last count.
    RowRecords recordsOfRow();

    const exchange::Grid& m_grid;
    const ReaderKit& m_kit;
    SheetReading m_reading;
    QHash<QString, int> m_known;
    QSet<std::pair<int, qint64>> m_seen;
    RowRecords m_counted;
    bool m_rowHasProblem = false;
    bool m_asksForCodes = false;
};

/// Machine numbers are compared without leading zeros.
QString plainPin(const QString& text);

} // namespace tinjau::attendance
