// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mark_painter.h"

#include "ui/shell/icons.h"

#include <QFontMetrics>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

constexpr int badge = 20, chipHeight = 20, chipInset = 7, iconSide = 14, barWidth = 40, barHeight = 6, tickSide = 15;

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

QRectF leftMiddle(const QRectF& room, double width, double height)
{
    return {room.left(), room.center().y() - height / 2, width, height};
}

/// A filled green · B green outline · C amber dashed · D filled red disc.
void paintGrade(QPainter& painter, const QRectF& room, const CellMark& mark, const QFont& font, int side)
{
    const Theme& theme = Theme::current();
    const QRectF box = leftMiddle(room, side, side).adjusted(.75, .75, -.75, -.75);
    const bool filled = mark.text == u"A"_s || mark.text == u"D"_s;
    QPen pen(theme.ink(mark.tone), 1.2);
    if (mark.text == u"C"_s) pen.setDashPattern({2.2, 1.8});
    painter.setPen(pen);
    painter.setBrush(filled ? theme.ink(mark.tone) : theme.ground(mark.tone));
    if (mark.text == u"D"_s) painter.drawEllipse(box);
    else painter.drawRoundedRect(box, space::BadgeRadius, space::BadgeRadius);
    QFont letter = bold(font);
    letter.setPointSizeF(font.pointSizeF() * (side > 24 ? 1.5 : .95));
    painter.setFont(letter);
    painter.setPen(filled ? theme(Token::OnStatus) : theme.ink(mark.tone));
    painter.drawText(box, Qt::AlignCenter, mark.text);
}

void paintZone(QPainter& painter, const QRectF& room, const CellMark& mark)
{
    const Theme& theme = Theme::current();
    const QRectF box = leftMiddle(room, 11, 11);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ink(mark.tone));
    switch (mark.tone) {
    case Tone::Ok: painter.drawEllipse(box); break;
    case Tone::Warn:
        painter.drawPolygon(QPolygonF{QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()});
        break;
    case Tone::Bad: painter.drawRect(box.adjusted(.5, .5, -.5, -.5)); break;
    default: {
        QPen pen(theme(Token::Text3), 1.3);
        pen.setDashPattern({1.6, 1.5});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.adjusted(.6, .6, -.6, -.6));
    }
    }
}

void paintChip(QPainter& painter, const QRectF& room, const CellMark& mark, const QFont& font)
{
    const Theme& theme = Theme::current();
    const double height = std::max<double>(chipHeight, QFontMetricsF(font).height() + 3);
    const QRectF box = leftMiddle(room, std::min<double>(markWidth(mark, font), room.width()), height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ground(mark.tone));
    painter.drawRoundedRect(box, space::BadgeRadius, space::BadgeRadius);
    double left = box.left() + chipInset;
    if (!mark.icon.isEmpty()) {
        const double ratio = painter.device()->devicePixelRatioF();
        const QRectF place(left, std::round(box.center().y() - iconSide / 2.0), iconSide, iconSide);
        painter.drawPixmap(place.toRect(), iconPixmap(mark.icon, iconSide, theme.ink(mark.tone), ratio));
        left += iconSide + 4;
    }
    painter.setFont(font);
    painter.setPen(theme.ink(mark.tone));
    const QRectF words(left, box.top(), box.right() - left - 3, box.height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(font).elidedText(mark.text, Qt::ElideRight, words.width()));
}

int barLength(const CellMark& mark)
{
    return mark.length > 0 ? mark.length : barWidth;
}

