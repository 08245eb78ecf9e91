// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/schedule_presenter.h"

#include "core/calendar/calendar_repository.h"
#include "core/calendar/record_calendar.h"
#include "core/calendar/work_group_repository.h"
#include "core/organisation/office_repository.h"
#include "core/organisation/person_repository.h"
#include "core/organisation/unit_repository.h"
#include "core/overview/plan_effects.h"
#include "core/wording/dates.h"
#include "core/wording/error_sentence.h"
#include "core/wording/working_hours.h"
#include "ui/base/act_outcome.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

using calendar::Assignee;
using calendar::AssigneeLevel;
using calendar::Schedule;
using calendar::ScheduleAssignment;
using calendar::WeekTable;

namespace {

const QString weekName = u"week"_s, ramadanName = u"ramadan"_s, shiftName = u"shift"_s;

/// Names of the offices, units and groups of today, and of the people who have a schedule of their own.
std::map<Assignee, QString> namesIn(storage::Session& session, const std::vector<ScheduleAssignment>& assignments, QDate today)
{
    std::map<Assignee, QString> names{{Assignee{}, SchedulePresenter::tr("seluruh kabupaten")}};
    organisation::UnitRepository units(session);
    for (const organisation::Office& office : organisation::OfficeRepository(session).all(QDate())) {
        names[{AssigneeLevel::Office, office.id->number()}] = office.name;
        for (const organisation::Unit& unit : units.of(*office.id, today))
            names[{AssigneeLevel::Unit, unit.id->number()}] = u"%1, %2"_s.arg(unit.name, office.name);
    }
    for (const calendar::WorkGroup& group : calendar::WorkGroupRepository(session).groups()) names[{AssigneeLevel::Group, group.id->number()}] = group.name;
    organisation::PersonRepository people(session);
    for (const ScheduleAssignment& one : assignments) {
        if (one.assignee.level != AssigneeLevel::Person) continue;
        const auto person = people.find(organisation::PersonId::fromNumber(one.assignee.key));
        if (person) names[one.assignee] = person->fullName();
    }
    return names;
}

} // namespace

SchedulePresenter::SchedulePresenter(Workspace& workspace) : m_workspace(workspace), m_list(scheduleFields()), m_given(assignmentFields())
{
    m_week = makeHoursTable(false, [this](const auto& edits) { return applyHours(*m_week, weekName, edits); });
    m_ramadan = makeHoursTable(false, [this](const auto& edits) { return applyHours(*m_ramadan, ramadanName, edits); });
    m_shifts = makeHoursTable(true, [this](const auto& edits) { return applyHours(*m_shifts, shiftName, edits); });
    m_given.setEditing([this](const auto& edits) { return applyDates(edits); });
}

void SchedulePresenter::load()
{
    const auto counts = overview::peopleBySchedule(m_workspace.store(), today());
    const auto read = m_workspace.store().read([&](storage::Session& session) {
        calendar::CalendarRepository calendars(session);
        std::vector<ScheduleRow> rows;
        for (Schedule& schedule : calendars.schedules()) {
            const auto people = counts ? counts->find(*schedule.id) : decltype(counts->end()){};
            const int count = counts && people != counts->end() ? people->second : 0;
            rows.push_back({std::move(schedule), count});
        }
        m_assignments = calendars.assignments();
        m_names = namesIn(session, m_assignments, today());
        return rows;
    });
    if (!read) Q_EMIT said(wording::errorSentence(read.error()));
    m_isLoading = true;
    refill(m_list, read ? *read : std::vector<ScheduleRow>{});
    m_isLoading = false;
    if (selectedRow() < 0) m_selected = m_list.rowCount() > 0 ? m_list.row(0).schedule.id : std::nullopt;
    showSelected();
}

int SchedulePresenter::selectedRow() const
{
    for (int i = 0; i < m_list.rowCount(); ++i)
        if (m_selected && m_list.row(i).schedule.id == m_selected) return i;
    return -1;
}

const Schedule* SchedulePresenter::selected() const
{
    const int row = selectedRow();
    return row < 0 ? nullptr : &m_list.row(row).schedule;
}

void SchedulePresenter::select(int row)
{
    if (m_isLoading || row < 0 || row >= m_list.rowCount() || row == selectedRow()) return;
    m_selected = m_list.row(row).schedule.id;
    m_pending.clear();
    showSelected();
}

void SchedulePresenter::showWeek(HoursTable& table, const QString& name, const WeekTable& week)
{
    std::vector<HoursRow> rows;
    for (std::size_t i = 0; i < week.size(); ++i) {
        const QString slot = QString::number(i + 1);
        const QString day = wording::weekdayName(QDate(2024, 1, 1).addDays(static_cast<int>(i)));
        const auto waiting = m_pending.find({name, slot});
        rows.push_back(waiting == m_pending.end() ? hoursRow(slot, day, week[i]) : waiting->second);
    }
    refill(table, std::move(rows));
}

