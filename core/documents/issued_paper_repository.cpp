// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/issued_paper_repository.h"

#include "core/storage/high_water.h"
#include "core/storage/row_values.h"

#include <QJsonDocument>

namespace tinjau::documents {

using namespace Qt::StringLiterals;
using storage::orNothing;
using storage::Statement;

namespace {

constexpr const char* insertPaper = R"(
    INSERT INTO issued_paper(register, year, sequence, revision, number, kind, title, office_id, office_name,
        period_label, survey_id, revises, reason, paper_file, pages_file, figures, checksum, issued_on, issued_by)
    VALUES (:register, :year, :sequence, :revision, :number, :kind, :title, :office, :office_name,
        :period, :survey, :revises, :reason, :paper, :pages, :figures, :checksum, :on, :by))";

constexpr const char* paperById = R"(
    SELECT id, register, year, sequence, revision, number, kind, title, office_id, office_name,
        period_label, survey_id, revises, reason, paper_file, pages_file, figures, checksum, issued_on, issued_by
    FROM issued_paper WHERE id = :id)";

constexpr const char* paperAt = R"(
    SELECT id, register, year, sequence, revision, number, kind, title, office_id, office_name,
        period_label, survey_id, revises, reason, paper_file, pages_file, figures, checksum, issued_on, issued_by
    FROM issued_paper
    WHERE register = :register AND year = :year AND sequence = :sequence AND revision = :revision)";

constexpr const char* allPapers = R"(
    SELECT id, register, year, sequence, revision, number, kind, title, office_id, office_name,
        period_label, survey_id, revises, reason, paper_file, pages_file, figures, checksum, issued_on, issued_by
    FROM issued_paper ORDER BY year DESC, register, sequence DESC, revision DESC)";

constexpr const char* revisionsOf = R"(
    SELECT id, register, year, sequence, revision, number, kind, title, office_id, office_name,
        period_label, survey_id, revises, reason, paper_file, pages_file, figures, checksum, issued_on, issued_by
    FROM issued_paper WHERE register = :register AND year = :year AND sequence = :sequence ORDER BY revision)";

constexpr const char* paperWithFile = R"(
    SELECT issued_paper.id FROM issued_paper JOIN attachment ON attachment.id = issued_paper.paper_file
    WHERE attachment.sha256 = :sha256 ORDER BY issued_paper.id LIMIT 1)";

constexpr const char* paperBearing = R"(
    SELECT id FROM issued_paper WHERE number = :number AND year = :year ORDER BY sequence DESC, revision DESC LIMIT 1)";

constexpr const char* paperAbout = R"(
    SELECT id FROM issued_paper WHERE survey_id = :survey AND kind = :kind
    ORDER BY year DESC, sequence DESC, revision DESC LIMIT 1)";

constexpr const char* sequencesOf = R"(
    SELECT DISTINCT sequence FROM issued_paper WHERE register = :register AND year = :year ORDER BY sequence)";

IssuedPaper paperIn(const Statement& row)
{
    IssuedPaper paper;
    paper.id = row.column<PaperId>(0);
    paper.place = {row.column<QString>(1), row.column<int>(2), row.column<qint64>(3), row.column<int>(4)};
    paper.number = row.column<QString>(5);
    paper.kind = row.column<QString>(6);
    paper.title = row.column<QString>(7);
    paper.office = row.column<std::optional<organisation::OfficeId>>(8);
    paper.officeName = row.column<QString>(9);
    paper.period = row.column<QString>(10);
    paper.survey = row.column<std::optional<qint64>>(11);
    paper.revises = row.column<std::optional<PaperId>>(12);
    paper.reason = textAt(row, 13);
    paper.paperFile = row.column<organisation::AttachmentId>(14);
    paper.pagesFile = row.column<organisation::AttachmentId>(15);
    paper.figures = QJsonDocument::fromJson(row.column<QString>(16).toUtf8()).object();
    paper.checksum = row.column<QString>(17);
    paper.issuedOn = row.column<QDate>(18);
    paper.issuedBy = row.column<QString>(19);
    return paper;
}

