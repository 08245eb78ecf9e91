// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/duplicates.h"
#include "core/organisation/people_list.h"
#include "ui/base/workspace.h"
#include "ui/widgets/table_model.h"

namespace tinjau::ui {

/// Two records that may be one person.
struct PairRow {
    organisation::ListedPerson first = {};
    organisation::ListedPerson second = {};
    QString why = {};
};

/// One fact of both records beside each other.
struct PairFact {
    QString field = {};
    QString first = {};
    QString second = {};
};

/// People who may have been recorded twice, with both records side by side.
class DuplicatesPresenter final : public QObject {
    Q_OBJECT

public:
    explicit DuplicatesPresenter(Workspace& workspace);

    void load();
    RowModel<PairRow>& pairs() { return m_pairs; }
    RowModel<PairFact>& facts() { return m_facts; }
    void select(int row);
    int selectedRow() const { return m_selected; }
    /// Both have a NIP and they differ: they cannot be merged.
    bool haveTwoNips() const;
    /// Everything becomes that of the first (the second) record.
    void merge(bool keepFirst);
    void keepApart();

Q_SIGNALS:
    void changed();
    void said(const QString& sentence, const QString& actText = {}, const QString& act = {});

private:
    void finish(const Result<void>& done, const QString& sentence);

    Workspace& m_workspace;
    RowModel<PairRow> m_pairs;
    RowModel<PairFact> m_facts;
    int m_selected = -1;
};

} // namespace tinjau::ui
