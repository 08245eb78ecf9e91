// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/office.h"
#include "core/organisation/signing.h"
#include "core/storage/session.h"

#include <optional>
#include <vector>

namespace tinjau::organisation {

using SignatoryId = Id<struct SignatoryTag>;

/// A stored entry of the table of signatories.
struct Signatory {
    std::optional<SignatoryId> id = {};
    std::optional<OfficeId> office = {}; ///< none: the bureau itself
    SignatoryEntry entry;                ///< an empty use: every paper
};

/// Who signs which papers, and when.
class SignatoryRepository {
public:
    explicit SignatoryRepository(storage::Session& session) : m_session(session) {}

    SignatoryId insert(const Signatory& signatory);
    void update(const Signatory& signatory);
    void remove(SignatoryId id);
    /// All entries of an office (or of the bureau), oldest appointment first.
    std::vector<Signatory> of(std::optional<OfficeId> office);

private:
    storage::Session& m_session;
};

} // namespace tinjau::organisation
