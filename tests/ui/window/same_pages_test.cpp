// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/survey_dossier.h"
#include "core/print/layout.h"
#include "core/print/pdf_writer.h"
#include "core/print/skm_dossier_paper.h"
#include "core/print/skm_processing_sheet.h"
#include "core/print/skm_publication_sheet.h"
#include "core/print/skm_report.h"
#include "tests/support/text.h"
#include "tests/support/ui/training_file.h"
#include "ui/shell/printing.h"
#include "ui/widgets/paper_pages.h"

#include <QDir>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace tinjau;

namespace {

constexpr int dotsPerInch = 96;

/// Small and grey: both renderers smooth edges and round hairlines in their own way.
QImage shrunk(const QImage& image)
{
    return image.scaled(QSize(100, 150), Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_Grayscale8);
}

/// The pages of a PDF as another program draws them.
std::vector<QImage> picturesOfPdf(const QString& path)
{
    const QTemporaryDir folder;
    QProcess renderer;
    renderer.start(u"pdftoppm"_s, {u"-r"_s, QString::number(dotsPerInch), u"-gray"_s, u"-png"_s, path, folder.filePath(u"p"_s)});
    REQUIRE(renderer.waitForFinished(180'000));
    std::vector<QImage> pictures;
    for (const QString& file : QDir(folder.path()).entryList({u"p-*.png"_s}, QDir::Files, QDir::Name))
        pictures.push_back(shrunk(QImage(folder.filePath(file))));
    return pictures;
}

/// The pages as the preview paints them.
std::vector<QImage> picturesOfPreview(const ui::PagePictures& pages)
{
    std::vector<QImage> pictures;
    for (int page = 0; page < pages.count; ++page) {
        const double scale = dotsPerInch / 25.4;
        QImage picture((pages.sizeMm(page) * scale).toSize(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        pages.paint(painter, page);
        painter.end();
        pictures.push_back(shrunk(picture));
    }
    return pictures;
}

void checkSame(const std::vector<QImage>& one, const std::vector<QImage>& other)
{
    REQUIRE(one.size() == other.size());
    for (std::size_t page = 0; page < one.size(); ++page) {
        int worst = 0;
        qint64 sum = 0;
        for (int y = 0; y < one[page].height(); ++y)
            for (int x = 0; x < one[page].width(); ++x) {
                const int difference = std::abs(qGray(one[page].pixel(x, y)) - qGray(other[page].pixel(x, y)));
                worst = std::max(worst, difference);
                sum += difference;
            }
        INFO("page " << page + 1 << ", worst " << worst << ", sum " << sum);
        CHECK(worst < 90);
        CHECK(sum / (one[page].width() * one[page].height()) <= 5);
    }
}

} // namespace

TEST_CASE("preview, printed pages and saved PDF of a survey's papers are the same")
{
    if (QStandardPaths::findExecutable(u"pdftoppm"_s).isEmpty()) {
        WARN("pdftoppm is not installed: not compared");
        return;
    }
    const test::TrainingFile file;
    const auto store = file.open();
    const auto dossier = overview::surveyDossier(*store, survey::SurveyId::fromNumber(1), file.rules, file.clock.today());
    REQUIRE(dossier);
    const auto input = print::paperInputOf(*dossier, file.clock.today(), u"uji"_s);
    const auto catalogue = wording::TextCatalogue::shipped(u"skm_report"_s);
    const auto fonts = print::Fonts::load();
    REQUIRE(fonts);
    using Build = Result<print::Document> (*)(const print::SkmPaperInput&, const wording::TextCatalogue&);
    for (const Build build : {Build(print::skmReport), Build(print::skmPublicationSheet), Build(print::skmProcessingSheet)}) {
        const auto document = build(input, catalogue);
        REQUIRE(document);
        const auto pages = std::make_shared<const print::LaidOutDocument>(print::layOut(*document, *fonts));
        const ui::PagePictures pictures = ui::picturesOf(pages, *fonts);
        const QString saved = file.folder.filePath(u"simpan.pdf"_s), printed = file.folder.filePath(u"cetak.pdf"_s);
        NoProgress unseen;
        REQUIRE(print::writePdf(*document, *pages, *fonts, saved, unseen));
        {
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(printed);
            REQUIRE(ui::printPages(pictures, printer, 0, pictures.count - 1));
        }
        const auto ofSaved = picturesOfPdf(saved);
        INFO(document->metadata.title.toStdString());
        checkSame(ofSaved, picturesOfPdf(printed));
        checkSame(ofSaved, picturesOfPreview(pictures));
    }
}
