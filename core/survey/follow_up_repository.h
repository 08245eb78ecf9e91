// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/session.h"
#include "core/survey/follow_up.h"

#include <vector>

namespace tinjau::survey {

/// Items of follow-up plans (RTL).
class FollowUpRepository {
public:
    explicit FollowUpRepository(storage::Session& session) : m_session(session) {}

    FollowUpId insert(const FollowUp& item);
    void update(const FollowUp& item);
    void remove(FollowUpId id);
    /// By priority, then in the order in which they were written.
    std::vector<FollowUp> of(SurveyId survey);
    /// All that are not done, of every survey, the earliest due first.
    std::vector<FollowUp> open();

private:
    storage::Session& m_session;
};

/// Where results were shown to the public.
class PublicationRepository {
public:
    explicit PublicationRepository(storage::Session& session) : m_session(session) {}

    void insert(const Publication& publication);
    void remove(Id<PublicationTag> id);
    /// Oldest first.
    std::vector<Publication> of(SurveyId survey);

private:
    storage::Session& m_session;
};

} // namespace tinjau::survey