void SchedulePresenter::showSelected()
{
    const Schedule* schedule = selected();
    const Schedule none;
    const Schedule& shown = schedule ? *schedule : none;
    showWeek(*m_week, weekName, shown.week);
    showWeek(*m_ramadan, ramadanName, shown.ramadanWeek.value_or(WeekTable()));
    std::vector<HoursRow> shifts;
    for (const auto& [code, hours] : shown.shifts) {
        const auto waiting = m_pending.find({shiftName, code});
        shifts.push_back(waiting == m_pending.end() ? hoursRow(code, code, hours) : waiting->second);
    }
    const auto fresh = m_pending.find({shiftName, QString()});
    if (schedule) shifts.push_back(fresh == m_pending.end() ? HoursRow{} : fresh->second);
    refill(*m_shifts, std::move(shifts));
    std::vector<AssignmentRow> given;
    for (const ScheduleAssignment& one : m_assignments)
        if (m_selected && one.schedule == *m_selected) given.push_back({one, assigneeName(one.assignee)});
    refill(m_given, std::move(given));
    Q_EMIT changed();
}

bool SchedulePresenter::tell(const Result<void>& done, const QString& sentence)
{
    return tellOutcome(*this, m_workspace, done, sentence);
}

bool SchedulePresenter::store(const Schedule& schedule)
{
    if (const Schedule* now = selected(); now && *now == schedule) return true;
    const auto saved = calendar::saveSchedule(m_workspace.store(), schedule);
    if (!saved) {
        const bool hasNoHours = !saved.error().values.isEmpty() && saved.error().values.front() == u"no-hours"_s;
        Q_EMIT said(hasNoHours ? tr("Pola tanpa hari kerja dan tanpa sif tidak dapat disimpan; isi dahulu satu hari atau satu sif.") : wording::errorSentence(saved.error()));
        return false;
    }
    m_workspace.tellChanged();
    return true;
}

bool SchedulePresenter::applyHours(HoursTable& table, const QString& name, const std::vector<CellEdit>& edits)
{
    if (!selected()) return false;
    const bool isShift = name == shiftName;
    std::vector<HoursRow> rows = table.rows();
    for (const CellEdit& edit : edits)
        if (edit.row < static_cast<int>(rows.size())) typeInto(rows[static_cast<std::size_t>(edit.row)], table.column(edit.column).id, edit.text);
    Schedule changed = *selected();
    WeekTable week;
    if (isShift) changed.shifts.clear();
    bool isWhole = true;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        HoursRow& row = rows[i];
        readHours(row, isShift);
        const bool isTwice = isShift && row.hours && changed.shifts.contains(row.label);
        if (isTwice) {
            row.troubled = u"kode"_s;
            row.trouble = tr("Kode ini sudah dipakai sif lain; pakai kode yang berbeda.");
            row.hours.reset();
        }
        m_pending.erase({name, row.slot});
        if (!row.trouble.isEmpty()) {
            isWhole = false;
            m_pending.insert_or_assign({name, row.slot}, row);
            // What is stored stands until the row can be read.
            const auto& stored = selected()->shifts;
            if (isShift && stored.contains(row.slot)) changed.shifts.insert_or_assign(row.slot, stored.at(row.slot));
            const WeekTable known = name == weekName ? selected()->week : selected()->ramadanWeek.value_or(WeekTable());
            if (!isShift) week[i] = known[i];
        } else if (row.hours) {
            if (isShift) changed.shifts[row.label] = *row.hours;
            else week[i] = row.hours;
        }
    }
    if (name == weekName) changed.week = week;
    if (name == ramadanName) changed.ramadanWeek = week;
    const bool isStored = store(changed);
    if (!isWhole || !isStored) showSelected();
    return isStored;
}

void SchedulePresenter::rename(const QString& name)
{
    if (!selected() || name.trimmed() == selected()->name) return;
    Schedule changed = *selected();
    changed.name = name.trimmed();
    store(changed);
}

void SchedulePresenter::setValidity(const DateRange& validity)
{
    if (!selected() || validity == selected()->validity) return;
    Schedule changed = *selected();
    changed.validity = validity;
    store(changed);
}

void SchedulePresenter::setByRoster(bool isRoster)
{
    if (!selected() || isRoster == selected()->isRoster) return;
    Schedule changed = *selected();
    changed.isRoster = isRoster;
    store(changed);
}

void SchedulePresenter::setRamadan(bool hasRamadan)
{
    if (!selected() || hasRamadan == selected()->ramadanWeek.has_value()) return;
    Schedule changed = *selected();
    changed.ramadanWeek = hasRamadan ? std::optional(changed.week) : std::nullopt;
    store(changed);
}

