// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/grid_view.h"

#include "ui/shell/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

bool isGridKey(const QKeyEvent* key)
{
    return key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste) || key->key() == Qt::Key_Delete
           || (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_D);
}

/// A block from a spreadsheet: rows by line, cells by tab. A cell with a line break or a tab stands in quotes.
std::vector<QStringList> blockOf(const QString& text)
{
    std::vector<QStringList> rows{{}};
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') cell += text[++i];
        else if (c == u'"' && (quoted || cell.isEmpty())) quoted = !quoted;
        else if (c == u'\t' && !quoted) { rows.back() << cell; cell.clear(); }
        else if (c == u'\n' && !quoted) { rows.back() << cell; cell.clear(); rows.push_back({}); }
        else if (c != u'\r') cell += c;
    }
    if (!cell.isEmpty() || !rows.back().isEmpty()) rows.back() << cell;
    if (rows.back().isEmpty()) rows.pop_back();
    return rows;
}

QString quotedIfNeeded(QString cell)
{
    if (!cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'"')) return cell;
    return u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"';
}

} // namespace

/// The columns that stay: a second view on the same rows, laid over the left of the main one.
class GridView::Frozen final : public QTableView {
public:
    explicit Frozen(GridView* main) : QTableView(main)
    {
        auto* header = new GridHeader(this);
        setHorizontalHeader(header);
        setModel(main->model());
        setSelectionModel(main->selectionModel());
        setSelectionBehavior(main->selectionBehavior());
        // One of its own: a delegate tells every view that has it about each editor, whosever that is.
        auto* cells = new CellDelegate(this);
        cells->setVerticalLines(main->isEditable());
        connect(cells, &CellDelegate::moveOn, main, &GridView::moveOn, Qt::QueuedConnection);
        setItemDelegate(cells);
        const CellInsets insets = insetsFor(main->font());
        header->setInsets(insets.inside, insets.edge);
        setFont(main->font());
        setFocusProxy(main);
        setShowGrid(false);
        setFrameShape(NoFrame);
        setEditTriggers(main->editTriggers());
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollMode(ScrollPerPixel);
        verticalHeader()->hide();
        verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        verticalHeader()->setDefaultSectionSize(main->verticalHeader()->defaultSectionSize());
        header->setSectionsMovable(false);
        header->setSortIndicatorShown(true);
        header->setSortIndicator(main->header().sortIndicatorSection(), main->header().sortIndicatorOrder());
        setAccessibleName(GridView::tr("Kolom beku"));
        connect(header, &QHeaderView::sectionClicked, main, [main](int column) {
            const bool again = main->header().sortIndicatorSection() == column
                               && main->header().sortIndicatorOrder() == Qt::AscendingOrder;
            main->header().setSortIndicator(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
        connect(header, &QHeaderView::sectionResized, main, [main](int column, int, int width) {
            main->setColumnWidth(column, width);
        });
        connect(&main->header(), &QHeaderView::sortIndicatorChanged, header, &QHeaderView::setSortIndicator);
        connect(main->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
        connect(verticalScrollBar(), &QScrollBar::valueChanged, main->verticalScrollBar(), &QScrollBar::setValue);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QTableView::paintEvent(event);
        QPainter painter(viewport());
        painter.fillRect(QRect(viewport()->width() - 1, 0, 1, viewport()->height()), Theme::current()(Token::Control));
    }
};

GridView::GridView(FilterModel* rows, bool dense, QWidget* parent)
    : QTableView(parent), m_rows(rows), m_header(new GridHeader(this)), m_delegate(new CellDelegate(this))
{
    setFont(fontFor(dense ? Type::Dense : Type::Body));
    setHorizontalHeader(m_header);
    m_header->setTitleHeight(ui::rowHeight(dense ? Type::Dense : Type::Body, dense ? 26 : 28));
    const CellInsets insets = insetsFor(font());
    m_header->setInsets(insets.inside, insets.edge);
    setModel(rows);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(ui::rowHeight(dense ? Type::Dense : Type::Body, dense ? 24 : 31));
    setTabKeyNavigation(false);
    setSelectionBehavior(isEditable() ? SelectItems : SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(isEditable() ? AnyKeyPressed | EditKeyPressed | DoubleClicked : NoEditTriggers);
    m_delegate->setVerticalLines(isEditable());
    for (int i = 0; i < rows->table().columnCount(); ++i) {
        setColumnWidth(i, grown(rows->table().column(i).width));
        setColumnHidden(i, rows->table().column(i).isHidden);
    }
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(m_delegate, &CellDelegate::moveOn, this, &GridView::moveOn, Qt::QueuedConnection);
    connect(m_header, &QHeaderView::geometriesChanged, this, &GridView::placeFrozen);
    connect(m_header, &QHeaderView::sectionResized, this, [this] {
        fitColumns();
        placeFrozen();
    });
}

GridView::~GridView() = default;

bool GridView::isEditable() const
{
    const TableModel& table = m_rows->table();
    for (int i = 0; i < table.columnCount(); ++i)
        if (table.column(i).editable) return true;
    return false;
}

void GridView::fitColumns()
{
    if (m_fitting) return;
    m_fitting = true;
    const TableModel& table = m_rows->table();
    int stretch = -1, others = 0;
    for (int i = 0; i < table.columnCount(); ++i) {
        if (isColumnHidden(i)) continue;
        if (table.column(i).stretch) stretch = i;
        else others += columnWidth(i);
    }
    // A long name may be elided sooner than a figure is pushed out of sight.
    if (stretch >= 0)
        setColumnWidth(stretch, std::max(table.column(stretch).width * 3 / 4, viewport()->width() - others));
    m_fitting = false;
}

void GridView::freezeColumns(int count)
{
    delete m_frozen;
    m_frozen = nullptr;
    m_frozenCount = count;
    if (count > 0) m_frozen = new Frozen(this);
    placeFrozen();
}

void GridView::placeFrozen()
{
    if (!m_frozen) return;
    int width = 0;
    m_frozen->horizontalHeader()->blockSignals(true);
    for (int visual = 0, shown = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        const bool stays = !isColumnHidden(column) && shown < m_frozenCount;
        m_frozen->setColumnHidden(column, !stays);
        if (!stays) continue;
        m_frozen->setColumnWidth(column, columnWidth(column));
        width += columnWidth(column);
        ++shown;
    }
    m_frozen->horizontalHeader()->blockSignals(false);
    auto* head = static_cast<GridHeader*>(m_frozen->horizontalHeader());
    head->setTitleHeight(m_header->titleHeight());
    head->setFixedHeight(m_header->height());
    m_frozen->setGeometry(frameWidth(), frameWidth(), width + 1, viewport()->height() + m_header->height());
    m_frozen->verticalScrollBar()->setValue(verticalScrollBar()->value());
    m_frozen->raise();
    m_frozen->show();
}

void GridView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    placeFrozen();
}

void GridView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx) m_header->placeWidgets();
}

void GridView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (!m_frozen || !m_frozen->isColumnHidden(index.column())) return;
    const int hidden = m_frozen->width() - visualRect(index).left();
    if (hidden > 0) horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void GridView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() == previous.row() && previous.isValid()) return;
    viewport()->update();
    Q_EMIT currentRowChanged(current.isValid() ? m_rows->sourceRow(current.row()) : -1);
}

