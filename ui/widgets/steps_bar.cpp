// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/steps_bar.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

StepsBar::StepsBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StepsBar::show(const QStringList& steps, int current)
{
    m_steps = steps;
    m_current = current;
    setAccessibleName(tr("Langkah %1 dari %2: %3").arg(current + 1).arg(steps.size()).arg(steps.value(current)));
    update();
}

QSize StepsBar::sizeHint() const
{
    return {400, rowHeight(Type::Body, 30)};
}

void StepsBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    int left = 0;
    for (int step = 0; step < m_steps.size(); ++step) {
        const bool done = step < m_current, current = step == m_current;
        const QFont font = fontFor(current ? Type::PanelTitle : Type::Body);
        painter.setFont(font);
        painter.setPen(theme(done ? Token::Ok : current ? Token::Accent : Token::Text2));
        const QString words = done ? m_steps[step] : u"%1  %2"_s.arg(step + 1).arg(m_steps[step]);
        const int width = QFontMetrics(font).horizontalAdvance(words) + 4;
        if (done) {
            tintedIcon(u"check"_s, Token::Ok).paint(&painter, QRect(left, (height() - 16) / 2, 16, 16));
            left += 20;
        }
        painter.drawText(QRect(left, 0, width, height()), Qt::AlignVCenter | Qt::AlignLeft, words);
        if (current) painter.fillRect(QRect(left - 4, height() - 2, width + 6, 2), theme(Token::Accent));
        left += width + 18;
    }
}

} // namespace tinjau::ui
