// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf_writer.h"

#include "core/print/layout.h"
#include "core/print/replay.h"
#include "tests/core/print/specimen.h"
#include "tests/support/text.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace tinjau;
using namespace tinjau::print;
using namespace Qt::StringLiterals;

namespace {

QByteArray pdfOf(const Document& document)
{
    NoProgress progress;
    return pdfBytes(document, layOut(document, testFonts()), testFonts(), progress).value();
}

/// Width and height of each page in mm, read from the file itself.
std::vector<QSizeF> pageSizes(const QByteArray& pdf)
{
    static const QRegularExpression box(
        u"/MediaBox\\s*\\[\\s*0\\s+0\\s+([0-9.]+)\\s+([0-9.]+)\\s*\\]"_s);
    std::vector<QSizeF> sizes;
    auto found = box.globalMatch(QString::fromLatin1(pdf));
    while (found.hasNext()) {
        const auto match = found.next();
        sizes.emplace_back(match.captured(1).toDouble() * 25.4 / 72,
                           match.captured(2).toDouble() * 25.4 / 72);
    }
    return sizes;
}

QString toolOrSkip(const QString& name)
{
    const QString path = QStandardPaths::findExecutable(name);
    if (path.isEmpty()) WARN(name.toStdString() << " is not installed: not compared");
    return path;
}

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(180'000)); // a busy machine takes its time
    return process.readAllStandardOutput();
}

} // namespace

TEST_CASE("Sheets are F4 and A4 to 0.2 mm, upright and turned, in one file")
{
    Document document;
    for (const Paper paper : {Paper::F4, Paper::A4})
        for (const bool landscape : {false, true}) {
            Section section;
            section.page.paper = paper;
            section.page.landscape = landscape;
            section.blocks = {Paragraph{.text = u"Isi"_s}};
            document.sections.push_back(section);
        }
    const std::vector<QSizeF> sizes = pageSizes(pdfOf(document));
    REQUIRE(sizes.size() == 4);
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const QSizeF wanted = document.sections[i].page.sheetMm();
        CHECK(sizes[i].width() == Approx(wanted.width()).margin(0.2));
        CHECK(sizes[i].height() == Approx(wanted.height()).margin(0.2));
    }
}

TEST_CASE("Fonts are inside the file, with a way back to text")
{
    const QByteArray pdf = pdfOf(reportSpecimen());
    CHECK(pdf.count("/FontFile2") == 2);
    CHECK(pdf.count("/ToUnicode") == 2);
    CHECK(pdf.contains("LiberationSans-Bold"));
}

TEST_CASE("Metadata and attached data are in the file, which is not PDF/A")
{
    const QByteArray pdf = pdfOf(reportSpecimen());
    CHECK(pdf.contains("/EmbeddedFile"));
    CHECK(pdf.contains("Bagian Organisasi"));
    CHECK_FALSE(pdf.contains("pdfaid"));
    CHECK_FALSE(pdf.contains("GTS_PDFA1"));
}

TEST_CASE("Other programs find fonts, text and attachment in the file")
{
    const QString info = toolOrSkip(u"pdffonts"_s);
    if (info.isEmpty()) return;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"laporan.pdf"_s);
    NoProgress progress;
    const Document report = reportSpecimen();
    REQUIRE(writePdf(report, layOut(report, testFonts()), testFonts(), path, progress));
    const QString fonts = QString::fromUtf8(outputOf(info, {path}));
    for (const QString& line : fonts.split(u'\n', Qt::SkipEmptyParts).mid(2))
        CHECK(line.contains(u"Identity-H       yes"));
    const QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}));
    CHECK(text.contains(u"Penanganan Pengaduan,"));
    CHECK(text.contains(u"Indeks Kepuasan Masyarakat adalah 91,48 dengan mutu"));
    CHECK(outputOf(u"pdfdetach"_s, {u"-list"_s, path}).contains("jawaban.csv"));
}

TEST_CASE("The preview shows what the PDF prints")
{
    const QString renderer = toolOrSkip(u"pdftoppm"_s);
    if (renderer.isEmpty()) return;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"p.pdf"_s);
    NoProgress progress;
    for (const Document& document : {reportSpecimen(), minutesSpecimen(), sheetSpecimen()}) {
        const LaidOutDocument pages = layOut(document, testFonts());
        REQUIRE(writePdf(document, pages, testFonts(), path, progress));
        outputOf(renderer, {u"-r"_s, u"192"_s, u"-gray"_s, u"-png"_s, path, folder.filePath(u"p"_s)});
        const QStringList files = QDir(folder.path()).entryList({u"p-*.png"_s}, QDir::Files, QDir::Name);
        REQUIRE(files.size() == static_cast<qsizetype>(pages.pages.size()));
        for (qsizetype i = 0; i < files.size(); ++i) {
            // Compared after shrinking: both renderers smooth edges, and round hairlines, in their own way.
            const QSize small(100, 150);
            const auto shrunk = [&small](const QImage& image) {
                return image.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                    .convertToFormat(QImage::Format_Grayscale8);
            };
            const QImage printed = shrunk(QImage(folder.filePath(files[i])));
            const QImage shown = shrunk(
                pageImage(pages.pages[static_cast<std::size_t>(i)], testFonts(), 192));
            int worst = 0;
            qint64 sum = 0;
            for (int y = 0; y < small.height(); ++y)
                for (int x = 0; x < small.width(); ++x) {
                    const int difference = std::abs(qGray(printed.pixel(x, y))
                                                    - qGray(shown.pixel(x, y)));
                    worst = std::max(worst, difference);
                    sum += difference;
                }
            INFO("page " << i + 1 << ", worst " << worst << ", sum " << sum);
            CHECK(worst < 90);
            CHECK(sum / (small.width() * small.height()) <= 5);
        }
        for (const QString& file : files) QFile::remove(folder.filePath(file));
    }
}

TEST_CASE("A PDF that cannot be written is refused with its path and leaves nothing behind")
{
    QTemporaryDir folder;
    NoProgress progress;
    const Document paper = sheetSpecimen();
    const LaidOutDocument pages = layOut(paper, testFonts());
    const QString nowhere = folder.filePath(u"tidak/ada/lembar.pdf"_s);
    const auto written = writePdf(paper, pages, testFonts(), nowhere, progress);
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().code == ErrorCode::WriteFailed);
    CHECK(written.error().file == nowhere);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("Cancelling leaves the older file as it was")
{
    struct Stop final : Progress {
        void report(qint64, qint64) override {}
        bool isCancelled() const override { return true; }
    } stop;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"lembar.pdf"_s);
    QFile older(path);
    REQUIRE(older.open(QIODevice::WriteOnly));
    older.write("lama");
    older.close();
    const Document paper = sheetSpecimen();
    const auto written = writePdf(paper, layOut(paper, testFonts()), testFonts(), path, stop);
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().code == ErrorCode::Cancelled);
    REQUIRE(older.open(QIODevice::ReadOnly));
    CHECK(older.readAll() == "lama");
}