void GridView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    // The first visit by keyboard starts at the first cell.
    if (!currentIndex().isValid() && m_rows->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        if (const QModelIndex first = nextCell(true); first.isValid()) setCurrentIndex(first);
    viewport()->update();
}

void GridView::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void GridView::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTableView::mouseDoubleClickEvent(event);
    const QModelIndex at = indexAt(event->pos());
    if (at.isValid() && !(at.flags() & Qt::ItemIsEditable)) Q_EMIT rowActivated(m_rows->sourceRow(at.row()));
}

void GridView::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex at = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && at == currentIndex()) turnTick(at, false);
}

bool GridView::turnTick(const QModelIndex& index, bool withSelection)
{
    const auto isTick = [](const QModelIndex& cell) { return cell.data(CellRoleId).value<Cell>().mark.kind == CellMark::Kind::Tick; };
    if (!index.isValid() || !isTick(index)) return false;
    const QString text = index.data(CellRoleId).value<Cell>().mark.share >= 1 ? QString() : u"1"_s;
    std::vector<CellEdit> edits{{index.row(), index.column(), text}};
    if (withSelection)
        for (const QModelIndex& selected : selectionModel()->selectedIndexes()) {
            const QModelIndex cell = selected.siblingAtColumn(index.column());
            if (cell != index && selected.column() == index.column() && isTick(cell)) edits.push_back({cell.row(), cell.column(), text});
        }
    m_rows->apply(edits);
    return true;
}

