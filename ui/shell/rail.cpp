// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

constexpr int wide = 176, narrowWidth = 52, iconSide = 20;

} // namespace

RailEntry::RailEntry(const PageSpec& spec, int number, QWidget* parent)
    : QAbstractButton(parent), m_id(spec.id), m_icon(spec.icon)
{
    setText(spec.title);
    setAccessibleName(spec.title);
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::ArrowCursor);
    m_tip = u"%1 (Ctrl+%2)"_s.arg(spec.title).arg(number);
    setToolTip(m_tip);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailEntry::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

void RailEntry::setWaiting(const QString& number)
{
    m_waiting = number;
    setAccessibleDescription(number.isEmpty() ? QString() : tr("%1 menunggu").arg(number));
    setToolTip(number.isEmpty() ? m_tip : u"%1 · %2"_s.arg(m_tip, accessibleDescription()));
    update();
}

void RailEntry::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) return Q_EMIT stepped(event->key() == Qt::Key_Up ? -1 : 1);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

QSize RailEntry::sizeHint() const
{
    return {m_narrow ? 36 : 158, rowHeight(Type::Body, 36)};
}

void RailEntry::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool current = isChecked();
    if (current || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme(current ? Token::Surface : Token::Raised));
        painter.drawRoundedRect(rect(), space::ControlRadius, space::ControlRadius);
    }
    if (current) {
        painter.setBrush(theme(Token::Accent));
        painter.drawRoundedRect(QRectF(0, 8, 3, height() - 16), 1.5, 1.5);
    }
    const QRect icon(m_narrow ? (width() - iconSide) / 2 : 10, (height() - iconSide) / 2, iconSide, iconSide);
    tintedIcon(m_icon, current ? Token::Accent : Token::Text2).paint(&painter, icon);
    if (m_narrow) {
        if (m_waiting.isEmpty()) return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme(Token::Warn));
        painter.drawEllipse(QPointF(width() - 7, 8), 3, 3);
        return;
    }
    QFont font = fontFor(current ? Type::PanelTitle : Type::Body);
    painter.setFont(font);
    painter.setPen(theme(current ? Token::Text : Token::Text2));
    const int right = m_waiting.isEmpty() ? 8 : 34;
    const QRect words(40, 0, width() - 40 - right, height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, QFontMetrics(font).elidedText(text(), Qt::ElideRight, words.width()));
    painter.setFont(fontFor(Type::Note));
    painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignVCenter | Qt::AlignRight, m_waiting);
}

Rail::Rail(QWidget* parent) : QFrame(parent)
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Halaman"));
    setFixedWidth(grown(wide));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 9, 8);
    column->setSpacing(2);
    column->addStretch();
}

void Rail::setPages(const std::vector<PageSpec>& pages)
{
    for (RailEntry* entry : m_entries) delete entry;
    m_entries.clear();
    m_pages = pages;
    auto* column = static_cast<QVBoxLayout*>(layout());
    int number = 0;
    for (const PageSpec& page : pages) {
        if (!page.inRail) continue;
        auto* entry = new RailEntry(page, ++number, this);
        entry->setNarrow(m_narrow);
        column->insertWidget(number - 1, entry);
        connect(entry, &RailEntry::clicked, this, [this, id = page.id] { Q_EMIT chosen(id); });
        connect(entry, &RailEntry::stepped, this, [this, entry](int by) { step(entry, by); });
        m_entries.push_back(entry);
    }
    setCurrent({});
    refresh();
}

void Rail::setCurrent(const QString& pageId)
{
    // One stop for Tab, as in a list: the current entry, else the first; the arrows walk the others.
    const bool isInRail = std::ranges::any_of(m_entries, [&](const RailEntry* entry) { return entry->pageId() == pageId; });
    for (RailEntry* entry : m_entries) {
        const bool isCurrent = entry->pageId() == pageId;
        entry->setChecked(isCurrent);
        entry->setFocusPolicy(isCurrent || (!isInRail && entry == m_entries.front()) ? Qt::TabFocus : Qt::NoFocus);
    }
}

void Rail::step(const RailEntry* from, int by)
{
    const auto at = std::ranges::find(m_entries, from) - m_entries.begin() + by;
    if (at >= 0 && at < std::ssize(m_entries)) m_entries[static_cast<std::size_t>(at)]->setFocus(Qt::TabFocusReason);
}

void Rail::setNarrow(bool narrow)
{
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    setFixedWidth(narrow ? narrowWidth : grown(wide));
    for (RailEntry* entry : m_entries) entry->setNarrow(narrow);
}

void Rail::refresh()
{
    for (const PageSpec& page : m_pages)
        for (RailEntry* entry : m_entries)
            if (entry->pageId() == page.id) entry->setWaiting(page.waiting ? page.waiting() : QString());
}

} // namespace tinjau::ui
