// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/issued_paper.h"
#include "core/documents/paper_number.h"
#include "core/storage/session.h"

namespace tinjau::documents {

/// How the bureau numbers papers on a day (settings "papers.pattern", "papers.classification",
/// "papers.unitCode").
NumberPattern numberPattern(storage::Session& session, QDate on);
/// BadArgument as checkPattern.
Result<void> setNumberPattern(storage::Session& session, const NumberPattern& pattern);

/// The place and number that the next paper of a register gets on a day. Numbers of papers that were taken
/// back are not given again.
struct NextNumber {
    RegisterPlace place;
    QString number;
};
NextNumber nextNumber(storage::Session& session, const QString& registerName, QDate issuedOn);
/// The same number with the next revision.
NextNumber nextRevision(storage::Session& session, const IssuedPaper& paper);

/// Whether a paper at this place may bear the number: no other paper of the year does.
bool isNumberFree(storage::Session& session, const QString& number, const RegisterPlace& place);

/// What is frozen: the paper with its place and number already printed on it.
struct PaperToIssue {
    IssuedPaper paper;    ///< without its files
    QString fileName;     ///< of the PDF: "laporan-skm-….pdf"
    QByteArray pdf;
    QByteArray pages;     ///< the pages as they are drawn, for preview and print
};

/// Keeps the paper. RuleRefused (values: "number-taken", number) if its place is no longer free, because
/// another was issued meanwhile, or if another paper of the year bears its number; a revision bears the
/// number of what it revises. Issued by whoever works here. Within an act.
Result<IssuedPaper> issuePaper(storage::Session& session, PaperToIssue issue);

/// Numbers of a register and year that no paper bears, although a higher one was given out.
std::vector<qint64> numberGaps(storage::Session& session, const QString& registerName, int year);

} // namespace tinjau::documents
