// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attendance/evidence_presenter.h"
#include "ui/shell/dialog_frame.h"

class QLabel;

namespace tinjau::ui {

class Form;

/// A letter for the chosen people and days; without people they are listed in the dialog.
class LetterDialog final : public DialogFrame {
    Q_OBJECT

public:
    LetterDialog(const EvidencePresenter& presenter, LetterDraft draft, QWidget* parent = nullptr);
    const LetterDraft& draft() const { return m_draft; }

private:
    void take();
    void showConsequence();
    void record();

    const EvidencePresenter& m_presenter;
    LetterDraft m_draft;
    Form* m_form;
    QLabel* m_consequence;
};

/// What a person corrects about days, with the reason and who approves it.
class CorrectionDialog final : public DialogFrame {
    Q_OBJECT

public:
    CorrectionDialog(const EvidencePresenter& presenter, std::vector<DayCell> cells, QWidget* parent = nullptr);
    const CorrectionDraft& draft() const { return m_draft; }

private:
    void take();
    void showKind();
    void record();

    const EvidencePresenter& m_presenter;
    CorrectionDraft m_draft;
    Form* m_form;
};

/// Candidates become absences, by a named person. The safe answer is the usual one.
class VerificationDialog final : public DialogFrame {
    Q_OBJECT

public:
    /// `who`: their people in words. `run`: the same and the candidates beside it, where one day alone was chosen.
    VerificationDialog(const EvidencePresenter& presenter, const QString& who, std::vector<DayCell> cells, std::vector<DayCell> run, QWidget* parent = nullptr);
    const std::vector<DayCell>& cells() const;
    QString by() const;

private:
    void verify();

    std::vector<DayCell> m_cells;
    std::vector<DayCell> m_run;
    Form* m_form;
};

/// What a person knows about the data of some days better than the files say.
class CoverageDialog final : public DialogFrame {
    Q_OBJECT

public:
    CoverageDialog(const EvidencePresenter& presenter, CoverageDraft draft, const QString& office, QWidget* parent = nullptr);
    const CoverageDraft& draft() const { return m_draft; }

private:
    void declare();

    const EvidencePresenter& m_presenter;
    CoverageDraft m_draft;
    Form* m_form;
};

/// A machine that recorded nobody for a while, by a signed statement.
class OutageDialog final : public DialogFrame {
    Q_OBJECT

public:
    /// Of several machines the first is proposed.
    OutageDialog(const EvidencePresenter& presenter, const std::vector<organisation::Machine>& machines, QDate first, QDate last, QWidget* parent = nullptr);
    const OutageDraft& draft() const { return m_draft; }

private:
    void take();
    void record();

    const EvidencePresenter& m_presenter;
    OutageDraft m_draft;
    Form* m_form;
};

} // namespace tinjau::ui
