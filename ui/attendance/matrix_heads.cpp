// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/matrix_heads.h"

#include "core/wording/dates.h"
#include "ui/attendance/matrix_paint.h"
#include "ui/widgets/controls.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

using attendance::Coverage;
using attendance::MonthSource;
using attendance::OfficeMonth;

namespace {

constexpr std::size_t mostLines = 4;

CoverageLine lineOf(const MonthSource& source)
{
    return {source.machine.name, source.days, source.complete, source.dutyDays};
}

/// All of them heard: full; none of them: none.
Coverage together(Coverage one, Coverage other)
{
    return one == other ? one : Coverage::Partial;
}

CoverageLine joined(std::span<const MonthSource* const> sources)
{
    CoverageLine line{MatrixDays::tr("%1 mesin lain").arg(sources.size()), sources.front()->days, 0, sources.front()->dutyDays};
    for (const MonthSource* source : sources)
        for (std::size_t day = 0; day < line.days.size(); ++day) line.days[day] = together(line.days[day], source->days[day]);
    line.complete = (*std::ranges::min_element(sources, {}, &MonthSource::complete))->complete;
    return line;
}

MonthOrder orderOf(MonthTotal total)
{
    switch (total) {
    case MonthTotal::Present: return MonthOrder::Present;
    case MonthTotal::Absent: return MonthOrder::Absent;
    case MonthTotal::Open: return MonthOrder::Open;
    case MonthTotal::Share: return MonthOrder::Share;
    }
    return MonthOrder::Unit;
}

QString orderSign(bool isDescending)
{
    return isDescending ? u"▾"_s : u"▴"_s;
}

/// A title that sorts when it is clicked, as those of the days' sums do.
class TitleButton final : public QAbstractButton {
public:
    explicit TitleButton(QWidget* parent) : QAbstractButton(parent)
    {
        setFont(fontFor(Type::Label));
        setFocusPolicy(Qt::TabFocus);
    }
    QSize sizeHint() const override { return {QFontMetrics(fontFor(Type::Label)).horizontalAdvance(text()) + 8, 20}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        QFont own = fontFor(Type::Label);
        own.setUnderline(underMouse());
        painter.setFont(own);
        painter.setPen(Theme::current()(Token::Text));
        painter.drawText(rect().adjusted(4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    }
};

} // namespace

std::vector<CoverageLine> coverageLines(const OfficeMonth& month)
{
    std::vector<CoverageLine> lines;
    if (month.sources.size() <= mostLines) {
        for (const MonthSource& source : month.sources) lines.push_back(lineOf(source));
        return lines;
    }
    std::vector<const MonthSource*> sources;
    for (const MonthSource& source : month.sources) sources.push_back(&source);
    std::ranges::stable_sort(sources, {}, &MonthSource::complete);
    for (std::size_t i = 0; i + 1 < mostLines; ++i) lines.push_back(lineOf(*sources[i]));
    lines.push_back(joined(std::span(sources).subspan(mostLines - 1)));
    return lines;
}

MatrixDays::MatrixDays(MonthModel& model, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(4);
    setMouseTracking(true);
    setAccessibleName(tr("Hari dan cakupan mesin"));
}

void MatrixDays::showLines(std::vector<CoverageLine> lines)
{
    m_lines = std::move(lines);
    updateGeometry();
    viewport()->update();
}

int MatrixDays::titleHeight() const
{
    return rowHeight(Type::Dense, 34, 2);
}

int MatrixDays::lineHeight() const
{
    return rowHeight(Type::Note, 19);
}

QSize MatrixDays::sizeHint() const
{
    return {200, titleHeight() + static_cast<int>(m_lines.size()) * lineHeight()};
}

int MatrixDays::lineAt(int y) const
{
    return y < titleHeight() ? -1 : (y - titleHeight()) / lineHeight();
}

void MatrixDays::paintDay(QPainter& painter, const QRect& rect, int column) const
{
    const Theme& theme = Theme::current();
    const attendance::MonthDay& day = m_model.day(column);
    const QRect title(rect.left(), rect.top(), rect.width(), titleHeight());
    const bool isToday = m_model.month()->today == day.day;
    if (!day.isFree || day.day.dayOfWeek() < 6) {
        const int half = title.height() / 2;
        painter.setFont(fontFor(Type::Small));
        painter.setPen(theme(Token::Text3));
        painter.drawText(title.adjusted(-3, 1, 3, -half + 1), Qt::AlignCenter, wording::weekdayName(day.day).left(1));
        painter.setFont(fontFor(Type::Label));
        painter.setPen(theme(isToday ? Token::Accent : day.isFree ? Token::Text2 : Token::Text));
        painter.drawText(title.adjusted(-3, half - 1, 3, -1), Qt::AlignCenter, QString::number(day.day.day()));
    }
    if (isToday) painter.fillRect(QRect(rect.left(), titleHeight() - 2, rect.width() - 1, 2), theme(Token::Accent));
    if (day.isFree) return;
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        const int top = titleHeight() + static_cast<int>(line) * lineHeight();
        // Of what is still to come no file can be missing.
        if (day.day >= m_model.month()->today) continue;
        paintCoverageBar(painter, QRectF(rect.left() + 1, top, rect.width() - 3, lineHeight()), shareOf(m_lines[line].days[static_cast<size_t>(column)]));
    }
}

void MatrixDays::paintTotal(QPainter& painter, const QRect& rect, int column) const
{
    const MonthTotal total = MonthModel::totalAt(column, m_model.dayCount());
    QString words = m_model.headerData(column, Qt::Horizontal).toString();
    if (m_model.order() == orderOf(total)) words = orderSign(m_model.isDescending()) + words;
    painter.setFont(fontFor(Type::Label));
    painter.setPen(Theme::current()(Token::Text));
    painter.drawText(QRect(rect.left(), rect.top(), rect.width() - 5, titleHeight()), Qt::AlignRight | Qt::AlignVCenter, words);
}

void MatrixDays::paintSection(QPainter* painter, const QRect& rect, int column) const
{
    if (column >= m_model.columnCount()) return;
    const Theme& theme = Theme::current();
    painter->save();
    const bool isFreeDay = m_model.isDay(column) && m_model.day(column).isFree;
    painter->fillRect(rect, theme(isFreeDay ? Token::OffDay : Token::Raised));
    if (!isFreeDay) painter->fillRect(QRect(rect.left(), titleHeight(), rect.width(), rect.height() - titleHeight()), theme(Token::Surface));
    if (m_model.isDay(column)) paintDay(*painter, rect, column);
    else paintTotal(*painter, rect, column);
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), theme(Token::Line));
    for (std::size_t line = 0; line <= m_lines.size(); ++line)
        painter->fillRect(QRect(rect.left(), titleHeight() + static_cast<int>(line) * lineHeight() - 1, rect.width(), 1), theme(Token::Line));
    painter->restore();
}

