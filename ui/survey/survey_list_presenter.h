// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/workspace.h"
#include "ui/survey/survey_list_model.h"

#include <QObject>

#include <vector>

namespace tinjau::ui {

/// All surveys of the data file, each with its index.
class SurveyListPresenter final : public QObject {
    Q_OBJECT

public:
    explicit SurveyListPresenter(Workspace& workspace);

    /// Computed when they are asked for: many surveys take a while.
    const std::vector<SurveyRow>& rows();
    /// What could not be read; empty if all could.
    const QString& trouble();
    /// Surveys that wait for a person: ended, with answers, not yet issued.
    int waiting();
    int count();
    /// Writes the rows at these places as a spreadsheet; says done or refused.
    void exportRows(const std::vector<int>& places, const QString& path);

Q_SIGNALS:
    void changed();
    void said(const QString& sentence);

private:
    void read();
    SurveyRow rowOf(const survey::SurveyLine& line);

    Workspace& m_workspace;
    std::optional<std::vector<survey::SurveyLine>> m_lines; ///< none: to be read anew
    std::optional<std::vector<SurveyRow>> m_rows;           ///< none: to be computed anew
    QString m_trouble;
};

} // namespace tinjau::ui
