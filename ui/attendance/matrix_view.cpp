// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/matrix_view.h"

#include "ui/attendance/matrix_paint.h"
#include "ui/shell/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

constexpr int dayWidth = 23, narrowDay = 22, widestDay = 32, freeWidth = 9, narrowFree = 7;
constexpr int totalWidths[] = {27, 33, 23, 41};
constexpr int narrowestNames = 114, widestNames = 290, headingHeight = 20;

/// Reads the model directly: a QVariant per cell would cost more than the drawing.
class MatrixCells final : public QStyledItemDelegate {
public:
    MatrixCells(const MonthModel& model, const MatrixView& view) : m_model(model), m_view(view) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Theme::current();
        const QRect rect = option.rect;
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->fillRect(rect, theme(groundOf(index, isSelected)));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme(Token::Line));
        if (m_model.isGroup(index.row())) return;
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), theme(Token::Line));
        const bool isStrong = isSelected || index.row() == m_view.currentIndex().row();
        if (m_model.isDay(index.column())) paintDay(*painter, QRectF(rect).adjusted(0, 0, -1, -1), m_model.mark(index.row(), index.column()), m_font, isStrong);
        else paintTotal(*painter, rect, index, isStrong);
        if (index != m_view.currentIndex() || !m_view.hasFocus()) return;
        painter->setPen(QPen(theme(Token::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(rect.adjusted(1, 1, -1, -1));
    }

private:
    Token groundOf(const QModelIndex& index, bool isSelected) const
    {
        if (m_model.isGroup(index.row())) return Token::Raised;
        const bool isFocused = m_view.hasFocus();
        if (isSelected && m_view.isBlock()) return isFocused ? Token::Selection : Token::AccentSoft;
        const auto* day = m_model.result(index.row(), index.column());
        if (day && isFree(*day)) return Token::OffDay;
        if (index.row() != m_view.currentIndex().row()) return Token::Surface;
        return isFocused && !m_view.isBlock() ? Token::Selection : Token::AccentSoft;
    }

    void paintTotal(QPainter& painter, const QRect& rect, const QModelIndex& index, bool isStrong) const
    {
        const Theme& theme = Theme::current();
        const MonthTotal total = MonthModel::totalAt(index.column(), m_model.dayCount());
        const QString words = m_model.totalText(index.row(), total);
        const bool isZero = words == u"0"_s;
        const bool asks = !isZero && (total == MonthTotal::Absent || total == MonthTotal::Open);
        QFont font = m_font;
        font.setBold(asks);
        painter.setFont(font);
        painter.setPen(isZero ? theme(isStrong ? Token::Text2 : Token::Text3) : theme(total == MonthTotal::Absent ? Token::Bad : Token::Text));
        painter.drawText(rect.adjusted(0, 0, -5, 0), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, words);
    }

    const MonthModel& m_model;
    const MatrixView& m_view;
    QFont m_font = fontFor(Type::Dense);
};

bool isMatrixKey(const QKeyEvent* key)
{
    return key->matches(QKeySequence::Copy);
}

} // namespace

MatrixView::MatrixView(MonthModel& model, QWidget* parent)
    : QTableView(parent), m_model(model), m_head(new MatrixDays(model, this)), m_names(new MatrixNames(model, this)), m_corner(nullptr)
{
    setHorizontalHeader(m_head);
    setVerticalHeader(m_names);
    m_corner = new MatrixCorner(model, *m_head, this);
    setModel(&model);
    auto* cells = new MatrixCells(model, *this);
    cells->setParent(this);
    setItemDelegate(cells);
    setAccessibleName(tr("Matriks kehadiran"));
    setFont(fontFor(Type::Dense));
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectItems);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    m_names->setDefaultSectionSize(ui::rowHeight(Type::Dense, 24));
    connect(m_head, &MatrixDays::orderWanted, this, &MatrixView::setOrder);
    connect(m_corner, &MatrixCorner::orderWanted, this, &MatrixView::setOrder);
    connect(m_corner, &MatrixCorner::filterWanted, this, &MatrixView::setFilter);
    connect(m_corner, &MatrixCorner::left, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (const auto cell = currentCell()) m_kept = cell;
    });
}

void MatrixView::refresh()
{
    m_head->showLines(m_model.month() ? coverageLines(*m_model.month()) : std::vector<CoverageLine>{});
    m_names->setDefaultSectionSize(ui::rowHeight(Type::Dense, 24));
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.isGroup(row)) m_names->resizeSection(row, ui::rowHeight(Type::Label, headingHeight));
    fit();
    m_corner->refresh();
    updateGeometries();
    const int row = m_kept ? m_model.rowOf(m_kept->person) : -1;
    const qint64 column = m_kept && m_model.month() ? m_model.month()->range.first.daysTo(m_kept->day) : -1;
    if (row >= 0 && m_model.isDay(static_cast<int>(column))) goTo(row, static_cast<int>(column));
    else if (row >= 0 && m_model.dayCount() > 0) goTo(row, 0);
}

void MatrixView::keepCell(const std::function<void()>& change)
{
    change();
    refresh();
    Q_EMIT cursorMoved();
}

void MatrixView::setOrder(MonthOrder order)
{
    keepCell([&] { m_model.setOrder(order); });
}

void MatrixView::setFilter(const QString& words)
{
    keepCell([&] { m_model.setFilter(words); });
    Q_EMIT filterChanged();
}

