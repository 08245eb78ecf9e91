// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/evidence.h"
#include "core/attendance/source_place.h"
#include "core/organisation/import_batch.h"
#include "core/storage/session.h"

namespace tinjau::attendance {

/// A punch with its place in the file that brought it.
struct FiledPunch {
    Punch punch = {};
    std::optional<QString> sheet = {}; ///< none: a file of lines
    int line = 0;                      ///< of the file or sheet; 0: not known
    bool operator==(const FiledPunch&) const = default;
};

/// What a file of a machine says about one day.
struct MachineFile {
    QString file = {};
    std::optional<organisation::BatchId> batch = {};
    std::optional<QString> sheet = {};
    int firstLine = 0; ///< of that day's punches; 0: it has none
    int lastLine = 0;
    int people = 0;    ///< numbers that punched
    bool operator==(const MachineFile&) const = default;
};

/// What machines recorded: punches, the files' spans, clock offsets, outages. The machines and whom
/// their numbers mean stand in core/organisation.
class PunchRepository {
public:
    explicit PunchRepository(storage::Session& session) : m_session(session) {}

    /// Adds the punches of one file. Those that the same batch brought already add nothing; those that
    /// another file brought get a second origin.
    void insert(const std::vector<FiledPunch>& punches, std::optional<organisation::BatchId> batch);
    void insert(const std::vector<Punch>& punches, std::optional<organisation::BatchId> batch);
    /// For each of the punches, whether any file brought it.
    std::vector<bool> areKnown(const std::vector<FiledPunch>& punches);
    /// Whether anything of the machine is stored from the one moment to the other, both included.
    bool hasAny(MachineId machine, LocalSecond from, LocalSecond to);
    void insert(const FileSpan& file, std::optional<organisation::BatchId> batch);
    void insert(const ClockOffset& offset);
    void insert(const MachineOutage& outage);

    /// Fills in what touches the days (both included): punches and files of these days and the two
    /// around them, and what has a raw time far away but an offset; offsets and outages whole.
    void load(const DateRange& days, Evidence& evidence);
    /// The same without the punches.
    void loadSpans(const DateRange& days, Evidence& evidence);

    /// Where the punches of a person stand that count (after the clock offset) from the one moment to
    /// the other, which is not included; by time. A punch that two files brought has two places.
    std::vector<SourcePlace> sourcesOf(PersonId person, LocalSecond from, LocalSecond to);
    /// The same for a calendar day; a night duty reaches into the next one.
    std::vector<SourcePlace> sourcesOf(PersonId person, QDate day);
    /// The files that speak for the machine on the day, oldest import first.
    std::vector<MachineFile> filesOf(MachineId machine, QDate day);

private:
    storage::Session& m_session;
};

/// "line 41", "Log!A41"; empty where it is not known.
QString placeOfRow(const std::optional<QString>& sheet, int row, int column = 1);

} // namespace tinjau::attendance
