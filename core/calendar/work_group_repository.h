// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_group.h"
#include "core/storage/session.h"

#include <vector>

namespace tinjau::calendar {

/// Groups and their members.
class WorkGroupRepository {
public:
    explicit WorkGroupRepository(storage::Session& session) : m_session(session) {}

    WorkGroupId insert(const WorkGroup& group);
    void update(const WorkGroup& group);
    /// With its members; refused by nothing, for assignments to a group that is gone never match.
    void remove(WorkGroupId id);
    /// By name.
    std::vector<WorkGroup> groups();

    void insert(const GroupMember& member);
    void update(const GroupMember& member);
    void removeMember(qint64 id);
    std::vector<GroupMember> members();

private:
    storage::Session& m_session;
};

} // namespace tinjau::calendar
