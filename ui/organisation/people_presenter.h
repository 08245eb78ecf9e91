// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/person_acts.h"
#include "ui/base/explanation.h"
#include "ui/base/workspace.h"
#include "ui/organisation/people_model.h"

#include <map>
#include <set>

namespace tinjau::ui {

/// What a dialog asks of somebody new, as typed.
struct PersonFields {
    QString name = {}; ///< with titles
    QString nip = {};
    QString employment = {};
    QString rank = {};
    QString post = {};
    QString office = {}; ///< key of the office
    QString unit = {};   ///< its name; empty: the office as a whole
    QDate since = {};
};

/// The people of the regency as of a day (keadaan per), where they stand in the tree, and what is done with them.
/// Each act is one entry of the journal.
class PeoplePresenter final : public QObject {
    Q_OBJECT

public:
    explicit PeoplePresenter(Workspace& workspace);

    void load();
    RowModel<PersonRow>& rows() { return m_rows; }
    OrganisationTreeModel& tree() { return m_tree; }

    /// Today unless somebody chose another day.
    QDate asOf() const { return m_asOf.isValid() ? m_asOf : m_workspace.today(); }
    bool isToday() const { return asOf() == m_workspace.today(); }
    void setAsOf(QDate day);
    const OrganisationPlace& place() const { return m_place; }
    void setPlace(const OrganisationPlace& place);
    QString placeName() const;
    bool showsEnded() const { return m_showsEnded; }
    void showEnded(bool shown);

    /// Everybody who was ever recorded.
    int total() const { return static_cast<int>(m_people.size()); }
    int rowOf(organisation::PersonId person) const;
    /// The people of these rows that can be transferred or leave.
    std::vector<organisation::PersonId> placedIn(const std::vector<int>& rows) const;
    const organisation::ListedPerson* find(organisation::PersonId person) const;

    /// Key and name of each office of the day, and the units of one.
    std::vector<std::pair<QString, QString>> offices() const;
    QStringList unitsOf(const QString& office) const;
    /// "Siti Aminah, S.E. · 1985…" of everybody at work, for naming a superior; and whom such a text means.
    QStringList namesAtWork() const;
    std::optional<organisation::PersonId> meant(const QString& text) const;

    std::map<QString, QString> errorsInNew(const PersonFields& fields);
    std::optional<organisation::PersonId> add(const PersonFields& fields);
    std::map<QString, QString> errorsInTransfer(const std::vector<organisation::PersonId>& people, const QString& office, QDate since);
    void transfer(const std::vector<organisation::PersonId>& people, const QString& office, const QString& unit, const QString& post, QDate since);
    std::map<QString, QString> errorsInLeaving(const std::vector<organisation::PersonId>& people, QDate lastDay);
    void leave(const std::vector<organisation::PersonId>& people, organisation::DepartureReason reason, QDate lastDay, const QString& note);
    /// Names the superior of these people; nobody: the heads of their units lead them again.
    void setSuperior(const std::vector<organisation::PersonId>& people, std::optional<organisation::PersonId> superior, QDate since);
    /// Who leads the office, or the unit, from that day on.
    void setHead(organisation::OfficeId office, std::optional<organisation::UnitId> unit, organisation::PersonId head, QDate since);
    /// Who leads it on the day; empty: nobody is known.
    QString headOf(organisation::OfficeId office, std::optional<organisation::UnitId> unit) const;

    QDateTime nowUtc() const { return m_workspace.clock().nowUtc(); }
    void exportRows(const std::vector<int>& places, const QString& path);
    Explanation explanation(int row) const;
    /// Some of what the page can show ("opd/pegawai/3"), for pictures and for whoever walks every page.
    QStringList examples();

Q_SIGNALS:
    void changed();
    void said(const QString& sentence, const QString& actText = {}, const QString& act = {});

private:
    template <typename Work>
    bool act(const QString& code, const QString& description, Work work);
    void showRows();
    void showTree();
    QString namesOf(const std::vector<organisation::PersonId>& people) const;
    std::optional<organisation::UnitId> unitIn(storage::Session& session, organisation::OfficeId office, const QString& name, QDate day) const;

    Workspace& m_workspace;
    RowModel<PersonRow> m_rows;
    OrganisationTreeModel m_tree;
    std::vector<organisation::ListedPerson> m_people;
    std::vector<organisation::Office> m_offices; ///< all that ever were
    std::vector<organisation::Unit> m_units;
    std::vector<organisation::UnitHead> m_heads;
    OrganisationPlace m_place;
    QDate m_asOf; ///< invalid: today
    bool m_showsEnded = false;
};

/// What is wrong with a typed NIP, and what to do; empty if nothing is, or if there is none.
QString nipTrouble(const QString& text);

} // namespace tinjau::ui
