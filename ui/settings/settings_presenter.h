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
    /// The proven backups that are still where they were put, newest first.
    RowModel<storage::BackupProof>& backups() { return m_backups; }

    /// What the last proven backup holds, or that there is none, as a sentence.
    QString backupWords() const;
    /// The proposed name of a new backup.
    QString backupName() const;
    using Passphrase = std::optional<QString>; ///< none: not encrypted
    /// Whether the file is a backup that opens only by its passphrase.
    static bool needsPassphrase(const QString& path);
    /// Makes a copy and proves it, in the background.
    void backUp(const QString& path, const Passphrase& passphrase);
    /// Examines a backup in the background and says what was found.
    void verify(const QString& path, const Passphrase& passphrase);
    /// Proves the backup, then makes a new data file from it.
    void restore(const QString& backup, const Passphrase& passphrase, const QString& to);
    /// The proposed name of a data file that is made from a backup.
    QString restoredName() const;

    /// Whether the act of this row can be taken back now.
    bool canUndo(int row) const;
    void undoAct(int row);

Q_SIGNALS:
    void changed();
    /// A data file was made from a backup.
    void restored(const QString& path);
    void said(const QString& sentence, const QString& actText = {}, const QString& act = {});

private:
    Workspace& m_workspace;
    JobRunner& m_jobs;
    organisation::OfficeProfile m_profile;
    std::optional<storage::BackupProof> m_proof;
    RowModel<rules::RulePack> m_rules;
    RowModel<storage::JournalAct> m_journal;
    RowModel<storage::BackupProof> m_backups;
};

} // namespace tinjau::ui
