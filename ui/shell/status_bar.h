// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/job_runner.h"

#include <QFrame>

class QPushButton;
class QTimer;

namespace tinjau::ui {

class ElidedLabel;
class IconLabel;

/// What the bar says all the time.
struct StatusFacts {
    QString file;          ///< "data.tinjau"; empty: no file is open
    QString filePath = {}; ///< tooltip
    QString backup = {};   ///< "cadangan terbukti 25/11 08.10"
    bool isBackupDue = false;
    QString saved = {};    ///< "Tersimpan 09.41"
    QString user = {};     ///< "Rini Contoh · Bagian Organisasi"
};

/// 26 px at the foot: file, last proven backup, running job with *Batal*, last save, user. A
/// sentence with an act ("42 baris dihapus. Urungkan") stands for 10 s.
class StatusBar final : public QFrame {
    Q_OBJECT

public:
    StatusBar(JobRunner& jobs, QWidget* parent = nullptr);
    void show(const StatusFacts& facts);
    void say(const QString& sentence, const QString& actText = {}, const QString& act = {});
    QString sentence() const;

Q_SIGNALS:
    void actTaken(const QString& act);

private:
    class Bar;

    void followJobs();
    void showJob();

    JobRunner& m_jobs;
    IconLabel* m_fileIcon;
    ElidedLabel* m_file;
    IconLabel* m_backupIcon;
    ElidedLabel* m_backup;
    QWidget* m_jobBox;
    ElidedLabel* m_jobWords;
    Bar* m_bar;
    QPushButton* m_cancel;
    QWidget* m_sayBox;
    ElidedLabel* m_say;
    QPushButton* m_sayAct;
    QString m_sayActId;
    ElidedLabel* m_saved;
    ElidedLabel* m_user;
    QTimer* m_sayTimer;
    QTimer* m_jobTimer;
    int m_shownJob = 0;
};

} // namespace tinjau::ui
