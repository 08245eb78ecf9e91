// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/people_list.h"
#include "ui/base/workspace.h"
#include "ui/widgets/table_model.h"

#include <map>

namespace tinjau::ui {

/// What stands in the fields of a person, as typed.
struct IdentityFields {
    QString front = {};
    QString name = {};
    QString back = {};
    QString nip = {};
    QString nik = {};
    QDate born = {};
    bool operator==(const IdentityFields&) const = default;
};

/// A place of work with the names of its time.
struct PlacementRow {
    organisation::Placement placement;
    QString office = {};
    QString unit = {};
};

/// A machine's number that means the person.
struct PinRow {
    organisation::PinOwner owner;
    QString machine = {};
};

/// A change of whatever belongs to the person.
struct ChangeRow {
    storage::JournalAct act;
    QString what = {}; ///< "NIP: 1985… → 1986…"
};

/// One person: identity, terms and places with their dates, machine numbers, superior, history. Dates and values of
/// the tables are typed in place; each change is one act.
class PersonPresenter final : public QObject {
    Q_OBJECT

public:
    explicit PersonPresenter(Workspace& workspace);

    /// Nothing is shown where there is no such person.
    void open(std::optional<organisation::PersonId> person);
    void load();
    std::optional<organisation::PersonId> id() const { return m_id; }
    bool isOpen() const { return m_person.has_value(); }
    /// As of today.
    const organisation::ListedPerson& listed() const { return *m_person; }

    RowModel<organisation::PersonTerm>& terms() { return m_terms; }
    RowModel<PlacementRow>& placements() { return m_placements; }
    RowModel<PinRow>& pins() { return m_pins; }
    RowModel<ChangeRow>& changes() { return m_changes; }

    IdentityFields identity() const;
    /// What is wrong, by field ("name", "nip", "nik", "born").
    std::map<QString, QString> errorsIn(const IdentityFields& fields);
    /// What the NIP says of its owner; empty if there is none.
    QString nipWords() const;
    /// Writes the fields where they are sound and differ.
    void save(const IdentityFields& fields);
    /// From that day on the fact is this one. False where the value or the day is not given.
    bool setTerm(organisation::Aspect aspect, const QString& value, QDate since);

Q_SIGNALS:
    void changed();
    void said(const QString& sentence, const QString& actText = {}, const QString& act = {});

private:
    template <typename Work>
    bool act(const QString& code, const QString& description, Work work);
    bool editTerms(const std::vector<CellEdit>& edits);
    bool editPlacements(const std::vector<CellEdit>& edits);
    void loadChanges();
    organisation::Person personOf(const IdentityFields& fields) const;

    Workspace& m_workspace;
    std::optional<organisation::PersonId> m_id;
    std::optional<organisation::ListedPerson> m_person;
    RowModel<organisation::PersonTerm> m_terms;
    RowModel<PlacementRow> m_placements;
    RowModel<PinRow> m_pins;
    RowModel<ChangeRow> m_changes;
};

/// "Golongan"; "Jabatan"; "Jenis kepegawaian".
QString aspectWords(organisation::Aspect aspect);

} // namespace tinjau::ui
