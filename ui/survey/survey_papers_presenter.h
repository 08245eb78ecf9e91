// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/survey_dossier.h"
#include "core/print/document.h"
#include "core/print/fonts.h"
#include "core/print/laid_out.h"
#include "core/print/skm_paper_input.h"
#include "ui/base/job_runner.h"
#include "ui/base/workspace.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace tinjau::ui {

/// The papers of the survey that is looked at: laid out beside the window, shown, saved, printed.
class SurveyPapersPresenter final : public QObject {
    Q_OBJECT

public:
    enum class Kind { Report, PublicationSheet, ProcessingSheet, Questionnaire };

    SurveyPapersPresenter(Workspace& workspace, JobRunner& jobs);

    /// Which paper is shown.
    void choose(Kind kind);
    Kind kind() const { return m_kind; }
    /// The survey to print, which stays until the next one is taken; nullptr: none. Pages of what stood before are dropped.
    void take(const overview::SurveyDossier* dossier);
    /// Lays the chosen paper out unless it is there already.
    void prepare();

    /// nullptr while there are no pages.
    std::shared_ptr<const print::LaidOutDocument> pages() const { return m_pages; }
    /// Only while there are pages.
    const print::Fonts& fonts() const { return *m_fonts; }
    /// Why there are no pages: being laid out, or what stands in the way.
    const QString& trouble() const { return m_trouble; }
    bool isBusy() const { return m_isBusy; }
    /// "F4 · 14 halaman · konsep".
    QString words() const;
    /// "laporan-skm-disdukcapil-semester-ii-tahun-2026".
    QString proposedName(Kind kind) const;

    bool canSave() const { return m_pages && !m_isBusy; }
    void savePdf(const QString& path);
    void saveDocx(const QString& path);
    /// The processing sheet with its formulas.
    void saveProcessing(const QString& path);

Q_SIGNALS:
    void changed();
    void said(const QString& sentence);

private:
    struct Prepared;
    /// Copies all answers: only once a paper is asked for.
    void makeInput();
    using Write = std::function<Result<void>(Progress&)>;
    void finish(int turn, Result<Prepared> prepared);
    void save(const QString& title, const QString& path, Write write);

    Workspace& m_workspace;
    JobRunner& m_jobs;
    std::optional<print::Fonts> m_fonts;
    QString m_fontTrouble;
    Kind m_kind = Kind::Report;
    const overview::SurveyDossier* m_dossier = nullptr;
    std::shared_ptr<const print::SkmPaperInput> m_input;
    std::shared_ptr<const print::Document> m_document;
    std::shared_ptr<const print::LaidOutDocument> m_pages;
    QString m_trouble;
    bool m_isBusy = false;
    int m_turn = 0; ///< a job of an earlier turn comes too late
};

} // namespace tinjau::ui
