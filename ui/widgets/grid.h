// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/ui_settings.h"
#include "ui/widgets/grid_view.h"

#include <QWidget>

namespace tinjau::ui {

/// What a table shows now, for a spreadsheet or a printed page: titles, cells, totals as on screen.
struct GridSnapshot {
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    std::vector<std::vector<Cell>> totals;
};

struct GridOptions {
    QString id;         ///< under which widths, order and hidden columns are remembered
    QString name;       ///< what a screen reader calls the table
    bool dense = false; ///< 9 pt and 24 px rows: answers, import, matrix
    int rowHeight = 0;  ///< 0: usual; 52 for lists of two lines
    int frozenColumns = 0;
    bool canFilter = true;  ///< Ctrl+Shift+L opens the filter row
    bool canExport = true;  ///< offers export and print in its menu
};

/// The table of every page: GridView with its rows of totals, filter row, column chooser and menu.
/// Works the same over 100,000 rows; only what is seen is drawn.
class Grid final : public QWidget {
    Q_OBJECT

public:
    Grid(TableModel* table, GridOptions options, UiSettings& settings, QWidget* parent = nullptr);
    ~Grid() override;

    GridView& view() const { return *m_view; }
    FilterModel& rows() const { return *m_rows; }
    TableModel& table() const { return m_rows->table(); }

    bool isFilterRowShown() const { return m_filterShown; }
    void showFilterRow(bool shown);
    /// "13 dari 31 baris", empty while nothing is hidden. Belongs into the panel head.
    QString filterWords() const;
    void selectSourceRow(int row);
    int currentSourceRow() const;
    std::vector<int> selectedSourceRows() const;
    GridSnapshot snapshot() const;
    /// Entries put before the usual ones of the context menu.
    void setMenu(std::function<void(QMenu&, int sourceRow)> fill) { m_fillMenu = std::move(fill); }

Q_SIGNALS:
    void currentRowChanged(int sourceRow);
    void rowActivated(int sourceRow);
    void bulkDone(const QString& words);
    void filterWordsChanged(const QString& words);
    void exportWanted();
    void printWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Totals;

    void layOut();
    void showColumnMenu(const QPoint& globalPos);
    void addColumnEntries(QMenu& menu);
    void remember();
    void recall();

    GridOptions m_options;
    UiSettings& m_settings;
    FilterModel* m_rows;
    GridView* m_view;
    Totals* m_totals;
    std::function<void(QMenu&, int)> m_fillMenu;
    bool m_filterShown = false;
    bool m_recalling = false;
};

} // namespace tinjau::ui