void MatrixDays::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    if (m_lines.empty() || !m_model.month()) return;
    // "22/22": how many of the working days the machine covers, under the titles of the sums.
    QPainter painter(viewport());
    const int right = sectionViewportPosition(m_model.columnCount() - 1) + sectionSize(m_model.columnCount() - 1);
    painter.setPen(Theme::current()(Token::Text2));
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        const CoverageLine& one = m_lines[line];
        const bool isWhole = one.complete >= one.dutyDays;
        painter.setFont(fontFor(isWhole ? Type::Note : Type::Label));
        painter.setPen(Theme::current()(isWhole ? Token::Text2 : Token::Warn));
        const QRect place(right - 105, titleHeight() + static_cast<int>(line) * lineHeight(), 100, lineHeight());
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, u"%1/%2"_s.arg(one.complete).arg(one.dutyDays));
    }
}

void MatrixDays::mousePressEvent(QMouseEvent* event)
{
    const int column = logicalIndexAt(event->pos());
    if (event->button() == Qt::LeftButton && column >= m_model.dayCount() && lineAt(event->pos().y()) < 0) return Q_EMIT orderWanted(orderOf(MonthModel::totalAt(column, m_model.dayCount())));
    if (event->button() == Qt::LeftButton && m_model.isDay(column) && lineAt(event->pos().y()) >= 0) return Q_EMIT coverageWanted(m_model.day(column).day);
    QHeaderView::mousePressEvent(event);
}