bool GridView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isGridKey(static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void GridView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) return copy(true);
    if (event->matches(QKeySequence::Paste) && isEditable()) return paste();
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_D:
        if (control && isEditable()) return fillDown();
        break;
    case Qt::Key_Space:
        if (turnTick(currentIndex(), true)) return;
        break;
    case Qt::Key_Delete:
        if (isEditable()) return emptyCells();
        break;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (control) {
            QTableView::focusNextPrevChild(event->key() == Qt::Key_Tab);
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isEditable()) return moveOn(event->modifiers() & Qt::ShiftModifier ? CellDelegate::Move::Up : CellDelegate::Move::Down);
        if (currentIndex().isValid()) Q_EMIT rowActivated(m_rows->sourceRow(currentIndex().row()));
        return;
    default: break;
    }
    QTableView::keyPressEvent(event);
}

bool GridView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    const bool opened = QTableView::edit(index, trigger, event);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (opened && editor && trigger == AnyKeyPressed) editor->setProperty("startedByTyping", true);
    return opened;
}

QModelIndex GridView::nextCell(bool forward) const
{
    int visual = currentIndex().isValid() ? m_header->visualIndex(currentIndex().column()) : (forward ? -1 : m_header->count());
    int row = currentIndex().isValid() ? currentIndex().row() : 0;
    const int step = forward ? 1 : -1;
    while (row >= 0 && row < m_rows->rowCount()) {
        visual += step;
        if (visual < 0 || visual >= m_header->count()) {
            row += step;
            visual = forward ? -1 : m_header->count();
            continue;
        }
        const int column = m_header->logicalIndex(visual);
        const QModelIndex candidate = m_rows->index(row, column);
        if (!isColumnHidden(column) && candidate.flags() & Qt::ItemIsSelectable) return candidate;
    }
    return {};
}

bool GridView::focusNextPrevChild(bool next)
{
    // Boxes in the head ask through us too; they shall go on as usual.
    if (isEditable() && hasFocus()) {
        const QModelIndex cell = nextCell(next);
        if (cell.isValid()) {
            setCurrentIndex(cell);
            return true;
        }
    }
    return QTableView::focusNextPrevChild(next);
}

void GridView::moveOn(CellDelegate::Move move)
{
    setFocus();
    if (!currentIndex().isValid()) return;
    if (move == CellDelegate::Move::Left || move == CellDelegate::Move::Right) {
        const QModelIndex cell = nextCell(move == CellDelegate::Move::Right);
        if (cell.isValid()) setCurrentIndex(cell);
        else if (move == CellDelegate::Move::Right) Q_EMIT movedPastEnd();
        return;
    }
    const int row = currentIndex().row() + (move == CellDelegate::Move::Down ? 1 : -1);
    if (row >= m_rows->rowCount()) return Q_EMIT movedPastEnd();
    if (row >= 0) setCurrentIndex(m_rows->index(row, currentIndex().column()));
}

QItemSelectionRange GridView::block() const
{
    QItemSelectionRange whole;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        if (!whole.isValid()) whole = range;
        else
            whole = QItemSelectionRange(m_rows->index(std::min(whole.top(), range.top()), std::min(whole.left(), range.left())),
                                        m_rows->index(std::max(whole.bottom(), range.bottom()), std::max(whole.right(), range.right())));
    }
    if (!whole.isValid() && currentIndex().isValid()) whole = QItemSelectionRange(currentIndex());
    return whole;
}

