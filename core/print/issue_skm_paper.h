// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/documents/issue_paper.h"
#include "core/organisation/signing.h"
#include "core/print/fonts.h"
#include "core/rules/rule_book.h"
#include "core/storage/store.h"
#include "core/survey/survey.h"

namespace tinjau::print {

enum class SkmPaperKind { Report, PublicationSheet };

/// "skm_report", "skm_publication": the stable name of the kind.
QString nameOf(SkmPaperKind kind);
std::optional<SkmPaperKind> skmPaperKindNamed(const QString& name);

/// The register that these papers are numbered in.
QString skmRegister();

/// The paper in force that the next one of this kind corrects, as its revision; nothing if none was issued yet.
/// RuleRefused (values: "issued") while the survey of an issued report has not been opened again.
Result<std::optional<documents::IssuedPaper>> paperToRevise(storage::Session& session, const survey::Survey& survey, SkmPaperKind kind);

/// Which paper of which survey is to be issued.
struct IssueSkmPaper {
    survey::SurveyId survey;
    SkmPaperKind kind = SkmPaperKind::Report;
    QDate issuedOn = {};
    QString reason = {}; ///< where it is a revision; must be said
    QString number = {}; ///< as printed; empty: as the office numbers. A revision keeps its number
    std::optional<organisation::SignatoryEntry> signatory = {}; ///< none: dotted lines, signed by hand
};

/// Makes the paper from the survey as it is now, with number, date and signature, and keeps it: one act. The
/// report also marks the survey as issued. Errors: those of surveyDossier, paperToRevise and
/// documents::issuePaper; RuleRefused while there is no index; BadArgument (values: "reason", …) for a
/// revision without a reason; Cancelled; those of writing.
Result<documents::IssuedPaper> issueSkmPaper(storage::Store& store, const IssueSkmPaper& issue, const rules::RuleBook& book,
                                             const Fonts& fonts, Progress& progress);

} // namespace tinjau::print
