// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/grid.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

/// Where widths are remembered: those of the size *Besar* apart.
QString placeOf(const QString& id)
{
    return (grown(10) > 10 ? u"grid-besar/"_s : u"grid/"_s) + id;
}

} // namespace

/// Rows of sums under the table, cell by cell below their columns.
class Grid::Totals final : public QWidget {
public:
    explicit Totals(Grid* grid) : QWidget(grid), m_grid(grid)
    {
        setAccessibleName(Grid::tr("Baris jumlah"));
        setFocusPolicy(Qt::NoFocus);
    }
    void recompute()
    {
        const TableModel& table = m_grid->table();
        const auto shown = table.totalRows() > 0 ? m_grid->rows().shownRows() : std::vector<int>();
        m_cells.clear();
        QStringList spoken;
        for (int line = 0; line < table.totalRows(); ++line) {
            std::vector<Cell> cells;
            for (int column = 0; column < table.columnCount(); ++column) {
                cells.push_back(table.total(line, column, shown));
                if (!cells.back().text.isEmpty()) spoken << spokenCell(table.column(column).title, cells.back());
            }
            m_cells.push_back(std::move(cells));
        }
        setAccessibleDescription(spoken.join(u"; "_s));
        update();
    }
    const std::vector<std::vector<Cell>>& cells() const { return m_cells; }
    int rowHeightInPixels() const { return m_grid->view().verticalHeader()->defaultSectionSize(); }
    int fullHeight() const { return static_cast<int>(m_cells.size()) * std::min(rowHeightInPixels(), 32); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Theme& theme = Theme::current();
        painter.fillRect(rect(), theme(Token::Raised));
        const int height = m_cells.empty() ? 0 : this->height() / static_cast<int>(m_cells.size());
        for (size_t line = 0; line < m_cells.size(); ++line) {
            const int top = static_cast<int>(line) * height;
            for (int frozenPass = 0; frozenPass < 2; ++frozenPass)
                paintLine(painter, line, QRect(0, top, width(), height), frozenPass == 1);
            painter.fillRect(QRect(0, top + height - 1, width(), 1), theme(Token::Line));
        }
    }

private:
    /// Where the column begins, or nothing if this pass does not draw it.
    std::optional<int> leftOf(int column, bool frozenPass) const
    {
        const GridView& view = m_grid->view();
        const bool frozen = view.header().visualIndex(column) < view.frozenColumns();
        if (frozen != frozenPass) return std::nullopt;
        const int left = view.header().sectionPosition(column);
        return frozen ? left : left - view.horizontalScrollBar()->value();
    }
    void paintLine(QPainter& painter, size_t line, const QRect& row, bool frozenPass)
    {
        const GridView& view = m_grid->view();
        const TableModel& table = m_grid->table();
        if (frozenPass) painter.fillRect(QRect(0, row.top(), frozenWidth(), row.height()), Theme::current()(Token::Raised));
        for (int column = 0; column < table.columnCount(); ++column) {
            if (view.isColumnHidden(column)) continue;
            const auto left = leftOf(column, frozenPass);
            if (!left) continue;
            const Cell& cell = m_cells[line][static_cast<size_t>(column)];
            int width = view.columnWidth(column);
            // Words of a total may run on over empty cells at their right.
            if (!(table.column(column).align & (Qt::AlignRight | Qt::AlignHCenter)))
                width = roomFor(line, column);
            const QRect room(*left, row.top(), width, row.height() - 1);
            paintCellContent(painter, room, table.column(column), cell, {view.font(), false, true, view.header().visualIndex(column) == 0});
            if (view.isEditable() && width == view.columnWidth(column))
                painter.fillRect(QRect(room.right(), row.top(), 1, row.height()), Theme::current()(Token::Line));
        }
    }
    int frozenWidth() const
    {
        const GridView& view = m_grid->view();
        int width = 0;
        for (int visual = 0; visual < view.frozenColumns(); ++visual)
            width += view.header().sectionSize(view.header().logicalIndex(visual));
        return width;
    }
    int roomFor(size_t line, int column) const
    {
        const GridView& view = m_grid->view();
        int width = view.columnWidth(column);
        for (int visual = view.header().visualIndex(column) + 1; visual < view.header().count(); ++visual) {
            const int next = view.header().logicalIndex(visual);
            const Cell& cell = m_cells[line][static_cast<size_t>(next)];
            if (view.isColumnHidden(next)) continue;
            if (!cell.text.isEmpty() || cell.mark.kind != CellMark::Kind::None) break;
            width += view.columnWidth(next);
        }
        return width;
    }

    Grid* m_grid;
    std::vector<std::vector<Cell>> m_cells;
};

