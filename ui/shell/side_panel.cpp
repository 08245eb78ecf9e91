// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/side_panel.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/why_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

SidePanel::SidePanel(QWidget* parent)
    : QFrame(parent), m_icon(new IconLabel(u"why"_s, Tone::Accent)), m_title(makeLabel({}, Type::PanelTitle)),
      m_close(makeIconButton(u"x"_s, tr("Tutup panel"))), m_view(new WhyView)
{
    setObjectName(u"sidePanel"_s);
    setFixedWidth(296);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QFrame;
    head->setObjectName(u"sidePanelHead"_s);
    head->setFixedHeight(rowHeight(Type::PanelTitle, 44));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(14, 0, 10, 0);
    row->setSpacing(space::Between);
    row->addWidget(m_icon);
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(makeKey(u"Esc"_s));
    row->addWidget(m_close);
    column->addWidget(head);
    column->addWidget(m_view, 1);
    connect(m_close, &QPushButton::clicked, this, &SidePanel::closed);
    connect(m_view, &WhyView::actTaken, this, &SidePanel::actTaken);
}

void SidePanel::show(Mode mode, const Explanation& content)
{
    m_mode = mode;
    const bool why = mode == Mode::Why;
    m_title->setText(why ? tr("Mengapa?") : tr("Bantuan"));
    setAccessibleName(m_title->text());
    m_icon->setIcon(why ? u"why"_s : u"book"_s, Tone::Accent);
    m_view->show(content);
}

void SidePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return Q_EMIT closed();
    QFrame::keyPressEvent(event);
}

} // namespace tinjau::ui
