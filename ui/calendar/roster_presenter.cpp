// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/roster_presenter.h"

#include "core/calendar/calendar_repository.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/unit_repository.h"
#include "core/wording/dates.h"
#include "core/wording/error_sentence.h"
#include "core/wording/working_hours.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

/// The first office or unit that was given a schedule of shifts, where a roster is most likely meant: office
/// and unit (0: all of it).
std::optional<std::pair<qint64, qint64>> placeOfRosters(storage::Session& session)
{
    calendar::CalendarRepository calendars(session);
    const auto schedules = calendars.schedules();
    for (const calendar::ScheduleAssignment& given : calendars.assignments()) {
        const auto schedule = std::ranges::find(schedules, std::optional(given.schedule), &calendar::Schedule::id);
        if (schedule == schedules.end() || schedule->shifts.empty()) continue;
        if (given.assignee.level == calendar::AssigneeLevel::Office) return std::pair(given.assignee.key, qint64{0});
        if (given.assignee.level != calendar::AssigneeLevel::Unit) continue;
        if (const auto unit = organisation::UnitRepository(session).find(organisation::UnitId::fromNumber(given.assignee.key))) return std::pair(unit->office.number(), given.assignee.key);
    }
    return std::nullopt;
}

} // namespace

RosterPresenter::RosterPresenter(Workspace& workspace)
    : m_workspace(workspace), m_grid([this](const auto& edits) { return write(edits); }), m_month(workspace.today().year(), workspace.today().month(), 1)
{
}

void RosterPresenter::load()
{
    const auto read = m_workspace.store().read([this](storage::Session& session) {
        m_offices.clear();
        for (const organisation::Office& office : organisation::OfficeRepository(session).all(QDate())) m_offices.emplace_back(office.id->number(), office.name);
        const bool isKnown = std::ranges::find(m_offices, m_office, &std::pair<qint64, QString>::first) != m_offices.end();
        if (!isKnown) std::tie(m_office, m_unit) = placeOfRosters(session).value_or(std::pair(m_offices.empty() ? 0 : m_offices.front().first, qint64{0}));
    });
    if (!read) Q_EMIT said(wording::errorSentence(read.error()));
    loadUnits();
    loadGrid();
}

void RosterPresenter::loadUnits()
{
    m_units = {{0, tr("semua unit kerja")}};
    const auto read = m_workspace.store().read([this](storage::Session& session) {
        return organisation::UnitRepository(session).of(organisation::OfficeId::fromNumber(m_office), m_month);
    });
    if (read)
        for (const organisation::Unit& unit : *read) m_units.emplace_back(unit.id->number(), unit.name);
    if (std::ranges::find(m_units, m_unit, &std::pair<qint64, QString>::first) == m_units.end()) m_unit = 0;
}

void RosterPresenter::loadGrid()
{
    const auto unit = m_unit == 0 ? std::nullopt : std::optional(organisation::UnitId::fromNumber(m_unit));
    auto roster = attendance::shiftRoster(m_workspace.store(), organisation::OfficeId::fromNumber(m_office), unit, m_month, m_workspace.today());
    if (!roster) Q_EMIT said(wording::errorSentence(roster.error()));
    m_grid.show(roster ? *std::move(roster) : attendance::ShiftRoster{});
    Q_EMIT changed();
}

void RosterPresenter::chooseOffice(qint64 key)
{
    if (key == m_office) return;
    m_office = key;
    m_unit = 0;
    loadUnits();
    loadGrid();
}

void RosterPresenter::chooseUnit(qint64 key)
{
    if (key == m_unit) return;
    m_unit = key;
    loadGrid();
}

void RosterPresenter::chooseMonth(QDate month)
{
    if (!month.isValid() || month == m_month) return;
    m_month = QDate(month.year(), month.month(), 1);
    loadGrid();
}

QString RosterPresenter::placeName() const
{
    const auto nameIn = [](const auto& list, qint64 key) {
        const auto found = std::ranges::find(list, key, &std::pair<qint64, QString>::first);
        return found == list.end() ? QString() : found->second;
    };
    return m_unit == 0 ? nameIn(m_offices, m_office) : nameIn(m_units, m_unit);
}

bool RosterPresenter::write(const std::vector<attendance::RosterEdit>& edits)
{
    const QString words = tr("Mengisi jadwal sif %1, %2").arg(placeName(), wording::monthAndYear(m_month));
    const auto changed = attendance::recordRoster(m_workspace.store(), edits, words);
    if (!changed) {
        Q_EMIT said(wording::errorSentence(changed.error()));
        return false;
    }
    if (*changed > 0) m_workspace.tellChanged();
    return true;
}

QString RosterPresenter::stateWords() const
{
    int byShift = 0, unknown = 0, empty = 0;
    for (const attendance::RosterPerson& person : m_grid.roster().people) {
        if (!person.isByRoster) continue;
        ++byShift;
        unknown += static_cast<int>(std::ranges::count(person.marks, attendance::RosterMark::Unknown));
        empty += static_cast<int>(std::ranges::count(person.marks, attendance::RosterMark::Empty));
    }
    if (byShift == 0) return tr("%1 pegawai, tidak ada yang bersif").arg(m_grid.roster().people.size());
    QStringList words{tr("%1 pegawai bersif").arg(byShift)};
    if (empty > 0) words << tr("%1 hari belum diisi").arg(empty);
    if (unknown > 0) words << tr("%1 kode tidak dikenal").arg(unknown);
    return words.join(u" · "_s);
}

QString RosterPresenter::keyWords() const
{
    QStringList words;
    for (const attendance::RosterShift& shift : m_grid.roster().shifts) words << u"%1 %2"_s.arg(shift.code, wording::spanText(shift.hours.span));
    words << tr("OFF libur sif") << tr("LP lepas piket");
    return words.join(u" · "_s);
}

} // namespace tinjau::ui
