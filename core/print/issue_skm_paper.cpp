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

const QString registerName = u"skm"_s;

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

Result<documents::NextNumber> newNumber(Session& session, const IssueSkmPaper& issue)
{
    documents::NextNumber next = documents::nextNumber(session, registerName, issue.issuedOn);
    if (const QString wanted = issue.number.simplified(); !wanted.isEmpty()) next.number = wanted;
    for (const IssuedPaper& paper : IssuedPaperRepository(session).all())
        if (paper.number == next.number && paper.place.year == next.place.year)
            return failure(ErrorCode::RuleRefused, {u"number-taken"_s, next.number});
    return next;
}

Result<documents::NextNumber> placeFor(storage::Store& store, const IssueSkmPaper& issue)
{
    if (issue.revises && issue.reason.trimmed().isEmpty()) return failure(ErrorCode::BadArgument, {u"reason"_s, u"not-empty"_s});
    return store.read([&](Session& session) -> Result<documents::NextNumber> {
        if (!issue.revises) return newNumber(session, issue);
        const auto revised = IssuedPaperRepository(session).find(*issue.revises);
        if (!revised) return failure(ErrorCode::NotFound, {u"paper"_s, QString::number(issue.revises->number())});
        return documents::nextRevision(session, *revised);
    });
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

IssuedPaper paperOf(const overview::SurveyDossier& dossier, const IssueSkmPaper& issue, const documents::NextNumber& next)
{
    IssuedPaper paper;
    paper.place = next.place;
    paper.number = next.number;
    paper.kind = nameOf(issue.kind);
    paper.title = titleOf(issue.kind);
    paper.office = dossier.survey.office;
    paper.officeName = dossier.office;
    paper.period = dossier.survey.periodLabel;
    paper.survey = issue.survey.number();
    paper.revises = issue.revises;
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

Result<IssuedPaper> issueSkmPaper(storage::Store& store, const IssueSkmPaper& issue, const rules::RuleBook& book, const Fonts& fonts,
                                  Progress& progress)
{
    const auto dossier = overview::surveyDossier(store, issue.survey, book, issue.issuedOn);
    if (!dossier) return failure(dossier.error());
    const auto next = placeFor(store, issue);
    if (!next) return failure(next.error());
    const QString version = store.clock().nowUtc().toLocalTime().toString(u"dd-MM-yyyy HH.mm"_s);
    const auto input = inputFor(*dossier, issue, *next, version);
    const auto catalogue = wording::TextCatalogue::shipped(u"skm_report"_s);
    auto document = issue.kind == SkmPaperKind::Report ? skmReport(input, catalogue) : skmPublicationSheet(input, catalogue);
    if (!document) return failure(document.error());
    auto kept = frozen(paperOf(*dossier, issue, *next), *std::move(document), fonts, progress);
    if (!kept) return failure(kept.error());
    const storage::Act act = actOf(kept->paper);
    return store.write(act, [&](Session& session) -> Result<IssuedPaper> {
        if (issue.kind == SkmPaperKind::Report)
            if (const auto marked = markIssued(session, issue); !marked) return failure(marked.error());
        return documents::issuePaper(session, *std::move(kept));
    });
}

} // namespace tinjau::print
