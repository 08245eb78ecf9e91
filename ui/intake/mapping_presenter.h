// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/mapping_proposals.h"
#include "ui/base/job_runner.h"
#include "ui/base/workspace.h"
#include "ui/widgets/table_model.h"

#include <map>

namespace tinjau::ui {

/// Where numbers or names stand: a machine, or (none) the lists and letters of all offices.
struct MappingSource {
    std::optional<organisation::MachineId> machine = {};
    QString words = {};
};

/// A number or name with whom it means, or may mean.
struct MappingRow {
    enum class State { Nobody, Several, Proposed, Owned };

    QString key = {};                                 ///< PIN or name
    std::optional<organisation::OfficeId> office = {}; ///< whose lists have the name
    QString called = {};                              ///< what files call a number; where a name stands
    qint64 records = 0;                               ///< punches; days and letters of a name
    QDate first = {};
    QDate last = {};
    State state = State::Nobody;
    organisation::MatchClass matched = organisation::MatchClass::None;
    std::vector<organisation::PersonId> people = {}; ///< the owner, or whoever is proposed
    QString person = {};                             ///< the same in words
};

/// Somebody who can be chosen: "Siti Aminah, S.E. · 1985… · Dinas Sosial".
struct ChoosablePerson {
    organisation::PersonId person = organisation::PersonId::fromNumber(0);
    QString words = {};
};

/// Whom the numbers of machines and the names in lists mean. Proposals become true only when a person confirms
/// them; every confirmation is one act that can be undone.
class MappingPresenter final : public QObject {
    Q_OBJECT

public:
    MappingPresenter(Workspace& workspace, JobRunner& jobs);

    /// Is looked at from now on: reads anew, in the background, if anything changed since.
    void arrive();
    void leave();
    bool isLoading() const { return m_isLoading; }
    const std::vector<MappingSource>& sources() const { return m_sources; }
    int source() const { return m_source; }
    void setSource(int index);
    bool isAboutNames() const;
    RowModel<MappingRow>& rows() { return m_rows; }
    int count(MappingRow::State state) const;

    /// Of these rows those with exactly one proposal.
    int proposalsIn(const std::vector<int>& rows) const;
    /// The people proposed for these rows are meant.
    bool confirm(const std::vector<int>& rows);
    /// This person is meant, a number from the day on (invalid: always).
    bool choose(int row, organisation::PersonId person, QDate since);
    /// The number or name means nobody again; its records stay.
    bool forget(int row);
    /// Everybody, those first who are proposed for the row.
    std::vector<ChoosablePerson> choosable(int row) const;

Q_SIGNALS:
    void changed();
    void said(const QString& sentence, const QString& actText = {}, const QString& act = {});

private:
    struct Loaded;
    struct Choice {
        const MappingRow* row;
        organisation::PersonId person;
        organisation::MatchClass matched; ///< None: chosen by hand
    };

    void load();
    void show(Loaded loaded);
    bool tell(const Result<void>& done, const QString& sentence);
    bool keep(const std::vector<Choice>& choices, QDate since);
    static Result<Loaded> read(storage::Store& store, std::size_t wanted);

    Workspace& m_workspace;
    JobRunner& m_jobs;
    RowModel<MappingRow> m_rows;
    std::vector<MappingSource> m_sources;
    std::map<organisation::PersonId, QString> m_people;
    int m_source = 0;
    int m_ticket = 0;
    bool m_isLoading = false;
    bool m_isOutdated = true;
    bool m_isInSight = false;
};

} // namespace tinjau::ui