bool MatrixDays::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QHeaderView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int column = logicalIndexAt(help->pos()), line = lineAt(help->pos().y());
    if (!m_model.isDay(column) || line < 0 || line >= static_cast<int>(m_lines.size())) return QHeaderView::viewportEvent(event);
    const CoverageLine& one = m_lines[static_cast<size_t>(line)];
    QToolTip::showText(help->globalPos(), tr("%1, %2: cakupan %3").arg(one.name, wording::longDate(m_model.day(column).day), coverageWords(one.days[static_cast<size_t>(column)])), this);
    return true;
}

MatrixNames::MatrixNames(MonthModel& model, QWidget* parent) : QHeaderView(Qt::Vertical, parent), m_model(model)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(Fixed);
    setAccessibleName(tr("Pegawai"));
}

int MatrixNames::numberWidth() const
{
    return QFontMetrics(fontFor(Type::Note)).horizontalAdvance(QString::number(std::max(m_model.shownPeople(), 10))) + edge + 7;
}

int MatrixNames::wantedWidth() const
{
    const QFontMetrics metrics(fontFor(Type::Dense));
    int widest = 0;
    if (const OfficeMonth* month = m_model.month())
        for (const attendance::MonthPerson& person : month->people) widest = std::max(widest, metrics.horizontalAdvance(person.line.person.name) + (person.isMapped ? 0 : 40));
    return numberWidth() + widest + 12;
}

void MatrixNames::paintSection(QPainter* painter, const QRect& rect, int row) const
{
    if (row >= m_model.rowCount()) return;
    const Theme& theme = Theme::current();
    const auto* view = static_cast<const QTableView*>(parentWidget());
    painter->save();
    const attendance::MonthPerson* person = m_model.person(row);
    const bool isCurrent = person && view->currentIndex().isValid() && view->currentIndex().row() == row;
    painter->fillRect(rect, theme(!person ? Token::Raised : !isCurrent ? Token::Surface : view->hasFocus() ? Token::Selection : Token::AccentSoft));
    if (!person) {
        // The words run on over the days: the view draws the rest of them.
        painter->setFont(fontFor(Type::Label));
        painter->setPen(theme(Token::Text));
        painter->drawText(QRect(rect.left() + edge, rect.top(), 4000, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, m_model.groupTitle(row));
    } else {
        const int number = numberWidth();
        painter->setFont(fontFor(Type::Note));
        painter->setPen(theme(isCurrent ? Token::Text2 : Token::Text3));
        painter->drawText(QRect(rect.left(), rect.top(), number - 7, rect.height()), Qt::AlignRight | Qt::AlignVCenter, QString::number(m_model.number(row)));
        int right = rect.right() - 4;
        if (!person->isMapped) {
            painter->setFont(fontFor(Type::Label));
            painter->setPen(theme(Token::Warn));
            painter->drawText(QRect(rect.left(), rect.top(), right - rect.left(), rect.height()), Qt::AlignRight | Qt::AlignVCenter, u"PIN?"_s);
            right -= QFontMetrics(painter->font()).horizontalAdvance(u"PIN?"_s) + 6;
        }
        painter->setFont(fontFor(Type::Dense));
        painter->setPen(theme(Token::Text));
        const QRect room(rect.left() + number, rect.top(), right - rect.left() - number, rect.height());
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(painter->font()).elidedText(person->line.person.name, Qt::ElideRight, room.width()));
    }
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme(Token::Line));
    if (person) painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), theme(Token::Line));
    painter->restore();
}