Grid::Grid(TableModel* table, GridOptions options, UiSettings& settings, QWidget* parent)
    : QWidget(parent), m_options(std::move(options)), m_settings(settings),
      m_rows(new FilterModel(table, this)), m_view(new GridView(m_rows, m_options.dense, this)),
      m_totals(new Totals(this))
{
    m_view->setAccessibleName(m_options.name);
    m_view->setObjectName(m_options.id);
    setFocusProxy(m_view);
    if (m_options.rowHeight > 0)
        m_view->verticalHeader()->setDefaultSectionSize(rowHeight(Type::Body, m_options.rowHeight, m_options.rowHeight >= 40 ? 2 : 1));
    recall();
    if (m_options.frozenColumns > 0) m_view->freezeColumns(m_options.frozenColumns);
    connect(m_view, &GridView::currentRowChanged, this, &Grid::currentRowChanged);
    connect(m_view, &GridView::rowActivated, this, &Grid::rowActivated);
    connect(m_view, &GridView::bulkDone, this, &Grid::bulkDone);
    connect(&m_view->header(), &GridHeader::menuWanted, this, &Grid::showColumnMenu);
    // A pasted block changes many rows at once; the sums are made once after it.
    auto* sumUp = new QTimer(this);
    sumUp->setSingleShot(true);
    sumUp->setInterval(0);
    connect(sumUp, &QTimer::timeout, this, [this] {
        m_totals->recompute();
        layOut();
    });
    const auto again = [sumUp] { sumUp->start(); };
    connect(table, &TableModel::totalsChanged, this, again);
    connect(m_rows, &QAbstractItemModel::modelReset, this, again);
    connect(m_rows, &FilterModel::filtersChanged, this, [this] { Q_EMIT filterWordsChanged(filterWords()); });
    connect(m_view->horizontalScrollBar(), &QScrollBar::valueChanged, m_totals, qOverload<>(&QWidget::update));
    connect(m_view->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &Grid::layOut);
    for (const auto signal : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(&m_view->header(), signal, this, [this] {
            remember();
            m_totals->update();
        });
    if (m_options.canFilter) {
        auto* open = new QShortcut(QKeySequence(u"Ctrl+Shift+L"_s), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(open, &QShortcut::activated, this, [this] { showFilterRow(!m_filterShown); });
    }
    m_totals->recompute();
}

Grid::~Grid() = default;

void Grid::layOut()
{
    const int totals = m_totals->fullHeight();
    const int bar = m_view->horizontalScrollBar()->maximum() > 0 ? m_view->horizontalScrollBar()->sizeHint().height() : 0;
    const int content = m_view->header().sizeHint().height() + m_view->verticalHeader()->length() + bar;
    const int height = totals > 0 ? std::min(content, this->height() - totals) : this->height();
    m_view->setGeometry(0, 0, width(), std::max(height, 0));
    m_totals->setGeometry(0, m_view->height(), width(), totals);
}

void Grid::resizeEvent(QResizeEvent*)
{
    layOut();
}

void Grid::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) m_totals->update();
    QWidget::changeEvent(event);
}

void Grid::showFilterRow(bool shown)
{
    if (!m_options.canFilter) return;
    m_filterShown = shown;
    if (!shown) {
        m_rows->clearFilters();
        m_view->header().setColumnWidgets({});
        return m_view->setFocus();
    }
    m_view->header().setColumnWidgets([this](int column, QWidget* parent) -> QWidget* {
        auto* box = new QLineEdit(parent);
        box->setProperty("compact", true);
        box->setFont(fontFor(Type::Note));
        box->setPlaceholderText(tr("saring"));
        box->setText(m_rows->columnFilter(column));
        box->setAccessibleName(tr("Saring kolom %1").arg(table().column(column).title));
        connect(box, &QLineEdit::textChanged, this, [this, column](const QString& text) { m_rows->setColumnFilter(column, text); });
        return box;
    });
    layOut();
    if (QWidget* first = m_view->header().columnWidget(m_view->header().logicalIndex(0))) first->setFocus();
}

QString Grid::filterWords() const
{
    if (!m_rows->isFiltered()) return {};
    return tr("%1 dari %2 baris").arg(m_rows->rowCount()).arg(table().rowCount());
}

void Grid::selectSourceRow(int row)
{
    const QModelIndex shown = m_rows->mapFromSource(table().index(row, 0));
    if (!shown.isValid()) return;
    m_view->setCurrentIndex(shown);
    m_view->scrollTo(shown);
}

int Grid::currentSourceRow() const
{
    return m_view->currentIndex().isValid() ? m_rows->sourceRow(m_view->currentIndex().row()) : -1;
}

