// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/workspace.h"
#include "ui/widgets/table_model.h"

namespace tinjau::ui {

/// Every import that ever came in, the newest first, with taking it back.
class IntakeHistoryPresenter final : public QObject {
    Q_OBJECT

public:
    explicit IntakeHistoryPresenter(Workspace& workspace);

    void load();
    RowModel<storage::JournalBatch>& batches() { return m_batches; }
    int count() const { return m_batches.rowCount(); }
    bool canUndo(int row) const;
    void undo(int row);

Q_SIGNALS:
    void changed();
    void said(const QString& sentence, const QString& actText = {}, const QString& act = {});

private:
    Workspace& m_workspace;
    RowModel<storage::JournalBatch> m_batches;
};

} // namespace tinjau::ui
