// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/verify_paper.h"
#include "core/overview/paper_check.h"
#include "core/print/laid_out.h"
#include "ui/base/explanation.h"
#include "ui/base/job_runner.h"
#include "ui/base/reload.h"
#include "ui/papers/papers_model.h"

#include <memory>

namespace tinjau::ui {

/// The register of papers: what was issued, with its frozen pages, and what is still a draft.
class PapersPresenter final : public QObject {
    Q_OBJECT

public:
    PapersPresenter(Workspace& workspace, JobRunner& jobs);

    Reload& reload() { return m_reload; }
    RowModel<PaperRow>& papers() { return m_papers; }
    int count(PaperRow::State state) const;
    /// Numbers of this year that no paper bears, in words; empty: none.
    const QString& gapWords() const { return m_gapWords; }

    /// A row outside of the table selects nothing.
    void select(int row);
    int selectedRow() const;
    /// nullptr while nothing is selected.
    const PaperRow* selected() const;
    /// The row of a paper; -1 if it is not listed.
    int rowOf(documents::PaperId id) const;

    /// The frozen pages of the selected paper; nullptr of a draft, or where they cannot be read.
    std::shared_ptr<const print::LaidOutDocument> pages() const { return m_pages; }
    /// Why there are no pages; empty while there are.
    const QString& trouble() const { return m_trouble; }
    /// Under the pages: "nomor 12/2026 · terbit 25 November 2026 · 14 halaman".
    QString pageWords() const;

    bool hasPaper() const { return selected() && selected()->paper; }
    /// Name of the frozen PDF.
    QString fileName() const;
    /// The very bytes that were frozen.
    void savePdf(const QString& path);

    /// What the paper is worth today: whole or not, and the figures that changed since.
    void check();
    Explanation explanation() const;
    /// Compares a PDF that somebody brings with the register.
    void verifyFile(const QString& path);

    /// The paper in force of the selected row, whose survey is still locked, may be opened again.
    bool canReopen() const;
    /// Opens the survey behind the selected paper for changes; the paper stays in force.
    void reopen();

Q_SIGNALS:
    void changed();
    void selectionChanged();
    void checked();
    void said(const QString& sentence, const QString& actText = {}, const QString& act = {});

private:
    void load();
    void loadPages();

    Workspace& m_workspace;
    JobRunner& m_jobs;
    RowModel<PaperRow> m_papers;
    Reload m_reload;
    QString m_gapWords;
    int m_row = -1;
    bool m_isLoading = false;
    std::shared_ptr<const print::LaidOutDocument> m_pages;
    QString m_trouble;
    std::optional<overview::PaperCheck> m_check; ///< of the selected paper; none: not asked yet
};

/// A verdict about a PDF, as a sentence.
QString verdictWords(const documents::Verification& found, const QString& fileName);

} // namespace tinjau::ui