std::vector<IssuedPaper> papersIn(Statement& rows)
{
    std::vector<IssuedPaper> papers;
    while (rows.step()) papers.push_back(paperIn(rows));
    return papers;
}

void bindNumber(Statement& statement, const RegisterPlace& place)
{
    statement.bind(":register", place.registerName).bind(":year", place.year).bind(":sequence", place.sequence);
}

QString markName(const QString& registerName, int year)
{
    return u"register/%1/%2"_s.arg(registerName).arg(year);
}

} // namespace

PaperId IssuedPaperRepository::insert(const IssuedPaper& paper)
{
    Statement insert = m_session.prepare(insertPaper);
    bindNumber(insert, paper.place);
    insert.bind(":revision", paper.place.revision)
        .bind(":number", paper.number)
        .bind(":kind", paper.kind)
        .bind(":title", paper.title)
        .bind(":office", paper.office)
        .bind(":office_name", paper.officeName)
        .bind(":period", paper.period)
        .bind(":survey", paper.survey)
        .bind(":revises", paper.revises)
        .bind(":reason", orNothing(paper.reason))
        .bind(":paper", paper.paperFile)
        .bind(":pages", paper.pagesFile)
        .bind(":figures", QString::fromUtf8(QJsonDocument(paper.figures).toJson(QJsonDocument::Compact)))
        .bind(":checksum", paper.checksum)
        .bind(":on", paper.issuedOn)
        .bind(":by", paper.issuedBy)
        .run();
    const auto id = PaperId::fromNumber(m_session.lastInsertId());
    storage::raiseHighWater(m_session, markName(paper.place.registerName, paper.place.year), paper.place.sequence);
    return id;
}

std::optional<IssuedPaper> IssuedPaperRepository::find(PaperId id)
{
    Statement row = m_session.prepare(paperById);
    row.bind(":id", id);
    return row.step() ? std::optional(paperIn(row)) : std::nullopt;
}

std::optional<IssuedPaper> IssuedPaperRepository::at(const RegisterPlace& place)
{
    Statement row = m_session.prepare(paperAt);
    bindNumber(row, place);
    row.bind(":revision", place.revision);
    return row.step() ? std::optional(paperIn(row)) : std::nullopt;
}

std::vector<IssuedPaper> IssuedPaperRepository::all()
{
    Statement rows = m_session.prepare(allPapers);
    return papersIn(rows);
}

std::vector<IssuedPaper> IssuedPaperRepository::revisions(const RegisterPlace& place)
{
    Statement rows = m_session.prepare(revisionsOf);
    bindNumber(rows, place);
    return papersIn(rows);
}

std::optional<IssuedPaper> IssuedPaperRepository::findIn(Statement& ids)
{
    const auto id = ids.optionalValue<PaperId>();
    return id ? find(*id) : std::nullopt;
}

std::optional<IssuedPaper> IssuedPaperRepository::bearing(const QString& number, int year)
{
    return findIn(m_session.prepare(paperBearing).bind(":number", number).bind(":year", year));
}

std::optional<IssuedPaper> IssuedPaperRepository::inForce(qint64 survey, const QString& kind)
{
    return findIn(m_session.prepare(paperAbout).bind(":survey", survey).bind(":kind", kind));
}

std::optional<IssuedPaper> IssuedPaperRepository::withFile(const QString& sha256)
{
    return findIn(m_session.prepare(paperWithFile).bind(":sha256", sha256));
}

std::vector<qint64> IssuedPaperRepository::usedSequences(const QString& registerName, int year)
{
    Statement rows = m_session.prepare(sequencesOf);
    rows.bind(":register", registerName).bind(":year", year);
    std::vector<qint64> used;
    while (rows.step()) used.push_back(rows.column<qint64>(0));
    return used;
}

qint64 IssuedPaperRepository::highestSequence(const QString& registerName, int year)
{
    const auto used = usedSequences(registerName, year);
    return std::max(used.empty() ? 0 : used.back(), storage::highWater(m_session, markName(registerName, year)).value_or(0));
}

} // namespace tinjau::documents
