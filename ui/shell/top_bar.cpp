// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/shell/icons.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

constexpr auto undoId = "edit.undo";

/// A button that shows a key at its right.
void putKey(QPushButton* button, const QString& key)
{
    auto* row = new QHBoxLayout(button);
    row->setContentsMargins(0, 0, 8, 0);
    row->addStretch();
    auto* label = makeKey(key, button);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    row->addWidget(label, 0, Qt::AlignVCenter);
}

} // namespace

TopBar::TopBar(ActionRegistry& actions, QWidget* parent)
    : QFrame(parent), m_actions(actions), m_menu(makeButton(tr("Menu"), ButtonKind::Flat, u"menu"_s, this)),
      m_undo(makeButton(tr("Urungkan"), ButtonKind::Flat, u"undo"_s, this)),
      m_search(makeButton(tr("Cari atau perintah…"), ButtonKind::Flat, u"search"_s, this)),
      m_help(makeButton(tr("Bantuan"), ButtonKind::Flat, u"book"_s, this))
{
    setObjectName(u"topBar"_s);
    setFixedHeight(rowHeight(Type::Body, 45));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(space::Between);
    row->addWidget(m_menu);
    row->addWidget(m_undo);
    row->addStretch(1);
    m_search->setProperty("kind", u"search"_s);
    m_search->setMinimumWidth(200);
    m_search->setMaximumWidth(332);
    m_search->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_search->setFixedWidth(330);
    putKey(m_search, u"Ctrl+K"_s);
    row->addWidget(m_search);
    row->addSpacing(4);
    putKey(m_help, u"F1"_s);
    m_help->setFixedWidth(m_help->sizeHint().width() + 34);
    m_help->setStyleSheet(u"text-align: left;"_s);
    row->addWidget(m_help);
    m_menu->setObjectName(u"menu"_s);
    m_undo->setObjectName(u"undo"_s);
    m_search->setObjectName(u"search"_s);
    m_help->setObjectName(u"help"_s);
    m_menu->setToolTip(tr("Semua perintah (Alt+M)"));
    m_search->setToolTip(tr("Cari halaman, orang, OPD, laporan, perintah (Ctrl+K)"));
    m_help->setToolTip(tr("Tentang halaman ini (F1)"));
    connect(m_menu, &QPushButton::clicked, this, &TopBar::menuWanted);
    connect(m_search, &QPushButton::clicked, this, &TopBar::searchWanted);
    connect(m_help, &QPushButton::clicked, this, &TopBar::helpWanted);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_actions.run(QString::fromLatin1(undoId)); });
    connect(&m_actions, &ActionRegistry::changed, this, &TopBar::refresh);
    refresh();
}

void TopBar::refresh()
{
    const ActionSpec* undo = m_actions.find(QString::fromLatin1(undoId));
    m_undo->setEnabled(undo && m_actions.isEnabled(undo->id));
    m_undo->setToolTip(undo ? m_actions.tipOf(*undo) : QString());
    m_undo->setAccessibleDescription(m_undo->toolTip());
}

void TopBar::setBare(bool bare)
{
    m_undo->setVisible(!bare);
    m_search->setVisible(!bare);
}

QRect TopBar::searchBox() const
{
    return {m_search->mapTo(window(), QPoint(0, 0)), m_search->size()};
}

QPoint TopBar::menuCorner() const
{
    return m_menu->mapToGlobal(QPoint(0, m_menu->height() + 2));
}

} // namespace tinjau::ui
