// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/printing.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace tinjau::ui {

namespace {

struct PrintWords {
    Q_DECLARE_TR_FUNCTIONS(tinjau::ui::PrintWords)
};

constexpr double mmPerInch = 25.4;

void setSheet(QPrinter& printer, QSizeF sheet)
{
    // ExactMatch: otherwise Qt takes 215 × 330 mm for the American folio, 0.9 mm wider.
    const bool landscape = sheet.width() > sheet.height();
    const QSizeF upright = landscape ? sheet.transposed() : sheet;
    printer.setPageSize(QPageSize(upright, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    printer.setPageOrientation(landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
}

} // namespace

bool printPages(const PagePictures& pages, QPrinter& printer, int first, int last)
{
    if (pages.count == 0) return false;
    setSheet(printer, pages.sizeMm(first));
    QPainter painter;
    if (!painter.begin(&printer)) return false;
    for (int page = first; page <= last && page < pages.count; ++page) {
        if (page > first) {
            setSheet(printer, pages.sizeMm(page));
            printer.newPage();
        }
        painter.save();
        painter.scale(printer.logicalDpiX() / mmPerInch, printer.logicalDpiY() / mmPerInch);
        pages.paint(painter, page);
        painter.restore();
    }
    return painter.end();
}

bool askAndPrint(const PagePictures& pages, const QString& title, QWidget* window, QString& words)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    if (pages.count > 0) setSheet(printer, pages.sizeMm(0));
    QPrintDialog dialog(&printer, window);
    dialog.setWindowTitle(PrintWords::tr("Cetak %1").arg(title));
    dialog.setOption(QPrintDialog::PrintPageRange);
    dialog.setMinMax(1, std::max(1, pages.count));
    if (dialog.exec() != QDialog::Accepted) return false;
    const bool range = printer.printRange() == QPrinter::PageRange;
    const int first = range ? std::max(printer.fromPage(), 1) - 1 : 0;
    const int last = range ? printer.toPage() - 1 : pages.count - 1;
    if (printPages(pages, printer, first, last)) return true;
    words = PrintWords::tr("Pencetak “%1” menolak pekerjaan ini. Periksa apakah menyala dan berisi kertas, lalu cetak lagi.").arg(printer.printerName());
    return false;
}

} // namespace tinjau::ui
