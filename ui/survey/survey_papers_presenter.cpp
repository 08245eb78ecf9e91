// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/survey_papers_presenter.h"

#include "core/print/docx_writer.h"
#include "core/print/layout.h"
#include "core/print/pdf_writer.h"
#include "core/print/skm_dossier_paper.h"
#include "core/print/skm_processing_sheet.h"
#include "core/print/skm_processing_xlsx.h"
#include "core/print/skm_publication_sheet.h"
#include "core/print/skm_questionnaire.h"
#include "core/print/skm_report.h"
#include "core/wording/error_sentence.h"

using namespace Qt::StringLiterals;

namespace tinjau::ui {

struct SurveyPapersPresenter::Prepared {
    std::shared_ptr<const print::Document> document;
    std::shared_ptr<const print::LaidOutDocument> pages;
};

namespace {

wording::TextCatalogue catalogue()
{
    return wording::TextCatalogue::shipped(u"skm_report"_s);
}

Result<print::Document> documentOf(SurveyPapersPresenter::Kind kind, const print::SkmPaperInput& input)
{
    using Kind = SurveyPapersPresenter::Kind;
    switch (kind) {
    case Kind::Report: return print::skmReport(input, catalogue());
    case Kind::PublicationSheet: return print::skmPublicationSheet(input, catalogue());
    case Kind::ProcessingSheet: return print::skmProcessingSheet(input, catalogue());
    case Kind::Questionnaire: {
        // A blank form is no draft of anything.
        print::SkmPaperInput form = input;
        form.options.draft = false;
        return print::skmQuestionnaire(form, catalogue());
    }
    }
    return failure(ErrorCode::NotFound);
}

QString fileWordsOf(SurveyPapersPresenter::Kind kind)
{
    using Kind = SurveyPapersPresenter::Kind;
    switch (kind) {
    case Kind::Report: return u"laporan skm"_s;
    case Kind::PublicationSheet: return u"lembar publikasi skm"_s;
    case Kind::ProcessingSheet: return u"lembar pengolahan skm"_s;
    case Kind::Questionnaire: return u"kuesioner skm"_s;
    }
    return {};
}

/// Small letters, digits and single hyphens.
QString plainName(const QString& text)
{
    QString name;
    for (const QChar c : text.toLower()) {
        if (c.isLetterOrNumber()) name += c;
        else if (!name.isEmpty() && name.back() != u'-') name += u'-';
    }
    while (name.endsWith(u'-')) name.chop(1);
    return name;
}

} // namespace

SurveyPapersPresenter::SurveyPapersPresenter(Workspace& workspace, JobRunner& jobs) : m_workspace(workspace), m_jobs(jobs)
{
    auto fonts = print::Fonts::load();
    if (fonts) m_fonts = *fonts;
    else m_fontTrouble = wording::errorSentence(fonts.error());
}

void SurveyPapersPresenter::choose(Kind kind)
{
    if (kind == m_kind) return;
    m_kind = kind;
    m_pages.reset();
    prepare();
}

void SurveyPapersPresenter::take(const overview::SurveyDossier* dossier)
{
    ++m_turn;
    m_pages.reset();
    m_document.reset();
    m_input.reset();
    m_isBusy = false;
    m_trouble.clear();
    m_dossier = dossier;
    Q_EMIT changed();
}

void SurveyPapersPresenter::makeInput()
{
    if (m_input || !m_dossier) return;
    const QString version = m_workspace.clock().nowUtc().toLocalTime().toString(u"dd-MM-yyyy HH.mm"_s);
    auto input = print::paperInputOf(*m_dossier, m_workspace.today(), version);
    input.options.draft = m_dossier->survey.state != survey::SurveyState::Issued;
    m_input = std::make_shared<const print::SkmPaperInput>(std::move(input));
}

void SurveyPapersPresenter::prepare()
{
    if (!m_dossier || m_pages) return;
    makeInput();
    m_trouble = m_fontTrouble;
    if (!m_fonts) return Q_EMIT changed();
    m_isBusy = true;
    const int turn = ++m_turn;
    m_jobs.start(tr("Menyusun halaman"),
                 [input = m_input, kind = m_kind, fonts = *m_fonts](Progress& progress) -> Result<Prepared> {
                     auto document = documentOf(kind, *input);
                     if (!document) return Failure{document.error()};
                     auto pages = print::layOut(*document, fonts, progress);
                     if (!pages) return Failure{pages.error()};
                     return Prepared{std::make_shared<const print::Document>(std::move(*document)),
                                     std::make_shared<const print::LaidOutDocument>(std::move(*pages))};
                 },
                 [self = QPointer(this), turn](Result<Prepared> prepared) {
                     if (self) self->finish(turn, std::move(prepared));
                 });
    Q_EMIT changed();
}

void SurveyPapersPresenter::finish(int turn, Result<Prepared> prepared)
{
    if (turn != m_turn) return;
    m_isBusy = false;
    if (prepared) {
        m_document = prepared->document;
        m_pages = prepared->pages;
    } else {
        m_trouble = wording::errorSentence(prepared.error());
    }
    Q_EMIT changed();
}

QString SurveyPapersPresenter::words() const
{
    if (!m_pages || !m_input) return {};
    QStringList words{m_input->options.paper == print::Paper::A4 ? u"A4"_s : u"F4"_s, tr("%1 halaman").arg(m_pages->pages.size())};
    if (m_input->options.draft && m_kind != Kind::Questionnaire) words << tr("konsep");
    if (m_input->options.training) words << tr("latihan");
    return words.join(u" · "_s);
}

QString SurveyPapersPresenter::proposedName(Kind kind) const
{
    if (!m_input) return {};
    const QString unit = m_input->unitShort.isEmpty() ? m_input->unit : m_input->unitShort;
    return plainName(QStringList{fileWordsOf(kind), unit, m_input->service, m_input->period}.join(u' '));
}

void SurveyPapersPresenter::save(const QString& title, const QString& path, Write write)
{
    m_jobs.start(title, std::move(write), [self = QPointer(this), path](Result<void> written) {
        if (self) Q_EMIT self->said(written ? tr("Tersimpan: %1").arg(path) : wording::errorSentence(written.error()));
    });
}

void SurveyPapersPresenter::savePdf(const QString& path)
{
    if (!canSave()) return;
    save(tr("Menyimpan PDF"), path, [document = m_document, pages = m_pages, fonts = *m_fonts, path](Progress& progress) {
        return print::writePdf(*document, *pages, fonts, path, progress);
    });
}

void SurveyPapersPresenter::saveDocx(const QString& path)
{
    if (!canSave()) return;
    save(tr("Menyimpan DOCX"), path, [document = m_document, pages = m_pages, fonts = *m_fonts, path](Progress& progress) {
        return print::writeDocx(*document, *pages, fonts, path, progress);
    });
}

void SurveyPapersPresenter::saveProcessing(const QString& path)
{
    makeInput();
    if (!m_input) return;
    save(tr("Menyimpan tabel pengolahan"), path, [input = m_input, path](Progress&) {
        return print::writeProcessingXlsx(*input, catalogue(), path);
    });
}

} // namespace tinjau::ui
