// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/evidence_preview.h"
#include "core/survey/decision_answer.h"
#include "ui/base/explanation.h"
#include "ui/base/job_runner.h"
#include "ui/base/workspace.h"
#include "ui/intake/evidence_tables_model.h"
#include "ui/organisation/roster_comparison_model.h"

#include <memory>
#include <set>

namespace tinjau::ui {

/// A decision of the file in front, with what was answered.
struct AskedDecision {
    exchange::Decision decision;
    std::vector<survey::AnswerGroup> groups;
    std::vector<exchange::TableLayout> tables;     ///< of the sheet that asked
    std::map<QString, QString> answers = {};       ///< subject of the group → answer
    bool isOpen = true;
};

/// What came of writing a file.
struct EvidenceOutcome {
    std::optional<organisation::BatchId> batch = {};
    qint64 rows = 0;
    QString destination = {};
    QString page = {}; ///< where it is seen
    QString changes = {}; ///< which statuses became others, with simple marks; empty: none
};

/// A file of people, punches, days or letters in the import assistant: read, put beside the register, decided on and
/// written as one act. Reading and writing are jobs.
class EvidenceIntake final : public QObject {
    Q_OBJECT

public:
    EvidenceIntake(Workspace& workspace, JobRunner& jobs);

    void open(const QString& path);
    void close();
    /// Reads again what is open, because something was said or stored.
    void read();
    bool isOpen() const { return !m_path.isEmpty(); }
    bool isBusy() const { return m_isBusy; }
    bool isWriting() const { return m_isWriting; }
    const overview::EvidencePreview* preview() const { return m_preview.get(); }
    bool isRoster() const { return m_preview && m_preview->isRoster(); }
    QString trouble() const { return m_trouble; }

    RowModel<overview::EvidencePerson>& people() { return m_people; }
    RowModel<ComparisonRow>& roster() { return m_roster; }
    RowModel<attendance::SheetProblem>& problems() { return m_problems; }
    const std::vector<AskedDecision>& decisions() const { return m_asked; }
    int openDecisionCount() const;
    void answer(std::size_t decision, const QString& answer);

    const attendance::EvidenceOrigin& origin() const { return m_wish.origin; }
    QStringList offices() const { return m_preview ? m_preview->offices : QStringList(); }
    QStringList machines() const { return m_preview ? m_preview->machines : QStringList(); }
    /// Punches come from a machine; lists and letters need none.
    bool asksMachine() const;
    /// The file does not say of which month it is.
    bool asksMonth() const;
    QDate month() const { return m_wish.options.month.value_or(QDate()); }
    QDate today() const { return m_workspace.today(); }
    void setOffice(const QString& name);
    void setMachine(const QString& name);
    void setMonth(QDate month);
    /// What is wrong with "office", "machine" or "month"; empty: nothing.
    QString error(const QString& field) const;

    bool canWrite() const;
    qint64 rowsToWrite() const;
    void write();
    void cancel();

    /// Places that whoever sent the file has to correct.
    std::size_t returnCount() const;
    /// Saves the sender's workbook with these places coloured and commented; said() tells what came of it.
    void saveReturn(const QString& target);
    /// "rekap agustus - perbaiki.xlsx", beside the file.
    QString returnPath() const;

    // words
    QString kindWords() const;
    /// What was read, with the counts that add up; with simple marks.
    QString factsWords() const;
    /// What speaks against this office or for a second look; empty: nothing.
    QString warningWords() const;
    QString footWords() const;
    Explanation explanation() const;

Q_SIGNALS:
    void changed();
    void written(const EvidenceOutcome& outcome);
    void said(const QString& sentence);
    /// The file cannot be read.
    void failed(const Error& error);

private:
    void show(std::shared_ptr<const overview::EvidencePreview> preview, bool isFirst);
    void noteDecisions();
    void showRoster();
    bool editRoster(const std::vector<CellEdit>& edits);
    QString destinationWords() const;
    void showWritten(const Result<EvidenceOutcome>& outcome);

    Workspace& m_workspace;
    JobRunner& m_jobs;
    QString m_path;
    overview::EvidenceWish m_wish;
    std::shared_ptr<const overview::EvidencePreview> m_preview;
    std::vector<AskedDecision> m_asked;
    std::set<QString> m_accepted; ///< signs of a foreign file that a person has seen
    RowModel<overview::EvidencePerson> m_people;
    RowModel<ComparisonRow> m_roster;
    RowModel<attendance::SheetProblem> m_problems;
    bool m_isBusy = false;
    bool m_isWriting = false;
    int m_job = 0;
    int m_ticket = 0; ///< a newer reading makes an older one worthless
    QString m_trouble;
};

} // namespace tinjau::ui
