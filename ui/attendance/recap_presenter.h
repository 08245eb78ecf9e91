// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/attendance_paper.h"
#include "core/print/document.h"
#include "core/print/fonts.h"
#include "core/print/laid_out.h"
#include "ui/attendance/month_presenter.h"

#include <memory>
#include <optional>

namespace tinjau::ui {

/// The papers of attendance: made and laid out beside the window, shown, saved, printed.
class RecapPresenter final : public QObject {
    Q_OBJECT

public:
    enum class Kind { Matrix, People, Year, Offices, Sending, Candidates };

    RecapPresenter(Workspace& workspace, JobRunner& jobs, MonthPresenter& month);

    void choose(Kind kind);
    Kind kind() const { return m_kind; }
    /// Lays the chosen paper of the chosen office and month out, unless it is there already.
    void prepare();
    /// Pages of what was before are dropped: the month, the office or the data are others.
    void forget();

    /// nullptr while there are no pages.
    std::shared_ptr<const print::LaidOutDocument> pages() const { return m_pages; }
    /// Only while there are pages.
    const print::Fonts& fonts() const { return *m_fonts; }
    const QString& trouble() const { return m_trouble; }
    bool isBusy() const { return m_isBusy; }
    /// "F4 · 3 halaman · latihan".
    QString words() const;
    /// "rekap-kehadiran-dinas-perhubungan-oktober-2026".
    QString proposedName() const;

    bool canSave() const { return m_pages && !m_isBusy; }
    void savePdf(const QString& path);
    void saveWorkbook(const QString& path);

Q_SIGNALS:
    void changed();
    void said(const QString& sentence);

private:
    struct Prepared;
    struct Order;
    static Result<Prepared> make(storage::Store& store, const Order& order, const print::Fonts& fonts, Progress& progress);
    void finish(int turn, Result<Prepared> prepared);
    void tellSaved(const QString& path, const Result<void>& written);

    Workspace& m_workspace;
    JobRunner& m_jobs;
    MonthPresenter& m_month;
    std::optional<print::Fonts> m_fonts;
    QString m_fontTrouble;
    Kind m_kind = Kind::Matrix;
    std::shared_ptr<const print::ValuePaper> m_paper;
    std::shared_ptr<const print::Document> m_document;
    std::shared_ptr<const print::LaidOutDocument> m_pages;
    QString m_trouble;
    bool m_isBusy = false;
    int m_turn = 0; ///< a job of an earlier turn comes too late
    int m_job = 0;
};

} // namespace tinjau::ui
