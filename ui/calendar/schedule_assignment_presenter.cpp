// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/schedule_presenter.h"

#include "core/calendar/record_calendar.h"
#include "core/organisation/person_repository.h"
#include "core/overview/plan_effects.h"
#include "core/wording/dates.h"
#include "core/wording/error_sentence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

using calendar::Assignee;
using calendar::AssigneeLevel;
using calendar::ScheduleAssignment;

namespace {

constexpr std::size_t mostNamed = 4;

std::optional<organisation::Person> withNip(Workspace& workspace, const QString& nip)
{
    const QString digits = QString(nip).remove(u' ');
    const auto found = workspace.store().read([&](storage::Session& session) { return organisation::PersonRepository(session).withNip(digits); });
    return found ? *found : std::nullopt;
}

} // namespace

QString SchedulePresenter::assigneeName(const Assignee& assignee) const
{
    const auto found = m_names.find(assignee);
    return found == m_names.end() ? tr("tidak ada lagi") : found->second;
}

std::vector<AssigneeChoice> SchedulePresenter::assignees(AssigneeLevel level)
{
    std::vector<AssigneeChoice> choices;
    for (const auto& [assignee, name] : m_names)
        if (assignee.level == level) choices.push_back({assignee.key, name});
    std::ranges::sort(choices, {}, [](const AssigneeChoice& one) { return one.name.toLower(); });
    return choices;
}

std::map<QString, QString> SchedulePresenter::errorsIn(const AssignmentFields& fields)
{
    std::map<QString, QString> errors;
    if (fields.level == AssigneeLevel::Person) {
        if (!withNip(m_workspace, fields.nip)) errors[u"nip"_s] = tr("Tidak ada pegawai dengan NIP ini. Periksa NIP-nya, atau catat dahulu pegawainya.");
    } else if (fields.level != AssigneeLevel::Regency && !m_names.contains({fields.level, fields.key})) {
        errors[u"key"_s] = tr("Pilih kepada siapa pola ini diberikan.");
    }
    if (fields.from.isValid() && fields.to.isValid() && fields.to < fields.from) errors[u"to"_s] = tr("Hari terakhir mendahului hari pertama.");
    return errors;
}

std::optional<ScheduleAssignment> SchedulePresenter::assignmentFrom(const AssignmentFields& fields)
{
    if (!m_selected || !errorsIn(fields).empty()) return std::nullopt;
    Assignee assignee{fields.level, fields.level == AssigneeLevel::Regency ? 0 : fields.key};
    if (fields.level == AssigneeLevel::Person) assignee.key = withNip(m_workspace, fields.nip)->id->number();
    return ScheduleAssignment{assignee, *m_selected, {fields.from, fields.to}, {}};
}

QString SchedulePresenter::effectWords(const AssignmentFields& fields)
{
    const auto assignment = assignmentFrom(fields);
    if (!assignment) return {};
    const QDate day = fields.from.isValid() ? fields.from : today();
    const auto changes = overview::assignmentEffects(m_workspace.store(), *assignment, day, today());
    if (!changes) return wording::errorSentence(changes.error());
    if (changes->empty()) return tr("Pada %1 tidak ada pegawai yang polanya berubah.").arg(wording::longDate(day));
    QStringList names;
    for (std::size_t i = 0; i < changes->size() && i < mostNamed; ++i)
        names << tr("%1 (sekarang %2)").arg((*changes)[i].line.person.fullName(), (*changes)[i].before.isEmpty() ? tr("tanpa pola") : (*changes)[i].before);
    if (changes->size() > mostNamed) names << tr("dan %1 lainnya").arg(changes->size() - mostNamed);
    return tr("Pada %1 pola %2 pegawai berubah: %3.").arg(wording::longDate(day)).arg(changes->size()).arg(names.join(u", "_s));
}

void SchedulePresenter::give(const AssignmentFields& fields)
{
    const auto assignment = assignmentFrom(fields);
    if (!assignment) return;
    const QString name = fields.level == AssigneeLevel::Person ? withNip(m_workspace, fields.nip)->fullName() : assigneeName(assignment->assignee);
    const auto done = calendar::saveAssignment(m_workspace.store(), *assignment, u"%1, %2"_s.arg(selected()->name, name));
    tell(done ? Result<void>() : failure(done.error()), tr("%1 diberikan kepada %2.").arg(selected()->name, name));
}

void SchedulePresenter::takeBack(int row)
{
    if (row < 0 || row >= m_given.rowCount() || !selected()) return;
    const AssignmentRow one = m_given.row(row);
    tell(calendar::removeAssignment(m_workspace.store(), *one.assignment.id, u"%1, %2"_s.arg(selected()->name, one.assignee)), tr("%1 tidak lagi diberikan kepada %2.").arg(selected()->name, one.assignee));
}

bool SchedulePresenter::applyDates(const std::vector<CellEdit>& edits)
{
    std::map<int, ScheduleAssignment> changed;
    bool isWhole = true;
    for (const CellEdit& edit : edits) {
        auto [place, isNew] = changed.try_emplace(edit.row, m_given.row(edit.row).assignment);
        const bool isFirst = m_given.column(edit.column).id == u"mulai"_s;
        isWhole = readOpenDay(edit.text, isFirst ? place->second.validity.first : place->second.validity.last) && isWhole;
    }
    for (const auto& [row, assignment] : changed) {
        const auto done = calendar::saveAssignment(m_workspace.store(), assignment, m_given.row(row).assignee);
        if (!done) Q_EMIT said(wording::errorSentence(done.error()));
        isWhole = isWhole && done;
    }
    m_workspace.tellChanged();
    return isWhole;
}

} // namespace tinjau::ui
