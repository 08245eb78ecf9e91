// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/issue_paper.h"

#include "core/documents/issued_paper_repository.h"
#include "core/documents/verify_paper.h"
#include "core/storage/journal.h"
#include "tests/support/memory_store.h"
#include "tests/support/office_data.h"
#include "tests/support/text.h"

using namespace tinjau;
using namespace tinjau::documents;
using namespace tinjau::tests;
using namespace Qt::StringLiterals;
using storage::Session;

namespace {

const storage::Act issuing{u"paper.issue"_s, u"Menerbitkan naskah"_s};
const QDate day(2026, 11, 25);

PaperToIssue paperAt(const NextNumber& next, const QByteArray& pdf)
{
    PaperToIssue issue;
    issue.paper.place = next.place;
    issue.paper.number = next.number;
    issue.paper.kind = u"skm_report"_s;
    issue.paper.title = u"Laporan SKM"_s;
    issue.paper.officeName = u"Dinas Contoh"_s;
    issue.paper.period = u"Semester II Tahun 2026"_s;
    issue.paper.figures = {{u"respondents"_s, 29}};
    issue.paper.checksum = u"abc"_s;
    issue.paper.issuedOn = day;
    issue.fileName = u"laporan.pdf"_s;
    issue.pdf = pdf;
    issue.pages = "pages of " + pdf;
    return issue;
}

IssuedPaper issueNext(MemoryStore& store, const QByteArray& pdf)
{
    const auto issued = store->write(issuing, [&](Session& session) { return issuePaper(session, paperAt(nextNumber(session, u"skm"_s, day), pdf)); });
    REQUIRE(issued);
    return *issued;
}

IssuedPaper revise(MemoryStore& store, const IssuedPaper& paper, const QByteArray& pdf)
{
    const auto issued = store->write(issuing, [&](Session& session) {
        PaperToIssue issue = paperAt(nextRevision(session, paper), pdf);
        issue.paper.revises = paper.id;
        issue.paper.reason = u"Satu jawaban dikecualikan"_s;
        return issuePaper(session, issue);
    });
    REQUIRE(issued);
    return *issued;
}

/// The bytes of a PDF of ours as far as verification reads them.
QByteArray pdfNaming(const RegisterPlace& place, const QByteArray& rest)
{
    return "%PDF-1.6 <dc:identifier>" + metadataIdentifier(place).toLatin1() + "</dc:identifier>" + rest;
}

} // namespace

TEST_CASE("an issued paper keeps its number, its bytes and its figures")
{
    MemoryStore store;
    const IssuedPaper first = issueNext(store, "satu");
    const IssuedPaper second = issueNext(store, "dua");
    CHECK(first.number == u"1/2026");
    CHECK(second.number == u"2/2026");
    REQUIRE(store->read([&](Session& session) {
        IssuedPaperRepository papers(session);
        CHECK(papers.find(*first.id) == first);
        CHECK(papers.all().size() == 2);
        CHECK(papers.all().front().id == second.id);
        CHECK(organisation::AttachmentRepository(session).bytes(first.paperFile) == QByteArray("satu"));
        CHECK(organisation::AttachmentRepository(session).bytes(first.pagesFile) == QByteArray("pages of satu"));
    }));
}

TEST_CASE("a place in the register is taken once")
{
    MemoryStore store;
    const IssuedPaper first = issueNext(store, "satu");
    const auto again = store->write(issuing, [&](Session& session) { return issuePaper(session, paperAt({first.place, first.number}, "lain")); });
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::RuleRefused);
    CHECK(again.error().values == QStringList{u"number-taken"_s, first.number});
}

TEST_CASE("a number stands on one paper of a year and on its revisions, also where it was typed")
{
    MemoryStore store;
    const auto issueAs = [&](QDate on, const QString& number) {
        return store->write(issuing, [&](Session& session) {
            NextNumber next = nextNumber(session, u"skm"_s, on);
            next.number = number;
            return issuePaper(session, paperAt(next, "isi"));
        });
    };
    const auto first = issueAs(day, u"B/7/2026"_s);
    REQUIRE(first);
    const auto again = issueAs(day, u"B/7/2026"_s);
    REQUIRE_FALSE(again);
    CHECK(again.error().values == QStringList{u"number-taken"_s, u"B/7/2026"_s});
    CHECK(issueAs(QDate(2027, 1, 4), u"B/7/2026"_s));
    CHECK(revise(store, *first, "diperbaiki").number == first->number);
}

