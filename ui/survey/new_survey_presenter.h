// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/plan_survey.h"
#include "ui/base/workspace.h"

#include <QObject>

#include <optional>
#include <vector>

namespace tinjau::ui {

/// A period that is offered by name.
struct PeriodOffer {
    QString name; ///< "Semester II Tahun 2026"
    DateRange days;
};

/// The form of a new survey as it was filled in.
struct SurveyDraft {
    QString office;       ///< name
    QString unit = {};    ///< name; empty: the whole office
    QString service = {}; ///< name; empty: all services
    std::optional<QDate> first = {}, last = {};
    QString instrument = {}; ///< its id
    QString users = {};      ///< of the service in the period, as typed; may be empty
};

/// Plans a survey by hand: whose, when, with which questionnaire. Stored as one act.
class NewSurveyPresenter final : public QObject {
    Q_OBJECT

public:
    explicit NewSurveyPresenter(Workspace& workspace) : m_workspace(workspace) {}

    QStringList offices() const;
    QStringList units(const QString& office) const;
    QStringList services(const QString& office) const;
    /// The halves, quarters and year around today; the half that runs now first.
    std::vector<PeriodOffer> periods() const;
    /// Those in force when a period ends, newest first: id and title.
    std::vector<std::pair<QString, QString>> instruments(QDate last) const;
    /// The elements of an instrument as they are asked: "U1 Persyaratan".
    QStringList elementsOf(const QString& instrument, QDate last) const;
    /// "Perlu 92 responden (tabel Krejcie–Morgan)."; empty while no users are given.
    QString sampleWords(const SurveyDraft& draft) const;

    /// The field that cannot stay like this; nothing if all can.
    struct Trouble {
        QString field; ///< "office", "first", "last", "instrument", "users"
        QString sentence;
    };
    std::optional<Trouble> troubleOf(const SurveyDraft& draft) const;
    /// A survey of the same service and period that is there already.
    std::optional<survey::SurveyId> sameAs(const SurveyDraft& draft) const;
    /// The new survey; nothing with said() if it was refused.
    std::optional<survey::SurveyId> create(const SurveyDraft& draft);

Q_SIGNALS:
    void said(const QString& sentence, bool canBeUndone);

private:
    survey::SurveyPlan planOf(const SurveyDraft& draft) const;

    Workspace& m_workspace;
};

} // namespace tinjau::ui
