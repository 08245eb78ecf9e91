// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/workspace.h"
#include "ui/calendar/roster_model.h"

namespace tinjau::ui {

/// The duty roster of an office or one of its units, month by month.
class RosterPresenter final : public QObject {
    Q_OBJECT

public:
    explicit RosterPresenter(Workspace& workspace);

    void load();
    RosterModel& grid() { return m_grid; }
    /// Key and name; units begin with everybody of the office, under the key 0.
    const std::vector<std::pair<qint64, QString>>& offices() const { return m_offices; }
    const std::vector<std::pair<qint64, QString>>& units() const { return m_units; }
    qint64 office() const { return m_office; }
    qint64 unit() const { return m_unit; }
    QDate month() const { return m_month; }

    void chooseOffice(qint64 key);
    void chooseUnit(qint64 key);
    void chooseMonth(QDate month);

    /// "12 pegawai bersif · 3 sel belum dikenal".
    QString stateWords() const;
    /// "P 07.30–14.00 · S 14.00–21.00 · M 21.00–07.30+1 · OFF libur · LP lepas piket".
    QString keyWords() const;
    /// Whether somebody here works by shifts at all.
    bool hasShifts() const { return !m_grid.roster().shifts.empty(); }

Q_SIGNALS:
    void changed();
    void said(const QString& sentence, const QString& actText = {}, const QString& act = {});

private:
    bool write(const std::vector<attendance::RosterEdit>& edits);
    void loadUnits();
    void loadGrid();
    QString placeName() const;

    Workspace& m_workspace;
    RosterModel m_grid;
    std::vector<std::pair<qint64, QString>> m_offices, m_units;
    qint64 m_office = 0, m_unit = 0;
    QDate m_month;
};

} // namespace tinjau::ui
