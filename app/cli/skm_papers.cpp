// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/skm_papers.h"

#include "app/cli/skm_paper_input.h"
#include "app/cli/skm_text.h"
#include "core/print/docx_writer.h"
#include "core/print/layout.h"
#include "core/print/pdf_writer.h"
#include "core/print/skm_processing_xlsx.h"
#include "core/print/skm_publication_sheet.h"
#include "core/print/skm_questionnaire.h"
#include "core/print/skm_report.h"

using namespace Qt::StringLiterals;

namespace tinjau::cli {

namespace {

using print::Document;
using print::SkmPaperInput;

std::vector<OptionSpec> paperOptions()
{
    auto options = skmOptions();
    options.push_back({u"o"_s, u"HASIL"_s, u"berkas yang ditulis"_s});
    options.push_back({u"format"_s, u"pdf|docx|xlsx"_s, u"bentuk hasil (pdf bila tidak disebut)"_s});
    options.push_back({u"paper"_s, u"F4|A4"_s, u"kertas"_s});
    options.push_back({u"skeleton"_s, u"A|B"_s, u"susunan bab laporan"_s});
    options.push_back({u"draft"_s, {}, u"cetak tanda KONSEP"_s});
    return options;
}

/// pdf, docx or xlsx: what --format says, else what the name of the result says.
QString formatOf(const Invocation& call)
{
    if (const auto given = call.value(u"format"_s)) return given->toLower();
    const QString ending = call.value(u"o"_s).value_or(QString()).section(u'.', -1).toLower();
    return ending == u"docx"_s || ending == u"xlsx"_s ? ending : u"pdf"_s;
}

Result<void> writeDocument(const Document& document, const QString& format, const QString& path)
{
    auto fonts = print::Fonts::load();
    if (!fonts) return failure(fonts.error());
    NoProgress unseen;
    const auto pages = print::layOut(document, *fonts);
    if (format == u"docx"_s) return print::writeDocx(document, pages, *fonts, path, unseen);
    return print::writePdf(document, pages, *fonts, path, unseen);
}

/// The file that the figures were read from goes along inside the PDF.
void attachSource(Document& document, const SkmSource& source)
{
    if (source.fileBytes.isEmpty()) return;
    document.attachments.push_back({source.fileName, u"application/octet-stream"_s, source.fileBytes});
}

using Build = Result<Document> (*)(const SkmPaperInput&, const wording::TextCatalogue&);

int saved(const Result<void>& written, const QString& path, Console& console)
{
    if (!written) return console.fail(written.error());
    console.line(u"Ditulis: "_s + path);
    return Done;
}

int writePaper(const Invocation& call, Console& console, Build build, bool hasWorkbook)
{
    const QString format = formatOf(call), path = call.value(u"o"_s).value_or(QString());
    if (path.isEmpty()) return console.misuse(u"Sebutkan berkas hasil dengan -o."_s);
    if (format != u"pdf"_s && format != u"docx"_s && !(format == u"xlsx"_s && hasWorkbook))
        return console.misuse(u"Bentuk hasil \"%1\" tidak dikenal untuk naskah ini."_s.arg(format));
    const auto source = readSkmSource(call);
    if (!source) return console.fail(source.error());
    if (!source->hasIndex()) {
        console.say(u"Naskah belum dapat dibuat karena indeks belum dapat ditetapkan. Jalankan skm index untuk melihat yang perlu diputuskan."_s);
        if (source->sheet) showDecisions(source->sheet->decisions, console);
        return NeedsDecision;
    }
    if (source->sheet && !source->sheet->decisions.empty()) {
        console.say(u"Naskah belum dibuat karena ada yang perlu diputuskan; jawab dengan --map TATA-LETAK.json."_s);
        showDecisions(source->sheet->decisions, console);
        return NeedsDecision;
    }
    const auto input = paperInput(*source, call);
    if (!input) return console.fail(input.error());
    const auto catalogue = wording::TextCatalogue::shipped(u"skm_report"_s);
    if (format == u"xlsx"_s)
        return saved(print::writeProcessingXlsx(*input, catalogue, path), path, console);
    auto document = build(*input, catalogue);
    if (!document) return console.fail(document.error());
    attachSource(*document, *source);
    return saved(writeDocument(*document, format, path), path, console);
}

int runReport(const Invocation& call, Console& console)
{
    return writePaper(call, console, print::skmReport, true);
}

int runPoster(const Invocation& call, Console& console)
{
    return writePaper(call, console, print::skmPublicationSheet, false);
}

int runQuestionnaire(const Invocation& call, Console& console)
{
    const QString path = call.value(u"o"_s).value_or(QString());
    if (path.isEmpty()) return console.misuse(u"Sebutkan berkas hasil dengan -o."_s);
    const auto input = blankPaperInput(call);
    if (!input) return console.fail(input.error());
    const auto document = print::skmQuestionnaire(*input, wording::TextCatalogue::shipped(u"skm_report"_s));
    return saved(writeDocument(document, formatOf(call), path), path, console);
}

} // namespace

std::vector<CommandSpec> skmPaperCommands()
{
    return {{u"skm report"_s, u"BERKAS | --survey NOMOR -o HASIL"_s, 0, 1, u"laporan pelaksanaan SKM; xlsx: tabel pengolahan"_s, paperOptions(), true, runReport},
            {u"skm poster"_s, u"BERKAS | --survey NOMOR -o HASIL"_s, 0, 1, u"lembar publikasi satu halaman"_s, paperOptions(), true, runPoster},
            {u"skm questionnaire"_s, u"-o HASIL"_s, 0, 0, u"kuesioner kosong"_s, paperOptions(), true, runQuestionnaire}};
}

} // namespace tinjau::cli