std::optional<DayCell> MatrixView::currentCell() const
{
    const QModelIndex at = currentIndex();
    if (!at.isValid() || !m_model.result(at.row(), at.column())) return std::nullopt;
    return DayCell{*m_model.person(at.row())->line.person.id, m_model.day(at.column()).day};
}

std::vector<DayCell> MatrixView::selectedCells() const
{
    std::set<std::pair<int, int>> places;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            for (int column = range.left(); column <= range.right(); ++column)
                if (m_model.result(row, column)) places.emplace(row, column);
    std::vector<DayCell> cells;
    for (const auto& [row, column] : places) cells.push_back({*m_model.person(row)->line.person.id, m_model.day(column).day});
    return cells;
}

bool MatrixView::isBlock() const
{
    const QItemSelection selection = selectionModel()->selection();
    return selection.size() > 1 || (selection.size() == 1 && (selection.front().width() > 1 || selection.front().height() > 1));
}

void MatrixView::goTo(int row, int column)
{
    const QModelIndex index = m_model.index(row, column);
    setCurrentIndex(index);
    scrollTo(index);
}

QString MatrixView::selectedText() const
{
    std::set<int> rows, columns;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (!m_model.isGroup(row)) rows.insert(row);
        for (int column = range.left(); column <= range.right(); ++column) columns.insert(column);
    }
    if (rows.empty()) return {};
    QStringList titles{tr("Pegawai"), u"NIP"_s};
    for (const int column : columns) titles << (m_model.isDay(column) ? m_model.day(column).day.toString(u"dd/MM/yyyy"_s) : m_model.headerData(column, Qt::Horizontal).toString());
    QStringList lines{titles.join(u'\t')};
    for (const int row : rows) {
        const auto& person = m_model.person(row)->line.person;
        QStringList cells{person.fullName(), person.nip};
        for (const int column : columns) {
            const QModelIndex index = m_model.index(row, column);
            cells << (selectionModel()->isSelected(index) ? index.data().toString() : QString());
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

void MatrixView::copySelected()
{
    const QString text = selectedText();
    if (text.isEmpty()) return;
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(static_cast<int>(selectionModel()->selectedIndexes().size()));
}

void MatrixView::fit()
{
    if (m_isFitting || m_model.columnCount() == 0) return;
    m_isFitting = true;
    // Other widths may bring a scroll bar, or take it away, and with it some room.
    constexpr int mostPasses = 3;
    for (int pass = 0; pass < mostPasses; ++pass) {
        const int room = viewport()->width() + m_names->width();
        fitInto(room);
        updateGeometries();
        if (viewport()->width() + m_names->width() == room) break;
    }
    m_isFitting = false;
}

void MatrixView::fitInto(int room)
{
    int free = 0, working = 0, totals = 0;
    for (int column = 0; column < m_model.dayCount(); ++column) (m_model.day(column).isFree ? free : working) += 1;
    for (const int width : totalWidths) totals += grown(width);
    const int least = grown(narrowestNames);
    const int names = std::clamp(m_names->wantedWidth(), least, grown(widestNames));
    const bool isTight = room < totals + free * freeWidth + working * grown(dayWidth) + least;
    const int off = isTight ? narrowFree : freeWidth;
    // Names first: days that are wider than they need help nobody while a name is cut.
    const int each = working > 0 ? (room - totals - free * off - names) / working : 0;
    const int own = std::clamp(each, grown(isTight ? narrowDay : dayWidth), grown(widestDay));
    m_names->setFixedWidth(std::max(room - totals - free * off - own * working, least));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (!m_model.isDay(column)) m_head->resizeSection(column, grown(totalWidths[column - m_model.dayCount()]));
        else m_head->resizeSection(column, m_model.day(column).isFree ? off : own);
    }
}

void MatrixView::updateGeometries()
{
    QTableView::updateGeometries();
    if (!m_corner) return;
    m_corner->setGeometry(frameWidth(), frameWidth(), m_names->width(), m_head->height());
    m_corner->raise();
}

void MatrixView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

void MatrixView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    // The headings of units run from the names over the days.
    QPainter painter(viewport());
    painter.setFont(fontFor(Type::Label));
    painter.setPen(Theme::current()(Token::Text));
    const int last = rowAt(viewport()->height() - 1);
    for (int row = std::max(0, rowAt(0)); row <= (last < 0 ? m_model.rowCount() - 1 : last); ++row) {
        if (!m_model.isGroup(row)) continue;
        const QRect room(MatrixNames::edge - m_names->width(), rowViewportPosition(row), 4000, rowHeight(row));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, m_model.groupTitle(row));
    }
}

bool MatrixView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isMatrixKey(static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void MatrixView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) return copySelected();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) return Q_EMIT whyWanted();
    // As every other table: Tab goes on, and so does Ctrl+Tab.
    const bool isTab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (isTab && event->modifiers() & Qt::ControlModifier) {
        focusNextPrevChild(event->key() == Qt::Key_Tab);
        return;
    }
    QTableView::keyPressEvent(event);
}

void MatrixView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        for (int row = 0; row < m_model.rowCount(); ++row)
            if (!m_model.isGroup(row)) {
                goTo(row, 0);
                break;
            }
    viewport()->update();
    m_names->viewport()->update();
}

void MatrixView::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
    m_names->viewport()->update();
}

void MatrixView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuWanted(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

void MatrixView::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (currentCell()) Q_EMIT whyWanted();
}

void MatrixView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row()) {
        viewport()->update();
        m_names->viewport()->update();
    }
    Q_EMIT cursorMoved();
}

void MatrixView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update();
    Q_EMIT selectedChanged();
}

} // namespace tinjau::ui
