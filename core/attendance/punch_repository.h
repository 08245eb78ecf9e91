// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/evidence.h"
#include "core/organisation/import_batch.h"
#include "core/storage/session.h"

namespace tinjau::attendance {

/// What machines recorded: punches, the files' spans, clock offsets, outages. The machines and whom
/// their numbers mean stand in core/organisation.
class PunchRepository {
public:
    explicit PunchRepository(storage::Session& session) : m_session(session) {}

    /// Adds the punches of one file. Those that the same batch brought already add nothing; those that
    /// another file brought get a second origin.
    void insert(const std::vector<Punch>& punches, std::optional<organisation::BatchId> batch);
    /// For each of the punches, whether any file brought it.
    std::vector<bool> areKnown(const std::vector<Punch>& punches);
    void insert(const FileSpan& file, std::optional<organisation::BatchId> batch);
    void insert(const ClockOffset& offset);
    void insert(const MachineOutage& outage);

    /// Fills in what touches the days (both included): punches and files of these days and the two
    /// around them, and what has a raw time far away but an offset; offsets and outages whole.
    void load(const DateRange& days, Evidence& evidence);
    /// The same without the punches.
    void loadSpans(const DateRange& days, Evidence& evidence);

private:
    storage::Session& m_session;
};

} // namespace tinjau::attendance