void SchedulePresenter::add(const Schedule& like)
{
    const auto id = calendar::saveSchedule(m_workspace.store(), like);
    if (id) m_selected = *id;
    m_pending.clear();
    tell(id ? Result<void>() : failure(id.error()), tr("Pola jam kerja “%1” ditambahkan; berikan kepada yang memakainya.").arg(like.name));
}

void SchedulePresenter::copy(const QString& name)
{
    if (!selected()) return;
    const auto id = calendar::copySchedule(m_workspace.store(), *selected(), name);
    if (id) m_selected = *id;
    tell(id ? Result<void>() : failure(id.error()), tr("Disalin sebagai “%1”.").arg(name));
}

void SchedulePresenter::continueFrom(QDate from)
{
    if (!selected()) return;
    const auto id = calendar::continueSchedule(m_workspace.store(), *selected(), from);
    if (id) m_selected = *id;
    tell(id ? Result<void>() : failure(id.error()),
         tr("Mulai %1 pola ini menjadi catatan sendiri; ubah jamnya sekarang. Hari-hari sebelumnya tetap.").arg(wording::longDate(from)));
}

void SchedulePresenter::end(QDate last)
{
    if (selected()) tell(calendar::endSchedule(m_workspace.store(), *selected(), last), tr("Pola “%1” berakhir %2.").arg(selected()->name, wording::longDate(last)));
}

void SchedulePresenter::remove()
{
    if (!selected()) return;
    if (m_given.rowCount() > 0) return Q_EMIT said(tr("Pola ini masih diberikan kepada %1 penerima. Cabut dahulu, atau akhiri polanya.").arg(m_given.rowCount()));
    tell(calendar::removeSchedule(m_workspace.store(), *selected()), tr("Pola “%1” dihapus.").arg(selected()->name));
}

QString SchedulePresenter::sumWords(bool isRamadan) const
{
    if (!selected()) return {};
    const WeekTable week = isRamadan ? selected()->ramadanWeek.value_or(WeekTable()) : selected()->week;
    const int net = netMinutesOf(week), legal = isRamadan ? calendar::legalRamadanWeekMinutes : calendar::legalWeekMinutes;
    if (net == 0 && !selected()->shifts.empty()) return tr("Jam seminggu mengikuti jadwal sifnya.");
    const QString article = isRamadan ? u"4(2)"_s : u"4(1)"_s;
    const QString compared = net == legal  ? tr("sama")
                             : net < legal ? tr("kurang %1").arg(wording::durationText(legal - net))
                                           : tr("lebih %1").arg(wording::durationText(net - legal));
    return tr("Seminggu %1 bersih. Perpres 21/2023 Pasal %2: %3; %4.").arg(wording::durationText(net), article, wording::durationText(legal), compared);
}

bool SchedulePresenter::isLegalSum(bool isRamadan) const
{
    if (!selected()) return true;
    const WeekTable week = isRamadan ? selected()->ramadanWeek.value_or(WeekTable()) : selected()->week;
    return netMinutesOf(week) == (isRamadan ? calendar::legalRamadanWeekMinutes : calendar::legalWeekMinutes);
}

Explanation SchedulePresenter::explanation() const
{
    const Schedule* schedule = selected();
    if (!schedule) return {};
    Explanation why{.title = schedule->name, .subtitle = validityWords(schedule->validity)};
    ReasonSection sums{.heading = tr("Jam seminggu"), .rows = {}, .paragraph = tr("Peraturan menetapkan jumlah seminggu; jam tiap hari ditetapkan daerah. Jumlah yang berbeda ditunjukkan, tidak ditolak."),
                       .source = tr("Perpres 21/2023 Pasal 4")};
    sums.rows.push_back({.text = tr("Biasa, bersih"), .figure = wording::durationText(netMinutesOf(schedule->week)), .note = tr("menurut peraturan %1").arg(wording::durationText(calendar::legalWeekMinutes))});
    if (schedule->ramadanWeek)
        sums.rows.push_back({.text = tr("Ramadan, bersih"), .figure = wording::durationText(netMinutesOf(*schedule->ramadanWeek)), .note = tr("menurut peraturan %1").arg(wording::durationText(calendar::legalRamadanWeekMinutes))});
    why.sections.push_back(sums);
    why.sections.push_back({.heading = tr("Pola mana yang berlaku"), .paragraph = tr("Yang paling khusus: pegawai, lalu kelompok, unit kerja, OPD, kabupaten. Di antara yang setingkat, yang mulai paling akhir.")});
    if (schedule->isRoster)
        why.sections.push_back({.heading = tr("Unit bersif"), .paragraph = tr("Tanpa jadwal sif, hari pegawai tetap “belum dapat ditetapkan”, bukan libur.")});
    return why;
}

} // namespace tinjau::ui
