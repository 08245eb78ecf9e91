// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/issue_paper.h"

#include "core/documents/issued_paper_repository.h"
#include "core/organisation/setting_repository.h"

namespace tinjau::documents {

using namespace Qt::StringLiterals;
using organisation::SettingRepository;
using storage::Session;

NumberPattern numberPattern(Session& session, QDate on)
{
    SettingRepository settings(session);
    NumberPattern pattern;
    const auto take = [&](const QString& key, QString& into) {
        if (const auto setting = settings.inForce(key, std::nullopt, on)) into = setting->value;
    };
    take(u"papers.pattern"_s, pattern.pattern);
    take(u"papers.classification"_s, pattern.classification);
    take(u"papers.unitCode"_s, pattern.unitCode);
    return pattern;
}

Result<void> setNumberPattern(Session& session, const NumberPattern& pattern)
{
    if (const auto sound = checkPattern(pattern.pattern); !sound) return failure(sound.error());
    SettingRepository settings(session);
    settings.set({.key = u"papers.pattern"_s, .value = pattern.pattern});
    settings.set({.key = u"papers.classification"_s, .value = pattern.classification});
    settings.set({.key = u"papers.unitCode"_s, .value = pattern.unitCode});
    return {};
}

NextNumber nextNumber(Session& session, const QString& registerName, QDate issuedOn)
{
    const qint64 sequence = IssuedPaperRepository(session).highestSequence(registerName, issuedOn.year()) + 1;
    return {{registerName, issuedOn.year(), sequence, 0}, paperNumber(numberPattern(session, issuedOn), sequence, issuedOn)};
}

NextNumber nextRevision(Session& session, const IssuedPaper& paper)
{
    RegisterPlace place = paper.place;
    for (const IssuedPaper& known : IssuedPaperRepository(session).revisions(paper.place))
        place.revision = std::max(place.revision, known.place.revision);
    ++place.revision;
    return {place, paper.number};
}

bool isNumberFree(Session& session, const QString& number, const RegisterPlace& place)
{
    const auto bearer = IssuedPaperRepository(session).bearing(number, place.year);
    return !bearer || (bearer->place.registerName == place.registerName && bearer->place.sequence == place.sequence);
}

Result<IssuedPaper> issuePaper(Session& session, PaperToIssue issue)
{
    IssuedPaperRepository papers(session);
    if (papers.at(issue.paper.place) || !isNumberFree(session, issue.paper.number, issue.paper.place))
        return failure(ErrorCode::RuleRefused, {u"number-taken"_s, issue.paper.number});
    organisation::AttachmentRepository files(session);
    IssuedPaper paper = std::move(issue.paper);
    paper.paperFile = files.keep(issue.fileName, u"application/pdf"_s, issue.pdf);
    paper.pagesFile = files.keep(issue.fileName + u".pages"_s, u"application/x-tinjau-pages"_s, issue.pages);
    paper.issuedBy = session.actor();
    paper.id = papers.insert(paper);
    return paper;
}

std::vector<qint64> numberGaps(Session& session, const QString& registerName, int year)
{
    IssuedPaperRepository papers(session);
    return gapsIn(papers.usedSequences(registerName, year), papers.highestSequence(registerName, year));
}

} // namespace tinjau::documents