std::vector<int> GridView::shownColumns(int fromVisual, int count) const
{
    std::vector<int> columns;
    for (int visual = fromVisual; visual < m_header->count() && static_cast<int>(columns.size()) < count; ++visual)
        if (!isColumnHidden(m_header->logicalIndex(visual))) columns.push_back(m_header->logicalIndex(visual));
    return columns;
}

QString GridView::selectedText(bool withTitles) const
{
    const QItemSelectionRange range = block();
    if (!range.isValid()) return {};
    std::vector<int> columns;
    for (int column : shownColumns(0, m_header->count()))
        if (column >= range.left() && column <= range.right()) columns.push_back(column);
    QStringList lines;
    if (withTitles && range.height() > 1) {
        QStringList titles;
        for (int column : columns) titles << quotedIfNeeded(m_rows->table().column(column).title);
        lines << titles.join(u'\t');
    }
    for (int row = range.top(); row <= range.bottom(); ++row) {
        QStringList cells;
        for (int column : columns) {
            const Cell cell = m_rows->index(row, column).data(CellRoleId).value<Cell>();
            cells << quotedIfNeeded(cell.text.isEmpty() ? cell.mark.text : cell.text);
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void GridView::copy(bool withTitles)
{
    const QString text = selectedText(withTitles);
    if (text.isEmpty()) return;
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT bulkDone(tr("%n baris disalin.", nullptr, block().height()));
}

void GridView::apply(const std::vector<CellEdit>& edits, const QString& words)
{
    if (edits.empty()) return;
    const bool all = m_rows->apply(edits);
    Q_EMIT bulkDone(all ? words : tr("%1 Sebagian ditolak; selnya diberi bingkai merah.").arg(words));
}

void GridView::paste()
{
    auto rows = blockOf(QGuiApplication::clipboard()->text());
    if (rows.empty() || !currentIndex().isValid()) return;
    const QItemSelectionRange range = block();
    const int firstVisual = m_header->visualIndex(range.left());
    const auto columns = shownColumns(firstVisual, m_header->count());
    // A block that was copied with its titles comes back without them.
    if (!columns.empty() && rows.front().value(0) == m_rows->table().column(columns.front()).title)
        rows.erase(rows.begin());
    std::vector<CellEdit> edits;
    const bool single = rows.size() == 1 && rows.front().size() == 1;
    const int height = single ? range.height() : static_cast<int>(rows.size());
    for (int i = 0; i < height && range.top() + i < m_rows->rowCount(); ++i) {
        const QStringList& cells = rows[single ? 0 : static_cast<size_t>(i)];
        const int width = single ? range.width() : static_cast<int>(cells.size());
        for (int j = 0; j < width && j < static_cast<int>(columns.size()); ++j) {
            const int column = columns[static_cast<size_t>(j)];
            if (m_rows->table().column(column).editable)
                edits.push_back({range.top() + i, column, cells[single ? 0 : j]});
        }
    }
    apply(edits, tr("%n sel ditempel.", nullptr, static_cast<int>(edits.size())));
}

void GridView::fillDown()
{
    const QItemSelectionRange range = block();
    if (!range.isValid()) return;
    // One cell alone takes over what stands above it.
    const int from = range.height() == 1 ? range.top() - 1 : range.top();
    if (from < 0) return;
    std::vector<CellEdit> edits;
    for (int column = range.left(); column <= range.right(); ++column) {
        if (isColumnHidden(column) || !m_rows->table().column(column).editable) continue;
        const QString text = m_rows->index(from, column).data(Qt::EditRole).toString();
        for (int row = from + 1; row <= range.bottom(); ++row) edits.push_back({row, column, text});
    }
    apply(edits, tr("%n sel diisi ke bawah.", nullptr, static_cast<int>(edits.size())));
}

void GridView::emptyCells()
{
    std::vector<CellEdit> edits;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        if (index.flags() & Qt::ItemIsEditable) edits.push_back({index.row(), index.column(), QString()});
    apply(edits, tr("%n sel dikosongkan.", nullptr, static_cast<int>(edits.size())));
}

} // namespace tinjau::ui
