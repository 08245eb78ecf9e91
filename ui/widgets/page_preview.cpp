// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_preview.h"

#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

constexpr int sheetGap = 18;
constexpr double pixelsPerMm = 96 / 25.4;

} // namespace

/// Draws only the sheets that are seen.
class PagePreview::Sheets final : public QWidget {
public:
    explicit Sheets(PagePreview* preview) : m_preview(preview) {}

    void layOut(double scale, int width)
    {
        m_rects.clear();
        int bottom = sheetGap;
        for (int page = 0; page < m_preview->m_pages.count; ++page) {
            const QSizeF size = m_preview->m_pages.sizeMm(page) * scale;
            const int left = std::max(sheetGap, (width - qRound(size.width())) / 2);
            m_rects.push_back(QRect(left, bottom, qRound(size.width()), qRound(size.height())));
            bottom += qRound(size.height()) + sheetGap;
        }
        m_scale = scale;
        int right = width;
        for (const QRect& rect : m_rects) right = std::max(right, rect.right() + sheetGap);
        const int words = m_preview->m_pages.words.isEmpty() ? 0 : fontMetrics().height() + sheetGap / 2;
        resize(right, bottom + words);
        update();
    }
    const std::vector<QRect>& rects() const { return m_rects; }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(event->rect(), Theme::current()(Token::OffDay));
        for (size_t page = 0; page < m_rects.size(); ++page)
            if (m_rects[page].intersects(event->rect())) paintSheet(painter, static_cast<int>(page));
        if (m_rects.empty()) return;
        painter.setFont(fontFor(Type::Note));
        painter.setPen(Theme::current()(Token::Text2));
        painter.drawText(QRect(0, m_rects.back().bottom() + 8, width(), fontMetrics().height() + 4), Qt::AlignHCenter,
                         m_preview->m_pages.words);
    }

private:
    void paintSheet(QPainter& painter, int page)
    {
        const QRect& sheet = m_rects[static_cast<size_t>(page)];
        painter.fillRect(sheet, Qt::white); // paper is white in both themes
        painter.save();
        painter.setClipRect(sheet);
        painter.translate(sheet.topLeft());
        painter.scale(m_scale, m_scale);
        m_preview->m_pages.paint(painter, page);
        painter.restore();
        painter.setPen(Theme::current()(Token::Control));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(sheet).adjusted(-.5, -.5, .5, .5));
    }

    PagePreview* m_preview;
    std::vector<QRect> m_rects;
    double m_scale = 1;
};

PagePreview::PagePreview(QWidget* parent) : QScrollArea(parent), m_sheets(new Sheets(this))
{
    setFrameShape(NoFrame);
    setWidget(m_sheets);
    setAccessibleName(tr("Pratinjau halaman"));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { Q_EMIT currentPageChanged(currentPage()); });
}

PagePreview::~PagePreview() = default;

void PagePreview::show(PagePictures pages)
{
    m_pages = std::move(pages);
    layOut();
    setAccessibleDescription(m_pages.words);
    Q_EMIT currentPageChanged(currentPage());
}

void PagePreview::setZoom(double zoom)
{
    m_zoom = zoom <= 0 ? 0 : std::clamp(zoom, .2, 4.0);
    layOut();
}

void PagePreview::layOut()
{
    const int room = std::max(viewport()->width(), 60);
    double widest = 1;
    for (int page = 0; page < m_pages.count; ++page) widest = std::max(widest, m_pages.sizeMm(page).width());
    // Never much larger than the paper itself: a wide window shows more ground, not giant letters.
    const double fitting = std::min((room - 2 * sheetGap) / widest, 1.1 * pixelsPerMm);
    m_sheets->layOut(m_zoom > 0 ? m_zoom * pixelsPerMm : fitting, room);
}

int PagePreview::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    const auto& rects = m_sheets->rects();
    for (size_t page = 0; page < rects.size(); ++page)
        if (middle <= rects[page].bottom() + sheetGap) return static_cast<int>(page);
    return std::max(0, static_cast<int>(rects.size()) - 1);
}

void PagePreview::goToPage(int page)
{
    const auto& rects = m_sheets->rects();
    if (page >= 0 && page < static_cast<int>(rects.size()))
        verticalScrollBar()->setValue(rects[static_cast<size_t>(page)].top() - sheetGap);
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    layOut();
}

void PagePreview::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) return QScrollArea::wheelEvent(event);
    const double now = m_zoom > 0 ? m_zoom : .7;
    setZoom(event->angleDelta().y() > 0 ? now * 1.15 : now / 1.15);
}

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::ZoomIn)) return setZoom((m_zoom > 0 ? m_zoom : .7) * 1.15);
    if (event->matches(QKeySequence::ZoomOut)) return setZoom((m_zoom > 0 ? m_zoom : .7) / 1.15);
    if (event->key() == Qt::Key_0 && event->modifiers() & Qt::ControlModifier) return setZoom(0);
    if (event->key() == Qt::Key_PageDown) return goToPage(currentPage() + 1);
    if (event->key() == Qt::Key_PageUp) return goToPage(currentPage() - 1);
    QScrollArea::keyPressEvent(event);
}

DrawnView::DrawnView(const QString& name, QWidget* parent) : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void DrawnView::show(Draw draw, const QString& words)
{
    m_draw = std::move(draw);
    setAccessibleDescription(words);
    update();
}

QPixmap DrawnView::picture()
{
    return grab();
}

void DrawnView::paintEvent(QPaintEvent*)
{
    if (!m_draw) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_draw(painter, rect());
}

} // namespace tinjau::ui
