// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/year_view.h"

#include "core/wording/dates.h"
#include "ui/shell/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

constexpr int gap = 14, margin = 12, leastCell = 24, rowsOfMonth = 6;

QDate firstShown(int year, int month)
{
    return QDate(year, month, 1);
}

} // namespace

/// How large the parts are at the width of the moment.
struct YearView::Measures {
    int columns = 4;  ///< months beside each other
    int cell = 26;    ///< width of a day
    int line = 21;    ///< height of a day
    int head = 40;    ///< name of the month and of the weekdays
    int monthWidth() const { return cell * 7; }
    int monthHeight() const { return head + line * rowsOfMonth; }
    QPoint origin(int month) const
    {
        const int place = month - 1;
        return {margin + (place % columns) * (monthWidth() + gap), margin + (place / columns) * (monthHeight() + gap)};
    }
};

YearView::YearView(CalendarPresenter& presenter, QWidget* parent) : QWidget(parent), m_presenter(presenter)
{
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(u"calendar.year"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setSizePolicy(policy);
    connect(&presenter, &CalendarPresenter::changed, this, &YearView::showDay);
    connect(&presenter, &CalendarPresenter::dayChanged, this, &YearView::showDay);
    showDay();
}

YearView::Measures YearView::measures() const
{
    Measures sizes;
    const QFontMetrics dense(fontFor(Type::Dense));
    const int least = qMax(leastCell, dense.horizontalAdvance(u"30"_s) + QFontMetrics(fontFor(Type::Small)).horizontalAdvance(u"N"_s) + 3);
    const int room = width() - 2 * margin;
    for (sizes.columns = 4; sizes.columns > 1; --sizes.columns)
        if (sizes.columns * least * 7 + (sizes.columns - 1) * gap <= room) break;
    sizes.cell = qBound(least, (room - (sizes.columns - 1) * gap) / (sizes.columns * 7), least + 10);
    sizes.line = dense.height() + 5;
    sizes.head = QFontMetrics(fontFor(Type::PanelTitle)).height() + QFontMetrics(fontFor(Type::Small)).height() + 8;
    return sizes;
}

QSize YearView::minimumSizeHint() const
{
    const Measures sizes = measures();
    const int rows = (12 + sizes.columns - 1) / sizes.columns;
    return {2 * margin + 7 * leastCell, 2 * margin + rows * sizes.monthHeight() + (rows - 1) * gap};
}

QSize YearView::sizeHint() const
{
    return {2 * margin + 4 * 7 * leastCell + 3 * gap, minimumSizeHint().height()};
}

void YearView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(minimumSizeHint().height());
}

QRect YearView::dayRect(QDate day) const
{
    const Measures sizes = measures();
    const int before = firstShown(day.year(), day.month()).dayOfWeek() - 1;
    const int place = before + day.day() - 1;
    return QRect(sizes.origin(day.month()) + QPoint((place % 7) * sizes.cell, sizes.head + (place / 7) * sizes.line), QSize(sizes.cell, sizes.line));
}

QDate YearView::dayAt(const QPoint& point) const
{
    const int year = m_presenter.year();
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
        if (dayRect(day).contains(point)) return day;
    return {};
}

void YearView::paintDay(QPainter& painter, QDate day) const
{
    const Theme& theme = Theme::current();
    const YearDay look = m_presenter.lookOf(day);
    const QRect cell = dayRect(day).adjusted(0, 0, -1, -1);
    if (look.isWeekend) painter.fillRect(cell, theme(Token::OffDay));
    Token ink = look.isWeekend ? Token::Text3 : Token::Text;
    QString letter;
    if (look.kind) {
        const CellMark mark = holidayMark(*look.kind);
        letter = mark.text;
        ink = mark.tone == Tone::Violet ? Token::Violet : Token::Accent;
        if (mark.fill == CellMark::Fill::Soft) painter.fillRect(cell, theme.ground(mark.tone));
        painter.setPen(theme(ink));
        if (mark.fill == CellMark::Fill::Outline) painter.drawRect(cell.adjusted(0, 0, -1, -1));
    }
    if (look.isRamadan) painter.fillRect(QRect(cell.left() + 3, cell.bottom() - 1, cell.width() - 6, 2), theme(Token::Control));
    const bool isToday = day == m_presenter.today();
    painter.setPen(theme(ink));
    painter.setFont(fontFor(Type::Dense));
    QFont numbers = painter.font();
    numbers.setBold(look.kind.has_value() || isToday);
    painter.setFont(numbers);
    const QRect room = letter.isEmpty() ? cell : cell.adjusted(0, 0, -QFontMetrics(fontFor(Type::Small)).horizontalAdvance(letter) - 1, 0);
    painter.drawText(room, Qt::AlignCenter, QString::number(day.day()));
    if (isToday) painter.drawLine(room.center().x() - 6, cell.bottom() - 3, room.center().x() + 6, cell.bottom() - 3);
    if (!letter.isEmpty()) {
        painter.setFont(fontFor(Type::Small));
        painter.drawText(cell.adjusted(0, 0, -2, 0), Qt::AlignRight | Qt::AlignTop, letter);
    }
    if (day != m_presenter.day()) return;
    painter.setPen(QPen(theme(Token::Accent), hasFocus() ? 2 : 1));
    painter.drawRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5));
}

