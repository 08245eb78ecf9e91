// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_header.h"

#include "ui/shell/icons.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/mark_painter.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

constexpr int tabInset = 10, tickSide = 16;

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

TabButton::TabButton(const PageTab& tab, QWidget* parent) : QAbstractButton(parent), m_tab(tab)
{
    setText(tab.text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tab.count.isEmpty() ? tab.text : u"%1, %2"_s.arg(tab.text, tab.count));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize TabButton::sizeHint() const
{
    const QFontMetrics bold(fontFor(Type::PanelTitle)), note(fontFor(Type::Note));
    int width = bold.horizontalAdvance(m_tab.text) + 2 * tabInset;
    if (!m_tab.count.isEmpty()) width += note.horizontalAdvance(m_tab.count) + 6;
    if (m_tab.done) width += tickSide + 4;
    return {width, rowHeight(Type::Body, 36)};
}

void TabButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    const bool current = isChecked();
    int left = tabInset;
    if (m_tab.done) {
        tintedIcon(u"check"_s, Token::Ok).paint(&painter, QRect(left, (height() - tickSide) / 2, tickSide, tickSide));
        left += tickSide + 4;
    }
    const QFont font = fontFor(current ? Type::PanelTitle : Type::Body);
    painter.setFont(font);
    painter.setPen(theme(current || underMouse() ? Token::Text : Token::Text2));
    painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter | Qt::AlignLeft, m_tab.text);
    left += QFontMetrics(font).horizontalAdvance(m_tab.text) + 6;
    painter.setFont(fontFor(Type::Note));
    painter.setPen(theme(m_tab.needsPerson ? Token::Warn : Token::Text2));
    painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter | Qt::AlignLeft, m_tab.count);
    if (current) painter.fillRect(QRect(0, height() - 3, width(), 3), theme(Token::Accent));
}

void TabButton::keyPressEvent(QKeyEvent* event)
{
    // Enter opens as Space does; the arrows walk as in any row of tabs.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

PageHeader::PageHeader(ActionRegistry& actions, QWidget* parent)
    : QWidget(parent), m_actions(actions), m_path(nullptr), m_pathRow(new QWidget), m_title(makeLabel({}, Type::PageTitle)),
      m_mark(new MarkLabel), m_purpose(new ElidedLabel), m_acts(new QHBoxLayout), m_tabRow(new QFrame),
      m_tabLayout(new QHBoxLayout(m_tabRow))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(space::Page, 10, space::Page, 10);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    m_path = new QHBoxLayout(m_pathRow);
    m_path->setContentsMargins(0, 0, 0, 0);
    m_path->setSpacing(4);
    words->addWidget(m_pathRow);
    auto* titleLine = new QHBoxLayout;
    titleLine->setSpacing(10);
    titleLine->addWidget(m_title);
    titleLine->addWidget(m_mark);
    titleLine->addStretch();
    words->addLayout(titleLine);
    setInk(m_purpose, Token::Text2);
    words->addWidget(m_purpose);
    top->addLayout(words, 1);
    m_acts->setSpacing(space::Between);
    auto* actsColumn = new QVBoxLayout;
    actsColumn->addLayout(m_acts);
    actsColumn->addStretch();
    actsColumn->setContentsMargins(0, 2, 0, 0);
    top->addLayout(actsColumn);
    whole->addLayout(top);
    m_tabRow->setObjectName(u"tabRow"_s);
    m_tabLayout->setContentsMargins(space::Page - 10, 0, space::Page, 0);
    m_tabLayout->setSpacing(2);
    whole->addWidget(m_tabRow);
    connect(&m_actions, &ActionRegistry::changed, this, &PageHeader::refreshActs);
}

void PageHeader::show(const PageHead& head, const std::vector<PageTab>& tabs, const QString& currentTab)
{
    clear(m_path);
    for (size_t i = 0; i < head.path.size(); ++i) {
        const Crumb& crumb = head.path[i];
        auto* link = makeButton(QString(crumb.text).replace(u'&', u"&&"_s), ButtonKind::Link);
        connect(link, &QPushButton::clicked, this, [this, target = crumb.target] { Q_EMIT goTo(target); });
        if (i > 0) m_path->addWidget(makeLabel(u"›"_s, Type::Note, Token::Accent));
        m_path->addWidget(link);
    }
    m_path->addStretch();
    m_pathRow->setVisible(!head.path.empty());
    m_title->setText(head.title);
    m_mark->setMark(head.mark);
    m_purpose->setText(head.purpose);
    m_purpose->setVisible(!head.purpose.isEmpty());
    buildActs(head);
    buildTabs(tabs, currentTab);
}

void PageHeader::buildActs(const PageHead& head)
{
    if (m_any && m_shown.acts == head.acts && m_shown.primary == head.primary) {
        m_shown = head;
        return refreshActs();
    }
    m_any = true;
    m_shown = head;
    clear(m_acts);
    m_buttons.clear();
    const auto add = [this](const QString& id, ButtonKind kind) {
        const ActionSpec* spec = m_actions.find(id);
        if (!spec) return;
        auto* button = makeButton(spec->text, kind, spec->icon);
        button->setObjectName(id);
        connect(button, &QPushButton::clicked, this, [this, id] { m_actions.run(id); });
        m_acts->addWidget(button);
        m_buttons.emplace_back(id, button);
    };
    for (const QString& id : head.acts) add(id, ButtonKind::Outlined);
    if (!head.primary.isEmpty()) add(head.primary, ButtonKind::Primary);
    refreshActs();
}

void PageHeader::refreshActs()
{
    for (const auto& [id, button] : m_buttons) {
        button->setEnabled(m_actions.isEnabled(id));
        if (const ActionSpec* spec = m_actions.find(id)) button->setToolTip(m_actions.tipOf(*spec));
    }
}

void PageHeader::buildTabs(const std::vector<PageTab>& tabs, const QString& current)
{
    const QWidget* focused = QApplication::focusWidget();
    const bool hadFocus = focused && m_tabRow->isAncestorOf(focused);
    clear(m_tabLayout);
    m_tabs.clear();
    for (const PageTab& tab : tabs) {
        auto* button = new TabButton(tab, m_tabRow);
        button->setChecked(tab.id == current);
        // Tab comes to the chosen one; the arrows walk the others.
        button->setFocusPolicy(tab.id == current ? Qt::TabFocus : Qt::NoFocus);
        connect(button, &TabButton::clicked, this, [this, id = tab.id] { Q_EMIT tabChosen(id); });
        m_tabLayout->addWidget(button);
        m_tabs.push_back(button);
        if (hadFocus && tab.id == current) button->setFocus();
    }
    m_tabLayout->addStretch();
    m_tabRow->setVisible(!tabs.empty());
}

void PageHeader::stepTab(int by)
{
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        if (!m_tabs[i]->isChecked()) continue;
        const size_t next = (i + m_tabs.size() + static_cast<size_t>(by + static_cast<int>(m_tabs.size()))) % m_tabs.size();
        return m_tabs[next]->click();
    }
}

} // namespace tinjau::ui
