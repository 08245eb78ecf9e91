// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ratio.h"
#include "core/survey/survey.h"
#include "ui/base/workspace.h"

#include <QObject>

#include <optional>
#include <vector>

namespace tinjau::ui {

/// One survey of the list, with its index as it stands today.
struct SurveyRow {
    survey::SurveyId id = survey::SurveyId::fromNumber(0);
    QString office;
    QString service; ///< service or unit; empty: the office as a whole
    QString period;
    QDate until;     ///< last day of the period
    survey::SurveyState state = survey::SurveyState::Open;
    qint64 respondents = 0;
    std::optional<qint64> required = {}; ///< none while the number of users is not known
    std::optional<Ratio> shown = {};     ///< IKM; none while something is to be decided
    QString grade = {};
    QString performance = {};
    qint64 age = 0;    ///< days since the period ended; below 0 while it lasts
    QString why = {};  ///< why there is no IKM yet

    bool isShort() const { return required && respondents < *required; }
};

/// All surveys of the data file, each with its index.
class SurveyListPresenter final : public QObject {
    Q_OBJECT

public:
    explicit SurveyListPresenter(Workspace& workspace);

    /// Reads anew. What cannot be read stands in trouble().
    void load();
    const std::vector<SurveyRow>& rows() const { return m_rows; }
    const QString& trouble() const { return m_trouble; }
    /// Surveys that wait for a person: ended, with answers, not yet issued.
    int waiting() const;
    /// Writes these rows (places in rows()) as a spreadsheet; says done or refused.
    void exportRows(const std::vector<int>& rows, const QString& path);

Q_SIGNALS:
    void changed();
    void said(const QString& sentence);

private:
    SurveyRow rowOf(const survey::SurveyLine& line);

    Workspace& m_workspace;
    std::vector<SurveyRow> m_rows;
    QString m_trouble;
};

} // namespace tinjau::ui
