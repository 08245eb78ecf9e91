// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/docx_writer.h"
#include "core/print/layout.h"
#include "core/print/pdf_writer.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <benchmark/benchmark.h>

/// A table of 5,000 rows and 8 columns, laid out and written as PDF on F4: our own paginator against
/// QTextDocument, in one run.
namespace {

using namespace tinjau;
using namespace tinjau::print;
using namespace Qt::StringLiterals;

constexpr int rowCount = 5000;
constexpr int columnCount = 8;

/// What stands in the cells: answers only, as on the processing sheet of a survey, or names as well.
enum Content { Answers, Names };

QString cellText(int row, int column, Content content)
{
    if (column == 0) return QString::number(row + 1);
    if (content == Answers) return QString::number(1 + (row * 7 + column * 3) % 4);
    if (column == 1) return u"Responden %1"_s.arg(row * 7919 % 4999);
    if (column == 2) return u"Penerbitan Akta Perkawinan"_s;
    return QString::number(1 + (row * 7 + column * 3) % 4);
}

Document ownDocument(Content content)
{
    Table table;
    table.size = 9;
    table.columns = {Column::mm(12, Align::Center), Column::mm(32), Column::mm(50)};
    Row head;
    for (int column = 0; column < columnCount; ++column) {
        if (column > 2) table.columns.push_back(Column::share(1, Align::Center));
        head.cells.emplace_back(u"Kolom %1"_s.arg(column + 1));
    }
    table.head = {head};
    for (int row = 0; row < rowCount; ++row) {
        Row cells;
        for (int column = 0; column < columnCount; ++column)
            cells.cells.emplace_back(cellText(row, column, content));
        table.body.push_back(std::move(cells));
    }
    Document document;
    document.sections.push_back(Section{.blocks = {std::move(table)}});
    return document;
}

const Fonts& fonts()
{
    static const Fonts loaded = Fonts::load().value();
    return loaded;
}

void ownLayout(benchmark::State& state)
{
    const Document document = ownDocument(Content(state.range(0)));
    fonts(); // loaded before the clock starts, as for the peer
    for (auto _ : state) benchmark::DoNotOptimize(layOut(document, fonts()));
}

void ownLayoutAndPdf(benchmark::State& state)
{
    const Document document = ownDocument(Content(state.range(0)));
    fonts(); // loaded before the clock starts, as for the peer
    NoProgress progress;
    std::size_t pages = 0;
    for (auto _ : state) {
        const LaidOutDocument laidOut = layOut(document, fonts());
        pages = laidOut.pages.size();
        benchmark::DoNotOptimize(pdfBytes(document, laidOut, fonts(), progress));
    }
    state.counters["pages"] = static_cast<double>(pages);
}

void ownLayoutAndDocx(benchmark::State& state)
{
    const Document document = ownDocument(Content(state.range(0)));
    fonts(); // loaded before the clock starts, as for the peer
    NoProgress progress;
    for (auto _ : state) {
        const LaidOutDocument laidOut = layOut(document, fonts());
        benchmark::DoNotOptimize(docxBytes(document, laidOut, fonts(), progress));
    }
}

/// The fastest way to fill a QTextDocument: cell by cell it updates its whole table each time.
QString html(Content content)
{
    QString text = u"<table border=1 cellspacing=0 cellpadding=4 width=100%><thead><tr>"_s;
    for (int column = 0; column < columnCount; ++column)
        text += u"<th>Kolom %1</th>"_s.arg(column + 1);
    text += u"</tr></thead>"_s;
    for (int row = 0; row < rowCount; ++row) {
        text += u"<tr>"_s;
        for (int column = 0; column < columnCount; ++column)
            text += u"<td>"_s + cellText(row, column, content) + u"</td>"_s;
        text += u"</tr>"_s;
    }
    return text + u"</table>"_s;
}

/// As a program that relies on Qt would print it: laid out for the device, painted page by page. Like
/// our own document, the text is filled in before the clock starts.
void textDocumentLayoutAndPdf(benchmark::State& state)
{
    int pages = 0;
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.setDefaultFont(fonts().font(Face{Typeface::Sans, 150}));
    document.setHtml(html(Content(state.range(0))));
    for (auto _ : state) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter pdf(&buffer);
        pdf.setResolution(1200);
        const QPageSize sheet(QSizeF(215, 330), QPageSize::Millimeter, QString(),
                              QPageSize::ExactMatch);
        pdf.setPageLayout({sheet, QPageLayout::Portrait, QMarginsF(30, 20, 20, 25),
                           QPageLayout::Millimeter});
        document.documentLayout()->setPaintDevice(&pdf);
        const QSizeF body(pdf.width(), pdf.height());
        document.setPageSize(body);
        pages = document.pageCount();
        QPainter painter(&pdf);
        for (int page = 0; page < pages; ++page) {
            if (page > 0) pdf.newPage();
            painter.save();
            painter.translate(0, -page * body.height());
            QAbstractTextDocumentLayout::PaintContext context;
            context.clip = QRectF(QPointF(0, page * body.height()), body);
            context.palette.setColor(QPalette::Text, Qt::black);
            document.documentLayout()->draw(&painter, context);
            painter.restore();
        }
        painter.end();
        benchmark::DoNotOptimize(buffer.data());
    }
    state.counters["pages"] = pages;
}

BENCHMARK(ownLayout)->Arg(Answers)->Arg(Names)->Unit(benchmark::kMillisecond);
BENCHMARK(ownLayoutAndPdf)->Arg(Answers)->Arg(Names)->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(ownLayoutAndDocx)->Arg(Names)->Unit(benchmark::kMillisecond);
BENCHMARK(textDocumentLayoutAndPdf)->Arg(Answers)->Arg(Names)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
