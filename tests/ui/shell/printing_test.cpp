// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/printing.h"

#include "tests/support/text.h"

#include <QPainter>
#include <QPrinter>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tinjau::ui;

TEST_CASE("the printer gets sheets of 215 by 330 mm, each turned as it is read")
{
    const QTemporaryDir folder;
    QList<int> painted;
    const PagePictures pages{.count = 3,
                             .sizeMm = [](int page) { return page == 1 ? QSizeF(330, 215) : QSizeF(215, 330); },
                             .paint = [&](QPainter& painter, int page) {
                                 painted << page;
                                 painter.drawRect(QRectF(10, 10, 20, 20));
                             }};
    const QString path = folder.filePath(u"cetak.pdf"_s);
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        REQUIRE(printPages(pages, printer, 0, 2));
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    CHECK(painted == QList<int>{0, 1, 2});
    // 215 mm = 609.4 pt, 330 mm = 935.4 pt.
    CHECK(pdf.count("[0 0 609") == 2);
    CHECK(pdf.count("[0 0 935") == 1);
}

TEST_CASE("nothing is sent to the printer where there is no page")
{
    QPrinter printer;
    CHECK_FALSE(printPages({}, printer, 0, 0));
}
