// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/setting_repository.h"
#include "core/storage/backup.h"
#include "ui/base/job_runner.h"
#include "ui/base/workspace.h"
#include "ui/widgets/table_model.h"

namespace tinjau::ui {

/// What is chosen for the whole data file: office profile, rules with their legal basis, backups, journal.
class SettingsPresenter final : public QObject {
    Q_OBJECT

public:
    SettingsPresenter(Workspace& workspace, JobRunner& jobs);

    void load();
    const organisation::OfficeProfile& profile() const { return m_profile; }
    /// One act; says why where it failed, else stays silent.
    void saveProfile(const organisation::OfficeProfile& profile);

    RowModel<rules::RulePack>& rules() { return m_rules; }
    RowModel<storage::JournalAct>& journal() { return m_journal; }

    /// What the last proven backup holds, or that there is none, as a sentence.
    QString backupWords() const;
    /// The proposed name of a new backup.
    QString backupName() const;
    /// Makes a copy and proves it, in the background.
    void backUp(const QString& path);
    /// Examines a backup in the background and says what was found.
    void verify(const QString& path);

    /// Whether the act of this row can be taken back now.
    bool canUndo(int row) const;
    void undoAct(int row);

Q_SIGNALS:
    void changed();
    void said(const QString& sentence, const QString& actText = {}, const QString& act = {});

private:
    Workspace& m_workspace;
    JobRunner& m_jobs;
    organisation::OfficeProfile m_profile;
    std::optional<storage::BackupProof> m_proof;
    RowModel<rules::RulePack> m_rules;
    RowModel<storage::JournalAct> m_journal;
};

} // namespace tinjau::ui
