// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/issue_skm_paper.h"

#include "core/documents/issued_paper_repository.h"
#include "core/documents/verify_paper.h"
#include "core/overview/survey_figures.h"
#include "core/print/layout.h"
#include "core/print/page_record.h"
#include "core/print/pdf_writer.h"
#include "core/print/skm_dossier_paper.h"
#include "core/print/skm_publication_sheet.h"
#include "core/print/skm_report.h"
#include "core/survey/survey_repository.h"

#include <QRegularExpression>

namespace tinjau::print {

using namespace Qt::StringLiterals;
using documents::IssuedPaper;
using documents::IssuedPaperRepository;
using storage::Session;

namespace {

QString titleOf(SkmPaperKind kind)
{
    return kind == SkmPaperKind::Report ? u"Laporan SKM"_s : u"Lembar publikasi SKM"_s;
}

/// "laporan-skm-dinas-sosial-1-2026.pdf"
QString fileNameOf(const QString& title, const QString& office, const documents::RegisterPlace& place)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    QString name = u"%1 %2 %3 %4"_s.arg(title, office).arg(place.sequence).arg(place.year);
    if (place.revision > 0) name += u" revisi %1"_s.arg(place.revision);
    return name.toLower().replace(other, u"-"_s) + u".pdf"_s;
}

/// Where the paper will stand, and what it revises.
struct Place {
    documents::NextNumber next;
    std::optional<documents::PaperId> revises;
};

Result<Place> placeFor(Session& session, const survey::Survey& survey, const IssueSkmPaper& issue)
{
    const auto revised = paperToRevise(session, survey, issue.kind);
    if (!revised) return failure(revised.error());
    if (*revised && issue.reason.trimmed().isEmpty()) return failure(ErrorCode::BadArgument, {u"reason"_s, u"not-empty"_s});
    if (*revised) return Place{documents::nextRevision(session, **revised), (*revised)->id};
    documents::NextNumber next = documents::nextNumber(session, skmRegister(), issue.issuedOn);
    if (const QString wanted = issue.number.simplified(); !wanted.isEmpty()) next.number = wanted;
    return Place{next, {}};
}

SkmPaperInput inputFor(const overview::SurveyDossier& dossier, const IssueSkmPaper& issue, const documents::NextNumber& next, const QString& version)
{
    SkmPaperInput input = paperInputOf(dossier, issue.issuedOn, version);
    input.options.draft = false;
    input.signedOn = issue.issuedOn;
    input.signature.reset();
    if (issue.signatory) input.signature = organisation::signingLines(issue.signatory->authority, issue.signatory->signer);
    input.number = next.number;
    input.revision = next.place.revision;
    return input;
}

IssuedPaper paperOf(const overview::SurveyDossier& dossier, const IssueSkmPaper& issue, const Place& place)
{
    IssuedPaper paper;
    paper.place = place.next.place;
    paper.number = place.next.number;
    paper.kind = nameOf(issue.kind);
    paper.title = titleOf(issue.kind);
    paper.office = dossier.survey.office;
    paper.officeName = dossier.office;
    paper.period = dossier.survey.periodLabel;
    paper.survey = issue.survey.number();
    paper.revises = place.revises;
    paper.reason = issue.reason.trimmed();
    paper.figures = overview::surveyFigures(dossier);
    paper.issuedOn = issue.issuedOn;
    return paper;
}

/// The bytes that are kept of a document.
Result<documents::PaperToIssue> frozen(IssuedPaper paper, Document document, const Fonts& fonts, Progress& progress)
{
    document.metadata.identifier = documents::metadataIdentifier(paper.place);
    const auto pages = layOut(document, fonts, progress);
    if (!pages) return failure(pages.error());
    auto pdf = pdfBytes(document, *pages, fonts, progress);
    if (!pdf) return failure(pdf.error());
    paper.checksum = pages->checksum;
    const QString fileName = fileNameOf(paper.title, paper.officeName, paper.place);
    return documents::PaperToIssue{std::move(paper), fileName, *std::move(pdf), pageRecord(*pages)};
}

Result<void> markIssued(Session& session, const IssueSkmPaper& issue)
{
    survey::SurveyRepository surveys(session);
    auto survey = surveys.find(issue.survey);
    if (!survey) return failure(ErrorCode::NotFound, {u"survey"_s, QString::number(issue.survey.number())});
    survey->state = survey::SurveyState::Issued;
    survey->reportedOn = issue.issuedOn;
    surveys.update(*survey);
    return {};
}

storage::Act actOf(const IssuedPaper& paper)
{
    const QString what = u"%1 %2 nomor %3"_s.arg(paper.title, paper.officeName, paper.number);
    if (paper.place.revision == 0) return {u"paper.issue"_s, u"Menerbitkan "_s + what};
    return {u"paper.revise"_s, u"Menerbitkan revisi ke-%1 %2: %3"_s.arg(paper.place.revision).arg(what, paper.reason)};
}

} // namespace

QString nameOf(SkmPaperKind kind)
{
    return kind == SkmPaperKind::Report ? u"skm_report"_s : u"skm_publication"_s;
}

std::optional<SkmPaperKind> skmPaperKindNamed(const QString& name)
{
    for (const auto kind : {SkmPaperKind::Report, SkmPaperKind::PublicationSheet})
        if (nameOf(kind) == name) return kind;
    return std::nullopt;
}

QString skmRegister()
{
    return u"skm"_s;
}

Result<std::optional<IssuedPaper>> paperToRevise(Session& session, const survey::Survey& survey, SkmPaperKind kind)
{
    auto paper = IssuedPaperRepository(session).inForce(survey.id->number(), nameOf(kind));
    const bool isLocked = kind == SkmPaperKind::Report && survey.state == survey::SurveyState::Issued;
    if (paper && isLocked) return failure(ErrorCode::RuleRefused, {u"issued"_s});
    return paper;
}

Result<IssuedPaper> issueSkmPaper(storage::Store& store, const IssueSkmPaper& issue, const rules::RuleBook& book, const Fonts& fonts,
                                  Progress& progress)
{
    const auto dossier = overview::surveyDossier(store, issue.survey, book, issue.issuedOn);
    if (!dossier) return failure(dossier.error());
    const auto place = store.read([&](Session& session) { return placeFor(session, dossier->survey, issue); });
    if (!place) return failure(place.error());
    const QString version = store.clock().nowUtc().toLocalTime().toString(u"dd-MM-yyyy HH.mm"_s);
    const auto input = inputFor(*dossier, issue, place->next, version);
    const auto catalogue = wording::TextCatalogue::shipped(u"skm_report"_s);
    auto document = issue.kind == SkmPaperKind::Report ? skmReport(input, catalogue) : skmPublicationSheet(input, catalogue);
    if (!document) return failure(document.error());
    auto kept = frozen(paperOf(*dossier, issue, *place), *std::move(document), fonts, progress);
    if (!kept) return failure(kept.error());
    const storage::Act act = actOf(kept->paper);
    return store.write(act, [&](Session& session) -> Result<IssuedPaper> {
        if (issue.kind == SkmPaperKind::Report)
            if (const auto marked = markIssued(session, issue); !marked) return failure(marked.error());
        return documents::issuePaper(session, *std::move(kept));
    });
}

} // namespace tinjau::print
