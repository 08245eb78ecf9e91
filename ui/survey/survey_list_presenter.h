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