void MatrixNames::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    const int end = length() - offset();
    if (end >= viewport()->height()) return;
    QPainter(viewport()).fillRect(QRect(0, end, viewport()->width(), viewport()->height() - end), Theme::current()(Token::Surface));
}

MatrixCorner::MatrixCorner(MonthModel& model, MatrixDays& days, QWidget* parent)
    : QWidget(parent), m_model(model), m_days(days), m_title(new TitleButton(this)),
      m_lens(makeIconButton(u"search"_s, tr("Cari nama (Ctrl+F)"), this)), m_field(new QLineEdit(this))
{
    m_title->setText(tr("Pegawai"));
    m_field->setAccessibleName(tr("Nama atau NIP pegawai"));
    m_field->setPlaceholderText(tr("nama atau NIP"));
    m_field->setProperty("compact", true);
    m_field->setClearButtonEnabled(true);
    m_field->hide();
    m_field->installEventFilter(this);
    connect(m_title, &QAbstractButton::clicked, this, [this] {
        // By unit, by name, by name from the end, and by unit again.
        const bool isDone = m_model.order() == MonthOrder::Name && m_model.isDescending();
        Q_EMIT orderWanted(isDone ? MonthOrder::Unit : MonthOrder::Name);
    });
    connect(m_lens, &QPushButton::clicked, this, &MatrixCorner::find);
    connect(m_field, &QLineEdit::textChanged, this, &MatrixCorner::filterWanted);
}

void MatrixCorner::find()
{
    m_field->show();
    m_title->hide();
    m_lens->hide();
    layOut();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void MatrixCorner::clearFind()
{
    m_field->clear();
    m_field->hide();
    m_title->show();
    m_lens->show();
    layOut();
}

void MatrixCorner::refresh()
{
    const MonthOrder order = m_model.order();
    const QString sign = order == MonthOrder::Name ? u' ' + orderSign(m_model.isDescending()) : QString();
    m_title->setText(tr("Pegawai") + sign);
    m_title->setToolTip(order == MonthOrder::Name ? tr("Urut nama. Klik untuk urutan lain.") : tr("Klik untuk mengurutkan menurut nama."));
    layOut();
    update();
}

bool MatrixCorner::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Escape && key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Down) return QWidget::eventFilter(watched, event);
    if (key == Qt::Key_Escape || m_field->text().isEmpty()) clearFind();
    Q_EMIT left();
    return true;
}

void MatrixCorner::layOut()
{
    const int height = m_days.titleHeight(), inset = MatrixNames::edge;
    m_title->setGeometry(inset - 4, 2, std::min(m_title->sizeHint().width() + 4, width() - 36), height - 5);
    m_lens->setGeometry(width() - 31, (height - 26) / 2, 26, 26);
    m_field->setGeometry(4, (height - m_field->sizeHint().height()) / 2, width() - 9, m_field->sizeHint().height());
}

void MatrixCorner::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void MatrixCorner::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    const int title = m_days.titleHeight(), line = m_days.lineHeight();
    painter.fillRect(rect(), theme(Token::Surface));
    painter.fillRect(QRect(0, 0, width(), title), theme(Token::Raised));
    painter.fillRect(QRect(0, title - 1, width(), 1), theme(Token::Line));
    painter.setFont(fontFor(Type::Note));
    int top = title;
    for (const CoverageLine& one : m_days.lines()) {
        painter.setPen(theme(Token::Text2));
        const QRect room(MatrixNames::edge, top, width() - MatrixNames::edge - 4, line);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(one.name, Qt::ElideRight, room.width()));
        top += line;
        painter.fillRect(QRect(0, top - 1, width(), 1), theme(Token::Line));
    }
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme(Token::Line));
}

} // namespace tinjau::ui
