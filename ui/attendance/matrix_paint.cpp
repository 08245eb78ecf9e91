// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/matrix_paint.h"

#include "ui/attendance/day_mark_model.h"
#include "ui/shell/theme.h"

#include <QPainter>

namespace tinjau::ui {

namespace {

using Fill = CellMark::Fill;

constexpr int keyCell = 25, keyGap = 5, keyBetween = 14;

void paintGround(QPainter& painter, const QRectF& cell, const CellMark& mark, const QColor& ink)
{
    const Theme& theme = Theme::current();
    switch (mark.fill) {
    case Fill::Soft: painter.fillRect(cell, theme.ground(mark.tone)); break;
    case Fill::Solid: painter.fillRect(cell.adjusted(0, 0, 0, 0), ink); break;
    case Fill::Hatched: painter.fillRect(cell, QBrush(theme(Token::Control), Qt::BDiagPattern)); break;
    case Fill::Outline:
        painter.setPen(QPen(ink, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell.adjusted(1, 1, -1, -1));
        break;
    case Fill::Flag:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawPolygon(QPolygonF{cell.topRight() - QPointF(6, 0), cell.topRight(), cell.topRight() + QPointF(0, 6)});
        painter.setRenderHint(QPainter::Antialiasing, false);
        break;
    case Fill::Bare:
    case Fill::Dashed: break;
    }
}

/// Letters that are wider than a day are drawn smaller and nearer to each other.
QFont letterFont(const CellMark& mark, const QFont& font)
{
    QFont letters = font;
    letters.setBold(mark.fill != Fill::Bare);
    if (mark.text.size() <= 2) return letters;
    letters.setPointSizeF(font.pointSizeF() - 1);
    letters.setLetterSpacing(QFont::AbsoluteSpacing, -.6);
    return letters;
}

} // namespace

void paintDay(QPainter& painter, const QRectF& cell, const CellMark& mark, const QFont& font, bool selected)
{
    if (mark.kind == CellMark::Kind::None) return;
    const Theme& theme = Theme::current();
    const QColor quiet = theme(selected ? Token::Text2 : Token::Text3);
    const QColor ink = mark.tone == Tone::Quiet ? quiet : theme.ink(mark.tone);
    paintGround(painter, cell, mark, ink);
    if (mark.fill == Fill::Hatched) {
        // The mark stands on a clear spot: hatching under it would eat it.
        const QRectF spot(cell.center().x() - 5, cell.center().y() - 7, 11, 14);
        painter.fillRect(spot, theme(selected ? Token::Selection : Token::Surface));
    }
    painter.setFont(letterFont(mark, font));
    painter.setPen(mark.fill == Fill::Solid ? theme(Token::OnStatus) : ink);
    painter.drawText(cell.adjusted(-4, 0, 4, 0), Qt::AlignCenter | Qt::TextSingleLine, mark.text);
}

void paintCoverageBar(QPainter& painter, const QRectF& room, double share)
{
    const Theme& theme = Theme::current();
    const QRectF bar = QRectF(room.left(), std::round(room.center().y()) - 4, room.width(), 8).adjusted(.5, .5, -.5, -.5);
    const QColor ink = theme(share >= 1 ? Token::Ok : share > 0 ? Token::Warn : Token::Bad);
    painter.setPen(QPen(ink, 1));
    painter.setBrush(share >= 1 ? QBrush(ink) : Qt::NoBrush);
    painter.drawRect(bar);
    if (share > 0 && share < 1) painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() / 2, bar.height()), ink);
}

MatrixKey::MatrixKey(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList words;
    for (const MarkMeaning& meaning : markMeanings()) words << meaning.mark.text + u' ' + meaning.words;
    setAccessibleName(tr("Arti huruf: %1").arg(words.join(QStringLiteral(", "))));
}

int MatrixKey::walk(int width, QPainter* painter) const
{
    const QFont font = fontFor(Type::Note);
    const QFontMetrics metrics(font);
    const int line = rowHeight(Type::Note, 22), box = std::max(18, metrics.height() + 2);
    const int cell = grown(keyCell);
    int left = 0, top = 0;
    for (const MarkMeaning& meaning : markMeanings()) {
        const int needed = cell + keyGap + metrics.horizontalAdvance(meaning.words);
        if (left > 0 && left + needed > width) {
            left = 0;
            top += line;
        }
        if (painter) {
            const QRect place(left, top + (line - box) / 2, cell, box);
            painter->fillRect(place, Theme::current()(Token::Surface));
            painter->setPen(Theme::current()(Token::Line));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(place.adjusted(0, 0, -1, -1));
            paintDay(*painter, place, meaning.mark, font, false);
            painter->setFont(font);
            painter->setPen(Theme::current()(Token::Text2));
            painter->drawText(QRect(left + cell + keyGap, top, needed, line), Qt::AlignLeft | Qt::AlignVCenter, meaning.words);
        }
        left += needed + keyBetween;
    }
    return top + line;
}

int MatrixKey::heightForWidth(int width) const
{
    return walk(width, nullptr);
}

QSize MatrixKey::sizeHint() const
{
    return {600, walk(std::max(width(), 600), nullptr)};
}

QSize MatrixKey::minimumSizeHint() const
{
    return {200, rowHeight(Type::Note, 22)};
}

void MatrixKey::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    walk(width(), &painter);
}

} // namespace tinjau::ui