void paintBar(QPainter& painter, const QRectF& room, const CellMark& mark, const QFont& font)
{
    const Theme& theme = Theme::current();
    const QRectF track = leftMiddle(room, barLength(mark), mark.length > 0 ? 10 : barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme(Token::Line));
    painter.drawRoundedRect(track, 3, 3);
    QRectF full = track;
    full.setWidth(track.width() * std::clamp(mark.share, 0.0, 1.0));
    painter.setBrush(theme.ink(mark.tone));
    if (full.width() > 0) painter.drawRoundedRect(full, 3, 3);
    painter.setFont(font);
    painter.setPen(theme(Token::Text2));
    painter.drawText(QRectF(track.right() + 8, room.top(), room.right() - track.right() - 8, room.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, mark.text);
}

/// Full green, half amber in an outline, empty red outline.
void paintCoverage(QPainter& painter, const QRectF& room, const CellMark& mark)
{
    const Theme& theme = Theme::current();
    const QRectF track = leftMiddle(room, std::min<double>(22, room.width()), 9).adjusted(.5, .5, -.5, -.5);
    painter.setPen(QPen(theme.ink(mark.tone), 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(track);
    QRectF full = track;
    full.setWidth(track.width() * (mark.share >= 1 ? 1 : mark.share > 0 ? .5 : 0));
    painter.fillRect(full, theme.ink(mark.tone));
}

void paintCode(QPainter& painter, const QRectF& room, const CellMark& mark, const QFont& font, bool selected)
{
    using Fill = CellMark::Fill;
    const Theme& theme = Theme::current();
    const QRectF box = leftMiddle(room, std::min<double>(markWidth(mark, font), room.width()),
                                  std::min<double>(badge, room.height() - 2)).adjusted(.75, .75, -.75, -.75);
    const QColor quiet = theme(selected ? Token::Text2 : Token::Text3);
    const QColor ink = mark.tone == Tone::Quiet ? quiet : theme.ink(mark.tone);
    QPen pen(mark.fill == Fill::Bare ? Qt::transparent : ink, 1.3);
    if (mark.fill == Fill::Dashed) pen.setDashPattern({2, 1.6});
    painter.setPen(mark.fill == Fill::Soft || mark.fill == Fill::Hatched || mark.fill == Fill::Flag ? Qt::NoPen : pen);
    painter.setBrush(Qt::NoBrush);
    if (mark.fill == Fill::Soft) painter.setBrush(theme.ground(mark.tone));
    if (mark.fill == Fill::Solid) painter.setBrush(ink);
    if (mark.fill == Fill::Hatched) painter.setBrush(QBrush(theme(Token::Control), Qt::BDiagPattern));
    painter.drawRoundedRect(box, space::BadgeRadius, space::BadgeRadius);
    if (mark.fill == Fill::Flag) {
        painter.setBrush(ink);
        painter.drawPolygon(QPolygonF{box.topRight() - QPointF(5, 0), box.topRight(), box.topRight() + QPointF(0, 5)});
    }
    painter.setFont(mark.fill == Fill::Bare || mark.fill == Fill::Dashed ? font : bold(font));
    painter.setPen(mark.fill == Fill::Solid ? theme(Token::OnStatus) : ink);
    painter.drawText(box, Qt::AlignCenter, mark.text);
}

void paintKey(QPainter& painter, const QRectF& room, const CellMark& mark, const QFont& font)
{
    const Theme& theme = Theme::current();
    const QRectF box = leftMiddle(room, markWidth(mark, font), badge).adjusted(.5, .5, -.5, -.5);
    painter.setPen(QPen(theme(Token::Line), 1));
    painter.setBrush(theme(Token::Raised));
    painter.drawRoundedRect(box, space::BadgeRadius, space::BadgeRadius);
    painter.setFont(font);
    painter.setPen(theme(Token::Text2));
    painter.drawText(box, Qt::AlignCenter, mark.text);
}

void paintTick(QPainter& painter, const QRectF& room, const CellMark& mark, bool selected)
{
    const Theme& theme = Theme::current();
    const QRectF box = leftMiddle(room, tickSide, tickSide).adjusted(.75, .75, -.75, -.75);
    const bool isOn = mark.share >= 1;
    painter.setPen(QPen(isOn ? theme.ink(mark.tone) : theme(selected ? Token::Text2 : Token::Control), 1.2));
    painter.setBrush(isOn ? theme.ink(mark.tone) : theme(Token::Surface));
    painter.drawRoundedRect(box, space::BadgeRadius, space::BadgeRadius);
    if (!isOn) return;
    painter.setPen(QPen(theme(Token::OnAccent), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{QPointF(box.left() + 3.2, box.center().y() + .3), QPointF(box.left() + 5.8, box.bottom() - 3.4),
                                   QPointF(box.right() - 2.8, box.top() + 3.6)});
}

} // namespace

int markWidth(const CellMark& mark, const QFont& font)
{
    const auto textWidth = [&](const QFont& used) { return QFontMetrics(used).horizontalAdvance(mark.text); };
    switch (mark.kind) {
    case CellMark::Kind::None: return 0;
    case CellMark::Kind::Grade: return badge;
    case CellMark::Kind::Zone: return 11;
    case CellMark::Kind::Chip:
        return 2 * chipInset + (mark.icon.isEmpty() ? 0 : iconSide + 4) + textWidth(font) + 2;
    case CellMark::Kind::Bar: return barLength(mark) + 8 + textWidth(font) + 1;
    case CellMark::Kind::Coverage: return 22;
    case CellMark::Kind::Code: return std::max(34, textWidth(bold(font)) + 10);
    case CellMark::Kind::Tick: return tickSide;
    case CellMark::Kind::Key: return std::max(26, textWidth(font) + 12);
    }
    return 0;
}

void paintMark(QPainter& painter, const QRectF& room, const CellMark& mark, const QFont& font, bool selected,
               int gradeSide)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (mark.kind) {
    case CellMark::Kind::None: break;
    case CellMark::Kind::Grade: paintGrade(painter, room, mark, font, gradeSide); break;
    case CellMark::Kind::Zone: paintZone(painter, room, mark); break;
    case CellMark::Kind::Chip: paintChip(painter, room, mark, font); break;
    case CellMark::Kind::Bar: paintBar(painter, room, mark, font); break;
    case CellMark::Kind::Coverage: paintCoverage(painter, room, mark); break;
    case CellMark::Kind::Code: paintCode(painter, room, mark, font, selected); break;
    case CellMark::Kind::Key: paintKey(painter, room, mark, font); break;
    case CellMark::Kind::Tick: paintTick(painter, room, mark, selected); break;
    }
    painter.restore();
}

MarkLabel::MarkLabel(CellMark mark, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMark(mark);
}

void MarkLabel::setMark(const CellMark& mark, int side)
{
    m_mark = mark;
    m_side = side;
    setAccessibleName(mark.spoken.isEmpty() ? mark.text : mark.spoken);
    if (mark.kind == CellMark::Kind::None) hide();
    else if (testAttribute(Qt::WA_WState_ExplicitShowHide)) show();
    updateGeometry();
    update();
}

QSize MarkLabel::sizeHint() const
{
    if (m_mark.kind == CellMark::Kind::Grade) return {m_side, m_side};
    return {markWidth(m_mark, font()), std::max(m_side, fontMetrics().height() + 4)};
}

void MarkLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintMark(painter, rect(), m_mark, font(), false, m_side);
}

} // namespace tinjau::ui
