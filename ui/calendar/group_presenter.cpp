// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/group_presenter.h"

#include "core/calendar/record_calendar.h"
#include "core/calendar/work_group_repository.h"
#include "core/organisation/person_repository.h"
#include "core/wording/error_sentence.h"
#include "ui/base/act_outcome.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

using calendar::GroupMember;
using calendar::WorkGroup;

namespace {

/// Everybody whom a membership names, with the office of today.
std::vector<MemberRow> membersIn(storage::Session& session)
{
    std::map<qint64, organisation::PersonLine> known;
    for (const organisation::PersonLine& line : organisation::PersonRepository(session).on(QDate())) known.insert_or_assign(line.person.id->number(), line);
    std::vector<MemberRow> rows;
    for (const GroupMember& member : calendar::WorkGroupRepository(session).members()) {
        const auto found = known.find(member.person);
        if (found == known.end()) rows.push_back({member, {}, {}});
        else rows.push_back({member, found->second.person, found->second.officeName});
    }
    return rows;
}

} // namespace

GroupPresenter::GroupPresenter(Workspace& workspace) : m_workspace(workspace), m_groups(groupFields()), m_members(memberFields())
{
    m_groups.setEditing([this](const auto& edits) { return applyNames(edits); });
    m_members.setEditing([this](const auto& edits) { return applyDates(edits); });
}

void GroupPresenter::load()
{
    const auto read = m_workspace.store().read([this](storage::Session& session) {
        m_all = membersIn(session);
        std::vector<GroupRow> rows;
        for (const WorkGroup& group : calendar::WorkGroupRepository(session).groups()) {
            const auto isIn = [&](const MemberRow& row) { return row.member.group == *group.id && row.member.validity.contains(today()); };
            rows.push_back({group, static_cast<int>(std::ranges::count_if(m_all, isIn))});
        }
        return rows;
    });
    if (!read) Q_EMIT said(wording::errorSentence(read.error()));
    m_isLoading = true;
    refill(m_groups, read ? *read : std::vector<GroupRow>{});
    m_isLoading = false;
    if (selectedRow() < 0) m_selected = m_groups.rowCount() > 0 ? m_groups.row(0).group.id : std::nullopt;
    showMembers();
}

int GroupPresenter::selectedRow() const
{
    for (int i = 0; i < m_groups.rowCount(); ++i)
        if (m_selected && m_groups.row(i).group.id == m_selected) return i;
    return -1;
}

const WorkGroup* GroupPresenter::selected() const
{
    const int row = selectedRow();
    return row < 0 ? nullptr : &m_groups.row(row).group;
}

void GroupPresenter::select(int row)
{
    if (m_isLoading || row < 0 || row >= m_groups.rowCount() || row == selectedRow()) return;
    m_selected = m_groups.row(row).group.id;
    showMembers();
}

void GroupPresenter::showMembers()
{
    std::vector<MemberRow> rows;
    for (const MemberRow& row : m_all)
        if (m_selected && row.member.group == *m_selected) rows.push_back(row);
    std::ranges::stable_sort(rows, {}, [](const MemberRow& row) { return row.person.name; });
    refill(m_members, std::move(rows));
    Q_EMIT changed();
}

bool GroupPresenter::tell(const Result<void>& done, const QString& sentence)
{
    return tellOutcome(*this, m_workspace, done, sentence);
}

void GroupPresenter::add(const QString& name)
{
    const auto id = calendar::saveGroup(m_workspace.store(), {{}, name});
    if (id) m_selected = *id;
    tell(id ? Result<void>() : failure(id.error()), tr("Kelompok “%1” ditambahkan.").arg(name.trimmed()));
}

void GroupPresenter::remove()
{
    if (!selected()) return;
    const WorkGroup group = *selected();
    tell(calendar::removeGroup(m_workspace.store(), group), tr("Kelompok “%1” dihapus, beserta pola yang diberikan kepadanya.").arg(group.name));
}

void GroupPresenter::addMembers(const QString& nips, QDate from)
{
    if (!selected()) return;
    std::vector<qint64> people;
    QStringList unknown;
    const auto read = m_workspace.store().read([&](storage::Session& session) {
        organisation::PersonRepository known(session);
        for (const QString& line : nips.split(u'\n', Qt::SkipEmptyParts)) {
            const QString nip = QString(line).remove(u' ').trimmed();
            if (nip.isEmpty()) continue;
            if (const auto person = known.withNip(nip)) people.push_back(person->id->number());
            else unknown << line.trimmed();
        }
    });
    if (!read) return Q_EMIT said(wording::errorSentence(read.error()));
    const QString missing = unknown.isEmpty() ? QString() : tr(" NIP tidak dikenal: %1.").arg(unknown.join(u", "_s));
    if (people.empty()) return Q_EMIT said(tr("Tidak ada anggota yang ditambahkan.") + missing);
    const auto came = calendar::addMembers(m_workspace.store(), *selected(), people, {from, {}});
    tell(came ? Result<void>() : failure(came.error()), tr("%1 anggota ditambahkan.").arg(came.value_or(0)) + missing);
}

void GroupPresenter::endMember(int row)
{
    if (row < 0 || row >= m_members.rowCount()) return;
    const MemberRow member = m_members.row(row);
    tell(calendar::endMember(m_workspace.store(), member.member, today().addDays(-1), member.person.name), tr("%1 bukan anggota lagi mulai hari ini.").arg(member.person.fullName()));
}

bool GroupPresenter::applyNames(const std::vector<CellEdit>& edits)
{
    bool isWhole = true;
    for (const CellEdit& edit : edits) {
        WorkGroup group = m_groups.row(edit.row).group;
        group.name = edit.text;
        isWhole = tell([&]() -> Result<void> {
            const auto saved = calendar::saveGroup(m_workspace.store(), group);
            return saved ? Result<void>() : failure(saved.error());
        }(), tr("Nama kelompok diganti.")) && isWhole;
    }
    return isWhole;
}

bool GroupPresenter::applyDates(const std::vector<CellEdit>& edits)
{
    const std::vector<MemberRow> rows = m_members.rows();
    bool isWhole = true;
    for (const CellEdit& edit : edits) {
        const MemberRow& row = rows[static_cast<std::size_t>(edit.row)];
        QDate last;
        const bool isDay = readOpenDay(edit.text, last) && last.isValid();
        if (!isDay) Q_EMIT said(tr("Tulis hari terakhirnya, misalnya 31/12/2026."));
        isWhole = isDay && calendar::endMember(m_workspace.store(), row.member, last, row.person.name).has_value() && isWhole;
    }
    m_workspace.tellChanged();
    return isWhole;
}

} // namespace tinjau::ui