std::vector<int> Grid::selectedSourceRows() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedIndexes()) {
        const int row = m_rows->sourceRow(index.row());
        if (std::find(rows.begin(), rows.end(), row) == rows.end()) rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

GridSnapshot Grid::snapshot() const
{
    GridSnapshot shot;
    std::vector<int> columns;
    for (int visual = 0; visual < m_view->header().count(); ++visual) {
        const int column = m_view->header().logicalIndex(visual);
        if (m_view->isColumnHidden(column)) continue;
        columns.push_back(column);
        shot.columns.push_back(table().column(column));
    }
    const auto pick = [&](const auto& cellAt) {
        std::vector<Cell> cells;
        for (int column : columns) cells.push_back(cellAt(column));
        return cells;
    };
    for (int row : m_rows->shownRows())
        shot.rows.push_back(pick([&](int column) { return table().cell(row, column); }));
    for (const auto& line : m_totals->cells())
        shot.totals.push_back(pick([&](int column) { return line[static_cast<size_t>(column)]; }));
    return shot;
}

void Grid::addColumnEntries(QMenu& menu)
{
    for (int column = 0; column < table().columnCount(); ++column) {
        QAction* entry = menu.addAction(table().column(column).title);
        entry->setCheckable(true);
        entry->setChecked(!m_view->isColumnHidden(column));
        connect(entry, &QAction::toggled, this, [this, column](bool shown) {
            m_view->setColumnHidden(column, !shown);
            m_view->fitColumns();
            remember();
        });
    }
}

void Grid::showColumnMenu(const QPoint& globalPos)
{
    QMenu menu(this);
    const int column = m_view->header().logicalIndexAt(m_view->header().mapFromGlobal(globalPos));
    menu.addAction(tr("Urutkan naik"), this, [&] { m_view->sortByColumn(column, Qt::AscendingOrder); });
    menu.addAction(tr("Urutkan turun"), this, [&] { m_view->sortByColumn(column, Qt::DescendingOrder); });
    menu.addAction(tr("Urutan semula"), this, [&] { m_view->sortByColumn(-1, Qt::AscendingOrder); });
    menu.addSeparator();
    const int visual = m_view->header().visualIndex(column);
    menu.addAction(tr("Bekukan sampai kolom ini"), this, [&] { m_view->freezeColumns(visual + 1); });
    if (m_view->frozenColumns() > 0) menu.addAction(tr("Lepaskan kolom beku"), this, [&] { m_view->freezeColumns(0); });
    menu.addSeparator();
    addColumnEntries(menu);
    menu.exec(globalPos);
}

void Grid::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    if (m_fillMenu) {
        m_fillMenu(menu, currentSourceRow());
        menu.addSeparator();
    }
    menu.addAction(tintedIcon(u"copy"_s), tr("Salin\tCtrl+C"), this, [this] { m_view->copy(true); });
    if (m_view->isEditable()) {
        menu.addAction(tintedIcon(u"paste"_s), tr("Tempel\tCtrl+V"), this, [this] { m_view->paste(); });
        menu.addAction(tr("Isi ke bawah\tCtrl+D"), this, [this] { m_view->fillDown(); });
        menu.addAction(tr("Kosongkan\tDel"), this, [this] { m_view->emptyCells(); });
    }
    menu.addSeparator();
    if (m_options.canFilter)
        menu.addAction(tintedIcon(u"filter"_s), m_filterShown ? tr("Tutup baris saringan") : tr("Baris saringan\tCtrl+Shift+L"),
                       this, [this] { showFilterRow(!m_filterShown); });
    addColumnEntries(*menu.addMenu(tintedIcon(u"columns"_s), tr("Kolom")));
    if (m_options.canExport) {
        menu.addSeparator();
        menu.addAction(tintedIcon(u"export"_s), tr("Ekspor xlsx"), this, &Grid::exportWanted);
        menu.addAction(tintedIcon(u"printer"_s), tr("Cetak tabel"), this, &Grid::printWanted);
    }
    menu.exec(event->globalPos());
}

void Grid::remember()
{
    if (m_recalling || m_options.id.isEmpty()) return;
    QStringList columns;
    for (int visual = 0; visual < m_view->header().count(); ++visual) {
        const int column = m_view->header().logicalIndex(visual);
        columns << u"%1:%2:%3"_s.arg(table().column(column).id).arg(m_view->columnWidth(column)).arg(m_view->isColumnHidden(column));
    }
    m_settings.set(placeOf(m_options.id), columns);
}

void Grid::recall()
{
    m_recalling = true;
    const QStringList columns = m_settings.value(placeOf(m_options.id)).toStringList();
    for (int visual = 0; visual < columns.size(); ++visual) {
        const int column = table().columnIndex(columns[visual].section(u':', 0, 0));
        if (column < 0) continue;
        m_view->header().moveSection(m_view->header().visualIndex(column), visual);
        const bool isHidden = columns[visual].section(u':', 2, 2) == u"1"_s;
        m_view->setColumnHidden(column, isHidden);
        const int width = columns[visual].section(u':', 1, 1).toInt();
        if (!isHidden && width > 0) m_view->setColumnWidth(column, width);
    }
    m_recalling = false;
}

} // namespace tinjau::ui
