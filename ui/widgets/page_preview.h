// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <functional>

namespace tinjau::ui {

/// Pages that can be painted: the preview, the printer and the PDF call the same function.
struct PagePictures {
    int count = 0;
    /// Size of a sheet in millimetres, as it is read.
    std::function<QSizeF(int page)> sizeMm = {};
    /// Paints a page on a painter whose unit is the millimetre, origin at the corner of the sheet.
    std::function<void(QPainter&, int page)> paint = {};
    QString words = {}; ///< under the first sheet: "F4 · 2 halaman · konsep"
};

/// Sheets of paper under each other on a grey ground. Ctrl+wheel and Ctrl++ zoom; 0 fits the width.
class PagePreview final : public QScrollArea {
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);
    ~PagePreview() override;
    void show(PagePictures pages);
    /// 1 is the size of the paper; 0 fits the width of the preview.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    int pageCount() const { return m_pages.count; }
    /// The page at the middle of the view, counted from 0.
    int currentPage() const;
    void goToPage(int page);

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Sheets;

    void layOut();

    PagePictures m_pages;
    double m_zoom = 0;
    Sheets* m_sheets;
};

/// A surface that something else draws, with the colours of the theme.
class DrawnView final : public QWidget {
    Q_OBJECT

public:
    using Draw = std::function<void(QPainter&, const QRectF& room)>;

    explicit DrawnView(const QString& name, QWidget* parent = nullptr);
    /// `words` says the same as the drawing, for screen readers.
    void show(Draw draw, const QString& words);
    QSize sizeHint() const override { return {320, 240}; }
    /// What is seen, for the clipboard.
    QPixmap picture();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Draw m_draw;
};

} // namespace tinjau::ui
