// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "ui/base/job_runner.h"

#include <QObject>

namespace tinjau::ui {

/// Where a new data file and the training data are put.
struct StartPlaces {
    QString usual;
    QString training;
};

/// The few facts without which no paper can be made.
struct NewOffice {
    QString regency;    ///< "Kabupaten Lipu Raya"
    QString office;     ///< "Bagian Organisasi Sekretariat Daerah"
    QString place;      ///< where papers are signed
    QString signer;     ///< name with titles; may stay empty
    QString signerPost; ///< as printed above the name; needed once a signer is named
};

/// Fills a new file with the training data; nothing is left of it after a failure.
Result<void> fillTrainingFile(const QString& path, const Clock& clock, const QString& actor, Progress& progress);

/// The first page: begin an empty file, open one, or the training data. Says what went wrong as a sentence.
class StartPresenter final : public QObject {
    Q_OBJECT

public:
    using Open = std::function<Result<void>(const QString& path)>;
    StartPresenter(const Clock& clock, QString actor, StartPlaces places, JobRunner& jobs, Open open);

    const StartPlaces& places() const { return m_places; }
    /// Whether the usual file exists already, so that a new one needs another place.
    bool usualExists() const;
    /// Which fields still lack something ("regency", "office", "place", "signerPost").
    static QStringList missing(const NewOffice& office);

    /// Makes the file at `path` with profile and signatory, and opens it.
    void create(const NewOffice& office, const QString& path);
    void open(const QString& path);
    /// Opens the training data, made first where they do not exist yet.
    void openTraining();
    /// Makes the training data anew; no one may have them open.
    void resetTraining();

    /// What went wrong last; empty: nothing.
    const QString& trouble() const { return m_trouble; }
    void setTrouble(const QString& sentence);
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void changed();

private:
    void take(const Result<void>& outcome);
    void fillTraining();

    const Clock& m_clock;
    QString m_actor;
    StartPlaces m_places;
    JobRunner& m_jobs;
    Open m_open;
    QString m_trouble;
    bool m_isBusy = false;
};

} // namespace tinjau::ui
