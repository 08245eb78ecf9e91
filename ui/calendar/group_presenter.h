// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/workspace.h"
#include "ui/calendar/schedule_model.h"

namespace tinjau::ui {

/// Groups of people who work alike, with their dated members. Each change is one act.
class GroupPresenter final : public QObject {
    Q_OBJECT

public:
    explicit GroupPresenter(Workspace& workspace);

    void load();
    RowModel<GroupRow>& groups() { return m_groups; }
    RowModel<MemberRow>& members() { return m_members; }
    QDate today() const { return m_workspace.today(); }

    void select(int row);
    int selectedRow() const;
    const calendar::WorkGroup* selected() const;

    void add(const QString& name);
    void remove();
    /// Takes in whoever has one of the NIPs, one a line; names the lines that nobody has.
    void addMembers(const QString& nips, QDate from);
    /// Yesterday is the last day in the group.
    void endMember(int row);

Q_SIGNALS:
    void changed();
    void said(const QString& sentence, const QString& actText = {}, const QString& act = {});

private:
    bool applyNames(const std::vector<CellEdit>& edits);
    bool applyDates(const std::vector<CellEdit>& edits);
    void showMembers();
    bool tell(const Result<void>& done, const QString& sentence);

    Workspace& m_workspace;
    RowModel<GroupRow> m_groups;
    RowModel<MemberRow> m_members;
    std::vector<MemberRow> m_all;
    std::optional<calendar::WorkGroupId> m_selected;
    bool m_isLoading = false;
};

} // namespace tinjau::ui