void YearView::paintMonth(QPainter& painter, int month) const
{
    const Theme& theme = Theme::current();
    const Measures sizes = measures();
    const QPoint origin = sizes.origin(month);
    const int title = QFontMetrics(fontFor(Type::PanelTitle)).height();
    const QRect head(origin, QSize(sizes.monthWidth(), title));
    painter.setPen(theme(Token::Text));
    painter.setFont(fontFor(Type::PanelTitle));
    painter.drawText(head.adjusted(4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, wording::monthName(month));
    painter.setPen(theme(Token::Text2));
    painter.setFont(fontFor(Type::Note));
    painter.drawText(head.adjusted(0, 0, -4, 0), Qt::AlignRight | Qt::AlignVCenter, m_presenter.monthWords(month));
    painter.setFont(fontFor(Type::Small));
    painter.setPen(theme(Token::Text3));
    for (int weekday = 0; weekday < 7; ++weekday) {
        const QRect place(origin + QPoint(weekday * sizes.cell, title + 2), QSize(sizes.cell, sizes.head - title - 4));
        painter.drawText(place, Qt::AlignCenter, wording::weekdayName(QDate(2024, 1, 1).addDays(weekday)).left(2));
    }
    for (QDate day = firstShown(m_presenter.year(), month); day.month() == month; day = day.addDays(1)) paintDay(painter, day);
}

void YearView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current()(Token::Surface));
    for (int month = 1; month <= 12; ++month) paintMonth(painter, month);
}

void YearView::keyPressEvent(QKeyEvent* event)
{
    const QDate day = m_presenter.day();
    switch (event->key()) {
    case Qt::Key_Left: return m_presenter.select(day.addDays(-1));
    case Qt::Key_Right: return m_presenter.select(day.addDays(1));
    case Qt::Key_Up: return m_presenter.select(day.addDays(-7));
    case Qt::Key_Down: return m_presenter.select(day.addDays(7));
    case Qt::Key_PageUp: return m_presenter.select(day.addMonths(-1));
    case Qt::Key_PageDown: return m_presenter.select(day.addMonths(1));
    case Qt::Key_Home: return m_presenter.select(QDate(day.year(), day.month(), 1));
    case Qt::Key_End: return m_presenter.select(QDate(day.year(), day.month(), day.daysInMonth()));
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT dayActivated(day); return;
    default: QWidget::keyPressEvent(event);
    }
}

void YearView::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    m_presenter.select(dayAt(event->pos()));
}

void YearView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const QDate day = dayAt(event->pos()); day.isValid()) Q_EMIT dayActivated(day);
}

bool YearView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QDate day = dayAt(help->pos());
        const QString words = day.isValid() ? m_presenter.lookOf(day).words : QString();
        if (words.isEmpty()) QToolTip::hideText();
        else QToolTip::showText(help->globalPos(), u"%1: %2"_s.arg(dayWords(day), words), this);
        return true;
    }
    return QWidget::event(event);
}

void YearView::showDay()
{
    const QDate day = m_presenter.day();
    const QString words = m_presenter.lookOf(day).words;
    setAccessibleName(tr("Kalender %1").arg(day.year()));
    setAccessibleDescription(words.isEmpty() ? dayWords(day) : u"%1: %2"_s.arg(dayWords(day), words));
    update();
}

} // namespace tinjau::ui