TEST_CASE("the paper in force about a survey is its newest revision, of the same kind")
{
    MemoryStore store;
    const auto survey = store->write(issuing, [](Session& session) { return addSurvey(session, addOffice(session, u"Dinas Contoh"_s)); });
    REQUIRE(survey);
    const auto issueAbout = [&](const QString& kind, const std::optional<IssuedPaper>& revised) {
        const auto issued = store->write(issuing, [&](Session& session) {
            PaperToIssue issue = paperAt(revised ? nextRevision(session, *revised) : nextNumber(session, u"skm"_s, day), kind.toUtf8());
            issue.paper.kind = kind;
            issue.paper.survey = *survey;
            if (revised) issue.paper.revises = revised->id;
            return issuePaper(session, issue);
        });
        REQUIRE(issued);
        return *issued;
    };
    const auto first = issueAbout(u"skm_report"_s, {});
    const auto revised = issueAbout(u"skm_report"_s, first);
    issueAbout(u"skm_publication"_s, {});
    REQUIRE(store->read([&](Session& session) {
        CHECK(IssuedPaperRepository(session).inForce(*survey, u"skm_report"_s) == revised);
        CHECK_FALSE(IssuedPaperRepository(session).inForce(*survey + 1, u"skm_report"_s));
    }));
}

TEST_CASE("the number of a paper that was taken back is not given again, and shows as a gap")
{
    MemoryStore store;
    issueNext(store, "satu");
    issueNext(store, "dua");
    storage::Journal journal(*store);
    const auto last = journal.lastUndoable();
    REQUIRE(last);
    REQUIRE(journal.undo(**last));
    CHECK(issueNext(store, "tiga").number == u"3/2026");
    REQUIRE(store->read([&](Session& session) { CHECK(numberGaps(session, u"skm"_s, 2026) == std::vector<qint64>{2}); }));
}

TEST_CASE("a revision bears the same number, and both stay")
{
    MemoryStore store;
    const IssuedPaper first = issueNext(store, "satu");
    const IssuedPaper revised = revise(store, first, "satu, diperbaiki");
    CHECK(revised.number == first.number);
    CHECK(revised.place.revision == 1);
    CHECK(revise(store, first, "sekali lagi").place.revision == 2);
    REQUIRE(store->read([&](Session& session) { CHECK(IssuedPaperRepository(session).revisions(first.place).size() == 3); }));
    CHECK(issueNext(store, "dua").number == u"2/2026");
}

TEST_CASE("a PDF that somebody brings is told apart: in force, revised since, altered, unknown")
{
    MemoryStore store;
    const RegisterPlace place{u"skm"_s, 2026, 1, 0};
    const QByteArray bytes = pdfNaming(place, "isi");
    const IssuedPaper first = issueNext(store, bytes);
    const auto verdict = [&](const QByteArray& pdf) {
        const auto found = store->read([&](Session& session) { return verifyPaper(session, pdf); });
        REQUIRE(found);
        return found->verdict;
    };
    CHECK(verdict(bytes) == Verdict::Unchanged);
    CHECK(verdict(pdfNaming(place, "isi yang diubah")) == Verdict::Altered);
    CHECK(verdict("%PDF-1.6 surat lain") == Verdict::Unknown);
    CHECK(verdict(pdfNaming({u"skm"_s, 2026, 99, 0}, "isi")) == Verdict::Unknown);
    revise(store, first, pdfNaming({u"skm"_s, 2026, 1, 1}, "isi baru"));
    CHECK(verdict(bytes) == Verdict::Outdated);
}

TEST_CASE("the office's own pattern numbers the next paper")
{
    MemoryStore store;
    REQUIRE(store->write(issuing, [](Session& session) { return setNumberPattern(session, {u"{klasifikasi}/{urut}/{tahun}"_s, u"000.8.3"_s, {}}); }));
    CHECK(issueNext(store, "satu").number == u"000.8.3/1/2026");
    const auto unsound = store->write(issuing, [](Session& session) { return setNumberPattern(session, {u"{urut}"_s, {}, {}}); });
    CHECK_FALSE(unsound);
}
