// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/work_group_repository.h"

#include "core/base/ensure.h"
#include "core/storage/row_values.h"

namespace tinjau::calendar {

namespace {

constexpr const char* insertGroup = "INSERT INTO work_group(name) VALUES (:name)";
constexpr const char* updateGroup = "UPDATE work_group SET name = :name WHERE id = :id";
constexpr const char* deleteMembers = "DELETE FROM work_group_member WHERE group_id = :group";
constexpr const char* deleteGroup = "DELETE FROM work_group WHERE id = :id";
constexpr const char* allGroups = "SELECT id, name FROM work_group ORDER BY name, id";
constexpr const char* insertMember = R"(
    INSERT INTO work_group_member(group_id, person_id, valid_from, valid_to) VALUES (:group, :person, :from, :to))";
constexpr const char* updateMember = R"(
    UPDATE work_group_member SET group_id = :group, person_id = :person, valid_from = :from, valid_to = :to WHERE id = :id)";
constexpr const char* deleteMember = "DELETE FROM work_group_member WHERE id = :id";
constexpr const char* allMembers
    = "SELECT id, group_id, person_id, valid_from, valid_to FROM work_group_member ORDER BY id";

void bindMember(storage::Statement& row, const GroupMember& member)
{
    row.bind(":group", member.group).bind(":person", member.person);
    bindRange(row, member.validity);
}

} // namespace

WorkGroupId WorkGroupRepository::insert(const WorkGroup& group)
{
    m_session.prepare(insertGroup).bind(":name", group.name).run();
    return WorkGroupId::fromNumber(m_session.lastInsertId());
}

void WorkGroupRepository::update(const WorkGroup& group)
{
    TINJAU_ENSURE(group.id, "only a stored group is changed");
    m_session.prepare(updateGroup).bind(":name", group.name).bind(":id", *group.id).run();
}

void WorkGroupRepository::remove(WorkGroupId id)
{
    m_session.prepare(deleteMembers).bind(":group", id).run();
    m_session.prepare(deleteGroup).bind(":id", id).run();
}

std::vector<WorkGroup> WorkGroupRepository::groups()
{
    storage::Statement row = m_session.prepare(allGroups);
    std::vector<WorkGroup> groups;
    while (row.step()) groups.push_back({row.column<WorkGroupId>(0), row.column<QString>(1)});
    return groups;
}

void WorkGroupRepository::insert(const GroupMember& member)
{
    storage::Statement row = m_session.prepare(insertMember);
    bindMember(row, member);
    row.run();
}

void WorkGroupRepository::update(const GroupMember& member)
{
    TINJAU_ENSURE(member.id, "only a stored member is changed");
    storage::Statement row = m_session.prepare(updateMember);
    bindMember(row, member);
    row.bind(":id", *member.id).run();
}

void WorkGroupRepository::removeMember(qint64 id)
{
    m_session.prepare(deleteMember).bind(":id", id).run();
}

std::vector<GroupMember> WorkGroupRepository::members()
{
    storage::Statement row = m_session.prepare(allMembers);
    std::vector<GroupMember> members;
    while (row.step())
        members.push_back({row.column<qint64>(0), row.column<WorkGroupId>(1), row.column<qint64>(2), rangeAt(row, 3)});
    return members;
}

} // namespace tinjau::calendar
